package org.rectification.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.base.Truth;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.CriterionId;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Role;

class GapsTest {

    private static final LocalText TEXT = LocalText.of("名称", "name");
    private static final Actor ACTOR =
            new Actor(TEXT, List.of(Role.LEAD), List.of(BodyLevel.PROVINCE), Certainty.STATED);
    private static final StageId ACCEPTANCE = StageId.of("acceptance");
    private static final StageId NOTICE = StageId.of("notice");
    private static final TimeLimit TEN_DAYS = TimeLimit.workingDays(10);

    private static StageBuilder bare(StageId id, CloseOutStage kind) {
        return Stage.builder(id).kind(kind).name(TEXT);
    }

    private static StageBuilder stated(StageId id, CloseOutStage kind) {
        return bare(id, kind)
                .actor(ACTOR)
                .addIndependence(new Independence.FromImplementer())
                .addOutcomes(StageOutcome.PASSED)
                .addEvidence(EvidenceId.of("report"));
    }

    private static Interval counted(Interval interval) {
        return interval.counted(CountingConvention.statutory());
    }

    private static ProcedureBuilder procedure(Stage... stages) {
        return Procedure.builder(ProcedureId.of("p"))
                .title(TEXT)
                .jurisdiction(TEXT)
                .addStages(stages);
    }

    private static Procedure everythingStated() {
        StageId close = StageId.of("close");
        return procedure(
                        stated(ACCEPTANCE, CloseOutStage.ACCEPTANCE)
                                .addThreshold(Attainment.GOAL_MET)
                                .addCriteria(CriterionId.of("c"))
                                .build(),
                        stated(NOTICE, CloseOutStage.PUBLIC_NOTICE)
                                .addAfter(ACCEPTANCE)
                                .addIntervals(
                                        counted(Interval.ofNotice().atLeast(TEN_DAYS)),
                                        counted(Interval.since(ACCEPTANCE).atMost(TEN_DAYS)))
                                .build(),
                        stated(close, CloseOutStage.CLOSE).addAfter(NOTICE).build())
                .addCriteria(new Criterion(CriterionId.of("c"), TEXT))
                .validity(DateSpan.of(day("2020-01-01"), day("2020-12-31")))
                .scope(Scope.unspecified()
                        .withInspections(List.of(InspectionKind.CENTRAL))
                        .withDeadlines(List.of(Deadline.Kind.DATED)))
                .addCompletion(Tier.COMPLETE)
                .closing(new Closing(close, Truth.NO, Certainty.STATED))
                .objections(new ObjectionRule(Truth.YES, Truth.NO, Truth.YES, Certainty.STATED))
                .lookBack(LookBack.of(TEXT)
                        .withShare(new Ratio(1, 10))
                        .withPeriod(Period.YEAR)
                        .withActor(ACTOR))
                .addReversals(new Reversal(
                        List.of(RefutationKind.REBOUND), List.of(Reversal.Consequence.STARTS_OVER), Certainty.STATED))
                .build();
    }

    private static List<List<String>> gapsOf(Procedure procedure) {
        return procedure.unspecified().stream()
                .map(gap -> List.of(
                        gap.place().toString(),
                        gap.what().in(Language.ENGLISH),
                        gap.what().in(Language.CHINESE)))
                .toList();
    }

    private static List<String> placesOf(Procedure procedure) {
        return procedure.unspecified().stream()
                .map(gap -> gap.place().toString())
                .toList();
    }

    /** The gaps of a procedure of which everything is stated except in this stage. */
    private static List<List<String>> gapsWith(Stage stage) {
        return gapsOf(everythingStated().withStage(stage));
    }

    @Test
    void aBareProcedureLeavesEverythingUnspecified() {
        assertThat(gapsOf(
                        procedure(bare(StageId.of("audit"), CloseOutStage.AUDIT).build())
                                .build()))
                .containsExactly(
                        List.of("/validity", "since when and until when it holds", "施行期间"),
                        List.of("/scope/inspections", "which kinds of inspection it is for", "适用的督察类型"),
                        List.of("/scope/deadlines", "which kinds of deadline it is for", "适用的整改时限类型"),
                        List.of("/completion", "which reported progress counts as complete", "何种进展视为整改完成"),
                        List.of("/closing", "which stage closes an issue", "由哪一环节销号"),
                        List.of("/lookBack", "what is checked after close-out", "销号后如何复查"),
                        List.of("/reversals", "what a false completion or a rebound does", "虚假整改或者反弹的后果"),
                        List.of("/stages/0/actor", "name: who takes it", "名称：由谁办理"),
                        List.of("/stages/0/independence", "name: who may not take it", "名称：谁不得办理"),
                        List.of("/stages/0/outcomes", "name: how it can end", "名称：可能的结论"),
                        List.of("/stages/0/evidence", "name: which papers it needs", "名称：所需材料"));
    }

