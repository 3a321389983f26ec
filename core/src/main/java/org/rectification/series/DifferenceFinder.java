package org.rectification.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Reason;
import org.rectification.completion.CompletionTally;
import org.rectification.completion.CountingStatus;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.State;
import org.rectification.issue.Subject;
import org.rectification.plan.LimitStart;
import org.rectification.plan.RelativeLimit;
import org.rectification.register.Register;
import org.rectification.status.DueDays;
import org.rectification.status.IssueStatus;
import org.rectification.status.Lateness;
import org.rectification.status.LimitTable;

/** Compares the issues of a register on two dates, issue by issue. */
final class DifferenceFinder {

    private static final Set<Fact.Kind> CLAIMS = Set.of(Fact.Kind.COMPLETION_CLAIMED);
    private static final Set<Fact.Kind> PROGRESS = Set.of(Fact.Kind.PROGRESS_REPORTED);
    private static final Set<Fact.Kind> REVERSALS = Set.of(Fact.Kind.COMPLETION_REFUTED, Fact.Kind.REOPENED);
    private static final Set<Fact.Kind> REOPENINGS = Set.of(Fact.Kind.REOPENED);
    private static final Set<Fact.Kind> ENDS = Set.of(Fact.Kind.CARRIED_OVER, Fact.Kind.ENDED);
    private static final Set<Fact.Kind> SUSPENSIONS = Set.of(Fact.Kind.SUSPENDED, Fact.Kind.RESUMED);
    private static final Set<Fact.Kind> EXCEPTIONS = Set.of(Fact.Kind.EXCEPTION_REQUESTED, Fact.Kind.EXCEPTION_DECIDED);

    private final DifferenceRule rule;
    private final LocalDate from;
    private final LocalDate to;
    private final Knowledge knowledge;
    private final DueDays datesFrom;
    private final DueDays datesTo;
    private final CompletionTally before;
    private final CompletionTally after;
    private final List<Difference.Move> moves = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    DifferenceFinder(
            DifferenceRule rule,
            Register register,
            LocalDate from,
            LocalDate to,
            Knowledge knowledge,
            Optional<LimitTable> limits) {
        this.rule = rule;
        this.from = from;
        this.to = to;
        this.knowledge = knowledge;
        this.datesFrom = dates(register, from, limits);
        this.datesTo = dates(register, to, limits);
        this.before = CompletionTally.empty(rule.definition(), from);
        this.after = CompletionTally.empty(rule.definition(), to);
    }

    Difference difference() {
        return new Difference(before.rate(), after.rate(), moves, changes);
    }

    void add(Issue issue) {
        Issue then = known(issue, from);
        Issue now = known(issue, to);
        if (now == null) {
            return; // not known on the later date, so not on the earlier one
        }
        after.add(now, datesTo);
        Map<Subject, CountingStatus> old = Map.of();
        if (then != null) {
            before.add(then, datesFrom);
            old = rule.definition().statusesOf(then, from, datesFrom);
        }
        for (Map.Entry<Subject, CountingStatus> each :
                rule.definition().statusesOf(now, to, datesTo).entrySet()) {
            IssueSubject item = new IssueSubject(issue.id(), each.getKey());
            Optional<CountingStatus> was = Optional.ofNullable(old.get(each.getKey()));
            if (!was.equals(Optional.of(each.getValue()))) {
                moves.add(new Difference.Move(item, was, each.getValue()));
            }
            if (now.isRaisedOn(to)) {
                new OfUnit(item, then != null && then.isRaisedOn(from) ? then : null, now).tell();
            }
        }
    }

    private DueDays dates(Register register, LocalDate date, Optional<LimitTable> limits) {
        DueDays dates = DueDays.of(
                knownBy(date).map(register::asKnown).orElse(register),
                rule.lateness().calendar());
        return limits.map(dates::withLimits).orElse(dates);
    }

    /** The day of the knowledge for a date; empty if everything is known. */
    private Optional<LocalDate> knownBy(LocalDate date) {
        return knowledge instanceof Knowledge.Everything
                ? Optional.empty()
                : Optional.of(knowledge instanceof Knowledge.By by ? by.date() : date);
    }

