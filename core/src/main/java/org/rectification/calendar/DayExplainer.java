package org.rectification.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rectification.base.Citation;
import org.rectification.base.Reason;

/** Explains why a day is worked or off; called only on request. */
@FunctionalInterface
interface DayExplainer {

    Reason explain(LocalDate date, boolean worked);

    /** Explains the days of an ordinary week. */
    static Reason ofWeek(LocalDate date, boolean worked) {
        return Reason.of(worked ? CalendarReason.ORDINARY : CalendarReason.WEEKLY_REST, "date", date);
    }

    /** Explains the days of a calendar given as a list of working days. */
    static Reason ofList(LocalDate date, boolean worked) {
        return Reason.of(worked ? CalendarReason.LISTED : CalendarReason.NOT_LISTED, "date", date);
    }

    /** Explains days that no notice covers yet. */
    static Reason ofAssumption(LocalDate date, boolean worked) {
        return Reason.of(worked ? CalendarReason.ASSUMED_WORKED : CalendarReason.ASSUMED_OFF, "date", date);
    }

    /**
     * Explains exceptional days by the source that set them, and all others by the given explainer. Two small arrays
     * instead of a map of reasons: a calendar lives long and its reasons are seldom needed.
     */
    static DayExplainer withExceptions(
            Map<LocalDate, Integer> sourceByDay, List<Citation> sources, DayExplainer otherwise) {
        if (sourceByDay.isEmpty()) {
            return otherwise;
        }
        TreeMap<LocalDate, Integer> sorted = new TreeMap<>(sourceByDay);
        int[] days = sorted.keySet().stream()
                .mapToInt(day -> Math.toIntExact(day.toEpochDay()))
                .toArray();
        int[] sourceOf = sorted.values().stream().mapToInt(Integer::intValue).toArray();
        return (date, worked) -> {
            int at = Arrays.binarySearch(days, Math.toIntExact(date.toEpochDay()));
            if (at < 0) {
                return otherwise.explain(date, worked);
            }
            Reason reason = Reason.of(worked ? CalendarReason.MAKE_UP : CalendarReason.DAY_OFF, "date", date);
            return sourceOf[at] < 0 ? reason : reason.citing(sources.get(sourceOf[at]));
        };
    }
}
