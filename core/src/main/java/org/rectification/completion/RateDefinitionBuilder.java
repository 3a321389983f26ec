package org.rectification.completion;

import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.register.Selection;

/**
 * Builds a {@link RateDefinition}; {@link RateDefinition#builder} starts one with its name. The other attributes may
 * be set in any order and more than once. {@code title} and {@code unit} must be set.
 *
 * <p>Arguments and their elements must not be null; a null is rejected immediately with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class RateDefinitionBuilder permits RateDefinition.Builder {

    RateDefinitionBuilder() {}

    /**
     * Sets the title of the rate; required.
     *
     * @param title the title of the rate
     * @return this builder
     */
    public abstract RateDefinitionBuilder title(LocalText title);

    /**
     * Sets the unit that is counted; required.
     *
     * @param unit the unit that is counted
     * @return this builder
     */
    public abstract RateDefinitionBuilder unit(Subject.Kind unit);

    /**
     * Sets the population: the units that make up the denominator.
     *
     * @param selection the population
     * @return this builder
     */
    public abstract RateDefinitionBuilder selection(Selection selection);

    /**
     * Adds to the tiers that count in the numerator.
     *
     * @param added the tiers to add
     * @return this builder
     */
    public abstract RateDefinitionBuilder addTiers(Tier... added);

    /**
     * Sets the tiers that count in the numerator, replacing those set before.
     *
     * @param tiers the tiers that count in the numerator
     * @return this builder
     */
    public abstract RateDefinitionBuilder tiers(Iterable<? extends Tier> tiers);

    /**
     * Adds to the tiers that the definition leaves out explicitly: they are part of the denominator, and the reasons of
     * a rate name them even if no unit has them.
     *
     * @param added the tiers to add
     * @return this builder
     */
    public abstract RateDefinitionBuilder addLeavesOut(Tier... added);

    /**
     * Sets the tiers that the definition leaves out explicitly: they are part of the denominator, and the reasons of a
     * rate name them even if no unit has them, replacing those set before.
     *
     * @param leavesOut the tiers
     * @return this builder
     */
    public abstract RateDefinitionBuilder leavesOut(Iterable<? extends Tier> leavesOut);

    /**
     * Sets the basis of the rate.
     *
     * @param basis the basis of the rate
     * @return this builder
     */
    public abstract RateDefinitionBuilder basis(CountingBasis basis);

    /**
     * Sets what the rate makes of units that ended other than by completion.
     *
     * @param ends the treatment of each kind of end
     * @return this builder
     */
    public abstract RateDefinitionBuilder ends(EndTreatments ends);

    /**
     * Sets the decimals and the rounding of the percentage.
     *
     * @param percentFormat the format
     * @return this builder
     */
    public abstract RateDefinitionBuilder percentFormat(PercentFormat percentFormat);

    /**
     * Adds to the sources that publish a rate by this definition.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract RateDefinitionBuilder addSources(Citation... added);

    /**
     * Sets the sources that publish a rate by this definition, replacing those set before.
     *
     * @param sources the sources that publish a rate by this definition
     * @return this builder
     */
    public abstract RateDefinitionBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if a required attribute is missing or the attributes
     *     contradict each other; the exception lists every fault
     */
    public abstract RateDefinition build();
}
