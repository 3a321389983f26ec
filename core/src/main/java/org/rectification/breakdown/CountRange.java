package org.rectification.breakdown;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;

/**
 * A range of whole numbers that a count may have; without an upper end if the count has no upper bound.
 *
 * <p>Counts and their sums have at most 18 digits, so no operation overflows a long.
 *
 * @param least the least value
 * @param most the greatest value
 */
record CountRange(long least, OptionalLong most) {

    /** The range of a count of which nothing is known. */
    static final CountRange ANY = new CountRange(0, OptionalLong.empty());

    private static final CountRange NONE = new CountRange(0, OptionalLong.of(0));

    /** Returns the whole numbers that a quantity allows. */
    static CountRange of(Quantity quantity) {
        BigDecimal amount = quantity.amount();
        long named = amount.setScale(0, RoundingMode.UNNECESSARY).longValueExact();
        return switch (quantity.bound()) {
            case EXACTLY -> new CountRange(named, OptionalLong.of(named));
            case AT_LEAST -> new CountRange(named, OptionalLong.empty());
            case MORE_THAN -> new CountRange(named + 1, OptionalLong.empty());
            case AT_MOST -> new CountRange(0, OptionalLong.of(named));
            case LESS_THAN, NEARLY -> new CountRange(0, OptionalLong.of(named - 1));
            case ABOUT -> ANY;
        };
    }

    static CountRange sum(Iterable<CountRange> ranges) {
        CountRange sum = NONE;
        for (CountRange range : ranges) {
            sum = sum.plus(range);
        }
        return sum;
    }

    CountRange plus(CountRange other) {
        return new CountRange(
                least + other.least,
                most.isPresent() && other.most.isPresent()
                        ? OptionalLong.of(most.getAsLong() + other.most.getAsLong())
                        : OptionalLong.empty());
    }

    /**
     * Returns the range of the difference of this count and another; its greatest value is negative if the other count
     * is always larger.
     */
    CountRange minus(CountRange other) {
        return new CountRange(
                other.most.isPresent() ? Math.max(0, least - other.most.getAsLong()) : 0,
                most.isPresent() ? OptionalLong.of(most.getAsLong() - other.least) : OptionalLong.empty());
    }

    /** Returns the intersection of two ranges, or this range if the intersection is empty. */
    CountRange and(CountRange other) {
        long from = Math.max(least, other.least);
        OptionalLong to = most.isEmpty()
                ? other.most
                : other.most.isEmpty() ? most : OptionalLong.of(Math.min(most.getAsLong(), other.most.getAsLong()));
        return to.isPresent() && to.getAsLong() < from ? this : new CountRange(from, to);
    }

    CountRange withoutLeast() {
        return new CountRange(0, most);
    }

    LocalText text() {
        if (isExact()) {
            return LocalText.of(Long.toString(least), Long.toString(least));
        }
        if (most.isEmpty()) {
            return bound(Quantity.Bound.AT_LEAST, least);
        }
        return least == 0
                ? bound(Quantity.Bound.AT_MOST, most.getAsLong())
                : LocalText.of(least + "至" + most.getAsLong(), least + " to " + most.getAsLong());
    }

    private static LocalText bound(Quantity.Bound bound, long count) {
        BigDecimal amount = BigDecimal.valueOf(count);
        return LocalText.of(bound.text(amount, Language.CHINESE), bound.text(amount, Language.ENGLISH));
    }

    boolean isExact() {
        return most.isPresent() && most.getAsLong() == least;
    }

    boolean holds(long count) {
        return count >= least && (most.isEmpty() || count <= most.getAsLong());
    }
}
