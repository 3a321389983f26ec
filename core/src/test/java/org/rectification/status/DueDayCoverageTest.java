package org.rectification.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.status.Cases.assertUndecided;
import static org.rectification.status.Cases.day;
import static org.rectification.status.Cases.issue;
import static org.rectification.status.Cases.issueBuilder;
import static org.rectification.status.Cases.planned;
import static org.rectification.status.Cases.registerFedBackOn;
import static org.rectification.status.Cases.reported;
import static org.rectification.status.Cases.resumed;
import static org.rectification.status.Cases.suspended;
import static org.rectification.status.Cases.texts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.CountingConvention.StartDay;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.issue.Entry;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.LimitStart;
import org.rectification.plan.RelativeLimit;
import org.rectification.register.Register;
import org.rectification.timeliness.AgeFigures;

/** What is known of a due day beyond the end of the calendar, and near an end that a notice may still change. */
class DueDayCoverageTest {

    private static final Subject WHOLE = Subject.issue();
    private static final LocalText TEXT = LocalText.of("台账", "register");
    private static final WorkingDayCalendar YEAR = WorkingDayCalendar.builder("weeks", "1")
            .weekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
            .covering(DateSpan.parse("2025-01-01/2025-12-31"))
            .build();
    private static final WorkingDayCalendar OPEN_END = WorkingDayCalendar.builder("weeks", "2")
            .weekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
            .covering(DateSpan.parse("2025-01-01/2025-12-31"))
            .provisionalFrom(day("2025-12-29"))
            .build();
    private static final StatusRule RULE = StatusRule.of(YEAR);

    private static DueDay dueDay(WorkingDayCalendar calendar, String feedback, Issue issue, String asOf) {
        return DueDays.of(registerFedBackOn(feedback, issue), calendar).dueDayOf(issue, WHOLE, day(asOf));
    }

    private static DueDay dueDay(String feedback, Issue issue) {
        return dueDay(YEAR, feedback, issue, "2025-12-31");
    }

    private static Lateness lateness(StatusRule rule, Issue issue, String asOf) {
        Register register = registerFedBackOn("2025-12-01", issue);
        return rule.statusesOf(register, day(asOf)).get(0).lateness();
    }

    private static Optional<LocalDate> is(String date) {
        return Optional.of(day(date));
    }

    private static List<String> chinese(DueDay due) {
        return texts(due.reasons(), Language.CHINESE);
    }

    private static List<String> english(DueDay due) {
        return texts(due.reasons(), Language.ENGLISH);
    }

    private static void isNotBefore(DueDay due, String earliest) {
        assertThat(due).isInstanceOfSatisfying(DueDay.Undecided.class, undecided -> {
            assertThat(undecided.earliest()).isEqualTo(is(earliest));
            assertThat(undecided.latest()).isEmpty();
            assertThat(undecided.because())
                    .isEqualTo(due.reasons().get(due.reasons().size() - 1));
            assertThat(undecided.because().text(Language.ENGLISH))
                    .isEqualTo("the last day is known only to be " + earliest + " or later");
        });
        assertThat(due.date()).isEmpty();
    }

    // --- beyond the end ---

    @Test
    void workingDaysTakeAtLeastAsManyCalendarDays() {
        DueDay due = dueDay("2025-12-01", planned("反馈之日起30个工作日内完成"));
        isNotBefore(due, "2025-12-31");
        assertThat(english(due))
                .containsExactly(
                        "the last day of 30 working days from feedback on 2025-12-01 depends on days that the calendar"
                                + " does not cover, and is 2025-12-31 at the earliest",
                        "the last day is known only to be 2025-12-31 or later");
        assertThat(chinese(due))
                .containsExactly("自2025年12月1日（反馈）起30个工作日，到期日取决于日历未涵盖的日期，最早为2025年12月31日", "到期日仅知不早于2025年12月31日");
        isNotBefore(dueDay("2025-12-01", planned("反馈之日起（含当日）30个工作日内完成")), "2025-12-30");
        isNotBefore(dueDay("2024-12-20", planned("反馈之日起30个工作日内完成")), "2025-01-19");
        assertThat(dueDay("2025-12-01", planned("反馈之日起22个工作日内完成")).date()).isEqualTo(is("2025-12-31"));
    }

