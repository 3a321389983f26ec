package org.rectification.issue;

import org.rectification.base.Faults;

/**
 * Identifies a stage of a close-out procedure within it.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code county-notice}
 */
public record StageId(String value) implements Comparable<StageId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public StageId {
        Faults.checkId("stage id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static StageId of(String value) {
        return new StageId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(StageId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
