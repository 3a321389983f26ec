package org.rectification.completion;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collector;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.Received;
import org.rectification.issue.Issue;

/**
 * Counts issues under one definition as of one day. Tallies merge: counting two halves and merging gives what counting
 * the whole gives, in any order. {@link GroupedTally} counts under several definitions, and in groups, in one pass.
 *
 * <p>Mutable and not thread-safe; give each thread its own and merge them. It holds eight counters beside its definition,
 * whatever the number of issues, allocates nothing for an issue it counts, and can be sent to another machine: what counts on
 * one machine counts on many with the same code.
 *
 * <pre>{@code
 * CompletionTally tally = CompletionTally.empty(definition, asOf);
 * issues.forEach(tally::add);
 * tally.merge(other).rate();
 *
 * CompletionRate rate = issues.parallelStream().collect(CompletionTally.collector(definition, asOf));
 * }</pre>
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
        this.sink = (issue, subject, due, verdict) -> counters[verdict.ordinal()]++;
    }

    /**
     * Returns a tally of nothing: the identity of {@link #merge}.
     *
     * @param definition what is counted
     * @param asOf the day; what happened on it counts
     * @return an empty tally
     * @throws NullPointerException if an argument is null
     */
    public static CompletionTally empty(RateDefinition definition, LocalDate asOf) {
        return new CompletionTally(
                Checks.notNull(definition, "definition"), Checks.notNull(asOf, "asOf"), Counters.empty(1));
    }

    /** A tally that has counted what a rate says. */
    static CompletionTally of(CompletionRate rate) {
        return new CompletionTally(rate.definition(), rate.asOf(), Counters.of(rate));
    }

    /**
     * Returns a collector that counts issues, for sequential and parallel streams.
     *
     * @param definition what is counted
     * @param asOf the day; what happened on it counts
     * @return the collector; the order of the issues does not matter
     * @throws NullPointerException if an argument is null
     */
    public static Collector<Issue, ?, CompletionRate> collector(RateDefinition definition, LocalDate asOf) {
        Checks.notNull(definition, "definition");
        Checks.notNull(asOf, "asOf");
        return Collector.of(
                () -> empty(definition, asOf),
                CompletionTally::add,
                CompletionTally::merge,
                CompletionTally::rate,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Counts an issue, or its parts, measures or key steps, as the definition's unit says.
     *
     * @param issue the issue
     * @return this tally
     * @throws NullPointerException if the issue is null
     */
    public CompletionTally add(Issue issue) {
        Checks.notNull(issue, "issue");
        if (judge.isOfIssues()) {
            counters[judge.ofIssue(issue, judge.dueOf(issue)).ordinal()]++;
        } else {
            judge.eachUnit(issue, sink);
        }
        return this;
    }

    /**
     * Adds the counts of another tally of the same definition and day.
     *
     * @param other the other tally, which stays as it is
     * @return this tally
     * @throws NullPointerException if the other is null
     * @throws IllegalArgumentException if it counts under another definition or as of another day
     * @throws ArithmeticException if a count would exceed {@link Long#MAX_VALUE}; this tally stays as it is then
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
     * Returns the rate of what has been counted so far.
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

    /** How a tally is sent: the judge is made anew where it arrives. */
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
