package org.rectification.completion;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/** Whose word a rate goes by. Complete, accepted and closed out are different facts with different authors. */
public enum CountingBasis implements Labelled {
    /** What the responsible bodies reported and nobody has refuted (报告完成). */
    REPORTED(LocalText.of("按报告", "as reported")),
    /** Counted only if an acceptance is in force as well (通过验收). */
    ACCEPTED(LocalText.of("按验收", "accepted")),
    /** Counted only if a close-out is in force as well (已销号). */
    CLOSED_OUT(LocalText.of("按销号", "closed out"));

    private final LocalText label;

    CountingBasis(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
