package org.rectification.procedure;

import org.rectification.base.Truth;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.StableNames;

/**
 * How objections to a public notice are treated (异议). An objection counts if it is admissible and in time; one that counts and is
 * not settled, or was upheld, stands in the way.
 *
 * @param realName whether it must be made under a real name; undecidable if unspecified
 * @param proof whether proof must come with it; undecidable if unspecified
 * @param byPostmark whether post is in time by its postmark rather than by the day it is received; undecidable if unspecified.
 *     What is handed over counts by the day it is received
 * @param certainty how sure it is
 */
public record ObjectionRule(Truth realName, Truth proof, Truth byPostmark, Certainty certainty) {

    /**
     * Makes the rule.
     *
     * @param realName whether it must be made under a real name
     * @param proof whether proof must come with it
     * @param byPostmark whether post is in time by its postmark
     * @param certainty how sure it is
     * @throws NullPointerException if an argument is null
     */
    public ObjectionRule {
        Checks.notNull(realName, "realName");
        Checks.notNull(proof, "proof");
        Checks.notNull(byPostmark, "byPostmark");
        Checks.notNull(certainty, "certainty");
    }

    @Override
    public String toString() {
        return OneLine.of(
                "ObjectionRule",
                "real name: " + StableNames.of(realName),
                "proof: " + StableNames.of(proof),
                "by postmark: " + StableNames.of(byPostmark));
    }
}
