package org.rectification.accountability;

import org.rectification.base.Faults;

/**
 * Identifies a clue within a register.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code clue-2017-3}
 */
public record ClueId(String value) implements Comparable<ClueId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public ClueId {
        Faults.checkId("clue id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static ClueId of(String value) {
        return new ClueId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(ClueId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
