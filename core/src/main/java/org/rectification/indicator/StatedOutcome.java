package org.rectification.indicator;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The outcome of a reading against its target as stated by a source, whether or not the source states the target.
 *
 * @since 0.1.0
 */
public enum StatedOutcome implements Labelled {
    /** The target was met (完成). */
    MET(LocalText.of("完成", "met")),
    /** The target was exceeded (超额完成). */
    SURPASSED(LocalText.of("超额完成", "surpassed")),
    /** The target was not met (未完成). */
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
