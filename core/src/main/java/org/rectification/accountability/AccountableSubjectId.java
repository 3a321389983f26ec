package org.rectification.accountability;

import org.rectification.base.Faults;

/**
 * Joins the actions that one person or unit met. It is a key without a meaning, never a name.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code person-17}
 */
public record AccountableSubjectId(String value) implements Comparable<AccountableSubjectId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public AccountableSubjectId {
        Faults.checkId("accountable subject id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static AccountableSubjectId of(String value) {
        return new AccountableSubjectId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(AccountableSubjectId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
