package org.rectification.base;

import java.time.LocalDate;
import java.time.Month;

/** Days and spans as Chinese official documents write them (2017年12月31日). */
final class ChineseDates {

    private ChineseDates() {}

    /** Returns a day or a span in Chinese, and the text of anything else. */
    static String in(Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        }
        return value instanceof DateSpan span ? span(span) : value.toString();
    }

    /** Returns a last day in Chinese; the end of a month or of a year is named as such. */
    static String by(LocalDate last) {
        if (last.getDayOfMonth() != last.lengthOfMonth()) {
            return day(last) + "前";
        }
        String year = last.getYear() + "年";
        return last.getMonth() == Month.DECEMBER ? year + "底前" : year + last.getMonthValue() + "月底前";
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String span(DateSpan span) {
        String first = span.first().map(ChineseDates::day).orElse("");
        String last = span.last().map(ChineseDates::day).orElse("");
        if (last.isEmpty()) {
            return first.isEmpty() ? "不限" : first + "起";
        }
        return first.equals(last) ? first : first + "至" + last;
    }
}
