package org.rectification.responsibility;

import java.io.Serializable;
import org.rectification.base.Faults;

/**
 * Identifies a body within a register.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code nanchang-government}
 */
public record BodyId(String value) implements Comparable<BodyId>, Serializable {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public BodyId {
        Faults.checkId("body id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static BodyId of(String value) {
        return new BodyId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(BodyId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
