package org.rectification.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rectification.base.DateSpan;
import org.rectification.base.FigureKind;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Quantity.Bound;
import org.rectification.base.Reason;
import org.rectification.base.Truth;

class IndicatorOutcomeTest {

    private static IndicatorBuilder indicator() {
        return Indicator.builder(IndicatorId.of("i"))
                .name(LocalText.of("指标", "indicator"))
                .kind(IndicatorKind.LEVEL)
                .unit(MeasurementUnit.of(LocalText.of("吨", "t")));
    }

    private static IndicatorReadingBuilder reading(Bound bound, String amount, int year) {
        return IndicatorReading.builder(ReadingId.of("r" + year))
                .indicator(IndicatorId.of("i"))
                .period(DateSpan.ofYear(year))
                .value(new Quantity(bound, new BigDecimal(amount)));
    }

    private static IndicatorReading exactly(String amount, int year) {
        return reading(Bound.EXACTLY, amount, year).build();
    }

    private static IndicatorTarget target(Bound bound, String amount) {
        return IndicatorTarget.published(new Quantity(bound, new BigDecimal(amount)));
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, EXACTLY, 10, EXACTLY, 10, MET",
        "HIGHER_IS_BETTER, EXACTLY, 10, EXACTLY, 9.9, NOT_MET",
        "HIGHER_IS_BETTER, MORE_THAN, 10, EXACTLY, 10, NOT_MET",
        "HIGHER_IS_BETTER, MORE_THAN, 10, MORE_THAN, 10, MET",
        "HIGHER_IS_BETTER, AT_LEAST, 10, MORE_THAN, 9, UNDECIDABLE",
        "HIGHER_IS_BETTER, AT_LEAST, 10, ABOUT, 10, UNDECIDABLE",
        "HIGHER_IS_BETTER, AT_LEAST, 10, NEARLY, 10, NOT_MET",
        "LOWER_IS_BETTER, EXACTLY, 10, EXACTLY, 10, MET",
        "LOWER_IS_BETTER, EXACTLY, 10, EXACTLY, 10.1, NOT_MET",
        "LOWER_IS_BETTER, LESS_THAN, 10, EXACTLY, 10, NOT_MET",
        "LOWER_IS_BETTER, LESS_THAN, 10, LESS_THAN, 10, MET",
        "LOWER_IS_BETTER, AT_MOST, 10, MORE_THAN, 10, NOT_MET",
        "LOWER_IS_BETTER, AT_MOST, 10, AT_LEAST, 10, UNDECIDABLE",
        "HIGHER_IS_BETTER, ABOUT, 10, EXACTLY, 10, UNDECIDABLE"
    })
    void whetherATargetIsMetKeepsTheBounds(
            Direction direction,
            Bound bound,
            String target,
            Bound of,
            String value,
            IndicatorOutcome.Verdict expected) {
        Indicator indicator = indicator()
                .direction(direction)
                .addTargets(target(bound, target))
                .build();

        assertThat(IndicatorOutcome.of(indicator, reading(of, value, 2017).build())
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void aTargetThatIsABoundSaysWhichWayIsBetter() {
        Indicator higher = indicator().addTargets(target(Bound.AT_LEAST, "10")).build();
        Indicator lower = indicator().addTargets(target(Bound.AT_MOST, "10")).build();
        Indicator neither = indicator().addTargets(target(Bound.EXACTLY, "10")).build();

        assertThat(IndicatorOutcome.of(higher, exactly("11", 2017)).verdict()).isEqualTo(IndicatorOutcome.Verdict.MET);
        assertThat(IndicatorOutcome.of(lower, exactly("11", 2017)).verdict())
                .isEqualTo(IndicatorOutcome.Verdict.NOT_MET);
        assertThat(IndicatorOutcome.of(neither, exactly("11", 2017)).verdict())
                .isEqualTo(IndicatorOutcome.Verdict.NOT_STATED);
        assertThat(IndicatorOutcome.of(neither, exactly("11", 2017)).reasons())
                .extracting(Reason::code)
                .containsExactly("indicator.target-stated", "indicator.no-direction");
    }

    @Test
    void aSourceThatTheFiguresDoNotBearOutIsContradicted() {
        Indicator indicator = indicator()
                .direction(Direction.HIGHER_IS_BETTER)
                .addTargets(target(Bound.EXACTLY, "10"))
                .build();
        IndicatorOutcome boast = IndicatorOutcome.of(
                indicator,
                reading(Bound.EXACTLY, "9", 2017)
                        .statedOutcome(StatedOutcome.MET)
                        .build());
        IndicatorOutcome modest = IndicatorOutcome.of(
                indicator,
                reading(Bound.EXACTLY, "11", 2017)
                        .statedOutcome(StatedOutcome.NOT_MET)
                        .build());

        assertThat(boast.reasons())
                .last()
                .extracting(reason -> reason.text(Language.ENGLISH))
                .isEqualTo("the source says \"met\", which the figures do not confirm");
        assertThat(modest.reasons()).last().extracting(Reason::code).isEqualTo("indicator.source-disagrees");
        assertThat(boast.margin()).contains(Margin.of(new BigDecimal("-1"), Margin.MeasuredIn.OWN_UNIT));
        assertThat(boast.perCentOver(2)).contains(new BigDecimal("-10.00"));
    }

    @ParameterizedTest
    @CsvSource({"212, NOT_MET, -0.5, -0.47", "213, MET, 0, 0.00", "214, MET, 0.5, 0.47", "210, NOT_MET, -1, -1.41"})
    void theDifferenceInPerCentKeepsItsSign(String value, IndicatorOutcome.Verdict verdict, String none, String two) {
        IndicatorOutcome outcome = IndicatorOutcome.of(
                indicator()
                        .direction(Direction.HIGHER_IS_BETTER)
                        .addTargets(target(Bound.AT_LEAST, "213"))
                        .build(),
                reading(Bound.EXACTLY, value, 2017).build());

        assertThat(outcome.verdict()).isEqualTo(verdict);
        assertThat(outcome.perCentOver(0)).contains(new BigDecimal(none));
        assertThat(outcome.perCentOver(2)).contains(new BigDecimal(two));
    }

    @ParameterizedTest
    @CsvSource({"OWN_UNIT, 12, 80", "POINTS, 12, 80", "PER_CENT, 15, 80", "OWN_UNIT, -8, 100"})
    void aStatedMarginGivesTheTarget(Margin.MeasuredIn measure, String margin, long target) {
        IndicatorOutcome outcome = IndicatorOutcome.of(
                indicator().direction(Direction.HIGHER_IS_BETTER).build(),
                reading(Bound.EXACTLY, "92", 2017)
                        .statedMargin(Margin.of(new BigDecimal(margin), measure))
                        .build());

        assertThat(outcome.target().orElseThrow().value()).isEqualTo(Quantity.exactly(target));
        assertThat(outcome.target().orElseThrow().kind()).isEqualTo(FigureKind.DERIVED);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACTLY, 92, 80, EXACTLY, 12, false",
        "EXACTLY, 92, 85, EXACTLY, 12, true",
        "EXACTLY, 92, 85, EXACTLY, -7, true",
        "EXACTLY, 92, 85, MORE_THAN, 6, false",
        "EXACTLY, 92, 85, MORE_THAN, 7, true",
        "MORE_THAN, 92, 85, EXACTLY, 12, false",
        "LESS_THAN, 92, 85, EXACTLY, 12, false"
    })
    void aStatedMarginIsHeldAgainstAStatedTarget(
            Bound bound, String value, String target, Bound marginBound, BigDecimal margin, boolean disagrees) {
        Margin stated = new Margin(
                margin.signum() < 0 ? Margin.Side.UNDER : Margin.Side.OVER,
                new Quantity(marginBound, margin.abs()),
                Margin.MeasuredIn.POINTS);
        IndicatorOutcome outcome = IndicatorOutcome.of(
                indicator()
                        .unit(MeasurementUnit.percent())
                        .addTargets(target(Bound.AT_LEAST, target))
                        .build(),
                reading(bound, value, 2017).statedMargin(stated).build());

        assertThat(outcome.reasons())
                .filteredOn(reason -> reason.code().equals("indicator.margin-disagrees"))
                .hasSize(disagrees ? 1 : 0);
    }

    @Test
    void aMarginThatAStatedTargetDoesNotBearOutIsTold() {
        IndicatorOutcome outcome = IndicatorOutcome.of(
                indicator()
                        .unit(MeasurementUnit.percent())
                        .addTargets(target(Bound.EXACTLY, "85"))
                        .build(),
                reading(Bound.EXACTLY, "92", 2017)
                        .statedMargin(Margin.of(BigDecimal.valueOf(12), Margin.MeasuredIn.POINTS))
                        .build());

        assertThat(outcome.target()).contains(target(Bound.EXACTLY, "85"));
        assertThat(outcome.reasons().get(1).text(Language.ENGLISH))
                .isEqualTo("the source says \"12 points over\", but 92 is 7 points over against the stated target of"
                        + " 85 %");
        assertThat(outcome.reasons().get(1).text(Language.CHINESE)).isEqualTo("来源称“高12个百分点”，但92对公布的目标值85%为“高7个百分点”");
    }

    @Test
    void noTargetIsDerivedFromABoundNorWhereItCannotBeWrittenOut() {
        Indicator indicator = indicator().direction(Direction.HIGHER_IS_BETTER).build();
        Margin over = Margin.of(new BigDecimal("12"), Margin.MeasuredIn.OWN_UNIT);

        assertThat(IndicatorOutcome.of(
                                indicator,
                                reading(Bound.MORE_THAN, "92", 2017)
                                        .statedMargin(over)
                                        .build())
                        .target())
                .isEmpty();
        assertThat(IndicatorOutcome.of(
                                indicator,
                                reading(Bound.EXACTLY, "1", 2017)
                                        .statedMargin(over)
                                        .build())
                        .target())
                .as("less than nothing")
                .isEmpty();
        assertThat(IndicatorOutcome.of(
                                indicator,
                                reading(Bound.EXACTLY, "92", 2017)
                                        .statedMargin(Margin.of(new BigDecimal("7"), Margin.MeasuredIn.PER_CENT))
                                        .build())
                        .target())
                .as("92/1.07 has no end")
                .isEmpty();
    }

    @Test
    void aChangeKeepsTheBounds() {
        Indicator indicator = indicator().direction(Direction.LOWER_IS_BETTER).build();
        IndicatorChange open = new IndicatorChange(
                indicator,
                exactly("10", 2016),
                reading(Bound.MORE_THAN, "9", 2017).build());
        IndicatorChange better = new IndicatorChange(
                indicator,
                exactly("10", 2016),
                reading(Bound.LESS_THAN, "9", 2017).build());

        assertThat(open.margin()).isEmpty();
        assertThat(open.better()).isEqualTo(Truth.UNDECIDABLE);
        assertThat(open.perCent(1)).isEmpty();
        assertThat(open.agreesWithSource()).isEqualTo(Truth.UNDECIDABLE);
        assertThat(better.margin())
                .hasValueSatisfying(margin -> assertThat(margin).hasToString("more than 1 (own unit) under"));
        assertThat(better.better()).isEqualTo(Truth.YES);
        assertThat(new IndicatorChange(indicator().build(), exactly("10", 2016), exactly("9", 2017)).better())
                .isEqualTo(Truth.UNDECIDABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "OWN_UNIT, 1.5, YES",
        "OWN_UNIT, 1.4, NO",
        "OWN_UNIT, -1.5, NO",
        "PER_CENT, 10.8, YES",
        "PER_CENT, 11, YES",
        "PER_CENT, 10.7, NO"
    })
    void aStatedChangeIsHeldAgainstTheValues(Margin.MeasuredIn measure, String stated, Truth expected) {
        IndicatorChange change = new IndicatorChange(
                indicator().build(),
                exactly("13.9", 2016),
                reading(Bound.EXACTLY, "15.4", 2017)
                        .statedChange(Margin.of(new BigDecimal(stated), measure))
                        .build());

        assertThat(change.agreesWithSource()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, YES", "0.0, YES", "0.04, YES", "0.1, NO", "-0.04, NO"})
    void aSmallChangeKeepsItsSignAndAgreesWithItsRounding(String stated, Truth expected) {
        IndicatorChange change = new IndicatorChange(
                indicator().build(),
                exactly("10000", 2016),
                reading(Bound.EXACTLY, "10004", 2017)
                        .statedChange(Margin.of(new BigDecimal(stated), Margin.MeasuredIn.PER_CENT))
                        .build());

        assertThat(change.perCent(0)).contains(new BigDecimal("0.04"));
        assertThat(change.perCent(2)).contains(new BigDecimal("0.04"));
        assertThat(change.agreesWithSource()).isEqualTo(expected);
    }

    @Test
    void readingsOfSomethingElseOrInTheWrongOrderAreRefused() {
        Indicator other = indicator().build();
        IndicatorReading foreign =
                reading(Bound.EXACTLY, "1", 2017).indicator(IndicatorId.of("j")).build();

        assertThatThrownBy(() -> IndicatorOutcome.of(other, foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reading must be of indicator i, but was of j");
        assertThatThrownBy(() -> new IndicatorChange(other, exactly("1", 2017), exactly("1", 2017)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("later reading must end after the earlier one, but they were of 2017-01-01/2017-12-31 and"
                        + " 2017-01-01/2017-12-31");
        assertThatThrownBy(() -> TaskProgress.of(other, exactly("1", 2017)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicator must measure a task, but i measures a LEVEL");
    }

    @Test
    void aTaskMeasuredInItsOwnUnitHasItsTargetAsTheWhole() {
        Indicator task = indicator()
                .kind(IndicatorKind.TASK)
                .addTargets(target(Bound.EXACTLY, "5000").during(DateSpan.ofYear(2017)))
                .build();
        TaskProgress half = TaskProgress.of(task, exactly("2500.5", 2017));
        TaskProgress bound =
                TaskProgress.of(task, reading(Bound.MORE_THAN, "4000", 2017).build());

        assertThat(half.share().orElseThrow()).hasToString("25005/50000");
        assertThat(half.remaining()).contains(new Quantity(Bound.EXACTLY, new BigDecimal("2499.5")));
        assertThat(bound.share()).isEmpty();
        assertThat(bound.complete()).isEqualTo(Truth.UNDECIDABLE);
        assertThat(bound.remaining()).isEmpty();
        assertThat(new TaskProgress(Quantity.exactly(1), Quantity.exactly(0)).share())
                .isEqualTo(Optional.empty());
        assertThatThrownBy(() -> TaskProgress.of(task, exactly("1", 2018)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicator must have a target for 2018-01-01/2018-12-31, but i has none");
    }

    @Test
    void everyAnswerIsSaidInBothLanguages() {
        assertThat(IndicatorOutcome.Verdict.values())
                .extracting(each -> each.label() + " " + each.label().in(Language.ENGLISH))
                .containsExactly("达到 met", "未达到 not met", "无法判定 undecidable", "未公布 not stated");
    }
}
