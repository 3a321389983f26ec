package org.rectification.accountability.figures;

import org.rectification.internal.OneLine;

/**
 * A number of units (个单位), each counted once regardless of the number of actions.
 *
 * @param count the number, not negative
 * @since 0.1.0
 */
public record Units(long count) {

    /**
     * Makes a number.
     *
     * @param count the number
     * @throws IllegalArgumentException if the number is negative
     */
    public Units {
        if (count < 0) {
            throw new IllegalArgumentException("units must not be negative, but were " + count);
        }
    }

    /** Returns the number with its unit. */
    @Override
    public String toString() {
        return OneLine.number(count, "unit");
    }
}
