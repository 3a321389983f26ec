package org.rectification.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.internal.Checks;

/**
 * The bulk form of a calendar: days are {@code int} epoch days ({@link LocalDate#toEpochDay()}; 1970-01-01 is day 0), as
 * columns of data keep them. Every question is one or two look-ups in an array, and nothing is allocated.
 *
 * <p>The meanings are those of {@link WorkingDayCalendar}, word for word: coverage, zero, a start on a day off, and
 * which ends a count leaves out. Immutable and thread-safe; about 42 kB for 17 years.
 *
 * <pre>{@code
 * EpochDayCalendar calendar = EpochDayCalendar.of(ChinaWorkingDays.official());
 * int due = calendar.plusWorkingDays(feedbackDay, 30);
 * }</pre>
 */
public final class EpochDayCalendar {

    private final WorkingDayCalendar calendar;
    private final int dayBefore; // the day before the coverage
    private final int[] through; // how many working days there are up to each day, from the day before on
    private final int[] days; // the working days in order

    private EpochDayCalendar(WorkingDayCalendar calendar) {
        DateSpan coverage = calendar.coverage();
        LocalDate first = coverage.first().orElseThrow();
        int length = Math.toIntExact(coverage.lengthInDays().orElseThrow());
        this.calendar = calendar;
        this.dayBefore = Math.toIntExact(first.toEpochDay()) - 1;
        this.through = new int[length + 1];
        int[] worked = new int[length];
        int count = 0;
        for (int i = 1; i <= length; i++) {
            if (calendar.isWorkingDay(first.plusDays(i - 1L))) {
                worked[count++] = dayBefore + i;
            }
            through[i] = count;
        }
        this.days = Arrays.copyOf(worked, count);
    }

    /**
     * Returns the bulk form of a calendar.
     *
     * @param calendar the calendar
     * @return its bulk form
     * @throws NullPointerException if the argument is null
     * @throws org.rectification.base.InvalidValueException if its coverage has an open end or reaches outside the years
     *     1 to 9999
     */
    public static EpochDayCalendar of(WorkingDayCalendar calendar) {
        Faults faults = Faults.of("calendar");
        Settled.requireUsable(Checks.notNull(calendar, "calendar").coverage(), faults);
        faults.throwIfAny();
        return new EpochDayCalendar(calendar);
    }

    /**
     * Returns the calendar this is the bulk form of.
     *
     * @return the calendar
     */
    public WorkingDayCalendar calendar() {
        return calendar;
    }

    /**
     * Returns whether a day is worked.
     *
     * @param day the epoch day
     * @return true if it is a working day
     * @throws CalendarCoverageException if the calendar does not cover it
     */
    public boolean isWorkingDay(int day) {
        int index = index(day);
        return through[index] != through[index - 1];
    }

    /**
     * Returns the first working day after a day.
     *
     * @param day the epoch day, worked or not
     * @return the epoch day of the next working day
     * @throws CalendarCoverageException if the calendar does not cover the day or the answer
     */
    public int nextWorkingDay(int day) {
        return workingDay(through[index(day)]);
    }

    /**
     * Returns the day itself if it is worked, otherwise the first working day after it.
     *
     * @param day the epoch day
     * @return the epoch day of the day or the next working day
     * @throws CalendarCoverageException if the calendar does not cover the day or the answer
     */
    public int nextOrSameWorkingDay(int day) {
        return workingDay(through[index(day) - 1]);
    }

    /**
     * Returns the last working day before a day.
     *
     * @param day the epoch day, worked or not
     * @return the epoch day of the previous working day
     * @throws CalendarCoverageException if the calendar does not cover the day or the answer
     */
    public int previousWorkingDay(int day) {
        return workingDay(through[index(day) - 1] - 1);
    }

    /**
     * Returns the day itself if it is worked, otherwise the last working day before it.
     *
     * @param day the epoch day
     * @return the epoch day of the day or the previous working day
     * @throws CalendarCoverageException if the calendar does not cover the day or the answer
     */
    public int previousOrSameWorkingDay(int day) {
        return workingDay(through[index(day)] - 1);
    }

