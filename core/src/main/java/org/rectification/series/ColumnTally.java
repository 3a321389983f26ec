package org.rectification.series;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Tier;

/**
 * The counts of issue columns from one pass: for each group, the number of issues by tier, accepted, closed out, and
 * due before a day. Issues not yet raised are not counted.
 *
 * <p>Immutable and thread-safe. It has 64 counters for each group, regardless of the number of issues.
 *
 * @param <K> the type of the group keys
 * @since 0.1.0
 */
public final class ColumnTally<K> {

    private final List<K> groups;
    private final long[] counts;

    ColumnTally(List<K> groups, long[] counts) {
        this.groups = groups;
        this.counts = counts;
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
        return sum(group, cell -> Cells.tier(cell) == tier);
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
        return sum(group, Cells::isAccepted);
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
        return sum(group, Cells::isClosedOut);
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
        return sum(group, Cells::isDueBefore);
    }

    /**
     * Returns the number of issues in a group that are due before the given day and not complete. If that day is the
     * reference date of the columns, these are the overdue issues.
     *
     * @param group the group; empty for the issues that are in no group
     * @return the number
     * @throws NullPointerException if the group is null
     * @throws IllegalArgumentException if the group does not exist
     */
    public long overdue(Optional<K> group) {
        return sum(group, cell -> Cells.isDueBefore(cell) && Cells.tier(cell) != Tier.COMPLETE);
    }

    private long sum(Optional<K> group, IntPredicate meant) {
        int at = Checks.notNull(group, "group").isPresent() ? groups.indexOf(group.get()) + 1 : 0;
        if (group.isPresent() && at == 0) {
            throw new IllegalArgumentException("group must be one of " + groups + ", but was " + group.get());
        }
        long sum = 0;
        for (int cell = Cells.first(at); cell < Cells.first(at + 1); cell++) {
            if (counts[cell] > 0 && Cells.isRaised(cell) && meant.test(cell)) {
                sum = Math.addExact(sum, counts[cell]);
            }
        }
        return sum;
    }

    @Override
    public String toString() {
        return OneLine.of("ColumnTally", OneLine.count(groups.size(), "group"));
    }
}
