package org.rectification.responsibility;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The purpose of a leading group or its office. Jiangxi set up one group for each purpose.
 *
 * @since 0.1.0
 */
public enum GroupPurpose implements Labelled {
    /** Rectification as a whole (整改工作). */
    RECTIFICATION(LocalText.of("整改工作", "rectification")),
    /** Accountability for the findings (问责工作、责任追究). */
    ACCOUNTABILITY(LocalText.of("问责工作", "accountability")),
    /** Publicity (宣传). */
    PUBLICITY(LocalText.of("宣传工作", "publicity"));

    private final LocalText label;

    GroupPurpose(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
