package org.rectification.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.chinese;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.stage;
import static org.rectification.issue.Given.step;
import static org.rectification.issue.Given.tier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.TimeLimit;
import org.rectification.completion.Registers;
import org.rectification.duty.Duty;
import org.rectification.duty.DutyMatter;
import org.rectification.duty.Timing;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.oversight.Act;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.oversight.TriggeringEvent;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStepId;
import org.rectification.plan.LimitStart;
import org.rectification.plan.MeasureId;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.status.StatusRule;
import org.rectification.status.StatusRule.DayUnit;

/** What ended, and what is under an exception, is neither escalated nor the subject of a next step. */
class EndedEscalationTest {

    private static final LocalText WHY = LocalText.of("企业已关闭", "plant closed");
    private static final StatusRule RULE = StatusRule.of(ChinaWorkingDays.official());
    private static final Optional<SupervisionMeasure> LETTER = Optional.of(SupervisionMeasure.NOTIFICATION_LETTER);
    private static final Subject MEASURE = Subject.of(MeasureId.of("m1"));
    private static final Entry REQUIRED =
            entry("r1", new Fact.ClassWideSearchRequired(Optional.of(day("2017-09-30"))), "2017-04-20");

    /** Whatever can trigger a proposal, about issues, measures and key steps. */
    private static EscalationPolicy everything() {
        return EscalationPolicy.builder("everything")
                .title(WHY)
                .order(EscalationPolicy.Order.LADDER)
                .addMeasures(SupervisionMeasure.NOTIFICATION_LETTER)
                .subjects(List.of(Subject.Kind.ISSUE, Subject.Kind.MEASURE, Subject.Kind.KEY_STEP))
                .addTriggers(
                        new Trigger.Overdue(1, DayUnit.CALENDAR, LETTER),
                        new Trigger.BehindSchedule(Trigger.Basis.DERIVED, LETTER),
                        new Trigger.BehindSchedule(Trigger.Basis.REPORTED, LETTER),
                        new Trigger.Refuted(List.of(), LETTER),
                        new Trigger.Repetition(TriggeringEvent.Kind.COMPLETION_REFUTED, 2, LETTER))
                .build();
    }

    private static Register register(Issue... issues) {
        return Registers.register()
                .addBodies(Body.builder(BodyId.of("province"))
                        .name(LocalText.of("省政府", "province"))
                        .kind(BodyKind.GOVERNMENT)
                        .level(BodyLevel.PROVINCE)
                        .build())
                .addIssues(issue("b", Deadline.continuing())
                        .build()
                        .with(entry("done", complete(), "2016-01-01"))
                        .with(entry("e", ended(EndKind.NOT_APPLICABLE), "2016-01-02")))
                .addIssues(issue("c", Deadline.continuing())
                        .build()
                        .with(entry("e", ended(EndKind.NOT_APPLICABLE), "2016-01-02")))
                .addIssues(issues)
                .build();
    }

    private static Fact ended(EndKind end) {
        List<IssueId> into = end == EndKind.MERGED
                ? List.of(IssueId.of("b"))
                : end == EndKind.SPLIT ? List.of(IssueId.of("b"), IssueId.of("c")) : List.of();
        return end == EndKind.CARRIED_OVER
                ? new Fact.CarriedOver(InspectionId.of("i1"))
                : new Fact.Ended(end, BodyId.of("province"), WHY, into);
    }

    /** Refuted on 2017-03-01 and on 03-15, reported behind on 04-01, due with its two measures and their steps on 06-30. */
    private static Issue planned(Entry... entries) {
        Issue issue = issue("a", "2017-06-30")
                .addMeasures(
                        measure("m1", Optional.empty(), step("s1", "2017-06-30")),
                        measure("m2", Optional.empty(), step("s2", "2017-06-30")))
                .build()
                .with(entry("claim", complete(), "2017-02-01"))
                .with(entry("no", new Fact.CompletionRefuted(RefutationKind.FALSE), "2017-03-01"))
                .with(entry("claim2", complete(), "2017-03-10"))
                .with(entry("no2", new Fact.CompletionRefuted(RefutationKind.FALSE), "2017-03-15"))
                .with(entry("behind", tier(Tier.BEHIND_SCHEDULE), "2017-04-01"));
        for (Entry entry : entries) {
            issue = issue.with(entry);
        }
        return issue;
    }

