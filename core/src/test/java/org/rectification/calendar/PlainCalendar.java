package org.rectification.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;

/** A calendar as a user would write one: only what has no default, on a set of days. */
record PlainCalendar(String id, DateSpan coverage, Set<LocalDate> days) implements WorkingDayCalendar {

    static PlainCalendar of(WorkingDayCalendar calendar) {
        return new PlainCalendar(
                "plain", calendar.coverage(), Set.copyOf(DayByDay.of(calendar).worked()));
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Citation> sources() {
        return List.of();
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        requireCovered(date);
        return days.contains(date);
    }
}
