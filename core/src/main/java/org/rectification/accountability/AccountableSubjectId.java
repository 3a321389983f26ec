package org.rectification.accountability;

import org.rectification.base.Id;

/**
 * Joins the actions that one person or unit met. It is a key without a meaning, never a name. Example: {@code
 * person-17}.
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
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static AccountableSubjectId of(String value) {
        return new AccountableSubjectId(value);
    }
}
