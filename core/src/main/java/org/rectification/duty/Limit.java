package org.rectification.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rectification.base.DateSpan;
import org.rectification.base.Reason;
import org.rectification.calendar.TimeLimit;
import org.rectification.duty.Owed.Status;

/**
 * The last day of something owed, as far as it is known.
 *
 * @param readings the due days by reading; empty if there is no limit
 * @param reasons the reasons
 */
record Limit(List<Reading> readings, List<Reason> reasons) {

    /**
     * The due day under one reading of the limit.
     *
     * @param limit the limit; absent for a day that is not counted from another
     * @param due the days one of which is the due day
     * @param dueDayInTime whether the due day itself is in time
     */
    record Reading(Optional<TimeLimit> limit, DateSpan due, boolean dueDayInTime) {

        LocalDate earliest() {
            return due.first().orElseThrow();
        }

        LocalDate latest() {
            return due.last().orElseThrow();
        }

        private LocalDate lastInTime() {
            return dueDayInTime ? latest() : latest().minusDays(1);
        }

        private boolean isLate(LocalDate day, LocalDate last) {
            return dueDayInTime ? day.isAfter(last) : !day.isBefore(last);
        }

        /** The status of what was done within some days; {@code DONE} if it may have been in time or late. */
        Status ofDone(DateSpan days) {
            if (!isLate(days.last().orElseThrow(), earliest())) {
                return Status.IN_TIME;
            }
            return days.first().stream().anyMatch(first -> isLate(first, latest())) ? Status.LATE : Status.DONE;
        }

        /** The status of what is not done at the end of a day. */
        Status ofUndone(LocalDate asOf) {
            if (isLate(asOf, latest())) {
                return Status.MISSING;
            }
            return isLate(asOf, earliest()) ? Status.UNDECIDED : Status.NOT_YET_DUE;
        }

        /** Returns the same reading with the due days of another as well. */
        Reading with(DateSpan other) {
            return new Reading(limit, hull(due, other), dueDayInTime);
        }
    }

    static Limit none(Reason reason) {
        return new Limit(List.of(), List.of(reason));
    }

    /** The days from the earliest to the latest due day; absent without a limit. */
    Optional<DateSpan> dueWithin() {
        return readings.stream().map(Reading::due).reduce(Limit::hull);
    }

    LocalDate latest() {
        return readings.stream()
                .map(Reading::latest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The latest day that is in time under any reading. */
    LocalDate lastInTime() {
        return readings.stream()
                .map(Reading::lastInTime)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static DateSpan hull(DateSpan one, DateSpan other) {
        LocalDate first = one.first().orElseThrow();
        LocalDate last = one.last().orElseThrow();
        LocalDate otherFirst = other.first().orElseThrow();
        LocalDate otherLast = other.last().orElseThrow();
        return DateSpan.of(first.isBefore(otherFirst) ? first : otherFirst, last.isAfter(otherLast) ? last : otherLast);
    }
}
