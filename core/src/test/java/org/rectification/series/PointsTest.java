package org.rectification.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectification.base.DateSpan;
import org.rectification.internal.PackedDay;

class PointsTest {

    @ParameterizedTest
    @EnumSource
    void aDayBelongsToTheFirstPointOnOrAfterIt(Step step) {
        for (LocalDate first : List.of(
                LocalDate.of(2016, 1, 1),
                LocalDate.of(2015, 12, 31),
                LocalDate.of(2016, 2, 29),
                LocalDate.of(-1, 6, 15))) {
            for (int length : new int[] {0, 1, 30, 366, 1500}) {
                assertPoints(Sweep.of(DateSpan.of(first, first.plusDays(length)), step), first, length);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLastDaysThereAreBelongToPointsAsWell(Step step) {
        LocalDate first = LocalDate.MAX.minusDays(500);
        assertPoints(Sweep.of(DateSpan.of(first, LocalDate.MAX), step), first, 500);
    }

    private static void assertPoints(Sweep sweep, LocalDate first, int length) {
        Points points = Points.of(sweep);
        List<LocalDate> days = sweep.days();
        int expected = 0;
        for (int i = 0; i <= length; i++) {
            LocalDate day = first.plusDays(i);
            while (days.get(expected).isBefore(day)) {
                expected++;
            }
            assertThat(points.at(PackedDay.of(day))).as("%s in %s", day, sweep).isEqualTo(expected);
        }
    }
}
