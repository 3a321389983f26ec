package org.rectification.issue;

import org.rectification.base.Faults;

/**
 * Identifies an entry within the history of its issue.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code e3}
 */
public record EntryId(String value) implements Comparable<EntryId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public EntryId {
        Faults.checkId("entry id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static EntryId of(String value) {
        return new EntryId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
