package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.rows.Province.GOVERNMENT;
import static org.rectification.rows.Province.YEAR_END;
import static org.rectification.rows.Province.city;
import static org.rectification.rows.Province.jiangxi;
import static org.rectification.rows.Province.record;
import static org.rectification.rows.Province.zh;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.CountingConvention;
import org.rectification.duty.Duty;
import org.rectification.duty.DutyMatter;
import org.rectification.duty.Owed;
import org.rectification.duty.Timing;
import org.rectification.issue.Given;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.plan.LimitStart;
import org.rectification.register.Lists;
import org.rectification.register.Register;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;

/** Row G5: one policy per issue with objective, measures, responsibility and time limit; published. */
class RowG5Test {

    private static final Act PUBLISHED =
            new Act.PlanRecorded(Act.Plan.WORK_PLAN, Act.PlanStage.PUBLISHED, Optional.empty());

    private static final Register REGISTER = jiangxi()
            .addIssues(
                    Given.issue("gx-1", "2017-06-30")
                            .objective(zh("目标要求"))
                            .addMeasures(Given.measure("m1", Optional.empty()))
                            .chain(new ResponsibilityChain(List.of(
                                    Assignment.of(Role.LEAD, GOVERNMENT), Assignment.of(Role.SUPERVISING, city("南昌")))))
                            .build(),
                    Given.issue("gx-2", "2017-12-31").build())
            .addRecords(record("published", PUBLISHED, "2017-05-02")
                    .addConcerns(IssueSubject.of(IssueId.of("gx-1")))
                    .build())
            .build();

    @Test
    void aPolicyNamesObjectiveMeasuresResponsibilityAndLimit() {
        assertThat(Lists.rectification(REGISTER))
                .filteredOn(item -> item.issue().equals(IssueId.of("gx-1")))
                .extracting(item ->
                        item.subject().kind() + " " + item.deadline().due().orElseThrow())
                .containsExactly("ISSUE 2017-06-30", "MEASURE 2017-06-30");
        assertThat(Lists.rectification(REGISTER).get(0).content()).contains(zh("目标要求"));
        assertThat(Lists.responsibility(REGISTER))
                .containsExactly(
                        new Lists.ResponsibilityItem(
                                IssueId.of("gx-1"), Subject.issue(), Role.LEAD, GOVERNMENT, Optional.empty()),
                        new Lists.ResponsibilityItem(
                                IssueId.of("gx-1"), Subject.issue(), Role.SUPERVISING, city("南昌"), Optional.empty()));
    }

    @Test
    void whatIsNotYetPublishedIsNamed() {
        Duty published = Duty.builder(DutyId.of("policy-published"))
                .title(zh("一事一策公开"))
                .matter(new DutyMatter.PlanStep(Act.Plan.WORK_PLAN, Act.PlanStage.PUBLISHED))
                .timing(new Timing.EachIssue(LimitStart.FEEDBACK, List.of(), CountingConvention.statutory()))
                .build();

        assertThat(published.owedIn(REGISTER, DateSpan.until(YEAR_END), YEAR_END, ChinaWorkingDays.official()))
                .extracting(owed -> owed.issue().orElseThrow() + " " + owed.status() + " "
                        + owed.debtor().map(Object::toString).orElse("-"))
                .containsExactly("gx-1 DONE jx-government", "gx-2 OPEN -");
        assertThat(published.owedIn(REGISTER, DateSpan.until(YEAR_END), YEAR_END, ChinaWorkingDays.official()))
                .filteredOn(owed -> !owed.isDone())
                .extracting(Owed::due)
                .as("no limit is stated")
                .containsExactly(Optional.empty());
    }
}
