package org.rectification.completion;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.rectification.base.Ratio;
import org.rectification.internal.Checks;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;

/**
 * Counts issues under one definition as of one day. Tallies merge: counting two halves and merging gives what counting
 * the whole gives, in any order.
 *
 * <p>Mutable and not thread-safe; give each thread its own and merge them. It holds counters only, whatever the number
 * of issues.
 *
 * <pre>{@code
 * CompletionTally tally = CompletionTally.empty(definition, asOf);
 * issues.forEach(tally::add);
 * tally.merge(other).rate();
 * }</pre>
 */
public final class CompletionTally {

    private final RateDefinition definition;
    private final LocalDate asOf;
    private final long[] leftOut = new long[Tier.values().length];
    private long counted;
    private long outside;

    private final Judgement.Sink sink = new Judgement.Sink() {
        @Override
        public void outside(Issue issue, Subject subject) {
            outside++;
        }

        @Override
        public void inside(Issue issue, Subject subject, Tier tier, boolean isCounted) {
            if (isCounted) {
                counted++;
            } else {
                leftOut[tier.ordinal()]++;
            }
        }
    };

    private CompletionTally(RateDefinition definition, LocalDate asOf) {
        this.definition = definition;
        this.asOf = asOf;
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
        return new CompletionTally(Checks.notNull(definition, "definition"), Checks.notNull(asOf, "asOf"));
    }

    /** A tally that has counted what a rate says. */
    static CompletionTally of(CompletionRate rate) {
        CompletionTally tally = empty(rate.definition(), rate.asOf());
        tally.counted = rate.numerator();
        tally.outside = rate.outside();
        rate.leftOut().forEach((tier, count) -> tally.leftOut[tier.ordinal()] = count);
        return tally;
    }

    /**
     * Counts an issue, or its parts, measures or key steps, as the definition's unit says.
     *
     * @param issue the issue
     * @return this tally
     * @throws NullPointerException if the issue is null
     */
    public CompletionTally add(Issue issue) {
        Judgement.judge(definition, asOf, Checks.notNull(issue, "issue"), sink);
        return this;
    }

    /**
     * Adds the counts of another tally of the same definition and day.
     *
     * @param other the other tally, which stays as it is
     * @return this tally
     * @throws NullPointerException if the other is null
     * @throws IllegalArgumentException if it counts under another definition or as of another day
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
        counted = Math.addExact(counted, other.counted);
        outside = Math.addExact(outside, other.outside);
        for (int i = 0; i < leftOut.length; i++) {
            leftOut[i] = Math.addExact(leftOut[i], other.leftOut[i]);
        }
        return this;
    }

    /**
     * Returns the rate of what has been counted so far.
     *
     * @return the rate
     */
    public CompletionRate rate() {
        Map<Tier, Long> rest = new EnumMap<>(Tier.class);
        long population = counted;
        for (Tier tier : Tier.values()) {
            long count = leftOut[tier.ordinal()];
            if (count > 0) {
                rest.put(tier, count);
                population = Math.addExact(population, count);
            }
        }
        return new CompletionRate(definition, asOf, Ratio.of(counted, population), rest, outside);
    }
}
