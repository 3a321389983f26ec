package org.rectification.accountability;

import org.rectification.base.Id;

/**
 * Links the actions against one person or unit. The key has no meaning and is never a name. Example: {@code person-17}.
 *
 * @since 0.1.0
 */
public final class AccountableSubjectId extends Id<AccountableSubjectId> {

    private AccountableSubjectId(String value) {
        super("accountable subject id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static AccountableSubjectId of(String value) {
        return new AccountableSubjectId(value);
    }
}
