package org.rectification.series;

import java.util.Arrays;

/**
 * Points in the plane of the two time axes, with dominance counting in logarithmic time: the number of points that
 * happened on or before a given day and became known below a given rank.
 *
 * <p>The points are sorted along the first axis. The second axis is a wavelet matrix over ranks: one bit per point for
 * each bit of a rank, with a running count for each block of bits. A point takes about 1⅛ times the bits of a rank.
 */
final class Dominance {

    private static final int BLOCK_WORDS = 4;
    private static final int BLOCK_BITS = 64 * BLOCK_WORDS;
    private static final int HEADER_BYTES = 16;

    private final int[] days; // ranks of the days on the first axis that have a point, without duplicates
    private final int[] ends; // number of points on or before each of these days
    private final long[][] bits; // by level, from the highest bit of a rank down
    private final int[][] onesBefore; // by level, for each block
    private final int[] zeros; // by level
    private final int ranks;

    /**
     * Creates an instance from sorted points. Each point has its day rank in the upper and its knowledge rank in the
     * lower 32 bits; {@code ranks} is the number of knowledge ranks.
     */
    Dominance(long[] points, int ranks) {
        int[] dayOf = new int[points.length];
        int[] endOf = new int[points.length];
        int count = 0;
        int[] known = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            int day = (int) (points[i] >>> 32);
            if (count == 0 || dayOf[count - 1] != day) {
                dayOf[count++] = day;
            }
            endOf[count - 1] = i + 1;
            known[i] = (int) points[i];
        }
        this.days = Arrays.copyOf(dayOf, count);
        this.ends = Arrays.copyOf(endOf, count);
        this.ranks = ranks;
        int levels = ranks <= 1 || points.length == 0 ? 0 : 32 - Integer.numberOfLeadingZeros(ranks - 1);
        this.bits = new long[levels][];
        this.onesBefore = new int[levels][];
        this.zeros = new int[levels];
        int[] sorted = new int[points.length];
        for (int level = 0; level < levels; level++) {
            fill(level, levels - 1 - level, known);
            sorted = partition(level, levels - 1 - level, known, sorted);
            int[] swap = known;
            known = sorted;
            sorted = swap;
        }
    }

    private void fill(int level, int shift, int[] known) {
        int blocks = known.length / BLOCK_BITS + 1;
        long[] words = new long[blocks * BLOCK_WORDS];
        int[] before = new int[blocks];
        int ones = 0;
        for (int i = 0; i < known.length; i++) {
            if (i % BLOCK_BITS == 0) {
                before[i / BLOCK_BITS] = ones;
            }
            int bit = (known[i] >>> shift) & 1;
            words[i >>> 6] |= (long) bit << i;
            ones += bit;
        }
        if (known.length % BLOCK_BITS == 0) {
            before[blocks - 1] = ones;
        }
        bits[level] = words;
        onesBefore[level] = before;
        zeros[level] = known.length - ones;
    }

    /** Returns the ranks with the bit unset, followed by those with the bit set, each in their previous order. */
    private int[] partition(int level, int shift, int[] from, int[] to) {
        int zero = 0;
        int one = zeros[level];
        for (int rank : from) {
            if (((rank >>> shift) & 1) == 0) {
                to[zero++] = rank;
            } else {
                to[one++] = rank;
            }
        }
        return to;
    }

    /** Returns the number of points on or before the day of a rank. */
    int count(int day) {
        int at = Arrays.binarySearch(days, day);
        int upTo = at >= 0 ? at : -at - 2;
        return upTo < 0 ? 0 : ends[upTo];
    }

    /** Returns the number of points on or before the day of a rank and below a rank of knowledge. */
    int count(int day, int knownBelow) {
        int to = count(day);
        if (knownBelow >= ranks || to == 0) {
            return to;
        }
        int from = 0;
        int count = 0;
        for (int level = 0; level < bits.length; level++) {
            int onesFrom = ones(level, from);
            int onesTo = ones(level, to);
            if (((knownBelow >>> (bits.length - 1 - level)) & 1) == 0) {
                from -= onesFrom;
                to -= onesTo;
            } else {
                count += to - onesTo - (from - onesFrom); // all points with the bit unset are below
                from = zeros[level] + onesFrom;
                to = zeros[level] + onesTo;
            }
        }
        return knownBelow <= 0 ? 0 : count;
    }

    private int ones(int level, int upTo) {
        long[] words = bits[level];
        int block = upTo / BLOCK_BITS;
        int count = onesBefore[level][block];
        int word = block * BLOCK_WORDS;
        for (; word < upTo >>> 6; word++) {
            count += Long.bitCount(words[word]);
        }
        return (upTo & 63) == 0 ? count : count + Long.bitCount(words[word] << -upTo);
    }

    int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    /** Returns the bytes of the arrays, including their headers. */
    long bytes() {
        long bytes = 5L * HEADER_BYTES + 4L * (days.length + ends.length + zeros.length);
        for (int level = 0; level < bits.length; level++) {
            bytes += 2 * HEADER_BYTES + 8L * bits[level].length + 4L * onesBefore[level].length + 2 * 4;
        }
        return bytes;
    }
}
