package org.rectification.procedure;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/** How sure it is that a procedure says what is written down here. */
public enum Certainty implements Labelled {
    /** The source says it (来源载明). */
    STATED(LocalText.of("来源载明", "stated")),
    /** It was seen in practice; the rule behind it was not read (实践所见). */
    OBSERVED(LocalText.of("实践所见", "observed")),
    /** It follows from what the source says, and is not said (推断). */
    INFERRED(LocalText.of("推断", "inferred")),
    /** The user set it (使用者设定). */
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
