package org.rectification.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Citation;
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
        this.dueDays = new DueDayFinder(dates, issue, asOf, rule, this::settledOn);
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
                rule.reminders().flatMap(grades -> reminder(grades, subject, dates, lateness, reasons));
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

    /**
     * The last days in time, by the readings of the deadline that end first and last; usually the same. Without a latest
     * one, the earliest is only the day before which the last day is not.
     */
    private record LastDays(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

        static final LastDays NONE = new LastDays(Optional.empty(), Optional.empty());

        Optional<LocalDate> known() {
            return earliest.equals(latest) ? earliest : Optional.empty();
        }

        boolean isOpenEnded() {
            return earliest.isPresent() && latest.isEmpty();
        }

        /** The last day that decides whether a day is late; empty if it is late by one reading and in time by another. */
        Optional<LocalDate> decisiveOn(LocalDate day) {
            Optional<LocalDate> missed = latest.filter(day::isAfter);
            return missed.isPresent() ? missed : earliest.filter(last -> !day.isAfter(last));
        }
    }

    private LastDays lastDays(DueDay due, List<Reason> reasons) {
        if (due instanceof DueDay.Undecided undecided) {
            LastDays first = inTimeUntil(undecided.earliest().orElseThrow(), reasons);
            Optional<LocalDate> latest =
                    undecided.latest().flatMap(day -> inTimeUntil(day, reasons).latest());
            return new LastDays(first.earliest(), latest);
        }
        return due.date().map(day -> inTimeUntil(day, reasons)).orElse(LastDays.NONE);
    }

    /** Returns the due day of a subject as the rule moves it. */
    DueDay lastDay(Undertaking undertaking) {
        DueDay due = dueDays.find(undertaking.subject(), dueDays.chainOf(undertaking));
        List<Reason> reasons = new ArrayList<>(due.reasons());
        LastDays last = lastDays(due, reasons);
        if (due instanceof DueDay.Dated dated && last.isOpenEnded()) {
            Reason because = Reason.of(
                    StatusMessage.DUE_NOT_BEFORE, "earliest", last.earliest().orElseThrow());
            reasons.add(because);
            return new DueDay.Undecided(
                    last.earliest(), last.latest(), dated.suspended(), dated.isProvisional(), because, reasons);
        }
        if (due instanceof DueDay.Dated dated) {
            return new DueDay.Dated(last.known().orElseThrow(), dated.suspended(), dated.isProvisional(), reasons);
        }
        return due instanceof DueDay.Undecided undecided
                ? new DueDay.Undecided(
                        last.earliest(),
                        last.latest(),
                        undecided.suspended(),
                        undecided.isProvisional(),
                        undecided.because(),
                        reasons)
                : due;
    }

    private LastDays inTimeUntil(LocalDate due, List<Reason> reasons) {
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
        return new LastDays(Optional.of(last), isCovered ? Optional.of(last) : Optional.empty());
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

    /** Returns the day on which a subject was complete, as it is judged, or else was ended or closed. */
    private Optional<LocalDate> settledOn(Subject subject) {
        Entry completion = completionOf(subject);
        if (completion != null) {
            return Optional.of(rule.dayOf(completion));
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
        DueDay dueDay = dueDays.find(subject, dates);
        reasons.addAll(dueDay.reasons());
        LastDays last = lastDays(dueDay, reasons);
        Entry completion = completionOf(subject);
        explainProgress(state, completion, reasons);
        Optional<Lateness> notDue = ended(subject, last.known(), completion, reasons);
        if (notDue.isEmpty() && completion == null) {
            notDue = closed(subject, last.known(), reasons);
            notDue = notDue.isPresent() ? notDue : excepted(subject, last.known(), state, reasons);
        }
        if (notDue.isPresent()) {
            return notDue.get();
        }
        if (dueDay instanceof DueDay.Waiting waiting) {
            reasons.add(Reason.of(StatusMessage.NOT_RUNNING));
            return new Lateness.Waiting(waiting.start());
        }
        boolean isContinuing = dates.deadline().isContinuing();
        if (dueDay instanceof DueDay.Undated undated) {
            if (DueDayFinder.isContinuingAlone(dates.deadline())) {
                return new Lateness.Continuing();
            }
            reasons.add(Reason.of(StatusMessage.UNDATED));
            return new Lateness.Undated(undated.because());
        }
        Optional<LocalDate> due = last.decisiveOn(completion == null ? asOf : rule.dayOf(completion));
        if (due.isEmpty()) {
            return new Lateness.Undecided(last.earliest(), last.latest());
        }
        Lateness lateness;
        if (last.isOpenEnded()) {
            lateness = before(due.get(), completion, reasons);
        } else if (completion == null) {
            lateness = open(due.get(), subject, reasons);
        } else {
            lateness = completed(due.get(), completion, reasons);
        }
        lateness.days().flatMap(DayCount::caveat).ifPresent(reasons::add);
        if (isContinuing) {
            reasons.add(Reason.of(StatusMessage.ALSO_CONTINUING));
        }
        return lateness;
    }

    /** The lateness by the day before which the last day is not, where that decides it. */
    private Lateness before(LocalDate earliest, @Nullable Entry completion, List<Reason> reasons) {
        LocalDate on = completion == null ? asOf : rule.dayOf(completion);
        DayCount left = new DayCount(on, earliest, rule.calendar());
        if (completion != null) {
            reasons.add(Reason.of(StatusMessage.COMPLETED_BEFORE, "on", on, "due", earliest));
            return on.equals(earliest)
                    ? new Lateness.CompletedInTime(earliest)
                    : new Lateness.CompletedEarly(earliest, on, left);
        }
        if (on.equals(earliest)) {
            return new Lateness.Undecided(Optional.of(earliest), Optional.empty());
        }
        reasons.add(Reason.of(StatusMessage.NOT_DUE_BEFORE, "due", earliest, "days", left.days(), "asOf", asOf));
        return new Lateness.NotYetDue(earliest, left);
    }

    private Lateness open(LocalDate due, Subject subject, List<Reason> reasons) {
        if (asOf.equals(due)) {
            if (issue.suspensionsOf(subject, asOf).stream().anyMatch(Suspension::isOpen)) {
                reasons.add(Reason.of(StatusMessage.SUSPENDED_ON_LAST_DAY, "asOf", asOf));
                DayCount none = new DayCount(asOf, due, rule.calendar());
                return rule.dueSoonWithin() > 0 ? new Lateness.DueSoon(due, none) : new Lateness.NotYetDue(due, none);
            }
            reasons.add(Reason.of(StatusMessage.DUE_TODAY, "asOf", asOf));
            return new Lateness.DueToday(due);
        }
        if (asOf.isAfter(due)) {
            DayCount late = new DayCount(due, asOf, rule.calendar());
            reasons.add(Reason.of(StatusMessage.OVERDUE, "asOf", asOf, "due", due, "days", late.days()));
            return new Lateness.Overdue(due, late);
        }
        DayCount left = new DayCount(asOf, due, rule.calendar());
        // There are never more working days than calendar days: if the calendar days fit, so do the working days.
        long known = rule.dueSoonUnit() == StatusRule.DayUnit.WORKING
                        && left.workingDays().isPresent()
                ? left.workingDays().getAsInt()
                : left.calendarDays();
        if (rule.dueSoonWithin() > 0 && known <= rule.dueSoonWithin()) {
            reasons.add(Reason.of(
                    StatusMessage.DUE_SOON, "asOf", asOf, "due", due, "days", left.days(), "window", window()));
            return new Lateness.DueSoon(due, left);
        }
        reasons.add(Reason.of(StatusMessage.NOT_YET_DUE, "asOf", asOf, "due", due, "days", left.days()));
        if (rule.dueSoonWithin() > 0
                && rule.dueSoonUnit() == StatusRule.DayUnit.WORKING
                && left.workingDays().isEmpty()) {
            reasons.add(Reason.of(StatusMessage.SOON_NOT_KNOWN, "window", window()));
        }
        return new Lateness.NotYetDue(due, left);
    }

    private Days window() {
        int days = rule.dueSoonWithin();
        return rule.dueSoonUnit() == StatusRule.DayUnit.WORKING ? Days.working(days) : Days.calendar(days);
    }

    private Lateness completed(LocalDate due, Entry completion, List<Reason> reasons) {
        LocalDate on = rule.dayOf(completion);
        if (on.equals(due)) {
            reasons.add(Reason.of(StatusMessage.COMPLETED_IN_TIME, "on", on));
            return new Lateness.CompletedInTime(due);
        }
        if (on.isBefore(due)) {
            DayCount early = new DayCount(on, due, rule.calendar());
            reasons.add(Reason.of(StatusMessage.COMPLETED_EARLY, "on", on, "due", due, "days", early.days()));
            return new Lateness.CompletedEarly(due, on, early);
        }
        DayCount late = new DayCount(due, on, rule.calendar());
        reasons.add(Reason.of(StatusMessage.COMPLETED_LATE, "on", on, "due", due, "days", late.days()));
        return new Lateness.CompletedLate(due, on, late);
    }

    // --- the reminder ---

    /** The fewest and the most days that may be left; they differ where the calendar does not cover the working days. */
    private record DaysLeft(long fewest, long most) {}

    private Optional<ReminderGrades.Grade> reminder(
            ReminderGrades grades, Subject subject, ExtensionChain dates, Lateness lateness, List<Reason> reasons) {
        if (!(lateness instanceof Lateness.Dated dated)
                || dated instanceof Lateness.Completed
                || dated instanceof Lateness.Overdue) {
            return Optional.empty();
        }
        DaysLeft left = daysLeft(grades.unit(), dated.due());
        boolean isOpenEnded =
                lastDays(dueDays.find(subject, dates), new ArrayList<>()).isOpenEnded();
        if (isOpenEnded) {
            if (grades.reachedWith(left.fewest()).isPresent()) {
                reasons.add(Reason.of(StatusMessage.REMINDER_NOT_KNOWN_BEFORE, "due", dated.due()));
            }
            return Optional.empty();
        }
        Optional<ReminderGrades.Grade> reached = grades.reachedWith(left.most());
        if (!reached.equals(grades.reachedWith(left.fewest()))) {
            reasons.add(Reason.of(StatusMessage.REMINDER_NOT_KNOWN, "due", dated.due()));
            return Optional.empty();
        }
        reached.ifPresent(grade -> reasons.add(Reason.of(
                StatusMessage.REMINDED,
                "asOf",
                asOf,
                "grade",
                grade.name(),
                "days",
                grades.daysOf(grade),
                "due",
                dated.due())));
        return reached;
    }

    private DaysLeft daysLeft(StatusRule.DayUnit unit, LocalDate due) {
        DayCount left = new DayCount(asOf, due, rule.calendar());
        if (unit == StatusRule.DayUnit.CALENDAR) {
            return new DaysLeft(left.calendarDays(), left.calendarDays());
        }
        if (left.workingDays().isPresent()) {
            return new DaysLeft(
                    left.workingDays().getAsInt(), left.workingDays().getAsInt());
        }
        LocalDate end = rule.calendar().coverage().last().orElseThrow();
        if (rule.calendar().coverage().contains(asOf) && end.isBefore(due)) {
            DayCount covered = new DayCount(asOf, end, rule.calendar());
            int fewest = covered.workingDays().orElse(0);
            return new DaysLeft(fewest, fewest + left.calendarDays() - covered.calendarDays());
        }
        return new DaysLeft(0, left.calendarDays());
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
        boolean isAnySuspended = false;
        for (KeyStep step : undertaking.keySteps()) {
            Lateness ofStep = latenessOf(Undertaking.of(step));
            isAnySuspended |= isSuspended(ofStep);
            if (ofStep instanceof Lateness.Dated dated) {
                isDated = true;
                boolean isComplete = dated instanceof Lateness.Completed;
                if (dated.due().isAfter(asOf)) {
                    addIf(isComplete, ahead, step);
                } else {
                    due.add(step.id());
                    addIf(!isComplete, open, step);
                    addIf(dated instanceof Lateness.Overdue, past, step);
                }
            }
        }
        if (isSuspended(lateness) && !isDated) {
            return new Schedule.NotDerivable(reasons.get(reasons.size() - 2), reported, Optional.empty());
        }
        if (!isDated) {
            Reason because = Reason.of(
                    undertaking.subject().kind() == Subject.Kind.PART
                            ? StatusMessage.STEPS_NOT_BY_PART
                            : isAnySuspended ? StatusMessage.NO_OTHER_DATED_STEP : StatusMessage.NO_DATED_STEP);
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
    private static boolean isSuspended(Lateness lateness) {
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
            return Optional.of(Reason.of(StatusMessage.REPORTED_ON_BUT_OVERDUE, "due", overdue.due()));
        }
        if (reported == Tier.BEHIND_SCHEDULE && isDerived && !isBehind) {
            return Optional.of(Reason.of(StatusMessage.REPORTED_BEHIND_BUT_NOT));
        }
        return Optional.empty();
    }
}
