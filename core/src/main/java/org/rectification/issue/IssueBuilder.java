package org.rectification.issue;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.plan.Deadline;
import org.rectification.plan.Measure;
import org.rectification.plan.PhaseId;
import org.rectification.responsibility.ResponsibilityChain;

/**
 * Builds an {@link Issue}; {@link Issue#builder} starts one. Attributes may be set in any order, and again; {@code
 * id}, {@code title}, {@code inspection}, {@code deadline} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 */
public abstract sealed class IssueBuilder permits Issue.Builder {

    IssueBuilder() {}

    /**
     * Sets the issue's id; required.
     *
     * @param id the id
     * @return this builder
     */
    public abstract IssueBuilder id(IssueId id);

    /**
     * Sets the title of the issue; required.
     *
     * @param title the title
     * @return this builder
     */
    public abstract IssueBuilder title(LocalText title);

    /**
     * Sets the inspection with this finding; required.
     *
     * @param inspection the inspection
     * @return this builder
     */
    public abstract IssueBuilder inspection(InspectionId inspection);

    /**
     * Sets the number under which the issue was published, as printed ("第47项", "类一(一)").
     *
     * @param number the number
     * @return this builder
     */
    public abstract IssueBuilder number(String number);

    /**
     * Sets or clears the attribute, see {@link #number(String)}.
     *
     * @param number the value; empty for none
     * @return this builder
     */
    public abstract IssueBuilder number(Optional<String> number);

    /**
     * Sets the category of the issue.
     *
     * @param category the category
     * @return this builder
     */
    public abstract IssueBuilder category(CategoryId category);

    /**
     * Sets or clears the attribute, see {@link #category(CategoryId)}.
     *
     * @param category the value; empty for none
     * @return this builder
     */
    public abstract IssueBuilder category(Optional<? extends CategoryId> category);

    /**
     * Sets the day the issue was entered in the register.
     *
     * @param raisedOn the value
     * @return this builder
     */
    public abstract IssueBuilder raisedOn(LocalDate raisedOn);

    /**
     * Sets or clears the attribute, see {@link #raisedOn(LocalDate)}.
     *
     * @param raisedOn the value; empty for none
     * @return this builder
     */
    public abstract IssueBuilder raisedOn(Optional<? extends LocalDate> raisedOn);

    /**
     * Sets the deadline of the issue, as set by the plan; required.
     *
     * @param deadline the deadline
     * @return this builder
     */
    public abstract IssueBuilder deadline(Deadline deadline);

    /**
     * Sets the phase of the plan the issue belongs to.
     *
     * @param phase the phase
     * @return this builder
     */
    public abstract IssueBuilder phase(PhaseId phase);

    /**
     * Sets or clears the attribute, see {@link #phase(PhaseId)}.
     *
     * @param phase the value; empty for none
     * @return this builder
     */
    public abstract IssueBuilder phase(Optional<? extends PhaseId> phase);

    /**
     * Sets the objective (整改目标).
     *
     * @param objective the objective
     * @return this builder
     */
    public abstract IssueBuilder objective(LocalText objective);

    /**
     * Sets or clears the attribute, see {@link #objective(LocalText)}.
     *
     * @param objective the value; empty for none
     * @return this builder
     */
    public abstract IssueBuilder objective(Optional<? extends LocalText> objective);

    /**
     * Adds to the measures, in the order of the plan.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract IssueBuilder addMeasures(Measure... added);

    /**
     * Sets the measures, in the order of the plan, replacing those set before.
     *
     * @param measures all of them
     * @return this builder
     */
    public abstract IssueBuilder measures(Iterable<? extends Measure> measures);

    /**
     * Adds to the parts by place or matter, in the order of the source.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract IssueBuilder addParts(Part... added);

    /**
     * Sets the parts by place or by matter, in the order of the source, replacing those set before.
     *
     * @param parts all of them
     * @return this builder
     */
    public abstract IssueBuilder parts(Iterable<? extends Part> parts);

    /**
     * Sets who answers for the issue.
     *
     * @param chain the chain
     * @return this builder
     */
    public abstract IssueBuilder chain(ResponsibilityChain chain);

    /**
     * Sets the issue of an earlier round that this one continues (结转).
     *
     * @param carriedOverFrom the value
     * @return this builder
     */
    public abstract IssueBuilder carriedOverFrom(IssueId carriedOverFrom);

    /**
     * Sets or clears the attribute, see {@link #carriedOverFrom(IssueId)}.
     *
     * @param carriedOverFrom the value; empty for none
     * @return this builder
     */
    public abstract IssueBuilder carriedOverFrom(Optional<? extends IssueId> carriedOverFrom);

    /**
     * Sets what has been recorded about the issue, its parts, measures and key steps.
     *
     * @param history the history
     * @return this builder
     */
    public abstract IssueBuilder history(History history);

    /**
     * Adds elements: where the issue is stated.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract IssueBuilder addSources(Citation... added);

    /**
     * Sets where the issue is stated, replacing those set before.
     *
     * @param sources all of them
     * @return this builder
     */
    public abstract IssueBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract Issue build();
}
