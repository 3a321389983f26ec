package org.rectification.closeout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.CountingConvention.StartDay;
import org.rectification.calendar.DayKind;
import org.rectification.calendar.DueDate;
import org.rectification.calendar.NoticeWindow;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WorkingDayCalendar;

/**
 * How the days of an interval are counted. If the procedure does not say, both extremes are kept: the shortest reading
 * counts the first day and does not move the last day; the longest excludes the first day and moves a last day that is
 * not a working day.
 *
 * @param shortest the reading that gives the shortest interval
 * @param longest the reading that gives the longest interval; equal to the shortest if the procedure specifies one
 */
record Reckoning(CountingConvention shortest, CountingConvention longest) {

    private static final CountingConvention SHORTEST = CountingConvention.of(StartDay.COUNTED, LastDay.STAYS, true);
    private static final CountingConvention LONGEST =
            CountingConvention.of(StartDay.EXCLUDED, LastDay.MOVES_TO_NEXT_WORKING_DAY, true);

    static Reckoning of(Optional<CountingConvention> convention) {
        return convention.map(said -> new Reckoning(said, said)).orElseGet(() -> new Reckoning(SHORTEST, LONGEST));
    }

    boolean isSpecified() {
        return shortest.equals(longest);
    }

    DueDate earliest(TimeLimit limit, LocalDate from, WorkingDayCalendar calendar) {
        return limit.dueDate(from, shortest, calendar);
    }

    DueDate latest(TimeLimit limit, LocalDate from, WorkingDayCalendar calendar) {
        return limit.dueDate(from, longest, calendar);
    }

    /** The largest number of days that the window can be counted as. */
    int most(NoticeWindow window, TimeLimit.Kind kind, WorkingDayCalendar calendar) {
        return held(window, kind, shortest.startDay(), calendar);
    }

    /** The smallest number of days that the window can be counted as. */
    int fewest(NoticeWindow window, TimeLimit.Kind kind, WorkingDayCalendar calendar) {
        return held(window, kind, longest.startDay(), calendar);
    }

    private static int held(NoticeWindow window, TimeLimit.Kind kind, StartDay start, WorkingDayCalendar calendar) {
        boolean counted = start == StartDay.COUNTED;
        if (kind == TimeLimit.Kind.WORKING_DAYS) {
            return counted
                    ? calendar.workingDaysBetweenInclusive(window.first(), window.last())
                    : calendar.workingDaysBetweenExcludingStart(window.first(), window.last());
        }
        return Math.toIntExact(ChronoUnit.DAYS.between(window.first(), window.last())) + (counted ? 1 : 0);
    }

    /** The count by the specified reading, or the largest count if none is specified. */
    NoticeWindow.Count count(NoticeWindow window, TimeLimit.Kind kind, WorkingDayCalendar calendar) {
        DayKind days = kind == TimeLimit.Kind.WORKING_DAYS ? DayKind.WORKING : DayKind.CALENDAR;
        return new NoticeWindow.Count(days, shortest.startDay(), most(window, kind, calendar));
    }
}
