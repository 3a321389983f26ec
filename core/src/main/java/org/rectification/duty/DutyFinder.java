package org.rectification.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rectification.base.DateSpan;
import org.rectification.base.Truth;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.duty.DutyRecords.Found;
import org.rectification.duty.Settlement.Case;
import org.rectification.issue.Inspection;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.oversight.Act;
import org.rectification.oversight.OversightRecord;
import org.rectification.plan.LimitStart;
import org.rectification.register.Register;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.Role;
import org.rectification.status.ReminderGrades;
import org.rectification.status.StartDays;

/** Finds what is owed under one duty, in one pass over the records of the register. */
final class DutyFinder {

    private static final int MOST_OWED = 100_000;

    private final Duty duty;
    private final Register register;
    private final DateSpan span;
    private final LocalDate asOf;
    private final Limits limits;
    private final Optional<Reminders> reminders;
    private final StartDays starts;

    /** The records that may fulfil the duty. */
    private final DutyRecords records;

    /** The records of what presupposes the duty. */
    private final DutyRecords implying;

    private final List<Owed> owed = new ArrayList<>();

    /** What is owed in a period, by each of some debtors. */
    private record Turn(DateSpan period, DutyVersion version, List<Optional<BodyId>> debtors) {}

    DutyFinder(
            Duty duty,
            Register register,
            DateSpan span,
            LocalDate asOf,
            WorkingDayCalendar calendar,
            Optional<ReminderGrades> grades) {
        this.duty = duty;
        this.register = register;
        this.span = span;
        this.asOf = asOf;
        this.limits = new Limits(duty, calendar);
        this.reminders = grades.map(each -> new Reminders(each, asOf, calendar));
        this.starts = StartDays.of(register);
        this.records = new DutyRecords(duty, List.of(duty.matter()), register, asOf);
        this.implying = new DutyRecords(duty, duty.impliedBy(), register, asOf);
    }

    List<Owed> find() {
        Timing timing = duty.versions().get(0).timing(); // of every version: the same kind and start
        if (timing instanceof Timing.EachPeriod) {
            settlePeriods(periods());
        } else if (timing instanceof Timing.FixedDays) {
            findFixedDays();
        } else if (timing instanceof Timing.EachInspection each) {
            register.inspections().forEach(inspection -> findInspection(each.start(), inspection));
        } else if (timing instanceof Timing.EachIssue each) {
            findIssues(each.start());
        } else if (timing instanceof Timing.EachMeasure each) {
            OversightRecord.inEffect(register.records()).stream()
                    .filter(record ->
                            record.act() instanceof Act.MeasureTaken taken && taken.measure() == each.measure())
                    .filter(record -> !start(record.happenedWithin()).isAfter(asOf))
                    .forEach(this::findMeasure);
        }
        return List.copyOf(owed);
    }

    private List<Turn> periods() {
        List<Turn> turns = new ArrayList<>();
        long count = 0;
        for (DutyVersion version : duty.inOrder()) {
            LocalDate inForce = version.inForce()
                    .flatMap(DateSpan::first)
                    .orElseThrow(() -> new IllegalArgumentException("duty " + duty.id()
                            + " is owed in each period, so it must state the first day in force, but states none"));
            Timing.EachPeriod timing = (Timing.EachPeriod) version.timing();
            LocalDate first =
                    DutyVersion.later(span.first(), Optional.of(inForce)).orElse(inForce);
            LocalDate last = last(version);
            DateSpan period = timing.period().around(first);
            if (start(period).isBefore(first)) {
                period = after(timing, period);
            }
            for (; !start(period).isAfter(last); period = after(timing, period)) {
                List<Optional<BodyId>> debtors = debtorsOn(end(period));
                count = counted(count + Math.max(1, debtors.size()));
                turns.add(new Turn(period, version, debtors));
            }
        }
        return turns;
    }

    private LocalDate last(DutyVersion version) {
        return DutyVersion.earlier(span.last(), version.inForce().flatMap(DateSpan::last))
                .orElse(asOf);
    }

    private long counted(long count) {
        if (count > MOST_OWED) {
            throw new IllegalArgumentException("a duty must be owed at most " + MOST_OWED + " times, but " + duty.id()
                    + " is owed more often within " + span);
        }
        return count;
    }

