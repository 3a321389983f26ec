package org.rectification.completion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Counters of verdicts: one for each {@link Verdict}, for each of several definitions in turn. */
final class Counters {

    private static final int VERDICTS = Verdict.values().length;

    private Counters() {}

    /** Where the counters of a definition start. */
    static int start(int place) {
        return place * VERDICTS;
    }

    static long[] empty(int definitions) {
        return new long[start(definitions)];
    }

    /** Counters as they were sent: what arrives is not trusted. */
    static long[] of(List<Long> sent, int definitions) {
        long[] counters = empty(definitions);
        if (sent.size() != counters.length) {
            throw new IllegalArgumentException("counters must be " + counters.length + ", but were " + sent.size());
        }
        for (int i = 0; i < counters.length; i++) {
            counters[i] = sent.get(i);
            if (counters[i] < 0) {
                throw new IllegalArgumentException("count must not be negative, but was " + counters[i]);
            }
        }
        return counters;
    }

    /** Counters as they are sent. */
    static List<Long> toList(long[] counters) {
        return Arrays.stream(counters).boxed().toList();
    }

    /** Adds counters to counters of as many definitions; nothing is changed if one would not fit. */
    static void add(long[] to, long[] from) {
        if (to == from) {
            add(to, from.clone());
            return;
        }
        long signs = 0; // a sum of two counts is negative where it does not fit: looked at once, not once a counter
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
            signs |= to[i];
        }
        if (signs < 0) {
            takeBack(to, from);
        }
    }

    private static void takeBack(long[] to, long[] from) {
        String refused = "";
        for (int i = to.length - 1; i >= 0; i--) {
            boolean fits = to[i] >= 0;
            to[i] -= from[i];
            if (!fits) {
                refused = "count must be at most " + Long.MAX_VALUE + ", but " + from[i] + " came to " + to[i];
            }
        }
        throw new ArithmeticException(refused);
    }

    /** Refuses counters that {@link #add} would refuse, where several are to be added or none. */
    static void checkFits(long[] to, long[] from) {
        add(to.clone(), from);
    }

    /** The counters of one definition among several. */
    static long[] of(long[] counters, int place) {
        return Arrays.copyOfRange(counters, start(place), start(place + 1));
    }

    /** Whether anything has been counted under a definition. */
    static boolean hasAny(long[] counters, int place) {
        for (int i = start(place); i < start(place + 1); i++) {
            if (counters[i] > 0) {
                return true;
            }
        }
        return false;
    }

    /** The rate that the counters of one definition make. */
    static CompletionRate rate(RateDefinition definition, LocalDate asOf, long[] counters, int place) {
        int start = start(place);
        return CompletionRate.of(definition, asOf, verdict -> {
            long count = counters[start + verdict.ordinal()];
            if (count < 0) { // counting one after another, it can only have passed the limit
                throw new ArithmeticException("count must be at most " + Long.MAX_VALUE + ", but 1 more came to it");
            }
            return count;
        });
    }

    /** The counters that a rate was made from. */
    static long[] of(CompletionRate rate) {
        long[] counters = empty(1);
        counters[Verdict.COUNTED.ordinal()] = rate.numerator();
        counters[Verdict.OUTSIDE.ordinal()] = rate.outside();
        rate.leftOut()
                .forEach((tier, count) -> counters[Verdict.leftOutWith(tier).ordinal()] = count);
        return counters;
    }
}
