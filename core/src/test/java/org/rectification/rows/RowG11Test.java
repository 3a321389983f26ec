package org.rectification.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Quantity.Bound;
import org.rectification.base.Truth;
import org.rectification.indicator.Direction;
import org.rectification.indicator.Indicator;
import org.rectification.indicator.IndicatorChange;
import org.rectification.indicator.IndicatorId;
import org.rectification.indicator.IndicatorKind;
import org.rectification.indicator.IndicatorOutcome;
import org.rectification.indicator.IndicatorReading;
import org.rectification.indicator.IndicatorReadingBuilder;
import org.rectification.indicator.IndicatorTarget;
import org.rectification.indicator.Margin;
import org.rectification.indicator.MeasurementUnit;
import org.rectification.indicator.ReadingId;
import org.rectification.indicator.TaskProgress;
import org.rectification.register.Origin;
import org.rectification.register.Register;

/** Row G11: Guangxi's weights, targets for 2018, industrial zones, and amounts that are bounds. */
class RowG11Test {

    private static final MeasurementUnit TONNES = MeasurementUnit.of(LocalText.of("吨", "t"));

    private static final Indicator WEIGHT = Indicator.builder(IndicatorId.of("weight"))
            .name(LocalText.of("设区市环境生态建设考核指标权重", "weight of the environment in the cities' assessment"))
            .kind(IndicatorKind.LEVEL)
            .unit(MeasurementUnit.percent())
            .direction(Direction.HIGHER_IS_BETTER)
            .build();
    private static final Indicator SURFACE_WATER = water("surface-water", "96.2");
    private static final Indicator DRINKING_WATER = water("drinking-water", "95");
    private static final Indicator ZONES = Indicator.builder(IndicatorId.of("zones"))
            .name(LocalText.of("工业集聚区污水集中处理设施建设", "industrial zones with central sewage treatment"))
            .kind(IndicatorKind.TASK)
            .unit(MeasurementUnit.of(LocalText.of("个", "zones")))
            .direction(Direction.HIGHER_IS_BETTER)
            .addTargets(IndicatorTarget.published(Quantity.exactly(155)))
            .build();
    private static final Indicator SLAG = amount("slag", "清理有色冶炼废渣", "smelting slag cleared");
    private static final Indicator BRICKS = amount("bricks", "蒸压砖消纳生产废渣", "waste used up in bricks");

    private static final IndicatorReading OF_2016 =
            reading(WEIGHT, 2016, Bound.EXACTLY, "13.9").build();
    private static final IndicatorReading OF_2017 = reading(WEIGHT, 2017, Bound.EXACTLY, "15.4")
            .statedChange(Margin.of(new BigDecimal("1.5"), Margin.MeasuredIn.POINTS))
            .build();
    private static final IndicatorReading SLAG_CLEARED =
            reading(SLAG, 2017, Bound.MORE_THAN, "6000").build();
    private static final IndicatorReading WASTE_USED =
            reading(BRICKS, 2017, Bound.MORE_THAN, "2000000").build();

    private static Indicator water(String id, String target) {
        return Indicator.builder(IndicatorId.of(id))
                .name(LocalText.of("水质优良(达标)率", "share of good water"))
                .kind(IndicatorKind.LEVEL)
                .unit(MeasurementUnit.percent())
                .direction(Direction.HIGHER_IS_BETTER)
                .addTargets(IndicatorTarget.published(new Quantity(Bound.AT_LEAST, new BigDecimal(target)))
                        .during(DateSpan.ofYear(2018)))
                .build();
    }

    private static Indicator amount(String id, String chinese, String english) {
        return Indicator.builder(IndicatorId.of(id))
                .name(LocalText.of(chinese, english))
                .kind(IndicatorKind.AMOUNT)
                .unit(TONNES)
                .build();
    }

    private static IndicatorReadingBuilder reading(Indicator indicator, int year, Bound bound, String amount) {
        return IndicatorReading.builder(ReadingId.of(indicator.id() + "-" + year))
                .indicator(indicator.id())
                .period(DateSpan.ofYear(year))
                .value(new Quantity(bound, new BigDecimal(amount)));
    }

