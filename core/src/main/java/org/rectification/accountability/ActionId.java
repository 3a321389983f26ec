package org.rectification.accountability;

import org.rectification.base.Id;

/**
 * Identifies an action within a register, such as {@code action-17}.
 *
 * @since 0.1.0
 */
public final class ActionId extends Id<ActionId> {

    private ActionId(String value) {
        super("action id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static ActionId of(String value) {
        return new ActionId(value);
    }
}
