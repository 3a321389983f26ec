package org.rectification.issue;

import org.rectification.base.Id;

/**
 * Identifies an entry within the history of its issue, such as {@code e3}.
 *
 * @since 0.1.0
 */
public final class EntryId extends Id<EntryId> {

    private EntryId(String value) {
        super("entry id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static EntryId of(String value) {
        return new EntryId(value);
    }
}
