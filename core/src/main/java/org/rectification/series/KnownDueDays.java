package org.rectification.series;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.rectification.status.DueDays;

/** The due days of a register as known on some days, made once for each day. */
final class KnownDueDays {

    private final DueDays all;
    private final Map<LocalDate, DueDays> known = new HashMap<>();

    /** The due days by all that is recorded. */
    KnownDueDays(DueDays all) {
        this.all = all;
    }

    DueDays all() {
        return all;
    }

    /** Returns the due days as known on a day. */
    DueDays on(LocalDate day) {
        return known.computeIfAbsent(day, all::asKnown);
    }
}
