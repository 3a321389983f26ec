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
import org.rectification.coherence.Coherence;
import org.rectification.coherence.Contradiction;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact.CarriedOver;
import org.rectification.issue.Fact.Ended;
import org.rectification.issue.Fact.ExceptionDecided;
import org.rectification.issue.Fact.ExceptionRequested;
import org.rectification.issue.Fact.ExtensionDecided;
import org.rectification.issue.Fact.ProgressReported;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.State;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
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

    StatusFinder(StatusRule rule, Issue issue, LocalDate asOf, Function<BodyId, NamedBody> names) {
        this.rule = rule;
        this.issue = issue;
        this.asOf = asOf;
        this.names = names;
    }

    IssueStatus find(Undertaking undertaking) {
        Subject subject = undertaking.subject();
        State state = issue.history().stateOf(subject, asOf);
        ExtensionChain dates = chainOf(undertaking);
        List<Reason> reasons = new ArrayList<>();
        Lateness lateness = lateness(subject, dates, state, reasons);
        Schedule schedule = schedule(undertaking, lateness, state.tier(), reasons);
        List<Contradiction> contradictions = Coherence.contradictionsOf(issue, subject, asOf);
        return new IssueStatus(issue.id(), subject, asOf, lateness, schedule, dates, state, contradictions, reasons);
    }

    // --- the date ---

    private ExtensionChain chainOf(Undertaking undertaking) {
        Subject subject = undertaking.subject();
        boolean isInherited = undertaking.own().isEmpty();
        List<Extension> extensions = new ArrayList<>();
        Optional<LocalDate> extended = issue.history().extendedDueOf(subject, asOf);
        if (isInherited) {
            extensions.addAll(extensionsOf(Subject.issue()));
            extended = extended.or(() -> issue.history().extendedDueOf(Subject.issue(), asOf));
        }
        extensions.addAll(extensionsOf(subject));
        Deadline deadline = undertaking.own().orElseGet(issue::deadline);
        return new ExtensionChain(deadline, isInherited, extensions, extended);
    }

    private List<Extension> extensionsOf(Subject subject) {
        return Extensions.of(issue.history(), subject, asOf);
    }

    /** Reports each decision whose request is no longer in effect; such a decision belongs to no extension. */
    private void explainMootDecisions(Subject subject, List<Reason> reasons) {
        for (Entry entry : issue.history().inEffect(subject, asOf)) {
            if (entry.fact() instanceof ExtensionDecided decided) {
                mootBecause(StatusMessage.DECISION_MOOT, entry, decided.request())
                        .ifPresent(reasons::add);
            }
        }
    }

    /** Reports each decision on an exception whose request is no longer in effect. */
    private void explainMootExceptions(Subject subject, List<Reason> reasons) {
        for (Subject each : issue.upwardsFrom(subject)) {
            for (Entry entry : issue.history().inEffect(each, asOf)) {
                if (entry.fact() instanceof ExceptionDecided decided) {
                    mootBecause(StatusMessage.EXCEPTION_MOOT, entry, decided.request())
                            .ifPresent(reasons::add);
                }
            }
        }
    }

    private Optional<Reason> mootBecause(StatusMessage message, Entry decision, EntryId request) {
        if (Extensions.requestOf(issue.history(), request).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                Reason.of(message, "decision", decision.id(), "decided", decision.happenedOn(), "request", request));
    }

    /** Reports that a subject with an extension of its own no longer follows the issue, if the two dates differ. */
    private void explainOwnExtension(Subject subject, List<Reason> reasons) {
        History history = issue.history();
        history.extendedDueOf(subject, asOf)
                .ifPresent(own -> history.extendedDueOf(Subject.issue(), asOf)
                        .filter(ofIssue -> !ofIssue.equals(own))
                        .ifPresent(ofIssue -> reasons.add(
                                Reason.of(StatusMessage.OWN_EXTENSION_KEPT, "issue", ofIssue, "due", own))));
    }

    private Optional<LocalDate> lastDay(Subject subject, ExtensionChain dates, List<Reason> reasons) {
        if (dates.isInherited()) {
            reasons.add(Reason.of(StatusMessage.DUE_INHERITED));
        }
        dates.original()
                .ifPresent(due -> reasons.add(Reason.of(
                        StatusMessage.DUE_STATED, "words", dates.deadline().words(), "due", due)));
        List<LocalDate> stages = dates.deadline().stages();
        if (stages.size() > 1) {
            reasons.add(Reason.of(StatusMessage.STAGES, "count", stages.size(), "stages", stages));
        }
        for (Extension extension : dates.extensions()) {
            reasons.add(reasonOf(extension));
        }
        if (dates.isInherited()) {
            explainMootDecisions(Subject.issue(), reasons);
            explainOwnExtension(subject, reasons);
        }
        explainMootDecisions(subject, reasons);
        Optional<LocalDate> due = dates.original();
        if (dates.extended().isPresent()) {
            LocalDate extended = dates.extended().get();
            if (rule.judgedAgainst() == StatusRule.DueBasis.ORIGINAL) {
                reasons.add(Reason.of(StatusMessage.EXTENSION_SET_ASIDE, "due", extended));
            } else {
                reasons.add(Reason.of(StatusMessage.EXTENSION_HOLDS, "due", extended));
                due.filter(extended::isBefore)
                        .ifPresent(original -> reasons.add(
                                Reason.of(StatusMessage.EXTENSION_SHORTENS, "due", extended, "original", original)));
                due = dates.extended();
            }
        }
        return due.map(date -> inTimeUntil(date, reasons));
    }

    private static Reason reasonOf(Extension extension) {
        StatusMessage message = switch (extension.outcome()) {
            case GRANTED -> StatusMessage.EXTENSION_GRANTED;
            case REFUSED -> StatusMessage.EXTENSION_REFUSED;
            case PENDING -> StatusMessage.EXTENSION_PENDING;
        };
        LocalDate asked = extension.askedOn();
        LocalDate proposed = extension.proposedDue();
        return extension
                .decidedOn()
                .map(decided -> Reason.of(message, "asked", asked, "proposed", proposed, "decided", decided))
                .orElseGet(() -> Reason.of(message, "asked", asked, "proposed", proposed));
    }

    private LocalDate inTimeUntil(LocalDate due, List<Reason> reasons) {
        LocalDate last = due;
        if (rule.dayOffMoves()) {
            last = rule.calendar().nextOrSameWorkingDay(due);
            if (!last.equals(due)) {
                reasons.add(Reason.of(StatusMessage.DAY_OFF_MOVED, "from", due, "due", last)
                        .citing(NEXT_WORKING_DAY));
            }
        }
        if (rule.lastDayInTime()) {
            return last;
        }
        reasons.add(Reason.of(StatusMessage.LAST_DAY_EXCLUDED, "due", last, "last", last.minusDays(1)));
        return last.minusDays(1);
    }

    // --- what was reported ---

    /**
     * Returns the entry by which the subject has been complete without interruption: a report, or what stands in for it
     * where the subject was closed without one.
     */
    @Nullable
    Entry completionOf(Subject subject) {
        boolean byReport = rule.completionJudgedBy() == StatusRule.CompletionBasis.REPORTED;
        History history = judgingHistory();
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

    /** The facts that decide on completion: if it is judged by reports, those reported by the day. */
    private History judgingHistory() {
        return rule.completionJudgedBy() == StatusRule.CompletionBasis.REPORTED
                ? issue.history().asKnown(asOf)
                : issue.history();
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
        Optional<Entry> end = issue.endOf(subject, asOf);
        if (completion == null && end.isEmpty()) { // a completion that was not reported by then keeps no end above away
            end = issue.upwardsFrom(subject).stream()
                    .flatMap(each -> issue.history().stateOf(each, asOf).end().stream())
                    .findFirst();
        }
        if (end.isPresent()) {
            reasons.add(reasonOfEnd(end.get(), names));
            reasons.add(Reason.of(StatusMessage.NEVER_DUE));
            return Optional.of(new Lateness.Ended(
                    end.get().subject(), end.get().fact().endKind(), end.get().happenedOn(), due));
        }
        return Optional.empty();
    }

    /**
     * Returns the end of an open subject that was closed, or whose issue was. A mere claim of completion does not end
     * what is below it: the two contradict each other.
     */
    private Optional<Lateness> closed(Subject subject, Optional<LocalDate> due, List<Reason> reasons) {
        History history = judgingHistory();
        Optional<Entry> own = history.stateOf(subject, asOf).closeOut();
        Optional<Entry> closing =
                own.or(() -> history.stateOf(Subject.issue(), asOf).closeOut());
        closing.ifPresent(entry -> {
            reasons.add(
                    own.isPresent()
                            ? Reason.of(StatusMessage.CLOSED_OPEN, "subject", subject, "happened", entry.happenedOn())
                            : Reason.of(StatusMessage.CLOSED_ABOVE, "happened", entry.happenedOn()));
            reasons.add(Reason.of(StatusMessage.NEVER_DUE));
        });
        return closing.map(entry -> new Lateness.Ended(entry.subject(), Optional.empty(), entry.happenedOn(), due));
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
        Optional<LocalDate> due = lastDay(subject, dates, reasons);
        Entry completion = completionOf(subject);
        explainProgress(state, completion, reasons);
        Optional<Lateness> notDue = ended(subject, due, completion, reasons);
        if (notDue.isEmpty() && completion == null) {
            notDue = closed(subject, due, reasons);
            notDue = notDue.isPresent() ? notDue : excepted(subject, due, state, reasons);
        }
        if (notDue.isPresent()) {
            return notDue.get();
        }
        boolean isContinuing = dates.deadline().isContinuing();
        if (due.isEmpty()) {
            if (isContinuingAlone(dates.deadline())) {
                reasons.add(Reason.of(StatusMessage.CONTINUING));
                return new Lateness.Continuing();
            }
            Reason because = undatedBecause(dates.deadline());
            reasons.add(because);
            reasons.add(Reason.of(StatusMessage.UNDATED));
            return new Lateness.Undated(because);
        }
        Lateness lateness = completion == null ? open(due.get(), reasons) : completed(due.get(), completion, reasons);
        lateness.days().flatMap(DayCount::caveat).ifPresent(reasons::add);
        if (isContinuing) {
            reasons.add(Reason.of(StatusMessage.ALSO_CONTINUING));
        }
        return lateness;
    }

    /** What is to be done at once, and then continued, has a part that can be finished and needs a date. */
    private static boolean isContinuingAlone(Deadline deadline) {
        return switch (deadline.kind()) {
            case CONTINUING -> true;
            case OPEN_RANGE -> deadline.isContinuing() && !deadline.isImmediate();
            default -> false;
        };
    }

    private static Reason undatedBecause(Deadline deadline) {
        return deadline.undatedBecause()
                .or(() -> deadline.from()
                        .map(from -> Reason.of(StatusMessage.OPEN_RANGE, "words", deadline.words(), "from", from)))
                .or(() -> deadline.relative()
                        .map(limit ->
                                Reason.of(StatusMessage.FROM_EVENT, "words", deadline.words(), "start", limit.start())))
                .orElseGet(() -> Reason.of(StatusMessage.NO_DATE, "words", deadline.words()));
    }

    private Lateness open(LocalDate due, List<Reason> reasons) {
        if (asOf.equals(due)) {
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

    /** Returns the lateness of a subject by its own facts, without its reasons and its schedule. */
    Lateness latenessOf(Undertaking undertaking) {
        State state = issue.history().stateOf(undertaking.subject(), asOf);
        return lateness(undertaking.subject(), chainOf(undertaking), state, new ArrayList<>());
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
