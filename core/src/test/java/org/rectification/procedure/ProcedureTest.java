package org.rectification.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Fault;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.base.Truth;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.TimeLimit;
import org.rectification.coherence.Contradiction;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.CriterionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.StageId;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Role;

class ProcedureTest {

    private static final LocalText TEXT = LocalText.of("名称", "name");

    private static StageBuilder stage(String id, String... after) {
        StageBuilder stage =
                Stage.builder(StageId.of(id)).kind(CloseOutStage.AUDIT).name(TEXT);
        Stream.of(after).map(StageId::of).forEach(stage::addAfter);
        return stage;
    }

    private static ProcedureBuilder procedure(Stage... stages) {
        return Procedure.builder(ProcedureId.of("p"))
                .title(TEXT)
                .jurisdiction(TEXT)
                .addStages(stages);
    }

    private static Actor actor(List<Role> roles, BodyLevel... levels) {
        return new Actor(TEXT, roles, List.of(levels), Certainty.STATED);
    }

    @Test
    void everyFaultIsToldAtOnceWithItsPlace() {
        Stage first = stage("a", "c")
                .addIntervals(Interval.since(StageId.of("nowhere")).atLeast(TimeLimit.workingDays(3)))
                .build();
        Stage second = stage("b", "a").addCriteria(CriterionId.of("x")).build();
        Stage third = stage("c", "b", "gone")
                .actor(actor(List.of(Role.RESPONSIBLE)))
                .addIndependence(new Independence.FromImplementer())
                .build();

        List<Fault> faults =
                faultsOf(() -> procedure(first, second, third, stage("b").build())
                        .addCriteria(new Criterion(CriterionId.of("y"), TEXT), new Criterion(CriterionId.of("y"), TEXT))
                        .closing(new Closing(StageId.of("end"), Truth.UNDECIDABLE, Certainty.STATED))
                        .build());

        assertThat(said(faults))
                .containsExactly(
                        List.of(
                                "/stages/3/id",
                                "stage id must be unique in its procedure, but b occurs twice",
                                "环节编号在程序内须唯一，b重复"),
                        List.of(
                                "/criteria/1/id",
                                "criterion id must be unique in its procedure, but y occurs twice",
                                "标准编号在程序内须唯一，y重复"),
                        List.of(
                                "/stages/0/intervals/0/since",
                                "stage must belong to the procedure, but stage nowhere does not",
                                "所指环节须属于该程序，环节nowhere不属于"),
                        List.of(
                                "/stages/1/criteria/0",
                                "criterion must belong to the procedure, but criterion x does not",
                                "所指标准须属于该程序，标准x不属于"),
                        List.of(
                                "/stages/2/after/1",
                                "stage must belong to the procedure, but stage gone does not",
                                "所指环节须属于该程序，环节gone不属于"),
                        List.of(
                                "/stages/2/independence/0",
                                "stage c must have a body that may take it, but its rules on actor and independence exclude"
                                        + " all bodies",
                                "环节c须有可办理的主体，按其主体和回避规定无人可办"),
                        List.of(
                                "/closing/stage",
                                "stage must belong to the procedure, but stage end does not",
                                "所指环节须属于该程序，环节end不属于"),
                        List.of(
                                "/stages/0/after",
                                "stages must not wait for each other in a cycle, but stage a does",
                                "环节之间不得循环等待，涉及环节a"),
                        List.of(
                                "/stages/1/after",
                                "stages must not wait for each other in a cycle, but stage b does",
                                "环节之间不得循环等待，涉及环节b"),
                        List.of(
                                "/stages/2/after",
                                "stages must not wait for each other in a cycle, but stage c does",
                                "环节之间不得循环等待，涉及环节c"));
    }

    @Test
    void whatClosesIsTheOnlyCloseOut() {
        Stage close = stage("close").kind(CloseOutStage.CLOSE).build();
        Stage filing = stage("filing").kind(CloseOutStage.FILE).build();
        Closing byFiling = new Closing(StageId.of("filing"), Truth.YES, Certainty.STATED);

        assertThat(said(faultsOf(
                        () -> procedure(close, filing).closing(byFiling).build())))
                .containsExactly(
                        List.of(
                                "/closing/stage",
                                "stage that closes must be a close-out, but stage filing is of kind file",
                                "销号环节的类型须为销号，环节filing实为备案"),
                        List.of(
                                "/stages/0/kind",
                                "only the stage that closes, filing, may be a close-out, but stage close is one too",
                                "销号环节filing之外不得另有销号类型的环节，环节close亦为销号"));
        assertThat(procedure(close, filing)
                        .closing(new Closing(StageId.of("close"), Truth.NO, Certainty.STATED))
                        .build()
                        .closing())
                .isPresent();
    }

