package org.rectification.issue;

import java.io.Serializable;
import org.rectification.base.Faults;

/**
 * Identifies an inspection within a register.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code central-2016-jiangxi}
 */
public record InspectionId(String value) implements Comparable<InspectionId>, Serializable {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public InspectionId {
        Faults.checkId("inspection id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static InspectionId of(String value) {
        return new InspectionId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(InspectionId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
