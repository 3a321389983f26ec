package org.rectification.examples.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import org.rectification.base.DateSpan;
import org.rectification.calendar.CalendarCoverageException;
import org.rectification.calendar.WorkingDayCalendar;

/**
 * A calendar for columns of data that keep days as {@code int} epoch days ({@link LocalDate#toEpochDay()}; 1970-01-01
 * is day 0): two arrays made from the library's calendar, asked by one or two look-ups.
 *
 * <p>The meanings are those of {@link WorkingDayCalendar}: coverage, zero, a start on a day off, and which ends a count
 * leaves out.
 */
final class EpochDayCalendar {

    private final WorkingDayCalendar calendar;
    private final int dayBefore; // the day before the coverage
    private final int[] through; // how many working days there are up to each day, from the day before on
    private final int[] days; // the working days in order

    /** Takes a calendar whose coverage has both ends. */
    EpochDayCalendar(WorkingDayCalendar calendar) {
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

    boolean isWorkingDay(int day) {
        int index = index(day);
        return through[index] != through[index - 1];
    }

    int plusWorkingDays(int day, int n) {
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

    int workingDaysBetweenExcludingStart(int start, int end) {
        int from = start - dayBefore;
        int to = end - dayBefore;
        if (areInTable(from, to) && start < end) {
            return through[to] - through[from];
        }
        if (start == end && isCovered(end)) {
            return 0;
        }
        if (end < start) {
            throw new IllegalArgumentException("end must not precede start " + LocalDate.ofEpochDay(start)
                    + ", but was " + LocalDate.ofEpochDay(end));
        }
        throw outside(isCovered(end) ? start : end);
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

    private CalendarCoverageException outside(int day) {
        return new CalendarCoverageException(calendar, LocalDate.ofEpochDay(day));
    }
}
