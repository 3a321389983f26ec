package org.rectification.issue;

import org.rectification.base.Faults;

/**
 * Names a kind of paper that proves a stage was taken as it should be (证明材料), the same in every procedure that asks for it.
 *
 * @param value the text, 1 to 100 characters with no white space at either end, such as {@code site-record}
 */
public record EvidenceId(String value) implements Comparable<EvidenceId> {

    /**
     * Makes an identifier.
     *
     * @param value the text
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public EvidenceId {
        Faults.checkId("evidence id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static EvidenceId of(String value) {
        return new EvidenceId(value);
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public int compareTo(EvidenceId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return value;
    }
}
