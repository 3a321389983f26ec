package org.rectification.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.duty.Owing.ALWAYS;
import static org.rectification.duty.Owing.CITY;
import static org.rectification.duty.Owing.COUNTY;
import static org.rectification.duty.Owing.I1;
import static org.rectification.duty.Owing.day;
import static org.rectification.duty.Owing.duty;
import static org.rectification.duty.Owing.fedBack;
import static org.rectification.duty.Owing.inspection;
import static org.rectification.duty.Owing.owed;
import static org.rectification.duty.Owing.plan;
import static org.rectification.duty.Owing.planned;
import static org.rectification.duty.Owing.record;
import static org.rectification.duty.Owing.register;
import static org.rectification.duty.Owing.taken;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.faultsOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.Reason;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Fact;
import org.rectification.issue.Given;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.StageOutcome;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.RecordId;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.plan.LimitStart;
import org.rectification.register.BodySelection;
import org.rectification.register.RegisterBuilder;
import org.rectification.responsibility.BodyLevel;

/** When something is owed: periods, fixed days, and the events that start a limit. */
class DutyTimingTest {

    private static final List<TimeLimit> TWENTY = List.of(TimeLimit.workingDays(20));
    private static final DateSpan SEPTEMBER = DateSpan.parse("2025-09-01/2025-09-30");
    private static final DutyMatter SENT_UP = plan(Act.PlanStage.SENT_UP);
    private static final Act RESULT = Act.Disclosed.of(Act.Content.RESULT, Act.Medium.NEWSPAPER);

    private static OversightRecord report(String id, DateSpan period, String day) {
        return record(id, new Act.ReportReceived(DutyId.of("d"), period), day).build();
    }

    private static List<String> told(List<Owed> owed) {
        return owed.stream().map(Owed::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "MOVES_TO_NEXT_WORKING_DAY, 2025-10-09, IN_TIME",
        "MOVES_TO_NEXT_WORKING_DAY, 2025-10-10, LATE",
        "STAYS, 2025-10-07, IN_TIME",
        "STAYS, 2025-10-09, LATE"
    })
    void aDueDayInAHolidayMovesIfTheDutySaysSo(LastDay lastDay, String received, Owed.Status status) {
        Duty monthly = duty(new DutyMatter.Report())
                .timing(new Timing.EachPeriod(
                        Period.MONTH, 1, Timing.Counted.FROM_END, List.of(TimeLimit.calendarDays(7)), lastDay, true))
                .build()
                .inForceWithin(SEPTEMBER);
        RegisterBuilder register = register().addRecords(report("r", SEPTEMBER, received));

        assertThat(owed(monthly, register, "2025-10-31")).singleElement().satisfies(owed -> {
            assertThat(owed.status()).isEqualTo(status);
            assertThat(owed.due()).contains(day(lastDay == LastDay.STAYS ? "2025-10-07" : "2025-10-09"));
        });
    }

    @Test
    void theEndOfAPeriodMovesToo() {
        Duty weekly = duty(new DutyMatter.Report())
                .timing(new Timing.EachPeriod(
                        Period.WEEK, 1, Timing.Counted.FROM_START, List.of(), LastDay.MOVES_TO_NEXT_WORKING_DAY, false))
                .build()
                .inForceWithin(DateSpan.parse("2025-09-29/2025-10-05"));

        assertThat(owed(weekly, register(), "2025-10-09")).singleElement().satisfies(owed -> {
            assertThat(owed.status()).isEqualTo(Owed.Status.MISSING);
            assertThat(english(owed.reasons()))
                    .containsExactly(
                            "matter is due within 2025-09-29/2025-10-05, by 2025-10-09",
                            "2025-10-05 is a day off, so the due day moves to 2025-10-09",
                            "under the rule, the duty is late on the due day 2025-10-09 itself",
                            "not done by 2025-10-09; due by 2025-10-09");
            assertThat(owed.reasons().get(1).text(Language.CHINESE)).isEqualTo("2025年10月5日非工作日，到期日顺延至2025年10月9日");
        });
    }

