package org.rectification.procedure;

import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.coherence.Contradiction;
import org.rectification.issue.Tier;

/**
 * Builds a {@link Procedure}; {@link Procedure#builder} starts one with its id. The other attributes may be set in
 * any order and more than once. {@code title} and {@code jurisdiction} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class ProcedureBuilder permits Procedure.Builder {

    ProcedureBuilder() {}

    /**
     * Sets the title of the procedure; required.
     *
     * @param title the title of the procedure
     * @return this builder
     */
    public abstract ProcedureBuilder title(LocalText title);

    /**
     * Sets the jurisdiction of the procedure; required.
     *
     * @param jurisdiction the jurisdiction of the procedure
     * @return this builder
     */
    public abstract ProcedureBuilder jurisdiction(LocalText jurisdiction);

    /**
     * Sets the days on which the procedure is in force.
     *
     * @param validity the days on which the procedure is in force
     * @return this builder
     */
    public abstract ProcedureBuilder validity(DateSpan validity);

    /**
     * Sets or clears the days on which the procedure is in force, see {@link #validity(DateSpan)}.
     *
     * @param validity the days on which the procedure is in force; empty for none
     * @return this builder
     */
    public abstract ProcedureBuilder validity(Optional<? extends DateSpan> validity);

    /**
     * Sets the issues the procedure applies to.
     *
     * @param scope the issues the procedure applies to
     * @return this builder
     */
    public abstract ProcedureBuilder scope(Scope scope);

    /**
     * Adds to the tiers that count as complete (整改完成), if the procedure requires completion first.
     *
     * @param added the tiers to add
     * @return this builder
     */
    public abstract ProcedureBuilder addCompletion(Tier... added);

    /**
     * Sets the tiers that count as complete (整改完成), if the procedure requires completion first, replacing those set
     * before.
     *
     * @param completion the tiers
     * @return this builder
     */
    public abstract ProcedureBuilder completion(Iterable<? extends Tier> completion);

    /**
     * Adds to the kinds of contradiction with which nothing may be closed.
     *
     * @param added the kinds to add
     * @return this builder
     */
    public abstract ProcedureBuilder addGates(Contradiction.Kind... added);

    /**
     * Sets the kinds of contradiction with which nothing may be closed, replacing those set before.
     *
     * @param gates the kinds
     * @return this builder
     */
    public abstract ProcedureBuilder gates(Iterable<? extends Contradiction.Kind> gates);

    /**
     * Adds to the stages, in the order of the source.
     *
     * @param added the stages to add
     * @return this builder
     */
    public abstract ProcedureBuilder addStages(Stage... added);

    /**
     * Sets the stages, in the order of the source, replacing those set before.
     *
     * @param stages the stages
     * @return this builder
     */
    public abstract ProcedureBuilder stages(Iterable<? extends Stage> stages);

    /**
     * Adds to the tests of the result.
     *
     * @param added the criteria to add
     * @return this builder
     */
    public abstract ProcedureBuilder addCriteria(Criterion... added);

    /**
     * Sets the tests of the result, replacing those set before.
     *
     * @param criteria the criteria
     * @return this builder
     */
    public abstract ProcedureBuilder criteria(Iterable<? extends Criterion> criteria);

    /**
     * Sets the stage that closes an issue.
     *
     * @param closing the stage that closes an issue
     * @return this builder
     */
    public abstract ProcedureBuilder closing(Closing closing);

    /**
     * Sets or clears the stage that closes an issue, see {@link #closing(Closing)}.
     *
     * @param closing the stage that closes an issue; empty for none
     * @return this builder
     */
    public abstract ProcedureBuilder closing(Optional<? extends Closing> closing);

    /**
     * Sets the treatment of objections.
     *
     * @param objections the treatment of objections
     * @return this builder
     */
    public abstract ProcedureBuilder objections(ObjectionRule objections);

    /**
     * Sets or clears the treatment of objections, see {@link #objections(ObjectionRule)}.
     *
     * @param objections the treatment of objections; empty for none
     * @return this builder
     */
    public abstract ProcedureBuilder objections(Optional<? extends ObjectionRule> objections);

    /**
     * Sets the later check of closed issues.
     *
     * @param lookBack the later check of closed issues
     * @return this builder
     */
    public abstract ProcedureBuilder lookBack(LookBack lookBack);

    /**
     * Sets or clears the later check of closed issues, see {@link #lookBack(LookBack)}.
     *
     * @param lookBack the later check of closed issues; empty for none
     * @return this builder
     */
    public abstract ProcedureBuilder lookBack(Optional<? extends LookBack> lookBack);

    /**
     * Adds to the consequences of a refuted completion.
     *
     * @param added the consequences to add
     * @return this builder
     */
    public abstract ProcedureBuilder addReversals(Reversal... added);

    /**
     * Sets the consequences of a refuted completion, replacing those set before.
     *
     * @param reversals the consequences
     * @return this builder
     */
    public abstract ProcedureBuilder reversals(Iterable<? extends Reversal> reversals);

    /**
     * Sets a remark on the procedure.
     *
     * @param note a remark on the procedure
     * @return this builder
     */
    public abstract ProcedureBuilder note(LocalText note);

    /**
     * Sets or clears a remark on the procedure, see {@link #note(LocalText)}.
     *
     * @param note a remark on the procedure; empty for none
     * @return this builder
     */
    public abstract ProcedureBuilder note(Optional<? extends LocalText> note);

    /**
     * Sets how sure the procedure is as a whole.
     *
     * @param certainty the certainty
     * @return this builder
     */
    public abstract ProcedureBuilder certainty(Certainty certainty);

    /**
     * Adds to the sources of the procedure.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract ProcedureBuilder addSources(Citation... added);

    /**
     * Sets the sources of the procedure, replacing those set before.
     *
     * @param sources the sources
     * @return this builder
     */
    public abstract ProcedureBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract Procedure build();
}
