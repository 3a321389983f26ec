package org.rectification.escalation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.chinese;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.Registers;
import org.rectification.issue.Issue;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.plan.KeyStep;
import org.rectification.register.Register;
import org.rectification.series.Difference;
import org.rectification.series.DifferenceRule;
import org.rectification.series.Knowledge;
import org.rectification.status.IssueStatus;
import org.rectification.status.Schedule;
import org.rectification.status.StatusRule;

/** One issue that has all 510 key steps of Guangxi, with the ids a database gives, leaves every issue its answer. */
class ManyStepsTest {

    private static final LocalDate AS_OF = day("2018-01-10");
    private static final StatusRule RULE = StatusRule.of(ChinaWorkingDays.official());

    private static final List<KeyStep> STEPS = IntStream.rangeClosed(1, 510)
            .mapToObj(i ->
                    step(UUID.nameUUIDFromBytes(("step " + i).getBytes(UTF_8)).toString(), "2017-12-31"))
            .toList();

    private static final Issue MANY = issue("many", "2017-12-31")
            .addMeasures(measure("m", Optional.empty(), STEPS.toArray(KeyStep[]::new)))
            .build();

    private static final Register REGISTER = Registers.of(
            issue("before", "2017-12-31").build(),
            MANY,
            issue("after", "2018-06-30").build());

    private static String firstTen(String separator) {
        return String.join(
                separator,
                STEPS.stream().limit(10).map(step -> step.id().value()).toList());
    }

    @Test
    void everyIssueHasItsStatus() {
        List<IssueStatus> statuses = RULE.statusesOf(REGISTER, AS_OF);

        assertThat(statuses)
                .extracting(status -> status.issue() + " " + status.lateness().kind() + " "
                        + status.schedule().kind())
                .containsExactly(
                        "before OVERDUE NOT_DERIVABLE", "many OVERDUE BEHIND", "after NOT_YET_DUE NOT_DERIVABLE");
        assertThat(((Schedule.Derived) statuses.get(1).schedule()).pastSteps())
                .hasSize(510)
                .startsWith(STEPS.get(0).id())
                .endsWith(STEPS.get(509).id());
        assertThat(english(statuses.get(1).reasons()))
                .contains(
                        "key steps due by 2018-01-10 that are complete: 0 of 510",
                        "key steps overdue and open: " + firstTen(", ") + " and 500 more");
        assertThat(chinese(statuses.get(1).reasons())).contains("已过到期日而未完成的关键步骤：" + firstTen("、") + "等510项");
        assertThat(RULE.overdueIn(REGISTER, AS_OF))
                .extracting(status -> status.issue().value())
                .containsExactly("before", "many");
    }

    @Test
    void anEscalationProposesForEveryIssue() {
        EscalationPolicy policy = EscalationPolicy.builder("letters")
                .title(LocalText.of("函告", "letters"))
                .order(EscalationPolicy.Order.MENU)
                .addMeasures(SupervisionMeasure.NOTIFICATION_LETTER)
                .addTriggers(
                        new Trigger.Overdue(1, StatusRule.DayUnit.CALENDAR, Optional.empty()),
                        new Trigger.BehindSchedule(Trigger.Basis.DERIVED, Optional.empty()))
                .build();

        EscalationReport report = Escalation.of(policy, RULE).propose(REGISTER, AS_OF);

        assertThat(report.proposals())
                .hasSize(2 + 510)
                .extracting(proposal -> proposal.event().key())
                .contains(
                        "overdue before 2018-01-01",
                        "overdue many 2018-01-01",
                        "behind-schedule many/key-step/" + STEPS.get(509).id() + " 2018-01-01");
    }

    @Test
    void everyIssueHasItsNextStep() {
        assertThat(NextStep.stepsIn(REGISTER, RULE, AS_OF))
                .extracting(next -> next.issue() + " " + next.kind())
                .containsExactly("before CHASE_UP", "many CHASE_UP", "after PLAN_BACKWARDS");
    }

    @Test
    void aDifferenceTellsOfEveryIssue() {
        Register register = Registers.of(
                issue("before", "2017-12-31").build(),
                MANY.with(entry("e", complete(), "2018-01-09")),
                issue("after", "2018-06-30").build());

        Difference difference = new DifferenceRule(RateDefinitions.issuesComplete(), RULE)
                .between(register, day("2017-12-31"), AS_OF, Knowledge.everything());

        assertThat(difference.changes())
                .extracting(change -> change.kind() + " " + change.item().issue())
                .containsExactly("GONE_LATE before", "NEWLY_COMPLETE many");
        assertThat(difference.before().ratio()).hasToString("0/3");
        assertThat(difference.after().ratio()).hasToString("1/3");
    }
}
