package org.rectification.issue;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The kind of an inspection (督察类别).
 *
 * @since 0.1.0
 */
public enum InspectionKind implements Labelled {
    /** Central inspection (中央督察). */
    CENTRAL(LocalText.of("中央督察", "central inspection")),
    /** Provincial inspection (省级督察). */
    PROVINCIAL(LocalText.of("省级督察", "provincial inspection")),
    /** Inspection by a level below the province (市级督查). */
    LOCAL(LocalText.of("市级督查", "local inspection")),
    /** Look-back inspection (督察“回头看”): a round of its own after an earlier one. */
    LOOK_BACK(LocalText.of("督察“回头看”", "look-back inspection")),
    /** Special inspection (专项督察). */
    SPECIAL(LocalText.of("专项督察", "special inspection")),
    /** An audit or inspection of another regime (其他). */
    OTHER(LocalText.of("其他", "other"));

    private final LocalText label;

    InspectionKind(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
