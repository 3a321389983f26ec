package org.rectification.accountability.figures;

/**
 * So many units (个单位): each counted once, whatever met it.
 *
 * @param count how many, not negative
 */
public record Units(long count) {

    /**
     * Makes a number.
     *
     * @param count how many
     * @throws IllegalArgumentException if it is negative
     */
    public Units {
        if (count < 0) {
            throw new IllegalArgumentException("units must not be negative, but were " + count);
        }
    }

    /** Returns the number and what it counts. */
    @Override
    public String toString() {
        return count + " units";
    }
}
