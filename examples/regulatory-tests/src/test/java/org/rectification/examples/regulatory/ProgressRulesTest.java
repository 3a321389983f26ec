package org.rectification.examples.regulatory;

import static org.rectification.testkit.assertions.RectificationAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.completion.RateDefinitions;
import org.rectification.issue.Tier;
import org.rectification.register.Register;
import org.rectification.status.Lateness;
import org.rectification.status.StatusRule;

/** What the county reports about its progress agrees with its register. */
class ProgressRulesTest {

    private static final Register REGISTER = County.register();
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);
    private static final StatusRule STATUS = StatusRule.of(ChinaWorkingDays.official());

    @Test
    void theRateIsTheOnePublished() {
        assertThat(RateDefinitions.issuesComplete().rateOf(REGISTER, YEAR_END))
                .hasRatio(4, 6)
                .hasPercent("67")
                .leavesOut(Tier.IN_PROGRESS, 1)
                .leavesOut(Tier.ON_SCHEDULE, 1);
    }

    @Test
    void theRateWasHigherBeforeTheFalseCompletionWasReported() {
        Register known = REGISTER.asKnown(LocalDate.of(2025, 11, 30));

        assertThat(RateDefinitions.issuesComplete().rateOf(known, LocalDate.of(2025, 11, 30)))
                .hasRatio(5, 6)
                .hasPercent("83");
    }

    @Test
    void onScheduleIsNoExcuseAfterTheLastDay() {
        assertThat(STATUS.statusOf(County.issue("dust"), YEAR_END))
                .isOverdue()
                .isDueOn(LocalDate.of(2025, 6, 30))
                .byWorkingDays(128)
                .because("status.reported-on-but-overdue");
    }

    @Test
    void nothingWasCompletedLate() {
        STATUS.statusesOf(REGISTER, YEAR_END).stream()
                .filter(status -> status.state().isComplete())
                .forEach(status ->
                        assertThat(status).as("%s", status.issue()).hasLateness(Lateness.Kind.COMPLETED_EARLY));
    }

    @Test
    void completeIsNotClosedOut() {
        assertThat(County.issue("quarry"))
                .asOf(YEAR_END)
                .isComplete()
                .isAccepted()
                .isNotClosedOut();
    }
}
