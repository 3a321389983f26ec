package org.rectification.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.duty.Owing.CITY;
import static org.rectification.duty.Owing.duty;
import static org.rectification.duty.Owing.fedBack;
import static org.rectification.duty.Owing.inspection;
import static org.rectification.duty.Owing.owed;
import static org.rectification.duty.Owing.plan;
import static org.rectification.duty.Owing.planned;
import static org.rectification.duty.Owing.record;
import static org.rectification.duty.Owing.register;
import static org.rectification.duty.Owing.taken;
import static org.rectification.duty.Owing.within;
import static org.rectification.issue.Given.english;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.issue.Given;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.oversight.Act;
import org.rectification.oversight.OversightRecord;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.plan.LimitStart;
import org.rectification.register.RegisterBuilder;

/** What the sources leave open is undecided: two readings of a limit, spans of days, and what one act says of another. */
class DutyUndecidedTest {

    private static final DutyMatter SENT_UP = plan(Act.PlanStage.SENT_UP);

    /** A letter of 2021-04-01, a Thursday before a holiday of three days: 7 days end on 04-08 or on 04-13. */
    private static Owed letter(String answered, String asOf) {
        Duty sevenDays = duty(new DutyMatter.Disclosure(Act.Content.RESULT, List.of()))
                .timing(new Timing.EachMeasure(
                        SupervisionMeasure.NOTIFICATION_LETTER,
                        List.of(TimeLimit.calendarDays(7), TimeLimit.workingDays(7)),
                        CountingConvention.statutory()))
                .build();
        RegisterBuilder register = register()
                .addRecords(taken("letter", SupervisionMeasure.NOTIFICATION_LETTER, "2021-04-01")
                        .addTo(CITY)
                        .build());
        if (!answered.isEmpty()) {
            register.addRecords(record("answer", Act.Disclosed.of(Act.Content.RESULT, Act.Medium.NEWSPAPER), answered)
                    .build());
        }
        return owed(sevenDays, register, asOf).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2021-04-08, NOT_YET_DUE",
        "'', 2021-04-09, UNDECIDED",
        "'', 2021-04-13, UNDECIDED",
        "'', 2021-04-14, MISSING",
        "2021-04-08, 2021-04-30, IN_TIME",
        "2021-04-09, 2021-04-30, DONE",
        "2021-04-13, 2021-04-30, DONE",
        "2021-04-14, 2021-04-30, LATE"
    })
    void aLimitWithTwoReadingsIsDecidedWhereTheyAgree(String answered, String asOf, Owed.Status status) {
        assertThat(letter(answered, asOf).status()).isEqualTo(status);
    }

    @Test
    void whatEachReadingGivesIsSaid() {
        Owed done = letter("2021-04-09", "2021-04-30");

        assertThat(done.dueWithin()).contains(DateSpan.parse("2021-04-08/2021-04-13"));
        assertThat(done.due()).isEmpty();
        assertThat(done).hasToString("d by city for letter due within 2021-04-08/2021-04-13: done");
        assertThat(english(done.reasons()))
                .containsExactly(
                        "matter is due by 2021-04-08 (time limit: 7 calendar days, from 2021-04-01)",
                        "matter is due by 2021-04-13 (time limit: 7 working days, from 2021-04-01)",
                        "done on 2021-04-09, according to record answer",
                        "counted in 7 calendar days, due 2021-04-08: late",
                        "counted in 7 working days, due 2021-04-13: in time");
        assertThat(english(letter("", "2021-04-09").reasons()))
                .endsWith(
                        "counted in 7 calendar days, due 2021-04-08: missing",
                        "counted in 7 working days, due 2021-04-13: not yet due");
        assertThat(english(letter("2021-04-14", "2021-04-30").reasons()))
                .last()
                .isEqualTo("done 1 calendar day after 2021-04-13");
        assertThat(done.reasons().get(3).text(Language.CHINESE)).isEqualTo("按7个自然日计，到期日为2021年4月8日：逾期完成");
    }

    private static Owed afterFeedbackWithin(String days, String done, String asOf) {
        Duty duty = duty(SENT_UP).timing(within(TimeLimit.calendarDays(10))).build();
        RegisterBuilder register =
                register(inspection("i1").feedbackWithin(DateSpan.parse(days)).build());
        if (!done.isEmpty()) {
            register.addRecords(planned("r", Act.PlanStage.SENT_UP, done));
        }
        return owed(duty, register, asOf).get(0);
    }

    @ParameterizedTest
    @CsvSource({ // 10 calendar days from 2022-03-01 to 2022-03-04: due from 03-11 to 03-14
        "'', 2022-03-11, NOT_YET_DUE",
        "'', 2022-03-12, UNDECIDED",
        "'', 2022-03-14, UNDECIDED",
        "'', 2022-03-15, MISSING",
        "2022-03-11, 2022-03-31, IN_TIME",
        "2022-03-12, 2022-03-31, DONE",
        "2022-03-14, 2022-03-31, DONE",
        "2022-03-15, 2022-03-31, LATE",
        "2022-03-14/2022-03-15, 2022-03-31, DONE",
        "2022-03-10/2022-03-11, 2022-03-31, IN_TIME"
    })
    void aStartKnownAsASpanGivesADueDayKnownAsASpan(String done, String asOf, Owed.Status status) {
        Owed owed = afterFeedbackWithin("2022-03-01/2022-03-04", done, asOf);

        assertThat(owed.dueWithin()).contains(DateSpan.parse("2022-03-11/2022-03-14"));
        assertThat(owed.status()).isEqualTo(status);
    }

    @Test
    void theReasonNamesWhatIsNotKnown() {
        assertThat(english(afterFeedbackWithin("2022-03-01/2022-03-04", "2022-03-12", "2022-03-31")
                        .reasons()))
                .containsExactly(
                        "matter is due on a day within 2022-03-11/2022-03-14 (time limit: 10 calendar days, from a day"
                                + " within 2022-03-01/2022-03-04)",
                        "done on 2022-03-12, according to record r",
                        "due on an unknown day within 2022-03-11/2022-03-14, so whether it was in time is undecidable");
        assertThat(english(afterFeedbackWithin("2022-03-01/2022-03-04", "2022-03-12/2022-03-13", "2022-03-31")
                        .reasons()))
                .last()
                .isEqualTo(
                        "done on an unknown day within 2022-03-12/2022-03-13, so whether it was in time is undecidable");
        assertThat(english(afterFeedbackWithin("2022-03-01/2022-03-04", "", "2022-03-12")
                        .reasons()))
                .last()
                .isEqualTo(
                        "not done by 2022-03-12; due on an unknown day within 2022-03-11/2022-03-14, so whether it is"
                                + " missing is undecidable");
        assertThat(afterFeedbackWithin("2022-03-01/..", "", "2022-03-31"))
                .as("an open span gives no day")
                .extracting(Owed::status, Owed::dueWithin)
                .containsExactly(Owed.Status.OPEN, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-10/2022-03-20, 2022-03-14, NOT_YET_DUE", // due on 2022-03-14
        "2022-03-10/2022-03-20, 2022-03-15, UNDECIDED",
        "2022-03-10/2022-03-20, 2022-03-20, DONE",
        "2022-03-16/2022-03-20, 2022-03-15, MISSING",
        "2022-03-16/2022-03-20, 2022-03-20, LATE"
    })
    void anActOfAnUnknownDayMayHaveBeenDone(String done, String asOf, Owed.Status status) {
        Duty duty = duty(SENT_UP).timing(within(TimeLimit.calendarDays(10))).build();
        RegisterBuilder register =
                register(fedBack("2022-03-04")).addRecords(planned("r", Act.PlanStage.SENT_UP, done));

        assertThat(owed(duty, register, asOf).get(0).status()).isEqualTo(status);
    }

    @Test
    void anActThatMayLieInTheNextPeriodIsUndecidedInBoth() {
        Duty monthly = duty(new DutyMatter.Meeting(Act.Meeting.STUDY))
                .timing(new Timing.EachPeriod(
                        Period.MONTH, 2, Timing.Counted.FROM_START, List.of(), LastDay.STAYS, true))
                .build()
                .inForceWithin(DateSpan.parse("2022-03-01/2022-05-31"));
        Act study = new Act.MeetingHeld(Act.Meeting.STUDY);
        RegisterBuilder register = register()
                .addRecords(
                        record("march", study, "2022-03-10").build(),
                        record("between", study, "2022-03-31/2022-04-01").build());

        List<Owed> owed = owed(monthly, register, "2022-06-01");
        assertThat(owed)
                .extracting(Owed::status)
                .as("of March one is known, of April none; each month needs two")
                .containsExactly(Owed.Status.UNDECIDED, Owed.Status.MISSING, Owed.Status.MISSING);
        assertThat(english(owed.get(0).reasons()))
                .containsExactly(
                        "matter is due within 2022-03-01/2022-03-31, by 2022-03-31",
                        "times done: 1 of 2",
                        "record between states an act on an unknown day within 2022-03-31/2022-04-01; whether it fulfils"
                                + " this is undecidable");
        assertThat(owed.get(0).records()).extracting(Object::toString).containsExactly("march");
    }

    private static Owed sentUp(String asOf, OversightRecord... records) {
        Duty duty = Duties.planSentUp();
        return owed(duty, register(fedBack("2017-12-22")).addRecords(records), asOf)
                .get(0);
    }

    @Test
    void whatWasPublishedWasSentUp() {
        OversightRecord published = planned("published", Act.PlanStage.PUBLISHED, "2018-02-05");
        Owed inTime = sentUp("2018-03-31", published);

        assertThat(inTime.status()).isEqualTo(Owed.Status.IN_TIME);
        assertThat(inTime.isDone()).isTrue();
        assertThat(inTime.records()).isEmpty();
        assertThat(english(inTime.reasons()))
                .containsExactly(
                        "rectification plan sent up is due by 2018-02-05 (time limit: 30 working days, from 2017-12-22)",
                        "done by 2018-02-05 at the latest, since it must precede what record published states",
                        "done in time");
        assertThat(inTime.reasons().get(1).text(Language.CHINESE)).isEqualTo("记录published所载事项须在其完成之后，故最迟于2018年2月5日完成");
        assertThat(sentUp("2018-02-04", published).status()).isEqualTo(Owed.Status.NOT_YET_DUE);
        assertThat(sentUp("2018-02-06").status()).isEqualTo(Owed.Status.MISSING);

        Owed late = sentUp("2018-03-31", planned("approved", Act.PlanStage.APPROVED, "2018-02-06"));
        assertThat(late.status()).as("it may have been sent up in time").isEqualTo(Owed.Status.DONE);
        assertThat(english(late.reasons()))
                .last()
                .isEqualTo("the day on which it was done is unknown, so whether it was in time is undecidable");
        assertThat(sentUp("2018-03-31", planned("issued", Act.PlanStage.ISSUED, "2018-02-05"))
                        .status())
                .isEqualTo(Owed.Status.MISSING);
    }

    @Test
    void whatFollowsLimitsASpanButNotAStatedDay() {
        OversightRecord vague = planned("vague", Act.PlanStage.SENT_UP, "2018-01-01/2018-03-01");
        OversightRecord published = planned("published", Act.PlanStage.PUBLISHED, "2018-02-01");

        assertThat(sentUp("2018-03-31", vague).status()).isEqualTo(Owed.Status.DONE);
        assertThat(sentUp("2018-03-31", vague, published).status()).isEqualTo(Owed.Status.IN_TIME);
        assertThat(sentUp("2018-03-31", vague, planned("published", Act.PlanStage.PUBLISHED, "2018-02-20"))
                        .status())
                .isEqualTo(Owed.Status.DONE);
        assertThat(sentUp("2018-03-31", vague, planned("published", Act.PlanStage.PUBLISHED, "2017-12-31"))
                        .status())
                .as("contradictory: published before the first day on which it may have been sent up")
                .isEqualTo(Owed.Status.DONE);
        assertThat(sentUp("2018-03-31", planned("late", Act.PlanStage.SENT_UP, "2018-03-01"), published)
                        .status())
                .isEqualTo(Owed.Status.LATE);
        assertThat(sentUp("2018-02-06", planned("published", Act.PlanStage.PUBLISHED, "2018-02-01/2018-02-28"))
                        .status())
                .as("what implies it may have happened")
                .isEqualTo(Owed.Status.UNDECIDED);
    }

    @Test
    void withoutALimitWhatFollowsShowsThatItWasDone() {
        Duty noLimit = duty(SENT_UP)
                .timing(within())
                .addImpliedBy(plan(Act.PlanStage.PUBLISHED))
                .build();
        RegisterBuilder register =
                register(fedBack("2017-12-22")).addRecords(planned("published", Act.PlanStage.PUBLISHED, "2018-02-05"));

        Owed owed = owed(noLimit, register, "2018-03-31").get(0);
        assertThat(owed.status()).isEqualTo(Owed.Status.DONE);
        assertThat(english(owed.reasons()))
                .containsExactly(
                        "no time limit is stated for matter, so it is never late",
                        "done by 2018-02-05 at the latest, since it must precede what record published states");
    }

    @Test
    void aWorkPlanOfAnUnknownDayMayHaveBeenFiled() {
        Duty filed = duty(new DutyMatter.PlanStep(Act.Plan.WORK_PLAN, Act.PlanStage.FILED))
                .timing(new Timing.EachIssue(
                        LimitStart.FEEDBACK, List.of(TimeLimit.calendarDays(10)), CountingConvention.statutory()))
                .build();
        Act act = new Act.PlanRecorded(Act.Plan.WORK_PLAN, Act.PlanStage.FILED, Optional.empty());
        RegisterBuilder register = register(fedBack("2022-03-04"))
                .addIssues(Given.issue("x", "2022-12-31").build())
                .addRecords(record("r", act, "2022-03-10/2022-03-20")
                        .addConcerns(IssueSubject.of(IssueId.of("x")))
                        .build());

        assertThat(owed(filed, register, "2022-03-15").get(0).status()).isEqualTo(Owed.Status.UNDECIDED);
        assertThat(owed(filed, register, "2022-03-14").get(0).status()).isEqualTo(Owed.Status.NOT_YET_DUE);
        assertThat(owed(filed, register, "2022-03-20").get(0).status()).isEqualTo(Owed.Status.DONE);
    }
}
