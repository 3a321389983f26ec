package org.rectification.accountability;

import org.rectification.base.Id;

/**
 * Identifies a clue within a register, such as {@code clue-2017-3}.
 *
 * @since 0.1.0
 */
public final class ClueId extends Id<ClueId> {

    private ClueId(String value) {
        super("clue id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static ClueId of(String value) {
        return new ClueId(value);
    }
}
