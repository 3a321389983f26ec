package org.rectification.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.chinese;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.english;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.issue;
import static org.rectification.issue.Given.said;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Language;
import org.rectification.base.PercentFormat;
import org.rectification.base.Ratio;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueBuilder;
import org.rectification.issue.IssueId;

/** How many of the issues raised in a span repeat an earlier one. */
class RepeatRateTest {

    private static final DateSpan YEAR = DateSpan.ofYear(2017);
    private static final Issue FIRST = raised("first", "2016-12-31").build();
    private static final Issue EARLY =
            raised("early", "2017-01-01").repeats(FIRST.id()).build();
    private static final Issue OTHER = raised("other", "2017-06-30").build();
    private static final Issue LATE =
            raised("late", "2017-12-31").repeats(EARLY.id()).build();
    private static final Issue NEXT_YEAR =
            raised("next-year", "2018-01-01").repeats(EARLY.id()).build();
    private static final Issue UNDATED =
            issue("undated", "2018-12-31").repeats(IssueId.of("older")).build();

    private static IssueBuilder raised(String id, String day) {
        return issue(id, "2018-12-31").raisedOn(day(day));
    }

    @Test
    void itCountsRepeatsAmongAllIssuesRaisedInTheSpan() {
        RepeatRate rate = RepeatRate.of(List.of(FIRST, EARLY, OTHER, LATE, NEXT_YEAR, UNDATED), YEAR);

        assertThat(rate.ratio()).isEqualTo(new Ratio(2, 3));
        assertThat(rate.repeats()).containsExactly(Map.entry(EARLY.id(), FIRST.id()), Map.entry(LATE.id(), EARLY.id()));
        assertThat(rate.undated()).isEqualTo(1);
        assertThat(rate.text(Language.ENGLISH)).isEqualTo("2/3 = 67 %");
        assertThat(rate.withPercentFormat(PercentFormat.halfUp(1)).percent()).contains(new BigDecimal("66.7"));
        assertThat(rate).hasToString("repeats among issues raised within 2017-01-01/2017-12-31: 2/3 = 67 %");
    }

    @Test
    void itsReasonsNameEachRepeatAndWhatIsNotCounted() {
        RepeatRate rate = RepeatRate.of(List.of(EARLY, OTHER, UNDATED), YEAR);

        assertThat(english(rate.reasons()))
                .containsExactly(
                        "repeats of an earlier issue among the 2 issues raised within 2017-01-01/2017-12-31: 1",
                        "issue early repeats issue first",
                        "issues without the day they were raised, so not counted: 1",
                        "1/2 is 50 % (half-up, 0 decimals)");
        assertThat(chinese(rate.reasons()))
                .containsExactly(
                        "2017年1月1日至2017年12月31日提出的问题2项，其中重复问题1项",
                        "问题early与此前的问题first重复",
                        "未记提出日期的问题1项，不计",
                        "1/2为50%（四舍五入，保留0位小数）");
    }

    @Test
    void ofNothingRaisedThereIsNoPercentage() {
        RepeatRate rate = RepeatRate.of(List.of(FIRST), YEAR);

        assertThat(rate.ratio()).isEqualTo(new Ratio(0, 0));
        assertThat(rate.percent()).isEmpty();
        assertThat(english(rate.reasons()))
                .hasSize(2)
                .startsWith("repeats of an earlier issue among the 0 issues raised within 2017-01-01/2017-12-31: 0");
    }

    @Test
    void anIssueCarriedOverIsNoRepeat() {
        Issue continued =
                raised("continued", "2017-06-30").carriedOverFrom(FIRST.id()).build();

        assertThat(RepeatRate.of(Registers.of(FIRST, continued), YEAR).ratio()).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void aRepeatIsAmongWhatWasRaised() {
        Map<IssueId, IssueId> two = Map.of(IssueId.of("b"), IssueId.of("a"), IssueId.of("c"), IssueId.of("a"));

        assertThat(said(faultsOf(() -> new RepeatRate(YEAR, two, 1, -1, PercentFormat.DEFAULT))))
                .containsExactly(
                        List.of(
                                "/repeats",
                                "issues that repeat another must be among the 1 raised, but were 2",
                                "重复问题须在提出的问题1项之内，实为2项"),
                        List.of(
                                "/undated",
                                "number of issues without a day must not be negative, but was -1",
                                "未记提出日期的问题数不得为负，实为-1"));
        assertThat(new RepeatRate(YEAR, two, 2, 0, PercentFormat.DEFAULT).numerator())
                .isEqualTo(2);
    }
}
