package org.rectification.register;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/** Where the rows of a register come from. Every figure that rests on them inherits it. */
public enum Origin implements Labelled {
    /** The rows were recorded or published one by one (实录). */
    RECORDED(LocalText.of("实录", "recorded")),
    /** The rows were made up so that their totals agree with published totals (重构). */
    RECONSTRUCTED(LocalText.of("重构", "reconstructed")),
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