    @Test
    void aProcedureThatStatesEverythingHasNoGap() {
        assertThat(everythingStated().unspecified()).isEmpty();
    }

    @Test
    void objectionsAreMissedOnlyWhereThereIsANotice() {
        Stage audit = stated(StageId.of("audit"), CloseOutStage.AUDIT).build();
        Stage notice = stated(NOTICE, CloseOutStage.PUBLIC_NOTICE).build();
        List<String> gap = List.of("/objections", "how objections are treated", "异议如何处理");

        assertThat(gapsOf(procedure(audit).build())).doesNotContain(gap);
        assertThat(gapsOf(procedure(audit, notice).build())).containsOnlyOnce(gap);
        assertThat(gapsOf(procedure(audit, notice)
                        .objections(new ObjectionRule(Truth.YES, Truth.YES, Truth.NO, Certainty.STATED))
                        .build()))
                .doesNotContain(gap);
    }

    @Test
    void eachUndecidedRuleOnObjectionsIsAGap() {
        assertThat(gapsOf(everythingStated()
                        .withObjections(new ObjectionRule(
                                Truth.UNDECIDABLE, Truth.UNDECIDABLE, Truth.UNDECIDABLE, Certainty.STATED))))
                .containsExactly(
                        List.of("/objections/realName", "whether an objection needs a real name", "异议是否须实名"),
                        List.of("/objections/proof", "whether an objection needs proof", "异议是否须附证据"),
                        List.of(
                                "/objections/byPostmark",
                                "whether post counts by its postmark or by the day it is received",
                                "邮寄异议以邮戳还是收到日为准"));
        assertThat(placesWith(new ObjectionRule(Truth.UNDECIDABLE, Truth.YES, Truth.NO, Certainty.STATED)))
                .containsExactly("/objections/realName");
        assertThat(placesWith(new ObjectionRule(Truth.NO, Truth.UNDECIDABLE, Truth.YES, Certainty.STATED)))
                .containsExactly("/objections/proof");
        assertThat(placesWith(new ObjectionRule(Truth.YES, Truth.NO, Truth.UNDECIDABLE, Certainty.STATED)))
                .containsExactly("/objections/byPostmark");
    }

    private static List<String> placesWith(ObjectionRule rule) {
        return placesOf(everythingStated().withObjections(rule));
    }

    @Test
    void aClosingOfWhichItIsNotKnownWhetherFilingClosesIsAGap() {
        assertThat(gapsOf(everythingStated()
                        .withClosing(new Closing(StageId.of("close"), Truth.UNDECIDABLE, Certainty.STATED))))
                .containsExactly(List.of("/closing/byFiling", "whether filing alone closes", "是否以备案销号"));
        assertThat(placesOf(
                        everythingStated().withClosing(new Closing(StageId.of("close"), Truth.YES, Certainty.STATED))))
                .isEmpty();
    }

    @Test
    void aLookBackWithoutShareTimeAndActorHasThreeGaps() {
        assertThat(gapsOf(everythingStated().withLookBack(LookBack.of(TEXT))))
                .containsExactly(
                        List.of("/lookBack/share", "what share is checked after close-out", "复查的比例"),
                        List.of("/lookBack/interval", "how long after close-out it is checked", "销号后多久复查"),
                        List.of("/lookBack/actor", "who checks after close-out", "由谁复查"));
    }

    @Test
    void aLookBackNeedsOnlyOneOfPeriodIntervalAndDay() {
        LookBack sample = LookBack.of(TEXT).withShare(new Ratio(1, 2)).withActor(ACTOR);

        assertThat(placesWith(sample)).containsExactly("/lookBack/interval");
        assertThat(placesWith(sample.withPeriod(Period.HALF_YEAR))).isEmpty();
        assertThat(placesWith(sample.withInterval(TEN_DAYS))).isEmpty();
        assertThat(placesWith(sample.withDueBy(day("2020-06-30")))).isEmpty();
    }

