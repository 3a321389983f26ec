package org.rectification.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.complete;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.entry;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.tier;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.issue.Tier;
import org.rectification.register.Register;

class RateComparisonTest {

    private static final LocalDate AS_OF = day("2017-12-31");

    @Test
    void guangxis59And76PercentDifferBySixIssues() {
        RateComparison comparison = RateComparison.of(
                Registers.guangxi(),
                RateDefinitions.issuesComplete(),
                RateDefinitions.issuesCompleteOrBasically(),
                AS_OF);

        assertThat(comparison.first().percent()).hasValue(new BigDecimal("59"));
        assertThat(comparison.second().percent()).hasValue(new BigDecimal("76"));
        assertThat(comparison.differences())
                .extracting(difference -> difference.item().toString())
                .containsExactly("gx-23", "gx-24", "gx-25", "gx-26", "gx-27", "gx-28");
        RateComparison.UnitDifference first = comparison.differences().get(0);
        assertThat(first.first()).isEqualTo(CountingStatus.LEFT_OUT_BASICALLY_COMPLETE);
        assertThat(first.second()).isEqualTo(CountingStatus.COUNTED);
        assertThat(english(first.reasons()))
                .containsExactly(
                        "issue gx-23 is not counted by \"issues complete\": basically complete",
                        "issue gx-23 is counted by \"issues complete or basically complete\": basically complete");
        assertThat(first.reasons().get(0).text(Language.CHINESE)).isEqualTo("问题gx-23按“问题完成率”不计入：进展为基本完成");
    }

    @Test
    void populationsAndBasesMakeDifferencesToo() {
        Register register = Registers.of(
                issue("later", "2018-12-31").build().with(entry("e1", complete(), "2017-05-01")),
                issue("now", "2017-12-31").build().with(entry("e2", complete(), "2017-05-01")),
                issue("unborn", "2017-12-31").raisedOn(day("2018-01-01")).build(),
                issue("open", "2017-12-31").build().with(entry("e3", tier(Tier.IN_PROGRESS), "2017-05-01")));

        RateComparison byPopulation = RateComparison.of(
                register, RateDefinitions.issuesComplete(), RateDefinitions.dueIssuesComplete(), AS_OF);
        assertThat(byPopulation.differences())
                .extracting(RateComparison.UnitDifference::reasons)
                .extracting(reasons -> english(reasons).toString())
                .containsExactly(
                        "[issue later is counted by \"issues complete\": complete, issue later is outside the population"
                                + " of \"issues due by the as-of date complete\", which is: due by the as-of date]");

        RateComparison byBasis = RateComparison.of(
                register, RateDefinitions.dueIssuesComplete(), RateDefinitions.issuesClosedOut(), AS_OF);
        assertThat(byBasis.differences())
                .extracting(RateComparison.UnitDifference::reasons)
                .extracting(reasons -> english(reasons).get(1))
                .containsExactly(
                        "issue later is not counted by \"issues closed out\": complete, but not closed out",
                        "issue now is not counted by \"issues closed out\": complete, but not closed out");
    }

    @Test
    void whatIsNotRaisedYetIsSaidToBe() {
        Judge judge = Judge.of(RateDefinitions.issuesComplete(), AS_OF);
        var unborn = issue("unborn", "2017-12-31").raisedOn(day("2018-01-01")).build();

        assertThat(judge.why(unborn, org.rectification.issue.Subject.issue(), CountingStatus.OUTSIDE)
                        .text(Language.ENGLISH))
                .isEqualTo("issue unborn is outside the population of \"issues complete\": it was raised only on"
                        + " 2018-01-01");
    }

    @Test
    void twoUnitsCannotBeCompared() {
        Register register = Registers.guangxi();

        assertThatThrownBy(() -> RateComparison.of(
                        register, RateDefinitions.issuesComplete(), RateDefinitions.keyStepsComplete(), AS_OF))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("definitions must count one unit, but issues-complete counts issues and key-steps-complete"
                        + " counts key steps");
    }
}
