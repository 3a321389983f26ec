package org.rectification.base;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.rectification.internal.Checks;

/**
 * An exact ratio, numerator over denominator, kept as counted: 22/37 is neither reduced nor rounded. Rounding happens
 * on output only.
 *
 * <p>The ratio 0/0 is <em>not applicable</em>: it has no percentage, neither 0 nor 100.
 *
 * <p>{@code equals} compares numerator and denominator; {@link #compareByValue} compares the values: 1/2 and 2/4 are
 * not equal, but compare as 0.
 *
 * <pre>{@code
 * Ratio done = new Ratio(22, 37);
 * done.percent(0);    // Optional[59]
 * done.percent(2);    // Optional[59.46]
 * done.pointsOver(new Ratio(80, 100), 1);    // Optional[-20.5]
 * }</pre>
 *
 * @param numerator the part, not negative; a part greater than the whole is allowed and means more than 100 %
 * @param denominator the whole, not negative
 * @since 0.1.0
 */
public record Ratio(long numerator, long denominator) {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final int LONG_DIGITS = 19; // of Long.MAX_VALUE

    /**
     * Makes a ratio from numerator and denominator.
     *
     * @param numerator the part
     * @param denominator the whole
     * @throws InvalidValueException if one is negative, or the denominator is 0 and the numerator is not
     */
    public Ratio {
        if (numerator < 0 || denominator < 0 || (denominator == 0 && numerator != 0)) {
            throw invalid(numerator, denominator);
        }
    }

    private static InvalidValueException invalid(long numerator, long denominator) {
        Faults faults = Faults.of("ratio");
        faults.require(
                numerator >= 0,
                BaseFault.RATIO_NEGATIVE,
                Place.of("numerator"),
                "part",
                LocalText.of("分子", "numerator"),
                "value",
                numerator);
        faults.require(
                denominator >= 0,
                BaseFault.RATIO_NEGATIVE,
                Place.of("denominator"),
                "part",
                LocalText.of("分母", "denominator"),
                "value",
                denominator);
        faults.require(
                denominator != 0 || numerator <= 0,
                BaseFault.RATIO_OF_NOTHING,
                Place.of("numerator"),
                "value",
                numerator);
        return new InvalidValueException(faults.toList());
    }

    /**
     * Returns the exact ratio of a stated percentage: 30 becomes 30/100, 97.8 becomes 978/1000.
     *
     * @param percent the percentage, not negative
     * @return the ratio
     * @throws NullPointerException if the argument is null
     * @throws InvalidValueException if the percentage is negative
     * @throws ArithmeticException if numerator or denominator does not fit a {@code long}
     */
    public static Ratio ofPercent(BigDecimal percent) {
        BigDecimal plain = Checks.notNull(percent, "percent").stripTrailingZeros();
        // Checked first, because 1E+999999999 would expand to a billion digits.
        if ((long) plain.precision() - plain.scale() > LONG_DIGITS || plain.scale() > LONG_DIGITS) {
            throw new ArithmeticException("percent must be a ratio of longs, but was " + percent);
        }
        BigDecimal scaled = plain.scale() < 0 ? plain.setScale(0) : plain;
        return new Ratio(
                scaled.unscaledValue().longValueExact(),
                BigInteger.TEN.pow(scaled.scale()).multiply(HUNDRED).longValueExact());
    }

    /**
     * Returns whether the denominator is not zero.
     *
     * @return false for 0/0
     */
    public boolean isApplicable() {
        return denominator != 0;
    }

    /**
     * Returns the percentage, rounded half-up (12.5 becomes 13).
     *
     * @param decimals the number of decimals, from 0 to 18
     * @return the percentage, such as 59 for 22/37; empty if not applicable
     * @throws InvalidValueException if {@code decimals} is outside 0 to 18
     */
    public Optional<BigDecimal> percent(int decimals) {
        return percent(PercentFormat.halfUp(decimals));
    }

    /**
     * Returns the percentage in the given format.
     *
     * @param format the decimals and the rounding
     * @return the percentage; empty if not applicable
     * @throws NullPointerException if the argument is null
     */
    public Optional<BigDecimal> percent(PercentFormat format) {
        Checks.notNull(format, "format");
        if (!isApplicable()) {
            return Optional.empty();
        }
        return Optional.of(percent(format, format.decimals()));
    }

