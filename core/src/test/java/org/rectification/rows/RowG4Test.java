package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rectification.completion.GroupedRates;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.Registers;
import org.rectification.completion.WeightedRate;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.series.TargetOutcome;

/** G4: three phases; the plan set 30 % by June and 80 % by the end of 2017, and neither count reached the latter. */
class RowG4Test {

    private static final LocalDate END_OF_2017 = day("2017-12-31");

    @Test
    void thereAreThreePhasesAndTwoTargets() {
        assertThat(Registers.guangxi().phases())
                .extracting(Phase::id)
                .containsExactly(Registers.BY_JUNE, Registers.BY_YEAR_END, Registers.LONG_TERM);
        assertThat(Registers.guangxi().phases())
                .filteredOn(phase -> phase.target().isPresent())
                .hasSize(2);
    }

    @Test
    void the80PercentAreMissedWithAndWithoutTheBasicallyComplete() {
        List<TargetOutcome> outcomes = TargetOutcome.outcomesOf(
                Registers.guangxi(),
                List.of(RateDefinitions.issuesComplete(), RateDefinitions.issuesCompleteOrBasically()),
                END_OF_2017);

        assertThat(outcomes)
                .filteredOn(outcome -> outcome.phase().equals(Registers.BY_YEAR_END))
                .extracting(outcome -> outcome.points(1).orElseThrow())
                .containsExactly(new BigDecimal("-20.5"), new BigDecimal("-4.3"));
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.phase().equals(Registers.BY_YEAR_END))
                .extracting(TargetOutcome::verdict)
                .containsExactly(TargetOutcome.Verdict.NOT_REACHED, TargetOutcome.Verdict.NOT_REACHED);
    }

    @Test
    void theRateAtTheEndOfTheYearIsAboveThe30PercentForJune() {
        List<TargetOutcome> outcomes =
                TargetOutcome.outcomesOf(Registers.guangxi(), RateDefinitions.issuesComplete(), END_OF_2017);

        assertThat(outcomes.get(0).phase()).isEqualTo(Registers.BY_JUNE);
        assertThat(outcomes.get(0)
                        .rate()
                        .ratio()
                        .pointsOver(outcomes.get(0).target().share(), 1))
                .hasValue(new BigDecimal("29.5"));
        // the days of completion are not published, and the register has the last day of the year
        assertThat(outcomes.get(0).verdict()).isEqualTo(TargetOutcome.Verdict.REACHED_LATER);
    }

    @Test
    void eachPhaseHasARateAndMayWeighAsSomebodyDeclares() {
        GroupedRates<PhaseId> rates = RateDefinitions.issuesComplete().byPhase(Registers.guangxi(), END_OF_2017);

        assertThat(rates.groups().keySet())
                .containsExactly(Registers.BY_JUNE, Registers.BY_YEAR_END, Registers.LONG_TERM);
        assertThat(new WeightedRate<>(
                                rates,
                                Map.of(
                                        Registers.BY_JUNE, BigDecimal.ONE,
                                        Registers.BY_YEAR_END, BigDecimal.ONE,
                                        Registers.LONG_TERM, BigDecimal.ONE))
                        .percent(1))
                .hasValue(new BigDecimal("51.9")); // the mean of 12/12, 10/18 and 0/7
    }
}
