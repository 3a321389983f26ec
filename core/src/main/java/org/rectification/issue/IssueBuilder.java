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
     * Sets the issue's id; it must be given.
     *
     * @param id the id
     * @return this builder
     */
    public abstract IssueBuilder id(IssueId id);

    /**
     * Sets what was found, in a line; it must be given.
     *
     * @param title the title
     * @return this builder
     */
    public abstract IssueBuilder title(LocalText title);

    /**
     * Sets the inspection that found it; it must be given.
     *
     * @param inspection the inspection
     * @return this builder
     */
    public abstract IssueBuilder inspection(InspectionId inspection);

    /**
     * Sets the number under which it was published, as printed ("第47项", "类一(一)").
     *
     * @param number the number
     * @return this builder
     */
    public abstract IssueBuilder number(String number);

    /**
     * As {@link #number(String)}, for what may be absent.
     *
     * @param number what is set; empty if there is none
     * @return this builder
     */
    public abstract IssueBuilder number(Optional<String> number);

    /**
     * Sets the class it is filed under.
     *
     * @param category the category
     * @return this builder
     */
    public abstract IssueBuilder category(CategoryId category);

    /**
     * As {@link #category(CategoryId)}, for what may be absent.
     *
     * @param category what is set; empty if there is none
     * @return this builder
     */
    public abstract IssueBuilder category(Optional<? extends CategoryId> category);

    /**
     * Sets the day the issue came on the register.
     *
     * @param raisedOn the value
     * @return this builder
     */
    public abstract IssueBuilder raisedOn(LocalDate raisedOn);

    /**
     * As {@link #raisedOn(LocalDate)}, for what may be absent.
     *
     * @param raisedOn what is set; empty if there is none
     * @return this builder
     */
    public abstract IssueBuilder raisedOn(Optional<? extends LocalDate> raisedOn);

    /**
     * Sets the date by which it is to be rectified, as the plan set it; it must be given.
     *
     * @param deadline the deadline
     * @return this builder
     */
    public abstract IssueBuilder deadline(Deadline deadline);

    /**
     * Sets the phase of the plan it is filed under.
     *
     * @param phase the phase
     * @return this builder
     */
    public abstract IssueBuilder phase(PhaseId phase);

    /**
     * As {@link #phase(PhaseId)}, for what may be absent.
     *
     * @param phase what is set; empty if there is none
     * @return this builder
     */
    public abstract IssueBuilder phase(Optional<? extends PhaseId> phase);

    /**
     * Sets what must be true in the end (整改目标).
     *
     * @param objective the objective
     * @return this builder
     */
    public abstract IssueBuilder objective(LocalText objective);

    /**
     * As {@link #objective(LocalText)}, for what may be absent.
     *
     * @param objective what is set; empty if there is none
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
     * Sets the measures, in the order of the plan, in place of those given before.
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
     * Sets the parts by place or matter, in the order of the source, in place of those given before.
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
     * As {@link #carriedOverFrom(IssueId)}, for what may be absent.
     *
     * @param carriedOverFrom what is set; empty if there is none
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
     * Sets where the issue is stated, in place of those given before.
     *
     * @param sources all of them
     * @return this builder
     */
    public abstract IssueBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what is set
     *     cannot be true together; it has every fault
     */
    public abstract Issue build();
}
