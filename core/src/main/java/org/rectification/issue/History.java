package org.rectification.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.IssueAccess;
import org.rectification.internal.OneLine;
import org.rectification.internal.PackedDay;
import org.rectification.internal.PackedStanding;
import org.rectification.internal.Standings;
import org.rectification.issue.Fact.ExceptionDecided;
import org.rectification.issue.Fact.ExceptionRequested;
import org.rectification.issue.Fact.ExtensionDecided;
import org.rectification.issue.Fact.ExtensionRequested;
import org.rectification.issue.Fact.ObjectionReceived;
import org.rectification.issue.Fact.ObjectionSettled;
import org.rectification.issue.Fact.Resumed;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.Fact.Suspended;
import org.rectification.issue.Fact.Withdrawn;

/**
 * The entries about an issue, its parts, measures and key steps, each with the day it happened and the day it was
 * reported.
 *
 * <p><strong>Order.</strong> Entries take effect by the day they happened; within a day by {@link Entry#order}, those
 * without one first; then by {@link Fact.Kind}, and stages by {@link CloseOutStage}; then by the day they were reported;
 * then by id. A state therefore never depends on the order in which entries were added.
 *
 * <p><strong>Correction and withdrawal.</strong> A correction replaces the entry it corrects. A correction can be
 * corrected in turn; of a chain of corrections only the last counts. A withdrawal removes an entry with all its
 * effects: to withdraw a correction restores the entry it had corrected, and a withdrawal that is itself corrected or
 * withdrawn has no effect.
 *
 * <p><strong>Happened and reported.</strong> {@link #asKnown} removes what was reported later, including later
 * corrections and withdrawals, so that what was known on a day can be reproduced.
 *
 * <p>Immutable and thread-safe. Two histories are equal if they have equal entries.
 *
 * <pre>{@code
 * History history = History.of(List.of(
 *         Entry.of(
 *                         EntryId.of("e1"),
 *                         Subject.issue(),
 *                         new Fact.ProgressReported(Tier.COMPLETE),
 *                         LocalDate.of(2018, 1, 5))
 *                 .reported(LocalDate.of(2018, 1, 8))));
 * history.tierOf(Subject.issue(), LocalDate.of(2018, 1, 6));                                      // COMPLETE
 * history.asKnown(LocalDate.of(2018, 1, 6)).tierOf(Subject.issue(), LocalDate.of(2018, 1, 6));    // NOT_REPORTED
 * }</pre>
 *
 * @since 0.1.0
 */
public final class History {

    private static final Comparator<Entry> DECLARED_ORDER = Comparator.comparing(Entry::happenedOn)
            .thenComparingInt(Entry::orderOrZero)
            .thenComparing(entry -> entry.fact().kind())
            .thenComparing(History::stageRank)
            .thenComparing(Entry::reportedOn)
            .thenComparing(Entry::id);

    // Computed at once, the standings as known lie next to the others in memory, which makes a series over many issues
    // twice as fast. The cost of reports out of order is quadratic, so longer histories compute them on first use.
    private static final int FEW = 64;

    private static final History EMPTY = new History(List.of(), 0);

    static {
        IssueAccess.Holder.set(new KernelAccess());
    }

    private final List<Entry> entries;
    private final Timeline ofIssue; // kept apart because every rate reads it once per issue
    private final Map<Subject, Timeline> ofInner;
    private final long lastReport; // the day of the last report, packed
    private final boolean replaces; // whether an entry is corrected or withdrawn
    private final Map<EntryId, Entry> requests; // for extensions and exceptions, in effect
    private final boolean recordsEndOfMeasure;
    private final boolean recordsSuspension;
    private final boolean anyEndedOrExcepted; // of any subject, so that most issues are not searched for it
    private @Nullable Map<Subject, Standings>
            known; // absent if equal to those by reports or not yet requested; its values are final

