package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Ratio;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.GroupedRates;
import org.rectification.completion.Grouping;
import org.rectification.completion.RateDefinitions;
import org.rectification.completion.Registers;
import org.rectification.issue.Tier;
import org.rectification.register.Register;
import org.rectification.register.Selection;

/**
 * J2: 30 planned for 2017 and complete, 3 of 12 planned for 2018 complete ahead, the rest on schedule with no year
 * given.
 */
class RowJ2Test {

    private static final LocalDate END_OF_2017 = day("2017-12-31");
    private static final Register JIANGXI = Registers.jiangxi();

    @Test
    void theCohortOf2017IsComplete() {
        CompletionRate rate = RateDefinitions.dueIssuesComplete().rateOf(JIANGXI, END_OF_2017);

        assertThat(rate.ratio()).isEqualTo(new Ratio(30, 30));
        assertThat(rate.outside()).isEqualTo(31);
    }

    @Test
    void threeOfTheCohortOf2018AreCompleteBeforeIt() {
        CompletionRate rate =
                RateDefinitions.issuesCompleteBeforeDue(DateSpan.ofYear(2018)).rateOf(JIANGXI, END_OF_2017);

        assertThat(rate.ratio()).isEqualTo(new Ratio(3, 12));
        assertThat(rate.leftOut()).isEqualTo(Map.of(Tier.ON_SCHEDULE, 9L));
    }

    @Test
    void itFollowsThat33AreCompleteAnd19HaveNoStatedYear() {
        GroupedRates<Integer> byYear =
                RateDefinitions.issuesComplete().grouped(JIANGXI, END_OF_2017, Grouping.byDeadlineYear());

        assertThat(byYear.groups().keySet()).containsExactly(2017, 2018);
        assertThat(List.copyOf(byYear.groups().values()))
                .extracting(CompletionRate::ratio)
                .containsExactly(new Ratio(30, 30), new Ratio(3, 12));
        assertThat(byYear.ungrouped().ratio()).isEqualTo(new Ratio(0, 19));
        assertThat(byYear.whole().ratio()).isEqualTo(new Ratio(33, 61));
        assertThat(RateDefinitions.issuesComplete()
                        .withSelection(Selection.noDueDate())
                        .rateOf(JIANGXI, END_OF_2017)
                        .denominator())
                .isEqualTo(19);
    }

    @Test
    void theRestWasReportedOnSchedule() {
        assertThat(RateDefinitions.issuesCompleteOrOnSchedule()
                        .rateOf(JIANGXI, END_OF_2017)
                        .ratio())
                .isEqualTo(new Ratio(61, 61));
    }
}