    private static IndicatorOutcome judged(Indicator indicator, Bound bound, String amount) {
        return IndicatorOutcome.of(
                indicator, reading(indicator, 2018, bound, amount).build());
    }

    @Test
    void everythingStandsOnARegister() {
        Register register = Register.builder(LocalText.of("广西台账", "Guangxi register"))
                .origin(Origin.RECORDED)
                .addIndicators(WEIGHT, SURFACE_WATER, DRINKING_WATER, ZONES, SLAG, BRICKS)
                .addReadings(OF_2016, OF_2017, SLAG_CLEARED, WASTE_USED)
                .build();

        assertThat(register.readings())
                .extracting(reading -> reading.indicator() + ": " + reading.value())
                .containsExactly("weight: 13.9", "weight: 15.4", "slag: more than 6000", "bricks: more than 2000000");
        assertThat(register.indicators())
                .flatExtracting(Indicator::targets)
                .extracting(target -> target.value().toString())
                .containsExactly("at least 96.2", "at least 95", "155");
    }

    @Test
    void theWeightRoseByOneAndAHalfPoints() {
        IndicatorChange change = new IndicatorChange(WEIGHT, OF_2016, OF_2017);

        assertThat(change.margin()).contains(Margin.of(new BigDecimal("1.5"), Margin.MeasuredIn.POINTS));
        assertThat(change.agreesWithSource()).isEqualTo(Truth.YES);
        assertThat(change.better()).isEqualTo(Truth.YES);
        assertThat(change.perCent(1)).contains(new BigDecimal("10.8"));
    }

    @Test
    void theTargetsOfTheWaterAreThresholds() {
        assertThat(judged(SURFACE_WATER, Bound.EXACTLY, "96.2").verdict()).isEqualTo(IndicatorOutcome.Verdict.MET);
        assertThat(judged(SURFACE_WATER, Bound.EXACTLY, "96.1").verdict()).isEqualTo(IndicatorOutcome.Verdict.NOT_MET);
        assertThat(judged(SURFACE_WATER, Bound.EXACTLY, "96.1").margin())
                .contains(Margin.of(new BigDecimal("-0.1"), Margin.MeasuredIn.POINTS));
        assertThat(judged(DRINKING_WATER, Bound.MORE_THAN, "90").verdict())
                .isEqualTo(IndicatorOutcome.Verdict.UNDECIDABLE);
        assertThat(judged(DRINKING_WATER, Bound.MORE_THAN, "90").margin()).isEmpty();
        assertThat(judged(DRINKING_WATER, Bound.MORE_THAN, "95").verdict()).isEqualTo(IndicatorOutcome.Verdict.MET);
        assertThat(judged(DRINKING_WATER, Bound.MORE_THAN, "95").margin())
                .hasValueSatisfying(margin -> assertThat(margin).hasToString("more than 0 points over"));
        assertThat(IndicatorOutcome.of(
                                DRINKING_WATER,
                                reading(DRINKING_WATER, 2017, Bound.EXACTLY, "99")
                                        .build())
                        .verdict())
                .as("the target is for 2018")
                .isEqualTo(IndicatorOutcome.Verdict.NOT_STATED);
    }

    @Test
    void theZonesAreATask() {
        TaskProgress progress = TaskProgress.of(
                ZONES, reading(ZONES, 2018, Bound.EXACTLY, "155").build());

        assertThat(progress.complete()).isEqualTo(Truth.YES);
        assertThat(progress.remaining()).contains(Quantity.exactly(0));
    }

    @Test
    void amountsStayBounds() {
        Quantity slag = SLAG_CLEARED.value();

        assertThat(slag.moreThan(Quantity.exactly(6000))).isEqualTo(Truth.YES);
        assertThat(slag.moreThan(Quantity.exactly(6001))).isEqualTo(Truth.UNDECIDABLE);
        assertThat(slag.equalTo(Quantity.exactly(6000))).isEqualTo(Truth.NO);
        assertThat(slag.atLeast(WASTE_USED.value())).isEqualTo(Truth.UNDECIDABLE);
        assertThat(IndicatorOutcome.of(SLAG, SLAG_CLEARED).verdict()).isEqualTo(IndicatorOutcome.Verdict.NOT_STATED);
    }
}
