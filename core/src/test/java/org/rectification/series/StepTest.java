package org.rectification.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;

class StepTest {

    private static List<String> days(Step step, String span) {
        return step.days(DateSpan.parse(span)).stream().map(LocalDate::toString).toList();
    }

    @Test
    void aPointIsTheLastDayOfItsPeriodAndTheSpanCutsTheLast() {
        assertThat(days(Step.DAY, "2020-02-28/2020-03-01")).containsExactly("2020-02-28", "2020-02-29", "2020-03-01");
        assertThat(days(Step.MONTH, "2020-01-31/2020-03-10")).containsExactly("2020-01-31", "2020-02-29", "2020-03-10");
        assertThat(days(Step.QUARTER, "2019-11-15/2020-06-30"))
                .containsExactly("2019-12-31", "2020-03-31", "2020-06-30");
        assertThat(days(Step.YEAR, "2017-12-31/2019-01-01")).containsExactly("2017-12-31", "2018-12-31", "2019-01-01");
    }

    @Test
    void aSpanOfOneDayHasOnePoint() {
        for (Step step : Step.values()) {
            assertThat(days(step, "2018-05-17/2018-05-17")).containsExactly("2018-05-17");
        }
    }

    @Test
    void periodsThatFollowEachOtherHaveNumbersThatDo() {
        for (Step step : Step.values()) {
            List<LocalDate> days = step.days(DateSpan.parse("1969-11-05/1970-08-09"));
            for (int i = 1; i < days.size(); i++) {
                assertThat(step.period(days.get(i))).isEqualTo(step.period(days.get(i - 1)) + 1);
            }
        }
    }

    @Test
    void anOpenEndIsRefused() {
        assertThatThrownBy(() -> Step.DAY.days(DateSpan.from(day("2018-01-01"))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("span must have both ends, but was 2018-01-01/..");
        assertThatThrownBy(() -> Step.DAY.days(DateSpan.until(day("2018-01-01"))))
                .hasMessage("span must have both ends, but was ../2018-01-01");
    }

    @Test
    void moreThanAHundredThousandPointsAreRefused() {
        LocalDate first = day("1800-01-01");
        assertThat(Step.DAY.days(DateSpan.of(first, first.plusDays(99_999)))).hasSize(100_000);
        assertThatThrownBy(() -> Step.DAY.days(DateSpan.of(first, first.plusDays(100_000))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("a series must have at most 100000 points, but 1800-01-01/2073-10-16 has more by DAY");
        assertThat(Step.MONTH.days(DateSpan.of(first, first.plusDays(100_000)))).hasSize(3286);
    }
}
