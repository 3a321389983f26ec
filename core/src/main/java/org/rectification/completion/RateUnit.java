package org.rectification.completion;

import org.rectification.base.LocalText;

/** What a rate counts. */
public enum RateUnit {
    /** Issues (问题). */
    ISSUE(LocalText.of("个问题", "issues")),
    /** Parts of issues; an issue that is not divided has none (分项、点位). */
    PART(LocalText.of("个分项", "parts")),
    /** Measures (整改措施). */
    MEASURE(LocalText.of("项措施", "measures")),
    /** Key steps (关键步骤). */
    KEY_STEP(LocalText.of("个关键步骤", "key steps"));

    private final LocalText label;

    RateUnit(LocalText label) {
        this.label = label;
    }

    /**
     * Returns the words for people.
     *
     * @return the words in both languages, plural in English
     */
    public LocalText label() {
        return label;
    }
}
