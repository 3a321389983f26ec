package org.rectification.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.calendar.CalendarCoverageException;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.duty.Duty;
import org.rectification.duty.Owed;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.issue.Suspension;
import org.rectification.issue.Tier;
import org.rectification.issue.Unit;
import org.rectification.oversight.Act;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.oversight.TriggeringEvent;
import org.rectification.oversight.TriggeringEvent.Kind;
import org.rectification.plan.KeyStepId;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.NamedBody;
import org.rectification.status.DueDay;
import org.rectification.status.DueDays;
import org.rectification.status.IssueStatus;
import org.rectification.status.Lateness;
import org.rectification.status.Schedule;
import org.rectification.status.StatusRule;

/** Finds the events of a register on a day, and how they are answered. */
final class EventFinder {

    private final EscalationPolicy policy;
    private final StatusRule rule;
    private final List<Duty> duties;
    private final Register register;
    private final DueDays dates;
    private final LocalDate asOf;
    private final Set<TriggeringEvent> before;
    private final Map<TriggeringEvent, OversightRecord> taken = new HashMap<>();

    /** Each event once, with its proposal. */
    private final Map<TriggeringEvent, Proposal> events = new LinkedHashMap<>();

    private final List<Reason> notes = new ArrayList<>();

    /** An event with its reasons. */
    private record Happening(TriggeringEvent event, List<Reason> reasons) {}

    /** A trigger by the last day that has been reached, and the day. */
    private record Reached(Trigger trigger, LocalDate on) {}

    EventFinder(Escalation escalation, Register register, LocalDate asOf, Set<TriggeringEvent> before, DueDays dates) {
        this.policy = escalation.policy();
        this.rule = escalation.rule();
        this.duties = escalation.duties();
        this.register = register;
        this.dates = dates;
        this.asOf = asOf;
        this.before = before;
        for (OversightRecord record : OversightRecord.inEffect(register.records(), asOf)) {
            if (record.act() instanceof Act.MeasureTaken measure
                    && measure.event().isPresent()) {
                taken.putIfAbsent(measure.event().get(), record);
            }
        }
    }

    EscalationReport find() {
        if (policy.triggers().isEmpty()) {
            notes.add(Reason.of(EscalationMessage.NO_TRIGGER, "policy", policy.title()));
        } else {
            register.issues().stream()
                    .filter(issue -> issue.isRaisedOn(asOf) && isOpen(issue, Subject.issue()))
                    .forEach(this::findOfIssue);
            findOfDuties();
        }
        List<Proposal> proposals = new ArrayList<>();
        List<EscalationReport.Answered> answered = new ArrayList<>();
        events.forEach((event, proposal) -> {
            OversightRecord record = taken.get(event);
            if (record != null) {
                answered.add(new EscalationReport.Answered(
                        event,
                        Reason.of(
                                EscalationMessage.ANSWERED_BY_RECORD,
                                "record",
                                record.id(),
                                "measure",
                                ((Act.MeasureTaken) record.act()).measure())));
            } else if (before.contains(event)) {
                answered.add(new EscalationReport.Answered(event, Reason.of(EscalationMessage.ANSWERED_BEFORE)));
            } else {
                proposals.add(proposal);
            }
        });
        return new EscalationReport(policy, asOf, proposals, answered, notes);
    }

    /** What ended other than by completion, or is under an exception, is not escalated, and neither is anything below it. */
    private boolean isOpen(Issue issue, Subject subject) {
        // Asked of each by itself: what was complete before the unit above it ended keeps its completion.
        return issue.upwardsFrom(subject).stream()
                        .allMatch(each -> issue.endOf(each, asOf).isEmpty())
                && issue.exceptionOf(subject, asOf).isEmpty();
    }

