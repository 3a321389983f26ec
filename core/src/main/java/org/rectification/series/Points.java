package org.rectification.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rectification.base.DateSpan;
import org.rectification.internal.PackedDay;

/** Which point of a sweep a day belongs to: the first on or after it. One look into a table of months, whatever the step. */
final class Points {

    private final long firstMonth; // as packed days have it, sixteen a year
    private final int[] starts; // by month, what the day of the month is added to
    private final int days; // 31 where a day has a point of its own, else 0: a mask for the day of the month

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

    /** The place of the point; the day is one of the span. */
    int at(long day) {
        return starts[(int) (PackedDay.month(day) - firstMonth)] + (PackedDay.dayOfMonth(day) & days);
    }
}
