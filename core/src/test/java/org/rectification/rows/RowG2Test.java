package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.CountingStatus;
import org.rectification.completion.RateComparison;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.Registers;
import org.rectification.issue.Tier;

/** G2: six more are basically complete and not in the 59 %. */
class RowG2Test {

    private static final LocalDate END_OF_2017 = day("2017-12-31");

    @Test
    void theSixAreDeclaredAsLeftOutAndNamed() {
        CompletionRate rate = RateDefinitions.issuesComplete().rateOf(Registers.guangxi(), END_OF_2017);

        assertThat(rate.definition().leavesOut()).containsExactly(Tier.BASICALLY_COMPLETE);
        assertThat(rate.leftOut()).containsEntry(Tier.BASICALLY_COMPLETE, 6L);
        assertThat(RateDefinitions.issuesComplete()
                        .items(Registers.guangxi(), END_OF_2017)
                        .leftOut()
                        .get(Tier.BASICALLY_COMPLETE))
                .hasSize(6);
    }

    @Test
    void countingThemGives76PercentAndTheyAloneMakeTheDifference() {
        RateComparison comparison = RateComparison.of(
                Registers.guangxi(),
                RateDefinitions.issuesComplete(),
                RateDefinitions.issuesCompleteOrBasically(),
                END_OF_2017);

        assertThat(comparison.first().percent()).hasValue(new BigDecimal("59"));
        assertThat(comparison.second().percent()).hasValue(new BigDecimal("76"));
        assertThat(comparison.differences())
                .hasSize(6)
                .allMatch(difference -> difference.first() == CountingStatus.LEFT_OUT_BASICALLY_COMPLETE)
                .allMatch(difference -> difference.second() == CountingStatus.COUNTED);
    }
}
