package org.rectification.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Optional;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.Language;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A calendar that continues beyond its coverage: days without a published notice are assumed to follow an ordinary
 * week, Monday to Friday worked, and every answer that depends on such a day, or on a published day that a later notice
 * may still change, is marked provisional. Created by {@link WorkingDayCalendar#provisional}.
 *
 * <pre>{@code
 * ProvisionalCalendar calendar = ChinaWorkingDays.official().provisional(DateSpan.ofYear(2027));
 * calendar.plusWorkingDays(LocalDate.of(2026, 12, 1), 10).value();     // 2026-12-15 // settled
 * calendar.plusWorkingDays(LocalDate.of(2026, 12, 25), 10).value();    // 2027-01-08 // provisional
 * }</pre>
 *
 * <p>{@link #asCalendar()} returns it as a calendar, for use in {@link TimeLimit} and elsewhere; the answers then carry
 * the mark. Immutable and thread-safe; all answers take constant time.
 *
 * @since 0.1.0
 */
public final class ProvisionalCalendar {

    private final TableCalendar calendar;

    private ProvisionalCalendar(TableCalendar calendar) {
        this.calendar = calendar;
    }

    static ProvisionalCalendar of(WorkingDayCalendar calendar, DateSpan span) {
        Faults faults = Faults.of("calendar");
        Certainty.requireUsable(Checks.notNull(span, "span"), faults);
        Certainty.requireUsable(calendar.coverage(), faults);
        faults.throwIfAny();
        DateSpan known = calendar.coverage();
        LocalDate from = known.first().orElseThrow();
        LocalDate to = known.last().orElseThrow();
        LocalDate first = Certainty.earlier(from, span.first().orElseThrow());
        LocalDate last = Certainty.later(to, span.last().orElseThrow());
        BitSet worked = new BitSet();
        int index = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            worked.set(
                    index++,
                    known.contains(day)
                            ? calendar.isWorkingDay(day)
                            : day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
        }
        return new ProvisionalCalendar(new TableCalendar(
                calendar.id(),
                calendar.version(),
                first,
                last,
                Certainty.within(calendar, from, to),
                calendar.sources(),
                worked,
                (date, isWorked) ->
                        known.contains(date) ? calendar.explain(date) : DayExplainer.ofAssumption(date, isWorked)));
    }

    /**
     * Returns the calendar that covers the assumed days too; {@link WorkingDayCalendar#isSettled} tells them apart.
     *
     * @return the calendar, with the id and version of the original calendar
     */
    public WorkingDayCalendar asCalendar() {
        return calendar;
    }

    /**
     * Returns whether a day is worked.
     *
     * @param date the day
     * @return the answer
     * @throws NullPointerException if the argument is null
     * @throws CalendarCoverageException if the day lies beyond the assumed days too
     */
    public Answer<Boolean> isWorkingDay(LocalDate date) {
        return answer(calendar.isWorkingDay(date), date, date);
    }

    /**
     * Returns the first working day after a day.
     *
     * @param date the day, worked or not
     * @return the answer
     * @throws NullPointerException if the argument is null
     * @throws CalendarCoverageException if the day or the answer lies beyond the assumed days too
     */
    public Answer<LocalDate> nextWorkingDay(LocalDate date) {
        LocalDate next = calendar.nextWorkingDay(date);
        return answer(next, date, next);
    }

    /**
     * Returns the day itself if it is worked, or else the first working day after it.
     *
     * @param date the day
     * @return the answer
     * @throws NullPointerException if the argument is null
     * @throws CalendarCoverageException if the day or the answer lies beyond the assumed days too
     */
    public Answer<LocalDate> nextOrSameWorkingDay(LocalDate date) {
        LocalDate next = calendar.nextOrSameWorkingDay(date);
        return answer(next, date, next);
    }

    /**
     * Returns the last working day before a day.
     *
     * @param date the day, worked or not
     * @return the answer
     * @throws NullPointerException if the argument is null
     * @throws CalendarCoverageException if the day or the answer lies beyond the assumed days too
     */
    public Answer<LocalDate> previousWorkingDay(LocalDate date) {
        LocalDate previous = calendar.previousWorkingDay(date);
        return answer(previous, previous, date);
    }

    /**
     * Returns the day itself if it is worked, or else the last working day before it.
     *
     * @param date the day
     * @return the answer
     * @throws NullPointerException if the argument is null
     * @throws CalendarCoverageException if the day or the answer lies beyond the assumed days too
     */
    public Answer<LocalDate> previousOrSameWorkingDay(LocalDate date) {
        LocalDate previous = calendar.previousOrSameWorkingDay(date);
        return answer(previous, previous, date);
    }

    /**
     * Returns the n-th working day after a day, or before it if n is negative; see
     * {@link WorkingDayCalendar#plusWorkingDays}.
     *
     * @param date the day, worked or not; it is never counted
     * @param n how many working days to count; 0 returns the day itself
     * @return the answer
     * @throws NullPointerException if the argument is null
     * @throws CalendarCoverageException if the day or the answer lies beyond the assumed days too
     */
    public Answer<LocalDate> plusWorkingDays(LocalDate date, int n) {
        LocalDate result = calendar.plusWorkingDays(date, n);
        return n >= 0 ? answer(result, date, result) : answer(result, result, date);
    }

    /**
     * Returns how many working days there are from one day to another, both included.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return the answer
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the last day precedes the first
     * @throws CalendarCoverageException if one of them lies beyond the assumed days too
     */
    public Answer<Integer> workingDaysBetweenInclusive(LocalDate first, LocalDate last) {
        return answer(calendar.workingDaysBetweenInclusive(first, last), first, last);
    }

    /**
     * Returns how many working days there are after one day up to another, which is included; see
     * {@link WorkingDayCalendar#workingDaysBetweenExcludingStart}.
     *
     * @param start the day to start from, not counted
     * @param end the last day, not before the start
     * @return the answer
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the end precedes the start
     * @throws CalendarCoverageException if a day needed lies beyond the assumed days too
     */
    public Answer<Integer> workingDaysBetweenExcludingStart(LocalDate start, LocalDate end) {
        int count = calendar.workingDaysBetweenExcludingStart(start, end);
        return start.equals(end) ? new Answer<>(count, Optional.empty()) : answer(count, start.plusDays(1), end);
    }

    /**
     * Returns how many working days there are from one day up to another, which is not counted; see
     * {@link WorkingDayCalendar#workingDaysBetweenExcludingEnd}.
     *
     * @param start the first day
     * @param end the day to stop at, not counted; not before the start
     * @return the answer
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the end precedes the start
     * @throws CalendarCoverageException if a day needed lies beyond the assumed days too
     */
    public Answer<Integer> workingDaysBetweenExcludingEnd(LocalDate start, LocalDate end) {
        int count = calendar.workingDaysBetweenExcludingEnd(start, end);
        return start.equals(end) ? new Answer<>(count, Optional.empty()) : answer(count, start, end.minusDays(1));
    }

    /**
     * Returns the n-th working day of a month.
     *
     * @param month the month
     * @param n which one, from 1
     * @return the answer; provisional if a day of the month up to it is assumed
     * @throws NullPointerException if the argument is null
     * @throws IllegalArgumentException if the month has no n-th working day
     * @throws CalendarCoverageException if part of the month lies beyond the assumed days too
     */
    public Answer<LocalDate> nthWorkingDayOfMonth(YearMonth month, int n) {
        LocalDate day = calendar.nthWorkingDayOfMonth(month, n);
        return answer(day, month.atDay(1), day);
    }

    /**
     * Returns the last working day of a month.
     *
     * @param month the month
     * @return the answer; provisional if a day of the month from it on is assumed
     * @throws NullPointerException if the argument is null
     * @throws IllegalArgumentException if the month has no working day
     * @throws CalendarCoverageException if part of the month lies beyond the assumed days too
     */
    public Answer<LocalDate> lastWorkingDayOfMonth(YearMonth month) {
        LocalDate day = calendar.lastWorkingDayOfMonth(month);
        return answer(day, day, month.atEndOfMonth());
    }

    private <T> Answer<T> answer(T value, LocalDate first, LocalDate last) {
        return new Answer<>(value, calendar.caveat(DateSpan.of(first, last)));
    }

    /**
     * An answer that may be provisional.
     *
     * @param <T> the type of the answer
     * @param value the answer
     * @param caveat why the answer is provisional; absent if it is settled
     */
    public record Answer<T>(T value, Optional<Reason> caveat) {

        /**
         * Makes an answer.
         *
         * @param value the answer
         * @param caveat why the answer is provisional; absent if it is settled
         * @throws NullPointerException if an argument is null
         */
        public Answer {
            Checks.notNull(value, "value");
            Checks.notNull(caveat, "caveat");
        }

        /**
         * Returns whether the answer depends on a day that is only assumed or that a later notice may still change.
         *
         * @return true if it may still change
         */
        public boolean isProvisional() {
            return caveat.isPresent();
        }

        @Override
        public String toString() {
            return OneLine.sentence(value, caveat.map(reason -> "(" + reason.text(Language.ENGLISH) + ")"));
        }
    }

    @Override
    public String toString() {
        return OneLine.of("ProvisionalCalendar", calendar);
    }
}
