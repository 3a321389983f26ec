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
     * @param due the days one of which is the due day; without an end if only a day is known before which it is not
     * @param dueDayInTime whether the due day itself is in time
     */
    record Reading(Optional<TimeLimit> limit, DateSpan due, boolean dueDayInTime) {

        LocalDate earliest() {
            return due.first().orElseThrow();
        }

        /** The latest due day; empty if only a day is known before which it is not. */
        Optional<LocalDate> latest() {
            return due.last();
        }

        private boolean isLate(LocalDate day, LocalDate last) {
            return dueDayInTime ? day.isAfter(last) : !day.isBefore(last);
        }

        private boolean isCertainlyLate(LocalDate day) {
            return latest().filter(last -> isLate(day, last)).isPresent();
        }

        /** The status of what was done within some days; {@code DONE} if it may have been in time or late. */
        Status ofDone(DateSpan days) {
            if (!isLate(days.last().orElseThrow(), earliest())) {
                return Status.IN_TIME;
            }
            return days.first().stream().anyMatch(this::isCertainlyLate) ? Status.LATE : Status.DONE;
        }

        /** The status of what is not done at the end of a day. */
        Status ofUndone(LocalDate asOf) {
            if (isCertainlyLate(asOf)) {
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

    /** The days from the earliest to the latest due day, if that is known; absent without a limit. */
    Optional<DateSpan> dueWithin() {
        return readings.stream().map(Reading::due).reduce(Limit::hull);
    }

    /** The latest due day under any reading; empty if there is no limit or no such day is known. */
    Optional<LocalDate> latest() {
        return dueWithin().flatMap(DateSpan::last);
    }

    /** The latest day that is in time under any reading; there must be a latest due day. */
    LocalDate lastInTime() {
        return readings.stream()
                .map(reading -> reading.latest().orElseThrow().minusDays(reading.dueDayInTime() ? 0 : 1))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static DateSpan hull(DateSpan one, DateSpan other) {
        LocalDate first = one.first().orElseThrow();
        LocalDate otherFirst = other.first().orElseThrow();
        Optional<LocalDate> last =
                one.last().flatMap(day -> other.last().map(otherDay -> day.isAfter(otherDay) ? day : otherDay));
        return new DateSpan(Optional.of(first.isBefore(otherFirst) ? first : otherFirst), last);
    }
}
