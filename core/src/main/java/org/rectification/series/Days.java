package org.rectification.series;

import java.util.Arrays;
import java.util.stream.LongStream;

/** A growable list of packed days. */
final class Days {

    private long[] values = new long[16];
    private int size;

    void add(long day) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = day;
    }

    long get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    LongStream stream() {
        return Arrays.stream(values, 0, size);
    }
}
