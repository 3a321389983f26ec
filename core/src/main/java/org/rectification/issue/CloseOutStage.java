package org.rectification.issue;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * A kind of stage of a close-out (销号环节). The procedure of a place decides which stages are required, in which order and
 * by whom. The order of the constants only orders facts of the same day.
 *
 * @since 0.1.0
 */
public enum CloseOutStage implements Labelled {
    /** The responsible body checks its own work (自查). */
    SELF_CHECK(LocalText.of("自查", "self-check")),
    /** Another body checks it again (复查). */
    RE_CHECK(LocalText.of("复查", "re-check")),
    /** The documents are completed and put in order (材料整理、一案一档). */
    TIDY_FILE(LocalText.of("材料整理", "tidy the file")),
    /** A visit to the site (现场核查). */
    SITE_INSPECTION(LocalText.of("现场核查", "site inspection")),
    /** Experts give their opinion (专家评审). */
    EXPERT_REVIEW(LocalText.of("专家评审", "expert review")),
    /** The result is accepted (验收). */
    ACCEPTANCE(LocalText.of("验收", "acceptance")),
    /** A window for objections by the public (公示). */
    PUBLIC_NOTICE(LocalText.of("公示", "public notice")),
    /** Close-out is applied for (申请销号). */
    APPLICATION(LocalText.of("申请销号", "application")),
    /** The application is verified (核查). */
    VERIFICATION(LocalText.of("核查", "verification")),
    /** A higher body examines the documents (审核). */
    AUDIT(LocalText.of("审核", "audit")),
    /** The result is reported upward (上报). */
    REPORT_UPWARD(LocalText.of("上报", "report upward")),
    /** The issue is closed (销号). */
    CLOSE(LocalText.of("销号", "close")),
    /** The close-out is put on record with a higher body (备案). */
    FILE(LocalText.of("备案", "file"));

    private final LocalText label;

    CloseOutStage(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
