package org.rectification.closeout;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The state of a condition.
 *
 * @since 0.1.0
 */
public enum ConditionState implements Labelled {
    /** The condition is met (符合). */
    MET(LocalText.of("符合", "met")),
    /** The condition is not met (不符合). */
    UNMET(LocalText.of("不符合", "unmet")),
    /** The condition is not met yet, and will be met from a known day (待期满). */
    WAITING(LocalText.of("待期满", "waiting")),
    /** A deciding fact is not recorded, or the procedure does not say what decides (无法判断). */
    UNDECIDABLE(LocalText.of("无法判断", "undecidable")),
    /** The condition does not apply to this subject (不适用). */
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
     * Returns whether a condition in this state prevents closing.
     *
     * @return true if the state is unmet, waiting or undecidable
     */
    public boolean isInTheWay() {
        return this == UNMET || this == WAITING || this == UNDECIDABLE;
    }
}