    /**
     * Takes the entries in their declared order; if there are at most {@code few}, the standings as known are computed
     * at once.
     */
    private History(List<Entry> inOrder, int few) {
        this.entries = inOrder;
        this.lastReport = inOrder.stream()
                .mapToLong(entry -> PackedDay.of(entry.reportedOn()))
                .max()
                .orElse(PackedDay.BEFORE_ALL);
        Map<EntryId, Entry> requested = new HashMap<>(0);
        Map<Subject, List<Entry>> bySubject = new HashMap<>();
        List<Entry> inEffect = Replacements.inEffect(inOrder);
        this.replaces = inEffect.size() < inOrder.size();
        for (Entry entry : inEffect) {
            if (Decisions.isRequest(entry.fact())) {
                requested.put(entry.id(), entry);
            }
            bySubject
                    .computeIfAbsent(entry.subject(), subject -> new ArrayList<>())
                    .add(entry);
        }
        this.requests = Map.copyOf(requested);
        Map<Subject, Timeline> timelines = new HashMap<>();
        bySubject.forEach((subject, ofSubject) -> timelines.put(subject, new Timeline(ofSubject, requests)));
        Timeline issue = timelines.remove(Subject.issue());
        this.ofIssue = issue == null ? Timeline.EMPTY : issue;
        this.ofInner = Map.copyOf(timelines);
        this.anyEndedOrExcepted = inEffect.stream()
                .map(Entry::fact)
                .anyMatch(fact -> fact.endKind().isPresent() || fact.kind() == Fact.Kind.EXCEPTION_DECIDED);
        this.recordsEndOfMeasure = inOrder.stream()
                .anyMatch(entry -> entry.subject().kind() == Subject.Kind.MEASURE
                        && entry.fact().endKind().isPresent());
        this.recordsSuspension = inOrder.stream().anyMatch(entry -> entry.fact().kind() == Fact.Kind.SUSPENDED);
        boolean asReported = !replaces
                && ofIssue.standingsAsReported() != null
                && ofInner.values().stream().allMatch(timeline -> timeline.standingsAsReported() != null);
        this.known = asReported || inOrder.size() > few ? null : Map.copyOf(KnownStandings.of(inOrder));
    }

    /**
     * Returns the empty history.
     *
     * @return an empty history
     */
    public static History empty() {
        return EMPTY;
    }

    /**
     * Returns a history of the given entries, whatever their order.
     *
     * @param entries the entries
     * @return the history
     * @throws NullPointerException if the list or an entry is null
     * @throws org.rectification.base.InvalidValueException with every fault, each at the entry's position in the list:
     *     two entries with the same id; a correction, withdrawal, decision, settlement or resumption that refers to no
     *     entry or to an entry reported later; corrections and withdrawals in a circle; a decision on an entry that is
     *     not a request, a settlement of an entry that is not an objection, a resumption of an entry that is not a
     *     suspension, or one of these for another subject than the entry it refers to; an exception granted after its
     *     last day; a suspension resumed before it began; two entries about one subject with the same order on one day,
     *     both of them in effect
     */
    public static History of(List<Entry> entries) {
        List<Entry> given = List.copyOf(Checks.notNull(entries, "entries"));
        if (given.isEmpty()) {
            return EMPTY;
        }
        validate(given);
        List<Entry> inOrder = new ArrayList<>(given);
        inOrder.sort(DECLARED_ORDER);
        return new History(List.copyOf(inOrder), FEW);
    }

    private static int stageRank(Entry entry) {
        return entry.fact() instanceof StageTaken taken ? taken.stage().ordinal() : 0;
    }

