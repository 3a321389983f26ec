package org.rectification.indicator;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/** Whether a reading meets its target. */
public enum Achievement implements Labelled {
    /** It does, whatever the bounds leave open (达到). */
    MET(LocalText.of("达到", "met")),
    /** It does not, whatever the bounds leave open (未达到). */
    NOT_MET(LocalText.of("未达到", "not met")),
    /** The bounds leave it open (无法判定). */
    UNDECIDABLE(LocalText.of("无法判定", "undecidable")),
    /** No target is stated and none can be derived, or which way is better is not stated (未公布). */
    NOT_STATED(LocalText.of("未公布", "not stated"));

    private final LocalText label;

    Achievement(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
