package org.rectification.plan;

import org.rectification.base.Faults;

/**
 * Identifies a measure within its issue.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code m1}
 */
public record MeasureId(String value) implements Comparable<MeasureId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public MeasureId {
        Faults.checkId("measure id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static MeasureId of(String value) {
        return new MeasureId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(MeasureId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
