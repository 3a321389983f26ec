package org.rectification.issue;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The state of one subject on a date, derived from its history. Completion, acceptance and close-out are independent;
 * each is given by the entry it is based on, with author and both dates.
 *
 * <pre>{@code
 * State state = issue.stateOn(LocalDate.of(2017, 12, 31));
 * state.tier();                                 // COMPLETE
 * state.completion().map(Entry::happenedOn);    // Optional[2017-12-20]
 * state.closeOut().isPresent();                 // false // complete is not closed out
 * }</pre>
 *
 * @param tier the tier by the reports in force
 * @param completion the claim of completion in force; present if and only if the tier is {@link Tier#COMPLETE}
 * @param acceptance the acceptance in force, passed or basically met
 * @param closeOut the close-out in force
 * @param reversal the last refutation or reopening, if completion has not been claimed since
 * @param carriedOver the last move into the plan of a later inspection
 * @since 0.1.0
 */
public record State(
        Tier tier,
        Optional<Entry> completion,
        Optional<Entry> acceptance,
        Optional<Entry> closeOut,
        Optional<Entry> reversal,
        Optional<Entry> carriedOver) {

    /**
     * Makes a state.
     *
     * @param tier the tier
     * @param completion the claim of completion in force
     * @param acceptance the acceptance in force
     * @param closeOut the close-out in force
     * @param reversal the last refutation or reopening, if completion has not been claimed since
     * @param carriedOver the last move into the plan of a later inspection
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if completion is present with another tier than {@link Tier#COMPLETE}, or absent
     *     with that tier
     */
    public State {
        Checks.notNull(tier, "tier");
        Checks.notNull(completion, "completion");
        Checks.notNull(acceptance, "acceptance");
        Checks.notNull(closeOut, "closeOut");
        Checks.notNull(reversal, "reversal");
        Checks.notNull(carriedOver, "carriedOver");
        if (completion.isPresent() != (tier == Tier.COMPLETE)) {
            throw new IllegalArgumentException(
                    "completion must be present exactly if the tier is COMPLETE, but the tier was " + tier);
        }
    }

    /**
     * Returns whether a claim of completion is in force.
     *
     * @return true if the tier is {@link Tier#COMPLETE}
     */
    public boolean isComplete() {
        return tier == Tier.COMPLETE;
    }

    /**
     * Returns the day for which completion was claimed.
     *
     * @return the day; absent if the subject is not complete
     */
    public Optional<LocalDate> completedOn() {
        return completion.map(Entry::happenedOn);
    }

    @Override
    public String toString() {
        return OneLine.of(
                "State",
                tier,
                OneLine.with("complete", completion.map(Entry::happenedOn)),
                OneLine.with("accepted", acceptance.map(Entry::happenedOn)),
                OneLine.with("closed out", closeOut.map(Entry::happenedOn)),
                OneLine.with("carried over", carriedOver.map(Entry::happenedOn)));
    }
}
