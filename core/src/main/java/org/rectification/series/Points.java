package org.rectification.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rectification.base.DateSpan;
import org.rectification.internal.PackedDay;

/**
 * Maps a day to a point of a sweep: the first point on or after the day. The lookup is one access to a table of months,
 * for every step.
 */
final class Points {

    private final long firstMonth; // as in packed days, 16 months a year
    private final int[] starts; // by month, the offset to which the day of the month is added
    private final int days; // mask for the day of the month: 31 if every day has a point, else 0

    private Points(long firstMonth, int[] starts, int days) {
        this.firstMonth = firstMonth;
        this.starts = starts;
        this.days = days;
    }

    static Points of(Sweep sweep) {
        DateSpan span = sweep.span();
        Step step = sweep.step();
        LocalDate first = Step.first(span);
        LocalDate last = Step.last(span);
        long firstMonth = PackedDay.month(PackedDay.of(first));
        int[] starts = new int[(int) (PackedDay.month(PackedDay.of(last)) - firstMonth) + 1];
        LocalDate begin = first.withDayOfMonth(1);
        for (int months = Math.toIntExact(ChronoUnit.MONTHS.between(begin, last)); months >= 0; months--) {
            LocalDate month = begin.plusMonths(months);
            int start = (int) (step.period(month) - step.period(first));
            starts[(int) (PackedDay.month(PackedDay.of(month)) - firstMonth)] = step == Step.DAY ? start - 1 : start;
        }
        return new Points(firstMonth, starts, step == Step.DAY ? 31 : 0);
    }

    /** Returns the index of the point for a day of the span. */
    int at(long day) {
        return starts[(int) (PackedDay.month(day) - firstMonth)] + (PackedDay.dayOfMonth(day) & days);
    }
}
