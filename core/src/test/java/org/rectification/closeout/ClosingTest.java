package org.rectification.closeout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.DayKind;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.coherence.Contradiction;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact.CompletionRefuted;
import org.rectification.issue.Fact.ObjectionReceived;
import org.rectification.issue.Fact.ObjectionSettled;
import org.rectification.issue.Fact.ProgressReported;
import org.rectification.issue.Fact.Reopened;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.Given;
import org.rectification.issue.Issue;
import org.rectification.issue.PartId;
import org.rectification.issue.PublicNotice;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.procedure.Certainty;
import org.rectification.procedure.Closing;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.ProcedureId;
import org.rectification.procedure.Procedures;
import org.rectification.procedure.Stage;

/** A closing stays as it was until it is reversed, whatever is recorded later and whenever the answer is asked for. */
class ClosingTest {

    private static final LocalDate CLOSED = day("2017-12-01");
    private static final LocalDate YEARS_LATER = day("2019-12-31");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** Guangxi's procedure, closed on 2017-12-01 with everything in order. */
    private static Walk guangxi() {
        return new Walk(Procedures.guangxi(), day("2017-08-03"));
    }

    private static Entry taken(String id, String stage, CloseOutStage kind, StageOutcome outcome, LocalDate day) {
        return Walk.entry(id, new StageTaken(kind, outcome).withStageId(StageId.of(stage)), day);
    }

    private static Entry verified(String id, StageOutcome outcome, LocalDate day) {
        return taken(id, "verification", CloseOutStage.VERIFICATION, outcome, day);
    }

    private static List<String> codes(CloseOutVerdict verdict) {
        return verdict.inTheWay().stream()
                .map(result -> result.condition() + " " + result.reason().code())
                .toList();
    }

