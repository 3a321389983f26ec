package org.rectification.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.duty.Owing.CITY;
import static org.rectification.duty.Owing.day;
import static org.rectification.duty.Owing.duty;
import static org.rectification.duty.Owing.fedBack;
import static org.rectification.duty.Owing.inspection;
import static org.rectification.duty.Owing.owed;
import static org.rectification.duty.Owing.plan;
import static org.rectification.duty.Owing.register;
import static org.rectification.duty.Owing.within;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.faultsOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.issue.Given;
import org.rectification.issue.InspectionKind;
import org.rectification.oversight.Act;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.plan.LimitStart;
import org.rectification.register.BodySelection;
import org.rectification.register.Register;

/** The version of a duty that was in force on the day that starts its limit. */
class DutyVersionTest {

    private static final DutyMatter SENT_UP = plan(Act.PlanStage.SENT_UP);

    @ParameterizedTest
    @CsvSource({
        "2017-12-22, 2018-02-05, 环境保护督察方案（试行）（2015年）",
        "2018-01-02, 2018-02-12, 环境保护督察方案（试行）（2015年）",
        "2019-06-05, 2019-07-18, 环境保护督察方案（试行）（2015年）",
        "2019-06-06, 2019-07-19, 中央生态环境保护督察工作规定（2019年）",
        "2024-08-20, 2024-10-28, 中央生态环境保护督察整改工作办法（2022年）",
        "2024-08-21, 2024-10-29, 中央生态环境保护督察整改工作办法（2022年）",
        "2025-01-09, 2025-03-19, 中央生态环境保护督察整改工作办法（2022年）",
        "2025-01-10, 2025-03-20, 中央生态环境保护督察整改工作办法（2022年）",
        "2025-09-11, 2025-11-19, 生态环境保护督察工作条例（2025年）",
        "2025-09-13, 2025-11-20, 生态环境保护督察工作条例（2025年）"
    })
    void thePlanIsDueByTheRuleOfTheDayOfTheFeedback(String feedback, LocalDate due, String source) {
        assertThat(owed(Duties.planSentUp(), register(fedBack(feedback)), "2025-12-31"))
                .singleElement()
                .satisfies(owed -> {
                    assertThat(owed.due()).contains(due);
                    assertThat(owed.status()).isEqualTo(Owed.Status.MISSING);
                    assertThat(owed.reasons().get(0).citations())
                            .last()
                            .extracting(citation -> citation.title().in(Language.CHINESE))
                            .isEqualTo(source);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04-16, MISSING",
        "2022-04-17, OPEN",
        "2024-08-19, OPEN",
        "2024-08-20, MISSING",
        "2026-01-01, NOT_YET_DUE"
    })
    void betweenTwoVersionsTheLimitIsNotKnown(String feedback, Owed.Status status) {
        assertThat(owed(Duties.planSentUp(), register(fedBack(feedback)), "2026-01-31"))
                .singleElement()
                .extracting(Owed::status)
                .isEqualTo(status);
    }

    @Test
    void aRuleInForceThatStatesNoDaysSaysSo() {
        Owed owed = owed(Duties.planSentUp(), register(fedBack("2022-06-02")), "2022-12-31")
                .get(0);

        assertThat(owed.dueWithin()).isEmpty();
        assertThat(english(owed.reasons()))
                .containsExactly(
                        "the rule in force states no time limit of rectification plan sent up for its start"
                                + " (2022-06-02), so whether it is late is not known",
                        "not done by 2022-12-31");
        assertThat(owed.reasons().get(0).text(Language.CHINESE)).isEqualTo("当时施行的规定未载明报送整改方案自2022年6月2日起算的期限，无法判断是否逾期");
        assertThat(owed.reasons().get(0).citations())
                .extracting(citation -> citation.title().in(Language.CHINESE))
                .containsExactly("中央生态环境保护督察工作规定（2019年）", "中央生态环境保护督察整改工作办法（2022年）");
        assertThat(english(owed(
                                Duties.planSentUp(),
                                register(inspection("i1")
                                        .feedbackWithin(DateSpan.parse("2022-04-01/2022-04-30"))
                                        .build()),
                                "2022-12-31")
                        .get(0)
                        .reasons()))
                .as("the days of the feedback for which no number is known")
                .startsWith("the rule in force states no time limit of rectification plan sent up for its start"
                        + " (2022-04-17/2022-04-30), so whether it is late is not known");
    }

    @Test
    void theAnswerSaysThatNoVersionIsInForce() {
        Duty duty = duty(SENT_UP)
                .addVersions(
                        DutyVersion.in(DateSpan.ofYear(2017), within(TimeLimit.calendarDays(9))),
                        DutyVersion.in(DateSpan.ofYear(2019), within(TimeLimit.calendarDays(5))))
                .build();
        Owed owed = owed(duty, register(fedBack("2018-06-04")), "2018-12-31").get(0);

        assertThat(owed.dueWithin()).isEmpty();
        assertThat(english(owed.reasons()))
                .containsExactly(
                        "no time limit of matter is known for its start (2018-06-04): no version of the duty is in force"
                                + " on all of it",
                        "not done by 2018-12-31");
        assertThat(owed.reasons().get(0).text(Language.CHINESE)).isEqualTo("事项自2018年6月4日起算的期限不明：未见当时施行的规定");
    }

    @Test
    void beforeTheFirstAndAfterTheLastVersionNothingIsOwed() {
        Duty duty = duty(SENT_UP)
                .addVersions(
                        DutyVersion.in(DateSpan.parse("2019-01-01/2019-12-31"), within(TimeLimit.calendarDays(5))),
                        DutyVersion.in(DateSpan.parse("2017-01-01/2017-12-31"), within(TimeLimit.calendarDays(9))))
                .build();
        List<String> due = List.of(
                        "2016-12-31",
                        "2017-01-01",
                        "2017-12-31",
                        "2018-06-01",
                        "2019-01-01",
                        "2019-12-31",
                        "2020-01-01")
                .stream()
                .map(feedback -> owed(duty, register(fedBack(feedback)), "2020-12-31").stream()
                        .map(owed -> owed.due().map(LocalDate::toString).orElse("open"))
                        .findFirst()
                        .orElse("none"))
                .toList();

        assertThat(due).containsExactly("none", "2017-01-10", "2018-01-09", "open", "2019-01-07", "2020-01-06", "none");
    }

    @Test
    void aStartWithinTwoVersionsGivesTheDueDaysOfBoth() {
        Duty duty = duty(SENT_UP)
                .addVersions(
                        DutyVersion.in(DateSpan.parse("2017-01-01/2017-12-31"), within(TimeLimit.calendarDays(7))),
                        DutyVersion.in(DateSpan.parse("2018-01-01/2018-12-31"), within(TimeLimit.calendarDays(14))))
                .build();
        Owed owed = owed(
                        duty,
                        register(inspection("i1")
                                .feedbackWithin(DateSpan.parse("2017-12-20/2018-01-10"))
                                .build()),
                        "2018-01-10")
                .get(0);

        assertThat(owed.dueWithin()).contains(DateSpan.parse("2017-12-27/2018-01-24"));
        assertThat(owed.due()).isEmpty();
        assertThat(owed.status()).isEqualTo(Owed.Status.UNDECIDED);
        assertThat(english(owed.reasons()))
                .containsExactly(
                        "matter is due on a day within 2017-12-27/2018-01-08 (time limit: 7 calendar days, from a day"
                                + " within 2017-12-20/2017-12-31)",
                        "matter is due on a day within 2018-01-15/2018-01-24 (time limit: 14 calendar days, from a day"
                                + " within 2018-01-01/2018-01-10)",
                        "counted in 7 calendar days, due 2017-12-27/2018-01-08: missing",
                        "counted in 14 calendar days, due 2018-01-15/2018-01-24: not yet due");
    }

    @Test
    void theSameLimitUnderTwoVersionsIsOneReading() {
        Owed owed = owed(
                        Duties.planSentUp(),
                        register(inspection("i1")
                                .feedbackWithin(DateSpan.parse("2019-06-05/2019-06-06"))
                                .build()),
                        "2019-07-19")
                .get(0);

        assertThat(owed.dueWithin()).contains(DateSpan.parse("2019-07-18/2019-07-19"));
        assertThat(english(owed.reasons()))
                .last()
                .isEqualTo(
                        "not done by 2019-07-19; due on an unknown day within 2019-07-18/2019-07-19, so whether it is"
                                + " missing is undecidable");
    }

    @Test
    void periodsFollowTheVersionInForceAtTheirBeginning() {
        Duty duty = duty(new DutyMatter.Report())
                .addVersions(
                        DutyVersion.in(
                                DateSpan.parse("2017-01-01/2017-06-30"), Timing.EachPeriod.onceIn(Period.QUARTER)),
                        DutyVersion.in(DateSpan.parse("2017-11-01/.."), Timing.EachPeriod.onceIn(Period.MONTH)))
                .build();

        assertThat(owed(duty, register(), "2017-12-31"))
                .extracting(owed -> owed.period().orElseThrow() + " " + owed.status())
                .containsExactly(
                        "2017-01-01/2017-03-31 MISSING",
                        "2017-04-01/2017-06-30 MISSING",
                        "2017-11-01/2017-11-30 MISSING",
                        "2017-12-01/2017-12-31 NOT_YET_DUE");
    }

    @Test
    void aDutyIsLimitedToCertainDays() {
        Duty year = Duties.planSentUp().inForceWithin(DateSpan.parse("2019-01-01/2020-12-31"));

        assertThat(year.versions())
                .extracting(version -> version.inForce().orElseThrow().toString())
                .containsExactly("2019-01-01/2019-06-05", "2019-06-06/2020-12-31");
        assertThat(Duties.planSentUp()
                        .inForceWithin(DateSpan.from(day("2024-08-20")))
                        .versions())
                .extracting(version -> version.inForce().orElseThrow().toString())
                .containsExactly("2024-08-20/2025-04-27", "2025-04-28/..");
        assertThatThrownBy(() -> Duties.interviewResultPublished().inForceWithin(DateSpan.ofYear(2023)))
                .hasMessageContaining("duty must have a version, but interview-result-published has none");
    }

    @Test
    void everyDutyOfTheLibraryIsOwedInAYear() {
        Register register = register(fedBack("2017-12-22")).build();
        DateSpan days = DateSpan.parse("2017-07-01/2017-12-31");
        List<String> owed = Duties.all(days).stream()
                .flatMap(duty -> duty
                        .withDebtors(BodySelection.of(List.of(CITY)))
                        .owedIn(register, days, day("2018-01-31"), ChinaWorkingDays.official())
                        .stream())
                .map(Owed::toString)
                .toList();

        assertThat(owed)
                .containsExactly(
                        "monthly-progress by city due 2017-07-04: missing",
                        "monthly-progress by city due 2017-08-02: missing",
                        "monthly-progress by city due 2017-09-04: missing",
                        "monthly-progress by city due 2017-10-10: missing",
                        "monthly-progress by city due 2017-11-02: missing",
                        "monthly-progress by city due 2017-12-04: missing",
                        "half-yearly-study by city due 2017-12-31: missing",
                        "quarterly-study by city due 2017-09-30: missing",
                        "quarterly-study by city due 2017-12-31: missing",
                        "plan-sent-up by city due 2018-02-05: not-yet-due",
                        "plan-published by city: open",
                        "result-disclosed by city: open");
        assertThatThrownBy(() -> Duties.all(DateSpan.until(day("2017-12-31"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days in force of periodic duties must have a first day, but were ../2017-12-31");
    }

    @Test
    void nothingIsOwedOfAFeedbackThatIsKnownNotToHaveCome() {
        Register known = register(fedBack("2017-12-22"))
                .addIssues(Given.issue("x", "2018-12-31").build())
                .build()
                .asKnown(day("2017-12-01"));

        assertThat(statuses(known, "2017-12-01")).isEmpty();
        assertThat(statuses(known, "2017-12-02")).as("it may have come").containsExactly("open", "open");
    }

    private static List<String> statuses(Register register, String asOf) {
        DateSpan always = DateSpan.from(day("2015-01-01"));
        return List.of(Duties.planSentUp(), Duties.workPlanFiled()).stream()
                .flatMap(duty -> duty.owedIn(register, always, day(asOf), ChinaWorkingDays.official()).stream())
                .map(owed -> owed.status().label().in(Language.ENGLISH))
                .toList();
    }

    @Test
    void theDutyIsForCertainKindsOfInspection() {
        Register register = register(
                        fedBack("2017-05-02"),
                        inspection("i2")
                                .kind(InspectionKind.PROVINCIAL)
                                .feedbackOn(day("2017-05-02"))
                                .build(),
                        inspection("i3")
                                .kind(InspectionKind.LOOK_BACK)
                                .feedbackOn(day("2017-05-02"))
                                .build())
                .build();
        DateSpan year = DateSpan.ofYear(2017);

        assertThat(Duties.planSentUp().owedIn(register, year, day("2017-12-31"), ChinaWorkingDays.official()))
                .extracting(owed -> owed.inspection().orElseThrow().value())
                .containsExactly("i1", "i3");
        Duty ofAll = duty(SENT_UP).timing(within(TimeLimit.workingDays(30))).build();
        assertThat(ofAll.owedIn(register, year, day("2017-12-31"), ChinaWorkingDays.official()))
                .hasSize(3);
    }

    @Test
    void versionsThatCannotBeTrueTogetherAreRefused() {
        Timing thirty = within(TimeLimit.workingDays(30));
        Timing approved = new Timing.EachInspection(
                LimitStart.PLAN_APPROVED, List.of(TimeLimit.workingDays(45)), CountingConvention.statutory());

        assertThat(faultsOf(() -> duty(SENT_UP).build()))
                .extracting(Object::toString)
                .containsExactly("/versions: duty must have a version, but d has none");
        assertThat(faultsOf(() -> duty(SENT_UP)
                        .addVersions(
                                DutyVersion.in(DateSpan.parse("2019-06-05/.."), thirty),
                                DutyVersion.in(DateSpan.parse("../2019-06-05"), thirty))
                        .build()))
                .extracting(Object::toString)
                .containsExactly(
                        "/versions: versions of a duty must not be in force on the same day, but those of d for"
                                + " until 2019-06-05 and from 2019-06-05 are");
        assertThat(faultsOf(() -> duty(SENT_UP)
                        .addVersions(DutyVersion.of(thirty), DutyVersion.in(DateSpan.parse("1899-12-31/.."), approved))
                        .build()))
                .extracting(Object::toString)
                .containsExactly(
                        "/versions/0/inForce: of several versions of a duty each must state the days in force, but one of"
                                + " d does not",
                        "/versions/1/timing: versions of a duty must start from the same event, but those of d do not",
                        "/versions/1/inForce: duty must not be in force before 1900-01-01, since no calendar reaches"
                                + " back, but d was from 1899-12-31");
        assertThat(faultsOf(() -> duty(new DutyMatter.Report())
                        .timing(Timing.EachPeriod.onceIn(Period.YEAR))
                        .addInspectionKinds(InspectionKind.CENTRAL)
                        .build()))
                .extracting(Object::toString)
                .containsExactly(
                        "/inspectionKinds: duty for kinds of inspection must be due for each inspection or issue,"
                                + " but d is not");
        assertThat(duty(SENT_UP)
                        .addVersions(
                                DutyVersion.in(DateSpan.parse("1900-01-01/2019-06-04"), thirty),
                                DutyVersion.in(DateSpan.parse("2019-06-05/.."), thirty))
                        .build()
                        .versions())
                .hasSize(2);
    }

    @Test
    void versionsOfOneKindMayStillStartDifferently() {
        Timing letter = new Timing.EachMeasure(
                SupervisionMeasure.SUPERVISION_LETTER, List.of(), CountingConvention.statutory());
        Timing interview =
                new Timing.EachMeasure(SupervisionMeasure.INTERVIEW, List.of(), CountingConvention.statutory());
        Timing raised = new Timing.EachIssue(LimitStart.RAISED, List.of(), CountingConvention.statutory());
        Timing closed = new Timing.EachIssue(LimitStart.CLOSE_OUT, List.of(), CountingConvention.statutory());
        Timing monthly = Timing.EachPeriod.onceIn(Period.MONTH);

        assertThat(faults(letter, interview)).isEqualTo(1);
        assertThat(faults(raised, closed)).isEqualTo(1);
        assertThat(faults(monthly, Timing.FixedDays.by(day("2018-01-01")))).isEqualTo(1);
        assertThat(duty(new DutyMatter.Report())
                        .addVersions(
                                DutyVersion.in(DateSpan.ofYear(2017), raised),
                                DutyVersion.in(DateSpan.ofYear(2018), raised))
                        .build()
                        .versions())
                .hasSize(2);
    }

    private static int faults(Timing first, Timing second) {
        return faultsOf(() -> duty(new DutyMatter.Report())
                        .addVersions(
                                DutyVersion.in(DateSpan.ofYear(2017), first),
                                DutyVersion.in(DateSpan.ofYear(2018), second))
                        .build())
                .size();
    }

    @Test
    void aVersionSaysItself() {
        Citation source = Citation.of(LocalText.of("某规定", "a rule"));
        assertThat(DutyVersion.in(DateSpan.ofYear(2017), Timing.EachPeriod.onceIn(Period.MONTH), source))
                .hasToString("DutyVersion[EachPeriod[month], in force 2017-01-01/2017-12-31]");
        assertThat(DutyVersion.of(Timing.EachPeriod.onceIn(Period.MONTH), source))
                .hasToString("DutyVersion[EachPeriod[month]]");
        assertThat(DutyVersion.of(Timing.EachPeriod.onceIn(Period.MONTH), source)
                        .sources())
                .containsExactly(source);
    }
}
