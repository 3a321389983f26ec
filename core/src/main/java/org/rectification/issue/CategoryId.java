package org.rectification.issue;

import java.io.Serializable;
import org.rectification.base.Faults;

/**
 * Identifies a category within a register.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code air}
 */
public record CategoryId(String value) implements Comparable<CategoryId>, Serializable {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public CategoryId {
        Faults.checkId("category id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static CategoryId of(String value) {
        return new CategoryId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(CategoryId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