    private static Entry[] excepted(Subject subject, String until) {
        return excepted(subject, Optional.of(day(until)));
    }

    private static Entry[] excepted(Subject subject, Optional<LocalDate> until) {
        Fact request = new Fact.ExceptionRequested(WHY, until);
        return new Entry[] {
            entry("asked", subject, request, "2017-04-10"),
            entry("granted", subject, new Fact.ExceptionDecided(EntryId.of("asked"), true), "2017-05-01")
        };
    }

    @Test
    void anExceptionWithoutALastDayIsToBeGivenOne() {
        Register register = register(planned(excepted(Subject.issue(), Optional.empty())));
        List<NextStep> steps = NextStep.stepsIn(register, RULE, day("2020-06-30"));
        assertThat(steps).extracting(NextStep::toString).containsExactly("a: set-date");
        assertThat(english(steps.get(0).reasons())).containsExactly("issue a is under an exception without a last day");
        assertThat(chinese(steps.get(0).reasons())).containsExactly("问题a的例外未定截止日期");
    }

    @Test
    void whatIsNotReportedCompleteInTimeIsChasedIfReportsDecide() {
        Issue issue = planned(entry("done", complete(), "2017-06-01").reported(day("2017-12-01")));
        StatusRule byReports = RULE.withCompletionJudgedBy(StatusRule.CompletionBasis.REPORTED);
        assertThat(NextStep.stepsIn(register(issue), byReports, day("2017-11-30")))
                .extracting(NextStep::kind)
                .containsExactly(NextStep.Kind.CHASE_UP);
        assertThat(NextStep.stepsIn(register(issue), byReports, day("2017-12-01")))
                .extracting(NextStep::kind)
                .containsExactly(NextStep.Kind.CHECK_AGAIN);
    }

    private static List<String> proposed(Issue issue, String asOf) {
        return Escalation.of(everything(), RULE).propose(register(issue), day(asOf)).proposals().stream()
                .map(proposal -> proposal.event().key())
                .toList();
    }

    private static List<String> next(Issue issue, String asOf) {
        return NextStep.stepsIn(register(issue), RULE, day(asOf)).stream()
                .map(step -> step.issue() + " " + step.kind())
                .toList();
    }

    @Test
    void whatIsOpenIsEscalated() {
        assertThat(proposed(planned(), "2017-12-31"))
                .containsExactlyInAnyOrder(
                        "overdue a 2017-07-01",
                        "overdue a/measure/m1 2017-07-01",
                        "overdue a/measure/m2 2017-07-01",
                        "overdue a/key-step/s1 2017-07-01",
                        "overdue a/key-step/s2 2017-07-01",
                        "behind-schedule a/key-step/s1 2017-07-01",
                        "behind-schedule a/key-step/s2 2017-07-01",
                        "behind-schedule a 2017-04-01",
                        "completion-refuted a 2017-03-01",
                        "completion-refuted a 2017-03-15",
                        "repetition a 2017-03-15");
        assertThat(next(planned(), "2017-12-31")).containsExactly("a CHASE_UP");
    }

    @ParameterizedTest
    @EnumSource(EndKind.class)
    void nothingIsProposedForAnIssueThatEndedNorForAnythingBelowIt(EndKind end) {
        Issue issue = planned(entry("end", ended(end), "2017-05-01"));
        assertThat(proposed(issue, "2017-12-31")).isEmpty();
        assertThat(next(issue, "2017-12-31")).isEmpty();
        assertThat(proposed(issue, "2017-04-30")).isNotEmpty();
        assertThat(next(issue, "2017-04-30")).containsExactly("a PLAN_BACKWARDS");
        Issue again = issue.with(entry("again", new Fact.Reopened(), "2017-08-01"));
        assertThat(proposed(again, "2017-12-31")).contains("overdue a 2017-07-01", "overdue a/key-step/s1 2017-07-01");
        assertThat(next(again, "2017-12-31")).containsExactly("a CHASE_UP");
    }