    @Test
    void theReadingThatTheCalendarCoversIsKept() {
        DueDay due = dueDay("2025-12-01", planned("反馈之日起28日内完成"));
        isNotBefore(due, "2025-12-29");
        assertThat(english(due))
                .containsExactly(
                        "28 calendar days from feedback on 2025-12-01 end on 2025-12-29",
                        "the last day of 28 working days from feedback on 2025-12-01 depends on days that the calendar"
                                + " does not cover, and is 2025-12-29 at the earliest",
                        "the limit leaves open which days count: 28 calendar days, 28 working days",
                        "the last day is known only to be 2025-12-29 or later");
    }

    private static final CountingConvention MOVING =
            CountingConvention.of(StartDay.EXCLUDED, LastDay.MOVES_TO_NEXT_WORKING_DAY, true);

    /** The due day of an issue without a date, by a table of one limit from the feedback. */
    private static DueDay byTable(
            WorkingDayCalendar calendar,
            TimeLimit limit,
            CountingConvention convention,
            String feedback,
            Entry... entries) {
        LimitTable table = LimitTable.builder("own")
                .title(TEXT)
                .addRows(LimitTable.Row.of(new RelativeLimit(List.of(limit), LimitStart.FEEDBACK, convention)))
                .addSources(Citation.of(TEXT))
                .build();
        Issue issue = issue(Deadline.notStated(), entries);
        return DueDays.of(registerFedBackOn(feedback, issue), calendar)
                .withLimits(table)
                .dueDayOf(issue, WHOLE, day("2025-12-31"));
    }

    @Test
    void otherLimitsEndOnTheirOwnDayAtTheEarliest() {
        isNotBefore(byTable(YEAR, TimeLimit.calendarDays(31), MOVING, "2025-12-01"), "2026-01-01");
        isNotBefore(byTable(YEAR, TimeLimit.endOfYear(1), MOVING, "2025-12-01"), "2026-12-31");
        isNotBefore(byTable(YEAR, TimeLimit.workingDayOfEachMonth(5), MOVING, "2025-12-20"), "2025-12-21");
        assertThat(byTable(YEAR, TimeLimit.workingDayOfEachMonth(5), MOVING, "2025-12-01")
                        .date())
                .isEqualTo(is("2025-12-05"));
    }

    @Test
    void aSuspensionBegunBetweenADayOffAndTheWorkingDayItMovesToMovesThatDay() {
        // 2025-06-28 is a Saturday, so the last day is 2025-06-30
        DueDay between = byTable(
                YEAR, TimeLimit.calendarDays(19), MOVING, "2025-06-09", suspended("2025-06-29"), resumed("2025-07-03"));
        assertThat(between.date()).isEqualTo(is("2025-07-04"));
        DueDay after = byTable(
                YEAR, TimeLimit.calendarDays(19), MOVING, "2025-06-09", suspended("2025-07-01"), resumed("2025-07-03"));
        assertThat(after.date()).isEqualTo(is("2025-06-30"));
    }

    @Test
    void suspendedDaysPutOffTheEarliestDay() {
        Issue issue = planned("反馈之日起30个工作日内完成", suspended("2025-12-01"), resumed("2025-12-22"));
        // without the suspension 2025-12-15, with it 2026-01-05
        DueDay due = dueDay("2025-11-03", issue);
        isNotBefore(due, "2025-12-24");
        assertThat(english(due))
                .containsExactly(
                        "30 working days from feedback on 2025-11-03 end on 2025-12-15",
                        "the last day of 30 working days from feedback on 2025-11-03 depends on days that the calendar"
                                + " does not cover, and is 2025-12-24 at the earliest",
                        "the last day is known only to be 2025-12-24 or later");
        Issue late = planned("反馈之日起30个工作日内完成", suspended("2025-12-12"), resumed("2025-12-31"));
        isNotBefore(dueDay("2025-11-03", late), "2025-12-15");
    }

    @Test
    void whatIsOpenIsNotYetDueBeforeTheEarliestDay() {
        Issue issue = planned("反馈之日起30个工作日内完成");
        assertThat(lateness(RULE, issue, "2025-12-30")).isInstanceOfSatisfying(Lateness.NotYetDue.class, not -> {
            assertThat(not.due()).isEmpty();
            assertThat(not.dueWithin()).isEqualTo(DateSpan.from(day("2025-12-31")));
            assertThat(not.decidingDay()).isEqualTo(day("2025-12-31"));
            assertThat(not).hasToString("not due before 2025-12-31, at least 1 working day (1 calendar day) left");
            assertThat(not.left().calendarDays()).isEqualTo(1);
        });
        for (String asOf : List.of("2025-12-31", "2026-03-31")) {
            assertUndecided(
                    lateness(RULE, issue, asOf),
                    DateSpan.from(day("2025-12-31")),
                    "the last day is known only to be 2025-12-31 or later");
        }
        IssueStatus status = RULE.statusesOf(registerFedBackOn("2025-12-01", issue), day("2025-12-30"))
                .get(0);
        assertThat(texts(status))
                .contains("the last day is 2025-12-31 or later, and that day is 1 working day (1 calendar day) after"
                        + " 2025-12-30");
        assertThat(texts(status.reasons(), Language.CHINESE))
                .contains("到期日不早于2025年12月31日，该日距2025年12月30日尚有1个工作日（1个自然日）");
        assertThat(RULE.undatedIn(registerFedBackOn("2025-12-01", issue), day("2025-12-30")))
                .isEmpty();
        assertThat(RULE.undatedIn(registerFedBackOn("2025-12-01", issue), day("2025-12-31")))
                .hasSize(1);
    }

