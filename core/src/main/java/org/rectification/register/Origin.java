package org.rectification.register;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * The origin of the rows of a register. Every figure based on them has the same origin.
 *
 * @since 0.1.0
 */
public enum Origin implements Labelled {
    /** The rows were recorded or published one by one (实录). */
    RECORDED(LocalText.of("实录", "recorded")),
    /** The rows were constructed so that their totals agree with published totals (推算还原). */
    RECONSTRUCTED(LocalText.of("推算还原", "reconstructed")),
    /** The rows were generated, for tests and measurements (生成). */
    GENERATED(LocalText.of("生成", "generated"));

    private final LocalText label;

    Origin(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
