package org.rectification.indicator;

import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;

/**
 * Builds an {@link Indicator}; {@link Indicator#builder} starts one. Attributes may be set in any order, and
 * again; {@code id}, {@code name}, {@code kind}, {@code unit} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 */
public abstract sealed class IndicatorBuilder permits Indicator.Builder {

    IndicatorBuilder() {}

    /**
     * Sets the indicator's id; it must be given.
     *
     * @param id the id
     * @return this builder
     */
    public abstract IndicatorBuilder id(IndicatorId id);

    /**
     * Sets its name; it must be given.
     *
     * @param name the name
     * @return this builder
     */
    public abstract IndicatorBuilder name(LocalText name);

    /**
     * Sets what it measures; it must be given.
     *
     * @param kind the kind
     * @return this builder
     */
    public abstract IndicatorBuilder kind(IndicatorKind kind);

    /**
     * Sets what it is measured in; it must be given.
     *
     * @param unit the unit
     * @return this builder
     */
    public abstract IndicatorBuilder unit(MeasurementUnit unit);

    /**
     * Sets which way is better.
     *
     * @param direction the direction
     * @return this builder
     */
    public abstract IndicatorBuilder direction(Direction direction);

    /**
     * As {@link #direction(Direction)}, for what may be absent.
     *
     * @param direction what is set; empty if there is none
     * @return this builder
     */
    public abstract IndicatorBuilder direction(Optional<? extends Direction> direction);

    /**
     * Adds elements: what it is to reach.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract IndicatorBuilder addTargets(IndicatorTarget... added);

    /**
     * Sets what it is to reach, in place of those given before.
     *
     * @param targets all of them
     * @return this builder
     */
    public abstract IndicatorBuilder targets(Iterable<? extends IndicatorTarget> targets);

    /**
     * Adds elements: where it is stated.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract IndicatorBuilder addSources(Citation... added);

    /**
     * Sets where it is stated, in place of those given before.
     *
     * @param sources all of them
     * @return this builder
     */
    public abstract IndicatorBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what is set
     *     cannot be true together; it has every fault
     */
    public abstract Indicator build();
}
