package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.rows.Province.GOVERNMENT;
import static org.rectification.rows.Province.YEAR_END;
import static org.rectification.rows.Province.city;
import static org.rectification.rows.Province.day;
import static org.rectification.rows.Province.jiangxi;
import static org.rectification.rows.Province.mayor;
import static org.rectification.rows.Province.record;
import static org.rectification.rows.Province.zh;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.duty.Duties;
import org.rectification.duty.Duty;
import org.rectification.duty.Owed;
import org.rectification.issue.Given;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.oversight.Act;
import org.rectification.oversight.RecordId;
import org.rectification.plan.MeasureId;
import org.rectification.register.Lists;
import org.rectification.register.Register;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;

/**
 * Row J5: objective, deadline, measures, responsible unit and person per issue; the plan sent up and published; work
 * plans filed.
 */
class RowJ5Test {

    private static final Act SENT_UP = new Act.PlanRecorded(
            Act.Plan.RECTIFICATION_PLAN, Act.PlanStage.SENT_UP, Optional.of(InspectionId.of("i1")));
    private static final Act PUBLISHED = new Act.PlanRecorded(
            Act.Plan.RECTIFICATION_PLAN, Act.PlanStage.PUBLISHED, Optional.of(InspectionId.of("i1")));
    private static final Act FILED = new Act.PlanRecorded(Act.Plan.WORK_PLAN, Act.PlanStage.FILED, Optional.empty());

    private static Register register() {
        return jiangxi()
                .addIssues(
                        Given.issue("jx-1", "2017-12-31")
                                .objective(zh("达标排放"))
                                .chain(new ResponsibilityChain(
                                        List.of(Assignment.of(Role.RESPONSIBLE, city("赣州"), mayor("赣州")))))
                                .addMeasures(
                                        Given.measure("m1", Optional.empty()), Given.measure("m2", Optional.empty()))
                                .build(),
                        Given.issue("jx-2", "2018-12-31").build(),
                        Given.issue("jx-3", "2018-12-31")
                                .addMeasures(
                                        Given.measure("m1", Optional.empty()), Given.measure("m2", Optional.empty()))
                                .build())
                .addRecords(
                        record("sent-up", SENT_UP, "2016-11-18/2017-12-31")
                                .addBy(GOVERNMENT)
                                .build(),
                        record("published", PUBLISHED, "2016-11-18/2017-12-31").build(),
                        record("work-plan-1", FILED, "2017-02-01")
                                .addTo(GOVERNMENT)
                                .addConcerns(
                                        new IssueSubject(IssueId.of("jx-1"), Subject.of(MeasureId.of("m1"))),
                                        new IssueSubject(IssueId.of("jx-1"), Subject.of(MeasureId.of("m2"))))
                                .build(),
                        record("work-plan-2", FILED, "2017-03-01")
                                .addTo(GOVERNMENT)
                                .addConcerns(IssueSubject.of(IssueId.of("jx-2")))
                                .build(),
                        record("work-plan-3", FILED, "2017-03-01")
                                .addTo(GOVERNMENT)
                                .addConcerns(new IssueSubject(IssueId.of("jx-3"), Subject.of(MeasureId.of("m1"))))
                                .build())
                .build();
    }

    private static List<Owed> owed(Duty duty, String asOf) {
        return duty.owedIn(register(), DateSpan.until(YEAR_END), day(asOf), ChinaWorkingDays.official());
    }

    @Test
    void eachIssueSaysWhatByWhenAndWho() {
        Lists.RectificationItem row = Lists.rectification(register()).get(0);

        assertThat(row.content()).contains(zh("达标排放"));
        assertThat(row.deadline().due()).contains(YEAR_END);
        assertThat(Lists.rectification(register()))
                .extracting(item -> item.subject().id().orElse("whole"))
                .containsExactly("whole", "m1", "m2", "whole", "whole", "m1", "m2");
        assertThat(Lists.responsibility(register()))
                .containsExactly(new Lists.ResponsibilityItem(
                        IssueId.of("jx-1"), Subject.issue(), Role.RESPONSIBLE, city("赣州"), Optional.of(mayor("赣州"))));
    }

    @Test
    void thePlanWasSentUpOnADayThatTheReportDoesNotSay() {
        Owed plan = owed(Duties.planSentUp(), "2017-12-31").get(0);

        assertThat(plan.due()).as("30 working days after 2016-11-17").contains(day("2016-12-29"));
        assertThat(plan.status()).isEqualTo(Owed.Status.DONE);
        assertThat(plan.records()).containsExactly(RecordId.of("sent-up"));
        assertThat(plan.reasons())
                .last()
                .satisfies(reason -> assertThat(reason.text(Language.ENGLISH))
                        .isEqualTo("done on an unknown day within 2016-11-18/2017-12-31, so whether it was in time is"
                                + " undecidable"));
        assertThat(owed(Duties.planPublished(), "2017-12-31").get(0).status()).isEqualTo(Owed.Status.DONE);
        Owed undecided = owed(Duties.planSentUp(), "2016-12-30").get(0);
        assertThat(undecided.status()).as("it may have been sent up by then").isEqualTo(Owed.Status.UNDECIDED);
        assertThat(undecided.reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .containsExactly(
                        "rectification plan sent up is due by 2016-12-29 (time limit: 30 working days, from 2016-11-17)",
                        "record sent-up states an act on an unknown day within 2016-11-18/2017-12-31; whether it fulfils"
                                + " this is undecidable",
                        "record published states an act on an unknown day within 2016-11-18/2017-12-31; whether it"
                                + " fulfils this is undecidable");
    }

    @Test
    void aWorkPlanIsForAnIssueOrForEachOfItsMeasures() {
        assertThat(owed(Duties.workPlanFiled(), "2017-12-31"))
                .extracting(owed -> owed.issue().orElseThrow() + " " + owed.status())
                .containsExactly("jx-1 DONE", "jx-2 DONE", "jx-3 OPEN");
        assertThat(owed(Duties.workPlanFiled(), "2017-02-28"))
                .extracting(Owed::status)
                .containsExactly(Owed.Status.DONE, Owed.Status.OPEN, Owed.Status.OPEN);
    }
}
