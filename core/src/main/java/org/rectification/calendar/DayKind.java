package org.rectification.calendar;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/** Which days a published count says it counts. */
public enum DayKind implements Labelled {
    /** Working days, said so (工作日). */
    WORKING(LocalText.of("工作日", "working days")),
    /** Calendar days, said so (自然日, 日历日). */
    CALENDAR(LocalText.of("自然日", "calendar days")),
    /** Days, and no more (天, 日): calendar days by the words, working days in some notices. */
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