    /** Returns the issue as known for a date, or null if it was not known. */
    private @Nullable Issue known(Issue issue, LocalDate date) {
        Optional<LocalDate> known = knownBy(date);
        if (known.isEmpty()) {
            return issue;
        }
        return issue.isRaisedOn(known.get()) ? issue.asKnown(known.get()) : null;
    }

    /** Determines the changes of one unit. */
    private final class OfUnit {

        private final IssueSubject item;
        private final @Nullable Issue then; // null if not raised on the earlier date
        private final History past;
        private final History present;
        private final Issue now;
        private final State old;
        private final State state;
        private final List<Entry> fresh; // in effect on the later date only
        private final List<Entry> dropped; // in effect on the earlier date only
        private final @Nullable IssueStatus pastStatus;
        private final IssueStatus status;

        OfUnit(IssueSubject item, @Nullable Issue then, Issue now) {
            this.item = item;
            this.then = then;
            this.now = now;
            this.past = then == null ? History.empty() : then.history();
            this.present = now.history();
            this.old = past.stateOf(item.subject(), from);
            this.state = present.stateOf(item.subject(), to);
            this.fresh = fresh(item.subject());
            this.dropped = dropped(item.subject());
            this.pastStatus = then == null ? null : rule.lateness().statusOf(then, item.subject(), from, datesFrom);
            this.status = rule.lateness().statusOf(now, item.subject(), to, datesTo);
        }

        void tell() {
            if (then == null) {
                now.raisedOn()
                        .ifPresent(day -> add(
                                Change.Kind.ADDED,
                                List.of(),
                                Reason.of(SeriesMessage.ADDED, "item", item, "raised", day)));
            }
            if (state.isComplete() && !old.isComplete()) {
                add(
                        Change.Kind.NEWLY_COMPLETE,
                        whatCompleted(),
                        Reason.of(
                                SeriesMessage.NEWLY_COMPLETE,
                                "item",
                                item,
                                "happened",
                                state.completedOn().orElseThrow(),
                                "reported",
                                completing().reportedOn()));
            }
            tellEach(Fact.Kind.COMPLETION_REFUTED, Change.Kind.NEWLY_REFUTED, SeriesMessage.NEWLY_REFUTED);
            tellEach(Fact.Kind.REOPENED, Change.Kind.REOPENED, SeriesMessage.REOPENED);
            tellEnd();
            if (old.isComplete() && !state.isComplete()) {
                LocalDate completed = old.completedOn().orElseThrow();
                add(
                        Change.Kind.NO_LONGER_COMPLETE,
                        whatEndedCompletion(),
                        Reason.of(SeriesMessage.NO_LONGER_COMPLETE, "item", item, "completed", completed));
            }
            tellExtension();
            tellLateness();
        }

        private void tellEnd() {
            Optional<Entry> was = then == null ? Optional.empty() : then.endOf(item.subject(), from);
            Optional<Entry> end = now.endOf(item.subject(), to);
            if (end.isPresent() && !kind(end).equals(kind(was))) {
                add(Change.Kind.ENDED, whatEnded(end.get(), was), ended(SeriesMessage.ENDED, end.get()));
            } else if (was.isPresent() && end.isEmpty()) {
                List<Entry> reversed = now.upwardsFrom(item.subject()).stream()
                        .filter(subject -> past.stateOf(subject, from).end().isPresent())
                        .flatMap(subject -> whatReversed(subject, REOPENINGS, ENDS).stream())
                        .toList();
                // An end above that still stands no longer ends what was completed since.
                List<Entry> entries = reversed.isEmpty() ? whatCompleted() : reversed;
                add(Change.Kind.NO_LONGER_ENDED, entries, ended(SeriesMessage.NO_LONGER_ENDED, was.get()));
            }
        }

        private static Optional<EndKind> kind(Optional<Entry> end) {
            return end.flatMap(entry -> entry.fact().endKind());
        }