    private static List<String> placesWith(LookBack rule) {
        return placesOf(everythingStated().withLookBack(rule));
    }

    @Test
    void anAcceptanceNeedsAThresholdOrCriteria() {
        assertThat(gapsWith(stated(ACCEPTANCE, CloseOutStage.ACCEPTANCE).build()))
                .containsExactly(List.of("/stages/0/threshold", "name: what must be reached", "名称：验收须达到的程度"));
        assertThat(gapsWith(stated(ACCEPTANCE, CloseOutStage.ACCEPTANCE)
                        .addThreshold(Attainment.MEASURES_DONE)
                        .build()))
                .isEmpty();
        assertThat(gapsWith(stated(ACCEPTANCE, CloseOutStage.ACCEPTANCE)
                        .addCriteria(CriterionId.of("c"))
                        .build()))
                .isEmpty();
        assertThat(gapsWith(stated(ACCEPTANCE, CloseOutStage.AUDIT).build())).isEmpty();
    }

    @Test
    void aStageOfWhichOnlyTheNameIsKnownHasItsGapsAtItsOwnPlace() {
        assertThat(gapsWith(bare(ACCEPTANCE, CloseOutStage.ACCEPTANCE).build()))
                .containsExactly(
                        List.of("/stages/0/actor", "name: who takes it", "名称：由谁办理"),
                        List.of("/stages/0/independence", "name: who may not take it", "名称：谁不得办理"),
                        List.of("/stages/0/outcomes", "name: how it can end", "名称：可能的结论"),
                        List.of("/stages/0/evidence", "name: which papers it needs", "名称：所需材料"),
                        List.of("/stages/0/threshold", "name: what must be reached", "名称：验收须达到的程度"));
        assertThat(placesOf(everythingStated()
                        .withStage(
                                bare(StageId.of("close"), CloseOutStage.CLOSE).build())))
                .containsExactly(
                        "/stages/2/actor", "/stages/2/independence", "/stages/2/outcomes", "/stages/2/evidence");
    }

    @Test
    void onlyAShortestLengthOfTheNoticeItselfFillsItsGap() {
        List<String> gap = List.of("/stages/1/intervals", "name: how long the notice must run", "名称：最短公示期");

        assertThat(gapsWith(notice())).containsExactly(gap);
        assertThat(gapsWith(notice(Interval.ofNotice()))).containsExactly(gap);
        assertThat(gapsWith(notice(Interval.ofNotice().observedAs(TEN_DAYS)))).containsExactly(gap);
        assertThat(gapsWith(notice(counted(Interval.ofNotice().atMost(TEN_DAYS)))))
                .containsExactly(gap);
        assertThat(gapsWith(notice(counted(Interval.since(ACCEPTANCE).atLeast(TEN_DAYS)))))
                .containsExactly(gap);
        assertThat(gapsWith(notice(counted(Interval.ofNotice().atLeast(TEN_DAYS)))))
                .isEmpty();
    }

    private static Stage notice(Interval... intervals) {
        return stated(NOTICE, CloseOutStage.PUBLIC_NOTICE)
                .addAfter(ACCEPTANCE)
                .addIntervals(intervals)
                .build();
    }

    @Test
    void aLengthWithoutACountingConventionIsAGap() {
        List<String> gap = List.of("/stages/1/intervals/1/convention", "name: how the time is counted", "名称：期限如何计算");
        Interval length = counted(Interval.ofNotice().atLeast(TEN_DAYS));
        Interval since = Interval.since(ACCEPTANCE);

        assertThat(gapsWith(notice(length, since.atLeast(TEN_DAYS)))).containsExactly(gap);
        assertThat(gapsWith(notice(length, since.atMost(TEN_DAYS)))).containsExactly(gap);
        assertThat(gapsWith(notice(length, since))).isEmpty();
        assertThat(gapsWith(notice(length, since.observedAs(TEN_DAYS)))).isEmpty();
        assertThat(gapsWith(notice(length, counted(since.atLeast(TEN_DAYS))))).isEmpty();
    }
}
