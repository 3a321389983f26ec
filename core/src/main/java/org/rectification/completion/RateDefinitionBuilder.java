package org.rectification.completion;

import java.math.RoundingMode;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.register.Selection;

/**
 * Builds a {@link RateDefinition}; {@link RateDefinition#builder} starts one. Attributes may be set in any order,
 * and again; {@code name}, {@code title}, {@code unit} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 */
public abstract sealed class RateDefinitionBuilder permits RateDefinition.Builder {

    RateDefinitionBuilder() {}

    /**
     * Sets the stable name; it must be given.
     *
     * @param name the name
     * @return this builder
     */
    public abstract RateDefinitionBuilder name(String name);

    /**
     * Sets what the rate is called; it must be given.
     *
     * @param title the title
     * @return this builder
     */
    public abstract RateDefinitionBuilder title(LocalText title);

    /**
     * Sets what is counted; it must be given.
     *
     * @param unit the unit
     * @return this builder
     */
    public abstract RateDefinitionBuilder unit(Subject.Kind unit);

    /**
     * Sets the population: which units make the denominator.
     *
     * @param selection the selection
     * @return this builder
     */
    public abstract RateDefinitionBuilder selection(Selection selection);

    /**
     * Adds to the tiers that count in the numerator.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract RateDefinitionBuilder addTiers(Tier... added);

    /**
     * Sets the tiers that count in the numerator, in place of those given before.
     *
     * @param tiers all of them
     * @return this builder
     */
    public abstract RateDefinitionBuilder tiers(Iterable<? extends Tier> tiers);

    /**
     * Adds to the tiers that the definition leaves out on purpose: they stay in the denominator, and the reasons of a
     * rate name them even where there are none.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract RateDefinitionBuilder addLeavesOut(Tier... added);

    /**
     * Sets the tiers that the definition leaves out on purpose: they stay in the denominator, and the reasons of a
     * rate name them even where there are none, in place of those given before.
     *
     * @param leavesOut all of them
     * @return this builder
     */
    public abstract RateDefinitionBuilder leavesOut(Iterable<? extends Tier> leavesOut);

    /**
     * Sets whose word counts.
     *
     * @param basis the basis
     * @return this builder
     */
    public abstract RateDefinitionBuilder basis(CountingBasis basis);

    /**
     * Sets how many decimals the percentage is published with.
     *
     * @param decimals the decimals
     * @return this builder
     */
    public abstract RateDefinitionBuilder decimals(int decimals);

    /**
     * Sets how the percentage is rounded.
     *
     * @param rounding the rounding
     * @return this builder
     */
    public abstract RateDefinitionBuilder rounding(RoundingMode rounding);

    /**
     * Adds elements: who publishes by this definition.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract RateDefinitionBuilder addSources(Citation... added);

    /**
     * Sets who publishes by this definition, in place of those given before.
     *
     * @param sources all of them
     * @return this builder
     */
    public abstract RateDefinitionBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what is set
     *     cannot be true together; it has every fault
     */
    public abstract RateDefinition build();
}
