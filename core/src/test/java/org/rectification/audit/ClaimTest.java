package org.rectification.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.said;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.base.Truth;
import org.rectification.breakdown.Breakdown;
import org.rectification.breakdown.ClassRateDefinitions;
import org.rectification.breakdown.StatedBreakdown;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.plan.PhaseId;

class ClaimTest {

    private static final RateDefinition COMPLETE = RateDefinitions.issuesComplete();
    private static final InspectionId CENTRAL = InspectionId.of("central-2016");
    private static final PhaseId JUNE = PhaseId.of("june");

    private static Claim.OfRate rate(@Nullable Long numerator, @Nullable Long denominator, @Nullable String percent) {
        return rate(COMPLETE, numerator, denominator, percent);
    }

    private static Claim.OfRate rate(
            RateDefinition definition, @Nullable Long numerator, @Nullable Long denominator, @Nullable String percent) {
        return new Claim.OfRate(
                definition,
                Optional.ofNullable(numerator),
                Optional.ofNullable(denominator),
                Optional.ofNullable(percent).map(BigDecimal::new));
    }

    private static Claim.OfRate bounded(@Nullable Long numerator, Quantity.Bound bound, @Nullable String percent) {
        return new Claim.OfRate(
                COMPLETE,
                Optional.ofNullable(numerator),
                Optional.empty(),
                Optional.ofNullable(percent).map(BigDecimal::new),
                bound);
    }

    private static Claim.OfClassRate classRate(@Nullable Ratio ratio, Quantity.Bound bound, @Nullable String percent) {
        return new Claim.OfClassRate(
                ClassRateDefinitions.complaintsClosed(),
                StatedBreakdown.of(Breakdown.of(Map.of("closed", 3848L, "stage-closed", 69L), 3917)),
                Optional.ofNullable(ratio),
                Optional.ofNullable(percent).map(BigDecimal::new),
                bound);
    }

    private static Claim.OfSize size(Claim.OfSize.RegisterPart what, long count) {
        return new Claim.OfSize(what, count);
    }

    private static Claim.OfTarget target(String percent, String by) {
        return new Claim.OfTarget(JUNE, new BigDecimal(percent), day(by));
    }

    private static Claim.OfTargetOutcome outcome(String points) {
        return new Claim.OfTargetOutcome(JUNE, COMPLETE, new BigDecimal(points));
    }

    private static Claim.OfAggregate aggregate(Quantity quantity, CountUnit unit) {
        return new Claim.OfAggregate(RecordId.of("early"), quantity, unit);
    }

    private static Quantity moreThan(String amount) {
        return new Quantity(Quantity.Bound.MORE_THAN, new BigDecimal(amount));
    }

