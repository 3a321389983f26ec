package org.rectification.accountability.figures;

import org.rectification.internal.OneLine;

/**
 * A number of persons (人), each counted once regardless of the number of actions. It is not added to person-times or
 * units, nor to other numbers of persons, which may include the same persons.
 *
 * @param count the number, not negative
 * @since 0.1.0
 */
public record Persons(long count) {

    /**
     * Makes a number.
     *
     * @param count the number
     * @throws IllegalArgumentException if the number is negative
     */
    public Persons {
        if (count < 0) {
            throw new IllegalArgumentException("persons must not be negative, but were " + count);
        }
    }

    /** Returns the number with its unit. */
    @Override
    public String toString() {
        return OneLine.number(count, "person");
    }
}
