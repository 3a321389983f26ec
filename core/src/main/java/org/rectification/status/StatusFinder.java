package org.rectification.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Days;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.calendar.CalendarCoverageException;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.coherence.Coherence;
import org.rectification.coherence.Contradiction;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact.CarriedOver;
import org.rectification.issue.Fact.Ended;
import org.rectification.issue.Fact.ExceptionDecided;
import org.rectification.issue.Fact.ExceptionRequested;
import org.rectification.issue.Fact.ProgressReported;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.State;
import org.rectification.issue.Subject;
import org.rectification.issue.Suspension;
import org.rectification.issue.Tier;
import org.rectification.kernel.IssueKernel;
import org.rectification.plan.KeyStep;
import org.rectification.plan.KeyStepId;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.NamedBody;

/** Determines the status of one issue and its subjects on one date, and records the reasons on the way. */
final class StatusFinder {

    private static final Citation NEXT_WORKING_DAY = Citation.of(
                    LocalText.of("中华人民共和国民法典", "Civil Code of the People's Republic of China"))
            .withProvision("Art. 203");

    private final StatusRule rule;
    private final Issue issue;
    private final LocalDate asOf;
    private final Function<BodyId, NamedBody> names;
    private final DueDayFinder dueDays;
    private final History
            judgingHistory; // the facts that decide on completion: if it is judged by reports, those known

    StatusFinder(StatusRule rule, DueDays dates, Issue issue, LocalDate asOf) {
        if (!dates.calendar().equals(rule.calendar())) {
            throw new IllegalArgumentException("dates must be by the calendar of the rule, " + name(rule.calendar())
                    + ", but were by " + name(dates.calendar()));
        }
        this.rule = rule;
        this.issue = issue;
        this.asOf = asOf;
        this.names = dates::named;
        this.dueDays = new DueDayFinder(dates, issue, asOf, rule, this::completedOn, this::settledOn);
        this.judgingHistory = rule.completionJudgedBy() == StatusRule.CompletionBasis.REPORTED
                ? issue.history().asKnown(asOf)
                : issue.history();
    }

    private static String name(WorkingDayCalendar calendar) {
        return calendar.id() + " version " + calendar.version() + " covering " + calendar.coverage();
    }

    IssueStatus find(Undertaking undertaking) {
        Subject subject = undertaking.subject();
        State state = issue.history().stateOf(subject, asOf);
        ExtensionChain dates = dueDays.chainOf(undertaking);
        List<Reason> reasons = new ArrayList<>();
        Lateness lateness = lateness(subject, dates, state, reasons);
        Optional<ReminderGrades.Grade> reminder =
                rule.reminders().flatMap(grades -> reminder(grades, subject, lateness, reasons));
        Schedule schedule = schedule(undertaking, lateness, state.tier(), reasons);
        List<Contradiction> contradictions = Coherence.contradictionsOf(issue, subject, asOf);
        return new IssueStatus(
                issue.id(), subject, asOf, lateness, reminder, schedule, dates, state, contradictions, reasons);
    }

    // --- the date ---

    /** Reports each decision on an exception whose request is no longer in effect. */
    private void explainMootExceptions(Subject subject, List<Reason> reasons) {
        for (Subject each : issue.upwardsFrom(subject)) {
            for (Entry entry : issue.history().inEffect(each, asOf)) {
                if (entry.fact() instanceof ExceptionDecided decided) {
                    dueDays.mootBecause(StatusMessage.EXCEPTION_MOOT, entry, decided.request())
                            .ifPresent(reasons::add);
                }
            }
        }
    }

    /** Returns the due day of a subject as the rule moves it. */
    DueDay lastDay(Undertaking undertaking) {
        return lastDay(undertaking.subject(), dueDays.chainOf(undertaking));
    }

