package org.rectification.calendar;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The kind of days a published count states.
 *
 * @since 0.1.0
 */
public enum DayKind implements Labelled {
    /** Stated as working days (工作日). */
    WORKING(LocalText.of("工作日", "working days")),
    /** Stated as calendar days (自然日, 日历日). */
    CALENDAR(LocalText.of("自然日", "calendar days")),
    /** Stated as days only (天, 日): calendar days by the words, working days in some notices. */
    UNSPECIFIED(LocalText.of("天", "days"));

    private final LocalText label;

    DayKind(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
