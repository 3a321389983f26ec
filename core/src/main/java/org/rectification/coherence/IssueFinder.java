package org.rectification.coherence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Reason;
import org.rectification.coherence.Contradiction.Kind;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact.ProgressReported;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.State;
import org.rectification.issue.Subject;
import org.rectification.issue.Suspension;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.Measure;

/** Finds the contradictions in one issue at the end of a day. */
final class IssueFinder {

    private static final EntryId CLOSING = EntryId.of("closing");
    private static final StageTaken CLOSED = new StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED);

    private final Issue issue;
    private final History history;
    private final LocalDate asOf;
    private final @Nullable RegisterFinder register;
    private final @Nullable Kind only;
    private final List<Contradiction> found = new ArrayList<>(0);

    IssueFinder(Issue issue, LocalDate asOf, @Nullable RegisterFinder register) {
        this(issue, asOf, register, null);
    }

    /** Finds the contradictions of one kind only, if one is given. */
    IssueFinder(Issue issue, LocalDate asOf, @Nullable RegisterFinder register, @Nullable Kind only) {
        this.issue = issue;
        this.history = issue.history();
        this.asOf = asOf;
        this.register = register;
        this.only = only;
    }

    private boolean asksFor(Kind kind) {
        return only == null || only == kind;
    }

    List<Contradiction> find() {
        if (issue.isRaisedOn(asOf)) {
            findBelow(Node.of(issue), false);
        }
        return List.copyOf(found);
    }

    private void findBelow(Node node, boolean isSettledAbove) {
        State state = stateOf(node.subject());
        find(node, state, history.inEffect(node.subject(), asOf), isSettledAbove);
        boolean isSettled = isSettledAbove || isSettled(state);
        node.below().forEach(each -> findBelow(each, isSettled));
    }

    /** Finds the contradictions about one subject, as if it were closed at the end of the day if so wished. */
    List<Contradiction> find(Subject subject, boolean asIfClosed) {
        Node node = nodeOf(subject);
        if (issue.isRaisedOn(asOf)) {
            boolean isSettledAbove = subject.kind() != Subject.Kind.ISSUE && isSettled(stateOf(Subject.issue()));
            State state = stateOf(subject);
            List<Entry> entries = history.inEffect(subject, asOf);
            if (asIfClosed && state.closeOut().isEmpty()) {
                Entry closing = Entry.of(CLOSING, subject, CLOSED, asOf);
                find(node, closed(state, closing), with(entries, closing), isSettledAbove);
            } else {
                find(node, state, entries, isSettledAbove);
            }
        }
        return List.copyOf(found);
    }

    private static List<Entry> with(List<Entry> entries, Entry last) {
        List<Entry> longer = new ArrayList<>(entries);
        longer.add(last);
        return longer;
    }

    /** A closing completes an issue or a part; measures and key steps are completed by reports alone. */
    private static State closed(State state, Entry closing) {
        Subject.Kind kind = closing.subject().kind();
        boolean completes = kind == Subject.Kind.ISSUE || kind == Subject.Kind.PART;
        Optional<Entry> completion = state.completion();
        if (completes && completion.isEmpty()) {
            completion = state.acceptance().or(() -> Optional.of(closing));
        }
        return new State(
                completion.isPresent() ? Tier.COMPLETE : state.tier(),
                state.reportedTier(),
                completion,
                state.acceptance(),
                Optional.of(closing),
                state.reversal(),
                state.end(),
                state.exception());
    }

    private Node nodeOf(Subject subject) {
        if (subject.kind() == Subject.Kind.ISSUE) {
            return Node.of(issue);
        }
        if (subject.kind() == Subject.Kind.MEASURE) {
            for (Measure measure : issue.measures()) {
                if (measure.id().value().equals(subject.id().orElseThrow())) {
                    return Node.of(measure);
                }
            }
        }
        if (!issue.has(subject)) {
            throw new IllegalArgumentException("subject must be issue " + issue.id()
                    + " or one of its parts, measures and key steps, but was " + subject);
        }
        return new Node(subject, Optional.empty(), List.of()); // nothing is below it, so its deadline does not matter
    }

    /** Finds the contradictions about one subject; what is below something settled is settled with it. */
    private void find(Node node, State state, List<Entry> entries, boolean isSettledAbove) {
        if (!node.below().isEmpty()) {
            if (!isSettledAbove
                    && !isSettled(state)
                    && (asksFor(Kind.OPEN_BELOW_COMPLETION) || asksFor(Kind.NOT_SHOWN))) {
                completion(node, state, entries);
            }
            if (asksFor(Kind.OPEN_BELOW_END)) {
                state.end().ifPresent(end -> openBelowEnd(node, end));
            }
        }
        if (asksFor(Kind.CLOSED_WITHOUT_CLAIM)) {
            state.closeOut().ifPresent(closing -> closedWithoutClaim(node.subject(), state, closing, entries));
        }
        if (state.isComplete() && asksFor(Kind.LOWER_TIER_AFTER_COMPLETION)) {
            lowerTier(node.subject(), state, entries);
        }
        if (node.subject().kind() == Subject.Kind.ISSUE && asksFor(Kind.PARTS_NOT_CLOSED)) {
            state.closeOut().ifPresent(this::partsNotClosed);
        }
        if (state.isComplete() && state.end().isPresent()) {
            completeAndEnded(node.subject(), state, entries);
        }
        if (asksFor(Kind.DUE_AFTER_WHOLE)) {
            dueAfterWhole(node);
        }
        if (register != null) {
            againstRegister(node.subject(), state, register);
        }
        if (state.isExceptedOn(asOf) && state.exceptionUntil().isEmpty()) {
            exception(node.subject(), state.exception().orElseThrow());
        }
        suspensions(node.subject(), state, entries);
        if (asksFor(Kind.ORDER_NOT_STATED)) {
            orderNotStated(node.subject());
        }
    }

    private State stateOf(Subject subject) {
        return history.stateOf(subject, asOf);
    }

    /** Whether a subject is not expected to be completed: it ended in another way, or is under an exception. */
    private boolean isSettled(State state) {
        return state.end().isPresent() || state.isExceptedOn(asOf);
    }

    /** Whether a subject is complete or was closed; a closing completes no measure and no key step. */
    private static boolean isDone(State state) {
        return state.isComplete() || state.closeOut().isPresent();
    }

    // --- what is open below ---

    /** Something open below a subject; silent if nothing was ever reported about it. */
    private record Open(Subject subject, boolean isSilent) {}

    private List<Open> openBelow(Node node) {
        List<Open> open = new ArrayList<>(0);
        for (Node each : node.below()) {
            State state = stateOf(each.subject());
            if (!isSettled(state)) {
                List<Open> below = openBelow(each);
                boolean isSilent = state.tier() == Tier.NOT_REPORTED;
                boolean isShownBelow =
                        isSilent && below.isEmpty() && !each.below().isEmpty();
                if (!isDone(state) && !isShownBelow) {
                    open.add(new Open(each.subject(), isSilent));
                }
                open.addAll(below);
            }
        }
        return open;
    }

    private void completion(Node node, State state, List<Entry> entries) {
        Entry confirmed = measuresConfirmed(state, entries);
        if (!isDone(state) && confirmed == null) {
            return;
        }
        List<Open> all = openBelow(node);
        List<Open> ofMeasures = all.stream()
                .filter(each -> each.subject().kind() != Subject.Kind.PART)
                .toList();
        for (boolean isSilent : new boolean[] {false, true}) {
            List<Reason> reasons = new ArrayList<>(2);
            List<Subject> below = subjects(all, isSilent);
            if (isDone(state) && !below.isEmpty()) {
                reasons.add(doneButOpen(node.subject(), state, isSilent, below));
            }
            List<Subject> measures = subjects(ofMeasures, isSilent);
            if (confirmed != null && !measures.isEmpty()) {
                CloseOutStage stage = ((StageTaken) confirmed.fact()).stage();
                LocalDate date = confirmed.happenedOn();
                reasons.add(
                        isSilent
                                ? Reason.of(
                                        CoherenceMessage.NOT_SHOWN_THOUGH_MEASURES_DONE,
                                        "stage",
                                        stage,
                                        "date",
                                        date,
                                        "silent",
                                        measures)
                                : Reason.of(
                                        CoherenceMessage.OPEN_THOUGH_MEASURES_DONE,
                                        "stage",
                                        stage,
                                        "date",
                                        date,
                                        "open",
                                        measures));
            }
            if (!reasons.isEmpty()) {
                Kind kind = isSilent ? Kind.NOT_SHOWN : Kind.OPEN_BELOW_COMPLETION;
                add(node.subject(), kind, isDone(state) ? below : measures, reasons);
            }
        }
    }

    private static Reason doneButOpen(Subject subject, State state, boolean isSilent, List<Subject> below) {
        CoherenceMessage message;
        if (state.isComplete()) {
            message = isSilent ? CoherenceMessage.NOT_SHOWN : CoherenceMessage.OPEN_BELOW_COMPLETION;
        } else {
            message = isSilent ? CoherenceMessage.NOT_SHOWN_THOUGH_CLOSED : CoherenceMessage.OPEN_BELOW_CLOSING;
        }
        LocalDate date = state.completion().or(state::closeOut).orElseThrow().happenedOn();
        return Reason.of(message, "subject", subject, "date", date, isSilent ? "silent" : "open", below);
    }

    private static List<Subject> subjects(List<Open> open, boolean isSilent) {
        return open.stream()
                .filter(each -> each.isSilent() == isSilent)
                .map(Open::subject)
                .toList();
    }

    /** The last stage of the current course, passed and in force, that confirmed all measures done. */
    private static @Nullable Entry measuresConfirmed(State state, List<Entry> entries) {
        Entry confirmed = null;
        for (Entry entry : entries) {
            switch (entry.fact().kind()) {
                case COMPLETION_REFUTED, REOPENED -> confirmed = null;
                case STAGE_TAKEN -> {
                    StageTaken taken = (StageTaken) entry.fact();
                    boolean isInForce = taken.stage() != CloseOutStage.ACCEPTANCE
                            || state.acceptance().filter(entry::equals).isPresent();
                    if (taken.isPassed() && isInForce && taken.attained().contains(Attainment.MEASURES_DONE)) {
                        confirmed = entry;
                    }
                }
                default -> {}
            }
        }
        return confirmed;
    }

    private void openBelowEnd(Node node, Entry end) {
        List<Subject> open = openBelow(node).stream().map(Open::subject).toList();
        if (!open.isEmpty()) {
            add(
                    node.subject(),
                    Kind.OPEN_BELOW_END,
                    open,
                    List.of(Reason.of(
                            CoherenceMessage.OPEN_BELOW_END,
                            "subject",
                            node.subject(),
                            "date",
                            end.happenedOn(),
                            "end",
                            end.fact().endKind().orElseThrow(),
                            "open",
                            open)));
        }
    }

    // --- the subject's own facts ---

    private void closedWithoutClaim(Subject subject, State state, Entry closing, List<Entry> entries) {
        boolean isClaimed = state.completion()
                .filter(entry ->
                        entry.fact() instanceof ProgressReported && entries.indexOf(entry) < entries.indexOf(closing))
                .isPresent();
        if (!isClaimed) {
            add(
                    subject,
                    Kind.CLOSED_WITHOUT_CLAIM,
                    Reason.of(CoherenceMessage.CLOSED_WITHOUT_CLAIM, "subject", subject, "date", closing.happenedOn()));
        }
    }

    /** The entry that made a subject complete, by a claim or by closing it, whichever acceptance stands for the closing. */
    static Entry completing(State state) {
        Entry completion = state.completion().orElseThrow();
        return completion.fact() instanceof ProgressReported
                ? completion
                : state.closeOut().orElse(completion);
    }

    private void lowerTier(Subject subject, State state, List<Entry> entries) {
        List<Entry> after = entries.subList(entries.indexOf(completing(state)) + 1, entries.size());
        List<Entry> lower = after.stream()
                .filter(entry -> entry.fact() instanceof ProgressReported progress && progress.tier() != Tier.COMPLETE)
                .toList();
        if (!lower.isEmpty()) {
            Entry last = lower.get(lower.size() - 1);
            add(
                    subject,
                    Kind.LOWER_TIER_AFTER_COMPLETION,
                    Reason.of(
                            CoherenceMessage.LOWER_TIER_AFTER_COMPLETION,
                            "subject",
                            subject,
                            "completed",
                            state.completedOn().orElseThrow(),
                            "dates",
                            days(lower),
                            "tier",
                            ((ProgressReported) last.fact()).tier()));
        }
    }

    private static List<LocalDate> days(List<Entry> entries) {
        return entries.stream().map(Entry::happenedOn).distinct().toList();
    }

    /**
     * Parts that were not closed by the day the issue was. If nothing is recorded about any part, the parts are not
     * tracked individually.
     */
    private void partsNotClosed(Entry closing) {
        LocalDate day = closing.happenedOn();
        List<Subject> parts =
                issue.parts().stream().map(part -> Subject.of(part.id())).toList();
        boolean areTracked =
                parts.stream().anyMatch(part -> !history.inEffect(part, day).isEmpty());
        List<Subject> open = parts.stream()
                .filter(part -> isToBeClosed(history.stateOf(part, day), day))
                .toList();
        if (areTracked && !open.isEmpty()) {
            add(
                    Subject.issue(),
                    Kind.PARTS_NOT_CLOSED,
                    open,
                    List.of(Reason.of(CoherenceMessage.PARTS_NOT_CLOSED, "date", day, "parts", open)));
        }
    }

    private static boolean isToBeClosed(State state, LocalDate day) {
        return state.closeOut().isEmpty() && state.end().isEmpty() && !state.isExceptedOn(day);
    }

    private void completeAndEnded(Subject subject, State state, List<Entry> entries) {
        Entry end = state.end().orElseThrow();
        boolean isEndedFirst = entries.indexOf(end) < entries.indexOf(completing(state));
        add(
                subject,
                Kind.COMPLETE_AND_ENDED,
                Reason.of(
                        isEndedFirst ? CoherenceMessage.COMPLETED_AFTER_END : CoherenceMessage.ENDED_AFTER_COMPLETION,
                        "subject",
                        subject,
                        "ended",
                        end.happenedOn(),
                        "end",
                        end.fact().endKind().orElseThrow(),
                        "completed",
                        state.completedOn().orElseThrow()));
    }

    private void exception(Subject subject, Entry request) {
        add(
                subject,
                Kind.EXCEPTION_WITHOUT_LAST_DAY,
                Reason.of(
                        CoherenceMessage.EXCEPTION_WITHOUT_LAST_DAY,
                        "subject",
                        subject,
                        "requested",
                        request.happenedOn()));
    }

    private void suspensions(Subject subject, State state, List<Entry> entries) {
        List<Suspension> suspensions = history.suspensionsOf(subject, asOf);
        if (!suspensions.isEmpty()) {
            List<Reason> twice = SuspensionFinder.twice(suspensions, entries);
            twice.addAll(SuspensionFinder.whileAboveWas(suspensions, issue.suspensionsOf(subject, asOf)));
            addIfAny(subject, Kind.SUSPENDED_TWICE, twice);
            addIfAny(
                    subject,
                    Kind.SUSPENDED_AFTER_END,
                    SuspensionFinder.afterEnd(subject, state, issue.endOf(subject, asOf), suspensions));
        }
        addIfAny(subject, Kind.RESUMED_WITHOUT_SUSPENSION, SuspensionFinder.resumedWithoutSuspension(subject, entries));
    }

    private void addIfAny(Subject subject, Kind kind, List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            add(subject, kind, List.of(), reasons);
        }
    }

    private void orderNotStated(Subject subject) {
        List<Entry> missing = history.missingOrderOf(subject, asOf);
        if (!missing.isEmpty()) {
            add(
                    subject,
                    Kind.ORDER_NOT_STATED,
                    Reason.of(
                            CoherenceMessage.ORDER_NOT_STATED,
                            "subject",
                            subject,
                            "dates",
                            days(missing),
                            "facts",
                            missing.stream()
                                    .map(entry -> entry.fact().kind())
                                    .distinct()
                                    .toList(),
                            "entries",
                            missing.stream().map(Entry::id).toList()));
        }
    }

    // --- dates ---

    /** What is due after the subject it belongs to. Work that continues after the date of the whole may have later dates. */
    private void dueAfterWhole(Node node) {
        Optional<LocalDate> due = node.due(issue, asOf);
        if (due.isEmpty() || node.deadline().filter(Deadline::isContinuing).isPresent()) {
            return;
        }
        List<Subject> later = new ArrayList<>(0);
        List<LocalDate> days = new ArrayList<>(0);
        collectLater(node, due.get(), later, days);
        if (!later.isEmpty()) {
            add(
                    node.subject(),
                    Kind.DUE_AFTER_WHOLE,
                    later,
                    List.of(Reason.of(
                            CoherenceMessage.DUE_AFTER_WHOLE,
                            "subject",
                            node.subject(),
                            "due",
                            due.get(),
                            "last",
                            days.stream().max(Comparator.naturalOrder()).orElseThrow(),
                            "later",
                            later)));
        }
    }

    private void collectLater(Node node, LocalDate due, List<Subject> later, List<LocalDate> days) {
        for (Node each : node.below()) {
            each.due(issue, asOf).filter(day -> day.isAfter(due)).ifPresent(day -> {
                later.add(each.subject());
                days.add(day);
            });
            collectLater(each, due, later, days);
        }
    }

    // --- the register ---

    private void againstRegister(Subject subject, State state, RegisterFinder register) {
        List<IssueSubject> others = new ArrayList<>(1);
        List<Reason> reasons = new ArrayList<>(2);
        if (subject.kind() == Subject.Kind.ISSUE) {
            register.outsidePhase(issue).ifPresent(reason -> add(subject, Kind.OUTSIDE_PHASE, reason));
            register.notCarriedOver(issue).ifPresent(reason -> {
                reasons.add(reason);
                others.add(IssueSubject.of(issue.carriedOverFrom().orElseThrow()));
            });
        }
        state.end().flatMap(end -> register.notContinued(issue, end)).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            found.add(new Contradiction(issue.id(), subject, Kind.CARRIED_OVER_ON_ONE_SIDE, others, reasons));
        }
        state.end().ifPresent(end -> endedIntoEnded(end, register.endedBefore(issue, end)));
    }

    private void endedIntoEnded(Entry end, List<IssueId> into) {
        if (!into.isEmpty()) {
            Reason reason = Reason.of(
                    CoherenceMessage.ENDED_INTO_ENDED,
                    "subject",
                    end.subject(),
                    "date",
                    end.happenedOn(),
                    "end",
                    end.fact().endKind().orElseThrow(),
                    "into",
                    into);
            List<IssueSubject> others = into.stream().map(IssueSubject::of).toList();
            found.add(new Contradiction(issue.id(), end.subject(), Kind.ENDED_INTO_ENDED, others, List.of(reason)));
        }
    }

    private void add(Subject subject, Kind kind, Reason reason) {
        add(subject, kind, List.of(), List.of(reason));
    }

    private void add(Subject subject, Kind kind, List<Subject> others, List<Reason> reasons) {
        if (asksFor(kind)) {
            found.add(new Contradiction(
                    issue.id(),
                    subject,
                    kind,
                    others.stream()
                            .map(each -> new IssueSubject(issue.id(), each))
                            .toList(),
                    reasons));
        }
    }
}
