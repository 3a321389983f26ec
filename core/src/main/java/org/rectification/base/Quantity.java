package org.rectification.base;

import java.math.BigDecimal;
import java.util.Optional;
import org.rectification.internal.Checks;

/**
 * A published quantity with the bound the source gives it: exactly 27, more than 10, at least 95. A bound is never
 * replaced by an exact number.
 *
 * <p>Trailing zeros after the decimal point are dropped, so that 6 000 and 6 000.0 are equal.
 *
 * <pre>{@code
 * Quantity.exactly(27).text(Language.ENGLISH);                                             // "27"
 * new Quantity(Quantity.Bound.MORE_THAN, new BigDecimal("6000")).text(Language.CHINESE);    // "超过6000"
 * new Quantity(Quantity.Bound.MORE_THAN, BigDecimal.TEN).atLeast(Quantity.exactly(9));      // YES
 * new Quantity(Quantity.Bound.MORE_THAN, BigDecimal.TEN).equalTo(Quantity.exactly(11));     // UNDECIDABLE
 * }</pre>
 *
 * <p><strong>Comparisons</strong> have three possible answers. A quantity represents every amount its bound allows,
 * whole or not. A comparison is yes if it is true for all of them, no if it is true for none, and undecidable in all
 * other cases. Sources do not say how near "about" and "nearly" are: about 100 may be any amount, nearly 100 any amount
 * below it.
 *
 * @param bound the bound the source gives
 * @param amount the amount stated, not negative, with at most {@value #MAX_DIGITS} digits on either side of the decimal
 *     point
 * @since 0.1.0
 */
public record Quantity(Bound bound, BigDecimal amount) {

    /**
     * The most digits an amount may have on either side of the decimal point. It rules out values such as 1E+999999999,
     * which no source publishes.
     */
    public static final int MAX_DIGITS = 30;

    /** The relation of the actual amount to the amount stated. */
    public enum Bound implements Labelled {
        /** The amount itself. */
        EXACTLY("", "", true, true, true, true),
        /** The amount or more (不低于、以上). */
        AT_LEAST("at least ", "不低于", true, false, true, false),
        /** More than the amount (超过、多、余). */
        MORE_THAN("more than ", "超过", true, false, false, false),
        /** The amount or less (不超过、以下). */
        AT_MOST("at most ", "不超过", false, true, true, true),
        /** Less than the amount, by an unstated difference (不足). */
        LESS_THAN("less than ", "不足", false, true, true, false),
        /** Less than the amount but close to it (近). */
        NEARLY("nearly ", "近", false, true, true, false),
        /** Near the amount on either side (约、左右). */
        ABOUT("about ", "约", false, false, true, false);

        private final String english;
        private final String chinese;
        private final boolean isFloor; // true if no allowed amount is less than the one stated
        private final boolean isCeiling; // true if no allowed amount is more than the one stated
        private final boolean reachesLeast; // true if the lower bound itself is allowed
        private final boolean reachesMost; // true if the upper bound, if there is one, is itself allowed

        Bound(
                String english,
                String chinese,
                boolean isFloor,
                boolean isCeiling,
                boolean reachesLeast,
                boolean reachesMost) {
            this.english = english;
            this.chinese = chinese;
            this.isFloor = isFloor;
            this.isCeiling = isCeiling;
            this.reachesLeast = reachesLeast;
            this.reachesMost = reachesMost;
        }

        @Override
        public LocalText label() {
            return this == EXACTLY ? LocalText.of("恰为", "exactly") : LocalText.of(chinese, english.strip());
        }

        /**
         * Returns an amount with this bound, in words.
         *
         * @param amount the amount, written with all its decimals
         * @param language the language wanted
         * @return such as "more than 97.0"
         * @throws NullPointerException if an argument is null
         */
        public String text(BigDecimal amount, Language language) {
            Checks.notNull(amount, "amount");
            return (Checks.notNull(language, "language") == Language.CHINESE ? chinese : english)
                    + amount.toPlainString();
        }
    }

    /**
     * Makes a quantity from its parts.
     *
     * @param bound the bound the source gives
     * @param amount the amount stated
     * @throws NullPointerException if an argument is null
     * @throws InvalidValueException if the amount is negative or has too many digits, or the quantity is less than 0 or
     *     nearly 0, since quantities are not negative
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
     * Returns whether the source states an exact amount.
     *
     * @return true for {@link Bound#EXACTLY}
     */
    public boolean isExact() {
        return bound == Bound.EXACTLY;
    }