    @Test
    void aProcedureNeedsAStage() {
        assertThat(said(faultsOf(() -> procedure().build())))
                .containsExactly(List.of(
                        "/stages", "procedure must have at least one stage, but had none", "销号程序须至少有一个环节，实无环节"));
    }

    @Test
    void aTimeIsCountedFromAStageThatComesBefore() {
        assertThat(said(faultsOf(() -> procedure(
                                stage("a").build(),
                                stage("b")
                                        .addIntervals(
                                                Interval.since(StageId.of("a")).atLeast(TimeLimit.workingDays(3)))
                                        .build())
                        .build())))
                .containsExactly(List.of(
                        "/stages/1/intervals/0/since",
                        "time limit must start from a stage that precedes stage b, but starts from stage a",
                        "期限须自环节b之前的环节起算，实自环节a起算"));
    }

    @Test
    void nobodyMayTakeWhatLiesAboveTheHighestLevel() {
        Stage low = stage("low").actor(actor(List.of(), BodyLevel.PROVINCE)).build();
        Stage high =
                stage("high", "low").actor(actor(List.of(), BodyLevel.CITY)).build();
        Independence above = new Independence.AboveStage(StageId.of("low"));

        assertThat(faultsOf(() ->
                        procedure(low, high.withIndependence(List.of(above))).build()))
                .extracting(Fault::code)
                .containsExactly("procedure.nobody");
        assertThat(faultsOf(() -> procedure(
                                low, high.withIndependence(List.of(new Independence.FromStage(StageId.of("high")))))
                        .build()))
                .extracting(Fault::code)
                .containsExactly("procedure.nobody");
        assertThat(faultsOf(() -> procedure(stage("x")
                                .actor(actor(List.of(), BodyLevel.ENTERPRISE))
                                .addIndependence(new Independence.AboveImplementer())
                                .build())
                        .build()))
                .extracting(Fault::code)
                .containsExactly("procedure.nobody");

        Stage higher = high.withActor(actor(List.of(), BodyLevel.NATIONAL, BodyLevel.CITY));
        assertThat(procedure(low, higher.withIndependence(List.of(above)))
                        .build()
                        .stages())
                .hasSize(2);
    }

    @Test
    void aLevelAboveTheImplementersIsNotTheirOwn() {
        Stage stage =
                stage("x").addIndependence(new Independence.AboveImplementer()).build();
        Stage ofCity = stage.withActor(actor(List.of(), BodyLevel.CITY));
        Stage ofImplementer = stage.withActor(actor(List.of(Role.RESPONSIBLE), BodyLevel.CITY));
        Stage ofImplementerOrLead = stage.withActor(actor(List.of(Role.RESPONSIBLE, Role.LEAD), BodyLevel.CITY));

        assertThat(procedure(stage).build().stages()).containsExactly(stage);
        assertThat(procedure(ofCity).build().stages()).containsExactly(ofCity);
        assertThat(procedure(ofImplementerOrLead).build().stages()).containsExactly(ofImplementerOrLead);
        assertThat(faultsOf(() -> procedure(ofImplementer).build()))
                .extracting(fault -> fault.place() + " " + fault.code())
                .containsExactly("/stages/0/independence/0 procedure.nobody");
    }

    @Test
    void aGateIsNamedOnceAndFoundInAnIssueAlone() {
        Procedure procedure = procedure(stage("a").build()).build();

        assertThat(said(faultsOf(() -> procedure.withGates(List.of(
                        Contradiction.Kind.PARTS_NOT_CLOSED,
                        Contradiction.Kind.OUTSIDE_PHASE,
                        Contradiction.Kind.PARTS_NOT_CLOSED)))))
                .containsExactly(
                        List.of(
                                "/gates/1",
                                "kind of contradiction must be one that is found in an issue alone, but"
                                        + " \"deadline outside the phase\" needs a register",
                                "所列矛盾须可由问题本身查明，“时限与所属阶段不符”须对照台账"),
                        List.of(
                                "/gates/2",
                                "kind of contradiction must be named once, but \"parts not closed\" is named twice",
                                "每类矛盾只能列出一次，“分项未销号”重复"));
        List<Contradiction.Kind> ofRegisters = List.of(
                Contradiction.Kind.OUTSIDE_PHASE,
                Contradiction.Kind.CARRIED_OVER_ON_ONE_SIDE,
                Contradiction.Kind.ENDED_INTO_ENDED);
        assertThat(faultsOf(() -> procedure.withGates(ofRegisters)))
                .extracting(fault -> fault.place() + " " + fault.code())
                .containsExactly(
                        "/gates/0 procedure.gate-needs-register",
                        "/gates/1 procedure.gate-needs-register",
                        "/gates/2 procedure.gate-needs-register");
        List<Contradiction.Kind> others = Stream.of(Contradiction.Kind.values())
                .filter(kind -> !ofRegisters.contains(kind))
                .toList();
        assertThat(procedure.withGates(others).gates()).isEqualTo(others);
    }