    private void findOfIssue(Issue issue) {
        List<Subject> subjects = subjectsOf(issue);
        List<Trigger.BeforeDue> reminders = triggers(Trigger.BeforeDue.class);
        if (!reminders.isEmpty()) {
            subjects.forEach(subject -> findBeforeDue(issue, subject, reminders));
        }
        List<Trigger.Overdue> byLateness = triggers(Trigger.Overdue.class);
        if (!byLateness.isEmpty()) {
            subjects.forEach(subject -> findOverdue(issue, subject, byLateness));
        }
        for (Trigger.BehindSchedule trigger : triggers(Trigger.BehindSchedule.class)) {
            (trigger.basis() == Trigger.Basis.DERIVED ? stepsMissed(issue) : behindReported(issue))
                    .forEach(happening -> propose(happening, trigger));
        }
        for (Trigger.Refuted trigger : triggers(Trigger.Refuted.class)) {
            for (Subject subject : subjects) {
                refutations(issue, subject, trigger).forEach(happening -> propose(happening, trigger));
            }
        }
        for (Trigger.Repetition trigger : triggers(Trigger.Repetition.class)) {
            if (trigger.event() == Kind.COMPLETION_REFUTED) {
                Trigger.Refuted any = new Trigger.Refuted(List.of(), Optional.empty());
                subjects.forEach(subject -> repeated(refutations(issue, subject, any), trigger));
            } else if (trigger.event() == Kind.BEHIND_SCHEDULE) {
                repeated(stepsMissed(issue), trigger);
            }
        }
    }

