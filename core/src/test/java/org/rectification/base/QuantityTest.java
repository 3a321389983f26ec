package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.rectification.base.Quantity.Bound;

class QuantityTest {

    @Test
    void eachBoundIsSaidInBothLanguages() {
        List<String> said = new ArrayList<>();
        for (Bound bound : Bound.values()) {
            Quantity quantity = new Quantity(bound, new BigDecimal("6000"));
            said.add(quantity.text(Language.ENGLISH) + " | " + quantity.text(Language.CHINESE));
            assertThat(quantity).hasToString(quantity.text(Language.ENGLISH));
            assertThat(quantity.isExact()).isEqualTo(bound == Bound.EXACTLY);
        }

        assertThat(said)
                .containsExactly(
                        "6000 | 6000",
                        "at least 6000 | 不低于6000",
                        "more than 6000 | 超过6000",
                        "at most 6000 | 不超过6000",
                        "less than 6000 | 不足6000",
                        "nearly 6000 | 近6000",
                        "about 6000 | 约6000");
    }

    @Test
    void zerosThatSayNothingAreDropped() {
        Quantity quantity = new Quantity(Bound.EXACTLY, new BigDecimal("6000.0"));

        assertThat(quantity).isEqualTo(Quantity.exactly(6000)).hasSameHashCodeAs(Quantity.exactly(6000));
        assertThat(quantity.amount()).isEqualTo(new BigDecimal("6000"));
        assertThat(new Quantity(Bound.EXACTLY, new BigDecimal("6E+3"))).isEqualTo(quantity);
        assertThat(new Quantity(Bound.ABOUT, new BigDecimal("2.50"))).hasToString("about 2.5");
        assertThat(Quantity.exactly(0).amount()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void aNegativeAmountIsRefused() {
        assertThatThrownBy(() -> Quantity.exactly(-1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/amount: amount must not be negative, but was -1")
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                .extracting(
                        e -> e.faults().get(0).place() + " " + e.faults().get(0).text(Language.CHINESE))
                .isEqualTo("/amount 数量不得为负，实为-1");
    }

    @Test
    void lessThanNothingIsRefused() {
        assertThatThrownBy(() -> new Quantity(Bound.LESS_THAN, new BigDecimal("0.0")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("quantity must not be below 0, but was less than 0")
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                .extracting(e -> e.faults().get(0).text(Language.CHINESE))
                .isEqualTo("数量不得小于零，实为不足0");
        assertThatThrownBy(() -> new Quantity(Bound.NEARLY, BigDecimal.ZERO))
                .hasMessage("quantity must not be below 0, but was nearly 0");
        for (Bound bound : List.of(Bound.EXACTLY, Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.ABOUT)) {
            assertThat(new Quantity(bound, BigDecimal.ZERO).amount()).isEqualTo(BigDecimal.ZERO);
        }
    }

    @Test
    void anAmountThatIsShortToWriteAndLongToPrintIsRefused() {
        assertThat(new Quantity(Bound.EXACTLY, new BigDecimal("1E+29"))).hasToString("1" + "0".repeat(29));
        assertThat(new Quantity(Bound.EXACTLY, new BigDecimal("1E-30"))).hasToString("0." + "0".repeat(29) + "1");
        for (String text : List.of("1E+30", "1E-31", "1E+999999999", "1E-999999999")) {
            assertThatThrownBy(() -> new Quantity(Bound.EXACTLY, new BigDecimal(text)))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage(
                            "/amount: amount must have at most 30 digits on either side of the point, but was " + text)
                    .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                    .extracting(e ->
                            e.faults().get(0).place() + " " + e.faults().get(0).text(Language.CHINESE))
                    .isEqualTo("/amount 数量在小数点两侧均不得超过30位，实为" + text);
        }
    }

    @Test
    void aBoundIsSaidOfAnAmountWithItsDecimals() {
        BigDecimal amount = new BigDecimal("97.0");

        assertThat(Bound.MORE_THAN.text(amount, Language.ENGLISH)).isEqualTo("more than 97.0");
        assertThat(Bound.MORE_THAN.text(amount, Language.CHINESE)).isEqualTo("超过97.0");
        assertThat(Bound.EXACTLY.text(new BigDecimal("1E+2"), Language.ENGLISH)).isEqualTo("100");
    }
}
