package org.rectification.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Reason;
import org.rectification.calendar.CalendarCoverageException;
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
            return onDay(
                    end,
                    timing.lastDay(),
                    timing.dueDayInTime(),
                    sources,
                    due -> reason(sources, DutyMessage.DUE_IN_PERIOD, "period", period, "due", due));
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
        return onDay(
                day,
                timing.lastDay(),
                timing.dueDayInTime(),
                sources,
                due -> reason(sources, DutyMessage.DUE_ON, "due", due));
    }

    /** A limit of a single day, the first, is that day, moved if it must be. */
    private Limit onDay(
            LocalDate day,
            LastDay lastDay,
            boolean dueDayInTime,
            List<Citation> sources,
            Function<LocalDate, Reason> why) {
        CountingConvention convention = CountingConvention.of(StartDay.COUNTED, lastDay, dueDayInTime);
        List<Reason> reasons = new ArrayList<>();
        Optional<DueDate> due = dueDate(TimeLimit.calendarDays(1), day, convention);
        DateSpan dueWithin = due.map(on -> DateSpan.ofDay(on.date())).orElseGet(() -> DateSpan.from(day));
        if (due.isPresent()) {
            reasons.add(why.apply(due.get().date()));
            if (!due.get().date().equals(day)) {
                reasons.add(Reason.of(
                        DutyMessage.MOVED, "from", day, "due", due.get().date()));
            }
        } else {
            reasons.add(notCovered(sources, DutyMessage.DAY_OFF_NOT_COVERED, "due", day));
        }
        addDueDay(reasons, dueWithin, dueDayInTime);
        due.flatMap(DueDate::caveat).ifPresent(reasons::add);
        return new Limit(List.of(new Reading(Optional.empty(), dueWithin, dueDayInTime)), reasons);
    }

    /** The due date; empty if the calendar does not cover it. */
    private Optional<DueDate> dueDate(TimeLimit limit, LocalDate start, CountingConvention convention) {
        try {
            return Optional.of(limit.dueDate(start, convention, calendar));
        } catch (CalendarCoverageException e) {
            return Optional.empty();
        }
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
                Optional<DueDate> earliest = dueDate(limit, first, terms.convention());
                Optional<DueDate> latest = dueDate(limit, last, terms.convention());
                LocalDate from =
                        earliest.map(DueDate::date).orElseGet(() -> limit.earliestEnd(first, terms.convention()));
                DateSpan due = new DateSpan(Optional.of(from), latest.map(DueDate::date));
                merge(new Reading(Optional.of(limit), due, inTime));
                reasons.add(why(limit, start, due, sources));
                addDueDay(reasons, due, inTime);
                latest.or(() -> earliest).flatMap(DueDate::caveat).ifPresent(reasons::add);
            }
        }

        private Reason why(TimeLimit limit, DateSpan start, DateSpan due, List<Citation> sources) {
            if (due.last().isEmpty()) {
                return notCovered(
                        sources,
                        DutyMessage.DUE_NOT_COVERED,
                        "limit",
                        limit,
                        "start",
                        start,
                        "earliest",
                        due.first().orElseThrow());
            }
            if (start.first().equals(start.last())) {
                return reason(
                        sources,
                        DutyMessage.DUE_BY_LIMIT,
                        "limit",
                        limit,
                        "start",
                        start.first().orElseThrow(),
                        "due",
                        due.last().get());
            }
            return reason(sources, DutyMessage.DUE_WITHIN, "limit", limit, "start", start, "due", due);
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
            reasons.add(
                    due.last().isPresent()
                            ? Reason.of(DutyMessage.DUE_DAY_LATE, "due", due)
                            : Reason.of(DutyMessage.DUE_DAY_LATE_WHENEVER));
        }
    }

    /** A reason that names the days that the calendar covers. */
    private Reason notCovered(Collection<Citation> sources, DutyMessage message, Object... namesAndValues) {
        List<Object> all = new ArrayList<>(List.of(namesAndValues));
        all.addAll(List.of("calendar", calendar.id(), "version", calendar.version(), "coverage", calendar.coverage()));
        return reason(sources, message, all.toArray());
    }

    private Reason reason(Collection<Citation> sources, DutyMessage message, Object... namesAndValues) {
        Object[] all = new Object[namesAndValues.length + 2];
        all[0] = "title";
        all[1] = duty.title();
        System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
        return Reason.of(message, all).citing(sources);
    }
}
