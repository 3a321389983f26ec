package org.rectification.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;

/**
 * A calendar of working days (工作日) within a declared coverage. {@link ChinaWorkingDays#official()} is the official
 * calendar of mainland China. Others are made with {@link #builder}, with {@link #intersection}, or by implementing
 * this interface: only the five methods without a body are required, and the default methods then walk day by day. The
 * calendars of this package answer every query in constant time; {@link #compact()} converts any calendar to that form.
 *
 * <p><b>Coverage.</b> A calendar answers only for the days it covers and throws {@link CalendarCoverageException} for
 * any other day, also if the answer would be such a day. {@link #provisional} gives marked answers beyond the coverage.
 * Within the coverage the last days may be provisional too, because a later notice may still change them: {@link
 * #caveat} says so, and every answer that depends on such a day carries that reason.
 *
 * <p><b>Zero, and a start on a day off.</b> {@link #plusWorkingDays} counts working days strictly after its start (or
 * strictly before it, if the number is negative), so the result does not depend on whether the start is worked. Zero
 * returns the start itself, worked or not. Use {@link #nextOrSameWorkingDay} for "the day itself or the next working
 * day".
 *
 * <p><b>Ends.</b> The name of each counting method says which ends it excludes. An excluded end may be the one day just
 * outside the coverage, so that whole years can be counted with an excluded 1 January.
 *
 * <p>Implementations are immutable and thread-safe, and equal only if id, version and content are equal.
 *
 * <pre>{@code
 * WorkingDayCalendar calendar = ChinaWorkingDays.official();
 * calendar.isWorkingDay(LocalDate.of(2025, 9, 28));    // true // a Sunday worked to make up for the holiday
 * calendar.plusWorkingDays(LocalDate.of(2025, 9, 26), 10);    // 2025-10-16
 * calendar.workingDaysBetweenInclusive(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));    // 248
 * }</pre>
 *
 * @since 0.1.0
 */
public interface WorkingDayCalendar {

    /**
     * Returns a builder of a calendar.
     *
     * @param id the id of the calendar, such as {@code cn-guangxi}: 1 to 100 characters
     * @param version the version, such as the date of the newest source: 1 to 100 characters
     * @return a new builder
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if an argument breaks the rule for ids
     */
    static WorkingDayCalendarBuilder builder(String id, String version) {
        return new WorkingDayCalendarBuilder(id, version);
    }

    /**
     * Returns the calendar of the days that are worked in every one of several calendars. It covers the days covered by
     * all of them, and cites the sources of all.
     *
     * @param id the id of the new calendar
     * @param version the version of the new calendar
     * @param calendars the calendars, at least two
     * @return a calendar that answers in constant time
     * @throws NullPointerException if an argument or a calendar is null
     * @throws org.rectification.base.InvalidValueException if there are fewer than two calendars, they have no covered
     *     day in common, or no day is worked in all of them
     */
    static WorkingDayCalendar intersection(String id, String version, List<WorkingDayCalendar> calendars) {
        return Intersections.of(id, version, calendars);
    }

    /**
     * Returns the id of the calendar.
     *
     * @return the id, such as {@code cn-official}
     */
    String id();

    /**
     * Returns the version of the calendar.
     *
     * @return the version
     */
    String version();

    /**
     * Returns the days the calendar covers.
     *
     * @return a span with both ends, both included
     */
    DateSpan coverage();

    /**
     * Returns the documents the calendar is based on.
     *
     * @return an unmodifiable list
     */
    List<Citation> sources();

    /**
     * Returns whether a day is worked.
     *
     * @param date the day
     * @return true if it is a working day, false if it is a day off
     * @throws NullPointerException if the argument is null
     * @throws CalendarCoverageException if the calendar does not cover the day
     */
    boolean isWorkingDay(LocalDate date);

    /**
     * Returns whether the answers for a span come from the sources of the calendar and are not expected to change.
     *
     * @param span the days
     * @return true if every day is covered, none is assumed, and none is among the last days that a later notice may
     *     still change
     * @throws NullPointerException if the argument is null
     */
    default boolean isSettled(DateSpan span) {
        return coverage().encloses(Checks.notNull(span, "span"));
    }

