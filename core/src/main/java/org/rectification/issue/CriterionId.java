package org.rectification.issue;

import org.rectification.base.Id;

/**
 * Identifies a test of the result (销号标准) within a close-out procedure. Example: {@code measures-in-place}.
 *
 * @since 0.1.0
 */
public final class CriterionId extends Id<CriterionId> {

    private CriterionId(String value) {
        super("criterion id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static CriterionId of(String value) {
        return new CriterionId(value);
    }
}
