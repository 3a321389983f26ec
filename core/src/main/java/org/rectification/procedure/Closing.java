package org.rectification.procedure;

import org.rectification.base.Truth;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.StableNames;
import org.rectification.issue.StageId;

/**
 * What ends an issue: the stage that closes it, and whether that is a decision or a filing (备案) alone. Who closes is the actor
 * of the stage.
 *
 * @param stage the stage that closes; what comes after it is owed but no longer in the way
 * @param byFiling whether putting on record closes, without approval; undecidable if unspecified
 * @param certainty how sure it is
 */
public record Closing(StageId stage, Truth byFiling, Certainty certainty) {

    /**
     * Makes the rule.
     *
     * @param stage the stage that closes
     * @param byFiling whether putting on record closes
     * @param certainty how sure it is
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
