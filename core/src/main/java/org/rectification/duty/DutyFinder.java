package org.rectification.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rectification.base.DateSpan;
import org.rectification.base.Days;
import org.rectification.base.Reason;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.CountingConvention.StartDay;
import org.rectification.calendar.DueDate;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.issue.Entry;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.oversight.Act;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.RecordId;
import org.rectification.register.Register;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.Role;

/** Finds what is owed under one duty, in one pass over the records of the register. */
final class DutyFinder {

    private final Duty duty;
    private final Register register;
    private final DateSpan span;
    private final LocalDate asOf;
    private final WorkingDayCalendar calendar;

    /** The records up to the given day that may fulfil the duty, in the order in which they happened. */
    private final List<OversightRecord> candidates;

    /** The same by the bodies that performed the act. */
    private final Map<BodyId, List<OversightRecord>> byBody = new HashMap<>();

    /** The record in effect that corrects a report. */
    private final Map<RecordId, OversightRecord> corrections = new HashMap<>();

    private final List<Owed> owed = new ArrayList<>();

    /** The inspection, issue or body something is owed for. */
    private record Case(
            Optional<BodyId> debtor,
            Optional<InspectionId> inspection,
            Optional<IssueId> issue,
            Optional<DateSpan> period) {}

    /** The last day, its reasons, and whether it is in time. */
    private record Limit(Optional<LocalDate> due, boolean dueDayInTime, List<Reason> reasons) {

        boolean isLate(LocalDate day) {
            return due.isPresent() && (dueDayInTime ? day.isAfter(due.get()) : !day.isBefore(due.get()));
        }
    }

    DutyFinder(Duty duty, Register register, DateSpan span, LocalDate asOf, WorkingDayCalendar calendar) {
        this.duty = duty;
        this.register = register;
        this.span = span;
        this.asOf = asOf;
        this.calendar = calendar;
        List<OversightRecord> inEffect = OversightRecord.inEffect(register.records());
        this.candidates = (duty.matter() instanceof DutyMatter.Report ? withCorrected(inEffect) : inEffect)
                .stream()
                        .filter(record -> !record.happenedBy().isAfter(asOf) && isAbout(record))
                        .sorted(Comparator.comparing(OversightRecord::happenedBy)
                                .thenComparing(OversightRecord::id))
                        .toList();
        for (OversightRecord record : candidates) {
            record.by().stream()
                    .distinct()
                    .forEach(body -> byBody.computeIfAbsent(body, key -> new ArrayList<>())
                            .add(record));
        }
    }

    /** A corrected report was still received; a withdrawn one was not. */
    private Collection<OversightRecord> withCorrected(List<OversightRecord> inEffect) {
        Map<RecordId, OversightRecord> byId = new HashMap<>();
        register.records().forEach(record -> byId.put(record.id(), record));
        Set<OversightRecord> all = new LinkedHashSet<>(); // two corrections may concern the same report
        for (OversightRecord record : inEffect) {
            @Nullable OversightRecord at = record;
            while (at != null) {
                all.add(at);
                at = at.corrects().map(byId::get).orElse(null);
                if (at != null) {
                    corrections.put(at.id(), record);
                }
            }
        }
        return all;
    }

    private boolean isAbout(OversightRecord record) {
        if (duty.matter() instanceof DutyMatter.Meeting owes) {
            return record.act() instanceof Act.MeetingHeld held && held.meeting() == owes.meeting();
        }
        if (duty.matter() instanceof DutyMatter.PlanStep owes) {
            return record.act() instanceof Act.PlanRecorded plan
                    && plan.plan() == owes.plan()
                    && plan.stage() == owes.stage();
        }
        if (duty.matter() instanceof DutyMatter.Disclosure owes) {
            return record.act() instanceof Act.Disclosed disclosed
                    && disclosed.content() == owes.content()
                    && (owes.media().isEmpty() || owes.media().contains(disclosed.medium()));
        }
        boolean reachesReceiver = duty.receiver().isEmpty()
                || record.to().isEmpty()
                || record.to().contains(duty.receiver().get());
        return record.act() instanceof Act.ReportReceived report
                && report.duty().equals(duty.id())
                && reachesReceiver;
    }

    List<Owed> find() {
        if (duty.timing() instanceof Timing.EachPeriod timing) {
            findPeriods(timing);
        } else if (duty.timing() instanceof Timing.EachInspection timing) {
            for (Inspection inspection : register.inspections()) {
                findInspection(timing, inspection);
            }
        } else if (duty.timing() instanceof Timing.EachIssue timing) {
            findIssues(timing);
        }
        return List.copyOf(owed);
    }

