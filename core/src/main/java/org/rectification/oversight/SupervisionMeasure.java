package org.rectification.oversight;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * A supervision measure (督办措施) taken when the rectification of a body or an issue slips. The order of the constants has
 * no meaning; an escalation policy defines which measure may follow which, as far as its source states it.
 *
 * @since 0.1.0
 */
public enum SupervisionMeasure implements Labelled {
    /** Reminder (催办). */
    REMINDER(LocalText.of("催办", "reminder")),
    /** Letter of notification (函告). */
    NOTIFICATION_LETTER(LocalText.of("函告", "notification letter")),
    /** Supervision letter, which demands action (督办函). */
    SUPERVISION_LETTER(LocalText.of("督办函", "supervision letter")),
    /** Circular that names the place or matter (通报). */
    CIRCULAR(LocalText.of("通报", "circular")),
    /** Admonitory interview (约谈): an administrative measure, not a sanction. */
    INTERVIEW(LocalText.of("约谈", "admonitory interview")),
    /** Supervision, kind unspecified (督办). */
    SUPERVISION(LocalText.of("督办", "supervision, kind unspecified")),
    /** Kept on account until it is settled (挂账督办). */
    SUPERVISION_ON_ACCOUNT(LocalText.of("挂账督办", "supervision on account")),
    /** Publicly listed (挂牌督办), as distinct from kept on account. */
    LISTED_SUPERVISION(LocalText.of("挂牌督办", "listed supervision")),
    /** Tracked by a person assigned to this case alone (专案盯办). */
    DEDICATED_CASE(LocalText.of("专案盯办", "dedicated-case tracking")),
    /** Followed up until there is an effect (跟踪问效). */
    FOLLOW_THROUGH(LocalText.of("跟踪问效", "follow-through")),
    /** Unannounced visit and sample check (暗访抽查). */
    UNANNOUNCED_CHECK(LocalText.of("暗访抽查", "unannounced check")),
    /** Special inspection (专项督察). */
    SPECIAL_INSPECTION(LocalText.of("专项督察", "special inspection")),
    /** A deadline set by order (责令限期整改). */
    ORDERED_DEADLINE(LocalText.of("责令限期整改", "ordered deadline")),
    /** No approvals of certain projects in the region (区域限批). */
    REGIONAL_LIMIT(LocalText.of("区域限批", "regional approval limit")),
    /** A case filed and investigated (立案查处). */
    CASE_FILED(LocalText.of("立案查处", "case filed")),
    /** Accountability started (追责问责); its outcome is a separate record. */
    ACCOUNTABILITY(LocalText.of("追责问责", "accountability"));

    private final LocalText label;

    SupervisionMeasure(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
