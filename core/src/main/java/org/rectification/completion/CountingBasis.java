package org.rectification.completion;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The fact on which a rate is based. Completion, acceptance and close-out are different facts, recorded by different
 * bodies.
 *
 * @since 0.1.0
 */
public enum CountingBasis implements Labelled {
    /** Completion as reported by the responsible bodies and not refuted (报告完成). */
    REPORTED(LocalText.of("按报告", "as reported")),
    /** A unit counts only if an acceptance is in force as well (通过验收). */
    ACCEPTED(LocalText.of("按验收", "accepted")),
    /** A unit counts only if a close-out is in force as well (已销号). */
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
