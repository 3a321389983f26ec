package org.rectification.responsibility.coverage;

import java.util.Optional;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.StableNames;
import org.rectification.issue.IssueId;
import org.rectification.issue.Subject;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.Role;

/**
 * An objection of a {@link ChainPolicy} to a chain, with its place. A finding is not a fault: the register records what
 * the source says.
 *
 * @param kind the kind of finding
 * @param issue the issue of the chain
 * @param subject the issue as a whole, or the part, measure or key step with its own chain
 * @param role the role concerned, if any
 * @param body the body concerned, if any
 * @param place the place in the register
 * @param reason the finding as a sentence
 * @since 0.1.0
 */
public record ChainFinding(
        Kind kind,
        IssueId issue,
        Subject subject,
        Optional<Role> role,
        Optional<BodyId> body,
        Place place,
        Reason reason) {

    /** The kinds of finding. */
    public enum Kind implements Labelled {
        /** No body is responsible for the work (责任单位缺失). */
        NO_RESPONSIBLE_BODY(LocalText.of("责任单位缺失", "no responsible body")),
        /** No body leads (牵头单位缺失). */
        NO_LEAD(LocalText.of("牵头单位缺失", "no lead unit")),
        /** Several bodies lead jointly (多家牵头). */
        SEVERAL_LEADS(LocalText.of("多家牵头", "several lead units")),
        /** No body is named to accept the result (验收单位缺失). */
        NO_ACCEPTOR(LocalText.of("验收单位缺失", "no accepting unit")),
        /** A body is responsible, but none of its posts is named (未落实到岗). */
        NO_POST(LocalText.of("未落实到岗", "no post")),
        /** The post named belongs to another body (岗位不属于该主体). */
        POST_OF_ANOTHER_BODY(LocalText.of("岗位不属于该主体", "post of another body")),
        /** The first responsible person named belongs to a body of another level (岗位层级不符). */
        POST_AT_ANOTHER_LEVEL(LocalText.of("岗位层级不符", "post at another level")),
        /** Posts of a responsible body are named, but none of them is its principal post (仅列副职). */
        DEPUTY_ONLY(LocalText.of("仅列副职", "deputy only")),
        /** Posts of a responsible body are named, but none of them is stated to be its principal post (未载明是否正职). */
        PRINCIPAL_NOT_STATED(LocalText.of("未载明是否正职", "principal post not stated")),
        /** The post named does not exist on the day (岗位不存续). */
        POST_NOT_IN_EXISTENCE(LocalText.of("岗位不存续", "post not in existence")),
        /** The post named is vacant on the day (岗位空缺). */
        POST_VACANT(LocalText.of("岗位空缺", "post vacant")),
        /** No tenure of the post named is stated (未载明任期). */
        TENURE_NOT_STATED(LocalText.of("未载明任期", "tenure not stated")),
        /** No principal post of a responsible or lead unit is stated, and so no first responsible person (第一责任人缺失). */
        NO_PRINCIPAL_POST(LocalText.of("第一责任人缺失", "no principal post")),
        /** The body does not exist on the day: it has ceased to exist or does not exist yet (主体不存续). */
        BODY_NOT_IN_EXISTENCE(LocalText.of("主体不存续", "body not in existence")),
        /** An intermediate level is skipped (层级缺失). */
        LEVEL_SKIPPED(LocalText.of("层级缺失", "level skipped")),
        /** The accepting unit is itself a lead or responsible unit, or is below one (验收单位不独立). */
        ACCEPTOR_NOT_INDEPENDENT(LocalText.of("验收单位不独立", "acceptor not independent")),
        /** Fewer Party committees than governments are responsible at a level, or the reverse (党政未同责). */
        ONE_SIDE_ONLY(LocalText.of("党政未同责", "one side only")),
        /** Work was reported for a day before the feedback (边查边改). */
        WORK_BEFORE_FEEDBACK(LocalText.of("边查边改", "work before the feedback"));

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
     * @param kind the kind of finding
     * @param issue the issue of the chain
     * @param subject the subject of the chain
     * @param role the role concerned
     * @param body the body concerned
     * @param place the place in the register
     * @param reason the finding as a sentence
     * @throws NullPointerException if an argument is null
     */
    public ChainFinding {
        Checks.notNull(kind, "kind");
        Checks.notNull(issue, "issue");
        Checks.notNull(subject, "subject");
        Checks.notNull(role, "role");
        Checks.notNull(body, "body");
        Checks.notNull(place, "place");
        Checks.notNull(reason, "reason");
    }

    @Override
    public String toString() {
        return OneLine.sentence(
                OneLine.path(issue, subject.id()), StableNames.of(kind) + ":", reason.text(Language.ENGLISH));
    }
}
