package org.rectification.base;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void everyPublishedPercentageComesOutAsPrinted() throws IOException {
        List<String> lines;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                requireNonNull(RatioTest.class.getResourceAsStream("published-percents.csv")),
                StandardCharsets.UTF_8))) {
            lines = reader.lines().skip(1).toList();
        }

        assertThat(lines).hasSize(36);
        for (String line : lines) {
            String[] fields = line.split(",", -1);
            BigDecimal printed = new BigDecimal(fields[3]);
            assertThat(new Ratio(Long.parseLong(fields[1]), Long.parseLong(fields[2])).percent(printed.scale()))
                    .as(line)
                    .contains(printed);
        }
    }

    @Test
    void percentAgreesWithWholeNumberArithmetic() {
        for (int denominator = 1; denominator <= 40; denominator++) {
            for (int numerator = 0; numerator <= 2 * denominator; numerator++) {
                // half-up on whole numbers: floor of (2 * 1000 n + d) / 2 d
                long tenths = (2L * 1000 * numerator + denominator) / (2L * denominator);
                assertThat(new Ratio(numerator, denominator).percent(1))
                        .as("%d/%d", numerator, denominator)
                        .contains(BigDecimal.valueOf(tenths, 1));
            }
        }
    }

    @Test
    void aTieIsRoundedHalfUpUnlessDeclaredOtherwise() {
        Ratio eighth = new Ratio(1, 8); // 12.5 %

        assertThat(eighth.percent(0)).contains(new BigDecimal("13"));
        assertThat(eighth.percent(new PercentFormat(0, RoundingMode.HALF_EVEN))).contains(new BigDecimal("12"));
        assertThat(eighth.percent(new PercentFormat(0, RoundingMode.DOWN))).contains(new BigDecimal("12"));
    }

    @Test
    void theDecimalsAskedForAreTheDecimalsGiven() {
        assertThat(new Ratio(22, 37).percent(0)).contains(new BigDecimal("59"));
        assertThat(new Ratio(22, 37).percent(2)).contains(new BigDecimal("59.46"));
        assertThat(new Ratio(1, 2).percent(2)).contains(new BigDecimal("50.00"));
        assertThat(new Ratio(2, 3).percent(18)).contains(new BigDecimal("66.666666666666666667"));
        assertThat(new Ratio(3, 2).percent(0)).contains(new BigDecimal("150"));
        assertThat(new Ratio(0, 3).percent(0)).contains(new BigDecimal("0"));
    }

    @Test
    void decimalsAreLimited() {
        for (int decimals : new int[] {-1, 19}) {
            assertThatThrownBy(() -> new Ratio(1, 2).percent(decimals))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("/decimals: decimals must be 0 to 18, but was " + decimals);
            assertThatThrownBy(() -> new Ratio(0, 0).pointsOver(new Ratio(0, 0), decimals))
                    .hasMessage("/decimals: decimals must be 0 to 18, but was " + decimals);
        }
    }

    @Test
    void nothingOfNothingIsNotApplicable() {
        Ratio nothing = new Ratio(0, 0);
        Ratio half = new Ratio(1, 2);

        assertThat(nothing.isApplicable()).isFalse();
        assertThat(half.isApplicable()).isTrue();
        assertThat(nothing.percent(0)).isEmpty();
        assertThat(nothing.pointsOver(half, 0)).isEmpty();
        assertThat(half.pointsOver(nothing, 0)).isEmpty();
        assertThatThrownBy(() -> nothing.compareByValue(half))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ratios must be applicable to be compared, but were 0/0 and 1/2");
        assertThatThrownBy(() -> half.compareByValue(nothing))
                .hasMessage("ratios must be applicable to be compared, but were 1/2 and 0/0");
    }

    @Test
    void pointsAreTheExactDifferenceRoundedOnce() {
        assertThat(new Ratio(22, 37).pointsOver(new Ratio(80, 100), 1)).contains(new BigDecimal("-20.5"));
        assertThat(new Ratio(80, 100).pointsOver(new Ratio(22, 37), 1)).contains(new BigDecimal("20.5"));
        // 66.67 - 33.33 would be 33.34
        assertThat(new Ratio(2, 3).pointsOver(new Ratio(1, 3), 2)).contains(new BigDecimal("33.33"));
        // a tie: 12.5 points, on either side of nothing
        assertThat(new Ratio(1, 8).pointsOver(new Ratio(0, 8), 0)).contains(new BigDecimal("13"));
        assertThat(new Ratio(0, 8).pointsOver(new Ratio(1, 8), 0)).contains(new BigDecimal("-13"));
        assertThat(new Ratio(1, 2).pointsOver(new Ratio(2, 4), 1)).contains(new BigDecimal("0.0"));
    }

    @Test
    void pointsKeepTheirSign() {
        Ratio whole = new Ratio(1, 1);

        assertThat(new Ratio(212, 213).pointsOver(whole, 0)).contains(new BigDecimal("-0.5"));
        assertThat(whole.pointsOver(new Ratio(212, 213), 0)).contains(new BigDecimal("0.5"));
        assertThat(new Ratio(99_999, 100_000).pointsOver(whole, 1)).contains(new BigDecimal("-0.001"));
        // 0.5 is rounded half-up and needs no more decimals; 0.49 does
        assertThat(new Ratio(1, 200).pointsOver(new Ratio(0, 1), 0)).contains(new BigDecimal("1"));
        assertThat(new Ratio(49, 10_000).pointsOver(new Ratio(0, 1), 0)).contains(new BigDecimal("0.5"));
        assertThat(new Ratio(3, 3).pointsOver(whole, 2)).contains(new BigDecimal("0.00"));
    }

    @Test
    void aPercentageBesideAnotherIsOnItsOwnSide() {
        BigDecimal whole = new BigDecimal("100");

        assertThat(new Ratio(212, 213).percentBeside(whole, PercentFormat.DEFAULT))
                .contains(new BigDecimal("99.5"));
        assertThat(new Ratio(214, 213).percentBeside(whole, PercentFormat.DEFAULT))
                .contains(new BigDecimal("100.5"));
        assertThat(new Ratio(213, 213).percentBeside(whole, PercentFormat.DEFAULT))
                .contains(whole);
        assertThat(new Ratio(22, 37).percentBeside(new BigDecimal("80"), PercentFormat.halfUp(1)))
                .contains(new BigDecimal("59.5"));
        assertThat(new Ratio(1, 8).percentBeside(new BigDecimal("12.5"), PercentFormat.DEFAULT))
                .describedAs("13 would be more than the bound")
                .contains(new BigDecimal("12.5"));
        assertThat(new Ratio(212, 213).percentBeside(whole, new PercentFormat(0, RoundingMode.DOWN)))
                .contains(new BigDecimal("99"));
        assertThat(new Ratio(0, 0).percentBeside(whole, PercentFormat.DEFAULT)).isEmpty();
    }

    @Test
    void theLargestRatioBelowABoundIsPrintedBelowIt() {
        long max = Long.MAX_VALUE;

        assertThat(new Ratio(max - 1, max).percentBeside(new BigDecimal("100"), PercentFormat.DEFAULT))
                .contains(new BigDecimal("99.99999999999999999"));
    }

    @Test
    void twoPercentagesBesideEachOtherCompareAsTheRatios() {
        Ratio third = new Ratio(1, 3);

        assertThat(new Ratio(212, 213).percentBeside(new Ratio(426, 427), PercentFormat.DEFAULT))
                .contains(new BigDecimal("99.5"));
        assertThat(new Ratio(426, 427).percentBeside(new Ratio(212, 213), PercentFormat.DEFAULT))
                .contains(new BigDecimal("99.8"));
        assertThat(third.percentBeside(new Ratio(3, 9), PercentFormat.DEFAULT)).contains(new BigDecimal("33"));
        assertThat(third.percentBeside(new Ratio(333_333, 1_000_000), PercentFormat.halfUp(1)))
                .contains(new BigDecimal("33.33333"));
        assertThat(third.percentBeside(new Ratio(0, 0), PercentFormat.DEFAULT)).isEmpty();
        assertThat(new Ratio(0, 0).percentBeside(third, PercentFormat.DEFAULT)).isEmpty();
    }

    @Test
    void missingUnitsAreThoseThatReachTheShare() {
        assertThat(new Ratio(22, 37).missingTo(new Ratio(80, 100))).isEqualTo(8);
        assertThat(new Ratio(3, 10).missingTo(new Ratio(30, 100))).isZero();
        assertThat(new Ratio(4, 10).missingTo(new Ratio(30, 100))).isZero();
        assertThat(new Ratio(0, 10).missingTo(new Ratio(1, 3))).isEqualTo(4);
        assertThat(new Ratio(212, 213).missingTo(new Ratio(1, 1))).isEqualTo(1);
        assertThat(new Ratio(0, 0).missingTo(new Ratio(1, 1))).isZero();
        assertThat(new Ratio(0, Long.MAX_VALUE).missingTo(new Ratio(1, 1))).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> new Ratio(1, 2).missingTo(new Ratio(0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share must be applicable, but was 0/0");
        assertThatThrownBy(() -> new Ratio(0, Long.MAX_VALUE).missingTo(new Ratio(2, 1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void compareByValueIsTheOrderOfCrossProducts() {
        for (int a = 0; a <= 6; a++) {
            for (int b = 1; b <= 6; b++) {
                for (int c = 0; c <= 6; c++) {
                    for (int d = 1; d <= 6; d++) {
                        assertThat(Integer.signum(new Ratio(a, b).compareByValue(new Ratio(c, d))))
                                .as("%d/%d against %d/%d", a, b, c, d)
                                .isEqualTo(Integer.compare(a * d, c * b));
                    }
                }
            }
        }
    }

    @Test
    void equalityIsOfCountsNotOfValues() {
        assertThat(new Ratio(1, 2)).isEqualTo(new Ratio(1, 2)).isNotEqualTo(new Ratio(2, 4));
        assertThat(new Ratio(1, 2)).hasSameHashCodeAs(new Ratio(1, 2)).hasToString("1/2");
        assertThat(new Ratio(1, 2).compareByValue(new Ratio(2, 4))).isZero();
    }

    @Test
    void theLargestCountsDoNotOverflow() {
        long max = Long.MAX_VALUE;
        Ratio whole = new Ratio(max, max);
        Ratio almost = new Ratio(max - 1, max);

        assertThat(whole.percent(0)).contains(new BigDecimal("100"));
        assertThat(new Ratio(max, 1).percent(0))
                .contains(new BigDecimal(BigInteger.valueOf(max).multiply(BigInteger.valueOf(100))));
        assertThat(almost.compareByValue(whole)).isNegative();
        assertThat(whole.compareByValue(almost)).isPositive();
        assertThat(almost.percent(0)).contains(new BigDecimal("100"));
        assertThat(almost.percent(new PercentFormat(18, RoundingMode.DOWN)))
                .contains(new BigDecimal("99.999999999999999989"));
        assertThat(whole.pointsOver(almost, 18)).contains(new BigDecimal("0.000000000000000011"));
    }

    @Test
    void aStatedPercentageIsKeptExactly() {
        assertThat(Ratio.ofPercent(new BigDecimal("30"))).isEqualTo(new Ratio(30, 100));
        assertThat(Ratio.ofPercent(new BigDecimal("30.00"))).isEqualTo(new Ratio(30, 100));
        assertThat(Ratio.ofPercent(new BigDecimal("3E+1"))).isEqualTo(new Ratio(30, 100));
        assertThat(Ratio.ofPercent(new BigDecimal("97.8"))).isEqualTo(new Ratio(978, 1000));
        assertThat(Ratio.ofPercent(new BigDecimal("0.00"))).isEqualTo(new Ratio(0, 100));
        assertThat(Ratio.ofPercent(new BigDecimal("120"))).isEqualTo(new Ratio(120, 100));
        assertThat(Ratio.ofPercent(new BigDecimal("0.0000000000000001")))
                .isEqualTo(new Ratio(1, 1_000_000_000_000_000_000L));
        assertThat(Ratio.ofPercent(BigDecimal.valueOf(Long.MAX_VALUE))).isEqualTo(new Ratio(Long.MAX_VALUE, 100));
    }

    @Test
    void aPercentageThatFitsNoCountsIsRefusedAtOnce() {
        for (String text : List.of("1E+999999999", "1E-999999999", "1E+19", "1E-17", "9223372036854775808")) {
            assertThatThrownBy(() -> Ratio.ofPercent(new BigDecimal(text)))
                    .as(text)
                    .isInstanceOf(ArithmeticException.class);
        }
        assertThatThrownBy(() -> Ratio.ofPercent(new BigDecimal("1E+999999999")))
                .hasMessage("percent must be a ratio of longs, but was 1E+999999999");
        assertThatThrownBy(() -> Ratio.ofPercent(new BigDecimal("-5")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/numerator: numerator must not be negative, but was -5");
    }

    @Test
    void countsThatCannotBeAreRefusedAllAtOnce() {
        assertThatThrownBy(() -> new Ratio(-1, -2))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "/numerator: numerator must not be negative, but was -1; /denominator: denominator must not be negative, but was -2")
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                .extracting(InvalidValueException::faults, InstanceOfAssertFactories.list(Fault.class))
                .extracting(fault -> fault.place() + " " + fault.code() + " " + fault.text(Language.CHINESE))
                .containsExactly("/numerator ratio.negative 分子不得为负，实为-1", "/denominator ratio.negative 分母不得为负，实为-2");
        assertThatThrownBy(() -> new Ratio(5, 0))
                .hasMessage("/numerator: numerator must be 0 where the denominator is 0, but was 5")
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                .extracting(e -> e.faults().get(0).text(Language.CHINESE))
                .isEqualTo("分母为零时分子须为零，实为5");
        assertThatThrownBy(() -> new Ratio(-5, 0)).hasMessage("/numerator: numerator must not be negative, but was -5");
        assertThat(new Ratio(3, 2).percent(0)).isEqualTo(Optional.of(new BigDecimal("150")));
    }

    private static Truth agreesWithPercent(Ratio ratio, Quantity.Bound bound, String printed) {
        return ratio.agreesWithPercent(bound, new BigDecimal(printed), RoundingMode.HALF_UP);
    }

    @Test
    void anExactPercentageIsComparedAfterRounding() {
        Ratio done = new Ratio(22, 37);

        assertThat(agreesWithPercent(done, Quantity.Bound.EXACTLY, "59")).isEqualTo(Truth.YES);
        assertThat(agreesWithPercent(done, Quantity.Bound.EXACTLY, "59.46")).isEqualTo(Truth.YES);
        assertThat(agreesWithPercent(done, Quantity.Bound.EXACTLY, "59.45")).isEqualTo(Truth.NO);
        assertThat(done.agreesWithPercent(Quantity.Bound.EXACTLY, new BigDecimal("59.45"), RoundingMode.DOWN))
                .isEqualTo(Truth.YES);
    }

    @Test
    void aBoundIsComparedWithTheRatioItself() {
        Ratio under = new Ratio(8_999, 10_000);
        Ratio same = new Ratio(9, 10);
        Ratio over = new Ratio(9_001, 10_000);
        Map<Quantity.Bound, List<Truth>> answers = Map.of(
                Quantity.Bound.AT_LEAST, List.of(Truth.NO, Truth.YES, Truth.YES),
                Quantity.Bound.MORE_THAN, List.of(Truth.NO, Truth.NO, Truth.YES),
                Quantity.Bound.AT_MOST, List.of(Truth.YES, Truth.YES, Truth.NO),
                Quantity.Bound.LESS_THAN, List.of(Truth.YES, Truth.NO, Truth.NO),
                Quantity.Bound.NEARLY, List.of(Truth.UNDECIDABLE, Truth.NO, Truth.NO),
                Quantity.Bound.ABOUT, List.of(Truth.YES, Truth.YES, Truth.YES));

        answers.forEach((bound, expected) -> assertThat(List.of(
                        agreesWithPercent(under, bound, "90"),
                        agreesWithPercent(same, bound, "90"),
                        agreesWithPercent(over, bound, "90")))
                .as(bound.name())
                .isEqualTo(expected));
        assertThat(agreesWithPercent(under, Quantity.Bound.ABOUT, "90.0"))
                .as("how far about reaches nobody says")
                .isEqualTo(Truth.YES);
        assertThat(agreesWithPercent(under, Quantity.Bound.ABOUT, "90.00")).isEqualTo(Truth.UNDECIDABLE);
    }

    @Test
    void nothingOfNothingIsNoPercentage() {
        for (Quantity.Bound bound : Quantity.Bound.values()) {
            assertThat(agreesWithPercent(new Ratio(0, 0), bound, "100"))
                    .as(bound.name())
                    .isEqualTo(Truth.NO);
        }
    }

    @Test
    void aPrintedPercentageHasUpTo18Decimals() {
        assertThatThrownBy(() -> agreesWithPercent(new Ratio(1, 2), Quantity.Bound.AT_LEAST, "1E+1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/decimals: decimals must be 0 to 18, but was -1");
        assertThatThrownBy(() -> agreesWithPercent(new Ratio(1, 2), Quantity.Bound.AT_LEAST, "0." + "1".repeat(19)))
                .hasMessage("/decimals: decimals must be 0 to 18, but was 19");
    }
}
