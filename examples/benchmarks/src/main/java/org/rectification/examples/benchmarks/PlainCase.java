package org.rectification.examples.benchmarks;

import java.time.LocalDate;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Issue;

/**
 * The eight plain conditions of a close-out for one issue, found beforehand, so that engines have nothing left to do
 * but decide. Public, because Drools compiles rules against it.
 *
 * @param complete whether rectification was reported complete
 * @param selfChecked whether the self-check was passed
 * @param inspected whether the site inspection was passed
 * @param accepted whether acceptance was passed
 * @param noticed whether the public notice was passed
 * @param appliedFor whether close-out was applied for
 * @param verified whether verification was passed
 * @param audited whether the audit was passed
 */
public record PlainCase(
        boolean complete,
        boolean selfChecked,
        boolean inspected,
        boolean accepted,
        boolean noticed,
        boolean appliedFor,
        boolean verified,
        boolean audited) {

    static PlainCase of(Issue issue, LocalDate asOf) {
        return new PlainCase(
                issue.stateOn(asOf).isComplete(),
                passed(issue, CloseOutStage.SELF_CHECK),
                passed(issue, CloseOutStage.SITE_INSPECTION),
                passed(issue, CloseOutStage.ACCEPTANCE),
                passed(issue, CloseOutStage.PUBLIC_NOTICE),
                passed(issue, CloseOutStage.APPLICATION),
                passed(issue, CloseOutStage.VERIFICATION),
                passed(issue, CloseOutStage.AUDIT));
    }

    private static boolean passed(Issue issue, CloseOutStage stage) {
        return issue.history().entries().stream().anyMatch(entry -> PlainConditions.isPassed(entry.fact(), stage));
    }
}
