package org.rectification.issue;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The outcome of a stage of a close-out (环节结论).
 *
 * @since 0.1.0
 */
public enum StageOutcome implements Labelled {
    /** Done, or passed (通过). */
    PASSED(LocalText.of("通过", "passed")),
    /** The goal is basically met (基本达到整改目标), which some procedures accept. */
    BASICALLY_MET(LocalText.of("基本达到整改目标", "goal basically met")),
    /** Not passed (未通过). */
    FAILED(LocalText.of("未通过", "not passed")),
    /** Sent back for more work or documents (退回). */
    RETURNED(LocalText.of("退回", "sent back"));

    private final LocalText label;

    StageOutcome(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
