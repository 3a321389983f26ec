package org.rectification.series;

import java.util.List;
import java.util.Optional;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.CountingStatus;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.IssueSubject;

/**
 * The difference between two dates: the rate on both dates, every unit with a different counting status, and the
 * changes, with the entries that cause them. The units with different counting statuses fully account for the
 * difference between the two rates.
 *
 * @param before the rate on the earlier date
 * @param after the rate on the later date
 * @param moves the units with different counting statuses, in the order of the register
 * @param changes the changes, in the order of the register, then of {@link Change.Kind}
 * @since 0.1.0
 */
public record Difference(CompletionRate before, CompletionRate after, List<Move> moves, List<Change> changes) {

    /**
     * A unit with different counting statuses on the two dates.
     *
     * @param item the unit
     * @param before the counting status on the earlier date; empty if the unit was not known then
     * @param after the counting status on the later date
     */
    public record Move(IssueSubject item, Optional<CountingStatus> before, CountingStatus after) {

        /**
         * Creates a move.
         *
         * @param item the unit
         * @param before the counting status on the earlier date
         * @param after the counting status on the later date
         * @throws NullPointerException if an argument is null
         */
        public Move {
            Checks.notNull(item, "item");
            Checks.notNull(before, "before");
            Checks.notNull(after, "after");
        }

        @Override
        public String toString() {
            return OneLine.sentence(item + ":", before, "to", after);
        }
    }

    /**
     * Creates a difference.
     *
     * @param before the rate on the earlier date
     * @param after the rate on the later date
     * @param moves the units with different counting statuses
     * @param changes the changes
     * @throws NullPointerException if an argument or an element is null
     * @throws IllegalArgumentException if the rates have different definitions, or the moves do not account for the
     *     difference between them
     */
    public Difference {
        Checks.notNull(before, "before");
        Checks.notNull(after, "after");
        moves = List.copyOf(Checks.notNull(moves, "moves"));
        changes = List.copyOf(Checks.notNull(changes, "changes"));
        if (!before.definition().equals(after.definition())) {
            throw new IllegalArgumentException("rates must have one definition, but had "
                    + before.definition().name() + " and "
                    + after.definition().name());
        }
        for (CountingStatus status : CountingStatus.values()) {
            long came = moves.stream().filter(move -> move.after() == status).count();
            long left = moves.stream()
                    .filter(move -> move.before().equals(Optional.of(status)))
                    .count();
            if (after.count(status) - before.count(status) != came - left) {
                throw new IllegalArgumentException("moves must lead from " + before.ratio() + " to " + after.ratio()
                        + ", but " + came + " came to " + status + " and " + left + " left it");
            }
        }
    }

    /**
     * Returns the changes of a kind.
     *
     * @param kind the kind
     * @return an unmodifiable list in the order of the register
     * @throws NullPointerException if the kind is null
     */
    public List<Change> changesOf(Change.Kind kind) {
        Checks.notNull(kind, "kind");
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    @Override
    public String toString() {
        return OneLine.sentence(before, "to", after + ":", OneLine.number(moves.size(), "move"));
    }
}