    @Test
    void aMinimumIsNotOverItsMaximum() {
        Interval interval = Interval.ofNotice().atMost(TimeLimit.workingDays(10));
        assertThat(said(faultsOf(() -> interval.atLeast(TimeLimit.workingDays(11)))))
                .containsExactly(List.of(
                        "/minimum",
                        "minimum must not exceed the maximum of 10 working days, but was 11 working days",
                        "最短期限不得超过最长期限10个工作日，实为11个工作日"));
        assertThat(faultsOf(() ->
                        Interval.ofNotice().atMost(TimeLimit.calendarDays(10)).atLeast(TimeLimit.workingDays(11))))
                .extracting(Fault::code)
                .containsExactly("procedure.minimum-over-maximum");
        // Eleven calendar days may be fewer than ten working days.
        assertThat(interval.atLeast(TimeLimit.calendarDays(11)).minimum()).contains(TimeLimit.calendarDays(11));
        assertThat(interval.atLeast(TimeLimit.workingDays(10)).minimum()).contains(TimeLimit.workingDays(10));
    }

    @Test
    void limitsAreInDays() {
        assertThat(said(faultsOf(() -> Interval.ofNotice().atLeast(TimeLimit.endOfMonth(1)))))
                .containsExactly(List.of(
                        "/minimum",
                        "limit must be in working or calendar days, but was end of the month 1 month later",
                        "期限须以工作日或自然日计，实为当月起第1个月月底"));
    }

    @Test
    void aStageHasOneTimeForEachStartAndOnlyANoticeALength() {
        Interval since = Interval.since(StageId.of("a"));
        assertThat(said(faultsOf(() -> stage("b")
                        .addIntervals(since, since, Interval.ofNotice())
                        .build())))
                .containsExactly(
                        List.of(
                                "/intervals/1",
                                "time limit must be given once for each starting stage, but is given twice",
                                "同一起点的期限只能规定一次，实有重复"),
                        List.of(
                                "/intervals/2",
                                "length of a notice must be given for a public notice, but was given for audit",
                                "公示期只能规定在公示环节，实规定在审核"));
    }

    @Test
    void whatNamesNothingIsRefused() {
        assertThat(said(faultsOf(() -> actor(List.of()))))
                .containsExactly(List.of(
                        "", "actor must have a role or a level, but name has neither", "办理主体须载明角色或者层级，“名称”两者均无"));
        assertThat(faultsOf(() -> Scope.unspecified().withInspections(List.of())))
                .extracting(fault -> fault.place() + " " + fault.code())
                .containsExactly("/inspections procedure.scope-empty");
        assertThat(faultsOf(() -> new Reversal(List.of(), List.of(), Certainty.STATED)))
                .extracting(fault -> fault.place() + " " + fault.code())
                .containsExactly("/findings procedure.reversal-empty", "/consequences procedure.reversal-empty");
    }

    @Test
    void aLookBackIsOfSomeOrAll() {
        assertThat(said(faultsOf(() -> lookBack(new Ratio(3, 2)))))
                .containsExactly(List.of(
                        "/share",
                        "share of a look-back must be more than 0 and at most 1, but was 3/2",
                        "复查比例须大于零且不超过全部，实为3/2"));
        assertThat(faultsOf(() -> lookBack(new Ratio(0, 10)))).hasSize(1);
        assertThat(lookBack(new Ratio(1, 1)).share()).contains(new Ratio(1, 1));
    }

    private static LookBack lookBack(Ratio share) {
        return LookBack.of(LocalText.of("抽查", "sample")).withShare(share);
    }

    @Test
    void aLookBackOfWhichOnlyTheWordsAreKnownShowsWhatIsMissing() {
        assertThat(Procedures.hainan().unspecified())
                .extracting(Unspecified::toString)
                .contains(
                        "/lookBack/share: what share is checked after close-out",
                        "/lookBack/interval: how long after close-out it is checked",
                        "/lookBack/actor: who checks after close-out",
                        "/stages/0/independence: verification and acceptance: who may not take it");
    }

