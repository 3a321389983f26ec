package org.rectification.base;

import java.math.BigDecimal;
import org.rectification.internal.Checks;

/**
 * A published quantity with what the source really says about it: exactly 27, more than 10, at least 95. A bound stays
 * a bound; no number is pretended.
 *
 * <p>The amount is kept without trailing zeros, so that 6 000 and 6 000.0 are equal.
 *
 * <pre>{@code
 * Quantity.exactly(27).text(Language.ENGLISH);     // "27"
 * Quantity.of(Quantity.Bound.MORE_THAN, new BigDecimal("6000")).text(Language.CHINESE);    // "超过6000"
 * }</pre>
 *
 * @param bound what the source says about the amount
 * @param amount the amount named, not negative
 */
public record Quantity(Bound bound, BigDecimal amount) {

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
     * @throws InvalidValueException if the amount is negative
     */
    public Quantity {
        Checks.notNull(bound, "bound");
        amount = Checks.notNull(amount, "amount").stripTrailingZeros();
        Faults faults = Faults.of("quantity");
        faults.require(amount.signum() >= 0, BaseFault.QUANTITY_NEGATIVE, Place.of("amount"), "value", amount);
        faults.throwIfAny();
    }

    /**
     * Returns an amount with what is said about it.
     *
     * @param bound what the source says about the amount
     * @param amount the amount named
     * @return the quantity
     * @throws NullPointerException if an argument is null
     * @throws InvalidValueException if the amount is negative
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
