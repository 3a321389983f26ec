package org.rectification.issue;

import org.rectification.base.Id;

/**
 * Identifies an issue within a register, such as {@code gx-17}.
 *
 * @since 0.1.0
 */
public final class IssueId extends Id<IssueId> {

    private IssueId(String value) {
        super("issue id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static IssueId of(String value) {
        return new IssueId(value);
    }
}