    private DueDay lastDay(Subject subject, ExtensionChain dates) {
        DueDay due = dueDays.find(subject, dates);
        if (due.earliest().isEmpty() || (rule.lastDayInTime() && !rule.dayOffMoves())) {
            return due;
        }
        List<Reason> reasons = new ArrayList<>(due.reasons());
        LastDay earliest = inTimeUntil(due.earliest().orElseThrow(), reasons);
        Optional<LocalDate> latest = due.date().isPresent()
                ? earliest.known()
                : due.latest().flatMap(day -> inTimeUntil(day, reasons).known());
        if (latest.filter(earliest.day()::equals).isPresent()) {
            return new DueDay.Dated(earliest.day(), suspended(due), isProvisional(due), reasons);
        }
        if (due instanceof DueDay.Undecided undecided) {
            return new DueDay.Undecided(
                    Optional.of(earliest.day()),
                    latest,
                    undecided.suspended(),
                    undecided.isProvisional(),
                    undecided.because(),
                    reasons);
        }
        Reason because = Reason.of(StatusMessage.DUE_NOT_BEFORE, "earliest", earliest.day());
        reasons.add(because);
        return new DueDay.Undecided(
                Optional.of(earliest.day()), latest, suspended(due), isProvisional(due), because, reasons);
    }

    private static List<SuspendedDays> suspended(DueDay due) {
        if (due instanceof DueDay.Dated dated) {
            return dated.suspended();
        }
        return due instanceof DueDay.Undecided undecided ? undecided.suspended() : List.of();
    }

    private static boolean isProvisional(DueDay due) {
        return (due instanceof DueDay.Dated dated && dated.isProvisional())
                || (due instanceof DueDay.Undecided undecided && undecided.isProvisional());
    }

    /**
     * A last day in time.
     *
     * @param day the day or, if the calendar does not cover it, the day before which it is not
     * @param isCovered whether the calendar covers it
     */
    private record LastDay(LocalDate day, boolean isCovered) {

        Optional<LocalDate> known() {
            return isCovered ? Optional.of(day) : Optional.empty();
        }
    }

    private LastDay inTimeUntil(LocalDate due, List<Reason> reasons) {
        LocalDate last = due;
        boolean isCovered = true;
        if (rule.dayOffMoves()) {
            try {
                last = rule.calendar().nextOrSameWorkingDay(due);
            } catch (CalendarCoverageException e) {
                isCovered = false;
                reasons.add(Reason.of(StatusMessage.DAY_OFF_NOT_COVERED, "due", due));
            }
            if (!last.equals(due)) {
                reasons.add(Reason.of(StatusMessage.DAY_OFF_MOVED, "from", due, "due", last)
                        .citing(NEXT_WORKING_DAY));
            }
        }
        if (!rule.lastDayInTime()) {
            reasons.add(Reason.of(StatusMessage.LAST_DAY_EXCLUDED, "due", last, "last", last.minusDays(1)));
            last = last.minusDays(1);
        }
        return new LastDay(last, isCovered);
    }

    // --- what was reported ---

    /**
     * Returns the entry by which the subject has been complete without interruption: a report, or what stands in for it
     * where the subject was closed without one.
     */
    @Nullable
    Entry completionOf(Subject subject) {
        boolean byReport = rule.completionJudgedBy() == StatusRule.CompletionBasis.REPORTED;
        History history = judgingHistory;
        Entry completion = null;
        for (Entry entry : history.inEffect(subject, asOf)) {
            if (!rule.isComplete(history.tierOf(subject, entry.happenedOn()))) {
                completion = null;
            } else if (completes(subject, entry, history)
                    && (completion == null || (byReport && entry.reportedOn().isBefore(completion.reportedOn())))) {
                // A closing became known when it was reported; by the day it happened, its acceptance decides.
                completion = byReport || entry.fact() instanceof ProgressReported
                        ? entry
                        : history.stateOf(subject, entry.happenedOn())
                                .completion()
                                .orElse(entry);
            }
        }
        return completion;
    }

    /** Whether an entry claims completion or closes a subject that its closing completes. */
    private boolean completes(Subject subject, Entry entry, History history) {
        if (entry.fact() instanceof ProgressReported progress) {
            return rule.isComplete(progress.tier());
        }
        return entry.fact() instanceof StageTaken
                && history.stateOf(subject, entry.happenedOn())
                        .closeOut()
                        .filter(entry::equals)
                        .isPresent();
    }

