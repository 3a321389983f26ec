package org.rectification.accountability.figures;

import org.rectification.internal.OneLine;

/**
 * A number of person-times (人次): one for each action against a person.
 *
 * @param count the number, not negative
 * @since 0.1.0
 */
public record PersonTimes(long count) {

    /**
     * Makes a number.
     *
     * @param count the number
     * @throws IllegalArgumentException if the number is negative
     */
    public PersonTimes {
        if (count < 0) {
            throw new IllegalArgumentException("person-times must not be negative, but were " + count);
        }
    }

    /** Returns the number with its unit. */
    @Override
    public String toString() {
        return OneLine.number(count, "person-time");
    }
}
