package org.rectification.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.Place;

/** Operations on spans shared by the makers of calendars. */
final class Settled {

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
    private static final DateSpan USABLE = DateSpan.of(EARLIEST, LATEST);

    private Settled() {}

    /** Checks the rule for every coverage that becomes a table. */
    static void requireUsable(DateSpan span, Faults faults) {
        boolean closed = span.lengthInDays().isPresent();
        faults.require(closed, CalendarFault.OPEN_COVERAGE, Place.of("coverage"), "value", span);
        faults.require(
                !closed || USABLE.encloses(span),
                CalendarFault.COVERAGE_OUT_OF_RANGE,
                Place.of("coverage"),
                "value",
                span);
    }

    /** The part of a span that a calendar does not assume, from its first to its last such day. */
    static Optional<DateSpan> within(WorkingDayCalendar calendar, LocalDate first, LocalDate last) {
        DateSpan span = DateSpan.of(first, last);
        if (calendar.isSettled(span)) {
            return Optional.of(span);
        }
        if (calendar instanceof TableCalendar table) {
            return table.settled().flatMap(settled -> intersection(settled, span));
        }
        LocalDate from = first;
        while (!from.isAfter(last) && !calendar.isSettled(DateSpan.ofDay(from))) {
            from = from.plusDays(1);
        }
        if (from.isAfter(last)) {
            return Optional.empty();
        }
        LocalDate to = last;
        while (!calendar.isSettled(DateSpan.ofDay(to))) {
            to = to.minusDays(1);
        }
        return Optional.of(DateSpan.of(from, to));
    }

    /** The days two spans with both ends have in common. */
    static Optional<DateSpan> intersection(DateSpan one, DateSpan other) {
        LocalDate first = later(one.first().orElseThrow(), other.first().orElseThrow());
        LocalDate last = earlier(one.last().orElseThrow(), other.last().orElseThrow());
        return last.isBefore(first) ? Optional.empty() : Optional.of(DateSpan.of(first, last));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