    static Stream<Arguments> claimsInWords() {
        return Stream.of(
                Arguments.of(rate(22L, 37L, "59"), "22 of 37 = 59 %", "22/37 = 59%"),
                Arguments.of(rate(22L, 37L, null), "22 of 37", "22/37"),
                Arguments.of(rate(22L, null, "59.0"), "22 = 59.0 %", "22 = 59.0%"),
                Arguments.of(rate(null, 37L, null), "of 37", "共37"),
                Arguments.of(rate(null, null, "6E+1"), "60 %", "60%"),
                Arguments.of(bounded(null, Quantity.Bound.MORE_THAN, "97"), "more than 97 %", "超过97%"),
                Arguments.of(bounded(22L, Quantity.Bound.NEARLY, "60.0"), "22, nearly 60.0 %", "22，近60.0%"),
                Arguments.of(classRate(null, Quantity.Bound.EXACTLY, "98.2"), "98.2 %", "98.2%"),
                Arguments.of(
                        classRate(new Ratio(3848, 3917), Quantity.Bound.EXACTLY, "98.2"),
                        "3848 of 3917 = 98.2 %",
                        "3848/3917 = 98.2%"),
                Arguments.of(
                        classRate(new Ratio(3848, 3917), Quantity.Bound.AT_LEAST, "98"),
                        "3848 of 3917, at least 98 %",
                        "3848/3917，不低于98%"),
                Arguments.of(aggregate(Quantity.exactly(404), CountUnit.PERSON), "404 persons", "404人"),
                Arguments.of(aggregate(moreThan("10"), CountUnit.DAY), "more than 10 days", "超过10天"),
                Arguments.of(aggregate(Quantity.exactly(1), CountUnit.BODY), "1 body", "1个单位"),
                Arguments.of(size(Claim.OfSize.RegisterPart.CATEGORIES, 1), "1 category", "1类"),
                Arguments.of(new Claim.OfAreas(InspectionKind.PROVINCIAL, 1), "1 area", "1个地区"),
                Arguments.of(target("80", "2017-12-31"), "80 % by 2017-12-31", "2017年底前完成80%"),
                Arguments.of(target("80", "2017-12-30"), "80 % by 2017-12-30", "2017年12月30日前完成80%"),
                Arguments.of(size(Claim.OfSize.RegisterPart.ISSUES, 61), "61 issues", "61个问题"),
                Arguments.of(size(Claim.OfSize.RegisterPart.CATEGORIES, 7), "7 categories", "7类"),
                Arguments.of(size(Claim.OfSize.RegisterPart.PHASES, 3), "3 phases", "3个阶段"),
                Arguments.of(new Claim.OfAreas(InspectionKind.PROVINCIAL, 6), "6 areas", "6个地区"),
                Arguments.of(target("30.0", "2017-06-30"), "30 % by 2017-06-30", "2017年6月底前完成30%"),
                Arguments.of(outcome("29.5"), "+29.5 points", "+29.5个百分点"),
                Arguments.of(outcome("-20.5"), "-20.5 points", "-20.5个百分点"),
                Arguments.of(outcome("0.0"), "0.0 points", "0.0个百分点"),
                Arguments.of(
                        new Claim.OfStay(CENTRAL, DateSpan.parse("2016-07-14/2016-08-14")),
                        "2016-07-14/2016-08-14",
                        "2016年7月14日至2016年8月14日"),
                Arguments.of(new Claim.OfFeedback(CENTRAL, day("2016-11-17")), "2016-11-17", "2016年11月17日"));
    }

