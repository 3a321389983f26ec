package org.rectification.accountability.figures;

/**
 * So many person-times (人次): one for each action against a person.
 *
 * @param count how many, not negative
 */
public record PersonTimes(long count) {

    /**
     * Makes a number.
     *
     * @param count how many
     * @throws IllegalArgumentException if it is negative
     */
    public PersonTimes {
        if (count < 0) {
            throw new IllegalArgumentException("person-times must not be negative, but were " + count);
        }
    }

    /** Returns the number and what it counts. */
    @Override
    public String toString() {
        return count + " person-times";
    }
}
