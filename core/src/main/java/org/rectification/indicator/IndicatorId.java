package org.rectification.indicator;

import org.rectification.base.Faults;

/**
 * Identifies an indicator within a register.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code pm10}
 */
public record IndicatorId(String value) implements Comparable<IndicatorId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public IndicatorId {
        Faults.checkId("indicator id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
