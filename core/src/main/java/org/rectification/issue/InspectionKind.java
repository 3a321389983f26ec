package org.rectification.issue;

/** What kind of inspection it is (督察类别). */
public enum InspectionKind {
    /** Central inspection (中央督察). */
    CENTRAL,
    /** Provincial inspection (省级督察). */
    PROVINCIAL,
    /** Inspection by a level below the province (市级督查). */
    LOCAL,
    /** Look-back inspection (督察“回头看”): a round of its own after an earlier one. */
    LOOK_BACK,
    /** Special inspection (专项督察). */
    SPECIAL,
    /** An audit or inspection of another regime (其他). */
    OTHER
}
