package org.rectification.testkit.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rectification.testkit.assertions.RectificationAssertions.assertThat;
import static org.rectification.testkit.assertions.RectificationAssertions.assertThatContradictions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.base.Truth;
import org.rectification.breakdown.Breakdown;
import org.rectification.breakdown.ClassRate;
import org.rectification.breakdown.ClassRateDefinitions;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.TimeLimit;
import org.rectification.closeout.CloseOutRule;
import org.rectification.closeout.CloseOutStatus;
import org.rectification.closeout.CloseOutVerdict;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.EndTreatments;
import org.rectification.completion.RateDefinitions;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.procedure.Certainty;
import org.rectification.procedure.Closing;
import org.rectification.procedure.Interval;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.ProcedureId;
import org.rectification.procedure.Stage;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;
import org.rectification.responsibility.BodyId;
import org.rectification.status.DueDays;
import org.rectification.status.IssueStatus;
import org.rectification.status.Lateness;
import org.rectification.status.Schedule;
import org.rectification.status.StatusRule;
import org.rectification.testkit.GivenIssue;
import org.rectification.timeliness.OnTimeRate;
import org.rectification.timeliness.OnTimeStatus;

@Tag("classpath")
class AssertionsTest {

    private static final LocalDate YEAR_END = day("2017-12-31");
    private static final Issue ISSUE = issue("gx-1")
            .with(entry("e1", Subject.issue(), new Fact.ProgressReported(Tier.BASICALLY_COMPLETE), "2017-06-30"))
            .with(entry("e2", Subject.issue(), new Fact.ProgressReported(Tier.COMPLETE), "2017-12-20")
                    .reported(day("2018-01-08"))
                    .statedBy(BodyId.of("ganzhou")))
            .with(entry("e3", Subject.of(PartId.of("p1")), new Fact.ProgressReported(Tier.COMPLETE), "2017-03-01"));
    private static final Issue CLOSED = ISSUE.with(
                    entry("e4", Subject.issue(), stage(CloseOutStage.ACCEPTANCE), "2018-02-01"))
            .with(entry("e5", Subject.issue(), stage(CloseOutStage.CLOSE), "2018-03-01"));
    private static final Issue REVERSED =
            CLOSED.with(entry("e6", Subject.issue(), new Fact.CompletionRefuted(RefutationKind.FALSE), "2018-09-01"));
    private static final String ENTRIES = """

            In effect on that day:
              e1: ProgressReported[basically-complete] on 2017-06-30
              e2: ProgressReported[complete] on 2017-12-20 by ganzhou, reported on 2018-01-08""";

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Issue issue(String id) {
        return Issue.builder(IssueId.of(id))
                .title(LocalText.of("整改事项", "matter"))
                .inspection(InspectionId.of("i1"))
                .deadline(Deadline.by(day("2017-06-30")))
                .addParts(Part.of(PartId.of("p1"), LocalText.of("分项", "part")))
                .build();
    }

    private static Entry entry(String id, Subject subject, Fact fact, String happened) {
        return Entry.of(EntryId.of(id), subject, fact, day(happened));
    }

    private static Fact stage(CloseOutStage stage) {
        return new Fact.StageTaken(stage, StageOutcome.PASSED);
    }

    private static String failure(ThrowingCallable assertion) {
        Throwable thrown = Assertions.catchThrowable(assertion);
        assertThat(thrown).isInstanceOf(AssertionError.class);
        return Optional.ofNullable(thrown.getMessage()).orElse("");
    }

