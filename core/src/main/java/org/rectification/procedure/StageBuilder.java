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
 * Builds a {@link Stage}; {@link Stage#builder} starts one. Attributes may be set in any order, and again; {@code
 * id}, {@code kind}, {@code name} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 */
public abstract sealed class StageBuilder permits Stage.Builder {

    StageBuilder() {}

    /**
     * Sets the stage's id; it must be given.
     *
     * @param id the id
     * @return this builder
     */
    public abstract StageBuilder id(StageId id);

    /**
     * Sets what kind of stage it is; it must be given.
     *
     * @param kind the kind
     * @return this builder
     */
    public abstract StageBuilder kind(CloseOutStage kind);

    /**
     * Sets what the place calls it; it must be given.
     *
     * @param name the name
     * @return this builder
     */
    public abstract StageBuilder name(LocalText name);

    /**
     * Sets who takes it.
     *
     * @param actor the actor
     * @return this builder
     */
    public abstract StageBuilder actor(Actor actor);

    /**
     * As {@link #actor(Actor)}, for what may be absent.
     *
     * @param actor what is set; empty if there is none
     * @return this builder
     */
    public abstract StageBuilder actor(Optional<? extends Actor> actor);

    /**
     * Adds elements: which stages must be over before it.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract StageBuilder addAfter(StageId... added);

    /**
     * Sets which stages must be over before it, in place of those given before.
     *
     * @param after all of them
     * @return this builder
     */
    public abstract StageBuilder after(Iterable<? extends StageId> after);

    /**
     * Adds elements: how long it lasts and how long after other stages it may be taken.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract StageBuilder addIntervals(Interval... added);

    /**
     * Sets how long it lasts and how long after other stages it may be taken, in place of those given before.
     *
     * @param intervals all of them
     * @return this builder
     */
    public abstract StageBuilder intervals(Iterable<? extends Interval> intervals);

    /**
     * Adds elements: which papers it needs.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract StageBuilder addEvidence(EvidenceId... added);

    /**
     * Sets which papers it needs, in place of those given before.
     *
     * @param evidence all of them
     * @return this builder
     */
    public abstract StageBuilder evidence(Iterable<? extends EvidenceId> evidence);

    /**
     * Adds elements: who may not take it.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract StageBuilder addIndependence(Independence... added);

    /**
     * Sets who may not take it, in place of those given before.
     *
     * @param independence all of them
     * @return this builder
     */
    public abstract StageBuilder independence(Iterable<? extends Independence> independence);

    /**
     * Adds elements: how it can end.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract StageBuilder addOutcomes(StageOutcome... added);

    /**
     * Sets how it can end, in place of those given before.
     *
     * @param outcomes all of them
     * @return this builder
     */
    public abstract StageBuilder outcomes(Iterable<? extends StageOutcome> outcomes);

    /**
     * Adds elements: what must be found to be reached for it to be passed.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract StageBuilder addThreshold(Attainment... added);

    /**
     * Sets what must be found to be reached for it to be passed, in place of those given before.
     *
     * @param threshold all of them
     * @return this builder
     */
    public abstract StageBuilder threshold(Iterable<? extends Attainment> threshold);

    /**
     * Adds elements: which of the procedure's tests are made in it.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract StageBuilder addCriteria(CriterionId... added);

    /**
     * Sets which of the procedure's tests are made in it, in place of those given before.
     *
     * @param criteria all of them
     * @return this builder
     */
    public abstract StageBuilder criteria(Iterable<? extends CriterionId> criteria);

    /**
     * Sets what is worth knowing beside the rules.
     *
     * @param note the note
     * @return this builder
     */
    public abstract StageBuilder note(LocalText note);

    /**
     * As {@link #note(LocalText)}, for what may be absent.
     *
     * @param note what is set; empty if there is none
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
     * Adds elements: where this stage is stated.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract StageBuilder addSources(Citation... added);

    /**
     * Sets where this stage is stated, in place of those given before.
     *
     * @param sources all of them
     * @return this builder
     */
    public abstract StageBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what is set
     *     cannot be true together; it has every fault
     */
    public abstract Stage build();
}