    private void explainProgress(State state, @Nullable Entry completion, List<Reason> reasons) {
        if (completion != null && completion.fact() instanceof ProgressReported progress) {
            reasons.add(Reason.of(
                    StatusMessage.COMPLETION,
                    "tier",
                    progress.tier(),
                    "happened",
                    completion.happenedOn(),
                    "reported",
                    completion.reportedOn()));
        } else if (completion != null) {
            reasons.add(Reason.of(
                    StatusMessage.COMPLETED_BY_CLOSING,
                    "closed",
                    state.closeOut().orElse(completion).happenedOn(),
                    "happened",
                    completion.happenedOn()));
        } else {
            reasons.add(
                    state.tier() == Tier.NOT_REPORTED
                            ? Reason.of(StatusMessage.NO_REPORT, "asOf", asOf)
                            : Reason.of(StatusMessage.REPORTED_TIER, "asOf", asOf, "tier", state.tier()));
            if (state.tier() == Tier.BASICALLY_COMPLETE && !rule.basicallyCompleteCounts()) {
                reasons.add(Reason.of(StatusMessage.BASICALLY_COMPLETE_OPEN));
            }
            state.completion()
                    .ifPresent(entry -> reasons.add(Reason.of(
                            StatusMessage.COMPLETION_UNKNOWN_YET,
                            "happened",
                            entry.happenedOn(),
                            "reported",
                            entry.reportedOn(),
                            "asOf",
                            asOf)));
            state.reversal()
                    .ifPresent(entry -> reasons.add(Reason.of(StatusMessage.REVERSED, "happened", entry.happenedOn())));
        }
    }

    // --- ends and exceptions ---

    private Optional<Lateness> ended(
            Subject subject, Optional<LocalDate> due, @Nullable Entry completion, List<Reason> reasons) {
        Optional<Entry> end = endOf(subject, completion);
        if (end.isPresent()) {
            reasons.add(reasonOfEnd(end.get(), names));
            reasons.add(Reason.of(StatusMessage.NEVER_DUE));
            return Optional.of(new Lateness.Ended(
                    end.get().subject(), end.get().fact().endKind(), end.get().happenedOn(), due));
        }
        return Optional.empty();
    }

    private Optional<Entry> endOf(Subject subject, @Nullable Entry completion) {
        Optional<Entry> end = issue.endOf(subject, asOf);
        // A completion that was not reported by then keeps no end above away.
        if (completion == null && end.isEmpty() && issue.history().tierOf(subject, asOf) == Tier.COMPLETE) {
            return issue.upwardsFrom(subject).stream()
                    .flatMap(each -> issue.history().stateOf(each, asOf).end().stream())
                    .findFirst();
        }
        return end;
    }

    private Optional<LocalDate> completedOn(Subject subject) {
        return Optional.ofNullable(completionOf(subject)).map(rule::dayOf);
    }

    /** Returns the day on which a subject was complete, as it is judged, or else was ended or closed. */
    private Optional<LocalDate> settledOn(Subject subject) {
        Optional<LocalDate> completed = completedOn(subject);
        if (completed.isPresent()) {
            return completed;
        }
        return endOf(subject, null)
                .or(() -> closingOf(subject))
                .or(() -> closingOf(Subject.issue()))
                .map(Entry::happenedOn);
    }

    /**
     * Returns the end of an open subject that was closed, or whose issue was. A mere claim of completion does not end
     * what is below it: the two contradict each other.
     */
    private Optional<Lateness> closed(Subject subject, Optional<LocalDate> due, List<Reason> reasons) {
        Optional<Entry> own = closingOf(subject);
        Optional<Entry> closing = own.isPresent() ? own : closingOf(Subject.issue());
        closing.ifPresent(entry -> {
            reasons.add(
                    own.isPresent()
                            ? Reason.of(StatusMessage.CLOSED_OPEN, "subject", subject, "happened", entry.happenedOn())
                            : Reason.of(StatusMessage.CLOSED_ABOVE, "happened", entry.happenedOn()));
            reasons.add(Reason.of(StatusMessage.NEVER_DUE));
        });
        return closing.map(entry -> new Lateness.Ended(entry.subject(), Optional.empty(), entry.happenedOn(), due));
    }

    private Optional<Entry> closingOf(Subject subject) {
        return judgingHistory.isClosedOut(subject, asOf)
                ? judgingHistory.stateOf(subject, asOf).closeOut()
                : Optional.empty();
    }

