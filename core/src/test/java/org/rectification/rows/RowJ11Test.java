package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.FigureKind;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.base.Truth;
import org.rectification.indicator.Direction;
import org.rectification.indicator.Indicator;
import org.rectification.indicator.IndicatorId;
import org.rectification.indicator.IndicatorKind;
import org.rectification.indicator.IndicatorOutcome;
import org.rectification.indicator.IndicatorReading;
import org.rectification.indicator.Margin;
import org.rectification.indicator.MeasurementUnit;
import org.rectification.indicator.ReadingId;
import org.rectification.indicator.StatedOutcome;
import org.rectification.indicator.TaskProgress;
import org.rectification.register.Origin;
import org.rectification.register.Register;

/** Row J11: PM10 better than a target nobody states, water 12 points over one, half of the soil samples. */
class RowJ11Test {

    private static final DateSpan YEAR = DateSpan.ofYear(2017);

    private static final Indicator PM10 = Indicator.builder(IndicatorId.of("pm10"))
            .name(LocalText.of("PM10平均浓度", "mean concentration of PM10"))
            .kind(IndicatorKind.LEVEL)
            .unit(MeasurementUnit.of(LocalText.of("微克/立方米", "µg/m³")))
            .direction(Direction.LOWER_IS_BETTER)
            .build();
    private static final Indicator WATER = Indicator.builder(IndicatorId.of("good-water"))
            .name(LocalText.of("国家考核断面水质优良率", "good water at the nationally assessed sections"))
            .kind(IndicatorKind.LEVEL)
            .unit(MeasurementUnit.percent())
            .direction(Direction.HIGHER_IS_BETTER)
            .build();
    private static final Indicator SOIL = Indicator.builder(IndicatorId.of("soil-samples"))
            .name(LocalText.of("农用地土壤详查样品采集", "soil samples of farmland taken"))
            .kind(IndicatorKind.TASK)
            .unit(MeasurementUnit.percent())
            .direction(Direction.HIGHER_IS_BETTER)
            .build();
    private static final Register REGISTER = Register.builder(LocalText.of("江西省台账", "Jiangxi register"))
            .origin(Origin.RECORDED)
            .addIndicators(PM10, WATER, SOIL)
            .addReadings(
                    IndicatorReading.builder(ReadingId.of("pm10-2017"))
                            .indicator(PM10.id())
                            .period(YEAR)
                            .value(exactly("72.6"))
                            .statedOutcome(StatedOutcome.SURPASSED)
                            .build(),
                    IndicatorReading.builder(ReadingId.of("good-water-2017"))
                            .indicator(WATER.id())
                            .period(YEAR)
                            .value(exactly("92"))
                            .statedMargin(Margin.of(new BigDecimal("12"), Margin.MeasuredIn.POINTS))
                            .build(),
                    IndicatorReading.builder(ReadingId.of("soil-samples-2017"))
                            .indicator(SOIL.id())
                            .period(YEAR)
                            .value(exactly("50"))
                            .build())
            .build();

    private static Quantity exactly(String amount) {
        return new Quantity(Quantity.Bound.EXACTLY, new BigDecimal(amount));
    }

    private static IndicatorReading reading(Indicator indicator) {
        return REGISTER.readings().stream()
                .filter(reading -> reading.indicator().equals(indicator.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whetherPm10MetItsTargetIsNotStatedThoughTheSourceSaysSo() {
        IndicatorOutcome outcome = IndicatorOutcome.of(PM10, reading(PM10));

        assertThat(outcome.reading().value()).hasToString("72.6");
        assertThat(outcome.indicator().unit().label().in(Language.ENGLISH)).isEqualTo("µg/m³");
        assertThat(outcome.reading().kind()).isEqualTo(FigureKind.PUBLISHED);
        assertThat(outcome.target()).isEmpty();
        assertThat(outcome.margin()).isEmpty();
        assertThat(outcome.verdict()).isEqualTo(IndicatorOutcome.Verdict.NOT_STATED);
        assertThat(outcome.stated()).contains(StatedOutcome.SURPASSED);
        assertThat(outcome.reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .containsExactly("no target is stated, and none can be derived", "the source says: surpassed");
    }

    @Test
    void theTargetOfTheWaterIsDerived() {
        IndicatorOutcome outcome = IndicatorOutcome.of(WATER, reading(WATER));

        assertThat(outcome.target()).hasValueSatisfying(target -> {
            assertThat(target.value()).isEqualTo(Quantity.exactly(80));
            assertThat(target.kind()).isEqualTo(FigureKind.DERIVED);
            assertThat(target.period()).contains(YEAR);
        });
        assertThat(outcome.verdict()).isEqualTo(IndicatorOutcome.Verdict.MET);
        assertThat(outcome.margin()).contains(Margin.of(new BigDecimal("12"), Margin.MeasuredIn.POINTS));
        assertThat(outcome.perCentOver(1)).contains(new BigDecimal("15.0"));
        assertThat(outcome.reasons())
                .extracting(reason -> reason.text(Language.ENGLISH))
                .containsExactly(
                        "the target of 80 % is derived: the source states 92, 12 points over",
                        "92 compared with the target of 80 % (higher is better): met");
    }

    @Test
    void halfOfTheSoilSamplesIsTaken() {
        TaskProgress progress = TaskProgress.of(SOIL, reading(SOIL));

        assertThat(progress.share()).contains(new Ratio(50, 100));
        assertThat(progress.remaining()).contains(Quantity.exactly(50));
        assertThat(progress.complete()).isEqualTo(Truth.NO);
    }
}
