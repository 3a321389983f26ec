package org.rectification.responsibility.coverage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rectification.base.Ratio;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyLevel;

/**
 * What a {@link ChainPolicy} finds in a register, and how many chains and links it finds nothing about. The shares are
 * exact; nothing of nothing is not applicable.
 *
 * @param policy the policy
 * @param asOf the day
 * @param findings every finding, in the order of the register
 * @param coverage of the chains judged, those with no finding
 * @param byLevel of the links of chains whose body stands at a level, those with no finding about that body; for every
 *     level that has a link, from the top down
 * @param byBody the same for every body that has a link, in the order of the register
 */
public record ChainReport(
        ChainPolicy policy,
        LocalDate asOf,
        List<ChainFinding> findings,
        Ratio coverage,
        Map<BodyLevel, Ratio> byLevel,
        Map<BodyId, Ratio> byBody) {

    /**
     * Makes a report.
     *
     * @param policy the policy
     * @param asOf the day
     * @param findings every finding
     * @param coverage of the chains judged, those with no finding
     * @param byLevel the share of links without finding by level
     * @param byBody the share of links without finding by body
     * @throws NullPointerException if an argument or an element is null
     */
    public ChainReport {
        Checks.notNull(policy, "policy");
        Checks.notNull(asOf, "asOf");
        findings = List.copyOf(Checks.notNull(findings, "findings"));
        Checks.notNull(coverage, "coverage");
        byLevel = Collections.unmodifiableMap(new LinkedHashMap<>(Checks.notNull(byLevel, "byLevel")));
        byBody = Collections.unmodifiableMap(new LinkedHashMap<>(Checks.notNull(byBody, "byBody")));
    }

    /**
     * Returns whether there is no gap at all.
     *
     * @return true if nothing was found
     */
    public boolean isComplete() {
        return findings.isEmpty();
    }

    @Override
    public String toString() {
        return OneLine.sentence(policy.name(), "on", asOf + ":", coverage + ",", findings.size(), "findings");
    }
}