    static Reason reasonOfEnd(Entry entry, Function<BodyId, NamedBody> names) {
        if (entry.fact() instanceof Ended ended) {
            return Reason.of(
                    StatusMessage.ENDED,
                    "subject",
                    entry.subject(),
                    "happened",
                    entry.happenedOn(),
                    "by",
                    names.apply(ended.decidedBy()),
                    "end",
                    ended.end(),
                    "why",
                    ended.reason());
        }
        return Reason.of(
                StatusMessage.CARRIED_OVER,
                "subject",
                entry.subject(),
                "into",
                ((CarriedOver) entry.fact()).into(),
                "happened",
                entry.happenedOn());
    }

    private Optional<Lateness> excepted(Subject subject, Optional<LocalDate> due, State state, List<Reason> reasons) {
        if (!IssueKernel.isAnyEndedOrExcepted(issue.history())) {
            return Optional.empty();
        }
        explainMootExceptions(subject, reasons);
        // A completion that was not reported by then ends no exception.
        Optional<Entry> exception =
                issue.exceptionOf(subject, asOf).or(() -> state.exception().filter(entry -> !isOver(entry)));
        if (exception.isEmpty()) {
            issue.upwardsFrom(subject).stream()
                    .flatMap(each -> issue.history().stateOf(each, asOf).exception().stream())
                    .filter(this::isOver)
                    .findFirst()
                    .ifPresent(entry -> reasons.add(Reason.of(
                            StatusMessage.EXCEPTION_OVER,
                            "subject",
                            entry.subject(),
                            "until",
                            ((ExceptionRequested) entry.fact()).lastDay().orElseThrow())));
            return Optional.empty();
        }
        ExceptionRequested request = (ExceptionRequested) exception.get().fact();
        reasons.add(reasonOfException(exception.get().subject(), request));
        reasons.add(Reason.of(StatusMessage.NEVER_DUE));
        return Optional.of(new Lateness.Excepted(due, request.lastDay()));
    }

    static Reason reasonOfException(Subject of, ExceptionRequested request) {
        return request.lastDay()
                .map(until -> Reason.of(StatusMessage.EXCEPTED, "subject", of, "until", until, "why", request.reason()))
                .orElseGet(() -> Reason.of(StatusMessage.EXCEPTED_WITHOUT_END, "subject", of, "why", request.reason()));
    }

    private boolean isOver(Entry exception) {
        return ((ExceptionRequested) exception.fact()).lastDay().stream().anyMatch(last -> last.isBefore(asOf));
    }

    // --- the verdict ---

    private Lateness lateness(Subject subject, ExtensionChain dates, State state, List<Reason> reasons) {
        if (!issue.isRaisedOn(asOf)) {
            LocalDate raised = issue.raisedOn().orElseThrow();
            reasons.add(Reason.of(StatusMessage.NOT_RAISED, "raised", raised, "asOf", asOf));
            return new Lateness.NotRaised(raised);
        }
        DueDay due = lastDay(subject, dates);
        reasons.addAll(due.reasons());
        Entry completion = completionOf(subject);
        explainProgress(state, completion, reasons);
        Optional<Lateness> notDue = ended(subject, due.date(), completion, reasons);
        if (notDue.isEmpty() && completion == null) {
            notDue = closed(subject, due.date(), reasons);
            notDue = notDue.isPresent() ? notDue : excepted(subject, due.date(), state, reasons);
        }
        if (notDue.isPresent()) {
            return notDue.get();
        }
        if (due instanceof DueDay.Waiting waiting) {
            reasons.add(Reason.of(StatusMessage.NOT_RUNNING));
            return new Lateness.Waiting(waiting.start());
        }
        if (due instanceof DueDay.Undated undated) {
            if (DueDayFinder.isContinuingAlone(dates.deadline())) {
                return new Lateness.Continuing();
            }
            reasons.add(Reason.of(StatusMessage.UNDATED));
            return new Lateness.Undated(undated.because());
        }
        if (completion != null && rule.judgedAgainst() == StatusRule.DueBasis.EXTENDED) {
            explainLateGrant(subject, dates, rule.dayOf(completion), reasons);
        }
        Lateness lateness = completion == null ? open(due, subject, reasons) : completed(due, completion, reasons);
        if (lateness instanceof Lateness.Dated dated) {
            dated.days().flatMap(DayCount::caveat).ifPresent(reasons::add);
            if (dates.deadline().isContinuing()) {
                reasons.add(Reason.of(StatusMessage.ALSO_CONTINUING));
            }
        }
        return lateness;
    }