    @Test
    void aSourceOnCentralInspectionKeepsOutOtherLevelsAlone() {
        for (Procedure procedure : Procedures.all()) {
            procedure
                    .scope()
                    .inspections()
                    .ifPresent(kinds -> assertThat(kinds)
                            .as(procedure.id().value())
                            .contains(InspectionKind.CENTRAL, InspectionKind.LOOK_BACK)
                            .doesNotContain(InspectionKind.PROVINCIAL, InspectionKind.LOCAL, InspectionKind.OTHER));
        }
        assertThat(Procedures.songzi().scope()).isEqualTo(Scope.unspecified()); // one practice was seen, and no rule
    }

    @Test
    void whatIsUnspecifiedIsSeenUntilTheUserSetsIt() {
        Procedure jiangxi = Procedures.jiangxi();
        StageId notice = StageId.of("notice");
        assertThat(jiangxi.unspecified())
                .extracting(Unspecified::toString)
                .contains(
                        "/validity: since when and until when it holds",
                        "/stages/4/intervals: public notice: how long the notice must run",
                        "/stages/5/actor: close: who takes it",
                        "/objections: how objections are treated",
                        "/reversals: what a false completion or a rebound does");

        Procedure ours = jiangxi.withStage(jiangxi.stage(notice)
                .orElseThrow()
                .withIntervals(List.of(Interval.ofNotice().atLeast(TimeLimit.workingDays(10)))));
        assertThat(ours.unspecified())
                .extracting(Unspecified::toString)
                .doesNotContain("/stages/4/intervals: public notice: how long the notice must run")
                .contains("/stages/4/intervals/0/convention: public notice: how the time is counted");
        assertThat(ours.stage(notice).orElseThrow().intervals().get(0).certainty())
                .isEqualTo(Certainty.CONFIGURED);
        assertThat(jiangxi.stage(notice).orElseThrow().intervals().get(0))
                .isEqualTo(Interval.ofNotice()
                        .observedAs(TimeLimit.workingDays(10))
                        .counted(CountingConvention.publicNotice())
                        .withCertainty(Certainty.OBSERVED));
        assertThatThrownBy(() -> jiangxi.withStage(stage("other").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stage must belong to the procedure, but stage other does not");
    }

    @Test
    void aGapOfAStageWithAVeryLongNameIsCutAsTextsAre() {
        String name = "x".repeat(2_000);
        Procedure procedure =
                procedure(stage("a").name(LocalText.english(name)).build()).build();

        assertThat(procedure.unspecified())
                .extracting(gap -> gap.what().in(Language.ENGLISH))
                .contains(name.substring(1) + "…");
        assertThat(procedure.unspecified())
                .extracting(Unspecified::toString)
                .contains("/stages/0/actor: " + "x".repeat(182) + "…");
    }

    @Test
    void everyProcedureHasItsSourcesAndSaysHowSureItIs() {
        assertThat(Procedures.all()).hasSize(15).allSatisfy(procedure -> {
            assertThat(procedure.sources())
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(source.title().chinese()).isPresent());
            assertThat(procedure.certainty()).isNotEqualTo(Certainty.CONFIGURED);
            assertThat(procedure.note()).isPresent();
            assertThat(procedure.stages()).allSatisfy(stage -> {
                assertThat(stage.certainty()).isNotEqualTo(Certainty.CONFIGURED);
                stage.intervals().forEach(interval -> {
                    // No rule was seen that states a length.
                    assertThat(interval.minimum()).isEmpty();
                    assertThat(interval.maximum()).isEmpty();
                    assertThat(interval.certainty()).isEqualTo(Certainty.OBSERVED);
                });
            });
            assertThat(Procedures.byId(procedure.id())).contains(procedure);
        });
        assertThat(Procedures.byId(ProcedureId.of("nowhere"))).isEmpty();
        assertThat(Procedures.all().stream()
                        .flatMap(procedure -> procedure.sources().stream())
                        .map(Citation::address)
                        .flatMap(Optional::stream))
                .hasSize(9)
                .allMatch(address -> address.contains(".gov.cn/"));
    }

    @Test
    void aProcedureHoldsOnItsDays() {
        Procedure procedure = Procedures.jiangxi();
        assertThat(procedure.isInForceOn(LocalDate.of(1999, 1, 1))).isTrue();
        Procedure dated = procedure.withValidity(DateSpan.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
        assertThat(dated.isInForceOn(LocalDate.of(2019, 12, 31))).isFalse();
        assertThat(dated.isInForceOn(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(dated.isInForceOn(LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(dated.isInForceOn(LocalDate.of(2021, 1, 1))).isFalse();
    }
}
