package org.rectification.plan;

import org.rectification.base.Id;

/**
 * Identifies a measure within its issue, such as {@code m1}.
 *
 * @since 0.1.0
 */
public final class MeasureId extends Id<MeasureId> {

    private MeasureId(String value) {
        super("measure id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static MeasureId of(String value) {
        return new MeasureId(value);
    }
}
