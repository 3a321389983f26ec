package org.rectification.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;

/** A claim of a share: two counts, a percentage as a source prints it, or both. */
sealed interface Share permits Claim.OfRate, Claim.OfClassRate {

    /** The two counts, if both are stated and one can be the part of the other. */
    Optional<Ratio> ratio();

    /** The percentage with its decimals (59.0 is not 59), if stated. */
    Optional<BigDecimal> percent();

    /** What the source says about the percentage; exactly if there is none. */
    Quantity.Bound bound();

    /** How the definition rounds the percentage. */
    RoundingMode rounding();
}
