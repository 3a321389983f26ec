package org.rectification.oversight;

import org.rectification.base.Id;

/**
 * Identifies a record of oversight within a register, such as {@code clues-2017}.
 *
 * @since 0.1.0
 */
public final class RecordId extends Id<RecordId> {

    private RecordId(String value) {
        super("record id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static RecordId of(String value) {
        return new RecordId(value);
    }
}
