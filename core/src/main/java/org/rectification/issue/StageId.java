package org.rectification.issue;

import org.rectification.base.Id;

/**
 * Identifies a stage within a close-out procedure, such as {@code county-notice}.
 *
 * @since 0.1.0
 */
public final class StageId extends Id<StageId> {

    private StageId(String value) {
        super("stage id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static StageId of(String value) {
        return new StageId(value);
    }
}
