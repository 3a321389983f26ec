package org.rectification.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;

/** A claim of a share: two counts, a percentage as printed by a source, or both. */
sealed interface Share permits Claim.OfRate, Claim.OfClassRate {

    /** Returns the two counts as a ratio; empty unless both are stated and the first can be part of the second. */
    Optional<Ratio> ratio();

    /** Returns the percentage with its decimals (59.0 differs from 59), if stated. */
    Optional<BigDecimal> percent();

    /** Returns how the source qualifies the percentage; exactly if there is no percentage. */
    Quantity.Bound bound();

    /** Returns how the definition rounds the percentage. */
    RoundingMode rounding();
}
