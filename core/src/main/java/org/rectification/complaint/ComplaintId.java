package org.rectification.complaint;

import org.rectification.base.Faults;

/**
 * Identifies a complaint within a register.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code D360000201811020005}
 */
public record ComplaintId(String value) implements Comparable<ComplaintId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public ComplaintId {
        Faults.checkId("complaint id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static ComplaintId of(String value) {
        return new ComplaintId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(ComplaintId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
