package org.rectification.audit;

import org.rectification.base.Faults;

/**
 * Identifies a figure within a statement.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code J2.1}
 */
public record FigureId(String value) implements Comparable<FigureId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public FigureId {
        Faults.checkId("figure id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static FigureId of(String value) {
        return new FigureId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(FigureId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
