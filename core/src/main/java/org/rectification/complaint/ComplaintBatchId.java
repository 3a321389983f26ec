package org.rectification.complaint;

import org.rectification.base.Faults;

/**
 * Identifies a batch of complaints within a register.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code batch-27}
 */
public record ComplaintBatchId(String value) implements Comparable<ComplaintBatchId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public ComplaintBatchId {
        Faults.checkId("complaint batch id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static ComplaintBatchId of(String value) {
        return new ComplaintBatchId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(ComplaintBatchId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
