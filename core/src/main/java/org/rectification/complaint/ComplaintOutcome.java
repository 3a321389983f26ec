package org.rectification.complaint;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The outcome of the check of a complaint (查实情况).
 *
 * @since 0.1.0
 */
public enum ComplaintOutcome implements Labelled {
    /** The complaint is true (属实). */
    FOUNDED(LocalText.of("属实", "founded")),
    /** The complaint is true in part (部分属实、基本属实). */
    PARTLY_FOUNDED(LocalText.of("部分属实", "partly founded")),
    /** The complaint is untrue (不属实). */
    UNFOUNDED(LocalText.of("不属实", "unfounded"));

    private final LocalText label;

    ComplaintOutcome(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
