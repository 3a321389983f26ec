package org.rectification.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.breakdown.ClassRateDefinitions.CLOSED;
import static org.rectification.breakdown.ClassRateDefinitions.COMPLETE;
import static org.rectification.breakdown.ClassRateDefinitions.NOT_RECTIFIED;
import static org.rectification.breakdown.ClassRateDefinitions.RECTIFIED;
import static org.rectification.breakdown.ClassRateDefinitions.STAGE_CLOSED;
import static org.rectification.breakdown.ClassRateDefinitions.UNFOUNDED;
import static org.rectification.issue.Given.chinese;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.english;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.FigureKind;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Quantity.Bound;
import org.rectification.base.Ratio;
import org.rectification.base.Truth;
import org.rectification.breakdown.Breakdown;
import org.rectification.breakdown.ClassRateDefinition;
import org.rectification.breakdown.ClassRateDefinitions;
import org.rectification.breakdown.StatedBreakdown;
import org.rectification.register.Origin;
import org.rectification.register.Register;

/** Published rates over classes, held against the counts by class that the same sources state. */
class ClassRateCheckTest {

    /** 广西公开第二轮中央生态环境保护督察反馈意见整改落实情况: 交办3917件, 已办结3848件, 阶段性办结69件, 办结率98.2%. */
    private static final StatedBreakdown GUANGXI =
            StatedBreakdown.of(Breakdown.of(Map.of(CLOSED, 3848L, STAGE_CLOSED, 69L), 3917));

    private static final Citation GUANGXI_REPORT = Citation.of(LocalText.chinese("广西公开第二轮中央生态环境保护督察反馈意见整改落实情况"))
            .withAddress("http://www.mee.gov.cn/ywgz/zysthjbhdc/dczg/202302/t20230224_1017428.shtml");

    /** 甘肃已办结2555件督察交办问题(中国环境报): 交办2643件, 办结2555件, 阶段办结74件, 办结率99.5%. */
    private static final StatedBreakdown GANSU =
            StatedBreakdown.of(Breakdown.of(Map.of(CLOSED, 2555L, STAGE_CLOSED, 74L), 2643));

    /** 河北省“回头看”交办举报问题整改进展(长城网): 4721件, 属实3976件, 已完成3758件, 未完成218件, 不属实745件, 完成率94.52%. */
    private static final StatedBreakdown HEBEI =
            StatedBreakdown.of(Breakdown.of(Map.of(RECTIFIED, 3758L, NOT_RECTIFIED, 218L, UNFOUNDED, 745L), 4721));

    /** 湖南省关于中央第六环境保护督察组督察反馈意见整改落实情况的报告: 信访件4583件, 办结90%以上. */
    private static final StatedBreakdown HUNAN = new StatedBreakdown(Map.of(), Optional.of(Quantity.exactly(4583)));

    private static final Register EMPTY = Register.builder(LocalText.english("nothing"))
            .origin(Origin.RECORDED)
            .build();

    private static Claim.OfClassRate claim(
            ClassRateDefinition definition,
            StatedBreakdown breakdown,
            @Nullable Ratio ratio,
            Bound bound,
            @Nullable String percent) {
        return new Claim.OfClassRate(
                definition,
                breakdown,
                Optional.ofNullable(ratio),
                Optional.ofNullable(percent).map(BigDecimal::new),
                bound);
    }

    private static Claim.OfClassRate percent(
            ClassRateDefinition definition, StatedBreakdown breakdown, String percent) {
        return claim(definition, breakdown, null, Bound.EXACTLY, percent);
    }

    private static StatementCheck check(StatedFigure... figures) {
        return StatementCheck.of(
                PublishedStatement.builder(LocalText.english("report"))
                        .asOf(day("2023-02-24"))
                        .addSources(GUANGXI_REPORT)
                        .addFigures(figures)
                        .build(),
                EMPTY);
    }

    private static StatementCheck.Result check(Claim claim) {
        return check(StatedFigure.published(FigureId.of("f"), LocalText.english("rate"), claim))
                .results()
                .get(0);
    }