    private void settlePeriods(List<Turn> turns) {
        for (Turn turn : turns) {
            Timing.EachPeriod timing = (Timing.EachPeriod) turn.version().timing();
            Limit limit = limits.ofPeriod(timing, turn.period(), turn.version().sources());
            for (Optional<BodyId> debtor : turn.debtors()) {
                Function<OversightRecord, Truth> counts = record -> belongsTo(record, turn.period());
                Case of = new Case(
                        debtor, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(turn.period()));
                settle(of, limit, records.find(debtor, counts), implying.find(debtor, counts), timing.times());
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

    /**
     * A report states its period, and so does its correction: a report corrected to another period no longer counts for
     * this one. Any other act must lie within its period.
     */
    private Truth belongsTo(OversightRecord record, DateSpan period) {
        if (!(record.act() instanceof Act.ReportReceived report)) {
            return within(record, period);
        }
        return Truth.of(report.period().equals(period)
                && records.correctedPeriodOf(record).stream().allMatch(period::equals));
    }

    private static Truth within(OversightRecord record, DateSpan days) {
        if (days.encloses(record.happenedWithin())) {
            return Truth.YES;
        }
        boolean mayBe = !DutyRecords.isStanding(record) && days.overlaps(record.happenedWithin());
        return mayBe ? Truth.UNDECIDABLE : Truth.NO;
    }

    private void findFixedDays() {
        FixedDaysOf days = new FixedDaysOf(duty, limits);
        long count = 0;
        for (int i = 0; i < days.size(); i++) {
            int each = i;
            if (span.contains(days.day(i))) {
                List<Optional<BodyId>> debtors = debtorsOn(days.day(i));
                count = counted(count + debtors.size());
                for (Optional<BodyId> debtor : debtors) {
                    Function<OversightRecord, Truth> counts = record -> days.isFor(record, each, records);
                    Case of = new Case(debtor, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
                    settle(of, days.limit(i), records.find(debtor, counts), implying.find(debtor, counts), 1);
                }
            }
        }
    }

    private List<Optional<BodyId>> debtorsOn(LocalDate day) {
        if (duty.debtors().isEmpty()) {
            return List.of(Optional.empty());
        }
        return duty.debtors().get().select(register, day).stream()
                .map(Optional::of)
                .toList();
    }

    private void findInspection(LimitStart from, Inspection inspection) {
        Optional<DateSpan> start = starts.dayOf(inspection, from, asOf);
        boolean runs = start.isPresent()
                ? runsWithin(start.get())
                : isAssumed(from, starts.dayOf(inspection, from, LocalDate.MAX)) && mayBeFedBack(from, inspection);
        if (!isOfKind(inspection) || !runs) {
            return;
        }
        Limit limit = limits.from(start);
        Function<OversightRecord, Truth> counts = record -> Truth.of(isFor(record, inspection, start));
        Found implies = implying.find(Optional.empty(), counts);
        List<Optional<BodyId>> debtors = debtorsOn(limit.latest().orElse(asOf));
        counted(owed.size() + (long) debtors.size());
        for (Optional<BodyId> debtor : debtors) {
            Case of = new Case(
                    debtor, Optional.of(inspection.id()), Optional.empty(), Optional.empty(), Optional.empty());
            settle(of, limit, records.find(debtor, counts), implies, 1);
        }
    }

    private boolean isOfKind(Inspection inspection) {
        return duty.inspectionKinds().isEmpty() || duty.inspectionKinds().contains(inspection.kind());
    }

    /** An inspection has its feedback and an issue is raised, even if the day is recorded neither as past nor as to come. */
    private static boolean isAssumed(LimitStart from, Optional<DateSpan> recorded) {
        return recorded.isEmpty()
                && (from == LimitStart.FEEDBACK || from == LimitStart.RAISED || from == LimitStart.UNSPECIFIED);
    }

    /** Whether the feedback may have been by the given day, of which only the first possible day may be known. */
    private boolean mayBeFedBack(LimitStart from, Inspection inspection) {
        return from != LimitStart.FEEDBACK
                || inspection.feedbackWithin().flatMap(DateSpan::first).stream().noneMatch(asOf::isBefore);
    }

    private boolean runsWithin(DateSpan start) {
        return span.overlaps(start) && duty.inForce().overlaps(start);
    }

    /**
     * A plan names its inspection; any other act counts if it is after the start and does not concern only other issues.
     */
    private boolean isFor(OversightRecord record, Inspection inspection, Optional<DateSpan> start) {
        if (record.act() instanceof Act.PlanRecorded plan) {
            return plan.inspection().equals(Optional.of(inspection.id()));
        }
        boolean isAfter = start.isEmpty() || !record.happenedBy().isBefore(start(start.get()));
        return isAfter
                && (record.concerns().isEmpty()
                        || record.concerns().stream()
                                .map(concern -> register.issue(concern.issue()).orElseThrow())
                                .anyMatch(issue -> issue.inspection().equals(inspection.id())));
    }

    private void findIssues(LimitStart from) {
        Optional<Set<BodyId>> meant = duty.debtors().map(selection -> Set.copyOf(selection.select(register, asOf)));
        for (Issue issue : register.issues()) {
            Optional<BodyId> debtor = debtorOf(issue, meant);
            Optional<Inspection> inspection = register.inspection(issue.inspection());
            boolean isMeant = (meant.isEmpty() || debtor.isPresent())
                    && inspection.stream().allMatch(this::isOfKind);
            Optional<DateSpan> start = starts.dayOf(issue, Subject.issue(), from, asOf);
            boolean runs = start.isPresent()
                    ? runsWithin(start.get())
                    : isAssumed(from, starts.dayOf(issue, Subject.issue(), from, LocalDate.MAX))
                            && inspection.stream().allMatch(of -> mayBeFedBack(from, of));
            if (issue.isRaisedOn(asOf) && isMeant && runs) {
                Limit limit = limits.from(start);
                Found found = covering(issue, records, countedFrom(from, start));
                if (!found.done().isEmpty() || !hasEndedBy(issue, limit)) {
                    Case of = new Case(
                            debtor,
                            Optional.of(issue.inspection()),
                            Optional.of(issue.id()),
                            Optional.empty(),
                            Optional.empty());
                    settle(of, limit, found, covering(issue, implying, countedFrom(from, start)), 1);
                }
            }
        }
    }

    /** What a supervision measure demands is done after it; anything else may have been done before the limit starts. */
    private static Optional<DateSpan> countedFrom(LimitStart from, Optional<DateSpan> start) {
        boolean isMeasure =
                from == LimitStart.INTERVIEW || from == LimitStart.SUPERVISION_LETTER || from == LimitStart.LISTING;
        return isMeasure ? start : Optional.empty();
    }

    /** Whether an issue ended other than by completion before anything was late or, if that is not known, may have been. */
    private boolean hasEndedBy(Issue issue, Limit limit) {
        Optional<LocalDate> due = limit.latest().or(() -> limit.dueWithin().flatMap(DateSpan::first));
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

    private Found covering(Issue issue, DutyRecords from, Optional<DateSpan> start) {
        List<OversightRecord> candidates = from.concerning(issue.id()).stream()
                .filter(record -> start.isEmpty() || !record.happenedBy().isBefore(start(start.get())))
                .toList();
        List<OversightRecord> done =
                covering(issue, candidates.stream().filter(from::hasHappened).toList());
        List<OversightRecord> possible = done.isEmpty()
                ? covering(issue, candidates).stream()
                        .filter(record -> !from.hasHappened(record))
                        .toList()
                : List.of();
        return new Found(done, possible);
    }

    /**
     * The records for the issue as a whole or, for work plans, those that together cover each of its measures. Records
     * for only some of the measures are not sufficient.
     */
    private List<OversightRecord> covering(Issue issue, List<OversightRecord> candidates) {
        List<OversightRecord> whole = candidates.stream()
                .filter(about(new IssueSubject(issue.id(), Subject.issue())))
                .toList();
        if (!whole.isEmpty() || issue.measures().isEmpty() || !(duty.matter() instanceof DutyMatter.PlanStep)) {
            return whole;
        }
        List<OversightRecord> latest = new ArrayList<>();
        for (var measure : issue.measures()) {
            Optional<OversightRecord> first = candidates.stream()
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

    private void findMeasure(OversightRecord measure) {
        DateSpan start = measure.happenedWithin();
        if (!runsWithin(start)) {
            return;
        }
        Limit limit = limits.from(Optional.of(start));
        Function<OversightRecord, Truth> counts = record -> answers(record, measure);
        List<Optional<BodyId>> debtors = addressees(measure);
        counted(owed.size() + (long) debtors.size());
        for (Optional<BodyId> debtor : debtors) {
            Case of = new Case(debtor, Optional.empty(), Optional.empty(), Optional.of(measure.id()), Optional.empty());
            settle(of, limit, records.find(debtor, counts), implying.find(debtor, counts), 1);
        }
    }

    /** The bodies a measure was addressed to, as far as the duty is theirs; nobody in particular if none is stated. */
    private List<Optional<BodyId>> addressees(OversightRecord measure) {
        if (measure.to().isEmpty()) {
            return List.of(Optional.empty());
        }
        List<Optional<BodyId>> meant = debtorsOn(measure.happenedBy());
        return measure.to().stream()
                .distinct()
                .map(Optional::of)
                .filter(body -> duty.debtors().isEmpty() || meant.contains(body))
                .toList();
    }

    private static Truth answers(OversightRecord record, OversightRecord measure) {
        LocalDate start = start(measure.happenedWithin());
        boolean isAboutOthers = !record.concerns().isEmpty()
                && !measure.concerns().isEmpty()
                && record.concerns().stream()
                        .noneMatch(concern -> measure.concerns().stream()
                                .anyMatch(other -> other.issue().equals(concern.issue())));
        if (isAboutOthers || record.happenedBy().isBefore(start)) {
            return Truth.NO;
        }
        return start(record.happenedWithin()).isBefore(start) ? Truth.UNDECIDABLE : Truth.YES;
    }

    private void settle(Case of, Limit limit, Found found, Found implies, int times) {
        owed.add(new Settlement(duty, records, asOf, limit, reminders).settle(of, found, implies, times));
    }
}
