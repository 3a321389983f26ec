package org.rectification.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A part of a year, independent of the year: the whole, some months, some days of a month.
 *
 * @param grain the unit of the part
 * @param firstMonth its first month
 * @param firstDay its first day in that month
 * @param lastMonth its last month
 * @param lastDay its last day in that month, {@link #LAST_OF_MONTH} for the last day of the month
 * @param place the position meant within the part
 */
record YearPart(Grain grain, int firstMonth, int firstDay, int lastMonth, int lastDay, Place place) {

    enum Grain {
        YEAR,
        MONTHS,
        MONTH,
        DAYS,
        DAY
    }

    /** The position within a part that a wording means. */
    enum Place {
        /** All of it. */
        WHOLE,
        /** Its last day: 底. */
        END,
        /** An unspecified day: 初, 中. */
        SOMEWHERE
    }

    static final int LAST_OF_MONTH = -1;

    static final YearPart WHOLE_YEAR = new YearPart(Grain.YEAR, 1, 1, 12, LAST_OF_MONTH, Place.WHOLE);

    static YearPart months(int first, int last) {
        return new YearPart(Grain.MONTHS, first, 1, last, LAST_OF_MONTH, Place.WHOLE);
    }

    static YearPart month(int month) {
        return new YearPart(Grain.MONTH, month, 1, month, LAST_OF_MONTH, Place.WHOLE);
    }

    static YearPart days(int month, int first, int last) {
        return new YearPart(Grain.DAYS, month, first, month, last, Place.WHOLE);
    }

    static YearPart day(int month, int day) {
        return new YearPart(Grain.DAY, month, day, month, day, Place.WHOLE);
    }

    YearPart at(Place where) {
        return new YearPart(grain, firstMonth, firstDay, lastMonth, lastDay, where);
    }

    /** Whether it is a day, so that 前 after it is unambiguous. */
    boolean isPoint() {
        return grain == Grain.DAY || place == Place.END;
    }

    /** Its first day in a year; null if the year has no such part. */
    @Nullable
    LocalDate first(int year) {
        return date(year, firstMonth, firstDay);
    }

    /** Its last day in a year; null if the year has no such part. */
    @Nullable
    LocalDate last(int year) {
        return date(year, lastMonth, lastDay);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        if (year < 1000 || year > 9999 || month < 1 || month > 12) {
            return null;
        }
        int length = YearMonth.of(year, month).lengthOfMonth();
        int wanted = day == LAST_OF_MONTH ? length : day;
        return wanted < 1 || wanted > length ? null : LocalDate.of(year, month, wanted);
    }
}