    @Test
    void assertsTheContradictionsOfAnIssue() {
        LocalDate later = day("2018-12-31");
        assertThat(ISSUE).contradictionsAsOf(later).areNone();
        assertThat(CLOSED)
                .contradictionsAsOf(later)
                .include("parts-not-closed")
                .include("coherence.parts-not-closed")
                .areOnly("parts-not-closed", "coherence.parts-not-closed");
        assertThat(CLOSED).part(PartId.of("p1")).contradictionsAsOf(later).areNone();
        assertThatContradictions(List.of()).areNone();

        String line = """

                Contradictions:
                  gx-1 coherence.parts-not-closed: the issue was closed on 2018-03-01, but these parts had not been \
                closed: part p1""";
        assertThat(failure(() -> assertThat(CLOSED).contradictionsAsOf(later).areNone()))
                .isEqualTo("Expected issue gx-1 as of 2018-12-31 to have no contradiction" + line);
        assertThat(failure(() -> assertThat(CLOSED).contradictionsAsOf(later).include("not-shown")))
                .isEqualTo("Expected issue gx-1 as of 2018-12-31 to have contradiction coherence.not-shown" + line);
        assertThat(failure(() -> assertThat(CLOSED).contradictionsAsOf(later).areOnly("not-shown")))
                .isEqualTo("Expected issue gx-1 as of 2018-12-31 to have only the contradictions coherence.not-shown"
                        + line);
        assertThat(failure(() -> assertThatContradictions(List.of()).include("not-shown")))
                .isEqualTo(
                        "Expected what was examined to have contradiction coherence.not-shown\nContradictions: none");
        StatusRule rule = StatusRule.of(ChinaWorkingDays.official());
        assertThat(rule.statusOf(CLOSED, later)).contradictions().areOnly("parts-not-closed");
        assertThat(failure(() -> assertThat(rule.statusOf(CLOSED, later))
                        .contradictions()
                        .areNone()))
                .isEqualTo("Expected the status of issue gx-1 as of 2018-12-31 to have no contradiction" + line);
        Issue ofPart = ISSUE.with(entry("e7", Subject.of(PartId.of("p1")), stage(CloseOutStage.CLOSE), "2017-02-01"));
        assertThat(failure(() -> assertThat(ofPart)
                        .part(PartId.of("p1"))
                        .contradictionsAsOf(later)
                        .areNone()))
                .startsWith("Expected issue gx-1/p1 as of 2018-12-31 to have no contradiction\nContradictions:\n"
                        + "  gx-1/p1 coherence.closed-without-claim: part p1 was closed on 2017-02-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(CLOSED).contradictionsAsOf(later).areOnly());
    }

    @Test
    void assertsTheStateOfAnIssueOnADay() {
        assertThat(ISSUE)
                .asOf(YEAR_END)
                .isComplete()
                .isCompleteSince(day("2017-12-20"))
                .hasTier(Tier.COMPLETE)
                .isNotAccepted()
                .isNotClosedOut()
                .isNotReversed();
        assertThat(CLOSED)
                .asOf(day("2018-03-01"))
                .isAccepted()
                .isAcceptedSince(day("2018-02-01"))
                .isClosedOut()
                .isClosedOutSince(day("2018-03-01"));
        assertThat(REVERSED)
                .asOf(day("2018-09-01"))
                .isReversed()
                .isNotComplete()
                .isNotClosedOut();
        assertThat(REVERSED).asKnown(day("2018-08-31")).asOf(day("2018-09-01")).isClosedOut();
        assertThat(ISSUE).part(PartId.of("p1")).asOf(day("2017-03-01")).isComplete();
    }

    @Test
    void everyAssertionOfAStateCanFail() {
        StateAssert open = assertThat(ISSUE).asOf(day("2017-06-30"));
        StateAssert complete = assertThat(ISSUE).asOf(YEAR_END);
        StateAssert closed = assertThat(CLOSED).asOf(day("2018-03-01"));
        StateAssert reversed = assertThat(REVERSED).asOf(day("2018-09-01"));

        assertThat(failure(complete::isNotComplete))
                .isEqualTo("Expected issue gx-1 as of 2017-12-31 not to be complete, but it was completed on 2017-12-20"
                        + ENTRIES);
        assertThat(failure(complete::isAccepted))
                .isEqualTo("Expected issue gx-1 as of 2017-12-31 to be accepted, but it was not accepted" + ENTRIES);
        assertThat(failure(complete::isClosedOut))
                .isEqualTo(
                        "Expected issue gx-1 as of 2017-12-31 to be closed out, but it was not closed out" + ENTRIES);
        assertThat(failure(complete::isReversed))
                .isEqualTo("Expected issue gx-1 as of 2017-12-31 to be reversed, but it was not reversed" + ENTRIES);
        assertThat(failure(() -> complete.hasTier(Tier.ON_SCHEDULE)))
                .isEqualTo("Expected issue gx-1 as of 2017-12-31 to be on schedule, but it was complete" + ENTRIES);
        assertThat(failure(() -> complete.isCompleteSince(YEAR_END)))
                .isEqualTo("Expected issue gx-1 as of 2017-12-31 to be complete since 2017-12-31,"
                        + " but it was complete since 2017-12-20" + ENTRIES);
        assertThat(failure(() -> complete.isClosedOutSince(YEAR_END)))
                .isEqualTo("Expected issue gx-1 as of 2017-12-31 to be closed out since 2017-12-31,"
                        + " but it was not closed out" + ENTRIES);
        assertThat(failure(open::isComplete)).isEqualTo("""
                Expected issue gx-1 as of 2017-06-30 to be complete, but it was basically complete
                In effect on that day:
                  e1: ProgressReported[basically-complete] on 2017-06-30""");
        assertThat(failure(closed::isNotAccepted))
                .startsWith(
                        "Expected issue gx-1 as of 2018-03-01 not to be accepted, but it was accepted on 2018-02-01");
        assertThat(failure(() -> closed.isAcceptedSince(YEAR_END)))
                .startsWith("Expected issue gx-1 as of 2018-03-01 to be accepted since 2017-12-31,"
                        + " but it was accepted since 2018-02-01");
        assertThat(failure(closed::isNotClosedOut))
                .startsWith("Expected issue gx-1 as of 2018-03-01 not to be closed out,"
                        + " but it was closed out on 2018-03-01");
        assertThat(failure(reversed::isNotReversed))
                .startsWith(
                        "Expected issue gx-1 as of 2018-09-01 not to be reversed, but it was reversed on 2018-09-01");
    }

    @Test
    void saysWhatIsThereWhereNothingIs() {
        assertThat(failure(() -> assertThat(ISSUE)
                        .asKnown(day("2017-01-01"))
                        .asOf(YEAR_END)
                        .isComplete()))
                .isEqualTo("""
                        Expected issue gx-1 as of 2017-12-31 to be complete, but it was not reported
                        In effect on that day: none""");
        assertThat(failure(() -> assertThat(ISSUE).part(PartId.of("p2")))).isEqualTo("""
                Expected issue gx-1 to have part p2
                Its parts:
                  p1""");
        assertThat(failure(() ->
                        assertThat(ISSUE).part(PartId.of("p1")).asOf(YEAR_END).isNotComplete()))
                .isEqualTo("""
                        Expected issue gx-1/p1 as of 2017-12-31 not to be complete, but it was completed on 2017-03-01
                        In effect on that day:
                          e3: ProgressReported[complete] on 2017-03-01""");
    }

    @Test
    void keepsTheDescription() {
        assertThat(failure(() -> assertThat(ISSUE)
                        .as("rule %s", "7")
                        .asKnown(day("2017-01-01"))
                        .asOf(YEAR_END)
                        .isComplete()))
                .startsWith("[rule 7] Expected issue gx-1");
    }

    @Test
    void assertsAStatus() {
        assertThat(status(day("2017-12-19")))
                .isOverdue()
                .hasLateness(Lateness.Kind.OVERDUE)
                .isDueOn(day("2017-06-30"))
                .byWorkingDays(118)
                .byCalendarDays(172)
                .hasSchedule(Schedule.Kind.NOT_DERIVABLE)
                .because("status.overdue", "status.due-stated");
        assertThat(status(day("2017-06-30"))).isNotOverdue().hasLateness(Lateness.Kind.DUE_TODAY);
    }

    @Test
    void everyAssertionOfAStatusCanFail() {
        IssueStatus late = status(day("2017-07-03"));
        String start = "Expected the status of issue gx-1 as of 2017-07-03 ";
        String reasons = """

                Reasons:
                  status.due-stated: the plan says "2017年6月30日前": the last day is 2017-06-30
                  status.reported-tier: progress reported as of 2017-07-03: basically complete
                  status.basically-complete-open: under the rule, basically complete does not count as complete
                  status.overdue: 2017-07-03 is 1 working day (3 calendar days) after the last day 2017-06-30, without\
                 a completion that counts
                  status.no-dated-step: no key step has a date, so the schedule cannot be derived""";

        assertThat(failure(() -> assertThat(late).isNotOverdue()))
                .isEqualTo(start + "not to have lateness OVERDUE, but found OVERDUE" + reasons);
        assertThat(failure(() -> assertThat(late).hasLateness(Lateness.Kind.COMPLETED_LATE)))
                .isEqualTo(start + "to have lateness COMPLETED_LATE, but found OVERDUE" + reasons);
        assertThat(failure(() -> assertThat(late).isDueOn(YEAR_END)))
                .isEqualTo(start + "to be due on 2017-12-31, but found 2017-06-30" + reasons);
        assertThat(failure(() -> assertThat(late).byWorkingDays(3)))
                .isEqualTo(start + "to have 3 working days, but found 1 working day (3 calendar days) of OVERDUE"
                        + reasons);
        assertThat(failure(() -> assertThat(late).byCalendarDays(1)))
                .isEqualTo(start + "to have 1 calendar days, but found 1 working day (3 calendar days) of OVERDUE"
                        + reasons);
        assertThat(failure(() -> assertThat(late).hasSchedule(Schedule.Kind.BEHIND)))
                .isEqualTo(start + "to have schedule BEHIND, but found NOT_DERIVABLE" + reasons);
        assertThat(failure(() -> assertThat(late).because("status.overdue", "status.completed-late")))
                .isEqualTo(start + "to be so because of status.completed-late, but found status.due-stated,"
                        + " status.reported-tier, status.basically-complete-open, status.overdue, status.no-dated-step"
                        + reasons);
        assertThat(failure(() -> assertThat(status(day("2017-06-30"))).isOverdue()))
                .startsWith("Expected the status of issue gx-1 as of 2017-06-30 to have lateness OVERDUE,"
                        + " but found DUE_TODAY");
        assertThat(failure(() -> assertThat(status(day("2017-06-30"))).byWorkingDays(0)))
                .startsWith("Expected the status of issue gx-1 as of 2017-06-30 to have 0 working days,"
                        + " but found no days of DUE_TODAY");
    }

    private static IssueStatus status(LocalDate asOf) {
        return StatusRule.of(ChinaWorkingDays.official()).statusOf(ISSUE, asOf);
    }

    @Test
    void assertsARate() {
        assertThat(rate())
                .hasRatio(22, 37)
                .hasPercent("59")
                .leavesOut(Tier.BASICALLY_COMPLETE, 6)
                .leavesOut(Tier.NOT_REPORTED, 9)
                .leavesOut(Tier.ON_SCHEDULE, 0)
                .hasOutside(0)
                .because("rate.counted");
        assertThat(rateOf(0, 0, 0)).isNotApplicable().leavesOutNothing();
    }

    @Test
    void everyAssertionOfARateCanFail() {
        CompletionRate rate = rate();
        String reasons = "\nReasons:\n  "
                + String.join("\n  ", rate.reasons().stream().map(Told::reason).toList());

        assertThat(failure(() -> assertThat(rate).hasRatio(28, 37)))
                .isEqualTo("Expected the rate as of 2017-12-31 to be 28/37, but found 22/37" + reasons);
        assertThat(failure(() -> assertThat(rate).hasPercent("59.0")))
                .isEqualTo("Expected the rate as of 2017-12-31 to be 59.0 %, but found 59" + reasons);
        assertThat(failure(() -> assertThat(rate).isNotApplicable()))
                .isEqualTo("Expected the rate as of 2017-12-31 not to be applicable, but found 22/37" + reasons);
        assertThat(failure(() -> assertThat(rate).leavesOut(Tier.BASICALLY_COMPLETE, 7)))
                .isEqualTo("Expected the rate as of 2017-12-31 to leave out 7 basically complete,"
                        + " but found 9 not reported, 6 basically complete" + reasons);
        assertThat(failure(() -> assertThat(rate).leavesOutNothing()))
                .isEqualTo("Expected the rate as of 2017-12-31 to leave out nothing,"
                        + " but found 9 not reported, 6 basically complete" + reasons);
        assertThat(failure(() -> assertThat(rate).hasOutside(1)))
                .isEqualTo("Expected the rate as of 2017-12-31 to have 1 outside, but found 0" + reasons);
        assertThat(failure(() -> assertThat(rate).because("rate.unheard-of")))
                .startsWith("Expected the rate as of 2017-12-31 to be so because of rate.unheard-of, but found ");
        assertThat(failure(() -> assertThat(rateOf(0, 0, 0)).hasPercent("100")))
                .startsWith("Expected the rate as of 2017-12-31 to be 100 %, but found no percentage");
    }

    @Test
    void assertsAnOnTimeRate() {
        Issue late = GivenIssue.of("gx-2")
                .deadline("2017年底前")
                .completed(LocalDate.of(2018, 2, 28))
                .issue();
        OnTimeRate rate = OnTimeRate.of(
                List.of(late),
                Subject.Kind.ISSUE,
                StatusRule.of(ChinaWorkingDays.official()),
                EndTreatments.STANDARD,
                LocalDate.of(2018, 3, 31),
                DueDays.ofIssues(ChinaWorkingDays.official()));
        String reasons = "\nReasons:\n  "
                + String.join("\n  ", rate.reasons().stream().map(Told::reason).toList());

        assertThat(rate)
                .hasRatio(0, 1)
                .hasCount(OnTimeStatus.LATE, 1)
                .hasCount(OnTimeStatus.IN_TIME, 0)
                .because("on-time-rate.not-in-time");
        assertThat(failure(() -> assertThat(rate).hasCount(OnTimeStatus.LATE, 2)))
                .isEqualTo("Expected the rate as of 2018-03-31 to have 2 completed late, but found 1" + reasons);
    }

    @Test
    void assertsARateOverClasses() {
        ClassRate rate = classRate(Map.of("closed", 3L, "stage-closed", 1L));
        String reasons = "\nReasons:\n  "
                + String.join("\n  ", rate.reasons().stream().map(Told::reason).toList());

        assertThat(rate).hasRatio(3, 4).hasPercent("75.0").because("class-rate.counted", "rate.rounded");
        assertThat(classRate(Map.of())).isNotApplicable().because("rate.not-applicable");
        assertThat(failure(() -> assertThat(rate).hasRatio(4, 4)))
                .isEqualTo("Expected the rate to be 4/4, but found 3/4" + reasons);
        assertThat(failure(() -> assertThat(rate).hasPercent("75")))
                .isEqualTo("Expected the rate to be 75 %, but found 75.0" + reasons);
    }

    private static ClassRate classRate(Map<String, Long> counts) {
        return ClassRateDefinitions.complaintsClosed().rateOf(Breakdown.of(counts));
    }

    @Test
    void tellsAReasonWithItsSources() {
        assertThat(rate().reasons().stream().map(Told::reason).findFirst().orElseThrow())
                .isEqualTo("rate.counted: issues counted: 22 of 37 (as reported: complete) [Guangxi's public report on"
                        + " rectification, end of 2017]");
    }

    private static CompletionRate rate() {
        return rateOf(22, 6, 9);
    }

    private static CompletionRate rateOf(int complete, int basically, int silent) {
        RegisterBuilder register = Register.builder(LocalText.of("台账", "register"))
                .origin(Origin.GENERATED)
                .addInspections(Inspection.builder(InspectionId.of("i1"))
                        .name(LocalText.of("督察", "inspection"))
                        .kind(InspectionKind.CENTRAL)
                        .area(LocalText.of("某地", "somewhere"))
                        .build());
        for (int i = 0; i < complete + basically + silent; i++) {
            Issue issue = issue("i-" + i);
            if (i < complete + basically) {
                Tier tier = i < complete ? Tier.COMPLETE : Tier.BASICALLY_COMPLETE;
                issue = issue.with(entry("e", Subject.issue(), new Fact.ProgressReported(tier), "2017-12-31"));
            }
            register.addIssues(issue);
        }
        return RateDefinitions.issuesComplete().rateOf(register.build(), YEAR_END);
    }

    private static final Procedure PROCEDURE = Procedure.builder(ProcedureId.of("county"))
            .title(LocalText.of("办法", "rules"))
            .jurisdiction(LocalText.of("某县", "a county"))
            .addCompletion(Tier.COMPLETE)
            .addStages(
                    stage("acceptance", CloseOutStage.ACCEPTANCE),
                    stage("notice", CloseOutStage.PUBLIC_NOTICE)
                            .withAfter(List.of(StageId.of("acceptance")))
                            .withIntervals(List.of(Interval.ofNotice()
                                    .atLeast(TimeLimit.workingDays(10))
                                    .counted(CountingConvention.publicNotice()))),
                    stage("close", CloseOutStage.CLOSE).withAfter(List.of(StageId.of("notice"))))
            .closing(new Closing(StageId.of("close"), Truth.NO, Certainty.STATED))
            .addSources(Citation.of(LocalText.of("某县办法", "The county's rules")).withProvision("Art. 6"))
            .build();

    private static final GivenIssue ACCEPTED =
            GivenIssue.of("c-1").completed(day("2025-09-01")).accepted(day("2025-09-18"));

    private static Stage stage(String id, CloseOutStage kind) {
        return Stage.builder(StageId.of(id)).kind(kind).name(kind.label()).build();
    }

    private static CloseOutVerdict verdict(GivenIssue issue, String asOf) {
        return CloseOutRule.of(PROCEDURE, ChinaWorkingDays.official()).assess(issue.issue(), day(asOf));
    }

    @Test
    void assertsAVerdict() {
        GivenIssue noticed = ACCEPTED.noticed(day("2025-09-26"), day("2025-10-15"));
        GivenIssue brief = ACCEPTED.noticed(day("2025-09-26"), day("2025-10-09"));

        assertThat(verdict(noticed, "2025-10-16")).isEligible().hasNothingInTheWay();
        assertThat(verdict(noticed, "2025-10-15"))
                .isNotEligible()
                .hasStatus(CloseOutStatus.IN_PROCEDURE)
                .isWaiting("public-notice-running", day("2025-10-16"))
                .canBeClosedOn(day("2025-10-16"));
        assertThat(verdict(ACCEPTED, "2025-09-26")).becauseOnly("notice/taken").canNextTake("notice");
        assertThat(verdict(noticed.closed(day("2025-10-20")), "2025-10-20")).isClosedRightly();
        assertThat(verdict(brief.closed(day("2025-10-20")), "2025-10-20"))
                .isClosedWrongly()
                .because("notice/notice-length")
                .because("public-notice-too-short")
                .becauseOnly("closeout.public-notice-too-short");
        assertThat(verdict(noticed.refuted(day("2025-11-03"), RefutationKind.FALSE), "2025-11-03"))
                .isReversed();
        assertThat(verdict(GivenIssue.of("c-2").closed(day("2025-10-20")), "2025-10-20"))
                .finds("closed-without-claim")
                .finds("coherence.closed-without-claim", "closed-against", "closeout.closed-against");
    }

    @Test
    void everyAssertionOfAVerdictCanFail() {
        CloseOutVerdict brief = verdict(ACCEPTED.noticed(day("2025-09-26"), day("2025-10-09")), "2025-10-20");
        CloseOutVerdict eligible = verdict(ACCEPTED.noticed(day("2025-09-26"), day("2025-10-15")), "2025-10-16");
        String start = "Expected issue c-1 under county as of 2025-10-20 ";
        String inTheWay = """

                In the way:
                  notice/notice-length unmet: closeout.public-notice-too-short: public notice ran from 2025-09-26 to\
                 2025-10-09, 5 working days with the first day; at least 10 working days are required [The county's rules, Art. 6]
                    e3: StageTaken[stage=PUBLIC_NOTICE, outcome=PASSED, notice=2025-09-26/2025-10-09] on 2025-09-26""";
        String nothing = "\nIn the way: none";

        assertThat(failure(() -> assertThat(brief).isEligible()))
                .isEqualTo(start + "to be eligible, but found in procedure" + inTheWay);
        assertThat(failure(() -> assertThat(brief).isReversed()))
                .isEqualTo(start + "to be reversed, but found in procedure" + inTheWay);
        assertThat(failure(() -> assertThat(brief).isClosedRightly()))
                .isEqualTo(start + "to be closed with nothing in the way, but found in procedure" + inTheWay);
        assertThat(failure(() -> assertThat(brief).isClosedWrongly()))
                .isEqualTo(start + "to be closed with something in the way, but found in procedure" + inTheWay);
        assertThat(failure(() -> assertThat(brief).hasNothingInTheWay()))
                .isEqualTo(start + "to have nothing in the way, but found in procedure" + inTheWay);
        assertThat(failure(() -> assertThat(brief).because("notice/notice-length", "objections")))
                .isEqualTo(start + "to have objections in the way, but found in procedure" + inTheWay);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(brief).because())
                .withMessage("codes must name at least one, but were empty");
        assertThatIllegalArgumentException().isThrownBy(() -> assertThat(brief).finds());
        assertThat(failure(() -> assertThat(brief).becauseOnly()))
                .isEqualTo(start + "not to have notice/notice-length in the way, but found in procedure" + inTheWay);
        assertThat(failure(() -> assertThat(brief).isWaiting("notice/taken", day("2025-10-10"))))
                .isEqualTo(
                        start + "to be waiting for notice/taken until 2025-10-10, but found in procedure" + inTheWay);
        assertThat(failure(() -> assertThat(brief).canBeClosedOn(day("2025-10-20"))))
                .isEqualTo(start + "to be closed on 2025-10-20 at the earliest, but found 2025-11-01" + inTheWay);
        assertThat(failure(() -> assertThat(brief).canNextTake("close")))
                .isEqualTo(start + "to go on with [close], but found [notice]" + inTheWay);
        assertThat(failure(() -> assertThat(brief).finds("closed-without-claim")))
                .isEqualTo(start + "to find closed-without-claim, but found nothing" + inTheWay);
        assertThat(failure(() -> assertThat(eligible).isNotEligible()))
                .isEqualTo("Expected issue c-1 under county as of 2025-10-16 not to be eligible, but found eligible"
                        + nothing);
    }

    @Test
    void refusesNothingPlainly() {
        Issue issue = null;
        IssueStatus status = null;
        CompletionRate rate = null;
        CloseOutVerdict verdict = null;

        assertThat(failure(() -> assertThat(issue).asOf(YEAR_END))).contains("Expecting actual not to be null");
        assertThat(failure(() -> assertThat(status).isOverdue())).contains("Expecting actual not to be null");
        assertThat(failure(() -> assertThat(rate).hasRatio(1, 1))).contains("Expecting actual not to be null");
        assertThat(failure(() -> assertThat(verdict).isEligible())).contains("Expecting actual not to be null");
        assertThatCode(() -> assertThat(issue).isNull()).doesNotThrowAnyException();
    }
}