        private Reason ended(SeriesMessage message, Entry end) {
            EndKind kind = end.fact().endKind().orElseThrow();
            return Reason.of(message, "item", item, "end", kind, "happened", end.happenedOn());
        }

        /** Returns what put an end in force or, if it was in force before, what reversed the end that stood before it. */
        private List<Entry> whatEnded(Entry end, Optional<Entry> was) {
            if (was.isEmpty() && past.inEffect(end.subject(), from).contains(end) && old.isComplete()) {
                return whatEndedCompletion(); // the end above stood before and did not end what was complete
            }
            List<Entry> restored = orWhatRestored(end, REOPENINGS);
            return was.isPresent() && past.inEffect(end.subject(), from).containsAll(restored)
                    ? whatReversed(was.get().subject(), REOPENINGS, ENDS)
                    : restored;
        }

        private void tellEach(Fact.Kind fact, Change.Kind kind, SeriesMessage message) {
            List<Entry> entries = only(fresh, Set.of(fact));
            if (!entries.isEmpty()) {
                add(kind, entries, dated(message, entries.get(entries.size() - 1)));
            }
        }

        private void tellExtension() {
            if (!isDueOtherwise()) {
                return;
            }
            Optional<LocalDate> was = extended(pastStatus);
            Optional<LocalDate> extended = extended(status);
            if (extended.isPresent() && !isExtensionLost()) {
                add(
                        Change.Kind.EXTENDED,
                        whatMovedDue(),
                        Reason.of(SeriesMessage.EXTENDED, "item", item, "due", extended.get()));
            } else {
                was.ifPresent(due -> add(
                        Change.Kind.EXTENSION_LOST,
                        whatMovedDue(),
                        Reason.of(SeriesMessage.EXTENSION_LOST, "item", item, "due", due)));
            }
        }

        private void tellLateness() {
            Optional<LocalDate> wasLate = overdueSince(pastStatus);
            Optional<LocalDate> late = overdueSince(status);
            if (late.isPresent() && wasLate.isEmpty()) {
                add(Change.Kind.GONE_LATE, whatMadeLate(), late(SeriesMessage.GONE_LATE, late.get(), to));
            } else if (wasLate.isPresent() && late.isEmpty()) {
                add(
                        Change.Kind.NO_LONGER_LATE,
                        whatMadeInTime(),
                        late(SeriesMessage.NO_LONGER_LATE, wasLate.get(), from));
            }
        }

        /**
         * Returns the entries that ended a completion or moved the last day; empty if only the passing of time made the
         * unit late, or an event that the history does not contain.
         */
        private List<Entry> whatMadeLate() {
            @Nullable Lateness was = pastStatus == null ? null : pastStatus.lateness();
            if (was instanceof Lateness.Completed) {
                return whatEndedCompletion();
            }
            if (was instanceof Lateness.Ended ended) {
                return ended.end().isPresent()
                        ? whatReversed(ended.subject(), REOPENINGS, ENDS)
                        : whatReversed(ended.subject(), REVERSALS, Set.of(Fact.Kind.STAGE_TAKEN));
            }
            if (was instanceof Lateness.Excepted && then != null) {
                return whatReversed(exception(then, old, from).subject(), REOPENINGS, EXCEPTIONS);
            }
            return hasLastDayMoved() ? whatMovedLastDay() : List.of();
        }

        /** Returns the request for the exception in force; by the day of the report, the unit may be complete. */
        private Entry exception(Issue issue, State of, LocalDate date) {
            return issue.exceptionOf(item.subject(), date).or(of::exception).orElseThrow();
        }

        /** Returns the reversals of a subject or, if there are none, what corrected or withdrew the given kinds of fact. */
        private List<Entry> whatReversed(Subject subject, Set<Fact.Kind> reversals, Set<Fact.Kind> reversed) {
            List<Entry> entries = only(fresh(subject), reversals);
            return entries.isEmpty() ? whatTookBack(only(dropped(subject), reversed)) : entries;
        }

