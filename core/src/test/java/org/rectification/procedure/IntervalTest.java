package org.rectification.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.said;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Fault;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.TimeLimit;
import org.rectification.issue.StageId;

class IntervalTest {

    private static final TimeLimit MONTH_END = TimeLimit.endOfMonth(1);
    private static final String NOT_IN_DAYS =
            "limit must be in working or calendar days, but was end of the month 1 month later";
    private static final String NOT_IN_DAYS_IN_CHINESE = "期限须以工作日或自然日计，实为当月起第1个月月底";

    @Test
    void eachLimitIsInDays() {
        assertThat(said(faultsOf(() -> new Interval(
                        Optional.empty(),
                        Optional.of(MONTH_END),
                        Optional.of(MONTH_END),
                        Optional.empty(),
                        Optional.of(MONTH_END),
                        Certainty.STATED))))
                .containsExactly(
                        List.of("/minimum", NOT_IN_DAYS, NOT_IN_DAYS_IN_CHINESE),
                        List.of("/maximum", NOT_IN_DAYS, NOT_IN_DAYS_IN_CHINESE),
                        List.of("/observed", NOT_IN_DAYS, NOT_IN_DAYS_IN_CHINESE));
        assertThat(said(faultsOf(() -> Interval.ofNotice().atMost(MONTH_END))))
                .containsExactly(List.of("/maximum", NOT_IN_DAYS, NOT_IN_DAYS_IN_CHINESE));
        assertThat(said(faultsOf(() -> Interval.ofNotice().observedAs(MONTH_END))))
                .containsExactly(List.of("/observed", NOT_IN_DAYS, NOT_IN_DAYS_IN_CHINESE));
    }

    @Test
    void everyLimitThatIsNotInDaysIsRefused() {
        for (TimeLimit limit : List.of(
                TimeLimit.months(1, TimeLimit.MonthEnd.DOWN),
                TimeLimit.endOfMonth(0),
                TimeLimit.endOfYear(1),
                TimeLimit.workingDayOfEachMonth(5))) {
            assertThat(faultsOf(() -> Interval.ofNotice().observedAs(limit)))
                    .as(limit.toString())
                    .extracting(Fault::code)
                    .containsExactly("procedure.limit-not-in-days");
        }
    }

    @Test
    void aLimitNotInDaysIsNotComparedWithTheOther() {
        assertThat(said(faultsOf(() ->
                        Interval.ofNotice().atLeast(TimeLimit.workingDays(10)).atMost(MONTH_END))))
                .containsExactly(List.of("/maximum", NOT_IN_DAYS, NOT_IN_DAYS_IN_CHINESE));
    }

    @Test
    void aPartIsReplacedAndTheOthersAreKept() {
        StageId acceptance = StageId.of("acceptance");
        Interval all = Interval.since(acceptance)
                .atLeast(TimeLimit.workingDays(5))
                .atMost(TimeLimit.calendarDays(20))
                .counted(CountingConvention.statutory())
                .observedAs(TimeLimit.calendarDays(7))
                .withCertainty(Certainty.STATED);
        Interval inAnotherOrder = Interval.since(acceptance)
                .withCertainty(Certainty.STATED)
                .observedAs(TimeLimit.calendarDays(7))
                .counted(CountingConvention.statutory())
                .atMost(TimeLimit.calendarDays(20))
                .atLeast(TimeLimit.workingDays(5));

        assertThat(all)
                .isEqualTo(new Interval(
                        Optional.of(acceptance),
                        Optional.of(TimeLimit.workingDays(5)),
                        Optional.of(TimeLimit.calendarDays(20)),
                        Optional.of(CountingConvention.statutory()),
                        Optional.of(TimeLimit.calendarDays(7)),
                        Certainty.STATED))
                .isEqualTo(inAnotherOrder);
        assertThat(Interval.ofNotice())
                .isEqualTo(new Interval(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Certainty.CONFIGURED));
    }
}
