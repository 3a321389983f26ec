package org.rectification.mechanism;

import org.rectification.base.Id;

/**
 * Identifies a mechanism within a register, such as {@code sand-mining-rules}.
 *
 * @since 0.1.0
 */
public final class MechanismId extends Id<MechanismId> {

    private MechanismId(String value) {
        super("mechanism id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static MechanismId of(String value) {
        return new MechanismId(value);
    }
}
