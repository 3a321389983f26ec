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
import org.rectification.duty.Timing;
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
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.NamedBody;
import org.rectification.status.DayCount;
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
        Lateness lateness = status.lateness();
        if (!(lateness instanceof Lateness.Overdue) && !isUndecided(issue, status)) {
            return;
        }
        DueDay last = lastDayOf(issue, subject);
        List<Reached> reached = new ArrayList<>();
        for (Trigger.Overdue trigger : byLateness) {
            Optional<LocalDate> on = last.latest().flatMap(due -> dayOf(trigger, due));
            if (on.isPresent() && !on.get().isAfter(asOf)) {
                reached.add(new Reached(trigger, on.get()));
            } else if (last.earliest().stream().allMatch(due -> mayBeReached(trigger, due))) {
                notes.add(notKnown(
                        issue,
                        subject,
                        trigger,
                        becauseOf(last)
                                .or(() -> lateness.days().flatMap(DayCount::caveat))
                                .orElseThrow()));
            }
        }
        proposeFurthest(reached, on -> {
            Lateness.Overdue overdue = (Lateness.Overdue) lateness;
            Reason why = Reason.of(
                    isExact(last) ? EscalationMessage.OVERDUE : EscalationMessage.OVERDUE_AT_LEAST,
                    "subject",
                    new IssueSubject(issue.id(), subject),
                    "days",
                    overdue.late().days(),
                    "due",
                    overdue.decidingDay(),
                    "on",
                    on);
            return happening(issue, status, Kind.OVERDUE, on, why);
        });
    }

    /** Whether it is open, and due or overdue by one possible last day and not by another. */
    private boolean isUndecided(Issue issue, IssueStatus status) {
        return status.lateness() instanceof Lateness.Undecided
                && rule.completionOf(issue, status.subject(), asOf).isEmpty();
    }

    private DueDay lastDayOf(Issue issue, Subject subject) {
        return rule.lastDayOf(issue, issue.unitOf(subject).orElseThrow(), asOf, dates);
    }

    private static boolean isExact(DueDay last) {
        return last.earliest().equals(last.latest());
    }

    /** Why a last day is not known exactly, if so. */
    private static Optional<Reason> becauseOf(DueDay last) {
        return last instanceof DueDay.Undecided undecided ? Optional.of(undecided.because()) : Optional.empty();
    }

    /** Whether a trigger may have fired; it has not if its days go on beyond a calendar that covers all days so far. */
    private boolean mayBeReached(Trigger.Overdue trigger, LocalDate due) {
        DateSpan coverage = rule.calendar().coverage();
        return dayOf(trigger, due)
                .map(on -> !on.isAfter(asOf))
                .orElseGet(() -> !coverage.contains(asOf) || !coverage.contains(due.plusDays(1)));
    }

    private void findBeforeDue(Issue issue, Subject subject, List<Trigger.BeforeDue> reminders) {
        IssueStatus status = rule.statusOf(issue, subject, asOf, dates);
        boolean isToCome = status.lateness() instanceof Lateness.Dated dated
                && !(dated instanceof Lateness.Completed)
                && !(dated instanceof Lateness.Overdue);
        if (!isToCome && !isUndecided(issue, status)) {
            return;
        }
        DueDay last = lastDayOf(issue, subject);
        LocalDate due = last.earliest().orElseThrow();
        boolean isSuspended = issue.suspensionsOf(subject, asOf).stream().anyMatch(Suspension::isOpen);
        List<Reached> reached = new ArrayList<>();
        for (Trigger.BeforeDue trigger : reminders) {
            Optional<LocalDate> on = dayBefore(due, trigger.by(), trigger.unit());
            if (!mayHaveCome(on, trigger.by())) {
                continue;
            }
            if (on.isPresent() && isSuspended) {
                notes.add(Reason.of(
                        EscalationMessage.SUSPENDED,
                        "subject",
                        new IssueSubject(issue.id(), subject),
                        "trigger",
                        trigger));
            } else if (last.latest().isEmpty() || asOf.isAfter(due)) {
                notes.add(notKnown(issue, subject, trigger, becauseOf(last).orElseThrow()));
            } else if (on.isEmpty()) {
                notes.add(notKnown(issue, subject, trigger, notCovered(due)));
            } else {
                reached.add(new Reached(trigger, on.get()));
            }
        }
        proposeFurthest(reached, on -> {
            Reason why = Reason.of(
                    isExact(last) ? EscalationMessage.BEFORE_DUE : EscalationMessage.BEFORE_DUE_AT_EARLIEST,
                    "subject",
                    new IssueSubject(issue.id(), subject),
                    "due",
                    due,
                    "on",
                    on);
            return happening(issue, status, Kind.BEFORE_DUE, on, why);
        });
    }

    /** Proposes for the trigger that is highest on the ladder, or was reached last in a menu. */
    private void proposeFurthest(List<Reached> reached, Function<LocalDate, Happening> happening) {
        Comparator<Reached> furthest = Comparator.<Reached>comparingInt(each -> policy.rungOf(each.trigger()))
                .thenComparing(Reached::on);
        reached.stream().max(furthest).ifPresent(last -> {
            Happening happened = happening.apply(last.on());
            reached.stream()
                    .filter(each -> furthest.compare(each, last) == 0)
                    .forEach(each -> propose(happened, each.trigger()));
        });
    }

    private static Happening happening(Issue issue, IssueStatus status, Kind kind, LocalDate on, Reason why) {
        List<Reason> reasons = new ArrayList<>(status.reasons());
        reasons.add(why);
        return new Happening(new TriggeringEvent.OfIssue(kind, issue.id(), status.subject(), on), reasons);
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

    /** The first day with no more than a number of days left; empty if the calendar does not cover it. */
    private Optional<LocalDate> dayBefore(LocalDate due, int by, StatusRule.DayUnit unit) {
        if (unit == StatusRule.DayUnit.CALENDAR) {
            return Optional.of(due.minusDays(by));
        }
        try {
            LocalDate last = rule.calendar().previousOrSameWorkingDay(due);
            return Optional.of(rule.calendar().plusWorkingDays(last, -by));
        } catch (CalendarCoverageException e) {
            return Optional.empty();
        }
    }

    /** Whether the first day with no more than a number of days left has come or, as far as is known, may have come. */
    private boolean mayHaveCome(Optional<LocalDate> on, int by) {
        return on.map(day -> !day.isAfter(asOf)).orElseGet(() -> !isFarOff(by));
    }

    /** Whether the working days up to the end of the calendar are already more than a number. */
    private boolean isFarOff(int by) {
        WorkingDayCalendar calendar = rule.calendar();
        return calendar.coverage().contains(asOf)
                && calendar.workingDaysBetweenExcludingStart(
                                asOf, calendar.coverage().last().orElseThrow())
                        > by;
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
        List<Trigger.Repetition> byRepetition = triggers(Trigger.Repetition.class).stream()
                .filter(trigger -> trigger.event() == Kind.MISSED_DUTY)
                .toList();
        for (Duty duty : duties) {
            List<Trigger.MissedDuty> missing = triggers(Trigger.MissedDuty.class).stream()
                    .filter(trigger -> trigger.duty().stream().allMatch(duty.id()::equals))
                    .toList();
            List<Trigger.BeforeDutyDue> reminders = triggers(Trigger.BeforeDutyDue.class).stream()
                    .filter(trigger -> trigger.duty().stream().allMatch(duty.id()::equals))
                    .toList();
            if (!missing.isEmpty() || !reminders.isEmpty() || !byRepetition.isEmpty()) {
                findOfDuty(duty, missing, reminders, byRepetition);
            }
        }
    }

    private void findOfDuty(
            Duty duty,
            List<Trigger.MissedDuty> missing,
            List<Trigger.BeforeDutyDue> reminders,
            List<Trigger.Repetition> byRepetition) {
        Map<Object, List<Happening>> byDebtor = new LinkedHashMap<>();
        // A fixed day is reminded of before it comes; a period or an event must have come for anything to be owed.
        boolean isOfDaysToCome = !reminders.isEmpty() && duty.versions().get(0).timing() instanceof Timing.FixedDays;
        DateSpan span = isOfDaysToCome ? new DateSpan(Optional.empty(), Optional.empty()) : DateSpan.until(asOf);
        for (Owed owed : duty.owedIn(register, span, asOf, rule.calendar())) {
            if (!isForOpenIssue(owed)) {
                continue;
            }
            if (owed.status() == Owed.Status.MISSING) {
                Happening missed = missed(owed);
                missing.forEach(trigger -> propose(missed, trigger));
                byDebtor.computeIfAbsent(owed.debtor(), debtor -> new ArrayList<>())
                        .add(missed);
            } else if (owed.status() == Owed.Status.UNDECIDED) {
                DateSpan due = owed.dueWithin().orElseThrow();
                missing.forEach(trigger -> notes.add(notKnown(owed, trigger)));
                if (due.last().stream().noneMatch(asOf::isAfter)) {
                    reminders.forEach(trigger -> notes.add(notKnown(owed, trigger)));
                }
            } else if (owed.status() == Owed.Status.NOT_YET_DUE) {
                remindOf(owed, reminders);
            }
        }
        for (Trigger.Repetition trigger : byRepetition) {
            byDebtor.values().forEach(missed -> repeated(missed, trigger));
        }
    }

    private void remindOf(Owed owed, List<Trigger.BeforeDutyDue> reminders) {
        DateSpan within = owed.dueWithin().orElseThrow();
        LocalDate due = within.first().orElseThrow();
        List<Reached> reached = new ArrayList<>();
        for (Trigger.BeforeDutyDue trigger : reminders) {
            Optional<LocalDate> on = dayBefore(due, trigger.by(), trigger.unit());
            if (!mayHaveCome(on, trigger.by())) {
                continue;
            }
            if (on.isEmpty() || within.last().isEmpty()) {
                notes.add(Reason.of(
                        EscalationMessage.DUTY_NOT_COVERED,
                        "duty",
                        owed.duty().title(),
                        "debtor",
                        debtorOf(owed),
                        "due",
                        within,
                        "trigger",
                        trigger,
                        "why",
                        notCovered(due)));
            } else {
                reached.add(new Reached(trigger, on.get()));
            }
        }
        proposeFurthest(reached, on -> {
            List<Reason> reasons = new ArrayList<>(owed.reasons());
            reasons.add(Reason.of(
                    owed.due().isPresent()
                            ? EscalationMessage.BEFORE_DUTY_DUE
                            : EscalationMessage.BEFORE_DUTY_DUE_AT_EARLIEST,
                    "duty",
                    owed.duty().title(),
                    "debtor",
                    debtorOf(owed),
                    "due",
                    due,
                    "on",
                    on));
            return new Happening(eventOf(owed, Kind.BEFORE_DUE, on), reasons);
        });
    }

    private Reason notKnown(Owed owed, Trigger trigger) {
        return Reason.of(
                EscalationMessage.DUTY_NOT_KNOWN,
                "duty",
                owed.duty().title(),
                "debtor",
                debtorOf(owed),
                "due",
                owed.dueWithin().orElseThrow(),
                "trigger",
                trigger);
    }

    private LocalText debtorOf(Owed owed) {
        return owed.debtor()
                .map(debtor -> named(debtor).label())
                .orElseGet(() -> LocalText.of("责任主体（未载明）", "a body that is not named"));
    }

    private NamedBody named(BodyId body) {
        return new NamedBody(body, register.body(body).map(Body::name));
    }

    private static TriggeringEvent eventOf(Owed owed, Kind kind, LocalDate on) {
        return new TriggeringEvent.OfDuty(kind, owed.duty().id(), owed.debtor(), owed.inspection(), owed.issue(), on);
    }

    /** False for what is owed for an issue that is not escalated. */
    private boolean isForOpenIssue(Owed owed) {
        return owed.issue().flatMap(register::issue).stream().allMatch(issue -> isOpen(issue, Subject.issue()));
    }

    private Happening missed(Owed owed) {
        LocalDate due = owed.dueWithin().flatMap(DateSpan::last).orElseThrow();
        List<Reason> reasons = new ArrayList<>(owed.reasons());
        LocalText duty = owed.duty().title();
        reasons.add(owed.debtor()
                .map(debtor ->
                        Reason.of(EscalationMessage.DUTY_MISSED, "duty", duty, "on", due, "debtor", named(debtor)))
                .orElseGet(() -> Reason.of(EscalationMessage.DUTY_MISSED_BY_UNNAMED, "duty", duty, "on", due)));
        return new Happening(eventOf(owed, Kind.MISSED_DUTY, due), reasons);
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
