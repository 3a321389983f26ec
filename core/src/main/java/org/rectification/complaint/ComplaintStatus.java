package org.rectification.complaint;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The status of a complaint (办理进展).
 *
 * @since 0.1.0
 */
public enum ComplaintStatus implements Labelled {
    /** Still open (未办结). */
    OPEN(LocalText.of("未办结", "open")),
    /** Provisionally closed, with a plan for the rest (阶段性办结). Some jurisdictions count it as closed. */
    PROVISIONALLY_CLOSED(LocalText.of("阶段性办结", "provisionally closed")),
    /** Closed (已办结). */
    CLOSED(LocalText.of("已办结", "closed"));

    private final LocalText label;

    ComplaintStatus(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
