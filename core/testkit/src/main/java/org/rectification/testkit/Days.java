package org.rectification.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Draws days, now and then on an edge. */
record Days(LocalDate first, LocalDate last, double edges) {

    /** A day from one to another, both included; the first if the last is no later. */
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

    /** The first 29 February from a day on. */
    private static LocalDate leapDay(LocalDate day) {
        int year = day.getYear();
        while (!YearMonth.of(year, 2).isValidDay(29)
                || LocalDate.of(year, 2, 29).isBefore(day)) {
            year++;
        }
        return LocalDate.of(year, 2, 29);
    }

    /** The day so many days later, but never after the last. */
    LocalDate later(LocalDate day, long days) {
        LocalDate moved = day.plusDays(days);
        return moved.isAfter(last) ? last : moved;
    }
}
