package org.rectification.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.CountingConvention.StartDay;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.TimeLimit.MonthEnd;
import org.rectification.plan.Deadline;
import org.rectification.plan.LimitStart;
import org.rectification.plan.RelativeLimit;

/** Deadlines in the wordings that plans use. */
final class Deadlines {

    /** Deadlines without a date. */
    static final List<Deadline> UNDATED =
            List.of(Deadline.continuing(), Deadline.immediate(), Deadline.parse("立行立改,长期坚持"), Deadline.notStated());

    /** The events that an issue or a part of it may count from. */
    static final List<LimitStart> STARTS =
            Stream.of(LimitStart.values()).filter(start -> !start.isOutcome()).toList();

    /** The events that a measure or a key step may count from. */
    static final List<LimitStart> INNER_STARTS = List.of(LimitStart.values());

    private static final List<Integer> DAYS = List.of(5, 7, 10, 15, 20, 30, 45, 60, 90);

    /** The deadlines of {@link #relative}, of which there are some hundreds: a large register has each many times. */
    private static final Map<RelativeLimit, Deadline> KEPT = new ConcurrentHashMap<>();

    private Deadlines() {}

    /** Returns a deadline that counts from one of some events; one of eight continues afterwards. */
    static Deadline relative(Draws draws, List<LimitStart> starts) {
        int days = draws.oneOf(DAYS);
        RelativeLimit limit = limit(draws.below(4), days, draws.oneOf(starts), draws.below(8) == 0, false);
        Deadline deadline = KEPT.computeIfAbsent(limit, Deadline::within);
        return draws.below(8) == 0 ? continuing(deadline) : deadline;
    }

    /** Returns the same deadline with 长期坚持. */
    static Deadline continuing(Deadline deadline) {
        return Deadline.parse(deadline.words() + "，长期坚持");
    }

    /** Returns a limit: of working days, of calendar days, of days of either kind, or for the last form of months. */
    static RelativeLimit limit(int form, int count, LimitStart start, boolean isStartCounted, boolean isDayOffMoved) {
        List<TimeLimit> readings = switch (form) {
            case 0 -> List.of(TimeLimit.workingDays(count));
            case 1 -> List.of(TimeLimit.calendarDays(count));
            case 2 -> List.of(TimeLimit.calendarDays(count), TimeLimit.workingDays(count));
            default -> List.of(TimeLimit.months(1 + count % 12, MonthEnd.DOWN));
        };
        return new RelativeLimit(
                readings,
                start,
                CountingConvention.of(
                        isStartCounted ? StartDay.COUNTED : StartDay.EXCLUDED,
                        isDayOffMoved ? LastDay.MOVES_TO_NEXT_WORKING_DAY : LastDay.STAYS,
                        true));
    }

    /** Returns a deadline on a day, in the least precise wording that denotes this day. */
    static Deadline worded(LocalDate due) {
        int year = due.getYear();
        int month = due.getMonthValue();
        if (!due.equals(YearMonth.from(due).atEndOfMonth())) {
            return Deadline.by(due);
        }
        return Deadline.parse(month == 12 ? year + "年底前" : year + "年" + month + "月底前");
    }
}
