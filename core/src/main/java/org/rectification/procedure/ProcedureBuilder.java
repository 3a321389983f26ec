package org.rectification.procedure;

import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.issue.Tier;

/**
 * Builds a {@link Procedure}; {@link Procedure#builder} starts one. Attributes may be set in any order, and again;
 * {@code id}, {@code title}, {@code jurisdiction} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 */
public abstract sealed class ProcedureBuilder permits Procedure.Builder {

    ProcedureBuilder() {}

    /**
     * Sets the procedure's id; required.
     *
     * @param id the id
     * @return this builder
     */
    public abstract ProcedureBuilder id(ProcedureId id);

    /**
     * Sets the title of the procedure; required.
     *
     * @param title the title
     * @return this builder
     */
    public abstract ProcedureBuilder title(LocalText title);

    /**
     * Sets the jurisdiction of the procedure; required.
     *
     * @param jurisdiction the jurisdiction
     * @return this builder
     */
    public abstract ProcedureBuilder jurisdiction(LocalText jurisdiction);

    /**
     * Sets the days on which the procedure is in force.
     *
     * @param validity the validity
     * @return this builder
     */
    public abstract ProcedureBuilder validity(DateSpan validity);

    /**
     * Sets or clears the attribute, see {@link #validity(DateSpan)}.
     *
     * @param validity the value; empty for none
     * @return this builder
     */
    public abstract ProcedureBuilder validity(Optional<? extends DateSpan> validity);

    /**
     * Sets which issues it is for.
     *
     * @param scope the scope
     * @return this builder
     */
    public abstract ProcedureBuilder scope(Scope scope);

    /**
     * Adds elements: which reports of progress count as rectification complete (整改完成), where the procedure asks for
     * that first.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract ProcedureBuilder addCompletion(Tier... added);

    /**
     * Sets which reports of progress count as rectification complete (整改完成), where the procedure asks for that first,
     * in place of those given before.
     *
     * @param completion all of them
     * @return this builder
     */
    public abstract ProcedureBuilder completion(Iterable<? extends Tier> completion);

    /**
     * Adds to the stages, in the order in which the place names them.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract ProcedureBuilder addStages(Stage... added);

    /**
     * Sets the stages, in the order of the source, replacing those set before.
     *
     * @param stages all of them
     * @return this builder
     */
    public abstract ProcedureBuilder stages(Iterable<? extends Stage> stages);

    /**
     * Adds to the tests that a result must pass.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract ProcedureBuilder addCriteria(Criterion... added);

    /**
     * Sets the tests of the result, replacing those set before.
     *
     * @param criteria all of them
     * @return this builder
     */
    public abstract ProcedureBuilder criteria(Iterable<? extends Criterion> criteria);

    /**
     * Sets the stage that closes an issue.
     *
     * @param closing the closing
     * @return this builder
     */
    public abstract ProcedureBuilder closing(Closing closing);

    /**
     * Sets or clears the attribute, see {@link #closing(Closing)}.
     *
     * @param closing the value; empty for none
     * @return this builder
     */
    public abstract ProcedureBuilder closing(Optional<? extends Closing> closing);

    /**
     * Sets the treatment of objections.
     *
     * @param objections the objections
     * @return this builder
     */
    public abstract ProcedureBuilder objections(ObjectionRule objections);

    /**
     * Sets or clears the attribute, see {@link #objections(ObjectionRule)}.
     *
     * @param objections the value; empty for none
     * @return this builder
     */
    public abstract ProcedureBuilder objections(Optional<? extends ObjectionRule> objections);

    /**
     * Sets the later check of closed issues.
     *
     * @param lookBack the value
     * @return this builder
     */
    public abstract ProcedureBuilder lookBack(LookBack lookBack);

    /**
     * Sets or clears the attribute, see {@link #lookBack(LookBack)}.
     *
     * @param lookBack the value; empty for none
     * @return this builder
     */
    public abstract ProcedureBuilder lookBack(Optional<? extends LookBack> lookBack);

    /**
     * Adds elements: what a refuted completion does.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract ProcedureBuilder addReversals(Reversal... added);

    /**
     * Sets the consequences of a refuted completion, replacing those set before.
     *
     * @param reversals all of them
     * @return this builder
     */
    public abstract ProcedureBuilder reversals(Iterable<? extends Reversal> reversals);

    /**
     * Sets a remark on the procedure.
     *
     * @param note the note
     * @return this builder
     */
    public abstract ProcedureBuilder note(LocalText note);

    /**
     * Sets or clears the attribute, see {@link #note(LocalText)}.
     *
     * @param note the value; empty for none
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
     * Adds elements: where the procedure is stated.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract ProcedureBuilder addSources(Citation... added);

    /**
     * Sets where the procedure is stated, replacing those set before.
     *
     * @param sources all of them
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
