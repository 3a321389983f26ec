package org.rectification.internal;

import java.time.LocalDate;

/**
 * A date as a number with the order of dates: the allocation-free form, for bulk calculators.
 *
 * <p>From the low end: five bits for the day of the month, four for the month, the rest for the year. Unlike an epoch
 * day, it is packed and unpacked without calendar arithmetic; the difference of two packed days has no meaning.
 *
 * <pre>{@code
 * long day = PackedDay.of(LocalDate.of(2017, 12, 31));
 * day < PackedDay.of(LocalDate.of(2018, 1, 1));    // true
 * PackedDay.toDate(day);                           // 2017-12-31
 * }</pre>
 */
public final class PackedDay {

    /** Less than every date. */
    public static final long BEFORE_ALL = Long.MIN_VALUE;

    /** Greater than every date. */
    public static final long AFTER_ALL = Long.MAX_VALUE;

    private static final int DAY_BITS = 5;
    private static final int MONTH_BITS = 4;
    private static final int DAY_MASK = (1 << DAY_BITS) - 1;
    private static final int MONTH_MASK = (1 << MONTH_BITS) - 1;

    private PackedDay() {}

    /**
     * Returns a date as a number.
     *
     * @param date the date
     * @return the number
     * @throws NullPointerException if the date is null
     */
    public static long of(LocalDate date) {
        Checks.notNull(date, "date");
        return (((long) date.getYear() << MONTH_BITS) | date.getMonthValue()) << DAY_BITS | date.getDayOfMonth();
    }

    /**
     * Returns the date of a number.
     *
     * @param day the number
     * @return the date
     * @throws java.time.DateTimeException if the number is not a date, such as {@link #BEFORE_ALL} and {@link
     *     #AFTER_ALL}
     */
    public static LocalDate toDate(long day) {
        long month = month(day);
        return LocalDate.of(
                (int) Math.max(Math.min(month >> MONTH_BITS, Integer.MAX_VALUE), Integer.MIN_VALUE),
                (int) month & MONTH_MASK,
                dayOfMonth(day));
    }

    /**
     * Returns the year and month of a number, as a number with the order of months. A year has sixteen slots, of which
     * the second to the thirteenth are its months.
     *
     * @param day the number
     * @return the month
     */
    public static long month(long day) {
        return day >> DAY_BITS;
    }

    /**
     * Returns the day of the month of a number.
     *
     * @param day the number
     * @return the day, 1 to 31
     */
    public static int dayOfMonth(long day) {
        return (int) day & DAY_MASK;
    }
}
