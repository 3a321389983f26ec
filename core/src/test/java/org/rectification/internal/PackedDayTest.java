package org.rectification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PackedDayTest {

    @Test
    void numbersCompareAsTheirDatesDoAndLeadBackToThem() {
        LocalDate end = LocalDate.of(2, 3, 1);
        long before = PackedDay.BEFORE_ALL;
        for (LocalDate date = LocalDate.of(-2, 12, 1); date.isBefore(end); date = date.plusDays(1)) {
            long day = PackedDay.of(date);
            assertThat(day).isGreaterThan(before);
            assertThat(PackedDay.toDate(day)).isEqualTo(date);
            assertThat(PackedDay.dayOfMonth(day)).isEqualTo(date.getDayOfMonth());
            assertThat(PackedDay.month(day))
                    .isEqualTo(16L * date.getYear() + date.getMonthValue())
                    .isEqualTo(PackedDay.month(PackedDay.of(date.withDayOfMonth(1))));
            before = day;
        }
    }

    @Test
    void theFirstAndTheLastDateThereIsArePackedToo() {
        assertThat(PackedDay.toDate(PackedDay.of(LocalDate.MIN))).isEqualTo(LocalDate.MIN);
        assertThat(PackedDay.toDate(PackedDay.of(LocalDate.MAX))).isEqualTo(LocalDate.MAX);
        assertThat(PackedDay.of(LocalDate.MIN)).isGreaterThan(PackedDay.BEFORE_ALL);
        assertThat(PackedDay.of(LocalDate.MAX)).isLessThan(PackedDay.AFTER_ALL);
    }

    @Test
    void whatIsNoDateIsRefused() {
        long february30 = PackedDay.of(LocalDate.of(2017, 2, 28)) + 2;
        for (long none : new long[] {PackedDay.BEFORE_ALL, PackedDay.AFTER_ALL, february30, 0}) {
            assertThatThrownBy(() -> PackedDay.toDate(none)).isInstanceOf(DateTimeException.class);
        }
        assertThatThrownBy(() -> PackedDay.of(null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("date must not be null");
    }
}