    @Test
    void aCompletionUpToTheEarliestDayIsInTime() {
        String words = "反馈之日起30个工作日内完成";
        Issue onTheDay = planned(words, reported("done", Tier.COMPLETE, "2025-12-31"));
        assertThat(lateness(RULE, onTheDay, "2026-03-31"))
                .isEqualTo(new Lateness.CompletedInTime(DateSpan.from(day("2025-12-31"))))
                .hasToString("completed in time, on 2025-12-31, not due before 2025-12-31");
        Issue before = planned(words, reported("done", Tier.COMPLETE, "2025-12-30"));
        assertThat(lateness(RULE, before, "2026-03-31"))
                .isInstanceOfSatisfying(Lateness.CompletedEarly.class, early -> {
                    assertThat(early.on()).isEqualTo(day("2025-12-30"));
                    assertThat(early.due()).isEmpty();
                    assertThat(early.dueWithin()).isEqualTo(DateSpan.from(day("2025-12-31")));
                    assertThat(early).hasToString("completed early, on 2025-12-30, not due before 2025-12-31");
                    assertThat(early.early().calendarDays()).isEqualTo(1);
                });
        IssueStatus status = RULE.statusesOf(registerFedBackOn("2025-12-01", before), day("2026-03-31"))
                .get(0);
        assertThat(texts(status))
                .contains("completed on 2025-12-30, in time, since the last day is 2025-12-31 or later");
        assertThat(texts(status.reasons(), Language.CHINESE)).contains("于2025年12月30日完成，到期日不早于2025年12月31日，属按期");
        Issue after = planned(words, reported("done", Tier.COMPLETE, "2026-01-01"));
        assertThat(lateness(RULE, after, "2026-03-31").kind()).isEqualTo(Lateness.Kind.UNDECIDED);
    }

    @Test
    void noReminderIsCertainBeforeTheEarliestDay() {
        ReminderGrades grades = new ReminderGrades(
                StatusRule.DayUnit.CALENDAR, List.of(new ReminderGrades.Grade(LocalText.of("提醒", "reminder"), 10)));
        Register register = registerFedBackOn("2025-12-01", planned("反馈之日起30个工作日内完成"));
        IssueStatus near = RULE.withReminders(grades)
                .statusesOf(register, day("2025-12-21"))
                .get(0);
        assertThat(near.reminder()).isEmpty();
        assertThat(texts(near))
                .endsWith("no key step has a date, so the schedule cannot be derived")
                .contains("which reminder applies is undecidable, since the last day is known only to be 2025-12-31 or"
                        + " later");
        assertThat(texts(near.reasons(), Language.CHINESE)).contains("到期日仅知不早于2025年12月31日，无法判断适用何级提醒");
        IssueStatus far = RULE.withReminders(grades)
                .statusesOf(register, day("2025-12-20"))
                .get(0);
        assertThat(far.reminder()).isEmpty();
        assertThat(texts(far)).noneMatch(text -> text.contains("which reminder applies"));
    }

    // --- a day off that moves the last day ---

