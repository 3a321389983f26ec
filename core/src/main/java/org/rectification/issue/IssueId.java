package org.rectification.issue;

import org.rectification.base.Faults;

/**
 * Identifies an issue within a register.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code gx-17}
 */
public record IssueId(String value) implements Comparable<IssueId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public IssueId {
        Faults.checkId("issue id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static IssueId of(String value) {
        return new IssueId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(IssueId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
