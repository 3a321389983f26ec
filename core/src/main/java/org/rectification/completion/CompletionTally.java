package org.rectification.completion;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.Received;
import org.rectification.issue.Issue;
import org.rectification.status.DueDays;

/**
 * Counts issues under one definition as of one date. Tallies can be merged: counting two halves and merging the tallies
 * gives the same result as counting the whole, in any order. {@link GroupedTally} counts under several definitions and
 * by group in one pass.
 *
 * <p>Mutable and not thread-safe; use one tally per thread and merge them. A tally holds a counter for each
 * {@link CountingStatus} and its definition, regardless of the number of issues. Adding an issue allocates nothing. Tallies are serializable, so
 * counting can be distributed over several machines.
 *
 * <pre>{@code
 * CompletionTally tally = CompletionTally.empty(definition, asOf);
 * issues.forEach(tally::add);
 * tally.merge(other).rate();
 *
 * CompletionRate rate = issues.parallelStream().collect(CompletionTally.collector(definition, asOf));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CompletionTally implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient RateDefinition definition;
    private final transient LocalDate asOf;
    private final transient Judge judge;
    private final transient long[] counters;
    private final transient Judge.Sink sink;

    private CompletionTally(RateDefinition definition, LocalDate asOf, long[] counters) {
        this.definition = definition;
        this.asOf = asOf;
        this.judge = Judge.of(definition, asOf);
        this.counters = counters;
        this.sink = (issue, subject, due, status) -> counters[status.ordinal()]++;
    }

    /**
     * Returns an empty tally, the identity of {@link #merge}.
     *
     * @param definition the definition of the rate
     * @param asOf the reference date; events of that day are included
     * @return an empty tally
     * @throws NullPointerException if an argument is null
     */
    public static CompletionTally empty(RateDefinition definition, LocalDate asOf) {
        return new CompletionTally(
                Checks.notNull(definition, "definition"), Checks.notNull(asOf, "asOf"), Counters.empty(1));
    }

    /** Returns a tally with the counts of a rate. */
    static CompletionTally of(CompletionRate rate) {
        return new CompletionTally(rate.definition(), rate.asOf(), Counters.of(rate));
    }

    /**
     * Returns a collector that counts issues, for sequential and parallel streams.
     *
     * @param definition the definition of the rate
     * @param asOf the reference date; events of that day are included
     * @return the collector; the order of the issues does not matter
     * @throws NullPointerException if an argument is null
     */
    public static Collector<Issue, ?, CompletionRate> collector(RateDefinition definition, LocalDate asOf) {
        return collector(definition, asOf, CompletionTally::add);
    }

    /**
     * Returns a collector that counts issues with the due days of their register, for sequential and parallel streams.
     *
     * @param definition the definition of the rate
     * @param asOf the reference date; events of that day are included
     * @param dates the due days
     * @return the collector; the order of the issues does not matter
     * @throws NullPointerException if an argument is null
     */
    public static Collector<Issue, ?, CompletionRate> collector(
            RateDefinition definition, LocalDate asOf, DueDays dates) {
        Checks.notNull(dates, "dates");
        return collector(definition, asOf, (tally, issue) -> tally.add(issue, dates));
    }

    private static Collector<Issue, ?, CompletionRate> collector(
            RateDefinition definition, LocalDate asOf, BiConsumer<CompletionTally, Issue> add) {
        Checks.notNull(definition, "definition");
        Checks.notNull(asOf, "asOf");
        return Collector.of(
                () -> empty(definition, asOf),
                add,
                CompletionTally::merge,
                CompletionTally::rate,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Counts an issue, or its parts, measures or key steps, depending on the definition's unit. If the definition selects
     * by due date, those whose due date depends on an event or a suspension are counted as {@link
     * CountingStatus#UNRESOLVED}.
     *
     * @param issue the issue
     * @return this tally
     * @throws NullPointerException if the issue is null
     */
    public CompletionTally add(Issue issue) {
        return count(Checks.notNull(issue, "issue"), null);
    }

    /**
     * Counts an issue, or its parts, measures or key steps, with the due days of its register. The tally does not keep
     * them.
     *
     * @param issue the issue
     * @param dates the due days; only those that depend on an event, a suspension or a table of
     *     limits are taken from them
     * @return this tally
     * @throws NullPointerException if an argument is null
     */
    public CompletionTally add(Issue issue, DueDays dates) {
        return count(Checks.notNull(issue, "issue"), Checks.notNull(dates, "dates"));
    }

    CompletionTally count(Issue issue, @Nullable DueDays dates) {
        if (judge.isAnsweredByIssue(issue, dates)) {
            counters[judge.ofIssue(issue, judge.dueOf(issue)).ordinal()]++;
        } else {
            judge.eachUnit(issue, dates, sink);
        }
        return this;
    }

    /**
     * Adds the counts of another tally with the same definition and date.
     *
     * @param other the other tally, which is not changed
     * @return this tally
     * @throws NullPointerException if the other is null
     * @throws IllegalArgumentException if the other tally has another definition or another date
     * @throws ArithmeticException if a count would exceed {@link Long#MAX_VALUE}; this tally is then unchanged
     */
    public CompletionTally merge(CompletionTally other) {
        Checks.notNull(other, "other");
        if (!definition.equals(other.definition)) {
            throw new IllegalArgumentException(
                    definition.name().equals(other.definition.name())
                            ? "tallies must have one definition, but had two of the name " + definition.name()
                            : "tallies must have one definition, but had "
                                    + definition.name()
                                    + " and "
                                    + other.definition.name());
        }
        if (!asOf.equals(other.asOf)) {
            throw new IllegalArgumentException("tallies must have one day, but had " + asOf + " and " + other.asOf);
        }
        Counters.add(counters, other.counters);
        return this;
    }

    /**
     * Returns the rate of the issues counted so far.
     *
     * @return the rate
     * @throws ArithmeticException if a count or the population exceeds {@link Long#MAX_VALUE}
     */
    public CompletionRate rate() {
        return Counters.rate(definition, asOf, counters, 0);
    }

    @Serial
    private Object writeReplace() {
        return new Form(definition, asOf, Counters.toList(counters));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a tally is read from its form");
    }

    /** The serialized form of a tally; the judge is recreated on deserialization. */
    private record Form(RateDefinition definition, LocalDate asOf, List<Long> counters) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Received.made(() -> new CompletionTally(
                    Checks.notNull(definition, "definition"), Checks.notNull(asOf, "asOf"), Counters.of(counters, 1)));
        }
    }

    @Override
    public String toString() {
        return OneLine.of("CompletionTally", rate());
    }
}
