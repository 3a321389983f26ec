package org.rectification.procedure;

import org.rectification.base.Truth;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.StableNames;

/**
 * The treatment of objections to a public notice (异议). An objection counts if it is admissible and in time. An
 * objection that counts prevents the close-out if it is not settled or was upheld.
 *
 * @param realName whether an objection must be made under a real name; undecidable if unspecified
 * @param proof whether an objection must include proof; undecidable if unspecified
 * @param byPostmark whether an objection by post is in time by its postmark rather than by the day it is received;
 *     undecidable if unspecified. An objection delivered by hand counts by the day it is received
 * @param certainty how certain the rule is
 * @since 0.1.0
 */
public record ObjectionRule(Truth realName, Truth proof, Truth byPostmark, Certainty certainty) {

    /**
     * Makes the rule.
     *
     * @param realName whether an objection must be made under a real name
     * @param proof whether an objection must include proof
     * @param byPostmark whether an objection by post is in time by its postmark
     * @param certainty how certain the rule is
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
