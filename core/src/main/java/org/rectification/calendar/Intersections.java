package org.rectification.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;

/** Builds the calendar of the days worked in every one of several calendars. */
final class Intersections {

    private Intersections() {}

    static WorkingDayCalendar of(String id, String version, List<WorkingDayCalendar> calendars) {
        Faults.checkId("calendar id", id);
        Faults.checkId("calendar version", version);
        List<WorkingDayCalendar> parts = List.copyOf(Checks.notNull(calendars, "calendars"));
        Faults faults = Faults.of("calendar");
        faults.require(
                parts.size() >= 2, CalendarFault.TOO_FEW_CALENDARS, Place.of("calendars"), "count", parts.size());
        parts.forEach(part -> Certainty.requireUsable(part.coverage(), faults));
        faults.throwIfAny();

        Optional<DateSpan> common = Optional.of(parts.get(0).coverage());
        Set<Citation> sources = new LinkedHashSet<>();
        List<DateSpan> coverages = new ArrayList<>();
        for (WorkingDayCalendar part : parts) {
            common = common.flatMap(span -> Certainty.intersection(span, part.coverage()));
            sources.addAll(part.sources());
            coverages.add(part.coverage());
        }
        faults.require(
                common.isPresent(), CalendarFault.NOTHING_IN_COMMON, Place.of("calendars"), "coverages", coverages);
        faults.throwIfAny();

        DateSpan span = common.orElseThrow();
        LocalDate first = span.first().orElseThrow();
        LocalDate last = span.last().orElseThrow();
        BitSet worked = new BitSet();
        int index = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            worked.set(index++, firstOff(parts, day).isEmpty());
        }
        faults.require(!worked.isEmpty(), CalendarFault.NO_WORKING_DAY, Place.HERE, "calendar", id, "coverage", span);
        faults.throwIfAny();
        Certainty certainty = Certainty.of(span);
        for (WorkingDayCalendar part : parts) {
            certainty = certainty.and(Certainty.within(part, first, last));
        }
        return new TableCalendar(
                id,
                version,
                first,
                last,
                certainty,
                List.copyOf(sources),
                worked,
                (date, isWorked) -> explain(parts, date));
    }

    private static Optional<WorkingDayCalendar> firstOff(List<WorkingDayCalendar> parts, LocalDate day) {
        return parts.stream().filter(part -> !part.isWorkingDay(day)).findFirst();
    }

    /** A day off is explained by the first calendar in which it is off, a working day by the first calendar. */
    private static Reason explain(List<WorkingDayCalendar> parts, LocalDate day) {
        return firstOff(parts, day).orElse(parts.get(0)).explain(day);
    }
}