    /**
     * Returns why the answers for a span are provisional.
     *
     * @param span the days
     * @return the reason; empty if the span {@linkplain #isSettled is settled}
     * @throws NullPointerException if the argument is null
     */
    default Optional<Reason> caveat(DateSpan span) {
        return isSettled(span)
                ? Optional.empty()
                : Optional.of(
                        Reason.of(CalendarReason.ASSUMED_SPAN, "calendar", id(), "version", version(), "span", span));
    }

    /**
     * Returns why a day is worked or off.
     *
     * @param date the day
     * @return the reason, with its source where one is known
     * @throws NullPointerException if the argument is null
     * @throws CalendarCoverageException if the calendar does not cover the day
     */
    default Reason explain(LocalDate date) {
        requireCovered(date);
        return Reason.of(
                isWorkingDay(date) ? CalendarReason.WORKED : CalendarReason.OFF, "date", date, "calendar", id());
    }

    /**
     * Checks that a day is covered.
     *
     * @param date the day
     * @throws NullPointerException if the argument is null
     * @throws CalendarCoverageException if the calendar does not cover the day
     */
    default void requireCovered(LocalDate date) {
        if (!coverage().contains(Checks.notNull(date, "date"))) {
            throw new CalendarCoverageException(this, date);
        }
    }

    /**
     * Returns the first working day after a day.
     *
     * @param date the day, worked or not
     * @return the next working day, never the day itself
     * @throws NullPointerException if the argument is null
     * @throws CalendarCoverageException if the calendar does not cover the day or the answer
     */
    default LocalDate nextWorkingDay(LocalDate date) {
        requireCovered(date);
        return nextOrSameWorkingDay(date.plusDays(1));
    }