    private <T extends Trigger> List<T> triggers(Class<T> type) {
        return policy.triggers().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private List<Subject> subjectsOf(Issue issue) {
        return Stream.of(Subject.Kind.values())
                .filter(policy.subjects()::contains)
                .flatMap(kind -> issue.units(kind).stream())
                .map(Unit::subject)
                .filter(subject -> isOpen(issue, subject))
                .toList();
    }

    private void findOverdue(Issue issue, Subject subject, List<Trigger.Overdue> byLateness) {
        IssueStatus status = rule.statusOf(issue, subject, asOf, dates);
        if (!(status.lateness() instanceof Lateness.Overdue overdue)) {
            return;
        }
        List<Reached> reached = new ArrayList<>();
        for (Trigger.Overdue trigger : byLateness) {
            Optional<LocalDate> on = dayOf(trigger, overdue.decidingDay());
            if (on.isPresent() && !on.get().isAfter(asOf)) {
                reached.add(new Reached(trigger, on.get()));
            } else if (on.isEmpty() && overdue.late().workingDays().isEmpty()) {
                notes.add(notKnown(
                        issue, subject, trigger, overdue.late().caveat().orElseThrow()));
            }
        }
        proposeFurthest(
                issue,
                status,
                Kind.OVERDUE,
                reached,
                on -> Reason.of(
                        EscalationMessage.OVERDUE,
                        "subject",
                        new IssueSubject(issue.id(), subject),
                        "days",
                        overdue.late().days(),
                        "due",
                        overdue.decidingDay(),
                        "on",
                        on));
    }

    private void findBeforeDue(Issue issue, Subject subject, List<Trigger.BeforeDue> reminders) {
        IssueStatus status = rule.statusOf(issue, subject, asOf, dates);
        if (!(status.lateness() instanceof Lateness.Dated dated)
                || dated instanceof Lateness.Completed
                || dated instanceof Lateness.Overdue) {
            return;
        }
        List<Reached> reached = new ArrayList<>();
        boolean isSuspended = issue.suspensionsOf(subject, asOf).stream().anyMatch(Suspension::isOpen);
        Optional<Reason> openEnded = openEnded(issue, subject);
        for (Trigger.BeforeDue trigger : reminders) {
            Optional<LocalDate> on = dayOf(trigger, dated.decidingDay());
            if (on.isPresent() && !on.get().isAfter(asOf)) {
                if (isSuspended) {
                    notes.add(Reason.of(
                            EscalationMessage.SUSPENDED,
                            "subject",
                            new IssueSubject(issue.id(), subject),
                            "trigger",
                            trigger));
                    continue;
                }
                if (openEnded.isPresent()) {
                    notes.add(notKnown(issue, subject, trigger, openEnded.get()));
                    continue;
                }
                reached.add(new Reached(trigger, on.get()));
            } else if (on.isEmpty() && !isFarOff(trigger)) {
                notes.add(notKnown(issue, subject, trigger, notCovered(dated.decidingDay())));
            }
        }
        proposeFurthest(
                issue,
                status,
                Kind.BEFORE_DUE,
                reached,
                on -> Reason.of(
                        EscalationMessage.BEFORE_DUE,
                        "subject",
                        new IssueSubject(issue.id(), subject),
                        "due",
                        dated.decidingDay(),
                        "on",
                        on));
    }

    /** Why only a day is known before which the last day is not, if so. */
    private Optional<Reason> openEnded(Issue issue, Subject subject) {
        Unit unit = issue.unitOf(subject).orElseThrow();
        return rule.lastDayOf(issue, unit, asOf, dates) instanceof DueDay.Undecided undecided
                        && undecided.latest().isEmpty()
                ? Optional.of(undecided.because())
                : Optional.empty();
    }

    /** Proposes for the trigger that is highest on the ladder, or was reached last in a menu. */
    private void proposeFurthest(
            Issue issue, IssueStatus status, Kind kind, List<Reached> reached, Function<LocalDate, Reason> why) {
        Comparator<Reached> furthest = Comparator.<Reached>comparingInt(each -> policy.rungOf(each.trigger()))
                .thenComparing(Reached::on);
        reached.stream().max(furthest).ifPresent(last -> {
            List<Reason> reasons = new ArrayList<>(status.reasons());
            reasons.add(why.apply(last.on()));
            TriggeringEvent event = new TriggeringEvent.OfIssue(kind, issue.id(), status.subject(), last.on());
            reached.stream()
                    .filter(each -> furthest.compare(each, last) == 0)
                    .forEach(each -> propose(new Happening(event, reasons), each.trigger()));
        });
    }

    /**
     * The day on which an overdue trigger fires; empty if the calendar does not cover it. A trigger that fired on a
     * covered day has fired, even if the calendar does not cover later days.
     */
    private Optional<LocalDate> dayOf(Trigger.Overdue trigger, LocalDate due) {
        if (trigger.unit() == StatusRule.DayUnit.CALENDAR) {
            return Optional.of(due.plusDays(trigger.by()));
        }
        try {
            LocalDate first = rule.calendar().nextOrSameWorkingDay(due.plusDays(1));
            return Optional.of(rule.calendar().plusWorkingDays(first, trigger.by() - 1));
        } catch (CalendarCoverageException e) {
            return Optional.empty();
        }
    }

    /** The first day with no more days left than the trigger names; empty if the calendar does not cover it. */
    private Optional<LocalDate> dayOf(Trigger.BeforeDue trigger, LocalDate due) {
        if (trigger.unit() == StatusRule.DayUnit.CALENDAR) {
            return Optional.of(due.minusDays(trigger.by()));
        }
        try {
            LocalDate last = rule.calendar().previousOrSameWorkingDay(due);
            return Optional.of(rule.calendar().plusWorkingDays(last, -trigger.by()));
        } catch (CalendarCoverageException e) {
            return Optional.empty();
        }
    }

    /** Whether the working days up to the end of the calendar are already more than a trigger names. */
    private boolean isFarOff(Trigger.BeforeDue trigger) {
        WorkingDayCalendar calendar = rule.calendar();
        return calendar.coverage().contains(asOf)
                && calendar.workingDaysBetweenExcludingStart(
                                asOf, calendar.coverage().last().orElseThrow())
                        > trigger.by();
    }

    private Reason notCovered(LocalDate due) {
        WorkingDayCalendar calendar = rule.calendar();
        return Reason.of(
                EscalationMessage.NOT_COVERED,
                "calendar",
                calendar.id(),
                "version",
                calendar.version(),
                "coverage",
                calendar.coverage(),
                "due",
                due);
    }

    private static Reason notKnown(Issue issue, Subject subject, Trigger trigger, Reason why) {
        return Reason.of(
                EscalationMessage.NOT_KNOWN,
                "subject",
                new IssueSubject(issue.id(), subject),
                "trigger",
                trigger,
                "why",
                why);
    }

    /** The open key steps past their last day, the longest overdue first. */
    private List<Happening> stepsMissed(Issue issue) {
        IssueStatus whole = rule.statusOf(issue, Subject.issue(), asOf, dates);
        if (whole.state().isComplete() || !(whole.schedule() instanceof Schedule.Derived derived)) {
            return List.of();
        }
        List<Happening> missed = new ArrayList<>();
        for (KeyStepId step : derived.pastSteps()) {
            Subject subject = Subject.of(step);
            if (rule.statusOf(issue, subject, asOf, dates).lateness() instanceof Lateness.Dated dated) {
                LocalDate on = dated.decidingDay().plusDays(1);
                missed.add(new Happening(
                        new TriggeringEvent.OfIssue(Kind.BEHIND_SCHEDULE, issue.id(), subject, on),
                        List.of(Reason.of(
                                EscalationMessage.STEP_MISSED,
                                "issue",
                                issue.id(),
                                "step",
                                step,
                                "due",
                                dated.decidingDay()))));
            }
        }
        missed.sort(Comparator.comparing(happening -> happening.event().on()));
        return missed;
    }

    /** If it is reported again while behind schedule, it is behind since the first of these reports. */
    private List<Happening> behindReported(Issue issue) {
        if (issue.tierOn(asOf) != Tier.BEHIND_SCHEDULE) {
            return List.of();
        }
        Optional<LocalDate> since = Optional.empty();
        for (Entry entry : issue.history().inEffect(Subject.issue(), asOf)) {
            if (entry.fact() instanceof Fact.ProgressReported progress) {
                boolean isBehind = progress.tier() == Tier.BEHIND_SCHEDULE;
                since = isBehind ? since.or(() -> Optional.of(entry.happenedOn())) : Optional.empty();
            }
        }
        return since
                .map(on -> new Happening(
                        new TriggeringEvent.OfIssue(Kind.BEHIND_SCHEDULE, issue.id(), Subject.issue(), on),
                        List.of(Reason.of(EscalationMessage.BEHIND_REPORTED, "issue", issue.id(), "on", on))))
                .stream()
                .toList();
    }

    private List<Happening> refutations(Issue issue, Subject subject, Trigger.Refuted trigger) {
        List<Happening> refutations = new ArrayList<>();
        for (Entry entry : issue.history().inEffect(subject, asOf)) {
            if (entry.fact() instanceof Fact.CompletionRefuted refuted
                    && (trigger.kinds().isEmpty() || trigger.kinds().contains(refuted.reason()))) {
                LocalDate on = entry.happenedOn();
                refutations.add(new Happening(
                        new TriggeringEvent.OfIssue(Kind.COMPLETION_REFUTED, issue.id(), subject, on),
                        List.of(Reason.of(
                                EscalationMessage.REFUTED,
                                "subject",
                                new IssueSubject(issue.id(), subject),
                                "on",
                                on))));
            }
        }
        return refutations;
    }

    private void findOfDuties() {
        List<Trigger.MissedDuty> byDuty = triggers(Trigger.MissedDuty.class);
        List<Trigger.Repetition> byRepetition = triggers(Trigger.Repetition.class).stream()
                .filter(trigger -> trigger.event() == Kind.MISSED_DUTY)
                .toList();
        if (byDuty.isEmpty() && byRepetition.isEmpty()) {
            return;
        }
        for (Duty duty : duties) {
            Map<Object, List<Happening>> byDebtor = new LinkedHashMap<>();
            for (Owed owed : duty.owedIn(register, DateSpan.until(asOf), asOf, rule.calendar())) {
                if (owed.status() == Owed.Status.MISSING && isForOpenIssue(owed)) {
                    Happening missed = missed(owed);
                    byDuty.stream()
                            .filter(trigger -> trigger.duty().isEmpty()
                                    || trigger.duty().get().equals(duty.id()))
                            .forEach(trigger -> propose(missed, trigger));
                    byDebtor.computeIfAbsent(owed.debtor(), debtor -> new ArrayList<>())
                            .add(missed);
                }
            }
            for (Trigger.Repetition trigger : byRepetition) {
                byDebtor.values().forEach(missed -> repeated(missed, trigger));
            }
        }
    }

    /** False for what is owed for an issue that is not escalated. */
    private boolean isForOpenIssue(Owed owed) {
        return owed.issue().flatMap(register::issue).stream().allMatch(issue -> isOpen(issue, Subject.issue()));
    }

    private Happening missed(Owed owed) {
        LocalDate due = owed.dueWithin().flatMap(DateSpan::last).orElseThrow();
        TriggeringEvent event = new TriggeringEvent.OfDuty(
                Kind.MISSED_DUTY, owed.duty().id(), owed.debtor(), owed.inspection(), owed.issue(), due);
        List<Reason> reasons = new ArrayList<>(owed.reasons());
        LocalText duty = owed.duty().title();
        reasons.add(owed.debtor()
                .map(debtor -> Reason.of(
                        EscalationMessage.DUTY_MISSED,
                        "duty",
                        duty,
                        "on",
                        due,
                        "debtor",
                        new NamedBody(debtor, register.body(debtor).map(Body::name))))
                .orElseGet(() -> Reason.of(EscalationMessage.DUTY_MISSED_BY_UNNAMED, "duty", duty, "on", due)));
        return new Happening(event, reasons);
    }

    private void repeated(List<Happening> happenings, Trigger.Repetition trigger) {
        List<Happening> inOrder = new ArrayList<>(happenings);
        inOrder.sort(Comparator.comparing(happening -> happening.event().on()));
        for (int i = trigger.times() - 1; i < inOrder.size(); i++) {
            Happening last = inOrder.get(i);
            List<Reason> reasons = new ArrayList<>(last.reasons());
            reasons.add(Reason.of(EscalationMessage.REPEATED, "number", i + 1, "kind", trigger.event()));
            propose(new Happening(asRepetition(last.event()), reasons), trigger);
        }
    }

    private static TriggeringEvent asRepetition(TriggeringEvent event) {
        if (event instanceof TriggeringEvent.OfIssue of) {
            return new TriggeringEvent.OfIssue(Kind.REPETITION, of.issue(), of.subject(), of.on());
        }
        TriggeringEvent.OfDuty of = (TriggeringEvent.OfDuty) event;
        return new TriggeringEvent.OfDuty(Kind.REPETITION, of.duty(), of.body(), of.inspection(), of.issue(), of.on());
    }

    /** An event of two triggers has one proposal: the higher step, or both choices. */
    private void propose(Happening happening, Trigger trigger) {
        Proposal proposal = proposal(happening, trigger);
        events.merge(happening.event(), proposal, (one, other) -> {
            if (policy.order() == EscalationPolicy.Order.LADDER) {
                int first = policy.measures().indexOf(one.measures().get(0));
                int second = policy.measures().indexOf(other.measures().get(0));
                return second > first ? other : one;
            }
            Set<SupervisionMeasure> both = new LinkedHashSet<>(one.measures());
            both.addAll(other.measures());
            List<Reason> reasons = new ArrayList<>(one.reasons());
            other.reasons().stream()
                    .filter(reason -> !one.reasons().contains(reason))
                    .forEach(reasons::add);
            return new Proposal(one.event(), List.copyOf(both), one.openEnded() || other.openEnded(), reasons);
        });
    }

    private Proposal proposal(Happening happening, Trigger trigger) {
        boolean isChosen = trigger.measure().isPresent();
        List<SupervisionMeasure> measures = trigger.measure().map(List::of).orElseGet(policy::measures);
        Reason why;
        if (policy.order() == EscalationPolicy.Order.LADDER) {
            why = Reason.of(
                    EscalationMessage.RUNG,
                    "policy",
                    policy.title(),
                    "number",
                    policy.rungOf(trigger) + 1,
                    "count",
                    policy.measures().size(),
                    "measure",
                    measures);
        } else if (isChosen) {
            why = Reason.of(
                    EscalationMessage.CHOSEN, "policy", policy.title(), "trigger", trigger, "measure", measures);
        } else {
            why = Reason.of(
                    policy.openEnded() ? EscalationMessage.MENU_OPEN : EscalationMessage.MENU,
                    "policy",
                    policy.title(),
                    "measures",
                    measures);
        }
        List<Reason> reasons = new ArrayList<>(happening.reasons());
        reasons.add(why.citing(policy.sources()));
        return new Proposal(happening.event(), measures, policy.openEnded() && !isChosen, reasons);
    }
}
