package org.rectification.complaint;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/** How far a complaint has come (办理进展). */
public enum ComplaintStatus implements Labelled {
    /** Still being worked on (未办结). */
    OPEN(LocalText.of("未办结", "open")),
    /** Closed for the time being; the rest has a plan (阶段性办结). Some count it as closed, some do not. */
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
