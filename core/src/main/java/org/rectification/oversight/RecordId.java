package org.rectification.oversight;

import org.rectification.base.Faults;

/**
 * Identifies a record of oversight within a register.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code clues-2017}
 */
public record RecordId(String value) implements Comparable<RecordId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public RecordId {
        Faults.checkId("record id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static RecordId of(String value) {
        return new RecordId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(RecordId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
