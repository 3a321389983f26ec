package org.rectification.accountability.figures;

/**
 * So many persons (人): each counted once, whatever met them. Never added to person-times or units, nor to other
 * persons, who may be the same.
 *
 * @param count how many, not negative
 */
public record Persons(long count) {

    /**
     * Makes a number.
     *
     * @param count how many
     * @throws IllegalArgumentException if it is negative
     */
    public Persons {
        if (count < 0) {
            throw new IllegalArgumentException("persons must not be negative, but were " + count);
        }
    }

    /** Returns the number and what it counts. */
    @Override
    public String toString() {
        return count + " persons";
    }
}
