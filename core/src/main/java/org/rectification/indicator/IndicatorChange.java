package org.rectification.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.rectification.base.Quantity;
import org.rectification.base.Truth;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The change between two readings of an indicator (同比变化), for example from 13.9 % to 15.4 %, which is 1.5 points more.
 *
 * @param indicator the indicator
 * @param earlier the earlier reading
 * @param later the later reading
 * @since 0.1.0
 */
public record IndicatorChange(Indicator indicator, IndicatorReading earlier, IndicatorReading later) {

    /**
     * Makes a change.
     *
     * @param indicator the indicator
     * @param earlier the earlier reading
     * @param later the later reading
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a reading is of another indicator, or the later period does not end later
     */
    public IndicatorChange {
        Checks.notNull(indicator, "indicator");
        Checks.notNull(earlier, "earlier");
        Checks.notNull(later, "later");
        IndicatorOutcome.checkSame(indicator, earlier);
        IndicatorOutcome.checkSame(indicator, later);
        LocalDate endOfEarlier = earlier.period().last().orElse(LocalDate.MAX);
        if (!later.period().last().orElse(LocalDate.MAX).isAfter(endOfEarlier)) {
            throw new IllegalArgumentException("later reading must end after the earlier one, but they were of "
                    + later.period() + " and " + earlier.period());
        }
    }

    /**
     * Returns the difference between the later and the earlier reading, in percentage points for percentages and in the
     * indicator's unit for other values.
     *
     * @return the margin, a bound if one of the readings is a bound; empty if the side is open
     */
    public Optional<Margin> margin() {
        return Differences.between(later.value(), earlier.value(), indicator.unit());
    }

    /**
     * Returns the change in per cent of the earlier reading, rounded half-up; negative if the later reading is less. A
     * change that would be rounded to 0 has as many more decimals as it takes to show it.
     *
     * @param decimals the number of decimals, 0 to 18
     * @return the per cent, 0 only if nothing changed; empty if the earlier value is 0 or one of the readings is a bound
     * @throws org.rectification.base.InvalidValueException if {@code decimals} is outside 0 to 18
     */
    public Optional<BigDecimal> perCent(int decimals) {
        return Differences.perCent(later.value(), earlier.value(), decimals);
    }

    /**
     * Returns whether the later reading is better.
     *
     * @return yes or no (worse or the same); undecidable if bounds leave it open or the indicator has no direction
     */
    public Truth better() {
        return indicator
                .direction()
                .map(way -> way == Direction.HIGHER_IS_BETTER
                        ? later.value().moreThan(earlier.value())
                        : earlier.value().moreThan(later.value()))
                .orElse(Truth.UNDECIDABLE);
    }

    /**
     * Returns whether the change stated by the source of the later reading agrees with the two values. A change in per
     * cent is compared at the decimals stated.
     *
     * @return yes or no; undecidable if bounds leave it open or no change is stated
     */
    public Truth agreesWithSource() {
        return later.statedChange().map(this::agrees).orElse(Truth.UNDECIDABLE);
    }

    private Truth agrees(Margin stated) {
        if (stated.measure() != Margin.MeasuredIn.PER_CENT) {
            return margin().map(found -> sameAs(found, stated)).orElse(Truth.UNDECIDABLE);
        }
        Optional<BigDecimal> signed = stated.signed();
        if (signed.isEmpty()) {
            return Truth.UNDECIDABLE;
        }
        int decimals = Math.max(0, signed.get().scale());
        return perCent(decimals)
                .map(found -> found.scale() > decimals ? BigDecimal.ZERO : found) // more decimals: it rounds to 0
                .map(found -> Truth.of(found.compareTo(signed.get()) == 0))
                .orElse(Truth.UNDECIDABLE);
    }

    private static Truth sameAs(Margin found, Margin stated) {
        Quantity amount = found.amount();
        return Truth.of(found.side() == stated.side() && found.measure() == stated.measure())
                .and(amount.equalTo(stated.amount()));
    }

    @Override
    public String toString() {
        return OneLine.sentence(
                indicator.id() + ":",
                earlier.value(),
                "in",
                earlier.period() + ",",
                later.value(),
                "in",
                later.period());
    }
}
