package org.rectification.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.chinese;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.said;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rectification.base.PercentFormat;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;

class CompletionRateTest {

    private static final LocalDate AS_OF = day("2017-12-31");
    private static final RateDefinition COMPLETE = RateDefinitions.issuesComplete();

    private static CompletionRate rate(long numerator, long denominator, Map<Tier, Long> leftOut) {
        return new CompletionRate(COMPLETE, AS_OF, new Ratio(numerator, denominator), leftOut, Map.of(), 0, 0);
    }

    // --- rules ---

    @Test
    void numeratorAndLeftOutMakeTheDenominator() {
        assertThat(said(faultsOf(() -> rate(22, 37, Map.of(Tier.BASICALLY_COMPLETE, 6L)))))
                .containsExactly(List.of(
                        "/leftOut",
                        "counted units and units left out must add up to the population, but were 22/37 and 6",
                        "计入与未计入之和须等于总数，实为22/37与6"));
        assertThat(rate(22, 37, Map.of(Tier.BASICALLY_COMPLETE, 6L, Tier.NOT_REPORTED, 9L))
                        .numerator())
                .isEqualTo(22);
        assertThat(said(faultsOf(() -> rate(2, 2, Map.of(Tier.IN_PROGRESS, Long.MAX_VALUE, Tier.NOT_REPORTED, 1L)))))
                .containsExactly(List.of(
                        "/leftOut",
                        "counted units and units left out must add up to the population, but were 2/2 and"
                                + " 9223372036854775808",
                        "计入与未计入之和须等于总数，实为2/2与9223372036854775808"));
    }

    @Test
    void noCountIsNegative() {
        assertThat(said(faultsOf(() -> new CompletionRate(
                        COMPLETE, AS_OF, new Ratio(2, 1), Map.of(Tier.IN_PROGRESS, -1L), Map.of(), -2, -3))))
                .containsExactly(
                        List.of(
                                "/leftOut/in-progress",
                                "in progress must not be negative, but was -1",
                                "正在整改不得为负，实为-1"),
                        List.of(
                                "/outside",
                                "outside the population must not be negative, but was -2",
                                "统计范围之外不得为负，实为-2"),
                        List.of(
                                "/unresolved",
                                "due date not resolved must not be negative, but was -3",
                                "到期日待定不得为负，实为-3"));
    }

    @Test
    void whatCountsAsReportedIsNotLeftOut() {
        assertThat(said(faultsOf(() -> rate(22, 24, Map.of(Tier.COMPLETE, 2L)))))
                .containsExactly(List.of(
                        "/leftOut/complete",
                        "definition that counts a tier as reported must not leave out units of it, but left out 2"
                                + " complete",
                        "按报告计入的进展不得列为未计入，实为完成2"));
        assertThat(new CompletionRate(
                                RateDefinitions.issuesAccepted(),
                                AS_OF,
                                new Ratio(22, 24),
                                Map.of(Tier.COMPLETE, 2L),
                                Map.of(),
                                0,
                                0)
                        .leftOut())
                .isEqualTo(Map.of(Tier.COMPLETE, 2L));
    }

    @Test
    void aRateFollowsFromCountsByCountingStatus() {
        Map<CountingStatus, Long> counts = Map.of(
                CountingStatus.COUNTED,
                22L,
                CountingStatus.LEFT_OUT_BASICALLY_COMPLETE,
                6L,
                CountingStatus.UNRESOLVED,
                4L,
                CountingStatus.OUTSIDE,
                9L);

        assertThat(CompletionRate.of(COMPLETE, AS_OF, status -> counts.getOrDefault(status, 0L)))
                .isEqualTo(new CompletionRate(
                        COMPLETE, AS_OF, new Ratio(22, 28), Map.of(Tier.BASICALLY_COMPLETE, 6L), Map.of(), 9, 4));
        assertThat(CompletionRate.of(COMPLETE, AS_OF, status -> 0).percent()).isEmpty();
        assertThatThrownBy(
                        () -> CompletionRate.of(COMPLETE, AS_OF, status -> status == CountingStatus.OUTSIDE ? -1 : 0))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("count of OUTSIDE must not be negative, but was -1");
        assertThatThrownBy(() -> CompletionRate.of(COMPLETE, AS_OF, status -> Long.MAX_VALUE))
                .isExactlyInstanceOf(ArithmeticException.class)
                .hasMessage("population must be at most 9223372036854775807, but 9223372036854775807 not reported came"
                        + " to 9223372036854775807");
    }

    @Test
    void aTierThatHasNoneIsNotNamed() {
        Map<Tier, Long> counts = new EnumMap<>(Tier.class);
        counts.put(Tier.IN_PROGRESS, 0L);
        counts.put(Tier.ON_SCHEDULE, 1L);

        CompletionRate rate = rate(1, 2, counts);

        assertThat(rate).isEqualTo(rate(1, 2, Map.of(Tier.ON_SCHEDULE, 1L)));
        assertThat(rate.leftOut()).isUnmodifiable();
    }

    // --- percentages ---

    @Test
    void tiesRoundUpUnlessTheDefinitionSaysOtherwise() {
        CompletionRate oneOfEight = rate(1, 8, Map.of(Tier.IN_PROGRESS, 7L));

        assertThat(oneOfEight.percent()).hasValue(new BigDecimal("13"));
        assertThat(oneOfEight.percent(1)).hasValue(new BigDecimal("12.5"));
        assertThat(oneOfEight.percent(3)).hasValue(new BigDecimal("12.500"));
        assertThatThrownBy(() -> oneOfEight.percent(19))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/decimals: decimals must be 0 to 18, but was 19");
    }

