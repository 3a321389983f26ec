package org.rectification.breakdown;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.Received;

/**
 * Counts items into classes. Tallies can be merged: counting two halves and merging the tallies gives the same result
 * as counting the whole.
 *
 * <p>Mutable and not thread-safe; use one tally per thread and merge them. A tally holds one counter for each class,
 * regardless of the number of items, and is serializable.
 *
 * <pre>{@code
 * Breakdown byState = complaints.parallelStream().collect(BreakdownTally.collector(complaint -> stateOf(complaint)));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class BreakdownTally implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient Map<String, long[]> counts = new LinkedHashMap<>(); // one mutable counter each: no boxing

    private BreakdownTally() {}

    /**
     * Returns an empty tally, the identity of {@link #merge}.
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
     * @return the collector; the order of the items affects only the order of the classes
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
     * @param name the class of the item
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
     * @param name the class of the items
     * @param count the number of items, not negative
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
        long[] counter = counts.get(name);
        if (counter == null) {
            counts.put(name, new long[] {count});
        } else {
            checkFits(name, counter[0], count);
            counter[0] += count;
        }
        return this;
    }

    private static void checkFits(String name, long before, long count) {
        if (count > Long.MAX_VALUE - before) {
            throw new ArithmeticException("count of " + name + " must be at most " + Long.MAX_VALUE + ", but " + count
                    + " came to " + before);
        }
    }

    /**
     * Adds the counts of another tally.
     *
     * @param other the other tally, which is not changed
     * @return this tally
     * @throws NullPointerException if the other is null
     * @throws ArithmeticException if a count exceeds {@link Long#MAX_VALUE}; this tally is then unchanged
     */
    public BreakdownTally merge(BreakdownTally other) {
        Checks.notNull(other, "other").counts.forEach((name, counter) -> {
            long[] own = counts.get(name);
            if (own != null) {
                checkFits(name, own[0], counter[0]);
            }
        });
        other.counts.forEach((name, counter) -> count(name, counter[0]));
        return this;
    }

    /**
     * Returns the breakdown of the items counted so far.
     *
     * @return the breakdown, whose total is the sum of its counts
     * @throws org.rectification.base.InvalidValueException if the sum of the counts exceeds {@link Long#MAX_VALUE}, or
     *     a class name is not a valid text
     */
    public Breakdown breakdown() {
        return Breakdown.of(counted());
    }

    private Map<String, Long> counted() {
        Map<String, Long> counted = new LinkedHashMap<>();
        counts.forEach((name, counter) -> counted.put(name, counter[0]));
        return counted;
    }

    @Serial
    private Object writeReplace() {
        Map<String, Long> counted = counted();
        return new Form(List.copyOf(counted.keySet()), List.copyOf(counted.values()));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a tally is read from its form");
    }

    /** The serialized form of a tally. Received data is not trusted: it is added with the usual checks. */
    private record Form(List<String> classes, List<Long> counts) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Received.made(this::tally);
        }

        private BreakdownTally tally() {
            if (classes.size() != counts.size()) {
                throw new IllegalArgumentException("counts must be " + classes.size() + ", but were " + counts.size());
            }
            BreakdownTally tally = empty();
            for (int i = 0; i < classes.size(); i++) {
                tally.add(classes.get(i), counts.get(i));
            }
            return tally;
        }
    }

    @Override
    public String toString() {
        return OneLine.of("BreakdownTally", OneLine.count(counts.size(), "class", "classes"));
    }
}