    /** Reports an extension that was granted only when the subject was complete, and by which it is judged all the same. */
    private void explainLateGrant(Subject subject, ExtensionChain dates, LocalDate completed, List<Reason> reasons) {
        dates.extended()
                .flatMap(due -> dueDays.grantedOn(subject))
                .filter(completed::isBefore)
                .ifPresent(granted -> reasons.add(
                        Reason.of(StatusMessage.EXTENDED_AFTER_COMPLETION, "granted", granted, "on", completed)));
    }

    /** The possible last days of a due day of which at least the earliest is known. */
    private static DateSpan dueWithin(DueDay due) {
        LocalDate earliest = due.earliest().orElseThrow();
        return due.latest().map(latest -> DateSpan.of(earliest, latest)).orElseGet(() -> DateSpan.from(earliest));
    }

    private static Lateness undecided(DueDay due) {
        return new Lateness.Undecided(dueWithin(due), ((DueDay.Undecided) due).because());
    }

    private Lateness open(DueDay due, Subject subject, List<Reason> reasons) {
        boolean isExact = due.date().isPresent();
        LocalDate earliest = due.earliest().orElseThrow();
        DateSpan within = dueWithin(due);
        Optional<LocalDate> missed = due.latest().filter(asOf::isAfter);
        if (missed.isPresent()) {
            DayCount late = new DayCount(missed.get(), asOf, rule.calendar());
            reasons.add(Reason.of(
                    isExact ? StatusMessage.OVERDUE : StatusMessage.OVERDUE_AT_LEAST,
                    "asOf",
                    asOf,
                    "due",
                    missed.get(),
                    "days",
                    late.days()));
            return new Lateness.Overdue(within, late);
        }
        if (!asOf.isBefore(earliest) && !isExact) {
            return undecided(due);
        }
        DayCount left = new DayCount(asOf, earliest, rule.calendar());
        if (asOf.equals(earliest)) {
            if (isHeldUp(due, subject)) {
                reasons.add(Reason.of(StatusMessage.SUSPENDED_ON_LAST_DAY, "asOf", asOf));
                return new Lateness.NotYetDue(within, left);
            }
            reasons.add(Reason.of(StatusMessage.DUE_TODAY, "asOf", asOf));
            return new Lateness.DueToday(earliest);
        }
        boolean isSoon = due.latest().isPresent() && isWithinWindow(left);
        boolean isHeldUp = isSoon && isHeldUp(due, subject);
        if (isSoon && !isHeldUp) {
            reasons.add(Reason.of(
                    isExact ? StatusMessage.DUE_SOON : StatusMessage.DUE_SOON_AT_THE_EARLIEST,
                    "asOf",
                    asOf,
                    "due",
                    earliest,
                    "days",
                    left.days(),
                    "window",
                    window()));
            return new Lateness.DueSoon(within, left);
        }
        reasons.add(Reason.of(
                isExact ? StatusMessage.NOT_YET_DUE : StatusMessage.NOT_DUE_BEFORE,
                "asOf",
                asOf,
                "due",
                earliest,
                "days",
                left.days()));
        if (isHeldUp) {
            reasons.add(Reason.of(StatusMessage.SUSPENDED_NOT_SOON));
        } else if (due.latest().isPresent()
                && rule.dueSoonWithin() > 0
                && rule.dueSoonUnit() == StatusRule.DayUnit.WORKING
                && left.workingDays().isEmpty()) {
            reasons.add(Reason.of(StatusMessage.SOON_NOT_KNOWN, "window", window()));
        }
        return new Lateness.NotYetDue(within, left);
    }

    /** Whether an open suspension puts off the last day by each day it lasts. */
    private boolean isHeldUp(DueDay due, Subject subject) {
        return due instanceof DueDay.Dated dated
                ? dated.suspended().stream().anyMatch(line -> line.suspension().isOpen())
                : isSuspended(subject);
    }

    /** Whether an open suspension puts off the last day of what is neither complete, closed nor ended. */
    boolean isHeldUpWhileOpen(DueDay due, Subject subject) {
        return isHeldUp(due, subject) && settledOn(subject).isEmpty();
    }

    private boolean isSuspended(Subject subject) {
        return issue.suspensionsOf(subject, asOf).stream().anyMatch(Suspension::isOpen);
    }

