package org.rectification.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.duty.Owing.day;
import static org.rectification.duty.Owing.duty;
import static org.rectification.duty.Owing.fedBack;
import static org.rectification.duty.Owing.inspection;
import static org.rectification.duty.Owing.plan;
import static org.rectification.duty.Owing.planned;
import static org.rectification.duty.Owing.record;
import static org.rectification.duty.Owing.register;
import static org.rectification.duty.Owing.within;
import static org.rectification.issue.Given.english;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.Reason;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.CountingConvention.StartDay;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.issue.Fact;
import org.rectification.issue.Given;
import org.rectification.issue.InspectionId;
import org.rectification.oversight.Act;
import org.rectification.plan.LimitStart;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;

/** Due days that the calendar, which ends on 2026-12-31, does not cover. */
class DutyCalendarEndTest {

    private static final DutyMatter SENT_UP = plan(Act.PlanStage.SENT_UP);
    private static final WorkingDayCalendar TO_2026 = ChinaWorkingDays.asKnown(LocalDate.of(2026, 6, 30));

    private static List<Owed> owed(Duty duty, RegisterBuilder register, String asOf) {
        return duty.owedIn(register.build(), DateSpan.from(day("2015-01-01")), day(asOf), TO_2026);
    }

    private static List<String> chinese(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.text(Language.CHINESE)).toList();
    }

    private static Owed sentUp(Duty duty, String feedback, String done, String asOf) {
        RegisterBuilder register = register(inspection("i1")
                .feedbackWithin(feedback.contains("/") ? DateSpan.parse(feedback) : DateSpan.ofDay(day(feedback)))
                .build());
        if (!done.isEmpty()) {
            register.addRecords(planned("r", Act.PlanStage.SENT_UP, done));
        }
        return owed(duty, register, asOf).get(0);
    }

    @ParameterizedTest
    @CsvSource({ // 45 working days from 2026-11-25 end on no day before 2027-01-09
        "'', 2026-12-01, NOT_YET_DUE",
        "'', 2027-01-09, NOT_YET_DUE",
        "'', 2027-01-10, UNDECIDED",
        "'', 2027-12-31, UNDECIDED",
        "2026-12-01, 2026-12-01, IN_TIME",
        "2027-01-09, 2027-02-28, IN_TIME",
        "2027-01-10, 2027-02-28, DONE",
        "2027-01-05/2027-01-09, 2027-02-28, IN_TIME",
        "2027-01-05/2027-01-10, 2027-02-28, DONE"
    })
    void aLimitThatEndsBeyondTheCalendarHasADayBeforeWhichItDoesNot(String done, String asOf, Owed.Status status) {
        Owed owed = sentUp(Duties.planSentUp(), "2026-11-25", done, asOf);

        assertThat(owed.dueWithin()).contains(DateSpan.parse("2027-01-09/.."));
        assertThat(owed.due()).isEmpty();
        assertThat(owed.status()).isEqualTo(status);
    }

    @Test
    void theReasonsNameThatDayAndTheCalendar() {
        Owed open = sentUp(Duties.planSentUp(), "2026-11-25", "", "2027-01-10");
        assertThat(english(open.reasons()))
                .containsExactly(
                        "rectification plan sent up is not due before 2027-01-09 (time limit: 45 working days, from"
                                + " 2026-11-25); when it is due is not known, since calendar " + TO_2026.id()
                                + ", version " + TO_2026.version() + ", covers only 2013-01-01/2026-12-31",
                        "not done by 2027-01-10; due on an unknown day not before 2027-01-09, so whether it is missing"
                                + " is undecidable");
        assertThat(chinese(open.reasons()))
                .containsExactly(
                        "报送整改方案的期限为45个工作日，起算日为2026年11月25日，最早于2027年1月9日到期；日历" + TO_2026.id() + "（版本" + TO_2026.version()
                                + "）仅覆盖2013年1月1日至2026年12月31日，到期日不明",
                        "截至2027年1月10日尚未完成，到期日不早于2027年1月9日，具体日期不明，无法判断是否逾期");
        assertThat(open).hasToString("plan-sent-up due within 2027-01-09/..: undecided");

        Owed done = sentUp(Duties.planSentUp(), "2026-11-25", "2027-01-10", "2027-02-28");
        assertThat(english(done.reasons()))
                .endsWith("due on an unknown day not before 2027-01-09, so whether it was in time is undecidable");
        assertThat(chinese(done.reasons())).endsWith("到期日不早于2027年1月9日，具体日期不明，无法判断是否按期");
    }

    @Test
    void theAnswerForEveryOtherInspectionIsTheSame() {
        List<Owed> owed = owed(
                Duties.planSentUp(),
                register(
                        inspection("late").feedbackOn(day("2026-11-25")).build(),
                        inspection("early").feedbackOn(day("2025-09-13")).build()),
                "2026-12-01");

        assertThat(owed)
                .extracting(each -> each.inspection().orElseThrow() + " " + each.status())
                .containsExactly("late NOT_YET_DUE", "early MISSING");
    }

    @Test
    void aStartKnownAsASpanMayEndWithinTheCalendarOrBeyondIt() {
        Duty duty = duty(SENT_UP).timing(within(TimeLimit.workingDays(30))).build();

        Owed owed = sentUp(duty, "2026-10-08/2026-12-20", "", "2026-12-01");

        assertThat(owed.dueWithin()).contains(DateSpan.parse("2026-11-18/.."));
        assertThat(owed.status()).isEqualTo(Owed.Status.UNDECIDED);
        assertThat(english(owed.reasons()).get(0))
                .startsWith("matter is not due before 2026-11-18 (time limit: 30 working days, from"
                        + " 2026-10-08/2026-12-20); when it is due is not known");
        Owed anyDay = sentUp(duty, "0001-01-01/9999-12-31", "", "2026-12-01");
        assertThat(anyDay.dueWithin()).contains(DateSpan.parse("0001-01-31/.."));
        assertThat(anyDay.status()).isEqualTo(Owed.Status.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({ // from 2026-12-14: 20 calendar days end on 01-03, 20 working days on no day before
        "2027-01-03, NOT_YET_DUE",
        "2027-01-04, UNDECIDED",
        "2027-02-28, UNDECIDED"
    })
    void oneReadingMayBeKnownAndTheOtherNot(String asOf, Owed.Status status) {
        Duty duty = duty(SENT_UP)
                .timing(new Timing.EachInspection(
                        LimitStart.FEEDBACK,
                        List.of(TimeLimit.calendarDays(20), TimeLimit.workingDays(20)),
                        CountingConvention.of(StartDay.EXCLUDED, LastDay.STAYS, true)))
                .build();

        Owed owed = sentUp(duty, "2026-12-14", "", asOf);

        assertThat(owed.dueWithin()).contains(DateSpan.parse("2027-01-03/.."));
        assertThat(owed.status()).isEqualTo(status);
        if (status == Owed.Status.UNDECIDED) {
            assertThat(english(owed.reasons()))
                    .endsWith(
                            "counted in 20 calendar days, due 2027-01-03: missing",
                            "counted in 20 working days, due from 2027-01-03: undecided");
        }
    }

    @ParameterizedTest
    @CsvSource({ // 10 working days from 2026-12-25 end on no day before 2027-01-04, which itself is late
        "'', 2027-01-03, NOT_YET_DUE",
        "'', 2027-01-04, UNDECIDED",
        "2027-01-03, 2027-01-31, IN_TIME",
        "2027-01-04, 2027-01-31, DONE"
    })
    void theDueDayItselfMayBeLate(String done, String asOf, Owed.Status status) {
        Duty duty = duty(SENT_UP)
                .timing(new Timing.EachInspection(
                        LimitStart.FEEDBACK,
                        List.of(TimeLimit.workingDays(10)),
                        CountingConvention.of(StartDay.EXCLUDED, LastDay.STAYS, false)))
                .build();

        Owed owed = sentUp(duty, "2026-12-25", done, asOf);

        assertThat(owed.status()).isEqualTo(status);
        assertThat(english(owed.reasons()).get(1))
                .isEqualTo("under the rule, the duty is late on the due day itself, whenever that is");
        assertThat(chinese(owed.reasons()).get(1)).isEqualTo("按规则，无论何日到期，当日已属逾期");
    }

    private static Duty byDays(LastDay lastDay, String... days) {
        return duty(new DutyMatter.Meeting(Act.Meeting.STUDY))
                .timing(new Timing.FixedDays(
                        List.of(days).stream().map(LocalDate::parse).toList(), lastDay, true))
                .build();
    }

    private static List<String> statuses(Duty duty, String done, String asOf) {
        RegisterBuilder register = register();
        if (!done.isEmpty()) {
            register.addRecords(
                    record("r", new Act.MeetingHeld(Act.Meeting.STUDY), done).build());
        }
        return owed(duty, register, asOf).stream().map(Owed::toString).toList();
    }

    @Test
    void aFixedDayBeyondTheCalendarIsKnownUnlessADayOffMovesIt() {
        Duty stays = byDays(LastDay.STAYS, "2027-01-02");
        assertThat(statuses(stays, "", "2027-01-02")).containsExactly("d due 2027-01-02: not-yet-due");
        assertThat(statuses(stays, "", "2027-01-03")).containsExactly("d due 2027-01-02: missing");

        Duty moves = byDays(LastDay.MOVES_TO_NEXT_WORKING_DAY, "2027-01-02");
        assertThat(statuses(moves, "", "2027-01-02")).containsExactly("d due within 2027-01-02/..: not-yet-due");
        assertThat(statuses(moves, "", "2027-01-03")).containsExactly("d due within 2027-01-02/..: undecided");
        assertThat(statuses(moves, "2027-01-02", "2027-01-31")).containsExactly("d due within 2027-01-02/..: in-time");
        assertThat(statuses(moves, "2027-01-03", "2027-01-31")).containsExactly("d due within 2027-01-02/..: done");
        Owed owed = owed(moves, register(), "2027-01-02").get(0);
        assertThat(english(owed.reasons()).get(0))
                .isEqualTo("matter is due on 2027-01-02 or, if that is a day off, on a later day; which it is is not"
                        + " known, since calendar " + TO_2026.id() + ", version " + TO_2026.version()
                        + ", covers only 2013-01-01/2026-12-31");
        assertThat(chinese(owed.reasons()).get(0))
                .isEqualTo("事项于2027年1月2日到期，遇非工作日顺延；日历" + TO_2026.id() + "（版本" + TO_2026.version()
                        + "）仅覆盖2013年1月1日至2026年12月31日，是否顺延不明");
    }

    @ParameterizedTest
    @CsvSource({ // done on a day off after the first day, it may count for that day or for the second
        "2027-01-02, in-time, not-yet-due",
        "2027-01-03, undecided, not-yet-due",
        "2027-06-30, undecided, not-yet-due"
    })
    void whichFixedDaySomethingCountsForMayNotBeKnown(String done, String first, String second) {
        Duty twice = byDays(LastDay.MOVES_TO_NEXT_WORKING_DAY, "2027-01-02", "2027-06-30");

        assertThat(statuses(twice, done, "2027-06-30"))
                .containsExactly("d due within 2027-01-02/..: " + first, "d due within 2027-06-30/..: " + second);
    }

    @Test
    void theEndOfAPeriodMayMoveBeyondTheCalendar() {
        Duty monthly = duty(new DutyMatter.Meeting(Act.Meeting.STUDY))
                .timing(new Timing.EachPeriod(
                        Period.MONTH, 1, Timing.Counted.FROM_START, List.of(), LastDay.MOVES_TO_NEXT_WORKING_DAY, true))
                .build()
                .inForceWithin(DateSpan.parse("2026-12-01/2027-01-31"));

        assertThat(statuses(monthly, "", "2027-02-01"))
                .containsExactly("d due 2026-12-31: missing", "d due within 2027-01-31/..: undecided");
        assertThat(statuses(monthly, "", "2027-01-31"))
                .containsExactly("d due 2026-12-31: missing", "d due within 2027-01-31/..: not-yet-due");
    }

    @ParameterizedTest
    @CsvSource({ // 10 working days from the completion on 2026-12-28 end on no day before 2027-01-07
        "2027-01-07, ''",
        "2027-01-08, 2027-01-07/.. UNDECIDED"
    })
    void anIssueThatMayHaveEndedLateIsStillListed(String ended, String owed) {
        Duty duty = duty(new DutyMatter.Disclosure(Act.Content.RESULT, List.of()))
                .timing(new Timing.EachIssue(
                        LimitStart.COMPLETION, List.of(TimeLimit.workingDays(10)), CountingConvention.statutory()))
                .build();
        Register register = register(fedBack("2026-01-05"))
                .addIssues(Given.issue("x", "2026-12-31")
                        .history(Given.history(
                                Given.entry("e", Given.complete(), "2026-12-28"),
                                Given.entry("end", new Fact.CarriedOver(InspectionId.of("i1")), ended)))
                        .build())
                .build();

        assertThat(duty.owedIn(register, DateSpan.from(day("2026-01-01")), day("2027-01-31"), TO_2026))
                .extracting(each -> each.dueWithin().orElseThrow() + " " + each.status())
                .isEqualTo(owed.isEmpty() ? List.of() : List.of(owed));
    }
}
