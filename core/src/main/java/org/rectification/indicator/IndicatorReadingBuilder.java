package org.rectification.indicator;

import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.FigureKind;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;

/**
 * Builds an {@link IndicatorReading}; {@link IndicatorReading#builder} starts one with its id. The other attributes
 * may be set in any order and more than once. {@code indicator}, {@code period} and {@code value} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class IndicatorReadingBuilder permits IndicatorReading.Builder {

    IndicatorReadingBuilder() {}

    /**
     * Sets the indicator that was measured; required.
     *
     * @param indicator the indicator that was measured
     * @return this builder
     */
    public abstract IndicatorReadingBuilder indicator(IndicatorId indicator);

    /**
     * Sets the period of measurement; required.
     *
     * @param period the period of measurement
     * @return this builder
     */
    public abstract IndicatorReadingBuilder period(DateSpan period);

    /**
     * Sets the value measured; required.
     *
     * @param value the value measured
     * @return this builder
     */
    public abstract IndicatorReadingBuilder value(Quantity value);

    /**
     * Sets the origin of the value: published, derived or reconstructed.
     *
     * @param kind the origin of the value
     * @return this builder
     */
    public abstract IndicatorReadingBuilder kind(FigureKind kind);

    /**
     * Sets the span that contains the day of the report; a single day if that is known.
     *
     * @param reportedWithin the span that contains the day of the report
     * @return this builder
     */
    public abstract IndicatorReadingBuilder reportedWithin(DateSpan reportedWithin);

    /**
     * Sets or clears the span that contains the day of the report, see {@link #reportedWithin(DateSpan)}.
     *
     * @param reportedWithin the span that contains the day of the report; empty for none
     * @return this builder
     */
    public abstract IndicatorReadingBuilder reportedWithin(Optional<? extends DateSpan> reportedWithin);

    /**
     * Sets the place of measurement.
     *
     * @param place the place of measurement
     * @return this builder
     */
    public abstract IndicatorReadingBuilder place(LocalText place);

    /**
     * Sets or clears the place of measurement, see {@link #place(LocalText)}.
     *
     * @param place the place of measurement; empty for none
     * @return this builder
     */
    public abstract IndicatorReadingBuilder place(Optional<? extends LocalText> place);

    /**
     * Sets the outcome against the target as stated by the source.
     *
     * @param statedOutcome the outcome against the target as stated by the source
     * @return this builder
     */
    public abstract IndicatorReadingBuilder statedOutcome(StatedOutcome statedOutcome);

    /**
     * Sets or clears the outcome against the target as stated by the source, see {@link #statedOutcome(StatedOutcome)}.
     *
     * @param statedOutcome the outcome against the target as stated by the source; empty for none
     * @return this builder
     */
    public abstract IndicatorReadingBuilder statedOutcome(Optional<? extends StatedOutcome> statedOutcome);

    /**
     * Sets the margin over or under the target as stated by the source.
     *
     * @param statedMargin the margin over or under the target as stated by the source
     * @return this builder
     */
    public abstract IndicatorReadingBuilder statedMargin(Margin statedMargin);

    /**
     * Sets or clears the margin over or under the target as stated by the source, see {@link #statedMargin(Margin)}.
     *
     * @param statedMargin the margin over or under the target as stated by the source; empty for none
     * @return this builder
     */
    public abstract IndicatorReadingBuilder statedMargin(Optional<? extends Margin> statedMargin);

    /**
     * Sets the change from the previous period as stated by the source.
     *
     * @param statedChange the change from the previous period as stated by the source
     * @return this builder
     */
    public abstract IndicatorReadingBuilder statedChange(Margin statedChange);

    /**
     * Sets or clears the change from the previous period as stated by the source, see {@link #statedChange(Margin)}.
     *
     * @param statedChange the change from the previous period as stated by the source; empty for none
     * @return this builder
     */
    public abstract IndicatorReadingBuilder statedChange(Optional<? extends Margin> statedChange);

    /**
     * Adds to the sources of the reading.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract IndicatorReadingBuilder addSources(Citation... added);

    /**
     * Sets the sources of the reading, replacing those set before.
     *
     * @param sources the sources
     * @return this builder
     */
    public abstract IndicatorReadingBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract IndicatorReading build();
}
