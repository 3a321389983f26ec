package org.rectification.issue;

/** How a stage of a close-out ended (环节结论). */
public enum StageOutcome {
    /** Done, or passed (通过). */
    PASSED,
    /** The goal is basically met (基本达到整改目标): enough in some places. */
    BASICALLY_MET,
    /** Not passed (未通过). */
    FAILED,
    /** Sent back for more work or papers (退回). */
    RETURNED
}
