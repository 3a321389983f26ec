package org.rectification.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.chinese;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.measure;
import static org.rectification.issue.Given.said;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.LocalText;
import org.rectification.issue.IssueId;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.Subject;
import org.rectification.plan.MeasureId;
import org.rectification.plan.PhaseId;
import org.rectification.register.Register;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyLevel;

class WeightedRateTest {

    private static final LocalDate AS_OF = day("2017-12-31");

    /** 12 of 12 by June, 10 of 18 by the end of the year, 0 of 7 in the long term. */
    private static final GroupedRates<PhaseId> PHASES =
            RateDefinitions.issuesComplete().byPhase(Registers.guangxi(), AS_OF);

    private static Map<PhaseId, BigDecimal> weights(String june, String yearEnd, String longTerm) {
        return Map.of(
                Registers.BY_JUNE, new BigDecimal(june),
                Registers.BY_YEAR_END, new BigDecimal(yearEnd),
                Registers.LONG_TERM, new BigDecimal(longTerm));
    }

    @Test
    void groupsWeighAsDeclared() {
        WeightedRate<PhaseId> rate = new WeightedRate<>(PHASES, weights("0.3", "0.5", "0.2"));

        // 0.3 * 12/12 + 0.5 * 10/18 + 0.2 * 0/7 = 0.57777…
        assertThat(rate.percent()).hasValue(new BigDecimal("58"));
        assertThat(rate.percent(4)).hasValue(new BigDecimal("57.7778"));
        assertThat(english(new WeightedRate<>(PHASES, Map.copyOf(weights("3", "5", "2"))).reasons()))
                .contains(
                        "by-june-2017 has weight 3: 12/12",
                        "by-end-2017 has weight 5: 10/18",
                        "long-term has weight 2: 0/7")
                .endsWith("the weighted mean is 58 % (half-up, 0 decimals)");
    }

    @Test
    void weightsNeedNotMakeOneAndAreExact() {
        assertThat(new WeightedRate<>(PHASES, weights("3", "5", "2")).percent(18))
                .isEqualTo(new WeightedRate<>(PHASES, weights("0.3", "0.5", "0.2")).percent(18))
                .hasValue(new BigDecimal("57.777777777777777778"));
        assertThat(new WeightedRate<>(PHASES, weights("12", "18", "7")).percent(10))
                .isEqualTo(PHASES.whole().percent(10)); // weights by size give the plain rate
        assertThat(new WeightedRate<>(PHASES, weights("1E+20", "1E-20", "0")).percent(2))
                .hasValue(new BigDecimal("100.00"));
    }

    @Test
    void aGroupWithoutAPopulationTakesNoPart() {
        PhaseId empty = PhaseId.of("empty");
        CompletionRate none = RateDefinitions.issuesComplete().rateOf(List.of(), AS_OF);
        CompletionRate some = PHASES.groups().get(Registers.BY_YEAR_END);
        GroupedRates<PhaseId> rates = new GroupedRates<>(Map.of(Registers.BY_YEAR_END, some, empty, none), none, some);

        WeightedRate<PhaseId> rate =
                new WeightedRate<>(rates, Map.of(Registers.BY_YEAR_END, BigDecimal.ONE, empty, BigDecimal.TEN));

        assertThat(rate.percent(1)).hasValue(new BigDecimal("55.6"));
        assertThat(english(rate.reasons())).contains("empty has weight 10 but an empty population, so it is not used");
        GroupedRates<PhaseId> nothing = new GroupedRates<>(Map.of(empty, none), none, none);
        assertThat(new WeightedRate<>(nothing, Map.of(empty, BigDecimal.ONE)).percent())
                .isEmpty();
    }

    @Test
    void whereNothingThatWeighsHasAPopulationThatIsTold() {
        PhaseId empty = PhaseId.of("by-2020");
        GroupedRates<PhaseId> rates = RateDefinitions.issuesComplete()
                .grouped(Registers.guangxi(), AS_OF, Grouping.byPhase().withKeys(List.of(empty)));
        Map<PhaseId, BigDecimal> weights = new HashMap<>(weights("0", "0", "0"));
        weights.put(empty, BigDecimal.ONE);
        WeightedRate<PhaseId> rate = new WeightedRate<>(rates, weights);

        assertThat(rate.percent()).isEmpty();
        assertThat(english(rate.reasons()))
                .contains("by-2020 has weight 1 but an empty population, so it is not used")
                .endsWith("every group with a population has weight 0, so there is no rate");
        assertThat(chinese(rate.reasons())).endsWith("统计范围内的各组权重均为零，无法计算比率");
        assertThat(english(new WeightedRate<>(
                                RateDefinitions.issuesComplete().grouped(Registers.of(), AS_OF, Grouping.byPhase()),
                                weights)
                        .reasons()))
                .endsWith("the population is empty, so there is no rate");
    }

