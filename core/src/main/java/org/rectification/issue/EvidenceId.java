package org.rectification.issue;

import org.rectification.base.Id;

/**
 * Names a kind of paper that proves a stage was taken as it should be (证明材料), the same in every procedure that asks
 * for it. Example: {@code site-record}.
 */
public final class EvidenceId extends Id<EvidenceId> {

    private EvidenceId(String value) {
        super("evidence id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for identifiers
     */
    public static EvidenceId of(String value) {
        return new EvidenceId(value);
    }
}
