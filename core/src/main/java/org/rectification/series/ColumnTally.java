package org.rectification.series;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Tier;

/**
 * What columns count in one pass: for each group how many issues have which tier, are accepted, are closed out, and how
 * many of them are due before a day. Issues not yet raised are in none of the counts.
 *
 * <p>Immutable and thread-safe. It holds 64 counters a group, whatever the number of issues.
 *
 * @param <K> what issues are grouped by
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
     * Returns how many issues a group has.
     *
     * @param group the group; empty for the issues in none
     * @return the number
     * @throws NullPointerException if the group is null
     * @throws IllegalArgumentException if there is no such group
     */
    public long total(Optional<K> group) {
        return sum(group, cell -> true);
    }

    /**
     * Returns how many issues of a group have a tier.
     *
     * @param group the group; empty for the issues in none
     * @param tier the tier
     * @return the number
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no such group
     */
    public long count(Optional<K> group, Tier tier) {
        Checks.notNull(tier, "tier");
        return sum(group, cell -> Cells.tier(cell) == tier);
    }

    /**
     * Returns how many issues of a group are accepted.
     *
     * @param group the group; empty for the issues in none
     * @return the number
     * @throws NullPointerException if the group is null
     * @throws IllegalArgumentException if there is no such group
     */
    public long accepted(Optional<K> group) {
        return sum(group, Cells::isAccepted);
    }

    /**
     * Returns how many issues of a group are closed out.
     *
     * @param group the group; empty for the issues in none
     * @return the number
     * @throws NullPointerException if the group is null
     * @throws IllegalArgumentException if there is no such group
     */
    public long closedOut(Optional<K> group) {
        return sum(group, Cells::isClosedOut);
    }

    /**
     * Returns how many issues of a group are due before the day asked about, complete or not.
     *
     * @param group the group; empty for the issues in none
     * @return the number
     * @throws NullPointerException if the group is null
     * @throws IllegalArgumentException if there is no such group
     */
    public long dueBefore(Optional<K> group) {
        return sum(group, Cells::isDueBefore);
    }

    /**
     * Returns how many issues of a group are due before the day asked about and not complete: overdue, if it is asked with
     * the day of the columns.
     *
     * @param group the group; empty for the issues in none
     * @return the number
     * @throws NullPointerException if the group is null
     * @throws IllegalArgumentException if there is no such group
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
