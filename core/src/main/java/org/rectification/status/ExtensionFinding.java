package org.rectification.status;

import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.StableNames;
import org.rectification.issue.IssueId;
import org.rectification.issue.Subject;

/**
 * A rule of an {@link ExtensionPolicy} that a granted extension breaks, or for which the facts do not suffice. A finding
 * is not a fault, and moves no date.
 *
 * @param kind the rule
 * @param isBroken true if the rule is broken; false if this is undecided
 * @param issue the issue
 * @param extension the extension, with the entries of the request and its decisions
 * @param reason the finding as a sentence, with its values
 * @since 0.1.0
 */
public record ExtensionFinding(Kind kind, boolean isBroken, IssueId issue, Extension extension, Reason reason) {

    /** The rules, in the order in which the findings about an extension are listed. */
    public enum Kind implements Labelled {
        /** The level of the body that grants (批准层级): {@link ExtensionPolicy#grantingLevels}. */
        GRANTING_LEVEL(LocalText.of("批准层级", "level of the granting body")),
        /** The role of the body that grants (批准单位职责): {@link ExtensionPolicy#grantingRoles}. */
        GRANTING_ROLE(LocalText.of("批准单位职责", "role of the granting body")),
        /** Who requests an extension does not grant it (不得自行批准): {@link ExtensionPolicy#askerMayGrant}. */
        GRANTED_BY_ANOTHER(LocalText.of("不得自行批准", "granted by another body")),
        /** The number of extensions (延期次数): {@link ExtensionPolicy#mostTimes}. */
        TIMES(LocalText.of("延期次数", "number of extensions")),
        /** The length of one extension (单次延期时长): {@link ExtensionPolicy#longest}. */
        LENGTH(LocalText.of("单次延期时长", "length of one extension")),
        /** The length of all extensions together (累计延期时长): {@link ExtensionPolicy#longestInTotal}. */
        TOTAL_LENGTH(LocalText.of("累计延期时长", "length of all extensions")),
        /** The day of the request (申请时间): {@link ExtensionPolicy#daysBefore}. */
        DAY_OF_REQUEST(LocalText.of("申请时间", "day of the request"));

        private final LocalText label;

        Kind(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Makes a finding.
     *
     * @param kind the rule
     * @param isBroken whether the rule is broken
     * @param issue the issue
     * @param extension the extension
     * @param reason the finding as a sentence
     * @throws NullPointerException if an argument is null
     */
    public ExtensionFinding {
        Checks.notNull(kind, "kind");
        Checks.notNull(issue, "issue");
        Checks.notNull(extension, "extension");
        Checks.notNull(reason, "reason");
    }

    /**
     * Returns what was extended.
     *
     * @return the issue as a whole, or one of its parts, measures or key steps
     */
    public Subject subject() {
        return extension.request().subject();
    }

    @Override
    public String toString() {
        return OneLine.sentence(
                OneLine.path(issue, subject().id()), StableNames.of(kind) + ":", reason.text(Language.ENGLISH));
    }
}
