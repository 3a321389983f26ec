package org.rectification.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The effect of one published notice (放假安排通知) on a calendar: it may extend the coverage by a span of days, and set days
 * off and make-up working days (调休上班). A notice without a span amends days already covered.
 *
 * <p>Only days that change are listed: days off that would be worked, and days worked that would be off, by the weekend
 * rule and the notices published before. A weekend within a holiday is therefore not listed.
 *
 * <pre>{@code
 * CalendarNotice.amending(
 *         Citation.of(LocalText.chinese("国务院办公厅关于延长2020年春节假期的通知")).withPublishedOn(LocalDate.of(2020, 1, 27)),
 *         List.of(LocalDate.of(2020, 1, 31), LocalDate.of(2020, 2, 1)),    // the second one was a make-up day
 *         List.of());
 * }</pre>
 *
 * @param source the notice itself, with its day of publication
 * @param opens the span it adds to the coverage, with both ends; absent if it only amends
 * @param daysOff days off that would be worked without the notice
 * @param daysWorked days worked that would be off without the notice
 * @since 0.1.0
 */
public record CalendarNotice(
        Citation source, Optional<DateSpan> opens, List<LocalDate> daysOff, List<LocalDate> daysWorked) {

    /**
     * Makes a notice from its parts.
     *
     * @param source the notice itself, with its day of publication
     * @param opens the span it adds to the coverage, with both ends; absent if it only amends
     * @param daysOff days off that would be worked without the notice
     * @param daysWorked days worked that would be off without the notice
     * @throws NullPointerException if an argument or a day is null
     * @throws org.rectification.base.InvalidValueException if the source has no day of publication, the span has an
     *     open end, a day is given twice, or the notice neither opens a span nor sets a day
     */
    public CalendarNotice {
        Checks.notNull(source, "source");
        Checks.notNull(opens, "opens");
        daysOff = List.copyOf(Checks.notNull(daysOff, "daysOff"));
        daysWorked = List.copyOf(Checks.notNull(daysWorked, "daysWorked"));
        Faults faults = Faults.of("notice");
        faults.require(source.publishedOn().isPresent(), CalendarFault.NOT_PUBLISHED, Place.of("source"));
        opens.ifPresent(span -> faults.require(
                span.lengthInDays().isPresent(), CalendarFault.OPEN_COVERAGE, Place.of("opens"), "value", span));
        faults.require(
                opens.isPresent() || !daysOff.isEmpty() || !daysWorked.isEmpty(),
                CalendarFault.SETS_NOTHING,
                Place.HERE);
        Set<LocalDate> seen = new HashSet<>();
        Stream.concat(daysOff.stream(), daysWorked.stream())
                .forEach(
                        day -> faults.require(seen.add(day), CalendarFault.GIVEN_TWICE, Place.of("days"), "date", day));
        faults.throwIfAny();
    }

    /**
     * Returns a notice that adds a span of days to the coverage.
     *
     * @param source the notice itself, with its day of publication
     * @param opens the span it adds to the coverage, with both ends
     * @param daysOff days off that would be worked without the notice; they may lie outside the span if another notice
     *     covers them
     * @param daysWorked days worked that would be off without the notice; they may lie outside the span likewise
     * @return the notice
     * @throws NullPointerException if an argument or a day is null
     * @throws org.rectification.base.InvalidValueException if the source has no day of publication, the span has an
     *     open end, or a day is given twice
     */
    public static CalendarNotice opening(
            Citation source, DateSpan opens, List<LocalDate> daysOff, List<LocalDate> daysWorked) {
        return new CalendarNotice(source, Optional.of(Checks.notNull(opens, "opens")), daysOff, daysWorked);
    }

    /**
     * Returns a notice that changes days already covered.
     *
     * @param source the notice itself, with its day of publication
     * @param daysOff days off that would be worked without the notice
     * @param daysWorked days worked that would be off without the notice
     * @return the notice
     * @throws NullPointerException if an argument or a day is null
     * @throws org.rectification.base.InvalidValueException if the source has no day of publication, a day is given
     *     twice, or no day is given
     */
    public static CalendarNotice amending(Citation source, List<LocalDate> daysOff, List<LocalDate> daysWorked) {
        return new CalendarNotice(source, Optional.empty(), daysOff, daysWorked);
    }

    /**
     * Returns the day the notice was published.
     *
     * @return the day
     */
    public LocalDate publishedOn() {
        return source.publishedOn().orElseThrow();
    }

    @Override
    public String toString() {
        return OneLine.of(
                "CalendarNotice",
                source.title(),
                OneLine.with("opens", opens),
                OneLine.count(daysOff.size(), "day off", "days off"),
                OneLine.count(daysWorked.size(), "day worked", "days worked"));
    }
}
