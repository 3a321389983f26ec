package org.rectification.oversight;

import org.rectification.base.Faults;

/**
 * Identifies a duty that comes round, such as a monthly report, wherever it is spoken of: in the rule that sets it and in
 * the reports received for it.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code monthly-progress}
 */
public record DutyId(String value) implements Comparable<DutyId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public DutyId {
        Faults.checkId("duty id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static DutyId of(String value) {
        return new DutyId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(DutyId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
