package org.rectification.closeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.DayKind;
import org.rectification.calendar.TimeLimit;
import org.rectification.coherence.Coherence;
import org.rectification.coherence.Contradiction;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.EndKind;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.Fact.CompletionRefuted;
import org.rectification.issue.Fact.ObjectionReceived;
import org.rectification.issue.Fact.ObjectionSettled;
import org.rectification.issue.Fact.ProgressReported;
import org.rectification.issue.Fact.Reopened;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.Given;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.PartId;
import org.rectification.issue.PublicNotice;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.MeasureId;
import org.rectification.procedure.Certainty;
import org.rectification.procedure.Closing;
import org.rectification.procedure.Interval;
import org.rectification.procedure.ObjectionRule;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.ProcedureId;
import org.rectification.procedure.Procedures;
import org.rectification.procedure.Stage;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.NamedBody;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;
import org.rectification.status.DueDays;

class CloseOutRuleTest {

    private static final LocalText TEXT = LocalText.of("整改事项", "matter");
    private static final Procedure FULL = FullProcedure.procedure();
    private static final StageId NOTICE = StageId.of("notice");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<String> codes(List<ConditionResult> results) {
        return results.stream()
                .map(result -> result.condition() + " " + result.reason().code())
                .toList();
    }

    private static List<String> english(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.text(Language.ENGLISH)).toList();
    }

    private static ConditionResult result(Walk walk, LocalDate asOf, String code) {
        return walk.verdict(asOf).results().stream()
                .filter(each -> each.condition().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Procedure with(Procedure procedure, String stage, UnaryOperator<Stage> change) {
        return procedure.withStage(
                change.apply(procedure.stage(StageId.of(stage)).orElseThrow()));
    }

    // Where it stands.

    @Test
    void allThatStandsInTheWayIsToldAtOnce() {
        Walk walk = new Walk(FULL);
        walk.entries.clear();

        CloseOutVerdict verdict = walk.verdict(Walk.BEGIN);

        assertThat(verdict.status()).isEqualTo(CloseOutStatus.NOT_STARTED);
        assertThat(codes(verdict.unmet()))
                .containsExactly(
                        "completion closeout.no-report",
                        "self-check/taken closeout.not-taken",
                        "acceptance/taken closeout.not-taken",
                        "notice/taken closeout.not-taken",
                        "application/taken closeout.not-taken");
        assertThat(verdict.unmet().get(0).reason().text(Language.ENGLISH))
                .isEqualTo("no progress has been reported, so the rectification does not count as complete");
        assertThat(verdict.unmet().get(0).reason().text(Language.CHINESE)).isEqualTo("未上报进展，不视为整改完成");
        assertThat(verdict.unmet().get(0).reason().citations()).containsExactly(FullProcedure.SOURCE);
        assertThat(verdict.nextActions())
                .extracting(NextAction::kind)
                .containsExactly(NextAction.Kind.REPORT_COMPLETION, NextAction.Kind.TAKE_STAGE);
    }

    @Test
    void theStandingFollowsTheFacts() {
        Walk walk = new Walk(FULL);
        LocalDate application = walk.entries.get("application").happenedOn();
        LocalDate close = walk.entries.get("close").happenedOn();

        assertThat(walk.verdict(Walk.BEGIN.minusDays(1)).status()).isEqualTo(CloseOutStatus.NOT_STARTED);
        assertThat(walk.verdict(Walk.BEGIN).status()).isEqualTo(CloseOutStatus.IN_PROCEDURE);
        assertThat(walk.verdict(application.plusDays(5)).status()).isEqualTo(CloseOutStatus.IN_PROCEDURE);
        assertThat(codes(walk.verdict(application.plusDays(5)).inTheWay()))
                .containsExactly("close/wait-minimum/application closeout.waiting");
        assertThat(walk.verdict(application.plusDays(10)).status()).isEqualTo(CloseOutStatus.ELIGIBLE);
        assertThat(walk.verdict(close).status()).isEqualTo(CloseOutStatus.CLOSED);
    }

    @Test
    void aReversedIssueKeepsItsHistoryAndItsSecondPassIsJudgedOnItsOwnFacts() {
        Walk walk = new Walk(FULL);
        LocalDate found = walk.end();
        walk.put(Walk.entry("found", new CompletionRefuted(RefutationKind.REBOUND), found)
                .statedBy(Walk.STRANGER));

        CloseOutVerdict reversed = walk.verdict(found);
        assertThat(reversed.status()).isEqualTo(CloseOutStatus.REVERSED);
        assertThat(reversed.claims()).extracting(Entry::by).containsExactly(Optional.of(Walk.IMPLEMENTER));
        assertThat(reversed.acceptances()).hasSize(1);
        assertThat(reversed.reversals()).extracting(Entry::by).containsExactly(Optional.of(Walk.STRANGER));
        assertThat(reversed.unmet()).hasSize(5);
        assertThat(walk.verdict(found.minusDays(1)).status()).isEqualTo(CloseOutStatus.CLOSED);

        walk.put(Walk.entry("claim-2", new ProgressReported(Tier.COMPLETE), found.plusDays(1)));
        assertThat(walk.verdict(found.plusDays(1)).status()).isEqualTo(CloseOutStatus.NOT_STARTED);
        Stage check = FULL.stage(StageId.of("self-check")).orElseThrow();
        Entry again = walk.good(check, found.plusDays(2));
        walk.put(Entry.of(
                EntryId.of("self-check-2"),
                again.subject(),
                again.fact(),
                again.happenedOn(),
                again.reportedOn(),
                again.by(),
                again.corrects(),
                OptionalInt.empty()));
        CloseOutVerdict second = walk.verdict(found.plusDays(2));
        assertThat(second.status()).isEqualTo(CloseOutStatus.IN_PROCEDURE);
        assertThat(codes(second.unmet()))
                .containsExactly(
                        "acceptance/taken closeout.not-taken",
                        "notice/taken closeout.not-taken",
                        "application/taken closeout.not-taken");
    }

    @Test
    void rectificationBeforeTheFeedbackIsLawful() {
        Walk walk = new Walk(Procedures.wenxi());
        walk.move("claim", day("2000-01-01"));
        assertThat(walk.verdict(walk.end()).findings()).isEmpty();
        assertThat(walk.verdict(walk.end()).status()).isEqualTo(CloseOutStatus.CLOSED);
    }

    @Test
    void aPartClosesBeforeTheOthers() {
        Issue issue = Given.issue("shared", "2025-12-31")
                .addParts(Given.part("p1"), Given.part("p2"))
                .build();
        for (Stage stage : Procedures.xixian().stages()) {
            issue = issue.with(Entry.of(
                    EntryId.of(stage.id().value()),
                    Subject.of(PartId.of("p1")),
                    new StageTaken(stage.kind(), StageOutcome.PASSED),
                    day("2025-06-01")));
        }
        CloseOutRule rule = CloseOutRule.of(Procedures.xixian(), ChinaWorkingDays.official());

        assertThat(rule.assess(issue, Subject.of(PartId.of("p1")), day("2025-06-30"))
                        .status())
                .isEqualTo(CloseOutStatus.CLOSED);
        assertThat(rule.assess(issue, Subject.of(PartId.of("p2")), day("2025-06-30"))
                        .status())
                .isEqualTo(CloseOutStatus.NOT_STARTED);
        assertThat(rule.assess(issue, day("2025-06-30")).status()).isEqualTo(CloseOutStatus.NOT_STARTED);

        CloseOutFunnel.Tally byPart = CloseOutFunnel.tally(rule, Subject.Kind.PART, day("2025-06-30"));
        byPart.add(issue);
        assertThat(byPart.funnel().closed().all()).isEqualTo(1);
        assertThat(byPart.funnel().inScope().all()).isEqualTo(2);

        Issue whole = issue.with(Entry.of(
                EntryId.of("whole"),
                Subject.issue(),
                new StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED),
                day("2025-06-20")));
        assertThat(english(rule.assess(whole, day("2025-06-30")).findings()))
                .containsExactly("closed on 2025-06-20; conditions of the procedure not met: 3");
        assertThat(rule.assess(whole, day("2025-06-30")).contradictions())
                .isEqualTo(Coherence.contradictionsOf(whole, Subject.issue(), day("2025-06-30")))
                .extracting(Contradiction::toString)
                .containsExactly(
                        "shared: the issue as a whole is complete as of 2025-06-20, but nothing was reported about these:"
                                + " part p2",
                        "shared: the issue as a whole was closed on 2025-06-20, but no completion had been claimed",
                        "shared: the issue was closed on 2025-06-20, but these parts had not been closed: part p2");
        assertThat(rule.assess(whole, Subject.of(PartId.of("p1")), day("2025-06-30"))
                        .contradictions())
                .extracting(Contradiction::code)
                .containsExactly("coherence.closed-without-claim");
        assertThat(rule.assess(whole.asKnown(day("2025-06-19")), day("2025-06-30"))
                        .findings())
                .isEmpty();
    }

    // Facts that contradict the procedure or each other.

    @Test
    void contradictoryFactsAreFindingsAndChangeNoStanding() {
        Walk walk = new Walk(FULL);
        LocalDate end = walk.end();
        walk.put(Walk.entry("worse", new ProgressReported(Tier.BEHIND_SCHEDULE), Walk.BEGIN));
        walk.put(Walk.entry("audit", new StageTaken(CloseOutStage.AUDIT, StageOutcome.PASSED), Walk.BEGIN));
        walk.put(Walk.entry(
                "undone",
                new StageTaken(CloseOutStage.VERIFICATION, StageOutcome.RETURNED).withStageId(NOTICE),
                end.minusDays(1)));

        CloseOutVerdict verdict = walk.verdict(end);

        assertThat(verdict.status()).isEqualTo(CloseOutStatus.CLOSED);
        LocalDate closed = walk.entries.get("close").happenedOn();
        assertThat(english(verdict.findings()))
                .containsExactly(
                        "audit of 2025-03-03 is not a stage of the procedure",
                        "public notice of " + end.minusDays(1)
                                + " is recorded under another kind of stage: verification",
                        "public notice was not passed on " + end.minusDays(1) + ", after the closing on " + closed);
        assertThat(verdict.contradictions())
                .extracting(Contradiction::toString)
                .containsExactly(
                        walk.issue().id() + ": the issue as a whole is complete as of 2025-02-21, but lower progress"
                                + " was reported as of 2025-03-03, the last being \"behind schedule\"");
    }

    @Test
    void anOutcomeTheProcedureDoesNotKnowIsAFinding() {
        Walk walk = new Walk(FULL).beforeClosing();
        walk.change(
                "acceptance",
                new StageTaken(CloseOutStage.ACCEPTANCE, StageOutcome.BASICALLY_MET)
                        .withCriteria(walk.fact("acceptance").criteria())
                        .withAttained(List.of(Attainment.MEASURES_DONE)));

        assertThat(english(walk.verdict(walk.end()).findings()))
                .containsExactly("acceptance of 2025-04-02 has an outcome the procedure does not provide for");
        assertThat(codes(walk.verdict(walk.end()).unmet()))
                .containsExactly("acceptance/threshold/goal-met closeout.not-reached");
    }

    @Test
    void oneOfTwoStagesOfAKindHasToBeNamed() {
        Walk walk = new Walk(Procedures.heilongjiang());
        walk.entries.keySet().retainAll(List.of("claim", "county-notice"));
        walk.change("county-notice", new StageTaken(CloseOutStage.PUBLIC_NOTICE, StageOutcome.PASSED));

        CloseOutVerdict verdict = walk.verdict(walk.end());

        assertThat(codes(verdict.undecidable()))
                .containsExactly(
                        "county-notice/taken closeout.stage-unnamed", "provincial-notice/taken closeout.stage-unnamed");
        assertThat(english(verdict.findings()))
                .containsExactly("public notice of 2025-03-03 may be any of several stages of the procedure");
    }

    // What is not known.

    @Test
    void whatIsNotRecordedIsUndecidableAndNamed() {
        Walk walk = new Walk(FULL).beforeClosing();
        for (Stage stage : FULL.stages()) {
            if (walk.entries.containsKey(stage.id().value())) {
                Entry old = walk.entries.get(stage.id().value());
                walk.put(Walk.entry(
                        stage.id().value(), new StageTaken(stage.kind(), StageOutcome.PASSED), old.happenedOn()));
            }
        }

        CloseOutVerdict verdict = walk.verdict(walk.end());

        assertThat(verdict.unmet()).isEmpty();
        assertThat(codes(verdict.undecidable()))
                .containsExactly(
                        "self-check/actor closeout.author-unknown",
                        "self-check/evidence/table closeout.papers-unknown",
                        "self-check/evidence/photographs closeout.papers-unknown",
                        "acceptance/actor closeout.author-unknown",
                        "acceptance/independence/from-implementer closeout.author-unknown",
                        "acceptance/independence/above-implementer closeout.author-unknown",
                        "acceptance/independence/from-self-check closeout.author-unknown",
                        "acceptance/independence/above-self-check closeout.author-unknown",
                        "acceptance/threshold/measures-done closeout.reached-unknown",
                        "acceptance/criterion/c1 closeout.tests-unknown",
                        "acceptance/criterion/c2 closeout.tests-unknown",
                        "notice/notice-length closeout.public-notice-window-unknown");
        assertThat(verdict.undecidable().get(1).reason().text(Language.ENGLISH))
                .isEqualTo("whether the documents of self-check include table is not recorded");
        assertThat(verdict.nextActions())
                .extracting(NextAction::kind)
                .filteredOn(kind -> kind == NextAction.Kind.SUPPLY_FACT)
                .hasSize(12);
    }

    @Test
    void levelsAndKindsOfInspectionAreLookedUpInTheRegister() {
        Walk walk = new Walk(FULL).beforeClosing();
        CloseOutRule blind = CloseOutRule.of(FULL, ChinaWorkingDays.official());

        assertThat(codes(blind.assess(walk.issue(), walk.end()).undecidable()))
                .containsExactly(
                        "inspection closeout.inspection-unknown",
                        "self-check/actor closeout.level-unknown",
                        "acceptance/actor closeout.level-unknown",
                        "acceptance/independence/above-implementer closeout.level-unknown",
                        "acceptance/independence/above-self-check closeout.level-unknown");
        assertThat(blind.withRegister(walk.register())
                        .assess(walk.issue(), walk.end())
                        .isEligible())
                .isTrue();
    }

    @Test
    void bodiesAreNamedWhereTheRegisterHasThem() {
        Walk walk = new Walk(FULL).beforeClosing();
        BodyId by = walk.entries.get("self-check").by().orElseThrow();
        Condition actor = Condition.of(Condition.Kind.ACTOR, StageId.of("self-check"));
        Condition independent =
                Condition.of(Condition.Kind.INDEPENDENCE, StageId.of("acceptance"), "above-implementer");

        Reason unknown = CloseOutRule.of(FULL, ChinaWorkingDays.official())
                .assess(walk.issue(), walk.end())
                .result(actor)
                .orElseThrow()
                .reason();
        CloseOutVerdict verdict = walk.rule().assess(walk.issue(), walk.end());
        Reason named = verdict.result(actor).orElseThrow().reason();

        assertThat(unknown.text(Language.ENGLISH)).isEqualTo("the level of body " + by + " is not known");
        assertThat(unknown.text(Language.CHINESE)).isEqualTo("主体" + by + "的层级未知");
        assertThat(named.arguments()).containsEntry("by", new NamedBody(by, Optional.of(Walk.TEXT)));
        assertThat(named.text(Language.ENGLISH)).startsWith("text may take ");
        assertThat(named.text(Language.CHINESE)).startsWith("文字可办理");
        assertThat(verdict.result(independent).orElseThrow().reason().text(Language.CHINESE))
                .isEqualTo("办理验收的文字独立于文字、文字");
    }

    @Test
    void measuresReportedDoneNeedNotBeFoundDone() {
        Walk walk = new Walk(FULL).beforeClosing();
        walk.change("acceptance", walk.fact("acceptance").withAttained(List.of()));
        assertThat(result(walk, walk.end(), "acceptance/threshold/measures-done")
                        .state())
                .isEqualTo(ConditionState.UNDECIDABLE);

        Issue measured = Issue.builder(walk.issue().id())
                .title(Walk.TEXT)
                .inspection(walk.issue().inspection())
                .deadline(walk.deadline)
                .chain(walk.issue().chain())
                .addMeasures(Given.measure("m1", Optional.empty()))
                .history(walk.issue().history())
                .build()
                .with(Entry.of(
                        EntryId.of("m"),
                        Subject.of(MeasureId.of("m1")),
                        new ProgressReported(Tier.COMPLETE),
                        Walk.BEGIN));
        ConditionResult reported = walk.rule()
                .assess(measured, walk.end())
                .result(Condition.of(Condition.Kind.THRESHOLD, StageId.of("acceptance"), "measures-done"))
                .orElseThrow();
        assertThat(reported.state()).isEqualTo(ConditionState.MET);
        assertThat(reported.reason().code()).isEqualTo("closeout.measures-reported");
    }

    @Test
    void anInferredActorIsNotAskedFor() {
        Walk walk = new Walk(Procedures.guangxi());
        walk.put(walk.entries.get("close").statedBy(Walk.STRANGER));

        ConditionResult actor = result(walk, walk.end(), "close/actor");

        assertThat(actor.state()).isEqualTo(ConditionState.NOT_APPLICABLE);
        assertThat(actor.reason().text(Language.ENGLISH))
                .isEqualTo(
                        "the procedure does not state that close is reserved for regional rectification office; this is"
                                + " inferred, so it is not checked");
    }

    @Test
    void daysBeyondTheCalendarAreUndecidableAndNotGuessed() {
        Walk walk = new Walk(FULL, day("2031-03-03"));
        Procedure lasting = FULL.withValidity(DateSpan.from(day("2020-01-01")));
        CloseOutRule rule =
                CloseOutRule.of(lasting, ChinaWorkingDays.official()).withRegister(walk.register());

        CloseOutVerdict verdict = rule.assess(walk.issue(), day("2031-12-31"));

        ConditionResult length = verdict.results().stream()
                .filter(each -> each.condition().code().equals("notice/notice-length"))
                .findFirst()
                .orElseThrow();
        assertThat(length.state()).isEqualTo(ConditionState.UNDECIDABLE);
        assertThat(length.reason().code()).isEqualTo("closeout.calendar-not-covered");
        assertThat(length.reason().text(Language.ENGLISH)).endsWith("does not cover the days of public notice");
        assertThat(length.ledger()).isEmpty();
        assertThat(rule.backFrom(day("2031-12-31")).closeOn()).isEmpty();
        assertThat(rule.backFrom(day("2031-12-31")).caveats())
                .extracting(Reason::code)
                .containsExactly("closeout.schedule-not-covered");
    }

    // Notices.

    private static Walk noticed(Procedure procedure, PublicNotice notice) {
        Walk walk = new Walk(procedure).beforeClosing();
        walk.change("notice", walk.fact("notice").withNotice(notice));
        return walk;
    }

    @Test
    void aNoticeThatRunsTooShortOrTooLongSaysWhatItHolds() {
        // 2025-05-02 is within the Labour Day holidays; 2025-04-27 was worked.
        Walk tooShort = noticed(FULL, PublicNotice.of(day("2025-05-02"), day("2025-05-15")));
        ConditionResult result = result(tooShort, tooShort.end(), "notice/notice-length");
        assertThat(result.reason().code()).isEqualTo("closeout.public-notice-too-short");
        assertThat(result.reason().text(Language.ENGLISH))
                .isEqualTo("public notice ran from 2025-05-02 to 2025-05-15, 8 working days with the first day; at"
                        + " least 10 working days are required");
        assertThat(result.ledger().orElseThrow().countedDays()).hasSize(8);

        Walk tooLong = noticed(FULL, PublicNotice.of(day("2025-05-02"), day("2025-06-30")));
        assertThat(result(tooLong, day("2025-07-02"), "notice/notice-length")
                        .reason()
                        .code())
                .isEqualTo("closeout.public-notice-too-long");
    }

    @Test
    void whereTheProcedureDoesNotSayHowToCountOnlyWhatBothWaysAgreeOnIsDecided() {
        Procedure silent = with(
                FULL,
                "notice",
                stage -> stage.withIntervals(List.of(Interval.ofNotice().atLeast(TimeLimit.workingDays(10)))));
        // 2025-05-06 to 05-19 holds ten working days with its first day, nine without.
        assertThat(state(silent, "2025-05-19")).isEqualTo("closeout.public-notice-count-unspecified");
        assertThat(state(silent, "2025-05-16")).isEqualTo("closeout.public-notice-too-short");
        assertThat(state(silent, "2025-05-20")).isEqualTo("closeout.public-notice-long-enough");

        Procedure first = with(
                FULL,
                "notice",
                stage -> stage.withIntervals(List.of(Interval.ofNotice()
                        .atLeast(TimeLimit.workingDays(10))
                        .counted(CountingConvention.publicNotice()))));
        assertThat(state(first, "2025-05-19")).isEqualTo("closeout.public-notice-long-enough");
        Procedure excluded = with(
                FULL,
                "notice",
                stage -> stage.withIntervals(List.of(Interval.ofNotice()
                        .atLeast(TimeLimit.workingDays(10))
                        .counted(CountingConvention.statutory()))));
        assertThat(state(excluded, "2025-05-19")).isEqualTo("closeout.public-notice-too-short");
    }

    private static String state(Procedure procedure, String last) {
        Walk walk = noticed(procedure, PublicNotice.of(day("2025-05-06"), day(last)));
        return result(walk, day("2025-06-30"), "notice/notice-length").reason().code();
    }

    @Test
    void anObservedLengthIsNoMinimum() {
        Walk walk = new Walk(Procedures.jiangxi()).beforeClosing();
        LocalDate first = walk.entries.get("notice").happenedOn();
        walk.change("notice", walk.fact("notice").withNotice(PublicNotice.of(first, first.plusDays(1))));

        ConditionResult length = result(walk, walk.end(), "notice/notice-as-printed");
        assertThat(length.state()).isEqualTo(ConditionState.NOT_APPLICABLE);
        assertThat(length.reason().code()).isEqualTo("closeout.public-notice-length-unspecified");
        assertThat(walk.verdict(walk.end()).isEligible()).isTrue();

        walk.change(
                "notice",
                walk.fact("notice")
                        .withNotice(PublicNotice.of(first, first.plusDays(1)).stating(2, DayKind.CALENDAR)));
        assertThat(walk.verdict(walk.end()).isEligible()).isTrue();
    }

    // Objections.

    private static ConditionResult objection(Optional<ObjectionRule> rule, ObjectionReceived objection, int after) {
        Procedure procedure = rule.map(FULL::withObjections).orElse(FULL);
        Walk walk = new Walk(procedure).beforeClosing();
        LocalDate last = walk.entries.get("notice").happenedOn().plusDays(Walk.NOTICE_DAYS);
        walk.put(Walk.entry("o", objection, last.plusDays(after)));
        return result(walk, walk.end(), "objections");
    }

    private static ObjectionReceived posted(int after) {
        LocalDate last = Walk.BEGIN.plusDays(2L * Walk.DAYS_APART + Walk.NOTICE_DAYS);
        return new ObjectionReceived(true, true, Optional.of(last.plusDays(after)));
    }

    @Test
    void anObjectionCountsIfItIsAdmissibleAndInTime() {
        ObjectionReceived good = new ObjectionReceived(true, true, Optional.empty());
        assertThat(objection(Optional.empty(), good, 0).reason().code()).isEqualTo("closeout.objection-open");
        assertThat(objection(Optional.empty(), good, 0).evidence())
                .extracting(entry -> entry.id().value())
                .containsExactly("o");
        assertThat(objection(Optional.empty(), good, 1).state()).isEqualTo(ConditionState.MET);
        assertThat(objection(Optional.empty(), new ObjectionReceived(false, true, Optional.empty()), 0)
                        .state())
                .isEqualTo(ConditionState.MET);
        assertThat(objection(Optional.empty(), new ObjectionReceived(true, false, Optional.empty()), 0)
                        .state())
                .isEqualTo(ConditionState.MET);
    }

    @Test
    void postCountsByItsPostmarkOrByItsReceiptAsTheProcedureSays() {
        ObjectionRule receipt = new ObjectionRule(Truth.YES, Truth.YES, Truth.NO, Certainty.CONFIGURED);
        ObjectionRule silent =
                new ObjectionRule(Truth.UNDECIDABLE, Truth.UNDECIDABLE, Truth.UNDECIDABLE, Certainty.CONFIGURED);

        assertThat(objection(Optional.empty(), posted(0), 3).state()).isEqualTo(ConditionState.UNMET);
        assertThat(objection(Optional.empty(), posted(1), 3).state()).isEqualTo(ConditionState.MET);
        assertThat(objection(Optional.of(receipt), posted(0), 3).state()).isEqualTo(ConditionState.MET);
        assertThat(objection(Optional.of(silent), posted(0), 3).reason().code())
                .isEqualTo("closeout.objection-rule-unspecified");
        assertThat(objection(Optional.of(silent), posted(0), 0).state()).isEqualTo(ConditionState.UNMET);
        assertThat(objection(Optional.of(silent), new ObjectionReceived(false, true, Optional.empty()), 0)
                        .state())
                .isEqualTo(ConditionState.UNDECIDABLE);
    }

    @Test
    void anUpheldObjectionStandsUntilTheNoticeIsGivenAgain() {
        Walk walk = new Walk(FULL).beforeClosing();
        LocalDate first = walk.entries.get("notice").happenedOn();
        walk.put(Walk.entry("o", new ObjectionReceived(true, true, Optional.empty()), first.plusDays(2)));
        walk.put(Walk.entry("s", new ObjectionSettled(EntryId.of("o"), true), first.plusDays(4)));

        ConditionResult upheld = result(walk, walk.end(), "objections");
        assertThat(upheld.reason().text(Language.ENGLISH))
                .isEqualTo("objection o of 2025-05-04 was upheld, and no new notice has been given");

        Entry again = walk.good(FULL.stage(NOTICE).orElseThrow(), first.plusDays(5));
        walk.put(Entry.of(
                EntryId.of("n2"),
                again.subject(),
                again.fact(),
                again.happenedOn(),
                again.reportedOn(),
                again.by(),
                again.corrects(),
                OptionalInt.empty()));
        assertThat(result(walk, walk.end(), "objections").state()).isEqualTo(ConditionState.MET);

        walk.put(Walk.entry("s", new ObjectionSettled(EntryId.of("o"), false), first.plusDays(4)));
        walk.entries.remove("n2");
        assertThat(result(walk, walk.end(), "objections").state()).isEqualTo(ConditionState.MET);
    }

    @Test
    void anUpheldObjectionThatNoNoticeBeforeClosingCanMendLeavesNoDayToClose() {
        StageId close = StageId.of("close");
        Procedure noticeLast = Procedure.builder(ProcedureId.of("notice-last"))
                .title(LocalText.of("先销号后公示(示例)", "closed first, published then (made up)"))
                .jurisdiction(LocalText.of("某县", "a county"))
                .addStages(
                        Stage.builder(close)
                                .kind(CloseOutStage.CLOSE)
                                .name(LocalText.of("销号", "close"))
                                .build(),
                        Stage.builder(NOTICE)
                                .kind(CloseOutStage.PUBLIC_NOTICE)
                                .name(LocalText.of("公示", "notice"))
                                .addAfter(close)
                                .build())
                .closing(new Closing(close, Truth.UNDECIDABLE, Certainty.CONFIGURED))
                .build();
        Walk walk = new Walk(noticeLast);
        walk.entries.remove("close"); // an objection to what is closed would come too late to prevent it
        LocalDate day = LocalDate.of(2025, 5, 6);
        walk.put(Walk.entry("o", new ObjectionReceived(true, true, Optional.empty()), day));
        walk.put(Walk.entry("s", new ObjectionSettled(EntryId.of("o"), true), day));

        CloseOutSchedule schedule = walk.rule().assess(walk.issue(), day).earliest();

        assertThat(schedule.closeOn()).isEmpty();
        assertThat(schedule.caveats())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .containsExactly("taking stages cannot meet this condition: objections");
    }

    // Conditions of the user's own.

    private record Fixed(String code, boolean holds) implements OwnCondition {
        @Override
        public LocalText name() {
            return LocalText.of("有照片", "photographs are on file");
        }

        @Override
        public boolean holds(Issue issue, Subject subject, LocalDate asOf) {
            return holds;
        }
    }

    @Test
    void conditionsOfTheUsersOwnAreAskedBesideThoseOfTheProcedure() {
        Walk walk = new Walk(FULL).beforeClosing();
        CloseOutRule rule = walk.rule().with(new Fixed("yes", true)).with(new Fixed("no", false));

        CloseOutVerdict verdict = rule.assess(walk.issue(), walk.end());

        assertThat(codes(verdict.inTheWay())).containsExactly("own/no closeout.own-fails");
        assertThat(verdict.inTheWay().get(0).reason().text(Language.ENGLISH))
                .isEqualTo("required but not fulfilled: photographs are on file");
        assertThat(rule.decide(walk.issue(), walk.end()))
                .extracting(Condition::code)
                .containsExactly("own/no");
        assertThat(verdict.earliest().closeOn()).isEmpty();
        assertThat(english(verdict.earliest().caveats()))
                .containsExactly("taking stages cannot meet this condition: own condition (no)");
        assertThatThrownBy(() -> rule.with(new Fixed("no", true)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("condition must have a code of its own, but had no");
    }

    @Test
    void aConditionOfTheUsersOwnBeyondTheCalendarIsUndecidableAndNamed() {
        Walk walk = new Walk(FULL).beforeClosing();
        OwnCondition own = new OwnCondition() {
            @Override
            public String code() {
                return "on-a-working-day";
            }

            @Override
            public LocalText name() {
                return LocalText.of("在工作日销号", "closed on a working day");
            }

            @Override
            public boolean holds(Issue issue, Subject subject, LocalDate asOf) {
                return ChinaWorkingDays.official().isWorkingDay(asOf);
            }
        };

        ConditionResult result = walk.rule().with(own).assess(walk.issue(), day("2031-12-31")).results().stream()
                .filter(each -> each.condition().kind() == Condition.Kind.OWN)
                .findFirst()
                .orElseThrow();

        assertThat(result.state()).isEqualTo(ConditionState.UNDECIDABLE);
        assertThat(result.reason().text(Language.ENGLISH))
                .endsWith("does not cover the days of closed on a working day");
    }

    @Test
    void aDecisionSaysWhatTheVerdictSaysForEverySetOfStages() {
        Procedure plain = Procedures.xixian().withCompletion(List.of(Tier.COMPLETE));
        CloseOutRule rule = CloseOutRule.of(plain, ChinaWorkingDays.official())
                .with(new Fixed("yes", true))
                .with(new Fixed("no", false));
        List<CloseOutStage> kinds = Stream.of(CloseOutStage.values()).toList();
        for (int mask = 0; mask < 1 << kinds.size(); mask += 7) {
            for (StageOutcome outcome : StageOutcome.values()) {
                Issue issue = Given.issue("i", "2025-12-31").build();
                if ((mask & 1) == 0) {
                    issue = issue.with(Walk.entry("claim", new ProgressReported(Tier.COMPLETE), day("2025-01-01")));
                }
                for (CloseOutStage kind :
                        List.of(CloseOutStage.REPORT_UPWARD, CloseOutStage.SITE_INSPECTION, CloseOutStage.CLOSE)) {
                    if ((mask >> kind.ordinal() & 1) != 0) {
                        issue = issue.with(Walk.entry(kind.name(), new StageTaken(kind, outcome), day("2025-02-01")));
                    }
                }
                assertThat(rule.decide(issue, day("2025-03-01")))
                        .isEqualTo(rule.assess(issue, day("2025-03-01")).inTheWay().stream()
                                .map(ConditionResult::condition)
                                .toList());
            }
        }
    }

    // Days.

    @Test
    void daysReckonedAcrossTheEndOfWhatIsPublishedAreProvisional() {
        Walk walk = new Walk(FULL);
        walk.entries.keySet().retainAll(List.of("claim"));

        CloseOutRule rule = CloseOutRule.of(
                FULL,
                ChinaWorkingDays.official().provisional(DateSpan.ofYear(2027)).asCalendar());

        CloseOutSchedule across = rule.assess(walk.issue(), day("2026-12-07")).earliest();
        assertThat(across.closeOn()).contains(day("2026-12-31"));
        assertThat(across.caveats()).extracting(Reason::code).containsExactly("calendar.open-end");
        CloseOutSchedule before = rule.assess(walk.issue(), day("2026-12-02")).earliest();
        assertThat(before.closeOn()).contains(day("2026-12-29"));
        assertThat(before.caveats()).isEmpty();

        assertThat(rule.backFrom(day("2026-12-31")).caveats())
                .extracting(Reason::code)
                .containsExactly("calendar.open-end");
        assertThat(rule.backFrom(day("2026-12-28")).caveats()).isEmpty();
    }

    @Test
    void theEarliestDayIsReckonedStageByStage() {
        Walk walk = new Walk(FULL);
        walk.entries.keySet().retainAll(List.of("claim"));
        CloseOutSchedule schedule = walk.verdict(day("2025-03-03")).earliest();

        // Three working days after the self-check, ten of notice with the first day, five days after the application.
        assertThat(schedule.stages())
                .extracting(slot -> slot.stage() + " " + slot.first() + " " + slot.last())
                .containsExactly(
                        "self-check 2025-03-03 2025-03-03",
                        "acceptance 2025-03-07 2025-03-07",
                        "notice 2025-03-07 2025-03-20",
                        "application 2025-03-21 2025-03-21",
                        "close 2025-03-27 2025-03-27");
        assertThat(schedule.closeOn()).contains(day("2025-03-27"));
        assertThat(schedule.caveats()).isEmpty();
        assertThat(schedule.stage(NOTICE).orElseThrow().isDone()).isFalse();
    }

    @Test
    void theLatestDaysAreReckonedBackwards() {
        CloseOutSchedule schedule =
                CloseOutRule.of(FULL, ChinaWorkingDays.official()).backFrom(day("2025-03-27"));

        assertThat(schedule.stages())
                .extracting(slot -> slot.stage() + " " + slot.first() + " " + slot.last())
                .containsExactly(
                        "self-check 2025-03-03 2025-03-03",
                        "acceptance 2025-03-07 2025-03-07",
                        "notice 2025-03-07 2025-03-20",
                        "application 2025-03-21 2025-03-21",
                        "close 2025-03-27 2025-03-27");
    }

    // --- backwards from the due day of an issue ---

    private static CloseOutSchedule backFrom(String deadline, String asOf, Entry... entries) {
        Issue issue = Given.issue("a", Deadline.parse(deadline))
                .history(Given.history(entries))
                .build();
        Register register = Register.builder(TEXT)
                .origin(Origin.RECONSTRUCTED)
                .addInspections(Inspection.builder(InspectionId.of("i1"))
                        .name(TEXT)
                        .kind(InspectionKind.CENTRAL)
                        .area(TEXT)
                        .feedbackOn(day("2025-03-20"))
                        .build())
                .addIssues(issue)
                .build();
        DueDays dates = DueDays.of(register, ChinaWorkingDays.official());
        return CloseOutRule.of(FULL, ChinaWorkingDays.official()).backFrom(issue, day(asOf), dates);
    }

    @Test
    void theLatestDaysOfAnIssueAreThoseFromItsDueDayAsResolved() {
        CloseOutSchedule plain =
                CloseOutRule.of(FULL, ChinaWorkingDays.official()).backFrom(day("2025-03-27"));
        Entry stop = Given.entry("stop", Given.suspended(), "2025-03-01");
        Entry go = Given.entry("go", Given.resumed("stop"), "2025-03-08");

        assertThat(backFrom("2025年3月27日前", "2025-01-01")).isEqualTo(plain);
        assertThat(backFrom("2025年3月20日前", "2025-12-31", stop, go)).isEqualTo(plain);
        assertThat(backFrom(
                        "2025年3月20日前",
                        "2025-03-15",
                        Given.entry("ask", Given.asked("2025-03-27"), "2025-03-10"),
                        Given.entry("grant", Given.decided("ask", true), "2025-03-15")))
                .isEqualTo(plain);
        CloseOutSchedule provisional = backFrom("2025年3月20日前", "2025-03-08", stop);
        assertThat(provisional.stages()).isEqualTo(plain.stages());
        assertThat(provisional.closeOn()).contains(day("2025-03-27"));
        assertThat(english(provisional.caveats()))
                .containsExactly("the due date 2025-03-27 is provisional and may still move");
        assertThat(Given.chinese(provisional.caveats())).containsExactly("到期日2025年3月27日为暂定，仍可能变动");
    }

    @Test
    void ofDueDaysWithinASpanTheFirstIsTaken() {
        // 7 calendar days after the feedback end on 2025-03-27, 7 working days on 2025-03-31
        CloseOutSchedule schedule = backFrom("反馈之日起7日内完成", "2025-03-21");

        assertThat(schedule.closeOn()).contains(day("2025-03-27"));
        assertThat(schedule.stages()).isNotEmpty();
        assertThat(english(schedule.caveats()))
                .containsExactly("the last day is known only to be between 2025-03-27 and 2025-03-31");
    }

    @Test
    void withoutADueDayThereIsNoSchedule() {
        CloseOutSchedule waiting = backFrom("反馈之日起30个工作日内完成", "2025-03-19");
        CloseOutSchedule undated = backFrom("尽快完成", "2025-03-19");

        assertThat(waiting.closeOn()).isEmpty();
        assertThat(waiting.stages()).isEmpty();
        assertThat(waiting.caveats()).singleElement().extracting(Reason::code).isEqualTo("status.waiting");
        assertThat(undated.closeOn()).isEmpty();
        assertThat(english(undated.caveats()))
                .containsExactly("\"尽快完成\" names a class of deadlines whose dates are not stated here");
    }

    @Test
    void whatIsUnspecifiedIsReckonedOpenly() {
        Walk walk = new Walk(Procedures.jiangxi());
        walk.entries.keySet().retainAll(List.of("claim"));

        assertThat(english(walk.verdict(Walk.BEGIN).earliest().caveats()))
                .containsExactly(
                        "public notice is taken as one day, because the procedure does not state how long it must run");
        assertThat(english(walk.rule().backFrom(day("2025-12-31")).caveats()))
                .containsExactly(
                        "public notice is taken as one day, because the procedure does not state how long it must run");
    }

    @Test
    void aStageThatWouldComeTooLateHasTheEarlierOneTakenAnew() {
        Walk walk = new Walk(FULL);
        walk.entries.keySet().retainAll(List.of("claim", "self-check"));
        LocalDate late = Walk.BEGIN.plusDays(70);

        CloseOutVerdict verdict = walk.verdict(late);

        assertThat(codes(verdict.unmet())).contains("acceptance/wait-maximum/self-check closeout.too-late");
        CloseOutSchedule schedule = verdict.earliest();
        assertThat(schedule.stage(StageId.of("self-check")).orElseThrow())
                .isEqualTo(new CloseOutSchedule.StageDays(StageId.of("self-check"), late, late, false));
        assertThat(verdict.nextActions())
                .filteredOn(action -> action.kind() == NextAction.Kind.TAKE_STAGE)
                .extracting(action -> action.stage().orElseThrow().id().value())
                .containsExactly("self-check");
    }

    @Test
    void aMaximumThatCannotBeKeptLeavesNoDay() {
        Procedure impossible = with(
                FULL,
                "application",
                stage -> stage.withIntervals(List.of(Interval.since(StageId.of("acceptance"))
                        .atMost(TimeLimit.workingDays(5))
                        .counted(CountingConvention.statutory()))));
        Walk walk = new Walk(impossible);
        walk.entries.keySet().retainAll(List.of("claim"));

        CloseOutSchedule schedule = walk.verdict(Walk.BEGIN).earliest();

        assertThat(schedule.closeOn()).isEmpty();
        assertThat(schedule.stages()).isEmpty();
        assertThat(english(schedule.caveats()))
                .containsExactly(
                        "application exceeds its time limit after acceptance, whenever acceptance takes place");
        assertThat(walk.rule().backFrom(day("2025-12-31")).closeOn()).isEmpty();
    }

    @Test
    void aNextActionSaysUntilWhen() {
        Walk walk = new Walk(FULL);
        walk.entries.keySet().retainAll(List.of("claim", "self-check"));

        assertThat(walk.verdict(Walk.BEGIN).nextActions()).singleElement().satisfies(action -> {
            assertThat(action.stage().orElseThrow().id()).isEqualTo(StageId.of("acceptance"));
            assertThat(action.from()).isEqualTo(day("2025-03-07"));
            assertThat(action.until()).contains(day("2025-05-06")); // 60 days end on 2 May, a day off
            assertThat(action.condition().code()).isEqualTo("acceptance/taken");
        });
    }

    // Comparison.

    @Test
    void twoProceduresAreComparedByWhatStandsInTheWay() {
        Walk walk = new Walk(Procedures.wenxi()).beforeClosing();
        CloseOutRule wenxi = walk.rule();
        CloseOutRule longer = CloseOutRule.of(
                        with(
                                Procedures.wenxi(),
                                "acceptance",
                                stage -> stage.withThreshold(List.of(Attainment.MEASURES_DONE))),
                        ChinaWorkingDays.official())
                .withRegister(walk.register());

        CloseOutComparison comparison =
                CloseOutComparison.of(wenxi.assess(walk.issue(), walk.end()), longer.assess(walk.issue(), walk.end()));

        assertThat(comparison.first()).isEqualTo(CloseOutStatus.ELIGIBLE);
        assertThat(comparison.second()).isEqualTo(CloseOutStatus.IN_PROCEDURE);
        assertThat(comparison.onlyFirst()).isEmpty();
        assertThat(codes(comparison.onlySecond()))
                .containsExactly("acceptance/threshold/measures-done closeout.reached-unknown");
        assertThat(comparison.isDifferent()).isTrue();
        assertThat(CloseOutComparison.comparisonsOf(walk.register(), wenxi, walk.end(), longer, walk.end()))
                .containsExactly(comparison);
    }

    @Test
    void twoDaysAreComparedLikewise() {
        Walk walk = new Walk(Procedures.wenxi());
        LocalDate accepted = walk.entries.get("acceptance").happenedOn();

        List<CloseOutComparison> differing = CloseOutComparison.comparisonsOf(
                walk.register(), walk.rule(), accepted.minusDays(1), walk.rule(), accepted);

        assertThat(differing).singleElement().satisfies(comparison -> {
            assertThat(comparison.first()).isEqualTo(CloseOutStatus.NOT_STARTED);
            assertThat(comparison.second()).isEqualTo(CloseOutStatus.ELIGIBLE);
            assertThat(codes(comparison.onlyFirst())).containsExactly("acceptance/taken closeout.not-taken");
        });
        assertThat(CloseOutComparison.comparisonsOf(walk.register(), walk.rule(), accepted, walk.rule(), accepted))
                .isEmpty();
        assertThatThrownBy(() -> CloseOutComparison.of(
                        walk.verdict(accepted),
                        walk.rule().assess(Given.issue("other", "2025-12-31").build(), accepted)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("verdicts must be about the same, but were about i ");
    }

    @Test
    void talliesOfDifferentQuestionsDoNotMerge() {
        CloseOutRule rule = CloseOutRule.of(Procedures.wenxi(), ChinaWorkingDays.official());
        CloseOutFunnel.Tally tally = CloseOutFunnel.tally(rule, Subject.Kind.ISSUE, day("2025-06-30"));
        assertThatThrownBy(() -> tally.merge(CloseOutFunnel.tally(rule, Subject.Kind.PART, day("2025-06-30"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "other must count cn-shanxi-wenxi by issue on 2025-06-30, but was cn-shanxi-wenxi by part on"
                                + " 2025-06-30");
    }

    // Where a day, or a body, decides.

    @Test
    void nothingFollowsOnTheLastDayOfANotice() {
        Walk walk = new Walk(FULL);
        LocalDate last = walk.fact("notice").notice().orElseThrow().window().last();

        walk.move("application", last);
        assertThat(result(walk, walk.end(), "application/after/notice").state()).isEqualTo(ConditionState.UNMET);
        walk.move("application", last.plusDays(1));
        assertThat(result(walk, walk.end(), "application/after/notice").state()).isEqualTo(ConditionState.MET);
    }

    @Test
    void aNoticeOfExactlyItsMaximumIsNotTooLong() {
        LocalDate first = day("2025-05-06");
        LocalDate thirtieth = ChinaWorkingDays.official().plusWorkingDays(first, 29);

        assertThat(result(noticed(FULL, PublicNotice.of(first, thirtieth)), day("2025-12-01"), "notice/notice-length")
                        .state())
                .isEqualTo(ConditionState.MET);
        LocalDate next = ChinaWorkingDays.official().plusWorkingDays(first, 30);
        assertThat(result(noticed(FULL, PublicNotice.of(first, next)), day("2025-12-01"), "notice/notice-length")
                        .state())
                .isEqualTo(ConditionState.UNMET);
    }

    @Test
    void whoeverStandsAboveOneImplementerMustStandAboveAll() {
        Walk walk = new Walk(FULL);
        Issue issue = Issue.builder(IssueId.of("i"))
                .title(FullProcedure.TEXT)
                .inspection(InspectionId.of("ins"))
                .deadline(walk.deadline)
                .chain(new ResponsibilityChain(List.of(
                        Assignment.of(Role.RESPONSIBLE, Walk.IMPLEMENTER),
                        Assignment.of(Role.RESPONSIBLE, BodyId.of("notice-CITY")))))
                .history(walk.issue().history())
                .build();
        Condition above = Condition.of(Condition.Kind.INDEPENDENCE, StageId.of("acceptance"), "above-implementer");

        assertThat(walk.verdict(walk.end()).result(above))
                .map(ConditionResult::state)
                .contains(ConditionState.MET);
        assertThat(walk.rule().assess(issue, walk.end()).result(above))
                .map(ConditionResult::state)
                .contains(ConditionState.UNMET);
    }

    @Test
    void whatIsReopenedBeginsAnew() {
        Walk walk = new Walk(FULL);
        walk.put(Walk.entry("reopened", new Reopened(), walk.end()));

        CloseOutVerdict verdict = walk.verdict(walk.end());

        assertThat(verdict.status()).isEqualTo(CloseOutStatus.REVERSED);
        assertThat(codes(verdict.unmet())).contains("acceptance/taken closeout.not-taken");
        assertThat(verdict.acceptances()).hasSize(1);
    }

    @Test
    void whoseNoticeIsRunningStandsBeforeTheNotice() {
        Walk walk = new Walk(FULL);
        LocalDate last = walk.fact("notice").notice().orElseThrow().window().last();

        CloseOutFunnel running = walk.rule().funnel(walk.register(), Subject.Kind.ISSUE, last);
        CloseOutFunnel over = walk.rule().funnel(walk.register(), Subject.Kind.ISSUE, last.plusDays(1));

        assertThat(running.step(NOTICE).orElseThrow().pending().all()).isOne();
        assertThat(running.step(NOTICE).orElseThrow().passed().all()).isZero();
        assertThat(over.step(NOTICE).orElseThrow().passed().all()).isOne();
        assertThat(over.step(StageId.of("application")).orElseThrow().pending().all())
                .isOne();
    }

    @Test
    void whatEndedOtherThanByCompletionIsNotToBeClosed() {
        Walk walk = new Walk(Procedures.wenxi());
        walk.entries.clear();
        walk.put(Walk.entry(
                "ended",
                new Fact.Ended(EndKind.NOT_APPLICABLE, Walk.STRANGER, LocalText.of("企业已关闭", "plant closed")),
                day("2025-06-01")));

        assertThat(walk.verdict(day("2025-05-31")).status()).isEqualTo(CloseOutStatus.NOT_STARTED);
        CloseOutVerdict verdict = walk.verdict(day("2025-06-01"));
        assertThat(verdict.status()).isEqualTo(CloseOutStatus.ENDED);
        assertThat(verdict.isEligible()).isFalse();
        assertThat(verdict.nextActions()).isEmpty();
        assertThat(verdict.earliest().closeOn()).isEmpty();
        assertThat(english(verdict.earliest().caveats())).containsExactly("there is no day to close it: ended");

        CloseOutFunnel.Tally tally = CloseOutFunnel.tally(walk.rule(), Subject.Kind.ISSUE, day("2025-06-01"));
        tally.add(walk.issue());
        CloseOutFunnel.Tally other = CloseOutFunnel.tally(walk.rule(), Subject.Kind.ISSUE, day("2025-06-01"));
        other.merge(tally);
        assertThat(other.funnel().ended()).isEqualTo(new CloseOutFunnel.Count(1, 0));
        assertThat(other.funnel().inScope()).isEqualTo(new CloseOutFunnel.Count(0, 0));

        walk.put(Walk.entry("closed", new StageTaken(CloseOutStage.CLOSE, StageOutcome.PASSED), day("2025-06-02")));
        assertThat(walk.verdict(day("2025-06-02")).status()).isEqualTo(CloseOutStatus.CLOSED);
        assertThat(walk.rule()
                        .funnel(walk.register(), Subject.Kind.ISSUE, day("2025-06-02"))
                        .closed()
                        .all())
                .isOne();
    }

    @Test
    void aVerdictPrintsWhatStandsInTheWay() {
        Walk walk = new Walk(Procedures.wenxi());
        walk.entries.clear();
        assertThat(walk.verdict(day("2025-06-30")))
                .hasToString(
                        "i on 2025-06-30: not started; acceptance/taken unmet: acceptance on site has not taken place");
        assertThat(walk.rule())
                .hasToString("CloseOutRule[cn-shanxi-wenxi, "
                        + walk.rule().calendar().id() + "]");
    }
}
