package org.rectification.series;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.rectification.base.Ratio;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.Verdict;
import org.rectification.issue.Tier;

/** How many units have each verdict, as an array by ordinal, and the rate that follows. */
final class Counts {

    static final int SIZE = Verdict.values().length;

    private static final Verdict[] VERDICTS = Verdict.values();

    private Counts() {}

    static CompletionRate rate(RateDefinition definition, LocalDate asOf, long[] counts) {
        Map<Tier, Long> leftOut = new EnumMap<>(Tier.class);
        long counted = counts[Verdict.COUNTED.ordinal()];
        long population = counted;
        for (Verdict verdict : VERDICTS) {
            long count = counts[verdict.ordinal()];
            if (count > 0 && verdict.tier().isPresent()) {
                leftOut.put(verdict.tier().get(), count);
                population = Math.addExact(population, count);
            }
        }
        return new CompletionRate(
                definition, asOf, Ratio.of(counted, population), leftOut, counts[Verdict.OUTSIDE.ordinal()]);
    }
}
