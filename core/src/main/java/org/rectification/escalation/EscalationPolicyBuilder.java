package org.rectification.escalation;

import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.issue.Subject;
import org.rectification.oversight.SupervisionMeasure;

/**
 * Builds an {@link EscalationPolicy}; {@link EscalationPolicy#builder} starts one with its name. The other attributes
 * may be set in any order and more than once. {@code title} and {@code order} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class EscalationPolicyBuilder permits EscalationPolicy.Builder {

    EscalationPolicyBuilder() {}

    /**
     * Sets the title of the policy; required.
     *
     * @param title the title of the policy
     * @return this builder
     */
    public abstract EscalationPolicyBuilder title(LocalText title);

    /**
     * Sets whether the measures are ordered; required.
     *
     * @param order the order
     * @return this builder
     */
    public abstract EscalationPolicyBuilder order(EscalationPolicy.Order order);

    /**
     * Adds to the measures: in the order of the source, or from the mildest up on a ladder.
     *
     * @param added the measures to add
     * @return this builder
     */
    public abstract EscalationPolicyBuilder addMeasures(SupervisionMeasure... added);

    /**
     * Sets the measures: in the order of the source, or from the mildest up on a ladder, replacing those set before.
     *
     * @param measures the measures
     * @return this builder
     */
    public abstract EscalationPolicyBuilder measures(Iterable<? extends SupervisionMeasure> measures);

    /**
     * Sets whether the source goes on with "and so on" (等).
     *
     * @param openEnded true if the source goes on with "and so on" (等)
     * @return this builder
     */
    public abstract EscalationPolicyBuilder openEnded(boolean openEnded);

    /**
     * Adds to the triggers of proposals.
     *
     * @param added the triggers to add
     * @return this builder
     */
    public abstract EscalationPolicyBuilder addTriggers(Trigger... added);

    /**
     * Sets the triggers of proposals, replacing those set before.
     *
     * @param triggers the triggers
     * @return this builder
     */
    public abstract EscalationPolicyBuilder triggers(Iterable<? extends Trigger> triggers);

    /**
     * Adds to the kinds of subject checked for being overdue and refuted.
     *
     * @param added the kinds of subject to add
     * @return this builder
     */
    public abstract EscalationPolicyBuilder addSubjects(Subject.Kind... added);

    /**
     * Sets the kinds of subject checked for being overdue and refuted, replacing those set before.
     *
     * @param subjects the kinds of subject
     * @return this builder
     */
    public abstract EscalationPolicyBuilder subjects(Iterable<? extends Subject.Kind> subjects);

    /**
     * Adds to the sources of the policy.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract EscalationPolicyBuilder addSources(Citation... added);

    /**
     * Sets the sources of the policy, replacing those set before.
     *
     * @param sources the sources
     * @return this builder
     */
    public abstract EscalationPolicyBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract EscalationPolicy build();
}