        private List<Entry> whatMadeInTime() {
            if (status.lateness() instanceof Lateness.Excepted) {
                Entry request = exception(now, state, to);
                return present.inEffect(request.subject(), to).stream()
                        .filter(entry -> entry.fact() instanceof Fact.ExceptionDecided decided
                                && decided.granted()
                                && decided.request().equals(request.id()))
                        .reduce((one, later) -> later)
                        .map(granted -> orWhatRestored(granted, REVERSALS))
                        .orElseThrow();
            }
            if (state.isComplete()) {
                return whatCompleted();
            }
            if (status.lateness() instanceof Lateness.Ended ended) {
                State of = present.stateOf(ended.subject(), to);
                return ended.end().isPresent()
                        ? orWhatRestored(of.end().orElseThrow(), REOPENINGS)
                        : orWhatRestored(of.closeOut().orElseThrow(), REVERSALS);
            }
            return hasLastDayMoved() ? whatMovedLastDay() : otherProgress();
        }

        /** Returns an entry or, if it existed before, the reversals made or taken back since that put it in force. */
        private List<Entry> orWhatRestored(Entry entry, Set<Fact.Kind> reversals) {
            if (fresh(entry.subject()).contains(entry)) {
                return List.of(entry);
            }
            List<Entry> restored = new ArrayList<>(only(fresh(entry.subject()), reversals));
            restored.addAll(whatTookBack(only(dropped(entry.subject()), reversals)));
            return restored.isEmpty() ? List.of(entry) : restored;
        }

        /** Returns the last day if the unit is overdue. */
        private static Optional<LocalDate> overdueSince(@Nullable IssueStatus status) {
            return status != null && status.lateness() instanceof Lateness.Overdue overdue
                    ? Optional.of(overdue.decidingDay())
                    : Optional.empty();
        }

        // --- the last day ---

        private boolean hasLastDayMoved() {
            return !lastDay(pastStatus).equals(lastDay(status));
        }

        private static Optional<LocalDate> lastDay(@Nullable IssueStatus status) {
            return status != null && status.lateness() instanceof Lateness.Dated dated
                    ? Optional.of(dated.decidingDay())
                    : Optional.empty();
        }

        /** Returns what granted or revoked an extension, suspended or resumed the unit, or changed the start of its limit. */
        private List<Entry> whatMovedLastDay() {
            List<Entry> entries = new ArrayList<>(isDueOtherwise() ? whatMovedDue() : List.of());
            for (Subject subject : now.upwardsFrom(item.subject())) {
                fresh(subject).stream()
                        .filter(entry ->
                                isSuspension(entry) || (isStart(entry, status) && isFirst(entry, status, now, to)))
                        .forEach(entries::add);
                entries.addAll(whatTookBack(dropped(subject).stream()
                        .filter(entry -> isSuspension(entry)
                                || (then != null
                                        && isStart(entry, pastStatus)
                                        && isFirst(entry, pastStatus, then, from)))
                        .toList()));
            }
            return List.copyOf(new LinkedHashSet<>(entries));
        }

        /** Whether an entry suspends or resumes what is due; one after the last day moves nothing. */
        private boolean isSuspension(Entry entry) {
            return SUSPENSIONS.contains(entry.fact().kind())
                    && (isUpTo(lastDay(pastStatus), entry) || isUpTo(lastDay(status), entry));
        }

        private static boolean isUpTo(Optional<LocalDate> last, Entry entry) {
            return last.filter(day -> !entry.happenedOn().isAfter(day)).isPresent();
        }

        /** Whether an entry is of the kind from which a limit in force counts, or sends back. */
        private static boolean isStart(Entry entry, @Nullable IssueStatus status) {
            if (status == null || extended(status).isPresent()) {
                return false;
            }
            Optional<LimitStart> start = startOf(status);
            return switch (entry.fact().kind()) {
                case DISPATCHED -> start.equals(Optional.of(LimitStart.DISPATCHED));
                case RECEIVED -> start.equals(Optional.of(LimitStart.RECEIVED));
                case SENT_BACK ->
                    start.equals(Optional.of(LimitStart.DISPATCHED)) || start.equals(Optional.of(LimitStart.RECEIVED));
                case COMPLETION_CLAIMED, PROGRESS_REPORTED ->
                    entry.subject().equals(Subject.issue()) && start.equals(Optional.of(LimitStart.COMPLETION));
                case STAGE_TAKEN, COMPLETION_REFUTED, REOPENED ->
                    entry.subject().equals(Subject.issue())
                            && (start.equals(Optional.of(LimitStart.COMPLETION))
                                    || start.equals(Optional.of(LimitStart.CLOSE_OUT)));
                default -> false;
            };
        }

