package org.rectification.closeout;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/** What became of a condition. */
public enum ConditionState implements Labelled {
    /** It holds (符合). */
    MET(LocalText.of("符合", "met")),
    /** It does not hold (不符合). */
    UNMET(LocalText.of("不符合", "unmet")),
    /** It does not hold yet, and will from a day that is known (待期满). */
    WAITING(LocalText.of("待期满", "waiting")),
    /** A fact that decides it is not recorded, or the procedure does not say what decides it (无法判断). */
    UNDECIDABLE(LocalText.of("无法判断", "undecidable")),
    /** It asks for nothing here (不适用). */
    NOT_APPLICABLE(LocalText.of("不适用", "not applicable"));

    private final LocalText label;

    ConditionState(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }

    /**
     * Returns whether a condition in this state stands in the way.
     *
     * @return true if it is unmet, waiting or undecidable
     */
    public boolean isInTheWay() {
        return this == UNMET || this == WAITING || this == UNDECIDABLE;
    }
}
