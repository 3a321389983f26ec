package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.rectification.base.PercentFormat;
import org.rectification.base.Ratio;
import org.rectification.testkit.RectificationArbitraries;

class RatioProperties {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Provide
    Arbitrary<Ratio> ratios() {
        return RectificationArbitraries.ratios();
    }

    /** Ratios of small counts, among which equal values and ties are common. */
    @Provide
    Arbitrary<Ratio> smallRatios() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 8);
        return counts.flatMap(denominator ->
                        Arbitraries.integers().between(0, 9).map(numerator -> new Ratio(numerator, denominator)))
                .withoutEdgeCases();
    }

    @Property
    void aPartOfAWholeIsBetweenNothingAndAHundredPercent(
            @ForAll("ratios") Ratio ratio, @ForAll @IntRange(max = 18) int decimals, @ForAll RoundingMode rounding) {
        Assume.that(rounding != RoundingMode.UNNECESSARY && ratio.numerator() <= ratio.denominator());
        assertThat(ratio.percent(new PercentFormat(decimals, rounding)).isPresent())
                .isEqualTo(ratio.denominator() > 0);
        ratio.percent(new PercentFormat(decimals, rounding))
                .ifPresent(percent -> assertThat(percent).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
    }

    @Property
    void aPercentageIsTheNearestOneAndATieGoesUp(
            @ForAll("ratios") Ratio ratio, @ForAll @IntRange(max = 18) int decimals) {
        assertNearest(ratio, decimals);
    }

    @Property
    void aPercentageOfSmallCountsIsTheNearestOneAndATieGoesUp(
            @ForAll("smallRatios") Ratio ratio, @ForAll @IntRange(max = 3) int decimals) {
        assertNearest(ratio, decimals);
    }

    /** In units of the last decimal: the exact value is at least half a unit below and less than half a unit above. */
    private static void assertNearest(Ratio ratio, int decimals) {
        ratio.percent(decimals).ifPresent(percent -> {
            assertThat(percent.scale()).isEqualTo(decimals);
            BigDecimal whole = BigDecimal.valueOf(ratio.denominator());
            BigDecimal exact = BigDecimal.valueOf(ratio.numerator()).scaleByPowerOfTen(2 + decimals);
            BigDecimal above =
                    percent.scaleByPowerOfTen(decimals).multiply(whole).subtract(exact);
            assertThat(above)
                    .isLessThanOrEqualTo(whole.multiply(HALF))
                    .isGreaterThan(whole.multiply(HALF).negate());
        });
    }

    @Property
    void comparisonIsThatOfTheCrossProducts(@ForAll("ratios") Ratio one, @ForAll("ratios") Ratio other) {
        assertComparison(one, other);
    }

    @Property
    void comparisonOfSmallCountsIsThatOfTheCrossProducts(
            @ForAll("smallRatios") Ratio one, @ForAll("smallRatios") Ratio other) {
        assertComparison(one, other);
        // Doubles tell such small fractions apart.
        assertThat(Integer.signum(one.compareByValue(other))).isEqualTo(Double.compare(value(one), value(other)));
    }

    /** Too close for doubles, and too large for a product of two longs. */
    @Property
    void neighboursAreToldApartHoweverLarge(@ForAll @LongRange(min = 1, max = Long.MAX_VALUE - 2) long count) {
        Ratio less = new Ratio(count, count + 1);
        Ratio more = new Ratio(count + 1, count + 2);
        assertThat(less.compareByValue(more)).isNegative();
        assertThat(more.compareByValue(less)).isPositive();
    }

    private static double value(Ratio ratio) {
        return (double) ratio.numerator() / ratio.denominator();
    }

    private static void assertComparison(Ratio one, Ratio other) {
        Assume.that(one.isApplicable() && other.isApplicable());
        BigInteger left = BigInteger.valueOf(one.numerator()).multiply(BigInteger.valueOf(other.denominator()));
        BigInteger right = BigInteger.valueOf(other.numerator()).multiply(BigInteger.valueOf(one.denominator()));
        assertThat(Integer.signum(one.compareByValue(other))).isEqualTo(left.compareTo(right));
        assertThat(other.compareByValue(one)).isEqualTo(-one.compareByValue(other));
        assertThat(one.compareByValue(one)).isZero();
    }

    @Property
    void pointsOneWayAreThePointsTheOtherWayWithTheSignChanged(
            @ForAll("ratios") Ratio one, @ForAll("ratios") Ratio other, @ForAll @IntRange(max = 18) int decimals) {
        // Exactly, not up to rounding: a tie goes away from zero on either side.
        assertThat(one.pointsOver(other, decimals))
                .isEqualTo(other.pointsOver(one, decimals).map(BigDecimal::negate));
        assertThat(one.pointsOver(other, decimals).isPresent()).isEqualTo(one.isApplicable() && other.isApplicable());
    }

    @Property
    void pointsOfSmallCountsAreTheDifferenceRoundedOnce(
            @ForAll("smallRatios") Ratio one,
            @ForAll("smallRatios") Ratio other,
            @ForAll @IntRange(max = 3) int decimals) {
        // 840 is a multiple of every denominator, so the difference is exact in 840ths.
        long difference = one.numerator() * (840 / one.denominator()) - other.numerator() * (840 / other.denominator());
        BigDecimal exact = BigDecimal.valueOf(difference * 100).divide(BigDecimal.valueOf(840), new MathContext(50));
        BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal points = one.pointsOver(other, decimals).orElseThrow();
        assertThat(points.signum()).isEqualTo(Long.signum(difference));
        if (rounded.signum() != 0 || difference == 0) {
            assertThat(points).isEqualTo(rounded);
        } else {
            assertThat(points).isEqualTo(exact.setScale(points.scale(), RoundingMode.HALF_UP));
            assertThat(exact.setScale(points.scale() - 1, RoundingMode.HALF_UP)).isZero();
        }
    }

    @Property
    void percentagesBesideEachOtherCompareAsTheRatios(
            @ForAll("ratios") Ratio one,
            @ForAll("ratios") Ratio other,
            @ForAll @IntRange(max = 3) int decimals,
            @ForAll("roundings") RoundingMode rounding) {
        Assume.that(one.isApplicable() && other.isApplicable());
        PercentFormat format = new PercentFormat(decimals, rounding);
        BigDecimal percent = one.percentBeside(other, format).orElseThrow();
        BigDecimal beside = other.percentBeside(one, format).orElseThrow();
        assertThat(percent.scale()).isEqualTo(beside.scale()).isGreaterThanOrEqualTo(decimals);
        assertThat(percent.compareTo(beside)).isEqualTo(Integer.signum(one.compareByValue(other)));
    }

    @Property
    void aPercentageBesideABoundIsOnItsOwnSideWithTheLeastDecimals(
            @ForAll("ratios") Ratio ratio,
            @ForAll @IntRange(max = 200_000) int unscaled,
            @ForAll @IntRange(max = 3) int scale,
            @ForAll @IntRange(max = 3) int decimals,
            @ForAll("roundings") RoundingMode rounding) {
        Assume.that(ratio.isApplicable());
        BigDecimal bound = BigDecimal.valueOf(unscaled, scale);
        int order = ratio.compareByValue(Ratio.ofPercent(bound));
        BigDecimal percent = ratio.percentBeside(bound, new PercentFormat(decimals, rounding))
                .orElseThrow();
        assertThat(percent.compareTo(bound)).isEqualTo(Integer.signum(order));
        if (percent.scale() > decimals) {
            assertThat(ratio.percent(new PercentFormat(Math.min(18, percent.scale() - 1), rounding))
                            .orElseThrow()
                            .compareTo(bound))
                    .isNotEqualTo(Integer.signum(order));
        }
    }

    @Provide
    Arbitrary<RoundingMode> roundings() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    @Property
    void theMissingUnitsAreTheFewestThatReachAShare(
            @ForAll("smallRatios") Ratio ratio, @ForAll @IntRange(min = 1, max = 100) int percent) {
        Ratio share = new Ratio(percent, 100);
        long missing = ratio.missingTo(share);
        Ratio reached = new Ratio(ratio.numerator() + missing, ratio.denominator());
        assertThat(reached.compareByValue(share)).isNotNegative();
        if (missing > 0) {
            assertThat(new Ratio(reached.numerator() - 1, ratio.denominator()).compareByValue(share))
                    .isNegative();
        }
    }

    @Property
    void aStatedPercentageIsItsOwnRatio(
            @ForAll @IntRange(max = 1_000_000) int unscaled, @ForAll @IntRange(max = 6) int scale) {
        BigDecimal percent = BigDecimal.valueOf(unscaled, scale);
        assertThat(Ratio.ofPercent(percent).percent(scale)).contains(percent);
    }
}