        /** Returns the event from which the limit in the plan counts, if it counts from one. */
        private static Optional<LimitStart> startOf(@Nullable IssueStatus status) {
            return status == null
                    ? Optional.empty()
                    : status.dates().deadline().relative().map(RelativeLimit::start);
        }

        /** Whether the start is on the day of an entry; a sending back leaves no start, or makes a later one the first. */
        private boolean isFirst(Entry entry, @Nullable IssueStatus status, Issue issue, LocalDate date) {
            Optional<LocalDate> day = Optional.of(entry.happenedOn());
            return switch (entry.fact().kind()) {
                case DISPATCHED -> issue.dispatchedOn(item.subject(), date).equals(day);
                case RECEIVED -> issue.receivedOn(item.subject(), date).equals(day);
                case PROGRESS_REPORTED ->
                    rule.lateness()
                            .completionOf(issue, Subject.issue(), date)
                            .filter(entry::equals)
                            .isPresent();
                case COMPLETION_CLAIMED, STAGE_TAKEN -> {
                    Optional<Entry> start = startOf(status).equals(Optional.of(LimitStart.CLOSE_OUT))
                            ? issue.history().stateOf(Subject.issue(), date).closeOut()
                            : rule.lateness().completionOf(issue, Subject.issue(), date);
                    yield start.isEmpty() || start.map(Entry::happenedOn).equals(day);
                }
                default -> true;
            };
        }

        // --- extensions ---

        private static Optional<LocalDate> extended(@Nullable IssueStatus status) {
            return status == null ? Optional.empty() : status.dates().extended();
        }

        private boolean isDueOtherwise() {
            return !extended(status).equals(extended(pastStatus));
        }

        /** Returns the entries that granted or restored the extension, or that revoked it if it is lost. */
        private List<Entry> whatMovedDue() {
            if (isExtensionLost()) {
                return whatTookBack(lostExtension());
            }
            List<Entry> granted = granted();
            return granted.isEmpty() ? whatTookBack(newExtension()) : granted;
        }

        /** Returns whether a granted extension is no longer in effect and no other has been granted since. */
        private boolean isExtensionLost() {
            return extended(pastStatus).isPresent()
                    && granted().isEmpty()
                    && !lostExtension().isEmpty();
        }

        /** Returns the entries that gave the extension on the earlier date and are no longer in effect. */
        private List<Entry> lostExtension() {
            Subject subject = whoIsExtended(past, from);
            return ofGranted(dropped(subject), past.inEffect(subject, from));
        }

        /** Returns the entries that give the extension on the later date and were not in effect on the earlier one. */
        private List<Entry> newExtension() {
            Subject subject = whoIsExtended(present, to);
            return ofGranted(fresh(subject), present.inEffect(subject, to));
        }

        private List<Entry> granted() {
            return newExtension().stream().filter(OfUnit::isGrant).toList();
        }

        /** Returns the grants among the given entries, and the requests answered by the grants in effect. */
        private static List<Entry> ofGranted(List<Entry> some, List<Entry> inEffect) {
            Set<EntryId> requests = new HashSet<>();
            for (Entry entry : inEffect) {
                if (entry.fact() instanceof Fact.ExtensionDecided decided && decided.granted()) {
                    requests.add(decided.request());
                }
            }
            return some.stream()
                    .filter(entry -> isGrant(entry) || requests.contains(entry.id()))
                    .toList();
        }

        private static boolean isGrant(Entry entry) {
            return entry.fact() instanceof Fact.ExtensionDecided decided && decided.granted();
        }

