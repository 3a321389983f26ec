package org.rectification.complaint;

import org.rectification.base.Id;

/**
 * Identifies a batch of complaints within a register, such as {@code batch-27}.
 *
 * @since 0.1.0
 */
public final class ComplaintBatchId extends Id<ComplaintBatchId> {

    private ComplaintBatchId(String value) {
        super("complaint batch id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static ComplaintBatchId of(String value) {
        return new ComplaintBatchId(value);
    }
}