    @Test
    void measuresCanWeighOneByOne() {
        Register register = Registers.of(issue("a", "2017-12-31")
                .addMeasures(measure("m1", Optional.empty()), measure("m2", Optional.empty()))
                .build()
                .with(entry("e", Subject.of(MeasureId.of("m1")), complete(), "2017-05-01")));
        GroupedRates<IssueSubject> each =
                RateDefinitions.measuresComplete().grouped(register, AS_OF, Grouping.byUnit());
        IssueSubject first = new IssueSubject(IssueId.of("a"), Subject.of(MeasureId.of("m1")));
        IssueSubject second = new IssueSubject(IssueId.of("a"), Subject.of(MeasureId.of("m2")));

        assertThat(new WeightedRate<>(each, Map.of(first, new BigDecimal("4"), second, BigDecimal.ONE)).percent())
                .hasValue(new BigDecimal("80.0"));
    }

    @Test
    void aGroupIsNamedByTheLabelOfItsKey() {
        assertThat(chinese(weighed(BodyLevel.CITY).reasons())).startsWith("地市级权重1：10/18");
        assertThat(english(weighed(BodyLevel.CITY).reasons())).startsWith("city has weight 1: 10/18");
        assertThat(chinese(weighed(LocalText.of("南宁市", "Nanning")).reasons())).startsWith("南宁市权重1：10/18");
        assertThat(chinese(weighed(List.of(BodyId.of("a"), BodyId.of("b"))).reasons()))
                .startsWith("a、b权重1：10/18");
        assertThat(chinese(weighed(2017).reasons())).startsWith("2017权重1：10/18");
        assertThat(english(weighed("\u200b").reasons())).startsWith("\"\\u200b\" has weight 1: 10/18");
        assertThat(said(faultsOf(() -> weigh(BodyLevel.CITY, "-1"))))
                .extracting(sentences -> sentences.get(2))
                .containsExactly("权重不得为负，地市级实为-1");
    }

    private static <K> WeightedRate<K> weighed(K key) {
        return weigh(key, "1");
    }

    private static <K> WeightedRate<K> weigh(K key, String weight) {
        CompletionRate some = PHASES.groups().get(Registers.BY_YEAR_END);
        CompletionRate none = RateDefinitions.issuesComplete().rateOf(List.of(), AS_OF);
        return new WeightedRate<>(
                new GroupedRates<>(Map.of(key, some), none, some), Map.of(key, new BigDecimal(weight)));
    }

    @Test
    void refusesWeightsThatCannotBe() {
        assertThat(said(faultsOf(() -> new WeightedRate<>(
                        PHASES,
                        Map.of(Registers.BY_JUNE, new BigDecimal("-1"), Registers.BY_YEAR_END, BigDecimal.ONE)))))
                .containsExactlyInAnyOrder(
                        List.of(
                                "/weights/by-june-2017",
                                "weight must not be negative, but was -1 for by-june-2017",
                                "权重不得为负，by-june-2017实为-1"),
                        List.of(
                                "/weights",
                                "group with a population must have a weight, but long-term with 7 has none",
                                "统计范围内的各组均须有权重，long-term（7）未给出"));
        assertThat(said(faultsOf(() -> new WeightedRate<>(PHASES, weights("0", "0.0", "0")))))
                .containsExactly(
                        List.of("/weights", "at least one weight must be above 0, but none of 3 is", "权重不得全为零，3个均为零"));
        assertThat(said(faultsOf(() -> new WeightedRate<>(PHASES, weights("1E+1000", "1", "1")))))
                .containsExactly(List.of(
                        "/weights/by-june-2017",
                        "weight must have at most 100 digits on either side of the point, but was 1E+1000 for"
                                + " by-june-2017",
                        "权重在小数点两侧均不得超过100位，by-june-2017实为1E+1000"));
        assertThat(said(faultsOf(() -> new WeightedRate<>(PHASES, weights("-1", "0", "0")))))
                .extracting(sentences -> sentences.get(1))
                .containsExactly("weight must not be negative, but was -1 for by-june-2017");
        assertThat(said(faultsOf(() -> new WeightedRate<>(PHASES, Map.of()))))
                .contains(List.of("/weights", "there must be at least one weight", "至少须有一个权重"));
        GroupedRates<?> categories = RateDefinitions.issuesComplete().byCategory(Registers.guangxi(), AS_OF);
        assertThat(said(faultsOf(() -> weighAll(categories))))
                .containsExactly(List.of(
                        "/weights",
                        "every unit of the population must be in a group with a weight; units in none: 17",
                        "统计范围内者须归入某组方有权重，有17未归组"));
    }

    private static <K> WeightedRate<K> weighAll(GroupedRates<K> rates) {
        return new WeightedRate<>(
                rates,
                rates.groups().keySet().stream()
                        .collect(java.util.stream.Collectors.toMap(key -> key, key -> BigDecimal.ONE)));
    }
}
