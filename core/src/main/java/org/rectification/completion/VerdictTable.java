package org.rectification.completion;

import org.rectification.issue.Standing;
import org.rectification.issue.Tier;

/** The verdicts of a definition on what is in its population, by {@link Standing#code}: found once, then looked up. */
final class VerdictTable {

    private final Verdict[] verdicts = new Verdict[Standing.CODES];

    VerdictTable(RateDefinition definition) {
        for (Tier tier : Tier.values()) {
            for (boolean accepted : new boolean[] {false, true}) {
                for (boolean closedOut : new boolean[] {false, true}) {
                    verdicts[Standing.code(tier, accepted, closedOut)] =
                            Verdict.inPopulation(definition, tier, accepted, closedOut);
                }
            }
        }
    }

    Verdict of(int code) {
        return verdicts[code];
    }
}
