package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rectification.status.Cases.STANDARD;
import static org.rectification.status.Cases.codes;
import static org.rectification.status.Cases.day;
import static org.rectification.status.Cases.issue;
import static org.rectification.status.Cases.reported;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.status.ReminderGrades.Grade;
import org.rectification.status.StatusRule.DayUnit;

/** Grades of reminders before a last day, as a status says them. */
class ReminderGradesTest {

    private static final WorkingDayCalendar CALENDAR = ChinaWorkingDays.official();

    private static Grade grade(int days) {
        return new Grade(LocalText.of("提前" + days + "天", days + " before"), days);
    }

    private static ReminderGrades grades(DayUnit unit, Integer... days) {
        return new ReminderGrades(
                unit, List.of(days).stream().map(ReminderGradesTest::grade).toList());
    }

    private static IssueStatus status(DayUnit unit, String due, String asOf) {
        return STANDARD.withReminders(grades(unit, 7, 3, 1)).statusOf(issue(due), day(asOf));
    }

    private static int reached(IssueStatus status) {
        return status.reminder().map(Grade::days).orElse(0);
    }

    /** Friday 2019-06-28; and Monday 2019-09-30, before seven days of holiday and after a worked Sunday. */
    @ParameterizedTest
    @CsvSource({
        "WORKING, 2019-06-28, 2019-06-18, 0",
        "WORKING, 2019-06-28, 2019-06-19, 7",
        "WORKING, 2019-06-28, 2019-06-24, 7",
        "WORKING, 2019-06-28, 2019-06-25, 3",
        "WORKING, 2019-06-28, 2019-06-26, 3",
        "WORKING, 2019-06-28, 2019-06-27, 1",
        "WORKING, 2019-06-28, 2019-06-28, 1",
        "WORKING, 2019-06-28, 2019-06-29, 0",
        "WORKING, 2019-09-30, 2019-09-25, 7",
        "WORKING, 2019-09-30, 2019-09-26, 3",
        "WORKING, 2019-09-30, 2019-09-28, 3",
        "WORKING, 2019-10-07, 2019-09-29, 1",
        "WORKING, 2019-10-07, 2019-09-27, 3",
        "CALENDAR, 2019-06-28, 2019-06-20, 0",
        "CALENDAR, 2019-06-28, 2019-06-21, 7",
        "CALENDAR, 2019-06-28, 2019-06-24, 7",
        "CALENDAR, 2019-06-28, 2019-06-25, 3",
        "CALENDAR, 2019-06-28, 2019-06-27, 1",
        "CALENDAR, 2019-10-07, 2019-10-04, 3"
    })
    void theLastGradeReachedCounts(DayUnit unit, String due, String asOf, int days) {
        assertThat(reached(status(unit, due, asOf))).isEqualTo(days);
    }

    @Test
    void theReasonNamesTheGradeInBothLanguages() {
        IssueStatus status = status(DayUnit.WORKING, "2019-06-28", "2019-06-25");

        assertThat(Cases.texts(status.reasons(), Language.ENGLISH))
                .contains(
                        "on 2019-06-25 the reminder \"3 before\" applies, from 3 working days before the last day 2019-06-28");
        assertThat(Cases.texts(status.reasons(), Language.CHINESE))
                .contains("2019年6月25日已达提醒级别\u201c提前3天\u201d\uff0c该级别自到期日2019年6月28日前3个工作日起适用");
    }

    @Test
    void whatIsCompleteOrUndatedIsNotReminded() {
        StatusRule rule = STANDARD.withReminders(grades(DayUnit.CALENDAR, 7));

        assertThat(rule.statusOf(issue("2019-06-28", reported("e", Tier.COMPLETE, "2019-06-20")), day("2019-06-27"))
                        .reminder())
                .isEmpty();
        assertThat(rule.statusOf(issue(Deadline.parse("长期坚持")), day("2019-06-27"))
                        .reminder())
                .isEmpty();
        assertThat(STANDARD.statusOf(issue("2019-06-28"), day("2019-06-27")).reminder())
                .isEmpty();
    }