    @Test
    void somethingIsOwedEveryDay() {
        Duty daily = duty(new DutyMatter.Meeting(Act.Meeting.DISPATCH))
                .timing(Timing.EachPeriod.onceIn(Period.DAY))
                .build()
                .inForceWithin(DateSpan.parse("2017-05-02/2017-05-04"));
        RegisterBuilder register = register()
                .addRecords(record("r", new Act.MeetingHeld(Act.Meeting.DISPATCH), "2017-05-03")
                        .build());

        assertThat(owed(daily, register, "2017-05-04"))
                .extracting(owed -> owed.due().orElseThrow() + " " + owed.status())
                .containsExactly("2017-05-02 MISSING", "2017-05-03 IN_TIME", "2017-05-04 NOT_YET_DUE");
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 365, 2017-01-01",
        "WEEK, 52, 2017-01-08",
        "MONTH, 12, 2017-01-31",
        "QUARTER, 4, 2017-03-31",
        "HALF_YEAR, 2, 2017-06-30",
        "YEAR, 1, 2017-12-31"
    })
    void somethingIsOwedInEachPeriodThatBeginsInForce(Period period, int times, String firstDue) {
        Duty duty = duty(new DutyMatter.Meeting(Act.Meeting.STUDY))
                .timing(Timing.EachPeriod.onceIn(period))
                .build()
                .inForceWithin(DateSpan.ofYear(2017));
        List<Owed> owed = owed(duty, register(), "2018-01-01");

        assertThat(owed).hasSize(times).extracting(Owed::status).containsOnly(Owed.Status.MISSING);
        assertThat(owed.get(0).due()).contains(day(firstDue));
        assertThat(owed.get(times - 1).due()).contains(day("2017-12-31"));
    }

    @Test
    void fixedDaysAreDueOneByOne() {
        Duty twice = duty(new DutyMatter.Meeting(Act.Meeting.STUDY))
                .timing(new Timing.FixedDays(
                        List.of(day("2017-06-30"), day("2017-12-31")), LastDay.MOVES_TO_NEXT_WORKING_DAY, true))
                .build();
        Act study = new Act.MeetingHeld(Act.Meeting.STUDY);

        assertThat(told(owed(twice, register(), "2017-07-01")))
                .containsExactly("d due 2017-06-30: missing", "d due 2018-01-02: not-yet-due");
        assertThat(told(owed(
                        twice,
                        register().addRecords(record("r", study, "2017-06-30").build()),
                        "2018-01-02")))
                .containsExactly("d due 2017-06-30: in-time", "d due 2018-01-02: not-yet-due");
        assertThat(told(owed(
                        twice,
                        register().addRecords(record("r", study, "2017-07-01").build()),
                        "2018-01-03")))
                .as("what comes too late for the first day counts for the second")
                .containsExactly("d due 2017-06-30: missing", "d due 2018-01-02: in-time");
        assertThat(told(owed(
                        twice,
                        register().addRecords(record("r", study, "2018-01-03").build()),
                        "2018-01-03")))
                .containsExactly("d due 2017-06-30: missing", "d due 2018-01-02: late");
        assertThat(told(owed(twice.inForceWithin(DateSpan.parse("2017-07-01/2017-12-31")), register(), "2017-07-01")))
                .containsExactly("d due 2018-01-02: not-yet-due");
    }

    @Test
    void aReportCountsByTheEndOfItsPeriod() {
        Duty halves = duty(new DutyMatter.Report())
                .timing(new Timing.FixedDays(List.of(day("2017-07-05"), day("2018-01-05")), LastDay.STAYS, true))
                .build();
        DateSpan first = DateSpan.parse("2017-01-01/2017-06-30");
        DateSpan second = DateSpan.parse("2017-07-01/2017-12-31");

        assertThat(told(owed(halves, register().addRecords(report("r", first, "2017-07-06")), "2018-01-06")))
                .containsExactly("d due 2017-07-05: late", "d due 2018-01-05: missing");
        RegisterBuilder moved = register()
                .addRecords(
                        report("r", first, "2017-07-05"),
                        record("s", new Act.ReportReceived(DutyId.of("d"), second), "2017-08-01")
                                .corrects(RecordId.of("r"))
                                .build());
        assertThat(told(owed(halves, moved, "2018-01-06")))
                .containsExactly("d due 2017-07-05: missing", "d due 2018-01-05: in-time");
    }

    /** By one day in force in 2017 and by another in force from a first day on. */
    private static Duty byTwoVersions(DutyMatter matter, String first, String from, String second) {
        return duty(matter)
                .addVersions(
                        DutyVersion.in(DateSpan.from(day(from)), Timing.FixedDays.by(day(second))),
                        DutyVersion.in(DateSpan.ofYear(2017), Timing.FixedDays.by(day(first))))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-31, missing, missing", // before the duty was in force
        "2017-01-01, in-time, missing",
        "2017-06-30, in-time, missing",
        "2017-10-01, late, missing", // the second version was not in force yet
        "2017-12-31, late, missing",
        "2018-01-01, missing, in-time",
        "2018-12-31, missing, in-time",
        "2019-01-01, missing, late",
        "2017-12-31/2018-01-01, undecided, undecided",
        "2018-12-31/2019-01-01, missing, done",
        "2016-12-31/2017-01-01, undecided, missing"
    })
    void anActCountsForOneOfTheDaysOfAllVersionsInForceByThen(String done, String first, String second) {
        Duty study = byTwoVersions(new DutyMatter.Meeting(Act.Meeting.STUDY), "2017-06-30", "2018-01-01", "2018-12-31");
        RegisterBuilder register = register()
                .addRecords(record("r", new Act.MeetingHeld(Act.Meeting.STUDY), done)
                        .build());

        assertThat(told(owed(study, register, "2019-12-31")))
                .containsExactly("d due 2017-06-30: " + first, "d due 2018-12-31: " + second);
    }

    @Test
    void betweenTwoVersionsAnActIsLateForTheDayBefore() {
        Duty study = byTwoVersions(new DutyMatter.Meeting(Act.Meeting.STUDY), "2017-12-31", "2019-01-01", "2019-12-31");
        RegisterBuilder register = register()
                .addRecords(record("r", new Act.MeetingHeld(Act.Meeting.STUDY), "2018-05-04")
                        .build());

        List<Owed> owed = owed(study, register, "2019-06-30");
        assertThat(told(owed)).containsExactly("d due 2017-12-31: late", "d due 2019-12-31: not-yet-due");
        assertThat(english(owed.get(0).reasons()))
                .containsExactly(
                        "matter is due by 2017-12-31",
                        "done on 2018-05-04, according to record r",
                        "done 124 calendar days after 2017-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-01/2017-06-30, 2018-02-01, late, missing", // for the first day, whenever it is received
        "2017-07-01/2017-09-30, 2017-10-10, late, missing",
        "2017-07-01/2017-12-31, 2018-01-10, missing, in-time",
        "2016-07-01/2016-12-31, 2016-12-31, missing, missing",
        "2016-07-01/2016-12-31, 2017-01-01, in-time, missing"
    })
    void aReportCountsUnderAVersionInForceWhenItIsReceived(
            DateSpan period, String received, String first, String second) {
        Duty report = byTwoVersions(new DutyMatter.Report(), "2017-07-05", "2018-01-01", "2018-07-05");

        assertThat(told(owed(report, register().addRecords(report("r", period, received)), "2019-12-31")))
                .containsExactly("d due 2017-07-05: " + first, "d due 2018-07-05: " + second);
    }

    @ParameterizedTest
    @CsvSource({"2017-10-09, in-time, missing", "2017-10-10, missing, in-time"})
    void whatIsDoneByAMovedDueDayCountsForIt(String done, String first, String second) {
        Duty twice = duty(new DutyMatter.Meeting(Act.Meeting.STUDY))
                .timing(new Timing.FixedDays(
                        List.of(day("2017-10-01"), day("2017-12-29")), LastDay.MOVES_TO_NEXT_WORKING_DAY, true))
                .build();
        RegisterBuilder register = register()
                .addRecords(record("r", new Act.MeetingHeld(Act.Meeting.STUDY), done)
                        .build());

        assertThat(told(owed(twice, register, "2018-01-31")))
                .containsExactly("d due 2017-10-09: " + first, "d due 2017-12-29: " + second);
    }

    @Test
    void aStandingColumnIsNoActOfAnUnknownDay() {
        Duty twice = duty(new DutyMatter.Disclosure(Act.Content.PROGRESS, List.of()))
                .timing(new Timing.FixedDays(List.of(day("2017-06-30"), day("2017-12-31")), LastDay.STAYS, true))
                .build();
        Act column = new Act.Disclosed(
                Act.Content.PROGRESS,
                Act.Medium.NEWSPAPER,
                Act.Form.COLUMN,
                Optional.empty(),
                Optional.empty(),
                Act.Disclosed.of(Act.Content.PROGRESS, Act.Medium.NEWSPAPER).count());

        assertThat(told(owed(
                        twice,
                        register()
                                .addRecords(record("r", column, "2017-06-01/2017-07-31")
                                        .build()),
                        "2018-01-31")))
                .containsExactly("d due 2017-06-30: missing", "d due 2017-12-31: missing");
        assertThat(told(owed(
                        twice,
                        register()
                                .addRecords(record("r", column, "2017-06-01/2017-06-30")
                                        .build()),
                        "2018-01-31")))
                .containsExactly("d due 2017-06-30: in-time", "d due 2017-12-31: missing");
    }

    @Test
    void aDutyByOneDaySaysTheDay() {
        Duty once = duty(new DutyMatter.Meeting(Act.Meeting.STUDY))
                .timing(Timing.FixedDays.by(day("2017-12-31")))
                .debtors(BodySelection.of(List.of(CITY, COUNTY)))
                .build();

        assertThat(told(owed(once, register(), "2017-12-31")))
                .containsExactly("d by city due 2017-12-31: not-yet-due", "d by county due 2017-12-31: not-yet-due");
        assertThat(english(owed(once, register(), "2018-01-01").get(0).reasons()))
                .containsExactly("matter is due by 2017-12-31", "not done by 2018-01-01; due by 2017-12-31");
        assertThat(once.owedIn(
                        register().build(), DateSpan.ofYear(2018), day("2018-01-01"), ChinaWorkingDays.official()))
                .isEmpty();
    }

    private static Duty afterInterview() {
        return duty(SENT_UP)
                .timing(new Timing.EachMeasure(SupervisionMeasure.INTERVIEW, TWENTY, CountingConvention.statutory()))
                .build();
    }

    @Test
    void anInterviewStartsALimitForTheBodyInterviewed() {
        RegisterBuilder register = register(fedBack("2022-01-04"))
                .addRecords(
                        taken("interview", SupervisionMeasure.INTERVIEW, "2022-03-10")
                                .addTo(COUNTY, CITY)
                                .build(),
                        taken("letter", SupervisionMeasure.SUPERVISION_LETTER, "2022-03-10")
                                .addTo(COUNTY)
                                .build(),
                        planned("plan", Act.PlanStage.SENT_UP, "2022-04-08"),
                        planned("before", Act.PlanStage.SENT_UP, "2022-03-09"));

        assertThat(told(owed(afterInterview(), register, "2022-04-09")))
                .containsExactly(
                        "d by county for interview due 2022-04-08: missing",
                        "d by city for interview due 2022-04-08: in-time");
        assertThat(owed(afterInterview(), register, "2022-04-09").get(1).records())
                .extracting(Object::toString)
                .containsExactly("plan");
        assertThat(owed(afterInterview(), register, "2022-03-09")).isEmpty();
        assertThat(told(owed(afterInterview().withDebtors(BodySelection.of(List.of(CITY))), register, "2022-04-09")))
                .containsExactly("d by city for interview due 2022-04-08: in-time");
    }

    @Test
    void anInterviewOfNobodyNamedIsAnsweredByAnybody() {
        RegisterBuilder register = register(fedBack("2022-01-04"))
                .addRecords(taken("interview", SupervisionMeasure.INTERVIEW, "2022-03-10")
                        .build());

        assertThat(told(owed(afterInterview(), register, "2022-04-09")))
                .containsExactly("d for interview due 2022-04-08: missing");
        assertThat(told(owed(
                        afterInterview(),
                        register.addRecords(planned("plan", Act.PlanStage.SENT_UP, "2022-03-10")),
                        "2022-04-09")))
                .containsExactly("d for interview due 2022-04-08: in-time");
    }

    @Test
    void whetherADebtorOwesItIsUndecidedIfNoAddresseeIsStated() {
        Duty duty = afterInterview().withDebtors(BodySelection.of(List.of(CITY)));
        RegisterBuilder register = register(fedBack("2022-01-04"))
                .addRecords(taken("interview", SupervisionMeasure.INTERVIEW, "2022-03-10")
                        .build());

        Owed owed = owed(duty, register, "2022-04-09").get(0);
        assertThat(owed.status()).isEqualTo(Owed.Status.UNDECIDED);
        assertThat(owed.debtor()).isEmpty();
        assertThat(english(owed.reasons()))
                .containsExactly(
                        "matter is due by 2022-04-08 (time limit: 20 working days, from 2022-03-10)",
                        "record interview does not state whom the measure was addressed to, so whether one of the"
                                + " debtors owes this is not known",
                        "not done by 2022-04-09; due by 2022-04-08");
        assertThat(owed.reasons().get(1).text(Language.CHINESE)).isEqualTo("记录interview未载明督办对象，无法判断是否由应办单位完成");
        assertThat(told(owed(duty, register, "2022-04-08")))
                .containsExactly("d for interview due 2022-04-08: not-yet-due");
        assertThat(told(owed(
                        duty, register.addRecords(planned("plan", Act.PlanStage.SENT_UP, "2022-04-08")), "2022-04-09")))
                .containsExactly("d for interview due 2022-04-08: in-time");
    }

    @Test
    void anAnswerAboutOtherIssuesDoesNotCount() {
        Duty published = duty(new DutyMatter.Disclosure(Act.Content.RESULT, List.of()))
                .timing(new Timing.EachMeasure(
                        SupervisionMeasure.INTERVIEW,
                        List.of(TimeLimit.calendarDays(10)),
                        CountingConvention.statutory()))
                .build();
        RegisterBuilder register = register(fedBack("2022-01-04"))
                .addIssues(
                        Given.issue("first", "2022-12-31").build(),
                        Given.issue("second", "2022-12-31").build())
                .addRecords(
                        taken("one", SupervisionMeasure.INTERVIEW, "2022-03-10")
                                .addConcerns(IssueSubject.of(IssueId.of("first")))
                                .build(),
                        taken("all", SupervisionMeasure.INTERVIEW, "2022-03-10").build(),
                        record("news", RESULT, "2022-03-11")
                                .addConcerns(IssueSubject.of(IssueId.of("second")))
                                .build());

        assertThat(told(owed(published, register, "2022-03-31")))
                .containsExactly("d for one due 2022-03-21: missing", "d for all due 2022-03-21: in-time");
        register.addRecords(record("general", RESULT, "2022-03-11").build());
        assertThat(told(owed(published, register, "2022-03-31"))).contains("d for one due 2022-03-21: in-time");
        assertThat(Duties.interviewResultPublished()
                        .owedIn(register.build(), ALWAYS, day("2022-03-31"), ChinaWorkingDays.official()))
                .as("before 2026-08-15")
                .isEmpty();
        register.addRecords(
                taken("new", SupervisionMeasure.INTERVIEW, "2026-08-15").build());
        assertThat(told(Duties.interviewResultPublished()
                        .owedIn(register.build(), ALWAYS, day("2026-08-31"), ChinaWorkingDays.official())))
                .containsExactly("interview-result-published for new: open");
    }

    private static String due(LimitStart start, RegisterBuilder register) {
        Duty duty = duty(new DutyMatter.Disclosure(Act.Content.RESULT, List.of()))
                .timing(new Timing.EachIssue(
                        start, List.of(TimeLimit.calendarDays(10)), CountingConvention.publicNotice()))
                .build();
        return owed(duty, register, "2022-06-30").stream()
                .map(owed -> owed.due().map(Object::toString).orElse("no day"))
                .findFirst()
                .orElse("not owed");
    }

    private static RegisterBuilder withIssue() {
        return register(fedBack("2022-01-04"))
                .addIssues(Given.issue("x", "2022-12-31")
                        .raisedOn(day("2022-02-01"))
                        .history(Given.history(
                                Given.entry("d", new Fact.Dispatched(Optional.empty()), "2022-02-20"),
                                Given.entry("r", new Fact.Received(), "2022-02-25"),
                                Given.entry("e", Given.complete(), "2022-05-01"),
                                Given.entry("c", Given.stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2022-06-01")))
                        .build());
    }

    @Test
    void eachEventStartsALimit() {
        IssueSubject x = IssueSubject.of(IssueId.of("x"));
        RegisterBuilder register = withIssue()
                .addRecords(
                        planned("approved", Act.PlanStage.APPROVED, "2022-02-10"),
                        taken("i2", SupervisionMeasure.INTERVIEW, "2022-03-12")
                                .addConcerns(x)
                                .build(),
                        taken("i1", SupervisionMeasure.INTERVIEW, "2022-03-11")
                                .addConcerns(x)
                                .build(),
                        taken("l", SupervisionMeasure.SUPERVISION_LETTER, "2022-03-21")
                                .addConcerns(x)
                                .build(),
                        taken("s", SupervisionMeasure.LISTED_SUPERVISION, "2022-04-01")
                                .addConcerns(x)
                                .build());

        assertThat(due(LimitStart.FEEDBACK, register)).isEqualTo("2022-01-13");
        assertThat(due(LimitStart.RAISED, register)).isEqualTo("2022-02-10");
        assertThat(due(LimitStart.PLAN_APPROVED, register)).isEqualTo("2022-02-19");
        assertThat(due(LimitStart.DISPATCHED, register)).isEqualTo("2022-03-01");
        assertThat(due(LimitStart.RECEIVED, register)).isEqualTo("2022-03-06");
        assertThat(due(LimitStart.INTERVIEW, register)).as("the first").isEqualTo("2022-03-20");
        assertThat(due(LimitStart.SUPERVISION_LETTER, register)).isEqualTo("2022-03-30");
        assertThat(due(LimitStart.LISTING, register)).isEqualTo("2022-04-10");
        assertThat(due(LimitStart.COMPLETION, register)).isEqualTo("2022-05-10");
        assertThat(due(LimitStart.CLOSE_OUT, register)).isEqualTo("2022-06-10");
        assertThat(due(LimitStart.UNSPECIFIED, register)).isEqualTo("no day");
    }

    @Test
    void beforeAnEventThatNeedNotComeNothingIsOwed() {
        RegisterBuilder register = register(inspection("i1").build())
                .addIssues(Given.issue("x", "2022-12-31").build());

        for (LimitStart start : List.of(LimitStart.FEEDBACK, LimitStart.RAISED, LimitStart.UNSPECIFIED)) {
            assertThat(due(start, register)).isEqualTo("no day");
        }
        for (LimitStart start : List.of(
                LimitStart.PLAN_APPROVED,
                LimitStart.DISPATCHED,
                LimitStart.RECEIVED,
                LimitStart.INTERVIEW,
                LimitStart.SUPERVISION_LETTER,
                LimitStart.LISTING,
                LimitStart.COMPLETION,
                LimitStart.CLOSE_OUT)) {
            assertThat(due(start, register)).isEqualTo("not owed");
        }
    }

    @Test
    void whatWasDoneBeforeAMeasureDoesNotAnswerIt() {
        IssueSubject x = IssueSubject.of(IssueId.of("x"));
        Duty answer = duty(new DutyMatter.Disclosure(Act.Content.RESULT, List.of()))
                .timing(new Timing.EachIssue(
                        LimitStart.INTERVIEW, List.of(TimeLimit.calendarDays(10)), CountingConvention.statutory()))
                .build();
        RegisterBuilder register = withIssue()
                .addRecords(
                        taken("i", SupervisionMeasure.INTERVIEW, "2022-03-10")
                                .addConcerns(x)
                                .build(),
                        record("before", RESULT, "2022-03-09").addConcerns(x).build());

        assertThat(told(owed(answer, register, "2022-03-22"))).containsExactly("d for x due 2022-03-21: missing");
        register.addRecords(record("after", RESULT, "2022-03-10").addConcerns(x).build());
        assertThat(told(owed(answer, register, "2022-03-22"))).containsExactly("d for x due 2022-03-21: in-time");
    }

    @Test
    void theApprovalOfItsPlanStartsALimitForAnInspection() {
        Duty published = duty(plan(Act.PlanStage.PUBLISHED))
                .timing(new Timing.EachInspection(
                        LimitStart.PLAN_APPROVED, List.of(TimeLimit.calendarDays(10)), CountingConvention.statutory()))
                .build();
        OversightRecord workPlan = record(
                        "work-plan",
                        new Act.PlanRecorded(Act.Plan.WORK_PLAN, Act.PlanStage.APPROVED, Optional.of(I1)),
                        "2022-02-01")
                .build();

        assertThat(owed(published, register(fedBack("2022-01-04")).addRecords(workPlan), "2022-06-30"))
                .isEmpty();
        assertThat(told(owed(
                        published,
                        register(fedBack("2022-01-04"))
                                .addRecords(workPlan, planned("a", Act.PlanStage.APPROVED, "2022-03-01")),
                        "2022-06-30")))
                .containsExactly("d due 2022-03-11: missing");
    }

    @Test
    void anIssueIsInScopeByTheKindOfItsInspection() {
        Duty central = duty(new DutyMatter.Disclosure(Act.Content.RESULT, List.of()))
                .timing(new Timing.EachIssue(LimitStart.FEEDBACK, List.of(), CountingConvention.statutory()))
                .addInspectionKinds(InspectionKind.CENTRAL)
                .build();
        RegisterBuilder register = register(
                        fedBack("2022-01-04"),
                        inspection("i2").kind(InspectionKind.LOCAL).build())
                .addIssues(
                        Given.issue("of-local", "2022-12-31")
                                .inspection(InspectionId.of("i2"))
                                .build(),
                        Given.issue("of-central", "2022-12-31").build());

        assertThat(told(owed(central, register, "2022-06-30"))).containsExactly("d for of-central: open");
    }

    @Test
    void moreThanCanBeListedIsRefused() {
        Duty daily = duty(new DutyMatter.Report())
                .timing(Timing.EachPeriod.onceIn(Period.DAY))
                .debtors(BodySelection.of(List.of(CITY, COUNTY)))
                .build()
                .inForceWithin(DateSpan.parse("1900-01-01/.."));

        assertThatThrownBy(() -> daily.owedIn(
                        register().build(),
                        DateSpan.from(day("1900-01-01")),
                        day("1900-01-01").plusDays(50_000),
                        ChinaWorkingDays.official()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a duty must be owed at most 100000 times, but d is owed more often within 1900-01-01/..");
        assertThat(daily.owedIn(
                        register().build(),
                        DateSpan.of(day("1900-01-01"), day("1900-01-01").plusDays(49_999)),
                        day("1900-01-01"),
                        ChinaWorkingDays.official()))
                .hasSize(100_000);
        Duty ofNobody = daily.withDebtors(BodySelection.all().atLevels(List.of(BodyLevel.TOWNSHIP)));
        assertThatThrownBy(() -> ofNobody.owedIn(
                        register().build(),
                        DateSpan.of(day("1900-01-01"), day("9999-12-31")),
                        day("2017-01-01"),
                        ChinaWorkingDays.official()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timingsThatCannotBeAreRefused() {
        TimeLimit seven = TimeLimit.calendarDays(7);
        CountingConvention statutory = CountingConvention.statutory();

        assertThat(faultsOf(() -> new Timing.FixedDays(List.of(), LastDay.STAYS, true)))
                .extracting(Object::toString)
                .containsExactly("/days: duty due by fixed days must have a day, but has none");
        assertThat(faultsOf(() -> new Timing.FixedDays(
                        List.of(day("2017-06-30"), day("2017-06-30"), day("2017-06-29")), LastDay.STAYS, true)))
                .extracting(Object::toString)
                .containsExactly(
                        "/days/1: day by which a duty is due must be after the one before it (2017-06-30), but was"
                                + " 2017-06-30",
                        "/days/2: day by which a duty is due must be after the one before it (2017-06-30), but was"
                                + " 2017-06-29");
        assertThat(faultsOf(() -> new Timing.EachInspection(LimitStart.INTERVIEW, List.of(seven, seven), statutory)))
                .extracting(Object::toString)
                .containsExactly(
                        "/start: duty for each inspection must start from its feedback, the approval of its plan or an"
                                + " event not stated, but started from interview",
                        "/readings/1: readings of a time limit must differ, but 7 calendar days occurs twice");
        assertThat(faultsOf(() -> new Timing.EachIssue(LimitStart.RAISED, List.of(seven, seven), statutory)))
                .hasSize(1);
        assertThat(faultsOf(
                        () -> new Timing.EachMeasure(SupervisionMeasure.INTERVIEW, List.of(seven, seven), statutory)))
                .hasSize(1);
        assertThat(new Timing.EachMeasure(SupervisionMeasure.INTERVIEW, TWENTY, statutory))
                .hasToString("EachMeasure[interview, 20 working days]");
        assertThat(new Timing.EachInspection(LimitStart.PLAN_APPROVED, TWENTY, statutory))
                .hasToString("EachInspection[plan-approved, 20 working days]");
        assertThat(Timing.FixedDays.by(day("2017-12-31"))).hasToString("FixedDays[2017-12-31]");
        assertThat(Reason.of(DutyMessage.NO_DAY).text(Language.CHINESE)).isEqualTo("按固定日期应办的事项须有日期");
    }
}
