package org.rectification.complaint;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/** What a check of a complaint found (查实情况). */
public enum ComplaintOutcome implements Labelled {
    /** What it says is true (属实). */
    FOUNDED(LocalText.of("属实", "founded")),
    /** Some of what it says is true (部分属实、基本属实). */
    PARTLY_FOUNDED(LocalText.of("部分属实", "partly founded")),
    /** Nothing of what it says is true (不属实). */
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
