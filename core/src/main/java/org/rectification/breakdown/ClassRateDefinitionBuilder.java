package org.rectification.breakdown;

import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;

/**
 * Builds a {@link ClassRateDefinition}; {@link ClassRateDefinition#builder} starts one with its name. The other
 * attributes may be set in any order and more than once. {@code title} and {@code unit} must be set.
 *
 * <p>Arguments and their elements must not be null; a null is rejected immediately with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class ClassRateDefinitionBuilder permits ClassRateDefinition.Builder {

    ClassRateDefinitionBuilder() {}

    /**
     * Sets the title of the rate; required.
     *
     * @param title the title of the rate
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder title(LocalText title);

    /**
     * Sets the unit that is counted, as the source calls it: complaints, letters, people, sub-issues; required.
     *
     * @param unit the unit that is counted, as the source calls it
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder unit(LocalText unit);

    /**
     * Adds to the classes that make up the population.
     *
     * @param added the classes to add
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder addPopulation(String... added);

    /**
     * Sets the classes that make up the population, replacing those set before.
     *
     * @param population the classes
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder population(Iterable<String> population);

    /**
     * Adds to the classes that count in the numerator.
     *
     * @param added the classes to add
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder addCounts(String... added);

    /**
     * Sets the classes that count in the numerator, replacing those set before.
     *
     * @param counts the classes
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder counts(Iterable<String> counts);

    /**
     * Adds to the classes of the population that are left out of the numerator and reported with the rate, even if
     * their count is 0.
     *
     * @param added the classes to add
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder addLeavesOut(String... added);

    /**
     * Sets the classes of the population that are left out of the numerator and reported with the rate, even if their
     * count is 0, replacing those set before.
     *
     * @param leavesOut the classes
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder leavesOut(Iterable<String> leavesOut);

    /**
     * Adds to the classes that are excluded from the population, and therefore from the denominator.
     *
     * @param added the classes to add
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder addOutside(String... added);

    /**
     * Sets the classes that are excluded from the population, and therefore from the denominator, replacing those set
     * before.
     *
     * @param outside the classes
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder outside(Iterable<String> outside);

    /**
     * Sets the rule for whether the stated counts must add up to the stated total.
     *
     * @param parts the rule
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder parts(PartsRule parts);

    /**
     * Sets whether the numerator may exceed the denominator, which gives more than 100 %.
     *
     * @param mayPassWhole true if the numerator may exceed the denominator, which gives more than 100 %
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder mayPassWhole(boolean mayPassWhole);

    /**
     * Sets the decimals and the rounding of the percentage.
     *
     * @param percentFormat the format
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder percentFormat(PercentFormat percentFormat);

    /**
     * Adds to the sources that publish a rate by this definition.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder addSources(Citation... added);

    /**
     * Sets the sources that publish a rate by this definition, replacing those set before.
     *
     * @param sources the sources that publish a rate by this definition
     * @return this builder
     */
    public abstract ClassRateDefinitionBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if a required attribute is missing or the attributes
     *     contradict each other; the exception lists every fault
     */
    public abstract ClassRateDefinition build();
}