    private void findPeriods(Timing.EachPeriod timing) {
        Optional<LocalDate> inForceFirst = duty.inForce().flatMap(DateSpan::first);
        Optional<LocalDate> inForceLast = duty.inForce().flatMap(DateSpan::last);
        LocalDate first = later(span.first(), inForceFirst)
                .orElseThrow(() -> new IllegalArgumentException(
                        "span must have a first day, or the duty one on which it came into force, but was " + span));
        LocalDate last = earlier(span.last(), inForceLast).orElse(asOf);
        DateSpan period = timing.period().around(first);
        if (start(period).isBefore(first)) {
            period = after(timing, period);
        }
        for (; !start(period).isAfter(last); period = after(timing, period)) {
            Limit limit = limitOf(timing, period);
            List<Optional<BodyId>> debtors = debtorsOn(end(period));
            for (Optional<BodyId> debtor : debtors) {
                DateSpan within = period;
                List<OversightRecord> done = candidatesBy(debtor).stream()
                        .filter(record -> belongsTo(record, within))
                        .toList();
                Case of = new Case(debtor, Optional.empty(), Optional.empty(), Optional.of(period));
                settle(of, limit, done, timing.times());
            }
        }
    }

    private static LocalDate start(DateSpan period) {
        return period.first().orElseThrow();
    }

    private static LocalDate end(DateSpan period) {
        return period.last().orElseThrow();
    }

