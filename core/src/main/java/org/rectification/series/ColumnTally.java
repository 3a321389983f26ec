package org.rectification.series;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Tier;

/**
 * The counts of issue columns from one pass: for each group, the number of issues by tier, accepted, closed out, and
 * due before a day. Issues not yet raised are not counted.
 *
 * <p>Immutable and thread-safe. It has two counters for each combination of group and state that occurs,
 * regardless of the number of issues.
 *
 * @param <K> the type of the group keys
 * @since 0.1.0
 */
public final class ColumnTally<K> {

    private final List<K> groups;
    private final Cells cells;
    private final long[] counts; // two for each cell, see IssueColumns
    private final long[] unresolved; // by cell
    private final Map<K, Integer> numbers = new HashMap<>(); // of the groups, from 1; 0 is no group
    private final int[] inOrder; // the cells, group by group
    private final int[] starts; // of each group in the order, and the end

    ColumnTally(List<K> groups, Cells cells, long[] counts, long[] unresolved) {
        this.groups = groups;
        this.cells = cells;
        groups.forEach(group -> numbers.put(group, numbers.size() + 1));
        this.starts = new int[groups.size() + 2];
        for (int cell = 0; cell < cells.size(); cell++) {
            starts[cells.group(cell) + 1]++;
        }
        for (int group = 1; group < starts.length; group++) {
            starts[group] += starts[group - 1];
        }
        this.inOrder = new int[cells.size()];
        int[] next = starts.clone();
        for (int cell = 0; cell < cells.size(); cell++) {
            inOrder[next[cells.group(cell)]++] = cell;
        }
        this.counts = counts;
        this.unresolved = unresolved;
    }

    /**
     * Returns the groups.
     *
     * @return an unmodifiable list, in the order of their first issue
     */
    public List<K> groups() {
        return groups;
    }

    /**
     * Returns the number of issues in a group.
     *
     * @param group the group; empty for the issues that are in no group
     * @return the number
     * @throws NullPointerException if the group is null
     * @throws IllegalArgumentException if the group does not exist
     */
    public long total(Optional<K> group) {
        return sum(group, cell -> true);
    }

    /**
     * Returns the number of issues in a group with a tier.
     *
     * @param group the group; empty for the issues that are in no group
     * @param tier the tier
     * @return the number
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the group does not exist
     */
    public long count(Optional<K> group, Tier tier) {
        Checks.notNull(tier, "tier");
        return sum(group, cell -> cells.tier(cell) == tier);
    }

    /**
     * Returns the number of accepted issues in a group.
     *
     * @param group the group; empty for the issues that are in no group
     * @return the number
     * @throws NullPointerException if the group is null
     * @throws IllegalArgumentException if the group does not exist
     */
    public long accepted(Optional<K> group) {
        return sum(group, cells::isAccepted);
    }

    /**
     * Returns the number of closed-out issues in a group.
     *
     * @param group the group; empty for the issues that are in no group
     * @return the number
     * @throws NullPointerException if the group is null
     * @throws IllegalArgumentException if the group does not exist
     */
    public long closedOut(Optional<K> group) {
        return sum(group, cells::isClosedOut);
    }

    /**
     * Returns the number of issues in a group that are due before the given day, whether or not they are complete.
     *
     * @param group the group; empty for the issues that are in no group
     * @return the number
     * @throws NullPointerException if the group is null
     * @throws IllegalArgumentException if the group does not exist
     */
    public long dueBefore(Optional<K> group) {
        return sumDue(group, cell -> true);
    }

    /**
     * Returns the number of issues in a group that are due before the given day and open on the reference date of the
     * columns: not complete, not ended, and under no exception. If that day is the reference date, these are the overdue
     * issues.
     *
     * @param group the group; empty for the issues that are in no group
     * @return the number
     * @throws NullPointerException if the group is null
     * @throws IllegalArgumentException if the group does not exist
     */
    public long overdue(Optional<K> group) {
        return sumDue(group, cells::isOpen);
    }

    /**
     * Returns the number of issues in a group of which it is not known whether they are due before the given day, since
     * their due date depends on an event or a suspension. They are not counted as due.
     *
     * @param group the group; empty for the issues that are in no group
     * @return the number
     * @throws NullPointerException if the group is null
     * @throws IllegalArgumentException if the group does not exist
     */
    public long unresolved(Optional<K> group) {
        return sum(group, cell -> true, cell -> unresolved[cell]);
    }

    private long sum(Optional<K> group, IntPredicate meant) {
        return sum(group, meant, cell -> counts[2 * cell] + counts[2 * cell + 1]);
    }

    private long sumDue(Optional<K> group, IntPredicate meant) {
        return sum(group, meant, cell -> counts[2 * cell + 1]);
    }

    private long sum(Optional<K> group, IntPredicate meant, IntToLongFunction count) {
        Integer at = Checks.notNull(group, "group").isPresent() ? numbers.get(group.get()) : Integer.valueOf(0);
        if (at == null) {
            throw new IllegalArgumentException("group must be one of " + groups + ", but was " + group.orElseThrow());
        }
        long sum = 0;
        for (int i = starts[at]; i < starts[at + 1]; i++) {
            int cell = inOrder[i];
            if (cells.isRaised(cell) && meant.test(cell)) {
                sum = Math.addExact(sum, count.applyAsLong(cell));
            }
        }
        return sum;
    }

    @Override
    public String toString() {
        return OneLine.of("ColumnTally", OneLine.count(groups.size(), "group"));
    }
}
