package org.rectification.procedure;

import org.rectification.base.Truth;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.StableNames;
import org.rectification.issue.StageId;

/**
 * The end of a procedure: the stage that closes an issue, and whether it is a decision or only a filing (备案). The actor
 * of that stage closes the issue.
 *
 * @param stage the stage that closes; later stages remain to be done but do not prevent closing
 * @param byFiling whether filing closes the issue without approval; undecidable if unspecified
 * @param certainty how certain the rule is
 * @since 0.1.0
 */
public record Closing(StageId stage, Truth byFiling, Certainty certainty) {

    /**
     * Makes the rule.
     *
     * @param stage the stage that closes
     * @param byFiling whether filing closes the issue
     * @param certainty how certain the rule is
     * @throws NullPointerException if an argument is null
     */
    public Closing {
        Checks.notNull(stage, "stage");
        Checks.notNull(byFiling, "byFiling");
        Checks.notNull(certainty, "certainty");
    }

    @Override
    public String toString() {
        return OneLine.of("Closing", stage, "by filing: " + StableNames.of(byFiling), certainty);
    }
}
