package org.rectification.indicator;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/** What a source says of a reading against its target, whether or not it states the target. */
public enum StatedOutcome implements Labelled {
    /** The target was met (完成). */
    MET(LocalText.of("完成", "met")),
    /** The target was more than met (超额完成). */
    SURPASSED(LocalText.of("超额完成", "surpassed")),
    /** The target was missed (未完成). */
    NOT_MET(LocalText.of("未完成", "not met"));

    private final LocalText label;

    StatedOutcome(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
