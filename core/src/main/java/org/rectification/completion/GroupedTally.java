package org.rectification.completion;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.Received;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.status.DueDays;

/**
 * Counts issues by group and under several definitions in one pass. Like {@link CompletionTally}, tallies can be merged
 * in any split and order, and are serializable.
 *
 * <p>Mutable and not thread-safe; use one tally per thread and merge them. A tally holds a counter for each
 * {@link CountingStatus} and each definition and group, regardless of the number of issues.
 *
 * <pre>{@code
 * GroupedTally<PhaseId> tally = GroupedTally.empty(
 *         List.of(RateDefinitions.issuesComplete(), RateDefinitions.issuesCompleteOrBasically()),
 *         asOf,
 *         Grouping.byPhase());
 * issues.forEach(tally::add);
 * tally.rates(RateDefinitions.issuesComplete()).groups();
 * }</pre>
 *
 * @param <K> the type of the group keys
 * @since 0.1.0
 */
public final class GroupedTally<K> implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient List<RateDefinition> definitions;
    private final transient LocalDate asOf;
    private final transient Grouping<K> grouping;
    private final transient Judge[] judges;
    private final transient Map<K, long[]> groups;
    private final transient long[] ungrouped;
    private final transient Judge.Sink sink = this::count;
    private transient int place; // index of the current definition

    private GroupedTally(
            List<RateDefinition> definitions,
            LocalDate asOf,
            Grouping<K> grouping,
            Map<K, long[]> groups,
            long[] ungrouped) {
        this.definitions = definitions;
        this.asOf = asOf;
        this.grouping = grouping;
        this.judges = definitions.stream()
                .map(definition -> Judge.of(definition, asOf, grouping))
                .toArray(Judge[]::new);
        this.groups = groups;
        this.ungrouped = ungrouped;
    }

    /**
     * Returns an empty tally, the identity of {@link #merge}.
     *
     * @param <K> the type of the group keys
     * @param definitions the definitions, at least one, without duplicates
     * @param asOf the reference date; events of that day are included
     * @param grouping the grouping
     * @return an empty tally
     * @throws NullPointerException if an argument or a definition is null
     * @throws IllegalArgumentException if there is no definition or a duplicate definition
     */
    public static <K> GroupedTally<K> empty(List<RateDefinition> definitions, LocalDate asOf, Grouping<K> grouping) {
        List<RateDefinition> copy = List.copyOf(Checks.notNull(definitions, "definitions"));
        Checks.notNull(asOf, "asOf");
        Checks.notNull(grouping, "grouping");
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("definitions must be at least 1, but were 0");
        }
        if (new HashSet<>(copy).size() < copy.size()) {
            throw new IllegalArgumentException("definitions must be different, but one stands twice");
        }
        GroupedTally<K> tally = new GroupedTally<>(copy, asOf, grouping, new HashMap<>(), Counters.empty(copy.size()));
        grouping.keys().forEach(tally::counters);
        return tally;
    }

    /**
     * Returns a collector that counts issues by group, for sequential and parallel streams.
     *
     * @param <K> the type of the group keys
     * @param definition the definition of the rate
     * @param asOf the reference date; events of that day are included
     * @param grouping the grouping
     * @return the collector; the order of the issues does not matter
     * @throws NullPointerException if an argument is null
     */
    public static <K> Collector<Issue, ?, GroupedRates<K>> collector(
            RateDefinition definition, LocalDate asOf, Grouping<K> grouping) {
        return collector(definition, asOf, grouping, GroupedTally::add);
    }

    /**
     * Returns a collector that counts issues by group with the due days of their register, for sequential and parallel
     * streams.
     *
     * @param <K> the type of the group keys
     * @param definition the definition of the rate
     * @param asOf the reference date; events of that day are included
     * @param grouping the grouping
     * @param dates the due days
     * @return the collector; the order of the issues does not matter
     * @throws NullPointerException if an argument is null
     */
    public static <K> Collector<Issue, ?, GroupedRates<K>> collector(
            RateDefinition definition, LocalDate asOf, Grouping<K> grouping, DueDays dates) {
        Checks.notNull(dates, "dates");
        return collector(definition, asOf, grouping, (tally, issue) -> tally.add(issue, dates));
    }

    private static <K> Collector<Issue, ?, GroupedRates<K>> collector(
            RateDefinition definition, LocalDate asOf, Grouping<K> grouping, BiConsumer<GroupedTally<K>, Issue> add) {
        List<RateDefinition> one = List.of(Checks.notNull(definition, "definition"));
        Checks.notNull(asOf, "asOf");
        Checks.notNull(grouping, "grouping");
        return Collector.of(
                () -> empty(one, asOf, grouping),
                add,
                GroupedTally::merge,
                tally -> tally.rates(definition),
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Returns a collector that counts issues by group under several definitions, for sequential and parallel streams.
     *
     * @param <K> the type of the group keys
     * @param definitions the definitions, at least one, without duplicates
     * @param asOf the reference date; events of that day are included
     * @param grouping the grouping
     * @return the collector, whose tally has the rates of each definition; the order of the issues does not matter
     * @throws NullPointerException if an argument or a definition is null
     * @throws IllegalArgumentException if there is no definition or a duplicate definition
     */
    public static <K> Collector<Issue, ?, GroupedTally<K>> collector(
            List<RateDefinition> definitions, LocalDate asOf, Grouping<K> grouping) {
        List<RateDefinition> checked = empty(definitions, asOf, grouping).definitions;
        return Collector.of(
                () -> empty(checked, asOf, grouping),
                GroupedTally::add,
                GroupedTally::merge,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Counts an issue, or its parts, measures or key steps, under every definition. If the definition selects or the
     * grouping groups by due date, those whose due date depends on an event or a suspension are counted as {@link
     * CountingStatus#UNRESOLVED}. If a user-defined key function
     * throws, the issue may have been counted in part, and the tally must be discarded.
     *
     * @param issue the issue
     * @return this tally
     * @throws NullPointerException if the issue is null
     */
    public GroupedTally<K> add(Issue issue) {
        return count(Checks.notNull(issue, "issue"), null);
    }

    /**
     * Counts an issue, or its parts, measures or key steps, under every definition, with the due days of its register.
     * The tally does not keep them. If a user-defined key function throws, the tally must be discarded.
     *
     * @param issue the issue
     * @param dates the due days; only those that depend on an event, a suspension or a table of
     *     limits are taken from them
     * @return this tally
     * @throws NullPointerException if an argument is null
     */
    public GroupedTally<K> add(Issue issue, DueDays dates) {
        return count(Checks.notNull(issue, "issue"), Checks.notNull(dates, "dates"));
    }

    private GroupedTally<K> count(Issue issue, @Nullable DueDays dates) {
        long @Nullable [] counters = null;
        for (int i = 0; i < judges.length; i++) {
            Judge judge = judges[i];
            if (judge.isAnsweredByIssue(issue, dates)) {
                Optional<LocalDate> due = judge.dueOf(issue);
                if (counters == null) {
                    counters = counters(grouping.find(issue, Subject.issue(), due));
                }
                counters[Counters.start(i) + judge.ofIssue(issue, due).ordinal()]++;
            } else {
                place = i;
                judge.eachUnit(issue, dates, sink);
            }
        }
        return this;
    }

    private void count(Issue issue, Subject subject, Optional<LocalDate> due, CountingStatus status) {
        counters(grouping.find(issue, subject, due))[Counters.start(place) + status.ordinal()]++;
    }

    private long[] counters(@Nullable K key) {
        if (key == null) {
            return ungrouped;
        }
        long[] counters = groups.get(key);
        if (counters == null) {
            counters = Counters.empty(definitions.size());
            groups.put(key, counters);
        }
        return counters;
    }

    /**
     * Adds the counts of another tally with the same definitions, date and grouping.
     *
     * @param other the other tally, which is not changed
     * @return this tally
     * @throws NullPointerException if the other is null
     * @throws IllegalArgumentException if the other tally has other definitions, another date or another grouping; two
     *     groupings by user-defined keys are assumed to be the same
     * @throws ArithmeticException if a count would exceed {@link Long#MAX_VALUE}; this tally is then unchanged
     */
    public GroupedTally<K> merge(GroupedTally<K> other) {
        Checks.notNull(other, "other");
        if (!definitions.equals(other.definitions)) {
            throw new IllegalArgumentException(
                    "tallies must have one list of definitions, but had " + names() + " and " + other.names());
        }
        if (!asOf.equals(other.asOf)) {
            throw new IllegalArgumentException("tallies must have one day, but had " + asOf + " and " + other.asOf);
        }
        if (!grouping.isLike(other.grouping)) {
            throw new IllegalArgumentException("tallies must have one grouping, but had two");
        }
        other.groups.forEach((key, counters) -> {
            long[] own = groups.get(key);
            if (own != null) {
                Counters.checkFits(own, counters);
            }
        });
        Counters.add(ungrouped, other.ungrouped);
        other.groups.forEach((key, counters) -> Counters.add(counters(key), counters));
        return this;
    }

    private List<String> names() {
        return definitions.stream().map(RateDefinition::name).toList();
    }

    /**
     * Returns the rates of the issues counted so far under one of the definitions.
     *
     * @param definition the definition
     * @return a rate for every group, with the keys listed by the grouping first, and one for the units that belong to
     *     no group
     * @throws NullPointerException if the definition is null
     * @throws IllegalArgumentException if the tally does not count under the definition
     * @throws ArithmeticException if a count or a population exceeds {@link Long#MAX_VALUE}
     */
    public GroupedRates<K> rates(RateDefinition definition) {
        int at = definitions.indexOf(Checks.notNull(definition, "definition"));
        if (at < 0) {
            throw new IllegalArgumentException(
                    "definition must be one of " + names() + ", but was " + definition.name());
        }
        Map<K, CompletionRate> rates = new LinkedHashMap<>();
        long[] whole = Counters.of(ungrouped, at);
        for (K key : grouping.inOrder(groups.keySet())) {
            long[] counters = Checks.notNull(groups.get(key), "counters");
            // skip a group to which only units of other definitions belong
            if (grouping.keys().contains(key) || Counters.hasAny(counters, at)) {
                rates.put(key, Counters.rate(definition, asOf, counters, at));
                Counters.add(whole, Counters.of(counters, at));
            }
        }
        return new GroupedRates<>(
                rates, Counters.rate(definition, asOf, ungrouped, at), Counters.rate(definition, asOf, whole, 0));
    }

    @Serial
    private Object writeReplace() {
        HashMap<K, List<Long>> counted = new HashMap<>();
        groups.forEach((key, counters) -> counted.put(key, Counters.toList(counters)));
        return new Form<>(definitions, asOf, grouping, counted, Counters.toList(ungrouped));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a tally is read from its form");
    }

    /** The serialized form of a tally; the judges are recreated on deserialization. */
    private record Form<K>(
            List<RateDefinition> definitions,
            LocalDate asOf,
            Grouping<K> grouping,
            HashMap<K, List<Long>> groups,
            List<Long> ungrouped)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Received.made(this::tally);
        }

        private GroupedTally<K> tally() {
            GroupedTally<K> empty = empty(definitions, asOf, grouping);
            int count = definitions.size();
            groups.forEach((key, counters) -> {
                grouping.checkKey(key);
                empty.groups.put(key, Counters.of(counters, count));
            });
            return new GroupedTally<>(empty.definitions, asOf, grouping, empty.groups, Counters.of(ungrouped, count));
        }
    }

    @Override
    public String toString() {
        return OneLine.of("GroupedTally", names(), "as of " + asOf, OneLine.count(groups.size(), "group"));
    }
}
