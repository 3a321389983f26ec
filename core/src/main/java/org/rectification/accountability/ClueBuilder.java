package org.rectification.accountability;

import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;
import org.rectification.responsibility.BodyId;

/**
 * Builds a {@link Clue}; {@link Clue#builder} starts one with its id. The other attributes may be set in any order
 * and more than once. {@code title} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class ClueBuilder permits Clue.Builder {

    ClueBuilder() {}

    /**
     * Sets the title of the clue; required.
     *
     * @param title the title of the clue
     * @return this builder
     */
    public abstract ClueBuilder title(LocalText title);

    /**
     * Sets the body it was handed to.
     *
     * @param to the body it was handed to
     * @return this builder
     */
    public abstract ClueBuilder to(BodyId to);

    /**
     * Sets or clears the body it was handed to, see {@link #to(BodyId)}.
     *
     * @param to the body it was handed to; empty for none
     * @return this builder
     */
    public abstract ClueBuilder to(Optional<? extends BodyId> to);

    /**
     * Sets the inspection that handed it over.
     *
     * @param inspection the inspection that handed it over
     * @return this builder
     */
    public abstract ClueBuilder inspection(InspectionId inspection);

    /**
     * Sets or clears the inspection that handed it over, see {@link #inspection(InspectionId)}.
     *
     * @param inspection the inspection that handed it over; empty for none
     * @return this builder
     */
    public abstract ClueBuilder inspection(Optional<? extends InspectionId> inspection);

    /**
     * Adds to the issues it is about.
     *
     * @param added the issues to add
     * @return this builder
     */
    public abstract ClueBuilder addIssues(IssueId... added);

    /**
     * Sets the issues it is about, replacing those set before.
     *
     * @param issues the issues
     * @return this builder
     */
    public abstract ClueBuilder issues(Iterable<? extends IssueId> issues);

    /**
     * Adds to the steps in the order of the days they happened, the handover first.
     *
     * @param added the steps to add
     * @return this builder
     */
    public abstract ClueBuilder addSteps(ClueStep... added);

    /**
     * Sets the steps in the order of the days they happened, the handover first, replacing those set before.
     *
     * @param steps the steps
     * @return this builder
     */
    public abstract ClueBuilder steps(Iterable<? extends ClueStep> steps);

    /**
     * Adds to the sources of the clue.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract ClueBuilder addSources(Citation... added);

    /**
     * Sets the sources of the clue, replacing those set before.
     *
     * @param sources the sources
     * @return this builder
     */
    public abstract ClueBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract Clue build();
}
