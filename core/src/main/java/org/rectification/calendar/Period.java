package org.rectification.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.rectification.base.DateSpan;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;

/**
 * A recurring period of the calendar. Periods are consecutive; quarters and half-years are those of the calendar year.
 *
 * @since 0.1.0
 */
public enum Period implements Labelled {
    /** Each day (每日). */
    DAY(0, LocalText.of("每日", "daily")),
    /** Each week, from Monday to Sunday (每周). */
    WEEK(0, LocalText.of("每周", "weekly")),
    /** Each month (每月). */
    MONTH(1, LocalText.of("每月", "monthly")),
    /** Each quarter (每季度). */
    QUARTER(3, LocalText.of("每季度", "quarterly")),
    /** Each half-year (每半年). */
    HALF_YEAR(6, LocalText.of("每半年", "half-yearly")),
    /** Each year (每年). */
    YEAR(12, LocalText.of("每年", "yearly"));

    private final int months;
    private final LocalText label;

    Period(int months, LocalText label) {
        this.months = months;
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }

    /**
     * Returns the period that contains a day.
     *
     * @param day the day
     * @return the period, with both ends
     * @throws NullPointerException if the day is null
     */
    public DateSpan around(LocalDate day) {
        Checks.notNull(day, "day");
        if (this == DAY) {
            return DateSpan.ofDay(day);
        }
        if (this == WEEK) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return DateSpan.of(monday, monday.plusDays(6));
        }
        YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1);
        return DateSpan.of(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }
}
