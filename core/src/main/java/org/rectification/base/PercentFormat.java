package org.rectification.base;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.IntFunction;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * How a ratio is written as a percentage: the number of decimals and the rounding mode.
 *
 * <pre>{@code
 * new Ratio(22, 37).percent(PercentFormat.halfUp(1));                              // Optional[59.5]
 * new Ratio(22, 37).percent(new PercentFormat(1, RoundingMode.DOWN));              // Optional[59.4]
 * PercentFormat.DEFAULT.reasonOf(new Ratio(22, 37)).text(Language.ENGLISH);    // "22/37 is 59 % (half-up, 0 decimals)"
 * }</pre>
 *
 * @param decimals the number of decimals, from 0 to 18
 * @param rounding the rounding mode; any but {@link RoundingMode#UNNECESSARY}, which does not apply to every ratio
 * @since 0.1.0
 */
public record PercentFormat(int decimals, RoundingMode rounding) implements Labelled, Serializable {

    /** No decimals, rounded half-up: the format of a rate whose definition specifies none. */
    public static final PercentFormat DEFAULT = halfUp(0);

    private static final int MAX_DECIMALS = 18;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Creates a format.
     *
     * @param decimals the number of decimals
     * @param rounding the rounding mode
     * @throws NullPointerException if the rounding mode is null
     * @throws InvalidValueException if {@code decimals} is outside 0 to 18, or the rounding mode is {@link
     *     RoundingMode#UNNECESSARY}
     */
    public PercentFormat {
        Checks.notNull(rounding, "rounding");
        Faults faults = Faults.of("percentage format");
        faults.require(
                decimals >= 0 && decimals <= MAX_DECIMALS,
                RateMessage.DECIMALS,
                Place.of("decimals"),
                "decimals",
                decimals);
        faults.require(
                rounding != RoundingMode.UNNECESSARY, RateMessage.ROUNDING, Place.of("rounding"), "rounding", rounding);
        faults.throwIfAny();
    }

    /**
     * Returns a format that rounds half-up (12.5 becomes 13).
     *
     * @param decimals the number of decimals, from 0 to 18
     * @return the format
     * @throws InvalidValueException if {@code decimals} is outside 0 to 18
     */
    public static PercentFormat halfUp(int decimals) {
        return new PercentFormat(decimals, RoundingMode.HALF_UP);
    }

    static LocalText labelOf(RoundingMode rounding) {
        return switch (rounding) {
            case UP -> LocalText.of("进位", "away from zero");
            case DOWN -> LocalText.of("截断", "toward zero");
            case CEILING -> LocalText.of("向上取整", "up");
            case FLOOR -> LocalText.of("向下取整", "down");
            case HALF_UP -> LocalText.of("四舍五入", "half-up");
            case HALF_DOWN -> LocalText.of("五舍六入", "half-down");
            case HALF_EVEN -> LocalText.of("四舍六入五成双", "half-even");
            case UNNECESSARY -> LocalText.of("不取舍", "exact");
        };
    }

    /**
     * Returns this format with another number of decimals.
     *
     * @param decimals the number of decimals, from 0 to 18
     * @return the format with the given number of decimals and the same rounding mode
     * @throws InvalidValueException if {@code decimals} is outside 0 to 18
     */
    public PercentFormat withDecimals(int decimals) {
        return new PercentFormat(decimals, rounding);
    }

    /**
     * Returns this format with another rounding mode.
     *
     * @param rounding the rounding mode
     * @return the format with the given rounding mode and the same number of decimals
     * @throws NullPointerException if the argument is null
     * @throws InvalidValueException if the rounding mode is {@link RoundingMode#UNNECESSARY}
     */
    public PercentFormat withRounding(RoundingMode rounding) {
        return new PercentFormat(decimals, rounding);
    }

    /**
     * Returns a part in per cent of a whole, to be printed beside a bound such as a target. It has the decimals of this
     * format, or as many more as it takes to be less than, equal to or greater than the bound as the exact percentage
     * is.
     *
     * <pre>{@code
     * // 212 of 213 is below 100 %
     * PercentFormat.DEFAULT.percentBeside(new BigDecimal("212"), new BigDecimal("213"), new BigDecimal("100"));    // 99.5
     * }</pre>
     *
     * @param part the part, of either sign
     * @param whole the whole, greater than 0
     * @param bound the percentage beside it
     * @return the percentage, with at least the decimals of this format
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the whole is not greater than 0
     */
    public BigDecimal percentBeside(BigDecimal part, BigDecimal whole, BigDecimal bound) {
        Checks.notNull(part, "part");
        Checks.notNull(whole, "whole");
        Checks.notNull(bound, "bound");
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("whole must be greater than 0, but was " + whole);
        }
        int order = part.multiply(HUNDRED).compareTo(bound.multiply(whole));
        return percentBeside(part, whole, order, places -> bound);
    }

    /**
     * Returns a part in per cent of a whole, with as many decimals as it takes to compare as given with the bound, which
     * may depend on the number of decimals.
     */
    BigDecimal percentBeside(BigDecimal part, BigDecimal whole, int order, IntFunction<BigDecimal> bound) {
        int places = decimals;
        BigDecimal percent = percent(part, whole, places);
        while (percent.compareTo(bound.apply(places)) != order) {
            places++;
            percent = percent(part, whole, places);
        }
        return percent;
    }

    /** Returns a part in per cent of a whole, with the rounding of this format. */
    BigDecimal percent(BigDecimal part, BigDecimal whole, int places) {
        return part.multiply(HUNDRED).divide(whole, places, rounding);
    }

    /**
     * Returns the reason that states the percentage of a ratio and its rounding.
     *
     * @param ratio the ratio
     * @return the reason {@code rate.rounded}, or {@code rate.not-applicable} for 0/0
     * @throws NullPointerException if the argument is null
     */
    public Reason reasonOf(Ratio ratio) {
        return Checks.notNull(ratio, "ratio")
                .percent(this)
                .map(percent -> Reason.of(RateMessage.ROUNDED, "ratio", ratio, "percent", percent, "format", this))
                .orElseGet(() -> Reason.of(RateMessage.NOT_APPLICABLE));
    }

    /**
     * Returns the format in words.
     *
     * @return such as {@code half-up, 1 decimal}
     */
    @Override
    public LocalText label() {
        LocalText mode = labelOf(rounding);
        return LocalText.of(
                mode.in(Language.CHINESE) + "，保留" + decimals + "位小数",
                mode.in(Language.ENGLISH) + ", " + decimals + (decimals == 1 ? " decimal" : " decimals"));
    }

    @Override
    public String toString() {
        return OneLine.of("PercentFormat", label().in(Language.ENGLISH));
    }
}
