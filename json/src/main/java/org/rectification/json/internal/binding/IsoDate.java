package org.rectification.json.internal.binding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import org.jspecify.annotations.Nullable;

/**
 * Parses and formats dates of exactly ten characters, from 0000-01-01 to 9999-12-31. Written by hand because the
 * general parser and formatter take half the time of reading or writing a document.
 */
final class IsoDate {

    private static final int MAX_YEAR = 9999;
    private static final byte[] LENGTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private IsoDate() {}

    /** Returns the date of a text; null if the text is not a date. */
    static @Nullable LocalDate parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0) * 100 + digits(text, 2);
        int month = digits(text, 5);
        int day = digits(text, 8);
        boolean exists = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
        return exists ? LocalDate.of(year, month, day) : null;
    }

    private static int lengthOf(int year, int month) {
        return month == 2 && !IsoChronology.INSTANCE.isLeapYear(year) ? 28 : LENGTHS[month - 1];
    }

    /** Returns two digits as a number; a large negative number if one of them is not a digit. */
    private static int digits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -MAX_YEAR * 100 : tens * 10 + ones;
    }

    static String format(LocalDate date) {
        int year = date.getYear();
        if (year < 0 || year > MAX_YEAR) {
            throw new IllegalArgumentException(
                    "a date in a document must be in the years 0000 to 9999, but was " + date);
        }
        byte[] text = {
            (byte) ('0' + year / 1000),
            (byte) ('0' + year / 100 % 10),
            (byte) ('0' + year / 10 % 10),
            (byte) ('0' + year % 10),
            '-',
            (byte) ('0' + date.getMonthValue() / 10),
            (byte) ('0' + date.getMonthValue() % 10),
            '-',
            (byte) ('0' + date.getDayOfMonth() / 10),
            (byte) ('0' + date.getDayOfMonth() % 10)
        };
        return new String(text, ISO_8859_1);
    }
}
