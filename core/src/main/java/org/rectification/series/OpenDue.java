package org.rectification.series;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.rectification.base.Truth;

/**
 * An issue of {@link IssueColumns} whose due date is not known exactly.
 *
 * @param cell its cell
 * @param earliest the earliest due date; empty if not known
 * @param latest the latest due date; empty if not known
 */
record OpenDue(int cell, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    /** The size in memory: the record, a reference to it, and at most two dates. */
    static final long BYTES = 84;

    /** Returns the answer that holds for every due date possible. */
    Truth answer(Predicate<LocalDate> question) {
        if (earliest.isEmpty() || latest.isEmpty()) {
            return Truth.UNDECIDABLE;
        }
        boolean answer = question.test(earliest.get());
        for (LocalDate day = earliest.get(); !day.isAfter(latest.get()); day = day.plusDays(1)) {
            if (question.test(day) != answer) {
                return Truth.UNDECIDABLE;
            }
        }
        return Truth.of(answer);
    }
}