    /**
     * Returns the n-th working day after a day, or before it if n is negative.
     *
     * @param day the epoch day, worked or not; it is never counted
     * @param n how many working days to count; 0 returns the day itself
     * @return the epoch day of the n-th working day strictly after or before the day
     * @throws CalendarCoverageException if the calendar does not cover the day or the answer
     */
    public int plusWorkingDays(int day, int n) {
        int at = index(day);
        if (n == 0) {
            return day;
        }
        int index = n > 0 ? through[at] + n - 1 : through[at - 1] + n;
        if (index < 0 || index >= days.length) { // also where the sum has wrapped around
            throw outside(n > 0 ? dayBefore + through.length : dayBefore);
        }
        return days[index];
    }

    /**
     * Returns how many working days there are from one day to another, both included.
     *
     * @param first the first epoch day
     * @param last the last epoch day, not before the first
     * @return the number
     * @throws IllegalArgumentException if the last day precedes the first
     * @throws CalendarCoverageException if the calendar does not cover both
     */
    public int workingDaysBetweenInclusive(int first, int last) {
        int from = first - 1 - dayBefore;
        int to = last - dayBefore;
        if (areInTable(from, to) && first <= last) {
            return through[to] - through[from];
        }
        requireOrder("last", "first", first, last);
        throw outside(isCovered(first) ? last : first);
    }

    /**
     * Returns how many working days there are after one day up to another, which is included.
     *
     * @param start the epoch day to start from, not counted; it may be the day before the coverage
     * @param end the last epoch day; not before the start
     * @return the number
     * @throws IllegalArgumentException if the end precedes the start
     * @throws CalendarCoverageException if the calendar does not cover the end, or neither the start nor the day after it
     */
    public int workingDaysBetweenExcludingStart(int start, int end) {
        int from = start - dayBefore;
        int to = end - dayBefore;
        if (areInTable(from, to) && start < end) {
            return through[to] - through[from];
        }
        if (start == end && isCovered(end)) {
            return 0;
        }
        requireOrder("end", "start", start, end);
        throw outside(isCovered(end) ? start : end);
    }

    /**
     * Returns how many working days there are from one day up to another, which is not counted.
     *
     * @param start the first epoch day
     * @param end the epoch day to stop at, not counted; not before the start; it may be the day after the coverage
     * @return the number
     * @throws IllegalArgumentException if the end precedes the start
     * @throws CalendarCoverageException if the calendar does not cover the start, or neither the end nor the day before it
     */
    public int workingDaysBetweenExcludingEnd(int start, int end) {
        int from = start - 1 - dayBefore;
        int to = end - 1 - dayBefore;
        if (areInTable(from, to) && start < end) {
            return through[to] - through[from];
        }
        if (start == end && isCovered(start)) {
            return 0;
        }
        requireOrder("end", "start", start, end);
        throw outside(isCovered(start) ? end : start);
    }

    /** Where a covered day stands in the table, from 1. */
    private int index(int day) {
        int index = day - dayBefore;
        if (index <= 0 || index >= through.length) {
            throw outside(day);
        }
        return index;
    }

    private boolean isCovered(int day) {
        int index = day - dayBefore;
        return index > 0 && index < through.length;
    }

    /**
     * Whether the table has both places. Written plainly against the array's own length, the comparisons are the bounds
     * checks of the two look-ups, and the compiler makes them once. {@code compareUnsigned} is shorter and slower.
     */
    private boolean areInTable(int from, int to) {
        return from >= 0 && from < through.length && to >= 0 && to < through.length;
    }

    private int workingDay(int index) {
        if (index < 0 || index >= days.length) {
            throw outside(index < 0 ? dayBefore : dayBefore + through.length);
        }
        return days[index];
    }

    private static void requireOrder(String later, String earlier, int start, int end) {
        if (end < start) {
            throw new IllegalArgumentException(later + " must not precede " + earlier + " "
                    + LocalDate.ofEpochDay(start) + ", but was " + LocalDate.ofEpochDay(end));
        }
    }

    private CalendarCoverageException outside(int day) {
        return new CalendarCoverageException(calendar, LocalDate.ofEpochDay(day));
    }
}
