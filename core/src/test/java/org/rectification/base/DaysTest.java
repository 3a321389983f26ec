package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void daysAreWorkingDaysCalendarDaysOrBoth() {
        assertThat(Days.working(10).label()).isEqualTo(LocalText.of("10个工作日", "10 working days"));
        assertThat(Days.calendar(7).label()).isEqualTo(LocalText.of("7个自然日", "7 calendar days"));
        assertThat(Days.of(126, 184).label())
                .isEqualTo(LocalText.of("126个工作日（184个自然日）", "126 working days (184 calendar days)"));
        assertThat(Days.of(0, 1)).hasToString("0 working days (1 calendar day)");
        assertThat(Days.working(1)).hasToString("1 working day");
    }

    @Test
    void theyAreValues() {
        assertThat(Days.of(3, 5)).isEqualTo(new Days(OptionalInt.of(3), OptionalLong.of(5)));
        assertThat(Days.working(3)).isNotEqualTo(Days.calendar(3));
    }

    @Test
    void noneAndNegativeOnesAreRefused() {
        assertThatThrownBy(() -> new Days(OptionalInt.empty(), OptionalLong.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("days must be working days, calendar days or both, but were neither");
        assertThatThrownBy(() -> Days.working(-1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/working: number of days must not be negative, but was -1");
        assertThatThrownBy(() -> Days.of(-1, -2))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/working: number of days must not be negative, but was -1; /calendar: number of days"
                        + " must not be negative, but was -2");
    }
}
