package org.rectification.series;

import java.time.LocalDate;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.Verdict;

/** How many units have each verdict, as an array by ordinal, and the rate that follows. */
final class Counts {

    static final int SIZE = Verdict.values().length;

    private Counts() {}

    static CompletionRate rate(RateDefinition definition, LocalDate asOf, long[] counts) {
        return CompletionRate.of(definition, asOf, verdict -> counts[verdict.ordinal()]);
    }
}