    private static List<String> english(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.text(Language.ENGLISH)).toList();
    }

    private static void assertClosed(CloseOutVerdict verdict, LocalDate on) {
        assertThat(verdict.status()).isEqualTo(CloseOutStatus.CLOSED);
        assertThat(verdict.closing().orElseThrow().happenedOn()).isEqualTo(on);
    }

    // What is recorded after a closing.

    @Test
    void aVerificationPassedAgainAfterAProperClosingBelongsToWhatFollows() {
        Walk walk = guangxi();
        walk.put(verified("again", StageOutcome.PASSED, day("2018-06-20")));

        CloseOutVerdict verdict = walk.verdict(YEARS_LATER);

        assertClosed(verdict, CLOSED);
        assertThat(verdict.inTheWay()).isEmpty();
        assertThat(verdict.findings()).isEmpty();
        assertThat(walk.rule().decide(walk.issue(), YEARS_LATER)).isEmpty();
        assertThat(verdict.result(Condition.of(Condition.Kind.AFTER, StageId.of("close"), "verification")))
                .map(result -> result.reason().text(Language.ENGLISH))
                .contains("verification had ended before close on 2017-12-01");
        assertThat(verdict.result(Condition.of(Condition.Kind.TAKEN, StageId.of("verification"))))
                .map(result -> result.reason().text(Language.ENGLISH))
                .contains("verification was passed on 2017-11-01");
        assertThat(verdict.earliest().closeOn()).contains(CLOSED);
        assertThat(verdict.earliest().stages()).allMatch(CloseOutSchedule.StageDays::isDone);
        assertThat(verdict.nextActions()).isEmpty();
        CloseOutFunnel funnel = walk.rule().funnel(walk.register(), Subject.Kind.ISSUE, YEARS_LATER);
        assertThat(funnel.closed().all()).isOne();
        assertThat(funnel.steps()).allMatch(step -> step.passed().all() == 1);
        assertThat(CloseOutComparison.of(walk.verdict(CLOSED), verdict).isDifferent())
                .isFalse();
    }

    @Test
    void aStageFailedAfterAClosingIsAFindingAndUndoesNothing() {
        Walk walk = guangxi();
        walk.put(verified("again", StageOutcome.FAILED, day("2018-06-20")));
        walk.put(taken("close-2", "close", CloseOutStage.CLOSE, StageOutcome.RETURNED, day("2018-06-21")));

        CloseOutVerdict verdict = walk.verdict(YEARS_LATER);

        assertClosed(verdict, CLOSED);
        assertThat(verdict.inTheWay()).isEmpty();
        assertThat(english(verdict.findings()))
                .containsExactly(
                        "verification was not passed on 2018-06-20, after the closing on 2017-12-01",
                        "close was not passed on 2018-06-21, after the closing on 2017-12-01");
        CloseOutFunnel funnel = walk.rule().funnel(walk.register(), Subject.Kind.ISSUE, YEARS_LATER);
        assertThat(funnel.closed().all()).isOne();
        assertThat(funnel.steps()).allMatch(step -> step.passed().all() == 1);
    }

    @Test
    void aStageTakenOnlyAfterTheClosingWasNotTakenByThen() {
        Walk walk = guangxi();
        walk.move("verification", day("2018-06-20"));

        for (LocalDate asOf : List.of(CLOSED, day("2018-06-19"), day("2018-06-20"), YEARS_LATER)) {
            CloseOutVerdict verdict = walk.verdict(asOf);
            assertClosed(verdict, CLOSED);
            assertThat(codes(verdict))
                    .containsExactly(
                            "verification/taken closeout.not-taken-by-closing",
                            "close/after/verification closeout.too-early");
            assertThat(english(verdict.findings()))
                    .containsExactly("closed on 2017-12-01; conditions of the procedure not met: 2");
            Reason reason = verdict.unmet().get(0).reason();
            assertThat(reason.text(Language.ENGLISH))
                    .isEqualTo("closed on 2017-12-01, when verification had not taken place");
            assertThat(reason.text(Language.CHINESE)).isEqualTo("已于2017年12月1日销号，当时核查尚未进行");
        }
        // Verified by now, it can be closed again at once.
        assertThat(walk.verdict(day("2018-06-21")).earliest().closeOn()).contains(day("2018-06-21"));
        assertThat(walk.verdict(day("2018-06-21")).earliest().stage(StageId.of("verification")))
                .contains(new CloseOutSchedule.StageDays(
                        StageId.of("verification"), day("2018-06-20"), day("2018-06-20"), true));
        assertThat(walk.rule()
                        .funnel(walk.register(), Subject.Kind.ISSUE, day("2018-06-20"))
                        .step(StageId.of("verification"))
                        .orElseThrow()
                        .passed()
                        .all())
                .isOne();
    }

    @Test
    void aStageOfTheDayOfTheClosingIsTakenToPrecedeIt() {
        Walk walk = guangxi();
        walk.move("verification", CLOSED);

        assertThat(walk.verdict(YEARS_LATER).inTheWay()).isEmpty();
    }

    @Test
    void anOrderWithinTheDayOfTheClosingIsFollowed() {
        Walk walk = guangxi();
        walk.move("verification", CLOSED);
        walk.put(walk.entries.get("verification").inOrder(1));
        walk.put(walk.entries.get("close").inOrder(2));
        assertThat(walk.verdict(CLOSED).inTheWay()).isEmpty();

        walk.put(walk.entries.get("verification").inOrder(3));
        for (LocalDate asOf : List.of(CLOSED, YEARS_LATER)) {
            assertThat(codes(walk.verdict(asOf)))
                    .containsExactly(
                            "verification/taken closeout.not-taken-by-closing",
                            "close/after/verification closeout.too-early");
        }
        walk.put(Walk.entry("claim-2", new ProgressReported(Tier.COMPLETE), CLOSED)
                .inOrder(4));
        assertThat(walk.verdict(CLOSED).claims()).extracting(Entry::id).contains(EntryId.of("claim-2"));
    }

    @Test
    void ofSeveralClosingsTheFirstProperOneStandsAndOtherwiseTheFirst() {
        Walk walk = guangxi();
        walk.put(taken("close-2", "close", CloseOutStage.CLOSE, StageOutcome.PASSED, day("2018-07-01")));
        assertClosed(walk.verdict(YEARS_LATER), CLOSED);

        walk.move("verification", day("2018-06-20"));
        assertClosed(walk.verdict(day("2018-06-30")), CLOSED);
        assertClosed(walk.verdict(day("2018-07-01")), day("2018-07-01"));
        assertThat(walk.verdict(day("2018-07-01")).inTheWay()).isEmpty();

        walk.put(taken("close-3", "close", CloseOutStage.CLOSE, StageOutcome.PASSED, day("2018-08-01")));
        assertClosed(walk.verdict(YEARS_LATER), day("2018-07-01"));

        walk.entries.remove("verification");
        assertClosed(walk.verdict(YEARS_LATER), CLOSED);
        assertThat(walk.issue().stateOn(YEARS_LATER).closeOut()).contains(walk.entries.get("close"));
        assertThat(english(walk.verdict(YEARS_LATER).findings()))
                .containsExactly("closed on " + CLOSED + "; conditions of the procedure not met: 2");
    }

    @Test
    void aReversalEndsAClosing() {
        Walk refuted = guangxi();
        refuted.put(Walk.entry("r", new CompletionRefuted(RefutationKind.REBOUND), day("2018-06-20")));
        Walk reopened = guangxi();
        reopened.put(Walk.entry("r", new Reopened(), day("2018-06-20")));

        for (Walk walk : List.of(refuted, reopened)) {
            assertClosed(walk.verdict(day("2018-06-19")), CLOSED);
            assertThat(walk.verdict(day("2018-06-20")).status()).isEqualTo(CloseOutStatus.REVERSED);
            assertThat(walk.verdict(day("2018-06-20")).closing()).isEmpty();
            assertThat(walk.verdict(day("2018-06-20")).findings()).isEmpty();
        }
    }

    @Test
    void whatIsFiledAfterTheClosingIsJudgedOnAllFacts() {
        Walk walk = new Walk(FullProcedure.procedure());
        LocalDate closed = walk.entries.get("close").happenedOn();
        LocalDate filed = walk.entries.get("filing").happenedOn();

        assertThat(walk.verdict(closed).owed())
                .extracting(result -> result.reason().code())
                .containsExactly("closeout.not-taken");
        assertThat(walk.verdict(filed).owed()).isEmpty();
        assertThat(walk.verdict(filed).inTheWay()).isEmpty();
    }

    @Test
    void aPartClosedAfterItsIssueStaysAFinding() {
        Issue issue = Given.issue("shared", "2025-12-31")
                .addParts(Given.part("p1"), Given.part("p2"))
                .build();
        issue = issue.with(part("p1-close", "p1", "2025-06-01"))
                .with(part("p2-close", "p2", "2025-08-01"))
                .with(Walk.entry("close", new StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED), day("2025-06-20")));
        CloseOutRule rule = CloseOutRule.of(Procedures.xixian(), ChinaWorkingDays.official());

        for (String asOf : List.of("2025-06-20", "2025-07-31", "2025-12-31")) {
            assertThat(rule.assess(issue, day(asOf)).contradictions())
                    .extracting(Contradiction::toString)
                    .contains(
                            "shared: the issue was closed on 2025-06-20, but these parts had not been closed: part p2");
        }
    }

    private static Entry part(String id, String part, String day) {
        return Entry.of(
                EntryId.of(id),
                Subject.of(PartId.of(part)),
                new StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED),
                day(day));
    }

    @Test
    void completionAndOwnConditionsAreJudgedOnTheDayOfTheClosing() {
        Walk walk = new Walk(FullProcedure.procedure());
        LocalDate closed = walk.entries.get("close").happenedOn();
        walk.entries.remove("claim");
        walk.put(Walk.entry("claim", new ProgressReported(Tier.COMPLETE), closed.plusDays(1)));
        OwnCondition closedByThen = new OwnCondition() {
            @Override
            public String code() {
                return "by-then";
            }

            @Override
            public LocalText name() {
                return LocalText.of("在该日之前", "asked for that day");
            }

            @Override
            public boolean holds(Issue issue, Subject subject, LocalDate asOf) {
                return asOf.equals(closed);
            }
        };
        LocalDate asOf = closed.plusDays(300);

        CloseOutVerdict verdict = walk.rule().with(closedByThen).assess(walk.issue(), asOf);

        assertThat(codes(verdict)).containsExactly("completion closeout.no-report");
        assertThat(english(verdict.findings()))
                .containsExactly("closed on " + closed + "; conditions of the procedure not met: 1");
        assertThat(verdict.contradictions())
                .extracting(Contradiction::code)
                .containsExactly("coherence.closed-without-claim");
        assertThat(walk.rule().with(closedByThen).decide(walk.issue(), asOf))
                .isEqualTo(verdict.inTheWay().stream()
                        .map(ConditionResult::condition)
                        .toList());
        // It is complete by now, so closing it again is all that is left.
        assertThat(walk.verdict(asOf).earliest().stage(StageId.of("close")))
                .contains(new CloseOutSchedule.StageDays(StageId.of("close"), asOf, asOf, false));
    }

    /** Closing completes an issue, but the procedure asks for a report of completion. */
    @Test
    void aClosingIsNoReportOfCompletion() {
        Walk walk = new Walk(FullProcedure.procedure());
        LocalDate closed = walk.entries.get("close").happenedOn();
        walk.put(Walk.entry("claim", new ProgressReported(Tier.BASICALLY_COMPLETE), Walk.BEGIN));

        assertThat(walk.verdict(closed).state().tier()).isEqualTo(Tier.COMPLETE);
        ConditionResult completion = walk.verdict(closed).inTheWay().get(0);
        assertThat(completion.reason().text(Language.ENGLISH))
                .isEqualTo("reported progress: basically complete, which does not count as complete");
        assertThat(completion.evidence()).isEmpty();

        walk.put(Walk.entry("claim-2", new ProgressReported(Tier.COMPLETE), Walk.BEGIN.plusDays(1)));
        walk.put(Walk.entry("lower", new ProgressReported(Tier.IN_PROGRESS), Walk.BEGIN.plusDays(2)));
        assertThat(walk.verdict(closed).inTheWay()).isEmpty();
        assertThat(walk.verdict(closed).result(Condition.of(Condition.Kind.COMPLETION)))
                .map(ConditionResult::evidence)
                .contains(List.of(walk.entries.get("claim-2")));

        walk.put(Walk.entry("reopened", new Reopened(), Walk.BEGIN.plusDays(3)));
        assertThat(walk.verdict(closed).result(Condition.of(Condition.Kind.COMPLETION)))
                .map(result -> result.reason().text(Language.ENGLISH))
                .contains("reported progress: in progress, which does not count as complete");
    }

    @Test
    void anObjectionReceivedAfterTheClosingDoesNotConcernItAndASettlementComesTooLate() {
        Walk walk = new Walk(FullProcedure.procedure());
        LocalDate closed = walk.entries.get("close").happenedOn();
        LocalDate noticed = walk.entries.get("notice").happenedOn();
        walk.put(Walk.entry("late", new ObjectionReceived(true, true, Optional.of(noticed)), closed.plusDays(1)));
        assertThat(walk.verdict(closed.plusDays(9)).inTheWay()).isEmpty();

        walk.put(Walk.entry("open", new ObjectionReceived(true, true, Optional.of(noticed)), noticed));
        walk.put(Walk.entry("settled", new ObjectionSettled(EntryId.of("open"), false), closed.plusDays(1)));
        assertThat(codes(walk.verdict(closed))).containsExactly("objections closeout.objection-open");
        assertThat(codes(walk.verdict(closed.plusDays(9)))).containsExactly("objections closeout.objection-open");

        walk.move("settled", closed);
        assertThat(walk.verdict(closed.plusDays(9)).inTheWay()).isEmpty();
    }

    @Test
    void anotherEntryOfTheDayOfTheClosingDoesNotReplaceIt() {
        Walk walk = guangxi();
        walk.put(taken("close-returned", "close", CloseOutStage.CLOSE, StageOutcome.RETURNED, CLOSED));

        CloseOutVerdict verdict = walk.verdict(YEARS_LATER);

        assertClosed(verdict, CLOSED);
        assertThat(verdict.closing()).contains(walk.entries.get("close"));
        assertThat(verdict.result(Condition.of(Condition.Kind.TAKEN, StageId.of("close"))))
                .map(ConditionResult::state)
                .contains(ConditionState.MET);
    }

    @Test
    void aClosingByFilingClosesForEveryCalculator() {
        Walk walk = new Walk(Procedures.anhui());
        LocalDate filed = walk.entries.get("filing").happenedOn();
        Issue issue = walk.issue();

        assertThat(walk.verdict(filed).status()).isEqualTo(CloseOutStatus.CLOSED);
        assertThat(walk.verdict(filed).closing()).contains(walk.entries.get("filing"));
        assertThat(issue.stateOn(filed).closeOut()).contains(walk.entries.get("filing"));
        assertThat(issue.stateOn(filed).isComplete()).isTrue();
    }

    // A closing during the notice.

    private static Procedure withoutOrder() {
        return Procedure.builder(ProcedureId.of("no-order"))
                .title(LocalText.of("未定先后(示例)", "no order (made up)"))
                .jurisdiction(LocalText.of("某县", "a county"))
                .addStages(
                        Stage.builder(StageId.of("notice"))
                                .kind(CloseOutStage.PUBLIC_NOTICE)
                                .name(LocalText.of("公示", "public notice"))
                                .build(),
                        Stage.builder(StageId.of("close"))
                                .kind(CloseOutStage.CLOSE)
                                .name(LocalText.of("销号", "close"))
                                .build())
                .closing(new Closing(StageId.of("close"), Truth.UNDECIDABLE, Certainty.CONFIGURED))
                .build();
    }

    private static Entry noticed(LocalDate first, LocalDate last) {
        return Walk.entry(
                "notice",
                new StageTaken(CloseOutStage.PUBLIC_NOTICE, StageOutcome.PASSED)
                        .withNotice(PublicNotice.of(first, last)),
                first);
    }

    @Test
    void aClosingDuringTheNoticeIsAFindingForGood() {
        Walk walk = new Walk(withoutOrder());
        walk.entries.keySet().retainAll(List.of("claim"));
        walk.put(noticed(day("2025-03-03"), day("2025-03-14")));
        walk.put(taken("close", "close", CloseOutStage.CLOSE, StageOutcome.PASSED, day("2025-03-14")));

        for (String asOf : List.of("2025-03-14", "2025-03-15", "2026-03-15")) {
            CloseOutVerdict verdict = walk.verdict(day(asOf));
            assertClosed(verdict, day("2025-03-14"));
            assertThat(codes(verdict)).containsExactly("notice/taken closeout.closed-during-public-notice");
            assertThat(verdict.waiting()).isEmpty();
            Reason reason = verdict.unmet().get(0).reason();
            assertThat(reason.text(Language.ENGLISH))
                    .isEqualTo("closed on 2025-03-14 while public notice ran until the end of 2025-03-14");
            assertThat(reason.text(Language.CHINESE)).isEqualTo("已于2025年3月14日销号，而公示至2025年3月14日方届满");
            assertThat(english(verdict.findings()))
                    .containsExactly("closed on 2025-03-14; conditions of the procedure not met: 1");
        }
        walk.move("close", day("2025-03-15"));
        assertThat(walk.verdict(day("2025-03-15")).inTheWay()).isEmpty();
    }

    @Test
    void aNoticeAfterTheClosingMayStillBeRunning() {
        Procedure noticeLast = withoutOrder()
                .withStage(Stage.builder(StageId.of("notice"))
                        .kind(CloseOutStage.PUBLIC_NOTICE)
                        .name(LocalText.of("公示", "public notice"))
                        .addAfter(StageId.of("close"))
                        .build());
        Walk walk = new Walk(noticeLast);
        walk.put(taken("close", "close", CloseOutStage.CLOSE, StageOutcome.PASSED, day("2025-03-03")));
        walk.put(noticed(day("2025-03-03"), day("2025-03-14")));

        CloseOutVerdict running = walk.verdict(day("2025-03-14"));
        assertThat(running.inTheWay()).isEmpty();
        assertThat(running.owed())
                .extracting(result -> result.reason().code())
                .containsExactly("closeout.public-notice-running");
        assertThat(walk.verdict(day("2025-03-15")).owed()).isEmpty();
    }

    // A procedure that names no closing stage, or another one.

    private static Procedure withoutClosing(Procedure procedure) {
        return Procedure.builder(procedure.id())
                .title(procedure.title())
                .jurisdiction(procedure.jurisdiction())
                .completion(procedure.completion())
                .criteria(procedure.criteria())
                .stages(procedure.stages())
                .build();
    }

    @Test
    void whereNoClosingStageIsNamedWhatFollowsTheRecordedCloseOutIsJudgedOnAllFacts() {
        Procedure unnamed = withoutClosing(FullProcedure.procedure());
        Walk walk = new Walk(unnamed);
        LocalDate closed = walk.entries.get("close").happenedOn();
        LocalDate filed = walk.entries.get("filing").happenedOn();

        assertClosed(walk.verdict(closed), closed);
        assertThat(codes(walk.verdict(closed))).containsExactly("filing/taken closeout.not-taken");
        assertThat(codes(walk.verdict(filed))).isEmpty();
        assertThat(walk.verdict(filed).earliest().closeOn()).contains(closed);

        walk.put(taken("notice-2", "notice", CloseOutStage.PUBLIC_NOTICE, StageOutcome.PASSED, filed));
        assertThat(codes(walk.verdict(filed))).isEmpty();
    }

    @Test
    void whereNoClosingStageIsNamedTheCloseOutIsPlacedAfterTheRest() {
        Walk walk = new Walk(withoutClosing(withoutOrder()));
        walk.entries.keySet().retainAll(List.of("claim"));

        CloseOutSchedule schedule = walk.verdict(day("2025-03-03")).earliest();

        assertThat(schedule.stages())
                .extracting(days -> days.stage() + " " + days.first() + " " + days.last())
                .containsExactly("notice 2025-03-03 2025-03-03", "close 2025-03-04 2025-03-04");
        assertThat(walk.verdict(day("2025-03-03")).nextActions())
                .extracting(action -> action.stage().orElseThrow().id().value())
                .containsExactly("notice");
    }

    // The earliest day.

    @Test
    void aRunningNoticeEndsBeforeOneThatIsGivenAgain() {
        Walk walk = new Walk(Procedures.jiangxi());
        List<String> before = walk.procedure.stages().stream()
                .map(stage -> stage.id().value())
                .takeWhile(id -> !id.equals("notice"))
                .toList();
        walk.entries.keySet().removeIf(id -> !id.equals("claim") && !before.contains(id));
        LocalDate given =
                walk.entries.get(before.get(before.size() - 1)).happenedOn().plusDays(1);
        LocalDate last = given.plusDays(6);
        // Ten working days are printed and at most five are held, so the notice is to be given again.
        walk.put(Walk.entry(
                "notice",
                new StageTaken(CloseOutStage.PUBLIC_NOTICE, StageOutcome.PASSED)
                        .withStageId(StageId.of("notice"))
                        .withNotice(PublicNotice.of(given, last).stating(10, DayKind.WORKING)),
                given));

        CloseOutSchedule running = walk.verdict(given.plusDays(1)).earliest();
        CloseOutSchedule over = walk.verdict(last.plusDays(1)).earliest();

        assertThat(running.stage(StageId.of("notice")))
                .contains(new CloseOutSchedule.StageDays(StageId.of("notice"), last, last, false));
        assertThat(running.closeOn()).contains(last.plusDays(1));
        assertThat(over.stage(StageId.of("notice")))
                .contains(new CloseOutSchedule.StageDays(
                        StageId.of("notice"), last.plusDays(1), last.plusDays(1), false));
        assertThat(over.closeOn()).contains(last.plusDays(2));
    }

    @Test
    void aNoticeGivenAgainForTheLengthRequiredEndsNoEarlierThanTheRunningOne() {
        Walk walk = new Walk(FullProcedure.procedure());
        walk.entries.keySet().retainAll(List.of("claim", "self-check", "acceptance"));
        LocalDate accepted = walk.entries.get("acceptance").happenedOn();
        // More than the thirty working days permitted, so it is to be given again, for ten working days at least.
        walk.put(noticed(accepted, day("2025-06-30")));

        CloseOutSchedule early = walk.verdict(accepted).earliest();
        CloseOutSchedule late = walk.verdict(day("2025-06-30")).earliest();

        assertThat(early.stage(StageId.of("notice")).orElseThrow().first()).isAfter(accepted);
        assertThat(early.stage(StageId.of("notice")).orElseThrow().last()).isEqualTo(day("2025-06-30"));
        assertThat(late.stage(StageId.of("notice")).orElseThrow().first()).isEqualTo(day("2025-06-30"));
        assertThat(late.stage(StageId.of("notice")).orElseThrow().last()).isEqualTo(day("2025-07-11"));
    }

    @Test
    void aNoticeThatMayBeOneOfSeveralIsKnownToRun() {
        Walk walk = new Walk(Procedures.heilongjiang());
        walk.entries.keySet().retainAll(List.of("claim"));
        LocalDate last = Walk.BEGIN.plusDays(60);
        walk.put(noticed(Walk.BEGIN, last));

        CloseOutSchedule schedule = walk.verdict(Walk.BEGIN).earliest();

        assertThat(schedule.stage(StageId.of("county-notice")).orElseThrow().last())
                .isEqualTo(last);
        assertThat(schedule.closeOn().orElseThrow()).isAfter(last.plusDays(1));
    }

    @Test
    void aNoticeThatWasNotPassedRunsNoLonger() {
        Walk walk = new Walk(withoutOrder());
        walk.entries.keySet().retainAll(List.of("claim"));
        walk.put(Walk.entry(
                "notice",
                new StageTaken(CloseOutStage.PUBLIC_NOTICE, StageOutcome.RETURNED)
                        .withNotice(PublicNotice.of(day("2025-03-03"), day("2025-03-31"))),
                day("2025-03-03")));

        assertThat(walk.verdict(day("2025-03-04")).earliest().closeOn()).contains(day("2025-03-05"));
    }

    private static CloseOutSchedule earliest(WorkingDayCalendar calendar, String asOf) {
        Issue issue = Given.issue("i", "2030-12-31").build();
        return CloseOutRule.of(withoutOrder(), calendar)
                .assess(issue, day(asOf))
                .earliest();
    }

    @Test
    void aCloseOutOnADayOffIsReportedAndDoesNotMove() {
        CloseOutSchedule schedule = earliest(ChinaWorkingDays.official(), "2025-12-31");

        assertThat(schedule.closeOn()).contains(day("2026-01-01"));
        assertThat(english(schedule.caveats()))
                .containsExactly(
                        "public notice is taken as one day, because the procedure does not state how long it must run",
                        "the close-out on 2026-01-01 falls on a day off; the procedure does not state that it moves to"
                                + " a working day",
                        "2026-01-01 would be a working day, but is a day off by notice");
        assertThat(schedule.caveats().get(1).text(Language.CHINESE)).isEqualTo("销号日期2026年1月1日为休息日，程序未规定是否顺延");
        assertThat(schedule.caveats().get(2).citations()).isNotEmpty();

        assertThat(earliest(ChinaWorkingDays.official(), "2025-12-30").caveats())
                .hasSize(1);
        assertThat(english(earliest(ChinaWorkingDays.official(), "2025-03-07").caveats()))
                .contains("2025-03-08 is a weekly day of rest");
    }

    @Test
    void whetherADayBeyondTheCalendarIsADayOffIsNotSaid() {
        CloseOutSchedule schedule = earliest(ChinaWorkingDays.official(), "2039-12-31");

        assertThat(schedule.closeOn()).contains(day("2040-01-01"));
        assertThat(schedule.caveats()).hasSize(1);
    }

    @Test
    void aClosingOnADayOffThatHasTakenPlaceIsNoAssumption() {
        Walk walk = new Walk(withoutOrder());
        walk.entries.keySet().retainAll(List.of("claim"));
        walk.put(noticed(day("2025-12-01"), day("2025-12-31")));
        walk.put(taken("close", "close", CloseOutStage.CLOSE, StageOutcome.PASSED, day("2026-01-01")));

        assertThat(walk.verdict(day("2026-01-02")).earliest().closeOn()).contains(day("2026-01-01"));
        assertThat(walk.verdict(day("2026-01-01")).earliest().caveats()).isEmpty();
        assertThat(walk.verdict(day("2026-01-02")).earliest().caveats()).isEmpty();
    }
}
