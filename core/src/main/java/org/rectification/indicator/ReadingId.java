package org.rectification.indicator;

import org.rectification.base.Faults;

/**
 * Identifies a reading within a register.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code pm10-2017}
 */
public record ReadingId(String value) implements Comparable<ReadingId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public ReadingId {
        Faults.checkId("reading id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static ReadingId of(String value) {
        return new ReadingId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(ReadingId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
