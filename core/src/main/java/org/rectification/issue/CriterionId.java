package org.rectification.issue;

import org.rectification.base.Faults;

/**
 * Identifies a test that a result must pass (销号标准) within a close-out procedure.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code measures-in-place}
 */
public record CriterionId(String value) implements Comparable<CriterionId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public CriterionId {
        Faults.checkId("criterion id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static CriterionId of(String value) {
        return new CriterionId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
