package org.rectification.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.FigureKind;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Quantity.Bound;

class IndicatorTest {

    private static IndicatorBuilder indicator(Direction direction) {
        return Indicator.builder(IndicatorId.of("i"))
                .name(LocalText.of("指标", "indicator"))
                .kind(IndicatorKind.LEVEL)
                .unit(MeasurementUnit.of(LocalText.of("吨", "t")))
                .direction(direction);
    }

    private static IndicatorTarget target(Bound bound, String amount) {
        return IndicatorTarget.published(new Quantity(bound, new BigDecimal(amount)));
    }

    @Test
    void aTargetHoldsForItsPeriod() {
        Indicator indicator = indicator(Direction.HIGHER_IS_BETTER)
                .addTargets(
                        target(Bound.EXACTLY, "80").during(DateSpan.ofYear(2017)),
                        target(Bound.AT_LEAST, "90").during(DateSpan.ofYear(2018)))
                .build();

        assertThat(indicator.targetFor(DateSpan.ofYear(2018)).orElseThrow().value())
                .hasToString("at least 90");
        assertThat(indicator.targetFor(DateSpan.ofYear(2019))).isEmpty();
        assertThat(target(Bound.EXACTLY, "80").holdsFor(DateSpan.ofYear(1999))).isTrue();
        assertThat(target(Bound.EXACTLY, "80").kind()).isEqualTo(FigureKind.PUBLISHED);
    }

    @Test
    void everyFaultIsToldAtOnceWithItsPlace() {
        InvalidValueException thrown = catchThrowableOfType(
                InvalidValueException.class,
                () -> indicator(Direction.HIGHER_IS_BETTER)
                        .addTargets(
                                target(Bound.AT_MOST, "80"),
                                target(Bound.EXACTLY, "90").during(DateSpan.ofYear(2018)))
                        .build());

        assertThat(thrown.faults())
                .extracting(fault -> fault.place() + " " + fault.text(Language.ENGLISH))
                .containsExactly(
                        "/targets/0/value target must be a bound in the direction of improvement (higher is better),"
                                + " but was at most 80",
                        "/targets/1/period periods of targets must not overlap, but 2018-01-01/2018-12-31 overlaps"
                                + " another");
        assertThatThrownBy(() -> indicator(Direction.LOWER_IS_BETTER)
                        .addTargets(target(Bound.MORE_THAN, "1"))
                        .build())
                .hasMessage(
                        "/targets/0/value: target must be a bound in the direction of improvement (lower is better),"
                                + " but was more than 1");
        assertThatThrownBy(() -> indicator(Direction.HIGHER_IS_BETTER)
                        .kind(IndicatorKind.TASK)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/targets: task must be measured in per cent or have a target, but is measured in t and has"
                        + " none");
    }

    @Test
    void aMarginHasASideAndAnAmount() {
        assertThat(Margin.of(new BigDecimal("-0.5"), Margin.MeasuredIn.POINTS)).hasToString("0.5 points under");
        assertThat(Margin.of(new BigDecimal("12"), Margin.MeasuredIn.POINTS)
                        .label()
                        .in(Language.CHINESE))
                .isEqualTo("高12个百分点");
        assertThat(Margin.of(BigDecimal.ZERO, Margin.MeasuredIn.PER_CENT)).hasToString("even");
        assertThat(Margin.of(new BigDecimal("-0.5"), Margin.MeasuredIn.POINTS).signed())
                .contains(new BigDecimal("-0.5"));
        Margin bound =
                new Margin(Margin.Side.OVER, new Quantity(Bound.MORE_THAN, BigDecimal.TEN), Margin.MeasuredIn.OWN_UNIT);
        assertThat(bound.signed()).isEmpty();
        assertThat(bound).hasToString("more than 10 (own unit) over");
        assertThatThrownBy(() -> new Margin(Margin.Side.EVEN, Quantity.exactly(1), Margin.MeasuredIn.POINTS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/amount: margin at the target must be 0, but was 1");
        assertThatThrownBy(() -> new Margin(Margin.Side.OVER, Quantity.exactly(0), Margin.MeasuredIn.POINTS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/amount: margin above or below the target must be more than 0, but was 0");
    }

    @Test
    void aReadingIsKnownWhenTheDaysItWasReportedInAreOver() {
        IndicatorReadingBuilder reading = IndicatorReading.builder(ReadingId.of("r"))
                .indicator(IndicatorId.of("i"))
                .period(DateSpan.ofYear(2017))
                .value(Quantity.exactly(1));
        IndicatorReading dated =
                reading.reportedWithin(DateSpan.parse("2018-04-01/2018-04-30")).build();

        assertThat(dated.isKnownOn(LocalDate.of(2018, 4, 29))).isFalse();
        assertThat(dated.isKnownOn(LocalDate.of(2018, 4, 30))).isTrue();
        assertThat(reading.reportedWithin(Optional.empty()).build().isKnownOn(LocalDate.MIN))
                .isTrue();
        assertThat(reading.reportedWithin(DateSpan.from(LocalDate.of(2018, 1, 1)))
                        .build()
                        .isKnownOn(LocalDate.MAX))
                .isFalse();
        assertThat(dated.kind()).isEqualTo(FigureKind.PUBLISHED);
    }

    @Test
    void everyWordIsSaidInBothLanguages() {
        assertThat(IndicatorKind.values())
                .extracting(each -> each.label() + " " + each.label().in(Language.ENGLISH))
                .containsExactly("水平 level", "数量 amount", "任务完成量 task");
        assertThat(Direction.values())
                .extracting(each -> each.label() + " " + each.label().in(Language.ENGLISH))
                .containsExactly("越高越好 higher is better", "越低越好 lower is better");
        assertThat(StatedOutcome.values())
                .extracting(each -> each.label() + " " + each.label().in(Language.ENGLISH))
                .containsExactly("完成 met", "超额完成 surpassed", "未完成 not met");
    }
}
