package org.rectification.testkit.assertions;

import org.jspecify.annotations.Nullable;
import org.rectification.base.Language;
import org.rectification.timeliness.OnTimeRate;
import org.rectification.timeliness.OnTimeStatus;

/**
 * Assertions about an on-time rate.
 *
 * <pre>{@code
 * assertThat(rate).hasRatio(10, 30).hasCount(OnTimeStatus.LATE, 12).hasCount(OnTimeStatus.UNDATED, 7);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class OnTimeRateAssert extends AbstractRateAssert<OnTimeRateAssert, OnTimeRate> {

    OnTimeRateAssert(@Nullable OnTimeRate actual) {
        super(actual, OnTimeRateAssert.class);
    }

    /**
     * Verifies the number of units with a status.
     *
     * @param status the status
     * @param count the number of units, 0 for none
     * @return this
     */
    public OnTimeRateAssert hasCount(OnTimeStatus status, long count) {
        isNotNull();
        long found = actual.count(status);
        return require(
                found == count, "to have " + count + " " + status.label().in(Language.ENGLISH), String.valueOf(found));
    }

    @Override
    String subject() {
        return super.subject() + " as of " + actual.asOf();
    }
}
