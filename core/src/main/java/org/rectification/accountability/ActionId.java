package org.rectification.accountability;

import org.rectification.base.Faults;

/**
 * Identifies an action within a register.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code action-17}
 */
public record ActionId(String value) implements Comparable<ActionId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public ActionId {
        Faults.checkId("action id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static ActionId of(String value) {
        return new ActionId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(ActionId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
