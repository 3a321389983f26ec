package org.rectification.issue;

import org.rectification.base.Labelled;
import org.rectification.base.LocalText;

/**
 * A result confirmed by a check before close-out. Procedures differ in which of these they require.
 *
 * @since 0.1.0
 */
public enum Attainment implements Labelled {
    /** Every measure of the plan is done (整改措施全部落实). */
    MEASURES_DONE(LocalText.of("整改措施全部落实", "all measures done")),
    /** The goal of the plan is met (达到整改目标). This implies {@link #GOAL_BASICALLY_MET}. */
    GOAL_MET(LocalText.of("达到整改目标", "goal met")),
    /** The goal of the plan is basically met (基本达到整改目标). */
    GOAL_BASICALLY_MET(LocalText.of("基本达到整改目标", "goal basically met"));

    private final LocalText label;

    Attainment(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