    @Test
    void nothingIsProposedForAMeasureThatEndedNorForItsSteps() {
        Issue issue = planned(entry("end", MEASURE, ended(EndKind.WILL_NOT_BE_DONE), "2017-05-01"));
        assertThat(proposed(issue, "2017-12-31"))
                .containsExactlyInAnyOrder(
                        "overdue a 2017-07-01",
                        "overdue a/measure/m2 2017-07-01",
                        "overdue a/key-step/s2 2017-07-01",
                        "behind-schedule a/key-step/s2 2017-07-01",
                        "behind-schedule a 2017-04-01",
                        "completion-refuted a 2017-03-01",
                        "completion-refuted a 2017-03-15",
                        "repetition a 2017-03-15");
    }

    /** The step keeps its completion, and what happened to it before asks for nothing any more. */
    @Test
    void nothingIsProposedForAStepThatWasCompleteWhenItsMeasureEnded() {
        Subject step = Subject.of(KeyStepId.of("s1"));
        Issue issue = issue("a", "2018-06-30")
                .addMeasures(measure("m1", Optional.empty(), step("s1", "2018-06-30")))
                .build()
                .with(entry("claim", step, complete(), "2017-02-01"))
                .with(entry("no", step, new Fact.CompletionRefuted(RefutationKind.FALSE), "2017-03-01"))
                .with(entry("claim2", step, complete(), "2017-03-10"));
        assertThat(proposed(issue, "2017-12-31")).containsExactly("completion-refuted a/key-step/s1 2017-03-01");
        Issue ended = issue.with(entry("end", MEASURE, ended(EndKind.WILL_NOT_BE_DONE), "2017-05-01"));
        assertThat(ended.endOf(step, day("2017-12-31"))).isEmpty();
        assertThat(proposed(ended, "2017-12-31")).isEmpty();
        assertThat(proposed(ended, "2017-04-30")).containsExactly("completion-refuted a/key-step/s1 2017-03-01");
    }

    @Test
    void nothingIsProposedUnderAnException() {
        Issue issue = planned(excepted(Subject.issue(), "2017-12-31"));
        assertThat(proposed(issue, "2017-12-31")).isEmpty();
        assertThat(next(issue, "2017-12-31")).isEmpty();
        assertThat(proposed(issue, "2018-01-01")).hasSize(11);
        assertThat(next(issue, "2018-01-01")).containsExactly("a CHASE_UP");

        assertThat(proposed(planned(excepted(MEASURE, "2017-12-31")), "2017-12-31"))
                .contains("overdue a 2017-07-01", "overdue a/measure/m2 2017-07-01")
                .doesNotContain(
                        "overdue a/measure/m1 2017-07-01",
                        "overdue a/key-step/s1 2017-07-01",
                        "behind-schedule a/key-step/s1 2017-07-01");
    }

