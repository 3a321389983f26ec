package org.rectification.series;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.base.DateSpan;
import org.rectification.base.Truth;

/**
 * An issue of {@link IssueColumns} whose due date is not known exactly.
 *
 * @param cell its cell
 * @param earliest the earliest due date; empty if not known
 * @param latest the latest due date; empty if not known, as where the calendar does not cover it
 */
record OpenDue(int cell, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    /** The size in memory: the record, a reference to it, and at most two dates. */
    static final long BYTES = 84;

    /** Returns whether there is no due date; where it is not known exactly, there is one. */
    Truth isUndated() {
        return earliest.isPresent() ? Truth.NO : Truth.UNDECIDABLE;
    }

    /** Returns whether every due date possible is within a span, or none is. */
    Truth isWithin(DateSpan span) {
        if (earliest.isEmpty()) {
            return Truth.UNDECIDABLE;
        }
        boolean isBefore = latest.isPresent()
                && span.first().filter(latest.get()::isBefore).isPresent();
        if (isBefore || span.last().filter(earliest.get()::isAfter).isPresent()) {
            return Truth.NO;
        }
        boolean endsWithin = latest.map(span::contains).orElse(span.last().isEmpty());
        return span.contains(earliest.get()) && endsWithin ? Truth.YES : Truth.UNDECIDABLE;
    }
}
