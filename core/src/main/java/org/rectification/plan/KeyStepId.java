package org.rectification.plan;

import org.rectification.base.Id;

/**
 * Identifies a key step within its issue, such as {@code s1.2}.
 *
 * @since 0.1.0
 */
public final class KeyStepId extends Id<KeyStepId> {

    private KeyStepId(String value) {
        super("key step id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static KeyStepId of(String value) {
        return new KeyStepId(value);
    }
}
