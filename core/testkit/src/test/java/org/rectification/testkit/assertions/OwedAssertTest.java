package org.rectification.testkit.assertions;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.testkit.assertions.RectificationAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.TimeLimit;
import org.rectification.duty.Duty;
import org.rectification.duty.DutyMatter;
import org.rectification.duty.DutyVersion;
import org.rectification.duty.Owed;
import org.rectification.duty.Timing;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.RecordId;
import org.rectification.plan.LimitStart;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.status.ReminderGrades;
import org.rectification.status.StatusRule;

/** Assertions about what is owed that hold and that fail. */
@Tag("classpath")
class OwedAssertTest {

    private static final LocalText TITLE = LocalText.of("结果公开", "results published");
    private static final LocalDate FEEDBACK = LocalDate.of(2021, 4, 1);

    private static Owed owed(TimeLimit... readings) {
        Register register = Register.builder(TITLE)
                .origin(Origin.RECORDED)
                .addInspections(Inspection.builder(InspectionId.of("i"))
                        .name(TITLE)
                        .kind(InspectionKind.CENTRAL)
                        .area(TITLE)
                        .feedbackOn(FEEDBACK)
                        .build())
                .addRecords(OversightRecord.builder(RecordId.of("r"))
                        .act(Act.Disclosed.of(Act.Content.RESULT, Act.Medium.NEWSPAPER))
                        .happenedWithin(DateSpan.ofDay(LocalDate.of(2021, 4, 9)))
                        .build())
                .build();
        return Duty.builder(DutyId.of("results"))
                .title(TITLE)
                .matter(new DutyMatter.Disclosure(Act.Content.RESULT, List.of()))
                .addVersions(DutyVersion.of(
                        new Timing.EachInspection(
                                LimitStart.FEEDBACK, List.of(readings), CountingConvention.statutory()),
                        Citation.of(LocalText.of("某通知", "a notice"))))
                .build()
                .owedIn(register, DateSpan.ofYear(2021), LocalDate.of(2021, 4, 30), ChinaWorkingDays.official())
                .get(0);
    }

    @Test
    void assertsStatusDayRecordsAndReasons() {
        assertThat(owed(TimeLimit.calendarDays(7)))
                .hasStatus(Owed.Status.LATE)
                .isDueOn(LocalDate.of(2021, 4, 8))
                .isDueWithin(DateSpan.ofDay(LocalDate.of(2021, 4, 8)))
                .isDoneBy("r")
                .because("duty.due-by-limit", "duty.late");
        assertThat(owed(TimeLimit.calendarDays(7), TimeLimit.workingDays(7)))
                .isDueWithin(DateSpan.parse("2021-04-08/2021-04-13"));
        assertThat(owed()).hasStatus(Owed.Status.DONE).hasNoDueDay();
    }

    @Test
    void assertsReminders() {
        ReminderGrades grades = new ReminderGrades(
                StatusRule.DayUnit.CALENDAR, List.of(new ReminderGrades.Grade(LocalText.of("提醒", "reminder"), 3)));
        Duty duty = Duty.builder(DutyId.of("results"))
                .title(TITLE)
                .matter(new DutyMatter.Disclosure(Act.Content.RESULT, List.of()))
                .addVersions(DutyVersion.of(
                        Timing.FixedDays.by(LocalDate.of(2021, 4, 30)), Citation.of(LocalText.of("某通知", "a notice"))))
                .build();
        Register register = Register.builder(TITLE).origin(Origin.RECORDED).build();
        OwedAssert reminded = assertThat(duty.owedIn(
                        register, DateSpan.ofYear(2021), LocalDate.of(2021, 4, 28), ChinaWorkingDays.official(), grades)
                .get(0));
        reminded.isReminded("提醒").isReminded("reminder").because("duty.reminded");
        assertThatThrownBy(reminded::isNotReminded)
                .hasMessageStartingWith("Expected what is owed under duty results to have no reminder, but found"
                        + " 提醒 from 3 days before\n");
        OwedAssert without = assertThat(owed(TimeLimit.calendarDays(7)));
        without.isNotReminded();
        assertThatThrownBy(() -> without.isReminded("提醒"))
                .hasMessageStartingWith(
                        "Expected what is owed under duty results to have the reminder 提醒, but found no reminder\n");
    }

    @Test
    void aFailureTellsTheReasons() {
        OwedAssert late = assertThat(owed(TimeLimit.calendarDays(7)));
        assertThatThrownBy(() -> late.hasStatus(Owed.Status.IN_TIME))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        Expected what is owed under duty results to be IN_TIME, but found LATE
                        Reasons:
                          duty.due-by-limit: results published is due by 2021-04-08 (time limit: 7 calendar days, from 2021-04-01) [a notice]
                          duty.done: done on 2021-04-09, according to record r
                          duty.late: done 1 calendar day after 2021-04-08""");
        assertThatThrownBy(() -> late.isDueOn(FEEDBACK))
                .hasMessageStartingWith(
                        "Expected what is owed under duty results to be due on 2021-04-01, but found 2021-04-08\n");
        assertThatThrownBy(() -> late.isDueWithin(DateSpan.ofDay(FEEDBACK)))
                .hasMessageStartingWith("Expected what is owed under duty results to be due within"
                        + " 2021-04-01/2021-04-01, but found 2021-04-08\n");
        assertThatThrownBy(late::hasNoDueDay)
                .hasMessageStartingWith(
                        "Expected what is owed under duty results to have no due day, but found 2021-04-08\n");
        assertThatThrownBy(late::isDoneBy)
                .hasMessageStartingWith("Expected what is owed under duty results to be done by [], but found [r]\n");
        assertThatThrownBy(() -> late.because("duty.in-time"))
                .hasMessageStartingWith("Expected what is owed under duty results to be so because of duty.in-time, but"
                        + " found duty.due-by-limit, duty.done, duty.late\n");
        assertThatIllegalArgumentException().isThrownBy(late::because);
        OwedAssert readings = assertThat(owed(TimeLimit.calendarDays(7), TimeLimit.workingDays(7)));
        assertThatThrownBy(() -> readings.isDueOn(FEEDBACK)).hasMessageContaining("but found 2021-04-08/2021-04-13\n");
        OwedAssert open = assertThat(owed());
        assertThatThrownBy(() -> open.isDueOn(FEEDBACK)).hasMessageContaining("but found no day\n");
    }
}
