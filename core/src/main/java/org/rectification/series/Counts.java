package org.rectification.series;

import java.time.LocalDate;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.CountingStatus;
import org.rectification.completion.RateDefinition;

/** Counts of units by counting status, as an array indexed by ordinal, and the resulting rate. */
final class Counts {

    static final int SIZE = CountingStatus.values().length;

    private Counts() {}

    /** Returns the sum of a count and a change, which may be negative. */
    static long sum(long count, long change) {
        long sum = count + change;
        if (((count ^ sum) & (change ^ sum)) < 0) {
            throw new ArithmeticException("count must be within " + Long.MIN_VALUE + " and " + Long.MAX_VALUE + ", but "
                    + change + " came to " + count);
        }
        return sum;
    }

    static CompletionRate rate(RateDefinition definition, LocalDate asOf, long[] counts) {
        return CompletionRate.of(definition, asOf, status -> counts[status.ordinal()]);
    }
}
