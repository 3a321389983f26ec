package org.rectification.breakdown;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import org.rectification.internal.Checks;

/**
 * Counts items into classes. Tallies merge: counting two halves and merging gives what counting the whole gives.
 *
 * <p>Mutable and not thread-safe; give each thread its own and merge them. It holds a counter for each class, whatever the
 * number of items, and can be sent to another machine.
 *
 * <pre>{@code
 * Breakdown byState = complaints.parallelStream().collect(BreakdownTally.collector(complaint -> stateOf(complaint)));
 * }</pre>
 */
public final class BreakdownTally implements Serializable {

    private static final long serialVersionUID = 1;

    private final LinkedHashMap<String, Long> counts = new LinkedHashMap<>();

    private BreakdownTally() {}

    /**
     * Returns a tally of nothing: the identity of {@link #merge}.
     *
     * @return an empty tally
     */
    public static BreakdownTally empty() {
        return new BreakdownTally();
    }

    /**
     * Returns a collector that counts items into classes.
     *
     * @param <T> the type of the items
     * @param classOf the class of an item, never null
     * @return the collector; its order does not matter but to the order of the classes
     * @throws NullPointerException if the function is null
     */
    public static <T> Collector<T, ?, Breakdown> collector(Function<? super T, String> classOf) {
        Checks.notNull(classOf, "classOf");
        return Collector.of(
                BreakdownTally::empty,
                (BreakdownTally tally, T item) -> tally.add(classOf.apply(item)),
                BreakdownTally::merge,
                BreakdownTally::breakdown);
    }

    /**
     * Counts one item.
     *
     * @param name its class
     * @return this tally
     * @throws NullPointerException if the class is null
     * @throws ArithmeticException if a count exceeds {@link Long#MAX_VALUE}
     */
    public BreakdownTally add(String name) {
        return count(Checks.notNull(name, "name"), 1);
    }

    /**
     * Counts several items of one class.
     *
     * @param name their class
     * @param count how many, not negative
     * @return this tally
     * @throws NullPointerException if the class is null
     * @throws IllegalArgumentException if the count is negative
     * @throws ArithmeticException if a count exceeds {@link Long#MAX_VALUE}
     */
    public BreakdownTally add(String name, long count) {
        Checks.notNull(name, "name");
        if (count < 0) {
            throw new IllegalArgumentException("count must not be negative, but was " + count);
        }
        return count(name, count);
    }

    private BreakdownTally count(String name, long count) {
        long before = counts.getOrDefault(name, 0L);
        if (count > Long.MAX_VALUE - before) {
            throw new ArithmeticException("count of " + name + " must be at most " + Long.MAX_VALUE + ", but " + count
                    + " came to " + before);
        }
        counts.put(name, before + count);
        return this;
    }

    /**
     * Adds the counts of another tally.
     *
     * @param other the other tally, which stays as it is
     * @return this tally
     * @throws NullPointerException if the other is null
     * @throws ArithmeticException if a count exceeds {@link Long#MAX_VALUE}
     */
    public BreakdownTally merge(BreakdownTally other) {
        for (Map.Entry<String, Long> entry :
                Checks.notNull(other, "other").counts.entrySet()) {
            count(entry.getKey(), entry.getValue());
        }
        return this;
    }

    /**
     * Returns what has been counted so far.
     *
     * @return the breakdown, whose parts are all there is
     * @throws org.rectification.base.InvalidValueException if the counts make more than {@link Long#MAX_VALUE}, or a
     *     class breaks the rule for texts
     */
    public Breakdown breakdown() {
        return Breakdown.of(counts);
    }
}
