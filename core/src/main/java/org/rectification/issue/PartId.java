package org.rectification.issue;

import org.rectification.base.Faults;

/**
 * Identifies a part within its issue.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code ganzhou}
 */
public record PartId(String value) implements Comparable<PartId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public PartId {
        Faults.checkId("part id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static PartId of(String value) {
        return new PartId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(PartId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
