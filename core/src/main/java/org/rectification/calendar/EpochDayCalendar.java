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
    private final int firstDay;
    private final int[] words; // as in TableCalendar, one for each day of the coverage
    private final int[] days; // the working days in order

    private EpochDayCalendar(WorkingDayCalendar calendar) {
        DateSpan coverage = calendar.coverage();
        LocalDate first = coverage.first().orElseThrow();
        this.calendar = calendar;
        this.firstDay = Math.toIntExact(first.toEpochDay());
        this.words = new int[Math.toIntExact(coverage.lengthInDays().orElseThrow())];
        int[] worked = new int[words.length];
        int through = 0;
        for (int i = 0; i < words.length; i++) {
            boolean isWorked = calendar.isWorkingDay(first.plusDays(i));
            if (isWorked) {
                worked[through++] = firstDay + i;
            }
            words[i] = through << 1 | (isWorked ? 1 : 0);
        }
        this.days = Arrays.copyOf(worked, through);
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
        return (word(day) & 1) != 0;
    }

    /**
     * Returns the first working day after a day.
     *
     * @param day the epoch day, worked or not
     * @return the epoch day of the next working day
     * @throws CalendarCoverageException if the calendar does not cover the day or the answer
     */
    public int nextWorkingDay(int day) {
        return workingDay(through(word(day)));
    }

    /**
     * Returns the day itself if it is worked, otherwise the first working day after it.
     *
     * @param day the epoch day
     * @return the epoch day of the day or the next working day
     * @throws CalendarCoverageException if the calendar does not cover the day or the answer
     */
    public int nextOrSameWorkingDay(int day) {
        return workingDay(before(word(day)));
    }

    /**
     * Returns the last working day before a day.
     *
     * @param day the epoch day, worked or not
     * @return the epoch day of the previous working day
     * @throws CalendarCoverageException if the calendar does not cover the day or the answer
     */
    public int previousWorkingDay(int day) {
        return workingDay(before(word(day)) - 1);
    }

    /**
     * Returns the day itself if it is worked, otherwise the last working day before it.
     *
     * @param day the epoch day
     * @return the epoch day of the day or the previous working day
     * @throws CalendarCoverageException if the calendar does not cover the day or the answer
     */
    public int previousOrSameWorkingDay(int day) {
        return workingDay(through(word(day)) - 1);
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
        int word = word(day);
        if (n == 0) {
            return day;
        }
        int index = n > 0 ? through(word) + n - 1 : before(word) + n;
        if (Integer.compareUnsigned(index, days.length) >= 0) {
            throw outside(n > 0 ? firstDay + words.length : firstDay - 1);
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
        requireOrder("last", "first", first, last);
        return through(word(last)) - before(word(first));
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
        requireOrder("end", "start", start, end);
        int through = through(word(end));
        return start == firstDay - 1 ? through : through - through(word(start));
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
        requireOrder("end", "start", start, end);
        int before = before(word(start));
        return (end == firstDay + words.length ? days.length : before(word(end))) - before;
    }

    private int word(int day) {
        int index = day - firstDay;
        if (Integer.compareUnsigned(index, words.length) >= 0) {
            throw outside(day);
        }
        return words[index];
    }

    private int workingDay(int index) {
        if (Integer.compareUnsigned(index, days.length) >= 0) {
            throw outside(index < 0 ? firstDay - 1 : firstDay + words.length);
        }
        return days[index];
    }

    private static int through(int word) {
        return word >> 1;
    }

    private static int before(int word) {
        return (word >> 1) - (word & 1);
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
