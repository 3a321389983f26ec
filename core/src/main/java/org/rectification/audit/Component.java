package org.rectification.audit;

import java.util.Optional;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;

/**
 * A number within a figure that a derivation reads or explains.
 *
 * @since 0.1.0
 */
public enum Component implements Labelled {
    /** The number of counted units (分子). */
    NUMERATOR(LocalText.of("分子", "numerator")),
    /** The size of the population (分母). */
    DENOMINATOR(LocalText.of("分母", "denominator")),
    /** An exact total or size, a whole number of at most 18 digits (数量). */
    COUNT(LocalText.of("数量", "count"));

    private final LocalText label;

    Component(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }

    /** Returns the number of this component in a claim, if the claim states it exactly. */
    Optional<Long> in(Claim claim) {
        if (claim instanceof Claim.OfRate rate) {
            return switch (this) {
                case NUMERATOR -> rate.numerator();
                case DENOMINATOR -> rate.denominator();
                case COUNT -> Optional.empty();
            };
        }
        if (claim instanceof Claim.OfClassRate rate) {
            return switch (this) {
                case NUMERATOR -> rate.ratio().map(Ratio::numerator);
                case DENOMINATOR -> rate.ratio().map(Ratio::denominator);
                case COUNT -> Optional.empty();
            };
        }
        if (this != COUNT) {
            return Optional.empty();
        }
        if (claim instanceof Claim.OfSize size) {
            return Optional.of(size.count());
        }
        if (claim instanceof Claim.OfAreas areas) {
            return Optional.of(areas.count());
        }
        if (claim instanceof Claim.OfAggregate aggregate && isWhole(aggregate.quantity())) {
            return Optional.of(aggregate.quantity().amount().longValueExact());
        }
        return Optional.empty();
    }

    private static boolean isWhole(Quantity quantity) {
        return quantity.isExact() && quantity.amount().scale() <= 0 && Decimals.fits(quantity.amount());
    }
}