    /**
     * Returns whether this quantity is at least another.
     *
     * @param other the other quantity
     * @return yes, no, or undecidable if the bounds allow both
     * @throws NullPointerException if the argument is null
     */
    public Truth atLeast(Quantity other) {
        Checks.notNull(other, "other");
        return reaches(other) ? Truth.YES : staysUnder(other) ? Truth.NO : Truth.UNDECIDABLE;
    }

    /**
     * Returns whether this quantity is more than another.
     *
     * @param other the other quantity
     * @return yes, no, or undecidable if the bounds allow both
     * @throws NullPointerException if the argument is null
     */
    public Truth moreThan(Quantity other) {
        return Checks.notNull(other, "other").atLeast(this).not();
    }

    /**
     * Returns whether this quantity is equal to another. The answer is yes only for two exact quantities; a bound never
     * equals a number.
     *
     * @param other the other quantity
     * @return yes for two exact quantities of the same amount, no if no amount satisfies both, undecidable in all other
     *     cases
     * @throws NullPointerException if the argument is null
     */
    public Truth equalTo(Quantity other) {
        Checks.notNull(other, "other");
        if (isExact() && other.isExact()) {
            return Truth.of(amount.compareTo(other.amount) == 0);
        }
        return staysUnder(other) || other.staysUnder(this) ? Truth.NO : Truth.UNDECIDABLE;
    }

    /**
     * Returns the sum of two quantities as one bound: exact if both are exact; a lower bound if both have one; an upper
     * bound in all other cases.
     *
     * @param other the other quantity
     * @return the sum; exact only if both are exact
     * @throws NullPointerException if the argument is null
     * @throws InvalidValueException if the sum has too many digits
     */
    public Quantity plus(Quantity other) {
        Checks.notNull(other, "other");
        if (isExact() && other.isExact()) {
            return new Quantity(Bound.EXACTLY, amount.add(other.amount));
        }
        BigDecimal least = least().add(other.least());
        Optional<BigDecimal> most = most().flatMap(mine -> other.most().map(mine::add));
        if (least.signum() == 0 && most.isPresent()) {
            boolean reached = bound.reachesMost && other.bound.reachesMost;
            return new Quantity(reached ? Bound.AT_MOST : Bound.LESS_THAN, most.get());
        }
        boolean reached = bound.reachesLeast && other.bound.reachesLeast;
        return new Quantity(reached ? Bound.AT_LEAST : Bound.MORE_THAN, least);
    }

    /**
     * Returns by how much this quantity exceeds another, if it is certain that it is not less.
     *
     * @param other the other quantity
     * @return the excess: exact if both are exact, a lower bound in all other cases; empty if the bounds leave it open
     *     or this quantity is less
     * @throws NullPointerException if the argument is null
     */
    public Optional<Quantity> excessOver(Quantity other) {
        Checks.notNull(other, "other");
        if (!reaches(other)) {
            return Optional.empty();
        }
        BigDecimal excess = least().subtract(other.most().orElseThrow());
        if (isExact() && other.isExact()) {
            return Optional.of(new Quantity(Bound.EXACTLY, excess));
        }
        boolean reached = bound.reachesLeast && other.bound.reachesMost;
        return Optional.of(new Quantity(reached ? Bound.AT_LEAST : Bound.MORE_THAN, excess));
    }

    /** Whether every amount this quantity allows is at least every amount the other allows. */
    private boolean reaches(Quantity other) {
        Optional<BigDecimal> most = other.most();
        return most.isPresent() && least().compareTo(most.get()) >= 0;
    }

    /** Whether every amount this quantity allows is less than every amount the other allows. */
    private boolean staysUnder(Quantity other) {
        Optional<BigDecimal> most = most();
        if (most.isEmpty()) {
            return false;
        }
        int order = most.get().compareTo(other.least());
        return order < 0 || (order == 0 && (!bound.reachesMost || !other.bound.reachesLeast));
    }

    /** The greatest lower bound of the amounts allowed. */
    private BigDecimal least() {
        return bound.isFloor ? amount : BigDecimal.ZERO;
    }

    /** The least upper bound of the amounts allowed; empty if there is none. */
    private Optional<BigDecimal> most() {
        return bound.isCeiling ? Optional.of(amount) : Optional.empty();
    }

    /**
     * Returns the quantity in words.
     *
     * @param language the language wanted
     * @return such as "more than 6000"
     * @throws NullPointerException if the argument is null
     */
    public String text(Language language) {
        return bound.text(amount, language);
    }

    /** Returns the quantity in English words. */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
