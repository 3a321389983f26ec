package org.rectification.procedure;

import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.CriterionId;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.StageId;
import org.rectification.issue.StageOutcome;

/**
 * Builds a {@link Stage}; {@link Stage#builder} starts one with its id. The other attributes may be set in any order
 * and more than once. {@code kind} and {@code name} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class StageBuilder permits Stage.Builder {

    StageBuilder() {}

    /**
     * Sets the kind of stage; required.
     *
     * @param kind the kind of stage
     * @return this builder
     */
    public abstract StageBuilder kind(CloseOutStage kind);

    /**
     * Sets the name used in the jurisdiction; required.
     *
     * @param name the name used in the jurisdiction
     * @return this builder
     */
    public abstract StageBuilder name(LocalText name);

    /**
     * Sets the actor: who may take the stage.
     *
     * @param actor who may take the stage
     * @return this builder
     */
    public abstract StageBuilder actor(Actor actor);

    /**
     * Sets or clears who may take the stage, see {@link #actor(Actor)}.
     *
     * @param actor who may take the stage; empty for none
     * @return this builder
     */
    public abstract StageBuilder actor(Optional<? extends Actor> actor);

    /**
     * Adds to the stages that must be over before this one.
     *
     * @param added the stages to add
     * @return this builder
     */
    public abstract StageBuilder addAfter(StageId... added);

    /**
     * Sets the stages that must be over before this one, replacing those set before.
     *
     * @param after the stages
     * @return this builder
     */
    public abstract StageBuilder after(Iterable<? extends StageId> after);

    /**
     * Adds to the intervals: how long the stage lasts, and how long after other stages it may be taken.
     *
     * @param added the intervals to add
     * @return this builder
     */
    public abstract StageBuilder addIntervals(Interval... added);

    /**
     * Sets the intervals: how long the stage lasts, and how long after other stages it may be taken, replacing those
     * set before.
     *
     * @param intervals the intervals
     * @return this builder
     */
    public abstract StageBuilder intervals(Iterable<? extends Interval> intervals);

    /**
     * Adds to the evidence required.
     *
     * @param added the documents to add
     * @return this builder
     */
    public abstract StageBuilder addEvidence(EvidenceId... added);

    /**
     * Sets the evidence required, replacing those set before.
     *
     * @param evidence the documents
     * @return this builder
     */
    public abstract StageBuilder evidence(Iterable<? extends EvidenceId> evidence);

    /**
     * Adds to the rules on who may not take the stage.
     *
     * @param added the rules to add
     * @return this builder
     */
    public abstract StageBuilder addIndependence(Independence... added);

    /**
     * Sets the rules on who may not take the stage, replacing those set before.
     *
     * @param independence the rules
     * @return this builder
     */
    public abstract StageBuilder independence(Iterable<? extends Independence> independence);

    /**
     * Adds to the possible outcomes.
     *
     * @param added the outcomes to add
     * @return this builder
     */
    public abstract StageBuilder addOutcomes(StageOutcome... added);

    /**
     * Sets the possible outcomes, replacing those set before.
     *
     * @param outcomes the outcomes
     * @return this builder
     */
    public abstract StageBuilder outcomes(Iterable<? extends StageOutcome> outcomes);

    /**
     * Adds to the results that a check must confirm for the stage to be passed.
     *
     * @param added the results to add
     * @return this builder
     */
    public abstract StageBuilder addThreshold(Attainment... added);

    /**
     * Sets the results that a check must confirm for the stage to be passed, replacing those set before.
     *
     * @param threshold the results
     * @return this builder
     */
    public abstract StageBuilder threshold(Iterable<? extends Attainment> threshold);

    /**
     * Adds to the tests of the procedure that are made in this stage.
     *
     * @param added the criteria to add
     * @return this builder
     */
    public abstract StageBuilder addCriteria(CriterionId... added);

    /**
     * Sets the tests of the procedure that are made in this stage, replacing those set before.
     *
     * @param criteria the criteria
     * @return this builder
     */
    public abstract StageBuilder criteria(Iterable<? extends CriterionId> criteria);

    /**
     * Sets a remark on the stage.
     *
     * @param note a remark on the stage
     * @return this builder
     */
    public abstract StageBuilder note(LocalText note);

    /**
     * Sets or clears a remark on the stage, see {@link #note(LocalText)}.
     *
     * @param note a remark on the stage; empty for none
     * @return this builder
     */
    public abstract StageBuilder note(Optional<? extends LocalText> note);

    /**
     * Sets how sure it is that the procedure has this stage here.
     *
     * @param certainty the certainty
     * @return this builder
     */
    public abstract StageBuilder certainty(Certainty certainty);

    /**
     * Adds to the sources of the stage.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract StageBuilder addSources(Citation... added);

    /**
     * Sets the sources of the stage, replacing those set before.
     *
     * @param sources the sources
     * @return this builder
     */
    public abstract StageBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract Stage build();
}
