package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rectification.base.Ratio;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.Registers;

/** G3: 510 key steps over the 37 issues, 439 complete, published as 86 %. */
class RowG3Test {

    private static final LocalDate END_OF_2017 = day("2017-12-31");

    @Test
    void the86PercentCountKeyStepsAndNotIssues() {
        CompletionRate rate = RateDefinitions.keyStepsComplete().rateOf(Registers.guangxi(), END_OF_2017);

        assertThat(rate.ratio()).isEqualTo(new Ratio(439, 510));
        assertThat(rate.percent()).hasValue(new BigDecimal("86"));
        assertThat(Registers.guangxi().issues()).hasSize(37);
        assertThat(RateDefinitions.issuesComplete()
                        .rateOf(Registers.guangxi(), END_OF_2017)
                        .percent())
                .hasValue(new BigDecimal("59"));
    }

    @Test
    void theStepsBehindTheFigureCanBeListed() {
        assertThat(RateDefinitions.keyStepsComplete()
                        .items(Registers.guangxi(), END_OF_2017)
                        .counted())
                .hasSize(439)
                .doesNotHaveDuplicates();
    }
}