    @Test
    void guangxisRateFollowsFromItsCounts() {
        Claim stated = percent(ClassRateDefinitions.complaintsClosed(), GUANGXI, "98.2");
        StatementCheck.Result result = check(stated);

        assertThat(result.agreement()).isEqualTo(Truth.YES);
        assertThat(result.computed()).hasValue(stated);
        assertThat(english(result.reasons()))
                .containsExactly(
                        "complaints counted: 3848 of 3917 (closed)",
                        "not counted but listed separately: 69 stage-closed",
                        "3848/3917 is 98.2 % (half-up, 1 decimal)");
        assertThat(chinese(result.reasons()))
                .containsExactly("3917件信访举报中计入3848：closed", "stage-closed69不计入，另行列明", "3848/3917为98.2%（四舍五入，保留1位小数）");
    }

    @Test
    void hebeisRateIsOfTheFoundedAlone() {
        ClassRateDefinition founded = ClassRateDefinitions.foundedComplaintsRectified();
        StatementCheck.Result result = check(claim(founded, HEBEI, new Ratio(3758, 3976), Bound.EXACTLY, "94.52"));

        assertThat(result.agrees()).isTrue();
        assertThat(english(result.reasons()))
                .contains("outside the population: 745 unfounded")
                .endsWith("the stated percentage 94.52 % agrees with the stated counts 3758/3976");
        assertThat(check(percent(ClassRateDefinitions.complaintsRectified(), HEBEI, "79.6"))
                        .agrees())
                .isTrue();
    }

    @Test
    void gansusRateFollowsOnlyWhereStageClosedCounts() {
        StatementCheck.Result result = check(percent(ClassRateDefinitions.complaintsClosed(), GANSU, "99.5"));

        assertThat(result.agreement()).isEqualTo(Truth.NO);
        assertThat(english(result.faults()))
                .containsExactly("the statement says 99.5 %, its counts by class give 96.7 %");
        assertThat(chinese(result.faults())).containsExactly("公布为99.5%，按所列分类数计算为96.7%");
        assertThat(check(percent(ClassRateDefinitions.complaintsClosedOrStageClosed(), GANSU, "99.5"))
                        .agrees())
                .isTrue();
    }

    @Test
    void hunansBoundIsUndecidableWithoutTheCountOfTheClosed() {
        StatementCheck.Result result =
                check(claim(ClassRateDefinitions.complaintsClosed(), HUNAN, null, Bound.AT_LEAST, "90"));

        assertThat(result.agreement()).isEqualTo(Truth.UNDECIDABLE);
        assertThat(result.agrees()).isFalse();
        assertThat(result.computed()).isEmpty();
        assertThat(result.faults()).isEmpty();
        assertThat(english(result.doubts()))
                .containsExactly(
                        "the statement says at least 90 %; the available data give 0.0 % to 100.0 %, which neither"
                                + " confirms nor refutes it");
        assertThat(chinese(result.doubts())).containsExactly("公布为不低于90%，现有数据为0.0%至100.0%，无法判定是否相符");
        assertThat(english(result.reasons()))
                .containsExactly(
                        "closed is not stated; the whole minus the other classes leaves at most 4583",
                        "the stated counts give 0.0 % to 100.0 %");
    }

    /** 北京、上海等7省市中央环保督察整改任务完成逾七成: 357 of 493; 天津等7省市…已完成近六成: 313 of 531. */
    @Test
    void aBoundOnThePercentageIsHeldAgainstTheExactRate() {
        ClassRateDefinition tasks = ClassRateDefinitions.tasksComplete();
        StatedBreakdown second = StatedBreakdown.of(Breakdown.of(Map.of(COMPLETE, 357L), 493));
        StatedBreakdown third = StatedBreakdown.of(Breakdown.of(Map.of(COMPLETE, 313L), 531));

        StatementCheck.Result over = check(claim(tasks, second, null, Bound.MORE_THAN, "70"));
        StatementCheck.Result nearly = check(claim(tasks, third, null, Bound.NEARLY, "60"));

        assertThat(over.agreement()).isEqualTo(Truth.YES);
        assertThat(over.computed()).hasValue(claim(tasks, second, new Ratio(357, 493), Bound.EXACTLY, "72"));
        assertThat(nearly.agreement()).isEqualTo(Truth.UNDECIDABLE);
        assertThat(english(nearly.doubts()))
                .containsExactly(
                        "the statement says nearly 60 %; the available data give 313 of 531 = 59 %, which neither"
                                + " confirms nor refutes it");
        assertThat(english(
                        check(claim(tasks, third, null, Bound.AT_LEAST, "60")).faults()))
                .containsExactly("the statement says at least 60 %, its counts by class give 313 of 531 = 59 %");
    }