    /** There are never more working days than calendar days: if the calendar days fit, so do the working days. */
    private boolean isWithinWindow(DayCount left) {
        long known = rule.dueSoonUnit() == StatusRule.DayUnit.WORKING
                        && left.workingDays().isPresent()
                ? left.workingDays().getAsInt()
                : left.calendarDays();
        return rule.dueSoonWithin() > 0 && known <= rule.dueSoonWithin();
    }

    private Days window() {
        int days = rule.dueSoonWithin();
        return rule.dueSoonUnit() == StatusRule.DayUnit.WORKING ? Days.working(days) : Days.calendar(days);
    }

    private Lateness completed(DueDay due, Entry completion, List<Reason> reasons) {
        LocalDate on = rule.dayOf(completion);
        boolean isExact = due.date().isPresent();
        DateSpan within = dueWithin(due);
        Optional<LocalDate> missed = due.latest().filter(on::isAfter);
        if (missed.isPresent()) {
            DayCount late = new DayCount(missed.get(), on, rule.calendar());
            reasons.add(Reason.of(
                    isExact ? StatusMessage.COMPLETED_LATE : StatusMessage.COMPLETED_LATE_AT_LEAST,
                    "on",
                    on,
                    "due",
                    missed.get(),
                    "days",
                    late.days()));
            return new Lateness.CompletedLate(within, on, late);
        }
        LocalDate earliest = due.earliest().orElseThrow();
        if (on.isAfter(earliest)) {
            return undecided(due);
        }
        DayCount early = new DayCount(on, earliest, rule.calendar());
        if (!isExact) {
            reasons.add(Reason.of(StatusMessage.COMPLETED_BEFORE, "on", on, "due", earliest));
        } else if (on.equals(earliest)) {
            reasons.add(Reason.of(StatusMessage.COMPLETED_IN_TIME, "on", on));
        } else {
            reasons.add(Reason.of(StatusMessage.COMPLETED_EARLY, "on", on, "due", earliest, "days", early.days()));
        }
        return on.equals(earliest)
                ? new Lateness.CompletedInTime(within)
                : new Lateness.CompletedEarly(within, on, early);
    }

    // --- the reminder ---

    /** The grade that applies whichever of the possible days is the last one; none while days do not count. */
    private Optional<ReminderGrades.Grade> reminder(
            ReminderGrades grades, Subject subject, Lateness lateness, List<Reason> reasons) {
        if (!(lateness instanceof Lateness.Dated dated)
                || dated instanceof Lateness.Completed
                || dated instanceof Lateness.Overdue) {
            return Optional.empty();
        }
        LocalDate earliest = dated.decidingDay();
        Optional<ReminderGrades.Grade> soonest =
                grades.reachedOn(asOf, earliest, rule.calendar()).possible();
        if (soonest.isEmpty()) {
            return Optional.empty();
        }
        if (isSuspended(subject)) {
            reasons.add(Reason.of(StatusMessage.REMINDER_SUSPENDED));
            return Optional.empty();
        }
        Optional<LocalDate> latest = dated.dueWithin().last();
        boolean isCertain = latest.flatMap(
                        day -> grades.reachedOn(asOf, day, rule.calendar()).certain())
                .equals(soonest);
        boolean isExact = dated.due().isPresent();
        if (!isCertain) {
            reasons.add(Reason.of(
                    isExact ? StatusMessage.REMINDER_NOT_KNOWN : StatusMessage.REMINDER_NOT_KNOWN_BEFORE,
                    "due",
                    earliest));
            return Optional.empty();
        }
        ReminderGrades.Grade grade = soonest.get();
        reasons.add(Reason.of(
                isExact ? StatusMessage.REMINDED : StatusMessage.REMINDED_AT_THE_LATEST,
                "asOf",
                asOf,
                "grade",
                grade.name(),
                "days",
                grades.daysOf(grade),
                "due",
                latest.orElseThrow()));
        return soonest;
    }

    // --- the schedule ---

