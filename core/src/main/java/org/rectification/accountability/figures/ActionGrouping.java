package org.rectification.accountability.figures;

import java.util.List;
import java.util.Optional;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.AccountableSubject;
import org.rectification.accountability.ActionFamily;
import org.rectification.accountability.ActionKind;
import org.rectification.accountability.ClueId;
import org.rectification.accountability.Rank;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.internal.Checks;
import org.rectification.issue.InspectionId;
import org.rectification.responsibility.BodyId;

/**
 * A grouping of actions. Each action belongs to at most one group, so the person-times of the groups add up. The
 * persons need not add up, since a person may belong to several groups.
 *
 * @param <K> the type of the groups
 * @since 0.1.0
 */
@FunctionalInterface
public interface ActionGrouping<K> {

    /**
     * Returns the group of an action.
     *
     * @param action the action
     * @return its group; empty if it belongs to none
     */
    Optional<K> groupOf(AccountabilityAction action);

    /**
     * Returns the grouping by family.
     *
     * @return the grouping
     */
    static ActionGrouping<ActionFamily> byFamily() {
        return action -> Optional.of(action.kind().family());
    }

    /**
     * Returns the grouping by kind.
     *
     * @return the grouping
     */
    static ActionGrouping<ActionKind> byKind() {
        return action -> Optional.of(action.kind());
    }

    /**
     * Returns the grouping by level of rank; units and persons without a published rank belong to no group.
     *
     * @return the grouping
     */
    static ActionGrouping<Rank.Level> byLevel() {
        return action -> rankOf(action).map(Rank::level);
    }

    /**
     * Returns the grouping by rank with its seat; units and persons without a published rank belong to no group.
     *
     * @return the grouping
     */
    static ActionGrouping<Rank> byRank() {
        return ActionGrouping::rankOf;
    }

    /**
     * Returns the grouping by clue.
     *
     * @return the grouping
     */
    static ActionGrouping<ClueId> byClue() {
        return AccountabilityAction::clue;
    }

    /**
     * Returns the grouping by the body that decided the action.
     *
     * @return the grouping
     */
    static ActionGrouping<BodyId> byDecidingBody() {
        return AccountabilityAction::by;
    }

    /**
     * Returns the grouping by inspection.
     *
     * @return the grouping
     */
    static ActionGrouping<InspectionId> byInspection() {
        return AccountabilityAction::inspection;
    }

    /**
     * Returns the grouping by the period in which an action happened.
     *
     * @param periods the periods; an action in several of them belongs to the first
     * @return the grouping
     * @throws NullPointerException if the list or a span is null
     */
    static ActionGrouping<DateSpan> byPeriod(List<DateSpan> periods) {
        List<DateSpan> spans = List.copyOf(Checks.notNull(periods, "periods"));
        return action -> spans.stream()
                .filter(span -> span.contains(action.happenedOn()))
                .findFirst();
    }

    /**
     * Returns the grouping by source. Actions that cite the same sources form a group.
     *
     * @return the grouping
     */
    static ActionGrouping<List<Citation>> bySource() {
        return action -> action.sources().isEmpty() ? Optional.empty() : Optional.of(action.sources());
    }

    private static Optional<Rank> rankOf(AccountabilityAction action) {
        return action.subject() instanceof AccountableSubject.Person person ? person.rank() : Optional.empty();
    }
}