    private static DateSpan after(Timing.EachPeriod timing, DateSpan period) {
        return timing.period().around(end(period).plusDays(1));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isAfter(other.get())) ? one : other;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isBefore(other.get())) ? one : other;
    }

    /**
     * A report states its period, and so does its correction: a report corrected to another period no longer counts for
     * this one. Any other act must lie entirely within its period.
     */
    private boolean belongsTo(OversightRecord record, DateSpan period) {
        if (!(record.act() instanceof Act.ReportReceived report)) {
            return period.encloses(record.happenedWithin());
        }
        @Nullable OversightRecord correcting = corrections.get(record.id());
        boolean isElsewhere = correcting != null
                && !correcting.happenedBy().isAfter(asOf)
                && correcting.act() instanceof Act.ReportReceived corrected
                && !corrected.period().equals(period);
        return report.period().equals(period) && !isElsewhere;
    }

    private Limit limitOf(Timing.EachPeriod timing, DateSpan period) {
        if (timing.limit().isEmpty()) {
            Reason why = reason(DutyMessage.DUE_IN_PERIOD, "period", period, "due", end(period));
            return new Limit(Optional.of(end(period)), timing.dueDayInTime(), dueDay(why, timing, end(period)));
        }
        boolean fromStart = timing.counted() == Timing.Counted.FROM_START;
        LocalDate start = fromStart ? start(period) : end(period);
        CountingConvention convention = CountingConvention.of(
                fromStart ? StartDay.COUNTED : StartDay.EXCLUDED, LastDay.STAYS, timing.dueDayInTime());
        DueDate due = timing.limit().get().dueDate(start, convention, calendar);
        List<Reason> why = dueDay(byLimit(due), timing, due.date());
        due.caveat().ifPresent(why::add);
        return new Limit(Optional.of(due.date()), timing.dueDayInTime(), why);
    }

    private static List<Reason> dueDay(Reason why, Timing.EachPeriod timing, LocalDate due) {
        List<Reason> reasons = new ArrayList<>(List.of(why));
        if (!timing.dueDayInTime()) {
            reasons.add(Reason.of(DutyMessage.DUE_DAY_LATE, "due", due));
        }
        return reasons;
    }

    private Limit limitOf(Optional<TimeLimit> limit, CountingConvention convention, Optional<LocalDate> start) {
        if (limit.isEmpty()) {
            return new Limit(Optional.empty(), true, List.of(reason(DutyMessage.NO_LIMIT)));
        }
        if (start.isEmpty()) {
            return new Limit(Optional.empty(), true, List.of(reason(DutyMessage.NO_START)));
        }
        DueDate due = limit.get().dueDate(start.get(), convention, calendar);
        List<Reason> why = new ArrayList<>(List.of(byLimit(due)));
        due.caveat().ifPresent(why::add);
        return new Limit(Optional.of(due.date()), convention.lastDayInTime(), why);
    }

    private Reason byLimit(DueDate due) {
        return reason(DutyMessage.DUE_BY_LIMIT, "limit", due.limit(), "start", due.start(), "due", due.date());
    }

    private List<Optional<BodyId>> debtorsOn(LocalDate day) {
        if (duty.debtors().isEmpty()) {
            return List.of(Optional.empty());
        }
        return duty.debtors().get().select(register, day).stream()
                .map(Optional::of)
                .toList();
    }

    private List<OversightRecord> candidatesBy(Optional<BodyId> debtor) {
        return debtor.map(body -> byBody.getOrDefault(body, List.of())).orElse(candidates);
    }

    private void findInspection(Timing.EachInspection timing, Inspection inspection) {
        Optional<LocalDate> start = inspection.feedbackOn();
        if (!runsWithin(start)) {
            return;
        }
        Limit limit = limitOf(timing.limit(), timing.convention(), start);
        for (Optional<BodyId> debtor : debtorsOn(limit.due().orElse(asOf))) {
            List<OversightRecord> done = candidatesBy(debtor).stream()
                    .filter(record -> isFor(record, inspection, start))
                    .toList();
            Case of = new Case(debtor, Optional.of(inspection.id()), Optional.empty(), Optional.empty());
            settle(of, limit, done, 1);
        }
    }

    private boolean runsWithin(Optional<LocalDate> start) {
        if (start.isEmpty()) {
            return true;
        }
        return !start.get().isAfter(asOf)
                && span.contains(start.get())
                && (duty.inForce().isEmpty() || duty.inForce().get().contains(start.get()));
    }

    /**
     * A plan names its inspection; any other act counts if it is after the feedback and does not concern only other
     * issues.
     */
    private boolean isFor(OversightRecord record, Inspection inspection, Optional<LocalDate> start) {
        if (record.act() instanceof Act.PlanRecorded plan) {
            return plan.inspection().equals(Optional.of(inspection.id()));
        }
        boolean after = start.isEmpty() || !record.happenedBy().isBefore(start.get());
        return after
                && (record.concerns().isEmpty()
                        || record.concerns().stream()
                                .map(concern -> register.issue(concern.issue()).orElseThrow())
                                .anyMatch(issue -> issue.inspection().equals(inspection.id())));
    }

    private void findIssues(Timing.EachIssue timing) {
        Map<IssueId, List<OversightRecord>> byIssue = new HashMap<>();
        for (OversightRecord record : candidates) {
            record.concerns().stream()
                    .map(IssueSubject::issue)
                    .distinct()
                    .forEach(id -> byIssue.computeIfAbsent(id, key -> new ArrayList<>())
                            .add(record));
        }
        Optional<Set<BodyId>> meant = duty.debtors().map(selection -> Set.copyOf(selection.select(register, asOf)));
        for (Issue issue : register.issues()) {
            Optional<BodyId> debtor = debtorOf(issue, meant);
            boolean isMeant = meant.isEmpty() || debtor.isPresent();
            Optional<LocalDate> start = startOf(timing, issue);
            boolean runs = start.isPresent() || timing.start() == Timing.Start.FEEDBACK;
            if (issue.isRaisedOn(asOf) && isMeant && runs && runsWithin(start)) {
                Limit limit = limitOf(timing.limit(), timing.convention(), start);
                List<OversightRecord> done = covering(issue, byIssue.getOrDefault(issue.id(), List.of()));
                if (!done.isEmpty() || !endedBy(issue, limit.due())) {
                    Case of = new Case(
                            debtor, Optional.of(issue.inspection()), Optional.of(issue.id()), Optional.empty());
                    settle(of, limit, done, 1);
                }
            }
        }
    }

    /** Whether an issue ended other than by completion before anything was late. */
    private boolean endedBy(Issue issue, Optional<LocalDate> due) {
        return issue.endOf(Subject.issue(), asOf)
                .filter(end -> due.isEmpty() || !end.happenedOn().isAfter(due.get()))
                .isPresent();
    }

    private static Optional<BodyId> debtorOf(Issue issue, Optional<Set<BodyId>> meant) {
        List<BodyId> leads = issue.chain().bodies(Role.LEAD);
        List<BodyId> bodies = leads.isEmpty() ? issue.chain().bodies(Role.RESPONSIBLE) : leads;
        return bodies.stream()
                .filter(body -> meant.isEmpty() || meant.get().contains(body))
                .findFirst();
    }

    private Optional<LocalDate> startOf(Timing.EachIssue timing, Issue issue) {
        return switch (timing.start()) {
            case FEEDBACK -> register.inspection(issue.inspection()).flatMap(Inspection::feedbackOn);
            case COMPLETION -> issue.stateOn(asOf).completedOn();
            case CLOSE_OUT -> issue.stateOn(asOf).closeOut().map(Entry::happenedOn);
        };
    }

    /**
     * The records for the issue as a whole or, for work plans, those that together cover each of its measures. Records
     * for only some of the measures are not sufficient.
     */
    private List<OversightRecord> covering(Issue issue, List<OversightRecord> records) {
        List<OversightRecord> whole = records.stream()
                .filter(about(new IssueSubject(issue.id(), Subject.issue())))
                .toList();
        if (!whole.isEmpty() || issue.measures().isEmpty() || !(duty.matter() instanceof DutyMatter.PlanStep)) {
            return whole;
        }
        List<OversightRecord> latest = new ArrayList<>();
        for (var measure : issue.measures()) {
            Optional<OversightRecord> first = records.stream()
                    .filter(about(new IssueSubject(issue.id(), Subject.of(measure.id()))))
                    .findFirst();
            if (first.isEmpty()) {
                return List.of();
            }
            latest.add(first.get());
        }
        // The duty is fulfilled with the last of them.
        return latest.stream()
                .distinct()
                .sorted(Comparator.comparing(OversightRecord::happenedBy).reversed())
                .toList();
    }

    private static Predicate<OversightRecord> about(IssueSubject concern) {
        return record -> record.concerns().contains(concern);
    }

    private void settle(Case of, Limit limit, List<OversightRecord> done, int times) {
        List<Reason> reasons = new ArrayList<>(limit.reasons());
        long count = 0;
        Optional<OversightRecord> doneBy = Optional.empty();
        List<RecordId> records = new ArrayList<>();
        Set<RecordId> counted = new HashSet<>();
        Optional<RecordId> correction = Optional.empty();
        for (OversightRecord record : done) {
            records.add(record.id());
            @Nullable OversightRecord correcting = corrections.get(record.id());
            if (correcting != null && !correcting.happenedBy().isAfter(asOf)) {
                correction = Optional.of(correcting.id());
            }
            if (doneBy.isEmpty() && counted.add(firstOf(record).id())) {
                count += timesOf(record);
                if (count >= times) {
                    doneBy = Optional.of(record);
                    reasons.add(Reason.of(DutyMessage.DONE, "record", record.id(), "day", record.happenedBy()));
                }
            }
        }
        if (doneBy.isEmpty() && times > 1) {
            reasons.add(Reason.of(DutyMessage.DONE_SO_FAR, "done", count, "times", times));
        }
        Owed.Status status = status(limit, doneBy, reasons);
        for (OversightRecord record : done) {
            if (correction.equals(Optional.of(record.id()))) {
                reasons.add(Reason.of(DutyMessage.CORRECTED, "record", record.id(), "day", record.happenedBy()));
            }
        }
        owed.add(new Owed(
                duty,
                of.debtor(),
                of.inspection(),
                of.issue(),
                of.period(),
                limit.due(),
                status,
                records,
                correction,
                reasons));
    }

    /** The first record of a chain of corrections; a record and its corrections count as one. */
    private OversightRecord firstOf(OversightRecord record) {
        OversightRecord first = record;
        while (first.corrects().isPresent()) {
            first = register.record(first.corrects().get()).orElseThrow();
        }
        return first;
    }

    private static long timesOf(OversightRecord record) {
        return record.act() instanceof Act.Disclosed disclosed
                ? disclosed.count().amount().longValue()
                : 1;
    }

    private Owed.Status status(Limit limit, Optional<OversightRecord> doneBy, List<Reason> reasons) {
        if (limit.due().isEmpty()) {
            if (doneBy.isEmpty()) {
                reasons.add(Reason.of(DutyMessage.OPEN, "asOf", asOf));
            }
            return doneBy.isPresent() ? Owed.Status.DONE : Owed.Status.OPEN;
        }
        LocalDate due = limit.due().get();
        if (doneBy.isEmpty()) {
            boolean isMissing = limit.isLate(asOf);
            reasons.add(
                    isMissing
                            ? Reason.of(DutyMessage.MISSING, "asOf", asOf, "due", due)
                            : Reason.of(DutyMessage.NOT_YET_DUE, "asOf", asOf));
            return isMissing ? Owed.Status.MISSING : Owed.Status.NOT_YET_DUE;
        }
        LocalDate doneOn = doneBy.get().happenedBy();
        if (!limit.isLate(doneOn)) {
            reasons.add(Reason.of(DutyMessage.IN_TIME));
            return Owed.Status.IN_TIME;
        }
        DateSpan days = doneBy.get().happenedWithin();
        if (!limit.isLate(start(days))) {
            reasons.add(Reason.of(DutyMessage.DAY_NOT_KNOWN, "days", days));
            return Owed.Status.DONE;
        }
        reasons.add(
                Reason.of(DutyMessage.LATE, "days", Days.calendar(ChronoUnit.DAYS.between(due, doneOn)), "due", due));
        return Owed.Status.LATE;
    }

    private Reason reason(DutyMessage message, Object... namesAndValues) {
        Object[] all = new Object[namesAndValues.length + 2];
        all[0] = "title";
        all[1] = duty.title();
        System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
        return Reason.of(message, all).citing(duty.sources());
    }
}