    @Test
    void aDateBeyondTheCalendarThatADayOffWouldMoveIsTheEarliestDay() {
        StatusRule moving = RULE.withDayOffMoves(true);
        Issue far = planned("2027年12月31日前");
        assertThat(lateness(moving, far, "2025-12-30").kind()).isEqualTo(Lateness.Kind.NOT_YET_DUE);
        assertUndecided(
                lateness(moving, far, "2027-12-31"),
                DateSpan.from(day("2027-12-31")),
                "the last day is known only to be 2027-12-31 or later");
        IssueStatus status = moving.statusOf(far, day("2025-12-30"));
        assertThat(texts(status)).contains("a day off moves the last day, and the calendar does not cover 2027-12-31");
        assertThat(texts(status.reasons(), Language.CHINESE)).contains("休息日顺延，而2027年12月31日超出日历范围");
        assertUndecided(
                lateness(moving.withLastDayInTime(false), far, "2027-12-30"),
                DateSpan.from(day("2027-12-30")),
                "the last day is known only to be 2027-12-30 or later");
        Issue done = planned("2027年12月31日前", reported("done", Tier.COMPLETE, "2025-06-01"));
        assertThat(lateness(moving, done, "2025-12-30").kind()).isEqualTo(Lateness.Kind.COMPLETED_EARLY);
    }

    @Test
    void oneDateBeyondTheCalendarSpoilsNoListAndNoFigure() {
        StatusRule moving = RULE.withDayOffMoves(true);
        Issue open = planned("立行立改");
        Issue far = issueBuilder("issue-2", Deadline.by(day("2027-12-31"))).build();
        Register register = registerFedBackOn("2025-12-01", open, far);
        assertThat(moving.undatedIn(register, day("2025-12-10")))
                .extracting(IssueStatus::issue)
                .containsExactly(open.id());
        assertThat(AgeFigures.of(register, Subject.Kind.ISSUE, moving, day("2025-12-10"))
                        .open()
                        .count())
                .isEqualTo(2);
    }

    // --- near the end ---

    private static Optional<Reason> caveat(DueDay due) {
        return due.reasons().stream()
                .filter(reason -> reason.code().equals("calendar.open-end"))
                .findFirst();
    }

    private static void isProvisional(DueDay due, String on, boolean isProvisional) {
        assertThat(due).isInstanceOfSatisfying(DueDay.Dated.class, dated -> {
            assertThat(dated.on()).isEqualTo(day(on));
            assertThat(dated.isProvisional()).isEqualTo(isProvisional);
        });
        assertThat(caveat(due).isPresent()).isEqualTo(isProvisional);
    }

    @Test
    void aDueDayOnADayThatMayStillChangeIsProvisional() {
        isProvisional(dueDay(OPEN_END, "2025-12-01", planned("反馈之日起20个工作日内完成"), "2025-12-10"), "2025-12-29", true);
        isProvisional(dueDay(OPEN_END, "2025-12-01", planned("反馈之日起19个工作日内完成"), "2025-12-10"), "2025-12-26", false);
        isProvisional(dueDay(OPEN_END, "2025-12-01", planned("反馈之日起30个自然日内完成"), "2025-12-10"), "2025-12-31", false);
        isProvisional(dueDay(OPEN_END, "2025-12-01", planned("2025年12月30日前"), "2025-12-10"), "2025-12-30", false);
    }

    @Test
    void soIsOneThatASuspensionMovesThere() {
        Issue moved = planned("反馈之日起15个工作日内完成", suspended("2025-12-08"), resumed("2025-12-15"));
        DueDay due = dueDay(OPEN_END, "2025-12-01", moved, "2025-12-20");
        isProvisional(due, "2025-12-29", true);
        assertThat(english(due))
                .endsWith("calendar weeks, version 2, covers 2025-12-01/2025-12-29, but a later notice may still change"
                        + " the days from 2025-12-29 on");
        Issue less = planned("反馈之日起15个工作日内完成", suspended("2025-12-08"), resumed("2025-12-11"));
        isProvisional(dueDay(OPEN_END, "2025-12-01", less, "2025-12-20"), "2025-12-25", false);
        Issue date = planned("2025年12月20日前", suspended("2025-12-08"), resumed("2025-12-18"));
        isProvisional(dueDay(OPEN_END, "2025-12-01", date, "2025-12-20"), "2025-12-30", false);
    }

    @Test
    void soIsOneThatADayOffMovesThere() {
        isProvisional(byTable(OPEN_END, TimeLimit.calendarDays(26), MOVING, "2025-12-01"), "2025-12-29", true);
        isProvisional(byTable(OPEN_END, TimeLimit.calendarDays(25), MOVING, "2025-12-01"), "2025-12-26", false);
        DueDay suspended = byTable(
                OPEN_END,
                TimeLimit.calendarDays(20),
                MOVING,
                "2025-12-01",
                suspended("2025-12-08"),
                resumed("2025-12-14"));
        isProvisional(suspended, "2025-12-29", true);
        isProvisional(byTable(OPEN_END, TimeLimit.workingDayOfEachMonth(21), MOVING, "2025-12-01"), "2025-12-29", true);
    }
}
