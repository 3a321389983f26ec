package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.Sending.sent;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("classpath")
class PercentFormatTest {

    @Test
    void theDefaultIsNoDecimalsRoundedHalfUp() {
        assertThat(PercentFormat.DEFAULT).isEqualTo(new PercentFormat(0, RoundingMode.HALF_UP));
        assertThat(PercentFormat.halfUp(2)).isEqualTo(new PercentFormat(2, RoundingMode.HALF_UP));
    }

    @Test
    void oneOfTheTwoIsReplaced() {
        PercentFormat format = new PercentFormat(3, RoundingMode.DOWN);

        assertThat(format.withDecimals(1)).isEqualTo(new PercentFormat(1, RoundingMode.DOWN));
        assertThat(format.withRounding(RoundingMode.CEILING)).isEqualTo(new PercentFormat(3, RoundingMode.CEILING));
    }

    @Test
    void decimalsAreNoneToEighteen() {
        for (int bad : List.of(-1, 19)) {
            assertThatThrownBy(() -> PercentFormat.halfUp(bad))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(said(e))
                                    .containsExactly(List.of(
                                            "rate-definition.decimals",
                                            "/decimals",
                                            "decimals must be 0 to 18, but was " + bad,
                                            "小数位数须为0至18，实为" + bad)));
        }
        assertThat(PercentFormat.halfUp(0).decimals()).isZero();
        assertThat(PercentFormat.halfUp(18).decimals()).isEqualTo(18);
    }

    @Test
    void aPercentageBesideABoundHasTheDecimalsItTakes() {
        PercentFormat one = PercentFormat.halfUp(1);
        BigDecimal whole = new BigDecimal("10000");

        assertThat(one.percentBeside(new BigDecimal("-3"), whole, BigDecimal.ZERO))
                .isEqualTo(new BigDecimal("-0.03"));
        assertThat(one.percentBeside(new BigDecimal("5"), whole, BigDecimal.ZERO))
                .isEqualTo(new BigDecimal("0.1"));
        assertThat(one.percentBeside(BigDecimal.ZERO, whole, BigDecimal.ZERO)).isEqualTo(new BigDecimal("0.0"));
        assertThat(one.percentBeside(new BigDecimal("5944"), whole, new BigDecimal("59.4")))
                .isEqualTo(new BigDecimal("59.44"));
        for (BigDecimal bad : List.of(BigDecimal.ZERO, new BigDecimal("-1"))) {
            assertThatThrownBy(() -> one.percentBeside(BigDecimal.ONE, bad, BigDecimal.ZERO))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("whole must be greater than 0, but was " + bad);
        }
    }

    @Test
    void aRoundingAppliesToAnyRatio() {
        assertThatThrownBy(() -> PercentFormat.DEFAULT.withRounding(RoundingMode.UNNECESSARY))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(said(e))
                                .containsExactly(List.of(
                                        "rate-definition.rounding",
                                        "/rounding",
                                        "rounding must give a percentage for any ratio, but was exact",
                                        "舍入方式须对任何比率都能得出百分比，实为不取舍")));
    }

    @Test
    void allFaultsAreReportedAtOnce() {
        assertThatThrownBy(() -> new PercentFormat(19, RoundingMode.UNNECESSARY))
                .isExactlyInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "/decimals: decimals must be 0 to 18, but was 19; /rounding: rounding must give a percentage"
                                + " for any ratio, but was exact");
    }

    private static List<List<String>> said(InvalidValueException e) {
        return e.faults().stream()
                .map(fault -> List.of(
                        fault.code(),
                        fault.place().toString(),
                        fault.text(Language.ENGLISH),
                        fault.text(Language.CHINESE)))
                .toList();
    }

    @Test
    void aRatioIsRoundedInTheFormat() {
        Ratio sixth = new Ratio(1, 6); // 16.666… %
        Map<RoundingMode, String> percents = Map.of(
                RoundingMode.UP, "16.67",
                RoundingMode.DOWN, "16.66",
                RoundingMode.CEILING, "16.67",
                RoundingMode.FLOOR, "16.66",
                RoundingMode.HALF_UP, "16.67",
                RoundingMode.HALF_DOWN, "16.67",
                RoundingMode.HALF_EVEN, "16.67");

        percents.forEach((rounding, percent) -> assertThat(sixth.percent(new PercentFormat(2, rounding)))
                .as("%s", rounding)
                .hasValue(new BigDecimal(percent)));
        assertThat(new Ratio(0, 0).percent(PercentFormat.DEFAULT)).isEmpty();
    }

    @Test
    void theReasonStatesPercentageAndRounding() {
        Reason rounded = new PercentFormat(1, RoundingMode.HALF_EVEN).reasonOf(new Ratio(22, 37));

        assertThat(rounded.code()).isEqualTo("rate.rounded");
        assertThat(rounded.arguments())
                .isEqualTo(Map.of(
                        "ratio",
                        new Ratio(22, 37),
                        "percent",
                        new BigDecimal("59.5"),
                        "format",
                        new PercentFormat(1, RoundingMode.HALF_EVEN)));
        assertThat(rounded.text(Language.ENGLISH)).isEqualTo("22/37 is 59.5 % (half-even, 1 decimal)");
        assertThat(rounded.text(Language.CHINESE)).isEqualTo("22/37为59.5%（四舍六入五成双，保留1位小数）");
    }

    @Test
    void theReasonOfNothingIsThatThePopulationIsEmpty() {
        Reason none = PercentFormat.DEFAULT.reasonOf(new Ratio(0, 0));

        assertThat(none.code()).isEqualTo("rate.not-applicable");
        assertThat(none.text(Language.ENGLISH)).isEqualTo("the population is empty, so there is no rate");
        assertThat(none.text(Language.CHINESE)).isEqualTo("统计范围为空，无法计算比率");
    }

    @Test
    void aFormatComesBackAsItWasSent() throws IOException, ClassNotFoundException {
        PercentFormat format = new PercentFormat(4, RoundingMode.FLOOR);

        assertThat(sent(format)).isEqualTo(format);
        assertThat(format).hasToString("PercentFormat[down, 4 decimals]");
    }
}