    private Schedule schedule(Undertaking undertaking, Lateness lateness, Tier reported, List<Reason> reasons) {
        if (lateness instanceof Lateness.NotRaised) {
            return new Schedule.NotDerivable(reasons.get(0), reported, Optional.empty());
        }
        List<KeyStepId> due = new ArrayList<>();
        List<KeyStepId> open = new ArrayList<>();
        List<KeyStepId> past = new ArrayList<>();
        List<KeyStepId> ahead = new ArrayList<>();
        boolean isDated = false;
        boolean isAnySetAside = false;
        for (KeyStep step : undertaking.keySteps()) {
            Lateness ofStep = latenessOf(Undertaking.of(step));
            isAnySetAside |= isSetAside(ofStep);
            if (ofStep instanceof Lateness.Dated dated) {
                isDated = true;
                boolean isComplete = dated instanceof Lateness.Completed;
                if (dated.decidingDay().isAfter(asOf)) {
                    addIf(isComplete, ahead, step);
                } else if (dated.dueWithin()
                        .last()
                        .filter(day -> !day.isAfter(asOf))
                        .isPresent()) {
                    due.add(step.id());
                    addIf(!isComplete, open, step);
                    addIf(dated instanceof Lateness.Overdue, past, step);
                }
            }
        }
        if (isSetAside(lateness) && !isDated) {
            return new Schedule.NotDerivable(reasons.get(reasons.size() - 2), reported, Optional.empty());
        }
        if (!isDated) {
            Reason because = Reason.of(
                    undertaking.subject().kind() == Subject.Kind.PART
                            ? StatusMessage.STEPS_NOT_BY_PART
                            : isAnySetAside ? StatusMessage.NO_OTHER_DATED_STEP : StatusMessage.NO_DATED_STEP);
            reasons.add(because);
            Optional<Reason> disagreement = disagreement(reported, lateness, List.of(), false);
            disagreement.ifPresent(reasons::add);
            return new Schedule.NotDerivable(because, reported, disagreement);
        }
        Schedule.Kind kind = Schedule.Derived.kindOf(open, past, ahead);
        reasons.add(Reason.of(
                StatusMessage.SCHEDULE_DERIVED, "complete", due.size() - open.size(), "due", due.size(), "asOf", asOf));
        if (kind == Schedule.Kind.BEHIND) {
            reasons.add(Reason.of(StatusMessage.SCHEDULE_PAST, "steps", past));
        }
        if (!ahead.isEmpty()) {
            reasons.add(Reason.of(StatusMessage.SCHEDULE_AHEAD, "steps", ahead));
        }
        Optional<Reason> disagreement = disagreement(reported, lateness, past, true);
        disagreement.ifPresent(reasons::add);
        return new Schedule.Derived(kind, due, open, past, ahead, reported, disagreement);
    }

    /** Resolves the due days of the issue. */
    DueDayFinder dueDays() {
        return dueDays;
    }

    /** Returns the lateness of a subject by its own facts, without its reasons and its schedule. */
    Lateness latenessOf(Undertaking undertaking) {
        State state = issue.history().stateOf(undertaking.subject(), asOf);
        return lateness(undertaking.subject(), dueDays.chainOf(undertaking), state, new ArrayList<>());
    }

    /** Whether an end, a closing above or an exception keeps it from being due; its reason is the last but one. */
    private static boolean isSetAside(Lateness lateness) {
        return lateness instanceof Lateness.Excepted || lateness instanceof Lateness.Ended;
    }

    private static void addIf(boolean condition, List<KeyStepId> list, KeyStep step) {
        if (condition) {
            list.add(step.id());
        }
    }

    private static Optional<Reason> disagreement(
            Tier reported, Lateness lateness, List<KeyStepId> past, boolean isDerived) {
        boolean isBehind = !past.isEmpty();
        if (reported == Tier.ON_SCHEDULE && isBehind) {
            return Optional.of(Reason.of(StatusMessage.REPORTED_ON_BUT_BEHIND, "steps", past));
        }
        if (reported == Tier.ON_SCHEDULE && lateness instanceof Lateness.Overdue overdue) {
            StatusMessage message = overdue.due().isPresent()
                    ? StatusMessage.REPORTED_ON_BUT_OVERDUE
                    : StatusMessage.REPORTED_ON_BUT_OVERDUE_AT_LEAST;
            return Optional.of(Reason.of(message, "due", overdue.decidingDay()));
        }
        if (reported == Tier.BEHIND_SCHEDULE && isDerived && !isBehind) {
            return Optional.of(Reason.of(StatusMessage.REPORTED_BEHIND_BUT_NOT));
        }
        return Optional.empty();
    }
}