        /**
         * Returns the subject whose extension determines the due date: the unit, or the issue if the unit has neither
         * an extension nor a deadline of its own.
         */
        private Subject whoIsExtended(History history, LocalDate date) {
            boolean isOwn = !status.dates().isInherited()
                    || history.extendedDueOf(item.subject(), date).isPresent();
            return isOwn ? item.subject() : Subject.issue();
        }

        // --- completion ---

        /** Returns the claim of completion or, if there is none, the closing. */
        private Entry completing() {
            Entry completion = state.completion().orElseThrow();
            return completion.fact() instanceof Fact.ProgressReported
                    ? completion
                    : state.closeOut().orElseThrow();
        }

        /** Returns the entry that completes or, if it existed before, the entries that revoked what had ended it. */
        private List<Entry> whatCompleted() {
            Entry entry = completing();
            List<Entry> tookBack = fresh.contains(entry) ? List.of() : whatTookBack(only(dropped, REVERSALS));
            return tookBack.isEmpty() ? List.of(entry) : tookBack;
        }

        /**
         * Returns the entries that refuted the completion or reopened the work or, if there are none, those that
         * corrected or withdrew the claim or the closing.
         */
        private List<Entry> whatEndedCompletion() {
            List<Entry> reversals = only(fresh, REVERSALS);
            if (reversals.isEmpty() && old.isComplete()) {
                return whatTookBack(dropped.stream()
                        .filter(entry -> CLAIMS.contains(entry.fact().kind())
                                || entry.equals(old.closeOut().orElse(null)))
                        .toList());
            }
            return reversals.isEmpty() ? otherProgress() : reversals;
        }

        /**
         * Returns the progress reports made or revoked since. Without a completion claim, the rule counts these as
         * completion.
         */
        private List<Entry> otherProgress() {
            List<Entry> reported = only(fresh, PROGRESS);
            return reported.isEmpty() ? whatTookBack(dropped) : reported;
        }

        // --- entries ---

        private List<Entry> fresh(Subject subject) {
            return without(present.inEffect(subject, to), past.inEffect(subject, from));
        }

        private List<Entry> dropped(Subject subject) {
            return without(past.inEffect(subject, from), present.inEffect(subject, to));
        }

        /** Returns the entries that have since corrected or withdrawn entries, or restored them. */
        private List<Entry> whatTookBack(List<Entry> entries) {
            Set<EntryId> touched = new HashSet<>();
            entries.forEach(entry -> touched.add(entry.id()));
            boolean more = true;
            while (more) { // follow chains of replaced entries
                more = false;
                for (Entry entry : present.entries()) {
                    more |= replacesOneOf(entry, touched) && touched.add(entry.id());
                }
            }
            return without(present.entries(), past.entries()).stream()
                    .filter(entry -> replacesOneOf(entry, touched))
                    .toList();
        }

        private static boolean replacesOneOf(Entry entry, Set<EntryId> ids) {
            return entry.corrects().filter(ids::contains).isPresent()
                    || (entry.fact() instanceof Fact.Withdrawn withdrawn && ids.contains(withdrawn.entry()));
        }

        private static List<Entry> only(List<Entry> entries, Set<Fact.Kind> kinds) {
            return entries.stream()
                    .filter(entry -> kinds.contains(entry.fact().kind()))
                    .toList();
        }

        private static List<Entry> without(List<Entry> entries, List<Entry> others) {
            Set<Entry> left = new LinkedHashSet<>(entries);
            left.removeAll(new HashSet<>(others));
            return List.copyOf(left);
        }

        private Reason dated(SeriesMessage message, Entry entry) {
            return Reason.of(message, "item", item, "happened", entry.happenedOn(), "reported", entry.reportedOn());
        }

        private Reason late(SeriesMessage message, LocalDate due, LocalDate date) {
            return Reason.of(message, "item", item, "due", due, "date", date);
        }

        private void add(Change.Kind kind, List<Entry> entries, Reason reason) {
            changes.add(new Change(kind, item, entries, reason));
        }
    }
}