    @Test
    void whereTheCalendarEndsTheGradeIsUndecidableUnlessItIsFarOffOrNear() {
        String last = STANDARD.calendar().coverage().last().orElseThrow().toString();
        String beyond = day(last).plusDays(3).toString();
        String near = day(last).minusDays(2).toString();

        IssueStatus unknown = status(DayUnit.WORKING, beyond, near);
        assertThat(unknown.reminder()).isEmpty();
        assertThat(codes(unknown)).contains("status.reminder-not-known");
        IssueStatus farOff =
                status(DayUnit.WORKING, beyond, day(last).minusDays(60).toString());
        assertThat(farOff.reminder()).isEmpty();
        assertThat(codes(farOff)).doesNotContain("status.reminder-not-known");
        String after = day(last).plusDays(2).toString();
        assertThat(reached(status(DayUnit.WORKING, beyond, after))).isEqualTo(1);
        String later = day(last).plusDays(20).toString();
        assertThat(codes(status(DayUnit.WORKING, later, after))).contains("status.reminder-not-known");
        assertThat(reached(status(DayUnit.WORKING, beyond, beyond))).isEqualTo(1);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        InvalidValueException e = catchThrowableOfType(
                InvalidValueException.class,
                () -> new ReminderGrades(DayUnit.WORKING, List.of(grade(1_001), grade(7), grade(7), grade(0))));

        assertThat(e.faults())
                .extracting(fault -> fault.place() + " " + fault.text(Language.ENGLISH))
                .containsExactly(
                        "/grades/0/days a reminder must be 1 to 1000 days before the last day, but was 1001",
                        "/grades/2/days a reminder must be fewer days before the last day than the one before it, 7, but was 7",
                        "/grades/2/name each reminder must have a name of its own, but \"7 before\" occurs twice",
                        "/grades/3/days a reminder must be 1 to 1000 days before the last day, but was 0");
    }

    @Test
    void noGradeIsAFault() {
        InvalidValueException e =
                catchThrowableOfType(InvalidValueException.class, () -> new ReminderGrades(DayUnit.WORKING, List.of()));

        assertThat(e).hasMessageContaining("reminders must have at least one grade, but have none");
    }

    @Test
    void theBoundsAreIncluded() {
        assertThat(grades(DayUnit.CALENDAR, 1_000, 1).grades()).hasSize(2);
        assertThat(certain(grades(DayUnit.CALENDAR, 1_000, 1), "2017-01-01", "2019-09-28"))
                .isEqualTo(1_000);
        assertThat(certain(grades(DayUnit.CALENDAR, 1_000, 1), "2017-01-01", "2019-09-29"))
                .isZero();
    }

    private static ReminderGrades.Reached reached(ReminderGrades grades, String asOf, String due) {
        return grades.reachedOn(day(asOf), day(due), CALENDAR);
    }

    /** The days of the last grade reached in any case; 0 for none. */
    private static int certain(ReminderGrades grades, String asOf, String due) {
        return reached(grades, asOf, due).certain().map(Grade::days).orElse(0);
    }

    @Test
    void theLastGradeReachedAppliesUpToTheLastDay() {
        ReminderGrades grades = grades(DayUnit.WORKING, 7, 3);

        // 2018-12-31 is a Monday; Saturday 12-29 is worked for the holiday of the new year
        assertThat(certain(grades, "2018-12-19", "2018-12-31")).isZero();
        assertThat(certain(grades, "2018-12-20", "2018-12-29")).isEqualTo(7);
        assertThat(certain(grades, "2018-12-29", "2018-12-29")).isEqualTo(3);
        assertThat(reached(grades, "2018-12-30", "2018-12-29"))
                .isEqualTo(new ReminderGrades.Reached(Optional.empty(), Optional.empty()));
        assertThat(reached(grades, "2018-12-20", "2018-12-29").isKnown()).isTrue();
        assertThat(grades.daysOf(grade(3))).hasToString("3 working days");
        assertThat(grades(DayUnit.CALENDAR, 3).daysOf(grade(3))).hasToString("3 calendar days");
    }

    @Test
    void whatTheCalendarDoesNotCoverIsOnlyPossible() {
        String last = CALENDAR.coverage().last().orElseThrow().toString();
        ReminderGrades.Reached reached = reached(
                grades(DayUnit.WORKING, 7, 3), last, day(last).plusDays(5).toString());

        assertThat(reached.isKnown()).isFalse();
        assertThat(reached.certain()).contains(grade(7));
        assertThat(reached.possible()).contains(grade(3));
        assertThat(reached).hasToString("Reached[提前7天 from 7 days before, or 提前3天 from 3 days before]");
        assertThat(new ReminderGrades.Reached(Optional.of(grade(3)), Optional.of(grade(3))))
                .hasToString("Reached[提前3天 from 3 days before]");
    }
}
