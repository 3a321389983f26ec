package org.rectification.oversight;

import org.rectification.base.Id;

/**
 * Identifies a recurring duty, such as a monthly report, both in the rule that sets it and in the reports received for
 * it. Example: {@code monthly-progress}.
 *
 * @since 0.1.0
 */
public final class DutyId extends Id<DutyId> {

    private DutyId(String value) {
        super("duty id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static DutyId of(String value) {
        return new DutyId(value);
    }
}
