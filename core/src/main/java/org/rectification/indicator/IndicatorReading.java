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
 * What an indicator had reached in a period (实际值), with what its source says about it: that it met a target, by which
 * margin, how much it changed. What a source says stands beside what can be computed; the one never replaces the other.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes; compare {@link #id()} for identity.
 *
 * <pre>{@code
 * IndicatorReading water = IndicatorReading.builder(ReadingId.of("good-water-2017"))
 *         .indicator(IndicatorId.of("good-water"))
 *         .period(DateSpan.ofYear(2017))
 *         .value(Quantity.exactly(92))
 *         .statedMargin(Margin.of(new BigDecimal("12"), Margin.Measure.POINTS))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class IndicatorReading permits IndicatorReadingBuilder.ImmutableIndicatorReading {

    IndicatorReading() {}

    /**
     * Starts a published reading; indicator, period and value must be given.
     *
     * @param id the reading's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static IndicatorReadingBuilder builder(ReadingId id) {
        return new IndicatorReadingBuilder().id(id).kind(FigureKind.PUBLISHED);
    }

    /**
     * Returns the reading's id.
     *
     * @return the id
     */
    public abstract ReadingId id();

    /**
     * Returns what was measured.
     *
     * @return the indicator's id
     */
    public abstract IndicatorId indicator();

    /**
     * Returns the days over which it was measured.
     *
     * @return the span
     */
    public abstract DateSpan period();

    /**
     * Returns what it had reached.
     *
     * @return the value, with what the source says about the number
     */
    public abstract Quantity value();

    /**
     * Returns whether a source states the value, it follows from what one states, or it was made up to agree.
     *
     * @return the kind; published unless another was given
     */
    public abstract FigureKind kind();

    /**
     * Returns the days within which it was reported; one day where that is known.
     *
     * @return the span, if known
     */
    public abstract Optional<DateSpan> reportedWithin();

    /**
     * Returns the place it was measured for.
     *
     * @return the place, if it is not the whole
     */
    public abstract Optional<LocalText> place();

    /**
     * Returns what the source says of the reading against its target.
     *
     * @return the outcome, if stated
     */
    public abstract Optional<StatedOutcome> statedOutcome();

    /**
     * Returns by how much it is over or under its target, as the source says.
     *
     * @return the margin, if stated
     */
    public abstract Optional<Margin> statedMargin();

    /**
     * Returns by how much it is over or under the period before, as the source says.
     *
     * @return the change, if stated
     */
    public abstract Optional<Margin> statedChange();

    /**
     * Returns where it is stated.
     *
     * @return the sources, perhaps none
     */
    public abstract List<Citation> sources();

    /**
     * Returns whether it was known at the end of a day.
     *
     * @param date the day; reports of that day are known
     * @return true if the last day it can have been reported on is not later, or no day is known
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
}