    private static void validate(List<Entry> given) {
        Faults faults = Faults.of("history");
        Map<EntryId, Entry> byId = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            EntryId id = given.get(i).id();
            faults.require(
                    byId.putIfAbsent(id, given.get(i)) == null,
                    IssueFault.DUPLICATE_ENTRY,
                    Place.HERE.at(i).at("id"),
                    "id",
                    id);
        }
        for (int i = 0; i < given.size(); i++) {
            Entry entry = given.get(i);
            for (Reference reference : references(entry)) {
                Entry there = byId.get(reference.to());
                Place place = Place.HERE.at(i).then(reference.place());
                if (there == null) {
                    faults.require(false, IssueFault.UNKNOWN_ENTRY, place, "id", reference.to());
                } else {
                    faults.require(
                            !entry.reportedOn().isBefore(there.reportedOn()),
                            IssueFault.REFERS_TO_LATER_REPORT,
                            place,
                            "id",
                            reference.to(),
                            "there",
                            there.reportedOn(),
                            "here",
                            entry.reportedOn());
                    reference.answers().validate(entry, there, place, faults);
                }
            }
        }
        checkOrders(given, faults);
        faults.throwIfAny(); // circles can be searched only if every reference has a target
        Set<EntryId> circles = Replacements.circles(given);
        for (int i = 0; i < given.size(); i++) {
            EntryId id = given.get(i).id();
            faults.require(!circles.contains(id), IssueFault.REFERENCE_CYCLE, Place.HERE.at(i), "id", id);
        }
        faults.throwIfAny();
    }

    /** Each entry in effect about a subject on a day has an order of its own. */
    private static void checkOrders(List<Entry> given, Faults faults) {
        if (given.stream().allMatch(entry -> entry.orderOrZero() == 0)) {
            return;
        }
        record Moment(Subject subject, LocalDate day, int order) {}
        Set<EntryId> inEffect =
                Replacements.inEffect(given).stream().map(Entry::id).collect(Collectors.toSet());
        Map<Moment, Entry> first = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            Entry entry = given.get(i);
            if (entry.orderOrZero() > 0 && inEffect.contains(entry.id())) {
                Entry other =
                        first.putIfAbsent(new Moment(entry.subject(), entry.happenedOn(), entry.orderOrZero()), entry);
                if (other != null) {
                    faults.require(
                            false,
                            IssueFault.SAME_ORDER,
                            Place.HERE.at(i).at("order"),
                            "other",
                            other.id(),
                            "id",
                            entry.id(),
                            "order",
                            entry.orderOrZero(),
                            "day",
                            entry.happenedOn());
                }
            }
        }
    }

    /** What an entry requires of the entry it refers to. */
    private enum Answers {
        NOTHING(null, null, null),
        A_REQUEST(ExtensionRequested.class, IssueFault.DECIDES_NO_REQUEST, IssueFault.DECIDES_FOR_ANOTHER),
        AN_EXCEPTION_REQUEST(
                ExceptionRequested.class, IssueFault.DECIDES_NO_EXCEPTION, IssueFault.EXCEPTION_FOR_ANOTHER),
        AN_OBJECTION(ObjectionReceived.class, IssueFault.SETTLES_NO_OBJECTION, IssueFault.SETTLES_FOR_ANOTHER),
        A_SUSPENSION(Suspended.class, IssueFault.RESUMES_NO_SUSPENSION, IssueFault.RESUMES_FOR_ANOTHER);

        private final @Nullable Class<? extends Fact> what;
        private final @Nullable IssueFault answersNone;
        private final @Nullable IssueFault answersForAnother;

        Answers(
                @Nullable Class<? extends Fact> what,
                @Nullable IssueFault answersNone,
                @Nullable IssueFault answersForAnother) {
            this.what = what;
            this.answersNone = answersNone;
            this.answersForAnother = answersForAnother;
        }

        void validate(Entry answer, Entry asked, Place place, Faults faults) {
            if (what == null || answersNone == null || answersForAnother == null) {
                return;
            }
            boolean fits = what.isInstance(asked.fact());
            faults.require(fits, answersNone, place, "id", asked.id());
            faults.require(
                    !fits || answer.subject().equals(asked.subject()),
                    answersForAnother,
                    place,
                    "id",
                    asked.id(),
                    "there",
                    asked.subject(),
                    "here",
                    answer.subject());
            if (asked.fact() instanceof ExceptionRequested request
                    && answer.fact() instanceof ExceptionDecided decided
                    && decided.granted()
                    && request.lastDay().isPresent()) {
                faults.require(
                        !request.lastDay().get().isBefore(answer.happenedOn()),
                        IssueFault.EXCEPTION_ENDS_BEFORE_START,
                        place,
                        "start",
                        answer.happenedOn(),
                        "last",
                        request.lastDay().get());
            }
            if (asked.fact() instanceof Suspended) {
                faults.require(
                        !answer.happenedOn().isBefore(asked.happenedOn()),
                        IssueFault.RESUMED_BEFORE_SUSPENDED,
                        place,
                        "entry",
                        answer.id(),
                        "id",
                        asked.id(),
                        "suspended",
                        asked.happenedOn(),
                        "resumed",
                        answer.happenedOn());
            }
        }
    }

    private record Reference(EntryId to, Place place, Answers answers) {}

    private static List<Reference> references(Entry entry) {
        List<Reference> references = new ArrayList<>(2);
        entry.corrects().ifPresent(id -> references.add(new Reference(id, Place.of("corrects"), Answers.NOTHING)));
        if (entry.fact() instanceof Withdrawn withdrawn) {
            references.add(new Reference(withdrawn.entry(), Place.of("fact").at("entry"), Answers.NOTHING));
        } else if (entry.fact() instanceof ExtensionDecided decided) {
            references.add(new Reference(decided.request(), Place.of("fact").at("request"), Answers.A_REQUEST));
        } else if (entry.fact() instanceof ExceptionDecided decided) {
            references.add(
                    new Reference(decided.request(), Place.of("fact").at("request"), Answers.AN_EXCEPTION_REQUEST));
        } else if (entry.fact() instanceof ObjectionSettled settled) {
            references.add(new Reference(settled.objection(), Place.of("fact").at("objection"), Answers.AN_OBJECTION));
        } else if (entry.fact() instanceof Resumed resumed) {
            references.add(
                    new Reference(resumed.suspension(), Place.of("fact").at("suspension"), Answers.A_SUSPENSION));
        }
        return references;
    }

    /**
     * Returns every entry in the declared order, including corrected and withdrawn ones.
     *
     * @return an unmodifiable list
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Returns this history with an additional entry.
     *
     * @param entry the entry
     * @return the longer history
     * @throws NullPointerException if the entry is null
     * @throws org.rectification.base.InvalidValueException if the entry is not valid in this history, as for {@link
     *     #of}
     */
    public History with(Entry entry) {
        List<Entry> longer = new ArrayList<>(entries);
        longer.add(Checks.notNull(entry, "entry"));
        return of(longer);
    }

    /**
     * Returns this history as it was known at the end of a day, without later reports. It may have two entries in effect
     * with the same order within a day, if one of them was corrected or withdrawn later. As reported by then, their order
     * is not stated: the declared order by kind decides, as among entries without one, and {@link #missingOrderOf} names
     * them if it matters.
     *
     * @param date the day; reports of that day are known
     * @return the shorter history, or this one if nothing was reported later
     * @throws NullPointerException if the date is null
     */
    public History asKnown(LocalDate date) {
        Checks.notNull(date, "date");
        if (lastReport <= PackedDay.of(date)) {
            return this;
        }
        List<Entry> known = entries.stream()
                .filter(entry -> !entry.reportedOn().isAfter(date))
                .toList();
        return known.isEmpty() ? EMPTY : new History(known, 0);
    }

    /**
     * Returns the state of a subject at the end of a day.
     *
     * @param subject the subject; without entries its tier is {@link Tier#NOT_REPORTED}
     * @param asOf the day, included
     * @return the state
     * @throws NullPointerException if an argument is null
     */
    public State stateOf(Subject subject, LocalDate asOf) {
        Checks.notNull(asOf, "asOf");
        return timelineOf(subject).stateOn(asOf);
    }

    /**
     * Returns the tier of a subject at the end of a day: the tier of {@link #stateOf}, without creating a state.
     *
     * @param subject the subject; without entries its tier is {@link Tier#NOT_REPORTED}
     * @param asOf the day, included
     * @return the tier
     * @throws NullPointerException if an argument is null
     */
    public Tier tierOf(Subject subject, LocalDate asOf) {
        Checks.notNull(asOf, "asOf");
        return Tier.of(timelineOf(subject).standingOn(asOf));
    }

    /**
     * Returns whether an acceptance of the subject is in force at the end of a day.
     *
     * @param subject the subject
     * @param asOf the day, included
     * @return true if {@link #stateOf} has an acceptance
     * @throws NullPointerException if an argument is null
     */
    public boolean isAccepted(Subject subject, LocalDate asOf) {
        Checks.notNull(asOf, "asOf");
        return PackedStanding.isAccepted(timelineOf(subject).standingOn(asOf));
    }

    /**
     * Returns whether a close-out of the subject is in force at the end of a day.
     *
     * @param subject the subject
     * @param asOf the day, included
     * @return true if {@link #stateOf} has a close-out
     * @throws NullPointerException if an argument is null
     */
    public boolean isClosedOut(Subject subject, LocalDate asOf) {
        Checks.notNull(asOf, "asOf");
        return PackedStanding.isClosedOut(timelineOf(subject).standingOn(asOf));
    }

    /**
     * Returns the due date of the last extension granted by the end of a day. A request that is pending, refused,
     * corrected or withdrawn has no effect.
     *
     * @param subject the subject
     * @param asOf the day, included
     * @return the last day, included; absent if no extension has been granted
     * @throws NullPointerException if an argument is null
     */
    public Optional<LocalDate> extendedDueOf(Subject subject, LocalDate asOf) {
        Checks.notNull(asOf, "asOf");
        return timelineOf(subject).extendedDueOn(asOf);
    }

    /**
     * Returns the entries about a subject that are in effect at the end of a day, that is, neither corrected nor
     * withdrawn. State, tier and extended due date are derived from these entries only.
     *
     * @param subject the subject
     * @param asOf the day, included
     * @return an unmodifiable list in the declared order
     * @throws NullPointerException if an argument is null
     */
    public List<Entry> inEffect(Subject subject, LocalDate asOf) {
        Checks.notNull(asOf, "asOf");
        return timelineOf(subject).until(asOf);
    }

    /**
     * Returns the request for an extension or an exception that has an id, if it is in effect: neither corrected nor
     * withdrawn.
     *
     * @param id the id of the request, as a decision names it
     * @return the entry of the request; empty if no request in effect has the id
     * @throws NullPointerException if the id is null
     */
    public Optional<Entry> requestInEffect(EntryId id) {
        return Optional.ofNullable(requests.get(Checks.notNull(id, "id")));
    }

    /**
     * Returns the suspensions of a subject itself that are in effect at the end of a day, begun by that day. {@link
     * Issue#suspensionsOf} adds those of what is above it.
     *
     * @param subject the subject
     * @param asOf the day, included
     * @return an unmodifiable list in the order of days, including those that have been resumed
     * @throws NullPointerException if an argument is null
     */
    public List<Suspension> suspensionsOf(Subject subject, LocalDate asOf) {
        return suspensionsOf(List.of(Checks.notNull(subject, "subject")), asOf);
    }

    /** The suspensions of any of some subjects, in the declared order. */
    List<Suspension> suspensionsOf(List<Subject> subjects, LocalDate asOf) {
        Checks.notNull(asOf, "asOf");
        if (!recordsSuspension) {
            return List.of();
        }
        List<Entry> entries = inEffect(subjects, asOf);
        Map<EntryId, Entry> resumed = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.fact() instanceof Resumed resumption) {
                resumed.putIfAbsent(resumption.suspension(), entry);
            }
        }
        return entries.stream()
                .filter(entry -> entry.fact() instanceof Suspended)
                .map(entry -> new Suspension(entry, Optional.ofNullable(resumed.get(entry.id()))))
                .toList();
    }

    /**
     * Returns the day of the first dispatch of a subject itself, by the end of a day and after it was last sent back.
     * {@link Issue#dispatchedOn} looks above it as well.
     *
     * @param subject the subject
     * @param asOf the day, included
     * @return the day; absent if the subject was not dispatched, or was sent back since
     * @throws NullPointerException if an argument is null
     */
    public Optional<LocalDate> dispatchedOn(Subject subject, LocalDate asOf) {
        return firstSinceSentBack(Fact.Kind.DISPATCHED, List.of(Checks.notNull(subject, "subject")), asOf);
    }

    /**
     * Returns the day of the first receipt of a subject itself, by the end of a day and after it was last sent back.
     * {@link Issue#receivedOn} looks above it as well.
     *
     * @param subject the subject
     * @param asOf the day, included
     * @return the day; absent if the subject was not received, or was sent back since
     * @throws NullPointerException if an argument is null
     */
    public Optional<LocalDate> receivedOn(Subject subject, LocalDate asOf) {
        return firstSinceSentBack(Fact.Kind.RECEIVED, List.of(Checks.notNull(subject, "subject")), asOf);
    }

    /**
     * The day of the first fact of a kind after the last sending back of any of some subjects, about the first of them
     * that has one.
     */
    Optional<LocalDate> firstSinceSentBack(Fact.Kind kind, List<Subject> upwards, LocalDate asOf) {
        List<Entry> since = new ArrayList<>();
        for (Entry entry : inEffect(upwards, Checks.notNull(asOf, "asOf"))) {
            if (entry.fact().kind() == Fact.Kind.SENT_BACK) {
                since.clear();
            } else if (entry.fact().kind() == kind) {
                since.add(entry);
            }
        }
        return upwards.stream()
                .flatMap(subject -> since.stream()
                        .filter(entry -> entry.subject().equals(subject))
                        .limit(1))
                .map(Entry::happenedOn)
                .findFirst();
    }

    private List<Entry> inEffect(List<Subject> subjects, LocalDate asOf) {
        return subjects.stream()
                .flatMap(subject -> timelineOf(subject).until(asOf).stream())
                .sorted(DECLARED_ORDER)
                .toList();
    }

    /**
     * Returns the entries about a subject for which the declared order within a day alone decides: entries of one day
     * that state no order, or the same, where another order would lead to another state or to another last word. Complete and
     * basically complete reported for one day are such a pair, and so are two ends that differ; a claim, an acceptance
     * and a closing of one day are none, nor are a grant and a refusal of one request, since a refusal revokes nothing.
     *
     * @param subject the subject
     * @param asOf the day, included
     * @return an unmodifiable list in the declared order; empty if no order is missing
     * @throws NullPointerException if an argument is null
     */
    public List<Entry> missingOrderOf(Subject subject, LocalDate asOf) {
        Checks.notNull(asOf, "asOf");
        return timelineOf(subject).missingOrderUntil(asOf);
    }

    /** The state at the end of a day in packed form, as a {@link PackedStanding}. */
    int standingOf(Subject subject, LocalDate asOf) {
        return timelineOf(subject).standingOn(asOf);
    }

    /** The standings by all entries. */
    Standings standingsOf(Subject subject) {
        return timelineOf(subject).standings();
    }

    /** The standings as known on a day; no history is created if no entry is replaced. */
    Standings standingsKnownBy(Subject subject, LocalDate date) {
        long day = PackedDay.of(date);
        Timeline timeline = timelineOf(subject);
        if (lastReport <= day) {
            return timeline.standings();
        }
        return replaces ? asKnown(date).standingsOf(subject) : timeline.standingsKnownBy(day);
    }

    /** The standings by what was known on each day. */
    Standings standingsAsKnownOf(Subject subject) {
        Standings found = foundAsKnownOf(subject);
        if (found == null) {
            known = Map.copyOf(
                    KnownStandings.of(entries)); // two threads may compute this concurrently, with the same result
            found = known.getOrDefault(subject, Standings.none());
        }
        return found;
    }

    /** The standings by what was known on each day, if already computed. */
    @Nullable
    Standings foundAsKnownOf(Subject subject) {
        Standings asReported = timelineOf(subject).standingsAsReported();
        if (asReported != null && !replaces) {
            return asReported;
        }
        Map<Subject, Standings> found = known;
        return found == null ? null : found.getOrDefault(subject, Standings.none());
    }

    /**
     * Returns the days on which something was reported.
     *
     * @return an unmodifiable set in the order of days
     */
    public SortedSet<LocalDate> reportDays() {
        SortedSet<LocalDate> days = new TreeSet<>();
        entries.forEach(entry -> days.add(entry.reportedOn()));
        return Collections.unmodifiableSortedSet(days);
    }

    /** Whether an end or a decision on an exception is in effect, of any subject on any day. */
    boolean isAnyEndedOrExcepted() {
        return anyEndedOrExcepted;
    }

    /**
     * Whether a measure was ever ended, so that the standings of its key steps may not tell all. An entry replaced
     * later counts too: with the knowledge of an earlier day it is in effect.
     */
    boolean recordsEndOfMeasure() {
        return recordsEndOfMeasure;
    }

    /** Whether a suspension was ever recorded, of any subject; one replaced later counts too. */
    boolean recordsSuspension() {
        return recordsSuspension;
    }

    /** The entries about the issue as a whole. */
    Timeline ofIssue() {
        return ofIssue;
    }

    private Timeline timelineOf(Subject subject) {
        if (Checks.notNull(subject, "subject").kind() == Subject.Kind.ISSUE) {
            return ofIssue;
        }
        Timeline timeline = ofInner.get(subject);
        return timeline == null ? Timeline.EMPTY : timeline;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof History that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** Returns the entries in their declared order. */
    @Override
    public String toString() {
        return OneLine.of(
                "History", entries.isEmpty() ? "no entries" : OneLine.count(entries.size(), "entry", "entries"));
    }
}
