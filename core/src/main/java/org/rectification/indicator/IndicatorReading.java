package org.rectification.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.FigureKind;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The value of an indicator in a period (实际值), with the statements of its source: outcome, margin over the target,
 * change. Stated and computed values are kept apart; neither replaces the other.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes; compare {@link #id()} for identity.
 *
 * <pre>{@code
 * IndicatorReading water = IndicatorReading.builder(ReadingId.of("good-water-2017"))
 *         .indicator(IndicatorId.of("good-water"))
 *         .period(DateSpan.ofYear(2017))
 *         .value(Quantity.exactly(92))
 *         .statedMargin(Margin.of(new BigDecimal("12"), Margin.MeasuredIn.POINTS))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class IndicatorReading permits GeneratedIndicatorReadingBuilder.ImmutableIndicatorReading {

    IndicatorReading() {}

    /**
     * Returns a builder of a published reading; indicator, period and value are required.
     *
     * @param id the reading's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static IndicatorReadingBuilder builder(ReadingId id) {
        return new GeneratedIndicatorReadingBuilder().id(id).kind(FigureKind.PUBLISHED);
    }

    /**
     * Returns the reading's id.
     *
     * @return the id
     */
    public abstract ReadingId id();

    /**
     * Returns the indicator that was measured.
     *
     * @return the indicator's id
     */
    public abstract IndicatorId indicator();

    /**
     * Returns the period of measurement.
     *
     * @return the span
     */
    public abstract DateSpan period();

    /**
     * Returns the value measured.
     *
     * @return the value, with the bound the source gives
     */
    public abstract Quantity value();

    /**
     * Returns the origin of the value: published, derived or reconstructed.
     *
     * @return the kind; by default published
     */
    public abstract FigureKind kind();

    /**
     * Returns the span that contains the day of the report; a single day if that is known.
     *
     * @return the span, if known
     */
    public abstract Optional<DateSpan> reportedWithin();

    /**
     * Returns the place of measurement.
     *
     * @return the place; absent if the reading is for the whole area
     */
    public abstract Optional<LocalText> place();

    /**
     * Returns the outcome against the target as stated by the source.
     *
     * @return the outcome, if stated
     */
    public abstract Optional<StatedOutcome> statedOutcome();

    /**
     * Returns the margin over or under the target as stated by the source.
     *
     * @return the margin, if stated
     */
    public abstract Optional<Margin> statedMargin();

    /**
     * Returns the change from the previous period as stated by the source.
     *
     * @return the change, if stated
     */
    public abstract Optional<Margin> statedChange();

    /**
     * Returns the sources of the reading.
     *
     * @return the sources, possibly empty
     */
    public abstract List<Citation> sources();

    /**
     * Returns whether the reading was known at the end of a day.
     *
     * @param date the day; reports of that day are known
     * @return true if it was certainly reported by that day, or the day of report is not known
     * @throws NullPointerException if the date is null
     */
    public final boolean isKnownOn(LocalDate date) {
        Checks.notNull(date, "date");
        return reportedWithin()
                .map(span -> span.last().map(last -> !last.isAfter(date)).orElse(false))
                .orElse(true);
    }

    @Override
    public final String toString() {
        return OneLine.of("IndicatorReading", id(), indicator(), value(), period(), place());
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends IndicatorReadingBuilder permits GeneratedIndicatorReadingBuilder {}
}
