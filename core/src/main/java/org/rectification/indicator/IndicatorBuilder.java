package org.rectification.indicator;

import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;

/**
 * Builds an {@link Indicator}; {@link Indicator#builder} starts one with its id. The other attributes may be set in
 * any order and more than once. {@code name}, {@code kind} and {@code unit} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class IndicatorBuilder permits Indicator.Builder {

    IndicatorBuilder() {}

    /**
     * Sets the name of the indicator; required.
     *
     * @param name the name of the indicator
     * @return this builder
     */
    public abstract IndicatorBuilder name(LocalText name);

    /**
     * Sets the kind of indicator; required.
     *
     * @param kind the kind of indicator
     * @return this builder
     */
    public abstract IndicatorBuilder kind(IndicatorKind kind);

    /**
     * Sets the unit of measurement; required.
     *
     * @param unit the unit of measurement
     * @return this builder
     */
    public abstract IndicatorBuilder unit(MeasurementUnit unit);

    /**
     * Sets the direction in which the indicator improves.
     *
     * @param direction the direction in which the indicator improves
     * @return this builder
     */
    public abstract IndicatorBuilder direction(Direction direction);

    /**
     * Sets or clears the direction in which the indicator improves, see {@link #direction(Direction)}.
     *
     * @param direction the direction in which the indicator improves; empty for none
     * @return this builder
     */
    public abstract IndicatorBuilder direction(Optional<? extends Direction> direction);

    /**
     * Adds to the targets of the indicator.
     *
     * @param added the targets to add
     * @return this builder
     */
    public abstract IndicatorBuilder addTargets(IndicatorTarget... added);

    /**
     * Sets the targets of the indicator, replacing those set before.
     *
     * @param targets the targets
     * @return this builder
     */
    public abstract IndicatorBuilder targets(Iterable<? extends IndicatorTarget> targets);

    /**
     * Adds to the sources of the indicator.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract IndicatorBuilder addSources(Citation... added);

    /**
     * Sets the sources of the indicator, replacing those set before.
     *
     * @param sources the sources
     * @return this builder
     */
    public abstract IndicatorBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract Indicator build();
}
