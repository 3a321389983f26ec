package org.rectification.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.rectification.base.PercentFormat;
import org.rectification.base.Quantity;

/** Differences between values, with bounds preserved. */
final class Differences {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Differences() {}

    /**
     * In percentage points for percentages and in the indicator's unit for other values; empty if the bounds leave the
     * side open.
     */
    static Optional<Margin> between(Quantity value, Quantity base, MeasurementUnit unit) {
        Margin.MeasuredIn measure = unit.isPercentage() ? Margin.MeasuredIn.POINTS : Margin.MeasuredIn.OWN_UNIT;
        Optional<Margin> over = value.excessOver(base).flatMap(by -> margin(Margin.Side.OVER, by, measure));
        return over.isPresent() ? over : base.excessOver(value).flatMap(by -> margin(Margin.Side.UNDER, by, measure));
    }

    /** A difference of "at least 0" may be 0, so its side is open. */
    private static Optional<Margin> margin(Margin.Side side, Quantity by, Margin.MeasuredIn measure) {
        if (by.amount().signum() != 0 || by.bound() == Quantity.Bound.MORE_THAN) {
            return Optional.of(new Margin(side, by, measure));
        }
        return by.isExact() ? Optional.of(new Margin(Margin.Side.EVEN, by, measure)) : Optional.empty();
    }

    /**
     * The difference in per cent of the base, negative if under, rounded half-up, with as many more decimals as it takes
     * to show a difference; empty unless both are exact and the base is not 0.
     */
    static Optional<BigDecimal> perCent(Quantity value, Quantity base, int decimals) {
        PercentFormat format = PercentFormat.halfUp(decimals);
        if (!value.isExact() || !base.isExact() || base.amount().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal difference = value.amount().subtract(base.amount());
        return Optional.of(format.percentBeside(difference, base.amount(), BigDecimal.ZERO));
    }

    /** The base of a value with a known signed margin, if it can be written as a finite decimal. */
    static Optional<BigDecimal> baseOf(BigDecimal value, BigDecimal signed, Margin.MeasuredIn measure) {
        if (measure != Margin.MeasuredIn.PER_CENT) {
            return Optional.of(value.subtract(signed)).filter(base -> base.signum() >= 0);
        }
        BigDecimal share = HUNDRED.add(signed);
        if (share.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal base = value.multiply(HUNDRED).divide(share, MathContext.DECIMAL64);
        return Optional.of(base).filter(exact -> exact.multiply(share).compareTo(value.multiply(HUNDRED)) == 0);
    }
}
