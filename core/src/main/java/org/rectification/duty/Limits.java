package org.rectification.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Reason;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.CountingConvention.StartDay;
import org.rectification.calendar.DueDate;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.duty.Limit.Reading;

/** Computes the last days of a duty under the version in force. */
final class Limits {

    private final Duty duty;
    private final WorkingDayCalendar calendar;

    /** What a version says of a limit that starts on a certain day. */
    private record Terms(List<TimeLimit> readings, CountingConvention convention) {

        static Terms of(Timing timing) {
            if (timing instanceof Timing.EachInspection each) {
                return new Terms(each.readings(), each.convention());
            }
            if (timing instanceof Timing.EachIssue each) {
                return new Terms(each.readings(), each.convention());
            }
            Timing.EachMeasure each = (Timing.EachMeasure) timing;
            return new Terms(each.readings(), each.convention());
        }
    }

    Limits(Duty duty, WorkingDayCalendar calendar) {
        this.duty = duty;
        this.calendar = calendar;
    }

    Limit ofPeriod(Timing.EachPeriod timing, DateSpan period, List<Citation> sources) {
        LocalDate end = period.last().orElseThrow();
        if (timing.readings().isEmpty()) {
            DueDate due = onDay(end, timing.lastDay(), timing.dueDayInTime());
            return ofDay(due, reason(sources, DutyMessage.DUE_IN_PERIOD, "period", period, "due", due.date()));
        }
        boolean fromStart = timing.counted() == Timing.Counted.FROM_START;
        LocalDate start = fromStart ? period.first().orElseThrow() : end;
        CountingConvention convention = CountingConvention.of(
                fromStart ? StartDay.COUNTED : StartDay.EXCLUDED, timing.lastDay(), timing.dueDayInTime());
        Collected collected = new Collected();
        collected.add(new Terms(timing.readings(), convention), DateSpan.ofDay(start), sources);
        return collected.limit();
    }

    Limit ofDay(Timing.FixedDays timing, LocalDate day, List<Citation> sources) {
        DueDate due = onDay(day, timing.lastDay(), timing.dueDayInTime());
        return ofDay(due, reason(sources, DutyMessage.DUE_ON, "due", due.date()));
    }

    /** A limit of a single day, the first, is that day, moved if it must be. */
    private DueDate onDay(LocalDate day, LastDay lastDay, boolean dueDayInTime) {
        return TimeLimit.calendarDays(1)
                .dueDate(day, CountingConvention.of(StartDay.COUNTED, lastDay, dueDayInTime), calendar);
    }

    private static Limit ofDay(DueDate due, Reason why) {
        List<Reason> reasons = new ArrayList<>(List.of(why));
        if (!due.date().equals(due.lastCounted())) {
            reasons.add(Reason.of(DutyMessage.MOVED, "from", due.lastCounted(), "due", due.date()));
        }
        boolean inTime = due.convention().lastDayInTime();
        addDueDay(reasons, DateSpan.ofDay(due.date()), inTime);
        due.caveat().ifPresent(reasons::add);
        return new Limit(List.of(new Reading(Optional.empty(), DateSpan.ofDay(due.date()), inTime)), reasons);
    }

    /** The limit from an event of a certain day, or of one of several days if only these are known. */
    Limit from(Optional<DateSpan> start) {
        if (start.isEmpty()) {
            List<Citation> sources = duty.versions().stream()
                    .flatMap(version -> version.sources().stream())
                    .distinct()
                    .toList();
            return Limit.none(reason(sources, isLimited() ? DutyMessage.NO_START : DutyMessage.NO_LIMIT));
        }
        LocalDate last = start.get().last().orElseThrow();
        Collected collected = new Collected();
        for (LocalDate day = start.get().first().orElseThrow(); !day.isAfter(last); ) {
            Optional<DutyVersion> version = duty.versionOn(day);
            if (version.isEmpty()) {
                return Limit.none(reason(List.of(), DutyMessage.UNSPECIFIED, "start", start.get()));
            }
            LocalDate end = DutyVersion.earlier(version.get().inForce().flatMap(DateSpan::last), Optional.of(last))
                    .orElse(last);
            Terms terms = Terms.of(version.get().timing());
            if (terms.readings().isEmpty()) {
                return Limit.none(
                        isLimited()
                                ? reason(
                                        version.get().sources(), DutyMessage.NOT_STATED, "start", DateSpan.of(day, end))
                                : reason(version.get().sources(), DutyMessage.NO_LIMIT));
            }
            collected.add(terms, DateSpan.of(day, end), version.get().sources());
            day = end.plusDays(1);
        }
        return collected.limit();
    }

    /** Whether any version states a limit, so that one without is a gap in what is known. */
    private boolean isLimited() {
        return duty.versions().stream()
                .anyMatch(version -> !Terms.of(version.timing()).readings().isEmpty());
    }

    /** Collects the due days of all readings. */
    private final class Collected {

        private final List<Reading> readings = new ArrayList<>();
        private final List<Reason> reasons = new ArrayList<>();

        void add(Terms terms, DateSpan start, List<Citation> sources) {
            LocalDate first = start.first().orElseThrow();
            LocalDate last = start.last().orElseThrow();
            boolean inTime = terms.convention().lastDayInTime();
            for (TimeLimit limit : terms.readings()) {
                DueDate earliest = limit.dueDate(first, terms.convention(), calendar);
                DueDate latest = limit.dueDate(last, terms.convention(), calendar);
                DateSpan due = DateSpan.of(earliest.date(), latest.date());
                merge(new Reading(Optional.of(limit), due, inTime));
                reasons.add(
                        first.equals(last)
                                ? reason(
                                        sources,
                                        DutyMessage.DUE_BY_LIMIT,
                                        "limit",
                                        limit,
                                        "start",
                                        first,
                                        "due",
                                        latest.date())
                                : reason(sources, DutyMessage.DUE_WITHIN, "limit", limit, "start", start, "due", due));
                addDueDay(reasons, due, inTime);
                latest.caveat().ifPresent(reasons::add);
            }
        }

        /** The same reading under two versions is one. */
        private void merge(Reading reading) {
            for (int i = 0; i < readings.size(); i++) {
                Reading before = readings.get(i);
                if (before.limit().equals(reading.limit()) && before.dueDayInTime() == reading.dueDayInTime()) {
                    readings.set(i, before.with(reading.due()));
                    return;
                }
            }
            readings.add(reading);
        }

        Limit limit() {
            return new Limit(List.copyOf(readings), List.copyOf(reasons));
        }
    }

    private static void addDueDay(List<Reason> reasons, DateSpan due, boolean inTime) {
        if (!inTime) {
            reasons.add(Reason.of(DutyMessage.DUE_DAY_LATE, "due", due));
        }
    }

    private Reason reason(Collection<Citation> sources, DutyMessage message, Object... namesAndValues) {
        Object[] all = new Object[namesAndValues.length + 2];
        all[0] = "title";
        all[1] = duty.title();
        System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
        return Reason.of(message, all).citing(sources);
    }
}