    @Test
    void boundsOnTheCountsDecideWhatTheyCan() {
        ClassRateDefinition letters = ClassRateDefinitions.complaintsClosed();
        StatedBreakdown over = new StatedBreakdown(
                Map.of(CLOSED, new Quantity(Bound.MORE_THAN, new BigDecimal("3200"))),
                Optional.of(Quantity.exactly(3411)));

        assertThat(check(claim(letters, over, null, Bound.AT_LEAST, "90")).agreement())
                .isEqualTo(Truth.YES);
        assertThat(check(percent(letters, over, "95")).agreement()).isEqualTo(Truth.UNDECIDABLE);
        assertThat(check(claim(letters, over, new Ratio(3240, 3411), Bound.EXACTLY, "95"))
                        .agreement())
                .isEqualTo(Truth.UNDECIDABLE);
        assertThat(english(check(percent(letters, over, "81")).faults()))
                .containsExactly("the statement says 81 %, its counts by class give 93.8 % to 100.0 %");
        assertThat(english(check(claim(letters, over, new Ratio(3100, 3411), Bound.EXACTLY, null))
                        .faults()))
                .containsExactly("the statement says 3100 of 3411, its counts by class give 3201 to 3411 of 3411");
    }

    @Test
    void aPercentageThatNoCountGivesIsRefutedByItsNeighbours() {
        StatedBreakdown of51 = new StatedBreakdown(Map.of(), Optional.of(Quantity.exactly(51)));
        StatementCheck.Result gap = check(percent(ClassRateDefinitions.complaintsClosed(), of51, "9.81"));

        assertThat(gap.agreement()).isEqualTo(Truth.NO);
        assertThat(english(gap.faults()))
                .containsExactly("no count of 51 gives 9.81 %: 5/51 is 9.80 %, 6/51 is 11.76 %");
        assertThat(chinese(gap.faults())).containsExactly("51中没有一个数能得出9.81%：5/51为9.80%，6/51为11.76%");
        assertThat(check(percent(ClassRateDefinitions.complaintsClosed(), of51, "9.80"))
                        .agreement())
                .isEqualTo(Truth.UNDECIDABLE);
        assertThat(english(check(claim(
                                ClassRateDefinitions.complaintsClosed(), of51, new Ratio(5, 50), Bound.EXACTLY, "9.81"))
                        .faults()))
                .startsWith("the statement says 5 of 50 = 9.81 %, its counts by class give at most 51 of 51");
    }

    @Test
    void aRangeBesideAPercentageIsOnItsOwnSide() {
        StatedBreakdown under = new StatedBreakdown(
                Map.of(CLOSED, new Quantity(Bound.LESS_THAN, new BigDecimal("3411"))),
                Optional.of(Quantity.exactly(3411)));
        ClassRateDefinition letters = ClassRateDefinitions.complaintsClosed();

        assertThat(english(check(claim(letters, under, null, Bound.AT_LEAST, "100"))
                        .faults()))
                .containsExactly("the statement says at least 100 %, its counts by class give 0.0 % to 99.98 %");
        assertThat(english(
                        check(claim(letters, under, null, Bound.AT_LEAST, "95")).doubts()))
                .containsExactly("the statement says at least 95 %; the available data give 0.0 % to 100.0 %, which"
                        + " neither confirms nor refutes it");
        assertThat(english(check(claim(letters, under, new Ratio(3411, 3411), Bound.EXACTLY, null))
                        .faults()))
                .containsExactly("the statement says 3411 of 3411, its counts by class give at most 3410 of 3411");
    }

    @Test
    void aBoundOnAClassThatTheRateDoesNotRestOnLeavesItsCountsComputed() {
        ClassRateDefinition letters = ClassRateDefinitions.complaintsClosed();
        StatedBreakdown about = new StatedBreakdown(
                Map.of(CLOSED, Quantity.exactly(2750), STAGE_CLOSED, new Quantity(Bound.ABOUT, new BigDecimal("660"))),
                Optional.of(Quantity.exactly(3411)));
        StatementCheck.Result wrong = check(claim(letters, about, new Ratio(2749, 3411), Bound.EXACTLY, "82"));

        assertThat(check(percent(letters, about, "81")).computed()).hasValue(percent(letters, about, "81"));
        assertThat(wrong.computed()).hasValue(claim(letters, about, new Ratio(2750, 3411), Bound.EXACTLY, "81"));
        assertThat(english(wrong.faults()))
                .containsExactly(
                        "the statement says 2749 of 3411 = 82 %, its counts by class give 2750 of 3411 = 81 %",
                        "the stated percentage 82 % does not agree with the stated counts 2749/3411, which give 81 %");
    }

