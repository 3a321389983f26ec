package org.rectification.issue;

import org.rectification.base.Id;

/**
 * Identifies a part within its issue, such as {@code ganzhou}.
 *
 * @since 0.1.0
 */
public final class PartId extends Id<PartId> {

    private PartId(String value) {
        super("part id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static PartId of(String value) {
        return new PartId(value);
    }
}
