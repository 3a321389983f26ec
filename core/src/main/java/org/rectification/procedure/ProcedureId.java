package org.rectification.procedure;

import org.rectification.base.Id;

/**
 * Identifies a close-out procedure, such as {@code cn-hainan-2018}.
 *
 * @since 0.1.0
 */
public final class ProcedureId extends Id<ProcedureId> {

    private ProcedureId(String value) {
        super("procedure id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static ProcedureId of(String value) {
        return new ProcedureId(value);
    }
}
