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
 * The findings of a {@link ChainPolicy} in a register, and the shares of chains and links without a finding. The shares
 * are exact; 0/0 is not applicable.
 *
 * @param policy the policy
 * @param asOf the day
 * @param findings every finding, in the order of the register
 * @param coverage chains without a finding over all chains checked
 * @param byLevel for each level that has a link, from the top down: links to bodies of that level without a finding
 *     about the body, over all such links
 * @param byBody the same for each body that has a link, in the order of the register
 * @since 0.1.0
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
     * @param coverage chains without a finding over all chains checked
     * @param byLevel the share of links without a finding by level
     * @param byBody the share of links without a finding by body
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
     * Returns whether there is no finding.
     *
     * @return true if there is none
     */
    public boolean isComplete() {
        return findings.isEmpty();
    }

    @Override
    public String toString() {
        return OneLine.sentence(
                policy.name(), "on", asOf + ":", coverage + ",", OneLine.number(findings.size(), "finding"));
    }
}
