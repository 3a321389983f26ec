package org.rectification.issue;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * Why a completion is refuted (整改不实的情形).
 *
 * @since 0.1.0
 */
public enum RefutationKind implements Labelled {
    /** The completion was not true (虚假整改). */
    FALSE(LocalText.of("虚假整改", "false rectification")),
    /** The work was done for show, without care (敷衍整改). */
    PERFUNCTORY(LocalText.of("敷衍整改", "perfunctory rectification")),
    /** The work was superficial only (表面整改). */
    SUPERFICIAL(LocalText.of("表面整改", "superficial rectification")),
    /** The completion was true but did not last (反弹). */
    REBOUND(LocalText.of("反弹", "rebound")),
    /** The source does not state the kind (未说明). */
    UNSPECIFIED(LocalText.of("未说明", "unspecified"));

    private final LocalText label;

    RefutationKind(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
