package org.rectification.plan;

import org.rectification.base.Faults;

/**
 * Identifies a key step within its issue.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code s1.2}
 */
public record KeyStepId(String value) implements Comparable<KeyStepId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public KeyStepId {
        Faults.checkId("key step id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static KeyStepId of(String value) {
        return new KeyStepId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(KeyStepId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
