package org.rectification.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.base.Quantity;
import org.rectification.internal.Checks;

/**
 * The difference between two values, with its side: for example 12 points over a target. Percentage points and per cent
 * are different measures: 92 % is 12 points and 15 per cent over 80 %.
 *
 * @param side over, even or under
 * @param amount the difference, which may be a bound; 0 if the two are even
 * @param measure the measure of the difference
 * @since 0.1.0
 */
public record Margin(Side side, Quantity amount, MeasuredIn measure) implements Labelled {

    /** The side of a difference. */
    public enum Side implements Labelled {
        /** Greater than the other value (高于). */
        OVER(LocalText.of("高", "over")),
        /** Equal to the other value (持平). */
        EVEN(LocalText.of("持平", "even")),
        /** Less than the other value (低于). */
        UNDER(LocalText.of("低", "under"));

        private final LocalText label;

        Side(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /** What a difference is measured in. */
    public enum MeasuredIn implements Labelled {
        /** Percentage points: the difference of two percentages (百分点). */
        POINTS(LocalText.of("个百分点", "points")),
        /** Per cent of the other value (百分比). */
        PER_CENT(LocalText.of("%", "per cent")),
        /** The indicator's own unit (原单位). */
        OWN_UNIT(LocalText.of("（原单位）", "(own unit)"));

        private final LocalText label;

        MeasuredIn(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Makes a margin.
     *
     * @param side over, even or under
     * @param amount the difference
     * @param measure the measure of the difference
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if the side is even and the amount is not exactly 0, or the
     *     side is not even and the amount is 0
     */
    public Margin {
        Checks.notNull(side, "side");
        Checks.notNull(amount, "amount");
        Checks.notNull(measure, "measure");
        boolean isNothing = amount.equals(Quantity.exactly(0));
        Faults faults = Faults.of("margin");
        faults.require(
                side != Side.EVEN || isNothing, IndicatorMessage.AT_WITH_AMOUNT, Place.of("amount"), "value", amount);
        faults.require(
                side == Side.EVEN || !isNothing,
                IndicatorMessage.SIDE_WITHOUT_AMOUNT,
                Place.of("amount"),
                "value",
                amount);
        faults.throwIfAny();
    }

    /**
     * Returns an exact margin.
     *
     * @param signed the difference, negative if under
     * @param measure the measure of the difference
     * @return the margin
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if the amount has too many digits
     */
    public static Margin of(BigDecimal signed, MeasuredIn measure) {
        Side side = Checks.notNull(signed, "signed").signum() > 0
                ? Side.OVER
                : signed.signum() < 0 ? Side.UNDER : Side.EVEN;
        return new Margin(side, new Quantity(Quantity.Bound.EXACTLY, signed.abs()), measure);
    }

    /**
     * Returns the margin as a number, negative if under.
     *
     * @return the number; empty if only a bound is known
     */
    public Optional<BigDecimal> signed() {
        return amount.isExact()
                ? Optional.of(side == Side.UNDER ? amount.amount().negate() : amount.amount())
                : Optional.empty();
    }

    /**
     * Returns the margin as a label.
     *
     * @return such as "12 points over"
     */
    @Override
    public LocalText label() {
        return LocalText.of(words(Language.CHINESE), words(Language.ENGLISH));
    }

    private String words(Language language) {
        if (side == Side.EVEN) {
            return side.label().in(language);
        }
        return language == Language.CHINESE
                ? side.label().in(language)
                        + amount.text(language)
                        + measure.label().in(language)
                : amount.text(language) + " " + measure.label().in(language) + " "
                        + side.label().in(language);
    }

    /** Returns the margin in English words. */
    @Override
    public String toString() {
        return words(Language.ENGLISH);
    }
}
