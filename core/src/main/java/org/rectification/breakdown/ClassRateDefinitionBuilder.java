package org.rectification.breakdown;

import java.math.RoundingMode;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;

/**
 * Builds a {@link ClassRateDefinition}; {@link ClassRateDefinition#builder} starts one. Attributes may be set in
 * any order, and again; {@code name}, {@code title}, {@code unit} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 */
public abstract sealed class ClassRateDefinitionBuilder permits ClassRateDefinition.Builder {

    ClassRateDefinitionBuilder() {}

    /**
     * Sets the stable name; it must be given.
     *
     * @param name the name
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder name(String name);

    /**
     * Sets what the rate is called; it must be given.
     *
     * @param title the title
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder title(LocalText title);

    /**
     * Sets what is counted, in the words of whoever counts it: complaints, letters, people, sub-issues; it must be
     * given.
     *
     * @param unit the unit
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder unit(LocalText unit);

    /**
     * Adds to the classes that make the population.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder addPopulation(String... added);

    /**
     * Sets the classes that make the population, in place of those given before.
     *
     * @param population all of them
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder population(Iterable<String> population);

    /**
     * Adds to the classes that count in the numerator.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder addCounts(String... added);

    /**
     * Sets the classes that count in the numerator, in place of those given before.
     *
     * @param counts all of them
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder counts(Iterable<String> counts);

    /**
     * Adds to the classes of the population that are left out of the numerator and named beside the rate, even where
     * there are none.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder addLeavesOut(String... added);

    /**
     * Sets the classes of the population that are left out of the numerator and named beside the rate, even where
     * there are none, in place of those given before.
     *
     * @param leavesOut all of them
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder leavesOut(Iterable<String> leavesOut);

    /**
     * Adds to the classes that are taken out of the population, and so out of the denominator.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder addOutside(String... added);

    /**
     * Sets the classes that are taken out of the population, and so out of the denominator, in place of those given
     * before.
     *
     * @param outside all of them
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder outside(Iterable<String> outside);

    /**
     * Sets whether the stated parts must make the stated whole.
     *
     * @param parts the parts
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder parts(PartsRule parts);

    /**
     * Sets whether more may count than there is in the population, which gives more than 100 %.
     *
     * @param mayPassWhole true if so
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder mayPassWhole(boolean mayPassWhole);

    /**
     * Sets how many decimals the percentage is published with.
     *
     * @param decimals the decimals
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder decimals(int decimals);

    /**
     * Sets how the percentage is rounded.
     *
     * @param rounding the rounding
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder rounding(RoundingMode rounding);

    /**
     * Adds elements: who publishes by this definition.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder addSources(Citation... added);

    /**
     * Sets who publishes by this definition, in place of those given before.
     *
     * @param sources all of them
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what is set
     *     cannot be true together; it has every fault
     */
    public abstract ClassRateDefinition build();
}