    @Test
    void nothingOverNothingIsNotApplicable() {
        CompletionRate rate = COMPLETE.rateOf(List.of(), AS_OF);

        assertThat(rate.ratio()).isEqualTo(new Ratio(0, 0));
        assertThat(rate.percent()).isEmpty();
        assertThat(rate.percent(2)).isEmpty();
        assertThat(english(rate.reasons()))
                .containsExactly(
                        "issues counted: 0 of 0 (as reported: complete)",
                        "population: all",
                        "the population is empty, so there is no rate");
        assertThat(chinese(rate.reasons())).containsExactly("0个问题中，按报告计入0项，计入的进展：完成", "统计范围：全部", "统计范围为空，无法计算比率");
    }

    // --- reasons ---

    @Test
    void reasonsSayWhatIsCountedOverWhatAndWhatIsLeftOut() {
        CompletionRate rate = COMPLETE.rateOf(Registers.guangxi(), AS_OF);

        assertThat(english(rate.reasons()))
                .containsExactly(
                        "issues counted: 22 of 37 (as reported: complete)",
                        "population: all",
                        "not counted: 9 not reported",
                        "not counted: 6 basically complete",
                        "22/37 is 59 % (half-up, 0 decimals)");
        assertThat(chinese(rate.reasons()))
                .containsExactly(
                        "37个问题中，按报告计入22项，计入的进展：完成", "统计范围：全部", "未计入：未上报9", "未计入：基本完成6", "22/37为59%（四舍五入，保留0位小数）");
        assertThat(rate.reasons())
                .extracting(Reason::code)
                .containsExactly("rate.counted", "rate.population", "rate.left-out", "rate.left-out", "rate.rounded");
        assertThat(rate.reasons().get(0).citations())
                .isEqualTo(RateDefinitions.issuesComplete().sources());
    }

    @Test
    void reasonsSayWhatIsOutsideThePopulation() {
        CompletionRate rate = RateDefinitions.dueIssuesComplete().rateOf(Registers.jiangxi(), AS_OF);

        assertThat(english(rate.reasons()))
                .containsExactly(
                        "issues counted: 30 of 30 (as reported: complete)",
                        "population: due by the as-of date",
                        "issues outside the population: 31",
                        "30/30 is 100 % (half-up, 0 decimals)");
        assertThat(chinese(rate.reasons()))
                .containsExactly("30个问题中，按报告计入30项，计入的进展：完成", "统计范围：到期应完成", "统计范围之外31个问题", "30/30为100%（四舍五入，保留0位小数）");
    }

    @Test
    void reasonsSayWhatABasisLeavesOut() {
        Issue done = issue("a", "2017-12-31").build().with(entry("e1", complete(), "2017-05-01"));

        CompletionRate rate = RateDefinitions.issuesClosedOut().rateOf(List.of(done), AS_OF);

        assertThat(english(rate.reasons()))
                .containsExactly(
                        "issues counted: 0 of 1 (closed out: complete)",
                        "population: all",
                        "not counted: 1 complete, but not closed out",
                        "0/1 is 0 % (half-up, 0 decimals)");
        assertThat(chinese(rate.reasons()))
                .containsExactly("1个问题中，按销号计入0项，计入的进展：完成", "统计范围：全部", "未计入：完成1（按销号不计）", "0/1为0%（四舍五入，保留0位小数）");
        assertThat(rate.reasons().get(2).code()).isEqualTo("rate.not-by-basis");
    }

    @Test
    void reasonsNameUnitTiersAndRounding() {
        RateDefinition keySteps = RateDefinitions.keyStepsComplete();
        assertThat(chinese(keySteps.rateOf(Registers.guangxi(), AS_OF).reasons()))
                .containsExactly("510个关键步骤中，按报告计入439项，计入的进展：完成", "统计范围：全部", "未计入：未上报71", "439/510为86%（四舍五入，保留0位小数）");
        assertThat(english(RateDefinitions.issuesCompleteOrBasically()
                                .rateOf(Registers.guangxi(), AS_OF)
                                .reasons())
                        .get(0))
                .isEqualTo("issues counted: 28 of 37 (as reported: basically complete, complete)");
        assertThat(chinese(RateDefinitions.issuesCompleteOrBasically()
                                .rateOf(Registers.guangxi(), AS_OF)
                                .reasons())
                        .get(0))
                .isEqualTo("37个问题中，按报告计入28项，计入的进展：基本完成、完成");
    }

    @Test
    void everyRoundingHasItsName() {
        Map<RoundingMode, List<String>> names = Map.of(
                RoundingMode.UP, List.of("away from zero", "进位"),
                RoundingMode.DOWN, List.of("toward zero", "截断"),
                RoundingMode.CEILING, List.of("up", "向上取整"),
                RoundingMode.FLOOR, List.of("down", "向下取整"),
                RoundingMode.HALF_UP, List.of("half-up", "四舍五入"),
                RoundingMode.HALF_DOWN, List.of("half-down", "五舍六入"),
                RoundingMode.HALF_EVEN, List.of("half-even", "四舍六入五成双"));
        names.forEach((rounding, name) -> {
            RateDefinition definition = RateDefinition.builder("d")
                    .title(COMPLETE.title())
                    .unit(Subject.Kind.ISSUE)
                    .addTiers(Tier.COMPLETE)
                    .percentFormat(new PercentFormat(1, rounding))
                    .build();
            List<Reason> reasons = definition
                    .rateOf(List.of(issue("a", "2017-12-31").build()), AS_OF)
                    .reasons();
            Reason last = reasons.get(reasons.size() - 1);

            assertThat(english(List.of(last))).containsExactly("0/1 is 0.0 % (" + name.get(0) + ", 1 decimal)");
            assertThat(chinese(List.of(last))).containsExactly("0/1为0.0%（" + name.get(1) + "，保留1位小数）");
        });
    }
}
