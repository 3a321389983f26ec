package org.rectification.complaint;

import org.rectification.base.Id;

/**
 * Identifies a complaint within a register, such as {@code D360000201811020005}.
 *
 * @since 0.1.0
 */
public final class ComplaintId extends Id<ComplaintId> {

    private ComplaintId(String value) {
        super("complaint id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static ComplaintId of(String value) {
        return new ComplaintId(value);
    }
}
