package org.rectification.plan;

import java.io.Serializable;
import org.rectification.base.Faults;

/**
 * Identifies a phase within a register.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code by-june-2017}
 */
public record PhaseId(String value) implements Comparable<PhaseId>, Serializable {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public PhaseId {
        Faults.checkId("phase id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static PhaseId of(String value) {
        return new PhaseId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(PhaseId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
