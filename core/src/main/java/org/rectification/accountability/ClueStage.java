package org.rectification.accountability;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The stages of a clue (问题线索).
 *
 * @since 0.1.0
 */
public enum ClueStage implements Labelled {
    /** Handed over for accountability (移交). */
    HANDED_OVER(LocalText.of("移交", "handed over")),
    /** Accepted for handling (受理、立案). */
    TAKEN_UP(LocalText.of("受理", "taken up")),
    /** Sent back to the body that handed it over (退回). */
    SENT_BACK(LocalText.of("退回", "sent back")),
    /** Passed on to another authority (转交). */
    HANDED_ON(LocalText.of("转交", "handed on")),
    /** Concluded with accountability (办结,予以问责). */
    CONCLUDED(LocalText.of("办结（问责）", "concluded with accountability")),
    /** Concluded without accountability (办结,不予问责). */
    CONCLUDED_WITHOUT_ACTION(LocalText.of("办结（不予问责）", "concluded without accountability"));

    private final LocalText label;

    ClueStage(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }

    /**
     * Returns whether the stage is a conclusion.
     *
     * @return true for both conclusions
     */
    public boolean isConclusion() {
        return this == CONCLUDED || this == CONCLUDED_WITHOUT_ACTION;
    }
}
