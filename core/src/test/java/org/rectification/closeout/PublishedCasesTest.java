package org.rectification.closeout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Truth;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.DayKind;
import org.rectification.calendar.DayLedger;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.PublicNotice;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.procedure.Certainty;
import org.rectification.procedure.Closing;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.ProcedureId;
import org.rectification.procedure.Procedures;
import org.rectification.procedure.Reversal.Consequence;
import org.rectification.procedure.Stage;
import org.rectification.register.Origin;
import org.rectification.register.Register;

/** The cases that were published, each with where. */
class PublishedCasesTest {

    private static final LocalText TEXT = LocalText.of("问题", "issue");
    private static final StageId NOTICE = StageId.of("notice");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static CloseOutRule rule(Procedure procedure, Issue... issues) {
        return CloseOutRule.of(procedure, ChinaWorkingDays.official()).withRegister(register(issues));
    }

    private static Register register(Issue... issues) {
        return Register.builder(TEXT)
                .origin(Origin.RECONSTRUCTED)
                .originNote(TEXT)
                .addInspections(Inspection.builder(InspectionId.of("ins"))
                        .name(TEXT)
                        .kind(InspectionKind.CENTRAL)
                        .area(TEXT)
                        .build())
                .addIssues(issues)
                .build();
    }

    private static Issue issue(String id, Deadline deadline, Entry... entries) {
        Issue issue = Issue.builder(IssueId.of(id))
                .title(TEXT)
                .inspection(InspectionId.of("ins"))
                .deadline(deadline)
                .build();
        for (Entry entry : entries) {
            issue = issue.with(entry);
        }
        return issue;
    }

    private static Entry taken(String id, CloseOutStage kind, String day) {
        return Walk.entry(id, new StageTaken(kind, StageOutcome.PASSED), day(day));
    }

    private static Entry claim(String day) {
        return Walk.entry("claim", new Fact.ProgressReported(Tier.COMPLETE), day(day));
    }

    private static ConditionResult result(CloseOutVerdict verdict, Condition.Kind kind, StageId stage) {
        return verdict.results().stream()
                .filter(each -> each.condition().kind() == kind
                        && each.condition().stage().equals(Optional.of(stage)))
                .findFirst()
                .orElseThrow();
    }