    /** Accepted and closed on 2017-06-01, with no claim of completion. */
    @Test
    void nothingIsOverdueThatWasClosed() {
        Issue issue = issue("a", "2017-06-30")
                .addMeasures(measure("m1", Optional.empty(), step("s1", "2017-06-30")))
                .build()
                .with(entry("e1", stage(CloseOutStage.ACCEPTANCE, StageOutcome.PASSED), "2017-06-01"))
                .with(entry("e2", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-06-01"));
        assertThat(proposed(issue, "2017-12-31")).isEmpty();
        assertThat(next(issue, "2017-12-31")).isEmpty(); // the closing checked what was completed before
    }

    @Test
    void aMissedDutyIsNotEscalatedForAnIssueThatEnded() {
        Duty result = Duty.builder(DutyId.of("result"))
                .title(WHY)
                .matter(new DutyMatter.Disclosure(Act.Content.RESULT, List.of()))
                .timing(new Timing.EachIssue(
                        LimitStart.COMPLETION, List.of(TimeLimit.calendarDays(10)), CountingConvention.statutory()))
                .build();
        EscalationPolicy policy = EscalationPolicy.builder("duties")
                .title(WHY)
                .order(EscalationPolicy.Order.LADDER)
                .addMeasures(SupervisionMeasure.NOTIFICATION_LETTER)
                .addTriggers(new Trigger.MissedDuty(Optional.empty(), LETTER))
                .build();
        Escalation escalation = new Escalation(policy, RULE, List.of(result));
        Register register = register(issue("a", "2017-12-31")
                .build()
                .with(entry("done", complete(), "2017-03-01"))
                .with(entry("end", ended(EndKind.NOT_APPLICABLE), "2017-05-01")));
        assertThat(escalation.propose(register, day("2017-04-30")).proposals())
                .extracting(proposal -> proposal.event().key())
                .containsExactly("missed-duty result inspection/i1 issue/a 2017-03-13");
        assertThat(escalation.propose(register, day("2017-05-01")).proposals()).isEmpty();
    }

    @Test
    void aCompleteIssueThatDidNotPassItsLastCheckIsCheckedAgain() {
        Issue complete = issue("a", "2017-12-31").build().with(entry("e", complete(), "2017-06-01"));
        Issue failed = complete.with(entry("f", stage(CloseOutStage.VERIFICATION, StageOutcome.FAILED), "2017-07-01"));
        Issue passed = failed.with(entry("p", stage(CloseOutStage.RE_CHECK, StageOutcome.PASSED), "2017-08-01"));
        Issue closed = issue("a", "2017-12-31")
                .build()
                .with(entry("c", stage(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-06-01"));

        assertThat(next(complete, "2017-12-31")).containsExactly("a CHECK_AGAIN");
        assertThat(NextStep.stepsIn(register(failed), RULE, day("2017-12-31")))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.kind()).isEqualTo(NextStep.Kind.CHECK_AGAIN);
                    assertThat(english(step.reasons()))
                            .containsExactly(
                                    "issue a was completed on 2017-06-01 and did not pass its last check on 2017-07-01");
                    assertThat(chinese(step.reasons())).containsExactly("问题a于2017年6月1日完成，最近一次查验（2017年7月1日）未通过");
                });
        assertThat(next(passed, "2017-12-31")).isEmpty();
        assertThat(next(closed, "2017-12-31")).isEmpty();
        assertThat(next(
                        closed.with(entry("f", stage(CloseOutStage.RE_CHECK, StageOutcome.FAILED), "2017-07-01")),
                        "2017-12-31"))
                .containsExactly("a CHECK_AGAIN");
    }

    @Test
    void anOpenIssueWithoutADateGetsOne() {
        Issue undated = issue("a", Deadline.parse("2025年春节前")).build();
        List<NextStep> steps = NextStep.stepsIn(register(undated), RULE, day("2017-12-31"));
        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(NextStep.Kind.SET_DATE);
            assertThat(step.due()).isEmpty();
            assertThat(step.reasons()).hasSize(2);
            assertThat(step.reasons().get(0).text(Language.ENGLISH)).isEqualTo("issue a is open and has no date");
            assertThat(step.reasons().get(0).text(Language.CHINESE)).isEqualTo("问题a尚未完成，无截止日期");
            assertThat(step.reasons().get(1))
                    .isEqualTo(Deadline.parse("2025年春节前").undatedBecause().orElseThrow());
        });
        Issue atOnce = issue("a", Deadline.parse("立行立改、长期坚持")).build();
        assertThat(NextStep.stepsIn(register(atOnce), RULE, day("2017-12-31")))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.kind()).isEqualTo(NextStep.Kind.SET_DATE);
                    assertThat(english(step.reasons()))
                            .containsExactly("issue a is open and has no date", "\"立行立改、长期坚持\" states no date");
                });
        Issue continuing = issue("a", Deadline.continuing()).build();
        assertThat(NextStep.stepsIn(register(continuing), RULE, day("2017-12-31")))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.kind()).isEqualTo(NextStep.Kind.CONTINUE);
                    assertThat(step.due()).isEmpty();
                    assertThat(english(step.reasons()))
                            .containsExactly("issue a is open and to be continued without a date");
                    assertThat(chinese(step.reasons())).containsExactly("问题a尚未完成，须长期坚持");
                });
        Issue complete = undated.with(entry("e", complete(), "2017-06-01"));
        assertThat(next(complete, "2017-12-31")).containsExactly("a CHECK_AGAIN");
        Issue basically = undated.with(entry("e", tier(Tier.BASICALLY_COMPLETE), "2017-06-01"));
        assertThat(next(basically, "2017-12-31")).containsExactly("a SET_DATE");
        assertThat(NextStep.stepsIn(register(basically), RULE.withBasicallyCompleteCounts(true), day("2017-12-31")))
                .isEmpty();
    }

    // --- class-wide searches ---

    private static Entry searched(String on) {
        return entry("r2", new Fact.ClassWideSearchDone(WHY, List.of()), on);
    }

    @Test
    void aClassWideSearchIsAStepBesideThatOfTheIssueUntilItIsDone() {
        Issue open = planned(REQUIRED);
        assertThat(next(open, "2017-04-19")).containsExactly("a PLAN_BACKWARDS");
        assertThat(next(open, "2017-04-20")).containsExactly("a PLAN_BACKWARDS", "a SEARCH_CLASS_WIDE");
        assertThat(next(open, "2017-10-01")).containsExactly("a CHASE_UP", "a SEARCH_CLASS_WIDE");
        Issue done = open.with(searched("2017-09-30"));
        assertThat(next(done, "2017-09-29")).containsExactly("a CHASE_UP", "a SEARCH_CLASS_WIDE");
        assertThat(next(done, "2017-09-30")).containsExactly("a CHASE_UP");
        assertThat(next(planned(REQUIRED, searched("2017-12-01")), "2017-12-01"))
                .containsExactly("a CHASE_UP"); // late, and done
        Issue closed = open.with(entry("done", complete(), "2017-06-01"))
                .with(entry("close", new Fact.StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED), "2017-06-10"));
        assertThat(next(closed, "2017-07-01")).containsExactly("a SEARCH_CLASS_WIDE");

        NextStep step =
                NextStep.stepsIn(register(open), RULE, day("2017-09-30")).get(1);
        assertThat(step.due()).hasValue(day("2017-09-30"));
        assertThat(english(step.reasons()))
                .containsExactly(
                        "issue a asks for a class-wide search, which is still to be done",
                        "a class-wide search was required on 2017-04-20",
                        "the last day for the class-wide search is 2017-09-30",
                        "the class-wide search has not been done by 2017-09-30");
        assertThat(chinese(step.reasons())).startsWith("问题a须举一反三，尚未完成排查", "2017年4月20日要求举一反三");
        assertThat(step.kind().label()).isEqualTo(LocalText.of("举一反三", "search class-wide"));
    }

    @Test
    void noSearchIsAStepForWhatEndedOrIsUnderAnException() {
        assertThat(next(planned(REQUIRED, entry("end", ended(EndKind.NOT_APPLICABLE), "2017-10-01")), "2017-10-01"))
                .isEmpty();
        Issue excepted = planned(REQUIRED).with(excepted(Subject.issue(), "2017-10-15")[0]);
        excepted = excepted.with(excepted(Subject.issue(), "2017-10-15")[1]);
        assertThat(next(excepted, "2017-10-15")).isEmpty();
        assertThat(next(excepted, "2017-10-16")).containsExactly("a CHASE_UP", "a SEARCH_CLASS_WIDE");
    }
}
