package org.rectification.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plain rule, told by somebody who has only a coverage and a list of working days and has never seen the code under
 * test: an answer is found by filtering the list. Empty means that the calendar must refuse.
 */
record DayByDay(LocalDate first, LocalDate last, List<LocalDate> worked) {

    static DayByDay of(WorkingDayCalendar calendar) {
        LocalDate first = calendar.coverage().first().orElseThrow();
        LocalDate last = calendar.coverage().last().orElseThrow();
        List<LocalDate> worked = new ArrayList<>();
        first.datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay).forEach(worked::add);
        return new DayByDay(first, last, worked);
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    Optional<LocalDate> next(LocalDate date) {
        return plus(date, 1);
    }

    Optional<LocalDate> nextOrSame(LocalDate date) {
        return covers(date) ? worked.stream().filter(day -> !day.isBefore(date)).findFirst() : Optional.empty();
    }

    Optional<LocalDate> previous(LocalDate date) {
        return plus(date, -1);
    }

    Optional<LocalDate> previousOrSame(LocalDate date) {
        return covers(date)
                ? worked.stream().filter(day -> !day.isAfter(date)).reduce((one, later) -> later)
                : Optional.empty();
    }

    Optional<LocalDate> plus(LocalDate date, int n) {
        if (!covers(date) || n == 0) {
            return covers(date) ? Optional.of(date) : Optional.empty();
        }
        if (n > 0) {
            return worked.stream().filter(day -> day.isAfter(date)).skip(n - 1L).findFirst();
        }
        List<LocalDate> before =
                worked.stream().filter(day -> day.isBefore(date)).toList();
        long index = before.size() + (long) n;
        return index < 0 ? Optional.empty() : Optional.of(before.get((int) index));
    }

    /** Counts the working days from one day to another, leaving ends out as told. */
    long count(LocalDate start, boolean withStart, LocalDate end, boolean withEnd) {
        return worked.stream()
                .filter(day -> day.isAfter(start) || (withStart && day.equals(start)))
                .filter(day -> day.isBefore(end) || (withEnd && day.equals(end)))
                .count();
    }

    List<LocalDate> of(YearMonth month) {
        return worked.stream().filter(day -> YearMonth.from(day).equals(month)).toList();
    }
}
