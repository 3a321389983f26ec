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
 * Builds an {@link Issue}; {@link Issue#builder} starts one with its id. The other attributes may be set in any order
 * and more than once. {@code title}, {@code inspection} and {@code deadline} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class IssueBuilder permits Issue.Builder {

    IssueBuilder() {}

    /**
     * Sets the title of the issue; required.
     *
     * @param title the title of the issue
     * @return this builder
     */
    public abstract IssueBuilder title(LocalText title);

    /**
     * Sets the inspection with this finding; required.
     *
     * @param inspection the inspection with this finding
     * @return this builder
     */
    public abstract IssueBuilder inspection(InspectionId inspection);

    /**
     * Sets the number under which the issue was published, as printed ("第47项", "类一(一)").
     *
     * @param number the number under which the issue was published, as printed ("第47项", "类一(一)")
     * @return this builder
     */
    public abstract IssueBuilder number(String number);

    /**
     * Sets or clears the number under which the issue was published, as printed ("第47项", "类一(一)"), see
     * {@link #number(String)}.
     *
     * @param number the number under which the issue was published, as printed ("第47项", "类一(一)"); empty for none
     * @return this builder
     */
    public abstract IssueBuilder number(Optional<String> number);

    /**
     * Sets the category of the issue.
     *
     * @param category the category of the issue
     * @return this builder
     */
    public abstract IssueBuilder category(CategoryId category);

    /**
     * Sets or clears the category of the issue, see {@link #category(CategoryId)}.
     *
     * @param category the category of the issue; empty for none
     * @return this builder
     */
    public abstract IssueBuilder category(Optional<? extends CategoryId> category);

    /**
     * Sets the severity of the issue (严重程度).
     *
     * @param severity the severity of the issue
     * @return this builder
     */
    public abstract IssueBuilder severity(SeverityId severity);

    /**
     * Sets or clears the severity of the issue (严重程度), see {@link #severity(SeverityId)}.
     *
     * @param severity the severity of the issue; empty if it is not stated
     * @return this builder
     */
    public abstract IssueBuilder severity(Optional<? extends SeverityId> severity);

    /**
     * Sets the day the issue was entered in the register.
     *
     * @param raisedOn the day the issue was entered in the register
     * @return this builder
     */
    public abstract IssueBuilder raisedOn(LocalDate raisedOn);

    /**
     * Sets or clears the day the issue was entered in the register, see {@link #raisedOn(LocalDate)}.
     *
     * @param raisedOn the day the issue was entered in the register; empty for none
     * @return this builder
     */
    public abstract IssueBuilder raisedOn(Optional<? extends LocalDate> raisedOn);

    /**
     * Sets the deadline of the issue, as set by the plan; required.
     *
     * @param deadline the deadline of the issue, as set by the plan
     * @return this builder
     */
    public abstract IssueBuilder deadline(Deadline deadline);

    /**
     * Sets the phase of the plan the issue belongs to.
     *
     * @param phase the phase of the plan the issue belongs to
     * @return this builder
     */
    public abstract IssueBuilder phase(PhaseId phase);

    /**
     * Sets or clears the phase of the plan the issue belongs to, see {@link #phase(PhaseId)}.
     *
     * @param phase the phase of the plan the issue belongs to; empty for none
     * @return this builder
     */
    public abstract IssueBuilder phase(Optional<? extends PhaseId> phase);

    /**
     * Sets the objective (整改目标): what must be true in the end.
     *
     * @param objective what must be true in the end
     * @return this builder
     */
    public abstract IssueBuilder objective(LocalText objective);

    /**
     * Sets or clears the objective (整改目标), see {@link #objective(LocalText)}.
     *
     * @param objective what must be true in the end; empty for none
     * @return this builder
     */
    public abstract IssueBuilder objective(Optional<? extends LocalText> objective);

    /**
     * Adds to the measures, in the order of the plan.
     *
     * @param added the measures to add
     * @return this builder
     */
    public abstract IssueBuilder addMeasures(Measure... added);

    /**
     * Sets the measures, in the order of the plan, replacing those set before.
     *
     * @param measures the measures
     * @return this builder
     */
    public abstract IssueBuilder measures(Iterable<? extends Measure> measures);

    /**
     * Adds to the parts by place or by matter, in the order of the source.
     *
     * @param added the parts to add
     * @return this builder
     */
    public abstract IssueBuilder addParts(Part... added);

    /**
     * Sets the parts by place or by matter, in the order of the source, replacing those set before.
     *
     * @param parts the parts
     * @return this builder
     */
    public abstract IssueBuilder parts(Iterable<? extends Part> parts);

    /**
     * Sets the responsibility chain of the issue.
     *
     * @param chain the responsibility chain of the issue
     * @return this builder
     */
    public abstract IssueBuilder chain(ResponsibilityChain chain);

    /**
     * Sets the issue of an earlier round that this one continues (结转).
     *
     * @param carriedOverFrom the issue of an earlier round that this one continues (结转)
     * @return this builder
     */
    public abstract IssueBuilder carriedOverFrom(IssueId carriedOverFrom);

    /**
     * Sets or clears the issue of an earlier round that this one continues (结转), see {@link #carriedOverFrom(IssueId)}.
     *
     * @param carriedOverFrom the issue of an earlier round that this one continues (结转); empty for none
     * @return this builder
     */
    public abstract IssueBuilder carriedOverFrom(Optional<? extends IssueId> carriedOverFrom);

    /**
     * Sets the earlier issue whose matter this one finds again (重复问题).
     *
     * @param repeats the earlier issue whose matter this one finds again (重复问题)
     * @return this builder
     */
    public abstract IssueBuilder repeats(IssueId repeats);

    /**
     * Sets or clears the earlier issue whose matter this one finds again (重复问题), see {@link #repeats(IssueId)}.
     *
     * @param repeats the earlier issue whose matter this one finds again (重复问题); empty for none
     * @return this builder
     */
    public abstract IssueBuilder repeats(Optional<? extends IssueId> repeats);

    /**
     * Sets the history of the issue, its parts, measures and key steps.
     *
     * @param history the history of the issue, its parts, measures and key steps
     * @return this builder
     */
    public abstract IssueBuilder history(History history);

    /**
     * Adds to the sources of the issue.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract IssueBuilder addSources(Citation... added);

    /**
     * Sets the sources of the issue, replacing those set before.
     *
     * @param sources the sources
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
