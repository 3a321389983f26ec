package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateTest {

    /** A rate that has nothing but what the interface asks for. */
    private record OwnRate(Ratio ratio, PercentFormat percentFormat) implements Rate {
        @Override
        public List<Reason> reasons() {
            return List.of(percentFormat.reasonOf(ratio));
        }
    }

    @Test
    void countsAndPercentagesFollowFromRatioAndFormat() {
        Rate rate = new OwnRate(new Ratio(22, 37), new PercentFormat(1, RoundingMode.DOWN));

        assertThat(rate.numerator()).isEqualTo(22);
        assertThat(rate.denominator()).isEqualTo(37);
        assertThat(rate.percent()).hasValue(new BigDecimal("59.4"));
        assertThat(rate.percent(0)).hasValue(new BigDecimal("59"));
        assertThat(rate.percent(3)).hasValue(new BigDecimal("59.459"));
        assertThat(rate.text(Language.ENGLISH)).isEqualTo("22/37 = 59.4 %");
        assertThat(rate.text(Language.CHINESE)).isEqualTo("22/37 = 59.4%");
    }

    @Test
    void anEmptyPopulationHasNoPercentage() {
        Rate rate = new OwnRate(new Ratio(0, 0), PercentFormat.DEFAULT);

        assertThat(rate.percent()).isEmpty();
        assertThat(rate.percent(2)).isEmpty();
        assertThat(rate.text(Language.ENGLISH)).isEqualTo("0/0");
        assertThat(rate.text(Language.CHINESE)).isEqualTo("0/0");
    }

    @Test
    void decimalsAreChecked() {
        Rate rate = new OwnRate(new Ratio(1, 2), PercentFormat.DEFAULT);

        assertThatThrownBy(() -> rate.percent(19))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage("/decimals: decimals must be 0 to 18, but was 19");
    }
}
