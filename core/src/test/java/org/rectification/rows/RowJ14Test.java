package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.rows.Province.YEAR_END;
import static org.rectification.rows.Province.day;
import static org.rectification.rows.Province.jiangxi;
import static org.rectification.rows.Province.record;

import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.TimeLimit;
import org.rectification.closeout.LookBackRule;
import org.rectification.escalation.NextStep;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Fact;
import org.rectification.issue.Given;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.StageOutcome;
import org.rectification.oversight.Act;
import org.rectification.oversight.CampaignId;
import org.rectification.plan.Deadline;
import org.rectification.procedure.LookBack;
import org.rectification.register.Register;
import org.rectification.status.StatusRule;

/**
 * Row J14: check what is complete so that it does not rebound, plan what is open backwards, chase up what is late, look
 * back.
 */
class RowJ14Test {

    private static final StatusRule RULE = StatusRule.of(ChinaWorkingDays.official());

    private static final Register REGISTER = jiangxi()
            .addIssues(
                    Given.issue("complete", "2017-12-31")
                            .history(Given.history(Given.entry("e1", Given.complete(), "2017-11-30")))
                            .build(),
                    Given.issue("open", "2018-12-31").build(),
                    Given.issue("late", "2017-06-30").build(),
                    Given.issue("kept-up", Deadline.parse("长期坚持")).build(),
                    Given.issue("checked", "2017-12-31")
                            .history(Given.history(Given.entry("e1", Given.complete(), "2017-08-31")))
                            .build())
            .addRecords(record(
                            "look-back",
                            Act.RoundHeld.of(Act.RoundKind.LOOK_BACK, CampaignId.of("look-back-2017")),
                            "2017-10-10")
                    .addConcerns(IssueSubject.of(IssueId.of("checked")))
                    .build())
            .build();

    @Test
    void everyIssueHasItsNextStep() {
        assertThat(NextStep.stepsIn(REGISTER, RULE, YEAR_END))
                .extracting(step -> step.issue() + " " + step.kind() + " "
                        + step.due().map(Object::toString).orElse("-"))
                .containsExactly(
                        "complete CHECK_AGAIN 2017-12-31",
                        "open PLAN_BACKWARDS 2018-12-31",
                        "late CHASE_UP 2017-06-30",
                        "kept-up CONTINUE -");
    }

    @Test
    void theReasonsSayWhy() {
        assertThat(NextStep.stepsIn(REGISTER, RULE, YEAR_END))
                .extracting(step -> step.reasons().get(0).text(Language.ENGLISH))
                .containsExactly(
                        "issue complete was completed on 2017-11-30 and has not been checked since",
                        "issue open is open and due by 2018-12-31",
                        "issue late is 126 working days (184 calendar days) overdue (due 2017-06-30)",
                        "issue kept-up is open and to be continued without a date");
    }

    @Test
    void whatWasVerifiedOrClosedSinceIsNotCheckedAgain() {
        Register verified = REGISTER.with(
                IssueId.of("complete"),
                Given.entry("v", Given.stage(CloseOutStage.VERIFICATION, StageOutcome.PASSED), "2017-12-05"));
        Register closed = REGISTER.with(
                IssueId.of("complete"),
                Given.entry("c", Given.stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-12-20"));

        assertThat(NextStep.stepsIn(verified, RULE, YEAR_END))
                .extracting(step -> step.issue().value())
                .containsExactly("open", "late", "kept-up");
        assertThat(NextStep.stepsIn(closed, RULE, YEAR_END))
                .extracting(step -> step.issue().value())
                .containsExactly("open", "late", "kept-up");
        assertThat(NextStep.stepsIn(closed, RULE, day("2017-12-19")))
                .extracting(step -> step.issue().value())
                .containsExactly("complete", "open", "late", "kept-up");
    }

    @Test
    void aLookBackThatIsDueIsAStepOfWhatWasClosed() {
        Register closed = REGISTER.with(
                IssueId.of("complete"),
                Given.entry("c", Given.stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-12-20"));
        LookBack thirtyDays = LookBack.of(LocalText.of("复查", "look-back")).withInterval(TimeLimit.calendarDays(30));
        LookBackRule lookBack = LookBackRule.of(thirtyDays, ChinaWorkingDays.official());

        NextStep due = NextStep.stepsIn(closed, RULE, lookBack, YEAR_END).get(0);
        NextStep overdue =
                NextStep.stepsIn(closed, RULE, lookBack, day("2018-01-20")).get(0);

        assertThat(due.kind()).isEqualTo(NextStep.Kind.CHECK_AGAIN);
        assertThat(due.due()).contains(day("2018-01-19"));
        assertThat(due.reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .containsExactly(
                        "issue complete is to be checked again by 2018-01-19",
                        "closed out on 2017-12-20",
                        "to be checked within 30 calendar days after 2017-12-20, by 2018-01-19",
                        "not checked by 2017-12-31");
        assertThat(due.reasons().get(0).text(Language.CHINESE)).isEqualTo("问题complete须复查，到期日为2018年1月19日");
        assertThat(overdue.due()).contains(day("2018-01-19"));
        assertThat(NextStep.stepsIn(REGISTER, RULE, lookBack, YEAR_END))
                .extracting(step -> step.issue() + " " + step.kind())
                .containsExactly("complete CHECK_AGAIN", "open PLAN_BACKWARDS", "late CHASE_UP", "kept-up CONTINUE");
    }

    @Test
    void aCheckBeforeTheCompletionDoesNotDo() {
        Register again = REGISTER.with(IssueId.of("checked"), Given.entry("e2", new Fact.Reopened(), "2017-10-20"))
                .with(IssueId.of("checked"), Given.entry("e3", Given.complete(), "2017-11-20"));

        assertThat(NextStep.stepsIn(again, RULE, YEAR_END))
                .extracting(step -> step.issue().value() + " " + step.kind())
                .contains("checked CHECK_AGAIN");
        assertThat(NextStep.stepsIn(REGISTER, RULE, day("2017-09-30")))
                .extracting(step -> step.issue().value())
                .contains("checked");
    }
}
