package org.rectification.procedure;

import org.rectification.base.Faults;

/**
 * Identifies a close-out procedure.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code cn-hainan-2018}
 */
public record ProcedureId(String value) implements Comparable<ProcedureId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public ProcedureId {
        Faults.checkId("procedure id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static ProcedureId of(String value) {
        return new ProcedureId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(ProcedureId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
