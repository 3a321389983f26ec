package org.rectification.issue;

import org.rectification.base.Id;

/**
 * Identifies a kind of evidence for a stage (证明材料); the id is the same in every procedure that requires it. Example:
 * {@code site-record}.
 *
 * @since 0.1.0
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
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static EvidenceId of(String value) {
        return new EvidenceId(value);
    }
}
