package org.rectification.mechanism;

import org.rectification.base.Faults;

/**
 * Identifies a mechanism within a register.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code sand-mining-rules}
 */
public record MechanismId(String value) implements Comparable<MechanismId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public MechanismId {
        Faults.checkId("mechanism id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static MechanismId of(String value) {
        return new MechanismId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(MechanismId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
