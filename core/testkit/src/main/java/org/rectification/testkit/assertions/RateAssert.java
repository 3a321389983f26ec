package org.rectification.testkit.assertions;

import org.jspecify.annotations.Nullable;
import org.rectification.base.Rate;

/**
 * Assertions about any rate, such as a rate over named classes.
 *
 * <pre>{@code
 * assertThat(ClassRateDefinitions.complaintsClosed().rateOf(Breakdown.of(Map.of("closed", 3L, "stage-closed", 1L))))
 *         .hasRatio(3, 4)
 *         .hasPercent("75.0");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RateAssert extends AbstractRateAssert<RateAssert, Rate> {

    RateAssert(@Nullable Rate actual) {
        super(actual, RateAssert.class);
    }
}
