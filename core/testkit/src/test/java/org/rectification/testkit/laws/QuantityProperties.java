package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rectification.base.Quantity;
import org.rectification.base.Truth;
import org.rectification.indicator.Indicator;
import org.rectification.indicator.IndicatorOutcome;
import org.rectification.indicator.IndicatorReading;
import org.rectification.indicator.Margin;
import org.rectification.testkit.RectificationArbitraries;

/** Comparisons of what sources say about amounts. */
class QuantityProperties {

    @Provide
    Arbitrary<Quantity> quantities() {
        return RectificationArbitraries.quantities();
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return RectificationArbitraries.quantities().map(Quantity::amount);
    }

    @Provide
    Arbitrary<IndicatorOutcome> outcomes() {
        return RectificationArbitraries.indicators()
                .flatMap(indicator -> RectificationArbitraries.readings(indicator)
                        .map(reading -> IndicatorOutcome.of(indicator, reading)));
    }

    @Property
    void aBoundIsNeverTurnedIntoAnEquality(@ForAll("quantities") Quantity bound, @ForAll("amounts") BigDecimal number) {
        Assume.that(!bound.isExact());

        assertThat(bound.equalTo(new Quantity(Quantity.Bound.EXACTLY, number))).isNotEqualTo(Truth.YES);
    }

    @Property
    void comparisonsOfTwoNumbersAreDecided(@ForAll("amounts") BigDecimal one, @ForAll("amounts") BigDecimal other) {
        Quantity left = new Quantity(Quantity.Bound.EXACTLY, one);
        Quantity right = new Quantity(Quantity.Bound.EXACTLY, other);

        assertThat(left.atLeast(right)).isEqualTo(Truth.of(one.compareTo(other) >= 0));
        assertThat(left.moreThan(right)).isEqualTo(Truth.of(one.compareTo(other) > 0));
        assertThat(left.equalTo(right)).isEqualTo(Truth.of(one.compareTo(other) == 0));
    }

    @Property
    void theComparisonsAgreeWithEachOther(@ForAll("quantities") Quantity one, @ForAll("quantities") Quantity other) {
        assertThat(one.moreThan(other)).isEqualTo(other.atLeast(one).not());
        assertThat(one.equalTo(other)).isEqualTo(other.equalTo(one));
        if (one.moreThan(other) == Truth.YES) {
            assertThat(one.atLeast(other)).isEqualTo(Truth.YES);
            assertThat(one.equalTo(other)).isEqualTo(Truth.NO);
        }
    }

    @Property
    void sumsDoNotDependOnOrder(@ForAll("quantities") Quantity one, @ForAll("quantities") Quantity other) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.plus(other).atLeast(one)).isNotEqualTo(Truth.NO);
    }

    @Property
    void anOutcomeAgreesWithItsMargin(@ForAll("outcomes") IndicatorOutcome outcome) {
        Indicator indicator = outcome.indicator();
        IndicatorReading reading = outcome.reading();
        if (outcome.target().isEmpty()) {
            assertThat(outcome.verdict()).isEqualTo(IndicatorOutcome.Verdict.NOT_STATED);
            assertThat(outcome.margin()).isEmpty();
        }
        if (reading.value().isExact()
                && outcome.target().isPresent()
                && indicator.direction().isPresent()) {
            Margin.Side side = outcome.margin().orElseThrow().side();
            Margin.Side worse = switch (indicator.direction().get()) {
                case HIGHER_IS_BETTER -> Margin.Side.UNDER;
                case LOWER_IS_BETTER -> Margin.Side.OVER;
            };
            assertThat(outcome.verdict())
                    .isEqualTo(side == worse ? IndicatorOutcome.Verdict.NOT_MET : IndicatorOutcome.Verdict.MET);
        }
        if (outcome.verdict() == IndicatorOutcome.Verdict.UNDECIDABLE) {
            assertThat(outcome.margin()).isEmpty();
        }
    }
}
