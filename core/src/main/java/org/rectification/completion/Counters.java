package org.rectification.completion;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Arrays of counters: for each definition in order, one counter for each {@link CountingStatus}. */
final class Counters {

    private static final int STATUSES = CountingStatus.values().length;

    private Counters() {}

    /** Returns the index of the first counter of a definition. */
    static int start(int place) {
        return place * STATUSES;
    }

    static long[] empty(int definitions) {
        return new long[start(definitions)];
    }

    /** Returns deserialized counters after validation. */
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

    /** Returns the counters in serialized form. */
    static List<Long> toList(long[] counters) {
        return Arrays.stream(counters).boxed().toList();
    }

    /** Adds counters to counters of the same number of definitions; if a sum would overflow, nothing is changed. */
    static void add(long[] to, long[] from) {
        if (to == from) {
            add(to, from.clone());
            return;
        }
        long signs = 0; // an overflowing sum of two counts is negative: checked once, after the loop
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

    /** Checks that {@link #add} would succeed, so that several arrays can be added all or none. */
    static void checkFits(long[] to, long[] from) {
        add(to.clone(), from);
    }

    /** Returns the counters of one of several definitions. */
    static long[] of(long[] counters, int place) {
        return Arrays.copyOfRange(counters, start(place), start(place + 1));
    }

    /** Returns whether anything has been counted under a definition. */
    static boolean hasAny(long[] counters, int place) {
        for (int i = start(place); i < start(place + 1); i++) {
            if (counters[i] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the rate for the counters of one definition. */
    static CompletionRate rate(RateDefinition definition, LocalDate asOf, long[] counters, int place) {
        int start = start(place);
        return CompletionRate.of(definition, asOf, status -> {
            long count = counters[start + status.ordinal()];
            if (count < 0) { // counters only grow by 1, so a negative one has overflowed
                throw new ArithmeticException("count must be at most " + Long.MAX_VALUE + ", but 1 more came to it");
            }
            return count;
        });
    }

    /** Returns the counters for a rate. */
    static long[] of(CompletionRate rate) {
        long[] counters = empty(1);
        for (CountingStatus status : CountingStatus.values()) {
            counters[status.ordinal()] = rate.count(status);
        }
        return counters;
    }
}
