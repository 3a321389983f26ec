package org.rectification.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.duty.Owing.day;
import static org.rectification.duty.Owing.duty;
import static org.rectification.duty.Owing.inspection;
import static org.rectification.duty.Owing.record;
import static org.rectification.duty.Owing.register;
import static org.rectification.duty.Owing.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.calendar.CalendarCoverageException;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.oversight.Act;
import org.rectification.register.RegisterBuilder;
import org.rectification.status.ReminderGrades;
import org.rectification.status.ReminderGrades.Grade;
import org.rectification.status.StatusRule.DayUnit;

/** Grades of reminders before the due day of something owed. */
class DutyReminderTest {

    private static final WorkingDayCalendar TO_2026 = ChinaWorkingDays.asKnown(LocalDate.of(2026, 6, 30));
    private static final Duty STUDY = duty(new DutyMatter.Meeting(Act.Meeting.STUDY))
            .timing(Timing.FixedDays.by(day("2019-06-28")))
            .build();
    private static final Duty PLAN = duty(Owing.plan(Act.PlanStage.SENT_UP))
            .timing(within(TimeLimit.workingDays(30)))
            .build();

    private static ReminderGrades grades(DayUnit unit) {
        return new ReminderGrades(
                unit,
                List.of(
                        new Grade(LocalText.of("提醒", "reminder"), 7),
                        new Grade(LocalText.of("催办", "urging"), 3),
                        new Grade(LocalText.of("督办", "supervision"), 1)));
    }

    private static Owed owed(Duty duty, RegisterBuilder register, DayUnit unit, String asOf) {
        return duty.owedIn(register.build(), DateSpan.from(day("2015-01-01")), day(asOf), TO_2026, grades(unit))
                .get(0);
    }

    private static int reached(Owed owed) {
        return owed.reminder().map(Grade::days).orElse(0);
    }

