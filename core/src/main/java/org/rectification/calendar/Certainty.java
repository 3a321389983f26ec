package org.rectification.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.Place;

/**
 * Which answers of a calendar are final. Days that are not published are assumed; published days after the settled ones
 * may still be changed by a later notice.
 *
 * @param published the days that come from the sources; absent if every day is assumed
 * @param settled the published days that are not expected to change; absent if there is none
 * @param sources what shows from which day on a later notice may change the published days
 */
record Certainty(Optional<DateSpan> published, Optional<DateSpan> settled, List<Citation> sources) {

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
    private static final DateSpan USABLE = DateSpan.of(EARLIEST, LATEST);

    /** Everything is published and final. */
    static Certainty of(DateSpan span) {
        return new Certainty(Optional.of(span), Optional.of(span), List.of());
    }

    private static Certainty assumedBeyond(Optional<DateSpan> settled) {
        return new Certainty(settled, settled, List.of());
    }

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

    /** How certain a calendar is within a span of its coverage. */
    static Certainty within(WorkingDayCalendar calendar, LocalDate first, LocalDate last) {
        DateSpan span = DateSpan.of(first, last);
        if (calendar.isSettled(span)) {
            return of(span);
        }
        if (calendar instanceof TableCalendar table) {
            return table.certainty().and(of(span));
        }
        LocalDate from = first;
        while (!from.isAfter(last) && !calendar.isSettled(DateSpan.ofDay(from))) {
            from = from.plusDays(1);
        }
        if (from.isAfter(last)) {
            return assumedBeyond(Optional.empty());
        }
        LocalDate to = last;
        while (!calendar.isSettled(DateSpan.ofDay(to))) {
            to = to.minusDays(1);
        }
        return assumedBeyond(Optional.of(DateSpan.of(from, to)));
    }

    /** How certain what depends on two calendars is. */
    Certainty and(Certainty other) {
        return new Certainty(
                common(published, other.published),
                common(settled, other.settled),
                Stream.concat(sources.stream(), other.sources.stream())
                        .distinct()
                        .toList());
    }

    /** The same, but a later notice may change the published days from the given one on. */
    Certainty provisionalFrom(LocalDate from, List<Citation> why) {
        Optional<DateSpan> before = settled.filter(
                        days -> days.first().orElseThrow().isBefore(from))
                .map(days -> DateSpan.of(
                        days.first().orElseThrow(), earlier(days.last().orElseThrow(), from.minusDays(1))));
        return and(new Certainty(published, before, why));
    }

    /** The first published day that a later notice may change; absent if it may change none. */
    Optional<LocalDate> openFrom() {
        return published
                .filter(days -> !Optional.of(days).equals(settled))
                .map(days -> settled.map(
                                unchanging -> unchanging.last().orElseThrow().plusDays(1))
                        .orElseGet(() -> days.first().orElseThrow()));
    }

    private static Optional<DateSpan> common(Optional<DateSpan> one, Optional<DateSpan> other) {
        return one.flatMap(span -> other.flatMap(also -> intersection(span, also)));
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