    @ParameterizedTest
    @MethodSource("claimsInWords")
    void aClaimSaysItsValueInBothLanguages(Claim claim, String english, String chinese) {
        assertThat(claim.label().in(Language.ENGLISH)).isEqualTo(english);
        assertThat(claim.label().in(Language.CHINESE)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @MethodSource("claimsInWords")
    void aClaimIsBorneOutByItself(Claim claim, String english, String chinese) {
        assertThat(claim.agreesWith(claim)).isEqualTo(Truth.YES);
    }

    @Test
    void noClaimIsBorneOutByOneOfAnotherKind() {
        List<Claim> claims = claimsInWords().map(row -> (Claim) row.get()[0]).toList();

        for (Claim claim : claims) {
            for (Claim other : claims) {
                if (claim.getClass() != other.getClass()) {
                    assertThat(claim.agreesWith(other))
                            .as("%s by %s", claim, other)
                            .isEqualTo(Truth.NO);
                }
            }
        }
    }

    @Test
    void aRateIsBorneOutByWhateverHasTheValuesItStates() {
        Claim computed = rate(22L, 37L, "59");

        assertThat(rate(22L, 37L, null).agreesWith(computed)).isEqualTo(Truth.YES);
        assertThat(rate(22L, null, null).agreesWith(computed)).isEqualTo(Truth.YES);
        assertThat(rate(null, 37L, null).agreesWith(computed)).isEqualTo(Truth.YES);
        assertThat(rate(null, null, "59").agreesWith(computed)).isEqualTo(Truth.YES);
        assertThat(rate(23L, 37L, "59").agreesWith(computed)).isEqualTo(Truth.NO);
        assertThat(rate(22L, 36L, "59").agreesWith(computed)).isEqualTo(Truth.NO);
        assertThat(rate(22L, 37L, "60").agreesWith(computed)).isEqualTo(Truth.NO);
        assertThat(rate(22L, 37L, "59").agreesWith(rate(22L, 37L, null))).isEqualTo(Truth.YES);
        assertThat(rate(22L, 37L, "60").agreesWith(rate(22L, 37L, null))).isEqualTo(Truth.NO);
        assertThat(rate(22L, null, "59").agreesWith(rate(22L, null, null))).isEqualTo(Truth.NO);
    }

    @Test
    void theSameNumbersUnderAnotherDefinitionBearNothingOut() {
        Claim computed = rate(RateDefinitions.issuesCompleteOrBasically(), 22L, 37L, "59");

        assertThat(rate(22L, 37L, "59").agreesWith(computed)).isEqualTo(Truth.NO);
    }

    @Test
    void whatIsMeasuredAndItsUnitBelongToTheClaim() {
        assertThat(aggregate(Quantity.exactly(404), CountUnit.PERSON)
                        .agreesWith(aggregate(Quantity.exactly(404), CountUnit.PERSON_TIME)))
                .isEqualTo(Truth.NO);
        assertThat(aggregate(Quantity.exactly(10), CountUnit.DAY).agreesWith(aggregate(moreThan("10"), CountUnit.DAY)))
                .isEqualTo(Truth.NO);
        assertThat(size(Claim.OfSize.RegisterPart.ISSUES, 3).agreesWith(size(Claim.OfSize.RegisterPart.PHASES, 3)))
                .isEqualTo(Truth.NO);
        assertThat(new Claim.OfAreas(InspectionKind.PROVINCIAL, 6)
                        .agreesWith(new Claim.OfAreas(InspectionKind.CENTRAL, 6)))
                .isEqualTo(Truth.NO);
        assertThat(target("30", "2017-06-30").agreesWith(target("30", "2017-12-31")))
                .isEqualTo(Truth.NO);
        assertThat(outcome("29.5").agreesWith(outcome("29.4"))).isEqualTo(Truth.NO);
        assertThat(new Claim.OfStay(CENTRAL, DateSpan.parse("2016-07-14/2016-08-14"))
                        .agreesWith(new Claim.OfStay(CENTRAL, DateSpan.parse("2016-07-14/2016-08-15"))))
                .isEqualTo(Truth.NO);
        assertThat(new Claim.OfFeedback(CENTRAL, day("2016-11-17"))
                        .agreesWith(new Claim.OfFeedback(CENTRAL, day("2016-11-18"))))
                .isEqualTo(Truth.NO);
    }

    @Test
    void aTargetIsAValueAndAPrintedPercentageKeepsItsDecimals() {
        assertThat(target("30", "2017-06-30")).isEqualTo(target("30.00", "2017-06-30"));
        assertThat(target("3E+1", "2017-06-30").percent()).isEqualTo(new BigDecimal("30"));
        assertThat(rate(22L, 37L, "59").agreesWith(rate(22L, 37L, "59.0"))).isEqualTo(Truth.NO);
        assertThat(rate(null, null, "6E+1")).isEqualTo(rate(null, null, "60"));
        assertThat(outcome("3E+1")).isEqualTo(outcome("30"));
    }

    @Test
    void aRateThatStatesNothingIsRefused() {
        assertThat(said(faultsOf(() -> rate(null, null, null))))
                .containsExactly(List.of(
                        "", "claim of a rate must state a numerator, a denominator or a percentage", "比率须列出分子、分母或百分比"));
    }

    @Test
    void everyNegativeNumberOfARateIsRefusedAtOnce() {
        assertThat(said(faultsOf(() -> rate(-1L, -2L, "-0.5"))))
                .containsExactly(
                        List.of("/numerator", "numerator must not be negative, but was -1", "分子不得为负，实为-1"),
                        List.of("/denominator", "denominator must not be negative, but was -2", "分母不得为负，实为-2"),
                        List.of("/percent", "percentage must not be negative, but was -0.5", "百分比不得为负，实为-0.5"));
    }

    @Test
    void noCountAndNoTargetIsNegative() {
        List<String> count = List.of("/count", "count must not be negative, but was -1", "数量不得为负，实为-1");

        assertThat(said(faultsOf(() -> size(Claim.OfSize.RegisterPart.ISSUES, -1))))
                .containsExactly(count);
        assertThat(said(faultsOf(() -> new Claim.OfAreas(InspectionKind.CENTRAL, -1))))
                .containsExactly(count);
        assertThat(said(faultsOf(() -> target("-30", "2017-06-30"))))
                .containsExactly(List.of("/percent", "percentage must not be negative, but was -30", "百分比不得为负，实为-30"));
    }

    @Test
    void aNumberWithMoreDigitsThanARatioIsComputedToIsRefused() {
        String nineteenDecimals = "0." + "1".repeat(19);

        assertThat(rate(null, null, "0." + "1".repeat(18)).percent()).hasValue(new BigDecimal("0." + "1".repeat(18)));
        assertThat(outcome("9".repeat(18)).points()).isEqualTo(new BigDecimal("9".repeat(18)));
        assertThat(said(faultsOf(() -> rate(1L, 2L, nineteenDecimals))))
                .containsExactly(List.of(
                        "/percent",
                        "percentage must have at most 18 digits on either side of the point, but was "
                                + nineteenDecimals,
                        "百分比小数点前后各不得超过18位，实为" + nineteenDecimals));
        assertThat(said(faultsOf(() -> outcome("-1E+18"))))
                .containsExactly(List.of(
                        "/points",
                        "points must have at most 18 digits on either side of the point, but was -1000000000000000000",
                        "百分点小数点前后各不得超过18位，实为-1000000000000000000"));
        assertThat(said(faultsOf(() -> target("-1E+999999999", "2017-06-30"))))
                .extracting(sentences -> sentences.get(1))
                .containsExactly(
                        "percentage must have at most 18 digits on either side of the point, but was -1E+999999999",
                        "percentage must not be negative, but was -1E+999999999");
    }

    @Test
    void aBoundIsBorneOutByCountsThatKeepIt() {
        Claim computed = rate(22L, 37L, null);

        assertThat(bounded(null, Quantity.Bound.MORE_THAN, "59").agreesWith(computed))
                .isEqualTo(Truth.YES);
        assertThat(bounded(null, Quantity.Bound.MORE_THAN, "60").agreesWith(computed))
                .isEqualTo(Truth.NO);
        assertThat(bounded(null, Quantity.Bound.NEARLY, "60").agreesWith(computed))
                .isEqualTo(Truth.UNDECIDABLE);
        assertThat(bounded(23L, Quantity.Bound.NEARLY, "60").agreesWith(computed))
                .isEqualTo(Truth.NO);
        assertThat(bounded(null, Quantity.Bound.MORE_THAN, "59").agreesWith(rate(22L, null, null)))
                .as("one count is no ratio")
                .isEqualTo(Truth.NO);
    }

    @Test
    void aBoundIsBorneOutByAPercentageThatRoundingCannotTurn() {
        Claim computed = rate(null, null, "95");

        assertThat(bounded(null, Quantity.Bound.AT_LEAST, "90").agreesWith(computed))
                .isEqualTo(Truth.YES);
        assertThat(bounded(null, Quantity.Bound.MORE_THAN, "94.4").agreesWith(computed))
                .isEqualTo(Truth.YES);
        assertThat(bounded(null, Quantity.Bound.MORE_THAN, "94.5").agreesWith(computed))
                .isEqualTo(Truth.UNDECIDABLE);
        assertThat(bounded(null, Quantity.Bound.AT_LEAST, "95").agreesWith(computed))
                .isEqualTo(Truth.UNDECIDABLE);
        assertThat(bounded(null, Quantity.Bound.AT_MOST, "90").agreesWith(computed))
                .isEqualTo(Truth.NO);
        assertThat(bounded(null, Quantity.Bound.LESS_THAN, "96").agreesWith(computed))
                .isEqualTo(Truth.YES);
        assertThat(bounded(null, Quantity.Bound.NEARLY, "94").agreesWith(computed))
                .isEqualTo(Truth.NO);
        assertThat(bounded(null, Quantity.Bound.NEARLY, "96").agreesWith(computed))
                .isEqualTo(Truth.UNDECIDABLE);
        assertThat(bounded(null, Quantity.Bound.ABOUT, "96").agreesWith(computed))
                .isEqualTo(Truth.UNDECIDABLE);
    }

    @Test
    void whatIsItselfABoundBearsOutNothingButTheSame() {
        Claim computed = bounded(null, Quantity.Bound.AT_LEAST, "95");

        assertThat(rate(null, null, "95").agreesWith(computed)).isEqualTo(Truth.UNDECIDABLE);
        assertThat(bounded(null, Quantity.Bound.AT_LEAST, "90").agreesWith(computed))
                .isEqualTo(Truth.UNDECIDABLE);
        assertThat(bounded(null, Quantity.Bound.AT_LEAST, "95").agreesWith(bounded(22L, Quantity.Bound.AT_LEAST, "95")))
                .isEqualTo(Truth.YES);
    }

    @Test
    void aRateOverClassesIsBorneOutByTheSameCountsUnderTheSameDefinition() {
        Claim.OfClassRate computed = classRate(new Ratio(3848, 3917), Quantity.Bound.EXACTLY, "98.2");

        assertThat(classRate(null, Quantity.Bound.EXACTLY, "98.2").agreesWith(computed))
                .isEqualTo(Truth.YES);
        assertThat(classRate(new Ratio(3848, 3917), Quantity.Bound.EXACTLY, null)
                        .agreesWith(computed))
                .isEqualTo(Truth.YES);
        assertThat(classRate(null, Quantity.Bound.AT_LEAST, "98").agreesWith(computed))
                .isEqualTo(Truth.YES);
        assertThat(classRate(null, Quantity.Bound.EXACTLY, "98").agreesWith(computed))
                .isEqualTo(Truth.NO);
        assertThat(classRate(new Ratio(3847, 3917), Quantity.Bound.EXACTLY, "98.2")
                        .agreesWith(computed))
                .isEqualTo(Truth.NO);
        assertThat(classRate(null, Quantity.Bound.EXACTLY, "98.2")
                        .agreesWith(new Claim.OfClassRate(
                                ClassRateDefinitions.complaintsClosedOrStageClosed(),
                                computed.breakdown(),
                                computed.ratio(),
                                computed.percent())))
                .isEqualTo(Truth.NO);
        assertThat(classRate(null, Quantity.Bound.EXACTLY, "98.2")
                        .agreesWith(new Claim.OfClassRate(
                                computed.definition(),
                                StatedBreakdown.of(Breakdown.of(Map.of("closed", 3848L), 3917)),
                                computed.ratio(),
                                computed.percent())))
                .isEqualTo(Truth.NO);
    }

    @Test
    void aRateOverClassesThatStatesNothingIsRefused() {
        assertThat(said(faultsOf(() -> classRate(null, Quantity.Bound.EXACTLY, null))))
                .containsExactly(List.of(
                        "", "claim of a rate over classes must state two counts or a percentage", "分类比率须列出两个数或百分比"));
        assertThat(said(faultsOf(() -> classRate(null, Quantity.Bound.EXACTLY, "-1"))))
                .containsExactly(List.of("/percent", "percentage must not be negative, but was -1", "百分比不得为负，实为-1"));
    }

    @Test
    void aBoundIsSaidOfAPercentageThatCanBe() {
        List<List<String>> ofNothing =
                List.of(List.of("/bound", "bound must apply to a percentage, but none is stated", "界限须针对百分比，实未列百分比"));

        assertThat(said(faultsOf(() -> bounded(22L, Quantity.Bound.MORE_THAN, null))))
                .isEqualTo(ofNothing);
        assertThat(said(faultsOf(() -> classRate(new Ratio(1, 2), Quantity.Bound.AT_MOST, null))))
                .isEqualTo(ofNothing);
        assertThat(said(faultsOf(() -> bounded(null, Quantity.Bound.LESS_THAN, "0.0"))))
                .containsExactly(
                        List.of("/bound", "percentage must not be below 0, but was less than 0", "百分比不得小于零，实为不足0"));
        assertThat(said(faultsOf(() -> classRate(null, Quantity.Bound.NEARLY, "0"))))
                .containsExactly(
                        List.of("/bound", "percentage must not be below 0, but was nearly 0", "百分比不得小于零，实为近0"));
        assertThat(bounded(null, Quantity.Bound.MORE_THAN, "0").bound()).isEqualTo(Quantity.Bound.MORE_THAN);
    }
}
