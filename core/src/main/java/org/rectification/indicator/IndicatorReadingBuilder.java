package org.rectification.indicator;

import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.FigureKind;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;

/**
 * Builds an {@link IndicatorReading}; {@link IndicatorReading#builder} starts one. Attributes may be set in any
 * order, and again; {@code id}, {@code indicator}, {@code period}, {@code value}, {@code kind} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 */
public abstract sealed class IndicatorReadingBuilder permits IndicatorReading.Builder {

    IndicatorReadingBuilder() {}

    /**
     * Sets the reading's id; it must be given.
     *
     * @param id the id
     * @return this builder
     */
    public abstract IndicatorReadingBuilder id(ReadingId id);

    /**
     * Sets what was measured; it must be given.
     *
     * @param indicator the indicator
     * @return this builder
     */
    public abstract IndicatorReadingBuilder indicator(IndicatorId indicator);

    /**
     * Sets the days over which it was measured; it must be given.
     *
     * @param period the period
     * @return this builder
     */
    public abstract IndicatorReadingBuilder period(DateSpan period);

    /**
     * Sets what it had reached; it must be given.
     *
     * @param value the value
     * @return this builder
     */
    public abstract IndicatorReadingBuilder value(Quantity value);

    /**
     * Sets whether a source states the value, it follows from what one states, or it was made up to agree; it must be
     * given.
     *
     * @param kind the kind
     * @return this builder
     */
    public abstract IndicatorReadingBuilder kind(FigureKind kind);

    /**
     * Sets the days within which it was reported; one day where that is known.
     *
     * @param reportedWithin the value
     * @return this builder
     */
    public abstract IndicatorReadingBuilder reportedWithin(DateSpan reportedWithin);

    /**
     * As {@link #reportedWithin(DateSpan)}, for what may be absent.
     *
     * @param reportedWithin what is set; empty if there is none
     * @return this builder
     */
    public abstract IndicatorReadingBuilder reportedWithin(Optional<? extends DateSpan> reportedWithin);

    /**
     * Sets the place it was measured for.
     *
     * @param place the place
     * @return this builder
     */
    public abstract IndicatorReadingBuilder place(LocalText place);

    /**
     * As {@link #place(LocalText)}, for what may be absent.
     *
     * @param place what is set; empty if there is none
     * @return this builder
     */
    public abstract IndicatorReadingBuilder place(Optional<? extends LocalText> place);

    /**
     * Sets what the source says of the reading against its target.
     *
     * @param statedOutcome the value
     * @return this builder
     */
    public abstract IndicatorReadingBuilder statedOutcome(StatedOutcome statedOutcome);

    /**
     * As {@link #statedOutcome(StatedOutcome)}, for what may be absent.
     *
     * @param statedOutcome what is set; empty if there is none
     * @return this builder
     */
    public abstract IndicatorReadingBuilder statedOutcome(Optional<? extends StatedOutcome> statedOutcome);

    /**
     * Sets by how much it is over or under its target, as the source says.
     *
     * @param statedMargin the value
     * @return this builder
     */
    public abstract IndicatorReadingBuilder statedMargin(Margin statedMargin);

    /**
     * As {@link #statedMargin(Margin)}, for what may be absent.
     *
     * @param statedMargin what is set; empty if there is none
     * @return this builder
     */
    public abstract IndicatorReadingBuilder statedMargin(Optional<? extends Margin> statedMargin);

    /**
     * Sets by how much it is over or under the period before, as the source says.
     *
     * @param statedChange the value
     * @return this builder
     */
    public abstract IndicatorReadingBuilder statedChange(Margin statedChange);

    /**
     * As {@link #statedChange(Margin)}, for what may be absent.
     *
     * @param statedChange what is set; empty if there is none
     * @return this builder
     */
    public abstract IndicatorReadingBuilder statedChange(Optional<? extends Margin> statedChange);

    /**
     * Adds elements: where it is stated.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract IndicatorReadingBuilder addSources(Citation... added);

    /**
     * Sets where it is stated, in place of those given before.
     *
     * @param sources all of them
     * @return this builder
     */
    public abstract IndicatorReadingBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what is set
     *     cannot be true together; it has every fault
     */
    public abstract IndicatorReading build();
}
