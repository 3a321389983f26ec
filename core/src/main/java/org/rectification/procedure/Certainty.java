package org.rectification.procedure;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * How certain it is that a procedure has a given rule.
 *
 * @since 0.1.0
 */
public enum Certainty implements Labelled {
    /** The source states it (来源载明). */
    STATED(LocalText.of("来源载明", "stated")),
    /** It was observed in practice; the underlying rule was not available (实践所见). */
    OBSERVED(LocalText.of("实践所见", "observed")),
    /** It is implied by the source (推断). */
    INFERRED(LocalText.of("推断", "inferred")),
    /** It was set by the user (使用者设定). */
    CONFIGURED(LocalText.of("使用者设定", "configured"));

    private final LocalText label;

    Certainty(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