    @Test
    void thePrintedCountsAndPercentageAreHeldAgainstEachOtherToo() {
        StatementCheck.Result result = check(
                claim(ClassRateDefinitions.complaintsClosed(), GUANGXI, new Ratio(3847, 3917), Bound.EXACTLY, "98.3"));

        assertThat(english(result.faults()))
                .containsExactly(
                        "the statement says 3847 of 3917 = 98.3 %, its counts by class give 3848 of 3917 = 98.2 %",
                        "the stated percentage 98.3 % does not agree with the stated counts 3847/3917, which give"
                                + " 98.2 %");
    }

    @Test
    void countsThatCannotBeOrDoNotAddUpAreTold() {
        StatedBreakdown tooMany = StatedBreakdown.of(Breakdown.of(Map.of(CLOSED, 3412L), 3411));
        StatedBreakdown oneShort =
                StatedBreakdown.of(Breakdown.of(Map.of(RECTIFIED, 3758L, NOT_RECTIFIED, 217L, UNFOUNDED, 745L), 4721));
        StatementCheck.Result impossible = check(percent(ClassRateDefinitions.complaintsClosed(), tooMany, "100"));
        StatementCheck.Result gap =
                check(percent(ClassRateDefinitions.foundedComplaintsRectified(), oneShort, "94.52"));

        assertThat(impossible.computed()).isEmpty();
        assertThat(english(impossible.faults()))
                .containsExactly(
                        "counted units must not exceed the population unless the definition allows it, but were 3412"
                                + " of 3411");
        assertThat(english(gap.faults()))
                .containsExactly("the parts add up to 4720, the whole is 4721: 1 unaccounted for");
    }

    @Test
    void overNothingThereIsNoPercentage() {
        StatedBreakdown nothing = StatedBreakdown.of(Breakdown.of(Map.of(CLOSED, 0L), 0));

        for (Bound bound : Bound.values()) {
            assertThat(check(claim(ClassRateDefinitions.complaintsClosed(), nothing, null, bound, "100"))
                            .faults())
                    .as(bound.name())
                    .singleElement()
                    .satisfies(fault ->
                            assertThat(english(List.of(fault)).get(0)).endsWith("its counts by class give 0 of 0"));
        }
    }

    /** 黑龙江省公开第二轮中央生态环境保护督察整改情况: 2330件, 已办结2206件, 阶段性办结124件; the percentage is not published. */
    @Test
    void aRateThatNobodyPrintsIsDerivedAndOthersMayFollowFromIt() {
        StatedBreakdown heilongjiang =
                StatedBreakdown.of(Breakdown.of(Map.of(CLOSED, 2206L, STAGE_CLOSED, 124L), 2330));
        StatementCheck check = check(
                new StatedFigure(
                        FigureId.of("rate"),
                        LocalText.of("办结率", "share closed"),
                        FigureKind.DERIVED,
                        claim(
                                ClassRateDefinitions.complaintsClosed(),
                                heilongjiang,
                                new Ratio(2206, 2330),
                                Bound.EXACTLY,
                                "94.7"),
                        List.of()),
                StatedFigure.published(
                        FigureId.of("hunan"),
                        LocalText.of("湖南", "Hunan"),
                        claim(ClassRateDefinitions.complaintsClosed(), HUNAN, null, Bound.AT_LEAST, "90")),
                StatedFigure.published(
                        FigureId.of("gansu"),
                        LocalText.of("甘肃", "Gansu"),
                        percent(ClassRateDefinitions.complaintsClosed(), GANSU, "99.5")));

        assertThat(check.results())
                .extracting(StatementCheck.Result::agreement)
                .containsExactly(Truth.YES, Truth.UNDECIDABLE, Truth.NO);
        assertThat(check.undecided()).containsExactly(check.results().get(1));
        assertThat(check.disagreements()).containsExactly(check.results().get(2));
    }
}