    /**
     * Returns the day itself if it is worked, or else the first working day after it.
     *
     * @param date the day
     * @return the day or the next working day
     * @throws NullPointerException if the argument is null
     * @throws CalendarCoverageException if the calendar does not cover the day or the answer
     */
    default LocalDate nextOrSameWorkingDay(LocalDate date) {
        LocalDate day = date;
        requireCovered(day);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
            requireCovered(day);
        }
        return day;
    }

    /**
     * Returns the last working day before a day.
     *
     * @param date the day, worked or not
     * @return the previous working day, never the day itself
     * @throws NullPointerException if the argument is null
     * @throws CalendarCoverageException if the calendar does not cover the day or the answer
     */
    default LocalDate previousWorkingDay(LocalDate date) {
        requireCovered(date);
        return previousOrSameWorkingDay(date.minusDays(1));
    }

    /**
     * Returns the day itself if it is worked, or else the last working day before it.
     *
     * @param date the day
     * @return the day or the previous working day
     * @throws NullPointerException if the argument is null
     * @throws CalendarCoverageException if the calendar does not cover the day or the answer
     */
    default LocalDate previousOrSameWorkingDay(LocalDate date) {
        LocalDate day = date;
        requireCovered(day);
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
            requireCovered(day);
        }
        return day;
    }

    /**
     * Returns the n-th working day after a day, or before it if n is negative.
     *
     * @param date the day, worked or not; it is never counted
     * @param n how many working days to count; 0 returns the day itself
     * @return the n-th working day strictly after or before the day
     * @throws NullPointerException if the argument is null
     * @throws CalendarCoverageException if the calendar does not cover the day or the answer
     */
    default LocalDate plusWorkingDays(LocalDate date, int n) {
        requireCovered(date);
        LocalDate day = date;
        for (int left = n; left > 0; left--) {
            day = nextWorkingDay(day);
        }
        for (int left = n; left < 0; left++) {
            day = previousWorkingDay(day);
        }
        return day;
    }

    /**
     * Returns how many working days there are from one day to another, both included.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return the number, 0 if all of them are days off
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the last day precedes the first
     * @throws CalendarCoverageException if the calendar does not cover both
     */
    default int workingDaysBetweenInclusive(LocalDate first, LocalDate last) {
        Checks.notNull(first, "first");
        Checks.notNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("last must not precede first " + first + ", but was " + last);
        }
        requireCovered(first);
        requireCovered(last);
        int count = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /**
     * Returns how many working days there are after one day up to another, which is included.
     *
     * @param start the day to start from, not counted; it may be the day before the coverage
     * @param end the last day, counted if it is worked; not before the start
     * @return the number, 0 if start and end are the same
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the end precedes the start
     * @throws CalendarCoverageException if the calendar does not cover the end, or neither the start nor the day after
     *     it
     */
    default int workingDaysBetweenExcludingStart(LocalDate start, LocalDate end) {
        Checks.notNull(start, "start");
        Checks.notNull(end, "end");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("end must not precede start " + start + ", but was " + end);
        }
        requireCovered(end);
        if (!coverage().contains(start) && !coverage().contains(start.plusDays(1))) {
            throw new CalendarCoverageException(this, start);
        }
        return end.equals(start) ? 0 : workingDaysBetweenInclusive(start.plusDays(1), end);
    }

    /**
     * Returns how many working days there are from one day up to another, which is not counted.
     *
     * @param start the first day, counted if it is worked
     * @param end the day to stop at, not counted; not before the start; it may be the day after the coverage
     * @return the number, 0 if start and end are the same
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the end precedes the start
     * @throws CalendarCoverageException if the calendar does not cover the start, or neither the end nor the day before
     *     it
     */
    default int workingDaysBetweenExcludingEnd(LocalDate start, LocalDate end) {
        Checks.notNull(start, "start");
        Checks.notNull(end, "end");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("end must not precede start " + start + ", but was " + end);
        }
        requireCovered(start);
        if (!coverage().contains(end) && !coverage().contains(end.minusDays(1))) {
            throw new CalendarCoverageException(this, end);
        }
        return end.equals(start) ? 0 : workingDaysBetweenInclusive(start, end.minusDays(1));
    }

    /**
     * Returns the n-th working day of a month.
     *
     * @param month the month
     * @param n which one, from 1 to the number of working days in the month
     * @return the n-th working day
     * @throws NullPointerException if the argument is null
     * @throws IllegalArgumentException if the month has no n-th working day
     * @throws CalendarCoverageException if the calendar does not cover the whole month
     */
    default LocalDate nthWorkingDayOfMonth(YearMonth month, int n) {
        int count = workingDaysBetweenInclusive(Checks.notNull(month, "month").atDay(1), month.atEndOfMonth());
        if (n < 1 || n > count) {
            throw new IllegalArgumentException("n must be 1 to " + count + ", the working days of " + month
                    + " in calendar " + id() + ", but was " + n);
        }
        LocalDate day = nextOrSameWorkingDay(month.atDay(1));
        return plusWorkingDays(day, n - 1);
    }

    /**
     * Returns the last working day of a month.
     *
     * @param month the month
     * @return its last working day
     * @throws NullPointerException if the argument is null
     * @throws IllegalArgumentException if the month has no working day
     * @throws CalendarCoverageException if the calendar does not cover the whole month
     */
    default LocalDate lastWorkingDayOfMonth(YearMonth month) {
        int count = workingDaysBetweenInclusive(Checks.notNull(month, "month").atDay(1), month.atEndOfMonth());
        if (count == 0) {
            throw new IllegalArgumentException(
                    "month must have a working day in calendar " + id() + ", but was " + month + " with none");
        }
        return previousOrSameWorkingDay(month.atEndOfMonth());
    }

    /**
     * Returns this calendar in a form that answers in constant time, whatever the span.
     *
     * @return the calendar; this one if it already has that form
     * @throws org.rectification.base.InvalidValueException if this calendar has no working day, an open end or a
     *     coverage outside the years 1 to 9999
     */
    default WorkingDayCalendar compact() {
        return builder(id(), version()).extending(this).build();
    }

    /**
     * Returns this calendar with marked answers beyond its coverage: every day of the span that is not covered, and the
     * days between the span and the coverage, are assumed to follow an ordinary week, Monday to Friday worked.
     *
     * @param span the additional days, with both ends
     * @return the calendar with provisional answers
     * @throws NullPointerException if the argument is null
     * @throws org.rectification.base.InvalidValueException if the span has an open end or reaches outside the years 1
     *     to 9999
     */
    default ProvisionalCalendar provisional(DateSpan span) {
        return ProvisionalCalendar.of(this, span);
    }
}
