package org.rectification.base;

import java.math.BigDecimal;
import org.rectification.internal.Checks;

/**
 * A published quantity with what the source really says about it: exactly 27, more than 10, at least 95. A bound stays
 * a bound; no number is pretended.
 *
 * <p>The amount is kept without zeros after the point that say nothing, so that 6 000 and 6 000.0 are equal.
 *
 * <pre>{@code
 * Quantity.exactly(27).text(Language.ENGLISH);     // "27"
 * Quantity.of(Quantity.Bound.MORE_THAN, new BigDecimal("6000")).text(Language.CHINESE);    // "超过6000"
 * }</pre>
 *
 * @param bound what the source says about the amount
 * @param amount the amount named, not negative, with at most {@value #MAX_DIGITS} digits on either side of the point
 */
public record Quantity(Bound bound, BigDecimal amount) {

    /** The most digits an amount may have on either side of the point: 1E+999999999 is no published quantity. */
    public static final int MAX_DIGITS = 30;

    /** What a source says about an amount. */
    public enum Bound {
        /** The amount itself. */
        EXACTLY("", ""),
        /** The amount or more (不低于、以上). */
        AT_LEAST("at least ", "不低于"),
        /** More than the amount (超过、多、余). */
        MORE_THAN("more than ", "超过"),
        /** The amount or less (不超过、以下). */
        AT_MOST("at most ", "不超过"),
        /** Less than the amount, how much less is not said (不足). */
        LESS_THAN("less than ", "不足"),
        /** Less than the amount but close to it (近). */
        NEARLY("nearly ", "近"),
        /** Near the amount on either side (约、左右). */
        ABOUT("about ", "约");

        private final String english;
        private final String chinese;

        Bound(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }
    }

    /**
     * Makes a quantity from its parts.
     *
     * @param bound what the source says about the amount
     * @param amount the amount named
     * @throws NullPointerException if an argument is null
     * @throws InvalidValueException if the amount is negative or has too many digits, or the quantity is less than 0 or
     *     nearly 0: nothing that is counted or measured here is
     */
    public Quantity {
        Checks.notNull(bound, "bound");
        Checks.notNull(amount, "amount");
        Faults faults = Faults.of("quantity");
        faults.require(amount.signum() >= 0, BaseFault.QUANTITY_NEGATIVE, Place.of("amount"), "value", amount);
        faults.require(
                amount.signum() != 0 || (bound != Bound.LESS_THAN && bound != Bound.NEARLY),
                BaseFault.QUANTITY_UNDER_NOTHING,
                Place.HERE,
                "value",
                LocalText.of(bound.chinese + "0", bound.english + "0"));
        BigDecimal canonical = amount.stripTrailingZeros();
        faults.require(
                (long) canonical.precision() - canonical.scale() <= MAX_DIGITS && canonical.scale() <= MAX_DIGITS,
                BaseFault.QUANTITY_DIGITS,
                Place.of("amount"),
                "max",
                MAX_DIGITS,
                "value",
                amount);
        faults.throwIfAny();
        amount = canonical.scale() < 0 ? canonical.setScale(0) : canonical;
    }

    /**
     * Returns an amount with what is said about it.
     *
     * @param bound what the source says about the amount
     * @param amount the amount named
     * @return the quantity
     * @throws NullPointerException if an argument is null
     * @throws InvalidValueException if the amount is negative or has too many digits, or the quantity is less than 0 or
     *     nearly 0
     */
    public static Quantity of(Bound bound, BigDecimal amount) {
        return new Quantity(bound, amount);
    }

    /**
     * Returns an exact whole number.
     *
     * @param amount the number, not negative
     * @return the quantity
     * @throws InvalidValueException if the amount is negative
     */
    public static Quantity exactly(long amount) {
        return new Quantity(Bound.EXACTLY, BigDecimal.valueOf(amount));
    }

    /**
     * Returns whether the source gives the amount itself.
     *
     * @return true for {@link Bound#EXACTLY}
     */
    public boolean isExact() {
        return bound == Bound.EXACTLY;
    }

    /**
     * Returns the quantity in words.
     *
     * @param language the language wanted
     * @return such as "more than 6000"
     * @throws NullPointerException if the argument is null
     */
    public String text(Language language) {
        Checks.notNull(language, "language");
        return (language == Language.CHINESE ? bound.chinese : bound.english) + amount.toPlainString();
    }

    /** Returns the quantity in English words. */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
