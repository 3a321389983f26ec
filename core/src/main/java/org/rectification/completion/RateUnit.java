package org.rectification.completion;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.issue.Subject;

/** What a rate counts. */
public enum RateUnit implements Labelled {
    /** Issues (问题). */
    ISSUE(Subject.Kind.ISSUE, LocalText.of("个问题", "issues")),
    /** Parts of issues; an issue that is not divided has none (分项、点位). */
    PART(Subject.Kind.PART, LocalText.of("个分项", "parts")),
    /** Measures (整改措施). */
    MEASURE(Subject.Kind.MEASURE, LocalText.of("项措施", "measures")),
    /** Key steps (关键步骤). */
    KEY_STEP(Subject.Kind.KEY_STEP, LocalText.of("个关键步骤", "key steps"));

    private final Subject.Kind kind;
    private final LocalText label;

    RateUnit(Subject.Kind kind, LocalText label) {
        this.kind = kind;
        this.label = label;
    }

    /**
     * Returns what of an issue it is.
     *
     * @return the kind, as {@link org.rectification.issue.Issue#units} takes it
     */
    public Subject.Kind kind() {
        return kind;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
