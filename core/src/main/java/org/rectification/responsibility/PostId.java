package org.rectification.responsibility;

import org.rectification.base.Faults;

/**
 * Identifies a post within a register.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code nanchang-mayor}
 */
public record PostId(String value) implements Comparable<PostId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public PostId {
        Faults.checkId("post id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static PostId of(String value) {
        return new PostId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(PostId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
