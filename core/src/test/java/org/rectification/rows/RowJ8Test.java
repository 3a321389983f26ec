package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.rows.Province.OFFICE;
import static org.rectification.rows.Province.day;
import static org.rectification.rows.Province.jiangxi;
import static org.rectification.rows.Province.record;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.escalation.Escalation;
import org.rectification.escalation.EscalationPolicies;
import org.rectification.escalation.EscalationPolicy;
import org.rectification.escalation.EscalationReport;
import org.rectification.escalation.Proposal;
import org.rectification.issue.Given;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.oversight.Act;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.oversight.TriggeringEvent;
import org.rectification.register.Register;
import org.rectification.status.StatusRule;

/** Row J8: past the deadline: on account, dedicated case, follow-through; circular, reminder, interview "and so on". */
class RowJ8Test {

    private static final Escalation ESCALATION =
            Escalation.of(EscalationPolicies.jiangxi2017(), StatusRule.of(ChinaWorkingDays.official()));
    private static final TriggeringEvent LATE = new TriggeringEvent.OfIssue(
            TriggeringEvent.Kind.OVERDUE, IssueId.of("jx-1"), Subject.issue(), day("2018-01-01"));

    private static final Register REGISTER = jiangxi()
            .addIssues(
                    Given.issue("jx-1", "2017-12-31").build(),
                    Given.issue("jx-2", "2018-12-31").build())
            .build();

    @Test
    void theSixMeasuresAreAMenuWithoutAnOrder() {
        EscalationPolicy policy = EscalationPolicies.jiangxi2017();

        assertThat(policy.order()).isEqualTo(EscalationPolicy.Order.MENU);
        assertThat(policy.openEnded()).isTrue();
        assertThat(policy.measures())
                .containsExactlyInAnyOrder(
                        SupervisionMeasure.SUPERVISION_ON_ACCOUNT,
                        SupervisionMeasure.DEDICATED_CASE,
                        SupervisionMeasure.FOLLOW_THROUGH,
                        SupervisionMeasure.CIRCULAR,
                        SupervisionMeasure.REMINDER,
                        SupervisionMeasure.INTERVIEW);
    }

    @Test
    void whatIsPastItsDeadlineIsProposedForOnce() {
        EscalationReport report = ESCALATION.propose(REGISTER, day("2018-01-08"));

        assertThat(report.events()).containsExactly(LATE);
        Proposal proposal = report.proposals().get(0);
        assertThat(proposal.measures()).hasSize(6);
        assertThat(proposal.openEnded()).isTrue();
        assertThat(proposal.reasons()).last().satisfies(reason -> {
            assertThat(reason.text(Language.ENGLISH))
                    .startsWith("Jiangxi 2017 lists, in no particular order and not exhaustively: ");
            assertThat(reason.citations()).hasSize(1);
        });
        assertThat(ESCALATION.propose(REGISTER, day("2017-12-31")).proposals())
                .as("on its last day it is in time")
                .isEmpty();
        assertThat(ESCALATION.propose(REGISTER, day("2018-03-01")).events())
                .as("the same event weeks later")
                .containsExactly(LATE);
    }

    @Test
    void aMeasureTakenForTheEventSilencesIt() {
        Register answered = REGISTER.with(record(
                        "on-account",
                        new Act.MeasureTaken(SupervisionMeasure.SUPERVISION_ON_ACCOUNT, Optional.of(LATE)),
                        "2018-01-05")
                .addBy(OFFICE)
                .addConcerns(IssueSubject.of(IssueId.of("jx-1")))
                .build());

        assertThat(ESCALATION.propose(answered, day("2018-01-04")).events()).containsExactly(LATE);
        EscalationReport report = ESCALATION.propose(answered, day("2018-01-08"));
        assertThat(report.proposals()).isEmpty();
        assertThat(report.answered())
                .extracting(each -> each.event().key() + ": " + each.reason().text(Language.ENGLISH))
                .containsExactly(
                        "overdue jx-1 2018-01-01: already answered by record on-account: supervision on account");
        assertThat(ESCALATION
                        .propose(REGISTER, day("2018-01-08"), List.of(LATE))
                        .proposals())
                .as("an earlier proposal silences it too")
                .isEmpty();
    }
}