    private BigDecimal percent(PercentFormat format, int decimals) {
        return format.percent(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), decimals);
    }

    /**
     * Returns the percentage to print beside a printed percentage, such as a bound or a target. It has the decimals of
     * the format, or as many more as it takes to be less than, equal to or greater than the printed one as the exact
     * percentage is.
     *
     * <pre>{@code
     * new Ratio(212, 213).percentBeside(new BigDecimal("100"), PercentFormat.DEFAULT);    // Optional[99.5]
     * new Ratio(22, 37).percentBeside(new BigDecimal("80"), PercentFormat.DEFAULT);       // Optional[59]
     * }</pre>
     *
     * @param printed the percentage beside it
     * @param format the least number of decimals, and the rounding
     * @return the percentage; empty if not applicable
     * @throws NullPointerException if an argument is null
     */
    public Optional<BigDecimal> percentBeside(BigDecimal printed, PercentFormat format) {
        Checks.notNull(printed, "printed");
        Checks.notNull(format, "format");
        return isApplicable()
                ? Optional.of(
                        format.percentBeside(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), printed))
                : Optional.empty();
    }

    /**
     * Returns the percentage to print beside the percentage of another ratio, if both are printed so: the two have the
     * same number of decimals, that of the format or as many more as it takes to compare as the ratios do.
     *
     * <pre>{@code
     * new Ratio(212, 213).percentBeside(new Ratio(426, 427), PercentFormat.DEFAULT);    // Optional[99.5]
     * new Ratio(426, 427).percentBeside(new Ratio(212, 213), PercentFormat.DEFAULT);    // Optional[99.8]
     * }</pre>
     *
     * @param other the ratio beside it
     * @param format the least number of decimals, and the rounding
     * @return the percentage; empty if one of the two is not applicable
     * @throws NullPointerException if an argument is null
     */
    public Optional<BigDecimal> percentBeside(Ratio other, PercentFormat format) {
        Checks.notNull(other, "other");
        Checks.notNull(format, "format");
        return isApplicable() && other.isApplicable()
                ? Optional.of(format.percentBeside(
                        BigDecimal.valueOf(numerator),
                        BigDecimal.valueOf(denominator),
                        compareByValue(other),
                        decimals -> other.percent(format, decimals)))
                : Optional.empty();
    }

    /**
     * Returns whether this ratio agrees with a percentage printed by a source. An exact percentage is compared after
     * rounding to its printed decimals. A bound is compared with the unrounded ratio, so that 8999/10000 is not at
     * least 90 %. A ratio that rounds to the printed percentage agrees with "about"; beyond that, "about" and "nearly"
     * are undecidable.
     *
     * <pre>{@code
     * Ratio complete = new Ratio(22, 37);
     * complete.agreesWithPercent(Quantity.Bound.EXACTLY, new BigDecimal("59.5"), RoundingMode.HALF_UP);    // YES
     * Ratio nearly = new Ratio(313, 531);
     * nearly.agreesWithPercent(Quantity.Bound.NEARLY, new BigDecimal("60"), RoundingMode.HALF_UP);    // UNDECIDABLE
     * }</pre>
     *
     * @param bound the bound the source gives
     * @param printed the percentage with its 0 to 18 printed decimals
     * @param rounding the rounding mode for an exact percentage, not {@link RoundingMode#UNNECESSARY}
     * @return yes, no, or undecidable if the bound leaves it open; no for 0/0, which has no percentage
     * @throws NullPointerException if an argument is null
     * @throws InvalidValueException if the printed percentage has more than 18 decimals or an exponent, or the rounding
     *     mode is {@link RoundingMode#UNNECESSARY}
     */
    public Truth agreesWithPercent(Quantity.Bound bound, BigDecimal printed, RoundingMode rounding) {
        Checks.notNull(bound, "bound");
        Checks.notNull(printed, "printed");
        PercentFormat format = new PercentFormat(printed.scale(), rounding);
        if (!isApplicable()) {
            return Truth.NO;
        }
        int order = new BigDecimal(BigInteger.valueOf(numerator).multiply(HUNDRED))
                .compareTo(printed.multiply(BigDecimal.valueOf(denominator)));
        return switch (bound) {
            case EXACTLY -> Truth.of(percent(format).orElseThrow().compareTo(printed) == 0);
            case AT_LEAST -> Truth.of(order >= 0);
            case MORE_THAN -> Truth.of(order > 0);
            case AT_MOST -> Truth.of(order <= 0);
            case LESS_THAN -> Truth.of(order < 0);
            case NEARLY -> order < 0 ? Truth.UNDECIDABLE : Truth.NO;
            case ABOUT ->
                agreesWithPercent(Quantity.Bound.EXACTLY, printed, rounding) == Truth.YES
                        ? Truth.YES
                        : Truth.UNDECIDABLE;
        };
    }

    /**
     * Returns the difference to another ratio in percentage points, rounded half-up; negative if this ratio is less.
     * The exact difference is rounded once. A difference that would be rounded to 0 has as many more decimals as it
     * takes to show it, so the points always have the sign of the difference.
     *
     * <pre>{@code
     * new Ratio(212, 213).pointsOver(new Ratio(1, 1), 0);    // Optional[-0.5]
     * }</pre>
     *
     * @param other the ratio to compare with
     * @param decimals the number of decimals, from 0 to 18
     * @return the points, 0 only if the two have the same value; empty if one of the two is not applicable
     * @throws NullPointerException if {@code other} is null
     * @throws InvalidValueException if {@code decimals} is outside 0 to 18
     */
    public Optional<BigDecimal> pointsOver(Ratio other, int decimals) {
        Checks.notNull(other, "other");
        PercentFormat format = PercentFormat.halfUp(decimals);
        if (!isApplicable() || !other.isApplicable()) {
            return Optional.empty();
        }
        BigInteger difference = crossProduct(this, other).subtract(crossProduct(other, this));
        BigInteger whole = BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(other.denominator));
        return Optional.of(format.percentBeside(new BigDecimal(difference), new BigDecimal(whole), BigDecimal.ZERO));
    }

    /**
     * Returns how much greater the numerator would have to be for this ratio to reach a share, with the same
     * denominator.
     *
     * <pre>{@code
     * new Ratio(22, 37).missingTo(new Ratio(80, 100));    // 8 // 29/37 is below 80 %
     * }</pre>
     *
     * @param share the share to reach
     * @return the number of units missing; 0 if the share is reached or this ratio is not applicable
     * @throws NullPointerException if the argument is null
     * @throws IllegalArgumentException if the share is not applicable
     * @throws ArithmeticException if the result does not fit a {@code long}
     */
    public long missingTo(Ratio share) {
        Checks.notNull(share, "share");
        if (!share.isApplicable()) {
            throw new IllegalArgumentException("share must be applicable, but was " + share);
        }
        BigInteger missing = crossProduct(share, this).subtract(crossProduct(this, share));
        return new BigDecimal(missing.max(BigInteger.ZERO))
                .divide(BigDecimal.valueOf(share.denominator), 0, RoundingMode.CEILING)
                .longValueExact();
    }

    /**
     * Compares the exact values.
     *
     * @param other the other ratio
     * @return a negative number, zero or a positive number as this ratio is less than, equal to or greater than the
     *     other
     * @throws NullPointerException if the argument is null
     * @throws IllegalArgumentException if one of the two is not applicable
     */
    public int compareByValue(Ratio other) {
        Checks.notNull(other, "other");
        if (!isApplicable() || !other.isApplicable()) {
            throw new IllegalArgumentException(
                    "ratios must be applicable to be compared, but were " + this + " and " + other);
        }
        return crossProduct(this, other).compareTo(crossProduct(other, this));
    }

    private static BigInteger crossProduct(Ratio left, Ratio right) {
        return BigInteger.valueOf(left.numerator).multiply(BigInteger.valueOf(right.denominator));
    }

    /** Returns numerator and denominator, such as {@code 22/37}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