    /** Baoqing County's notice, 2025: ten working days with two make-up days, before anybody may apply. */
    @Test
    void baoqingsWindowHoldsItsTenWorkingDaysAndTheApplicationWaitsForItsEnd() {
        StageId county = StageId.of("county-notice");
        StageTaken notice = new StageTaken(CloseOutStage.PUBLIC_NOTICE, StageOutcome.PASSED)
                .withStageId(county)
                .withNotice(
                        PublicNotice.of(day("2025-09-28"), day("2025-10-16")).stating(10, DayKind.WORKING));
        Issue issue = issue("hlj", Deadline.parse("2025年底前"), Walk.entry("n", notice, day("2025-09-28")));
        CloseOutRule rule = rule(Procedures.heilongjiang(), issue);

        CloseOutVerdict running = rule.assess(issue, day("2025-10-16"));
        assertThat(running.status()).isEqualTo(CloseOutStatus.IN_PROCEDURE);
        assertThat(running.waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.condition().code()).isEqualTo("county-notice/taken");
            assertThat(waiting.until()).contains(day("2025-10-17"));
            assertThat(waiting.reason().text(Language.ENGLISH))
                    .isEqualTo("county notice runs until the end of 2025-10-16");
            assertThat(waiting.reason().text(Language.CHINESE)).isEqualTo("县级公示至2025年10月16日届满");
        });
        assertThat(running.nextActions())
                .filteredOn(action -> action.kind() == NextAction.Kind.TAKE_STAGE)
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.stage().orElseThrow().id()).isEqualTo(StageId.of("application"));
                    assertThat(action.stage()
                                    .orElseThrow()
                                    .actor()
                                    .orElseThrow()
                                    .name())
                            .isEqualTo(LocalText.of("县级", "county"));
                    assertThat(action.from()).isEqualTo(day("2025-10-17"));
                    assertThat(action.until()).isEmpty();
                });

        ConditionResult length =
                result(rule.assess(issue, day("2025-10-17")), Condition.Kind.NOTICE_AS_PRINTED, county);
        assertThat(length.state()).isEqualTo(ConditionState.MET);
        assertThat(length.reason().text(Language.ENGLISH))
                .isEqualTo("county notice ran from 2025-09-28 to 2025-10-16, 10 working days with the first day, as"
                        + " printed on the notice (10 working days)");
        DayLedger ledger = length.ledger().orElseThrow();
        assertThat(ledger.countedDays()).hasSize(10).contains(day("2025-09-28"), day("2025-10-11"));
    }

    /** A notice in Anhui, 2024: "10 working days" across National Day hold four. */
    @Test
    void aWindowThatHoldsFourOfItsTenPrintedWorkingDaysIsTooShort() {
        StageTaken notice = new StageTaken(CloseOutStage.PUBLIC_NOTICE, StageOutcome.PASSED)
                .withNotice(
                        PublicNotice.of(day("2024-09-29"), day("2024-10-09")).stating(10, DayKind.WORKING));
        Issue issue = issue("ah", Deadline.parse("2024年底前"), Walk.entry("n", notice, day("2024-09-29")));

        ConditionResult length = result(
                rule(Procedures.anhui(), issue).assess(issue, day("2024-12-31")),
                Condition.Kind.NOTICE_AS_PRINTED,
                NOTICE);

        assertThat(length.state()).isEqualTo(ConditionState.UNMET);
        assertThat(length.reason().code()).isEqualTo("closeout.public-notice-shorter-than-printed");
        assertThat(length.reason().text(Language.ENGLISH))
                .isEqualTo("public notice ran from 2024-09-29 to 2024-10-09, 4 working days with the first day, shorter"
                        + " than the 10 working days printed on the notice");
        assertThat(length.reason().text(Language.CHINESE))
                .isEqualTo("公示自2024年9月29日至2024年10月9日为4个工作日（含首日），短于公示载明的10个工作日");
    }

    /** Ningxia, 2024 to 2026: accepted as basically meeting the goal, noticed 13 months later. */
    @Test
    void ningxiaClosesOnBasicallyMetAndJiangxiDoesNot() {
        Procedure ningxia = ningxia();
        StageTaken accepted = new StageTaken(CloseOutStage.ACCEPTANCE, StageOutcome.BASICALLY_MET)
                .withAttained(List.of(Attainment.GOAL_BASICALLY_MET));
        StageTaken noticed = new StageTaken(CloseOutStage.PUBLIC_NOTICE, StageOutcome.PASSED)
                .withNotice(
                        PublicNotice.of(day("2026-01-05"), day("2026-01-16")).stating(10, DayKind.WORKING));
        Issue issue = issue(
                "nx",
                Deadline.parse("2024年底前"),
                Walk.entry("a", accepted, day("2024-11-26")),
                Walk.entry("n", noticed, day("2026-01-05")),
                taken("r", CloseOutStage.REPORT_UPWARD, "2026-01-19"));

        assertThat(rule(ningxia, issue).assess(issue, day("2026-01-19")).status())
                .isEqualTo(CloseOutStatus.ELIGIBLE);

        // The same acceptance under Jiangxi's threshold.
        ConditionResult goal = rule(Procedures.jiangxi(), issue)
                .assess(issue, day("2026-01-19"))
                .result(Condition.of(Condition.Kind.THRESHOLD, StageId.of("acceptance"), "goal-met"))
                .orElseThrow();
        assertThat(goal.state()).isEqualTo(ConditionState.UNMET);
        assertThat(goal.reason().text(Language.ENGLISH)).isEqualTo("acceptance must confirm \"goal met\", but did not");

        // Where nobody says whether it is enough, it is not decided.
        Procedure silent = ningxia.withStage(
                ningxia.stage(StageId.of("acceptance")).orElseThrow().withThreshold(List.of()));
        assertThat(rule(silent, issue).assess(issue, day("2026-01-19")).undecidable())
                .extracting(each -> each.reason().code())
                .containsExactly("closeout.basically-met-unspecified");
    }

    /** Not of the library: as the notice of the autonomous region shows it. */
    private static Procedure ningxia() {
        return Procedure.builder(ProcedureId.of("ningxia"))
                .title(TEXT)
                .jurisdiction(LocalText.of("宁夏回族自治区", "Ningxia"))
                .addStages(Stage.builder(StageId.of("acceptance"))
                        .kind(CloseOutStage.ACCEPTANCE)
                        .name(LocalText.of("验收", "acceptance"))
                        .addThreshold(Attainment.GOAL_BASICALLY_MET)
                        .build())
                .addStages(Stage.builder(NOTICE)
                        .kind(CloseOutStage.PUBLIC_NOTICE)
                        .name(LocalText.of("公示", "public notice"))
                        .addAfter(StageId.of("acceptance"))
                        .build())
                .addStages(Stage.builder(StageId.of("report"))
                        .kind(CloseOutStage.REPORT_UPWARD)
                        .name(LocalText.of("上报", "report upward"))
                        .addAfter(NOTICE)
                        .build())
                .addStages(Stage.builder(StageId.of("close"))
                        .kind(CloseOutStage.CLOSE)
                        .name(LocalText.of("销号", "close"))
                        .addAfter(StageId.of("report"))
                        .build())
                .closing(new Closing(StageId.of("close"), Truth.UNDECIDABLE, Certainty.OBSERVED))
                .build();
    }

    /** Siping, 2019: "seven days" from 13 to 19 December are calendar days. */
    @Test
    void sipingsSevenDaysAreCalendarDays() {
        StageTaken notice = new StageTaken(CloseOutStage.PUBLIC_NOTICE, StageOutcome.PASSED)
                .withNotice(
                        PublicNotice.of(day("2019-12-13"), day("2019-12-19")).stating(7, DayKind.UNSPECIFIED));
        Issue issue =
                issue("jl", Deadline.parse("2019年底前"), claim("2019-12-10"), Walk.entry("n", notice, day("2019-12-13")));
        CloseOutRule rule = rule(Procedures.siping(), issue);

        assertThat(rule.assess(issue, day("2019-12-19")).isEligible()).isFalse();
        CloseOutVerdict verdict = rule.assess(issue, day("2019-12-20"));
        assertThat(verdict.undecidable())
                .extracting(each -> each.condition().code())
                .containsExactly("notice/actor");
        ConditionResult length = result(verdict, Condition.Kind.NOTICE_AS_PRINTED, NOTICE);
        assertThat(length.state()).isEqualTo(ConditionState.MET);
        assertThat(length.reason().text(Language.ENGLISH))
                .isEqualTo("public notice ran from 2019-12-13 to 2019-12-19, 7 calendar days with the first day, as"
                        + " printed on the notice (7 days)");
    }

    /**
     * Hainan, 2018: the lead unit accepts, closes and files; tasks with no date are not closed; false work is punished.
     */
    @Test
    void hainansLeadUnitClosesItselfAndOwesTheFiling() {
        Walk walk = new Walk(Procedures.hainan());
        walk.entries.remove("filing");
        CloseOutVerdict verdict = walk.verdict(walk.end());

        assertThat(verdict.status()).isEqualTo(CloseOutStatus.CLOSED);
        assertThat(verdict.inTheWay()).isEmpty();
        assertThat(verdict.owed()).extracting(each -> each.condition().code()).containsExactly("filing/taken");
        assertThat(verdict.nextActions()).singleElement().satisfies(action -> {
            assertThat(action.stage().orElseThrow().id()).isEqualTo(StageId.of("filing"));
            assertThat(action.from()).isEqualTo(walk.end());
        });
        assertThat(new Walk(Procedures.hainan()).verdict(walk.end()).owed()).isEmpty();

        walk.deadline = Deadline.parse("长期坚持");
        assertThat(walk.verdict(walk.end()).status()).isEqualTo(CloseOutStatus.OUT_OF_SCOPE);
        walk.deadline = Deadline.parse("2025年底前");

        walk.put(Walk.entry("found", new Fact.CompletionRefuted(RefutationKind.PERFUNCTORY), walk.end()));
        CloseOutVerdict reversed = walk.verdict(walk.end());
        assertThat(reversed.status()).isEqualTo(CloseOutStatus.REVERSED);
        assertThat(reversed.consequences())
                .singleElement()
                .satisfies(rule -> assertThat(rule.consequences())
                        .containsExactly(Consequence.CORRECTED, Consequence.ACCOUNTABILITY));
        assertThat(reversed.claims()).hasSize(1);
        assertThat(reversed.acceptances()).hasSize(1);
        assertThat(reversed.reversals()).extracting(entry -> entry.id().value()).containsExactly("found");
    }

    /** Wenxi, 2019: accepted on the 21st, closed by the county government on the 22nd, with no notice. */
    @Test
    void wenxiClosesTheNextDayWithNoNotice() {
        Walk walk = new Walk(Procedures.wenxi());
        walk.move("acceptance", day("2019-12-21"));
        walk.move("close", day("2019-12-22"));

        assertThat(walk.verdict(day("2019-12-21")).status()).isEqualTo(CloseOutStatus.ELIGIBLE);
        CloseOutVerdict closed = walk.verdict(day("2019-12-22"));
        assertThat(closed.status()).isEqualTo(CloseOutStatus.CLOSED);
        assertThat(closed.inTheWay()).isEmpty();
        assertThat(closed.results())
                .extracting(each -> each.condition().kind())
                .doesNotContain(
                        Condition.Kind.NOTICE_AS_PRINTED, Condition.Kind.NOTICE_LENGTH, Condition.Kind.OBJECTIONS);
    }

    /**
     * Heilongjiang: of 47 completed, 33 were closed, 10 not yet accepted and 4 not applied for; 1 was not done and 4
     * were behind schedule. The figures are published, the 52 issues behind them are reconstructed.
     */
    @Test
    void heilongjiangsFortySevenAreThirtyThreeAndTenAndFour() {
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < 52; i++) {
            List<Entry> entries = new ArrayList<>();
            if (i < 47) {
                entries.add(claim("2025-01-10"));
            } else if (i < 51) {
                entries.add(Walk.entry("b", new Fact.ProgressReported(Tier.BEHIND_SCHEDULE), day("2025-01-10")));
            }
            if (i < 43) {
                entries.add(Walk.entry(
                        "n",
                        new StageTaken(CloseOutStage.PUBLIC_NOTICE, StageOutcome.PASSED)
                                .withStageId(StageId.of("county-notice")),
                        day("2025-02-10")));
                entries.add(taken("a", CloseOutStage.APPLICATION, "2025-03-10"));
            }
            if (i < 33) {
                entries.add(taken("c", CloseOutStage.CLOSE, "2025-06-10"));
            }
            issues.add(issue("hlj-" + i, Deadline.parse("2024年底前"), entries.toArray(Entry[]::new)));
        }
        Register register = register(issues.toArray(Issue[]::new));
        CloseOutRule rule = CloseOutRule.of(Procedures.heilongjiang(), ChinaWorkingDays.official())
                .withRegister(register);

        CloseOutFunnel funnel = rule.funnel(register, Subject.Kind.ISSUE, day("2025-06-30"));

        assertThat(funnel.inScope()).isEqualTo(new CloseOutFunnel.Count(52, 47));
        assertThat(funnel.closed()).isEqualTo(new CloseOutFunnel.Count(33, 33));
        assertThat(funnel.step(StageId.of("acceptance")).orElseThrow().pending())
                .isEqualTo(new CloseOutFunnel.Count(10, 10));
        assertThat(funnel.step(StageId.of("county-notice")).orElseThrow().pending())
                .isEqualTo(new CloseOutFunnel.Count(9, 4));
        assertThat(funnel.step(StageId.of("application")).orElseThrow())
                .isEqualTo(new CloseOutFunnel.StageProgress(
                        StageId.of("application"), new CloseOutFunnel.Count(43, 43), new CloseOutFunnel.Count(0, 0)));
        assertThat(funnel.outOfScope()).isEqualTo(new CloseOutFunnel.Count(0, 0));
        long standing = funnel.steps().stream()
                .mapToLong(step -> step.pending().complete())
                .sum();
        assertThat(funnel.closed().complete() + standing).isEqualTo(47);
    }
}