    private static List<String> told(Owed owed, String code) {
        return owed.reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .flatMap(reason -> Stream.of(reason.text(Language.ENGLISH), reason.text(Language.CHINESE)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({ // Friday 2019-06-28
        "WORKING, 2019-06-18, 0",
        "WORKING, 2019-06-19, 7",
        "WORKING, 2019-06-25, 3",
        "WORKING, 2019-06-27, 1",
        "WORKING, 2019-06-28, 1",
        "WORKING, 2019-06-29, 0",
        "CALENDAR, 2019-06-20, 0",
        "CALENDAR, 2019-06-21, 7",
        "CALENDAR, 2019-06-25, 3",
        "CALENDAR, 2019-06-28, 1"
    })
    void theLastGradeReachedAppliesUpToTheDueDay(DayUnit unit, String asOf, int grade) {
        assertThat(reached(owed(STUDY, register(), unit, asOf))).isEqualTo(grade);
    }

    @Test
    void theReasonNamesTheGrade() {
        assertThat(told(owed(STUDY, register(), DayUnit.WORKING, "2019-06-25"), "duty.reminded"))
                .containsExactly(
                        "on 2019-06-25 the reminder \"urging\" applies, from 3 working days before the due day"
                                + " 2019-06-28",
                        "2019年6月25日已达提醒级别“催办”，该级别自到期日2019年6月28日前3个工作日起适用");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tried
    void withoutGradesNothingIsReminded() {
        Owed owed = Owing.owed(STUDY, register(), "2019-06-28").get(0);

        assertThat(owed.reminder()).isEmpty();
        assertThat(told(owed, "duty.reminded")).isEmpty();
        assertThatThrownBy(
                        () -> STUDY.owedIn(register().build(), DateSpan.ofYear(2019), day("2019-06-28"), TO_2026, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("grades");
    }

    @Test
    void whatIsDoneOrHasNoLimitIsNotRemindedOf() {
        RegisterBuilder done = register()
                .addRecords(record("r", new Act.MeetingHeld(Act.Meeting.STUDY), "2019-06-20")
                        .build());
        assertThat(owed(STUDY, done, DayUnit.WORKING, "2019-06-25"))
                .extracting(Owed::status, DutyReminderTest::reached)
                .containsExactly(Owed.Status.IN_TIME, 0);
        Duty unlimited =
                duty(Owing.plan(Act.PlanStage.SENT_UP)).timing(within()).build();
        assertThat(owed(unlimited, register(Owing.fedBack("2019-06-20")), DayUnit.WORKING, "2019-06-25"))
                .extracting(Owed::status, DutyReminderTest::reached)
                .containsExactly(Owed.Status.OPEN, 0);
    }

    @Test
    void theDaysCountToTheEarliestDueDay() {
        // 30 working days from 2019-05-06 to 2019-05-08 end on 06-18 to 06-20
        RegisterBuilder register = register(inspection("i1")
                .feedbackWithin(DateSpan.parse("2019-05-06/2019-05-08"))
                .build());

        Owed reminded = owed(PLAN, register, DayUnit.WORKING, "2019-06-17");
        assertThat(reminded.dueWithin()).contains(DateSpan.parse("2019-06-18/2019-06-20"));
        assertThat(reached(reminded)).isEqualTo(1);
        assertThat(told(reminded, "duty.reminded")).isEmpty();
        assertThat(told(reminded, "duty.reminded-early"))
                .containsExactly(
                        "on 2019-06-17 the reminder \"supervision\" applies, from 1 working day before 2019-06-18, the"
                                + " earliest day on which it may be due",
                        "2019年6月17日已达提醒级别“督办”，该级别自最早可能的到期日2019年6月18日前1个工作日起适用");
        assertThat(owed(PLAN, register, DayUnit.WORKING, "2019-06-19"))
                .extracting(Owed::status, DutyReminderTest::reached)
                .containsExactly(Owed.Status.UNDECIDED, 0);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-17, 0", "2026-12-18, 1", "2026-12-25, 1"})
    void beforeADayThatIsOnlyTheEarliestItIsUndecidable(String asOf, int told) {
        RegisterBuilder register = register(Owing.fedBack("2026-11-25")); // not due before 2026-12-25

        Owed owed = owed(PLAN, register, DayUnit.CALENDAR, asOf);

        assertThat(owed.dueWithin()).contains(DateSpan.parse("2026-12-25/.."));
        assertThat(owed.reminder()).isEmpty();
        assertThat(told(owed, "duty.reminder-not-known-before"))
                .isEqualTo(
                        told == 0
                                ? List.of()
                                : List.of(
                                        "which reminder applies is undecidable, since the due day is known only to be"
                                                + " 2026-12-25 or later",
                                        "到期日仅知不早于2026年12月25日，无法判断适用何级提醒"));
    }

    @Test
    void workingDaysThatTheCalendarDoesNotCoverAreUndecidable() {
        Duty january = duty(new DutyMatter.Meeting(Act.Meeting.STUDY))
                .timing(Timing.FixedDays.by(day("2027-01-05")))
                .build();

        assertThat(told(owed(january, register(), DayUnit.WORKING, "2026-12-30"), "duty.reminder-not-known"))
                .containsExactly(
                        "which reminder applies before the due day 2027-01-05 is undecidable, since the working days"
                                + " are unknown",
                        "工作日数未知，无法判断到期日2027年1月5日前适用何级提醒");
        Owed sure = owed(january, register(), DayUnit.WORKING, "2027-01-04");
        assertThat(reached(sure)).isEqualTo(1);
    }

    @Test
    void anyPeriodsInATimeWithoutEndAreBounded() {
        Duty daily = duty(new DutyMatter.Report())
                .timing(Timing.EachPeriod.onceIn(Period.DAY))
                .build()
                .inForceWithin(DateSpan.parse("1900-01-01/9999-12-31"));

        assertThatThrownBy(() -> daily.owedIn(
                        register().build(),
                        DateSpan.parse("0001-01-01/9999-12-31"),
                        day("2026-11-30"),
                        TO_2026,
                        grades(DayUnit.WORKING)))
                .isInstanceOf(IllegalArgumentException.class)
                .isNotInstanceOf(CalendarCoverageException.class)
                .hasMessage("a duty must be owed at most 100000 times, but d is owed more often within"
                        + " 0001-01-01/9999-12-31");
    }
}
