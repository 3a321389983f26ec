package org.rectification.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Draws random days, some of them on edges. */
record Days(LocalDate first, LocalDate last, double edges) {

    /** Returns a day between two days, inclusive; the first day if the last is not after it. */
    LocalDate between(Draws draws, LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return from;
        }
        LocalDate day = from.plusDays(draws.upTo((int) Math.min(ChronoUnit.DAYS.between(from, to), 100_000)));
        if (!draws.chance(edges)) {
            return day;
        }
        LocalDate edge = edge(draws, day);
        return edge.isBefore(from) ? from : edge.isAfter(to) ? to : edge;
    }

    private LocalDate edge(Draws draws, LocalDate day) {
        return switch (draws.below(7)) {
            case 0 -> day.with(TemporalAdjusters.lastDayOfYear());
            case 1 -> day.with(TemporalAdjusters.firstDayOfNextYear());
            case 2 -> YearMonth.from(day).atEndOfMonth();
            case 3 -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case 4 -> leapDay(day);
            case 5 -> LocalDate.of(day.getYear(), 10, 1);
            default -> last;
        };
    }

    /** Returns the first 29 February on or after a day. */
    private static LocalDate leapDay(LocalDate day) {
        int year = day.getYear();
        while (!YearMonth.of(year, 2).isValidDay(29)
                || LocalDate.of(year, 2, 29).isBefore(day)) {
            year++;
        }
        return LocalDate.of(year, 2, 29);
    }

    /** Returns the day that is the given number of days later, but not after the last day. */
    LocalDate later(LocalDate day, long days) {
        LocalDate moved = day.plusDays(days);
        return moved.isAfter(last) ? last : moved;
    }
}
