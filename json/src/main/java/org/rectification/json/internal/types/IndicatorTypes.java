package org.rectification.json.internal.types;

import org.rectification.base.FigureKind;
import org.rectification.indicator.Direction;
import org.rectification.indicator.Indicator;
import org.rectification.indicator.IndicatorId;
import org.rectification.indicator.IndicatorKind;
import org.rectification.indicator.IndicatorReading;
import org.rectification.indicator.IndicatorTarget;
import org.rectification.indicator.Margin;
import org.rectification.indicator.MeasurementUnit;
import org.rectification.indicator.ReadingId;
import org.rectification.indicator.StatedOutcome;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.ValueType;

/** The types of {@code org.rectification.indicator}. */
final class IndicatorTypes {

    private static final ValueType<IndicatorId> INDICATOR_ID = ScalarType.id(IndicatorId::of);
    private static final ValueType<ReadingId> READING_ID = ScalarType.id(ReadingId::of);
    static final ValueType<FigureKind> FIGURE_KIND = ScalarType.code(FigureKind.values());

    static final ValueType<Indicator> INDICATOR = indicator();
    static final ValueType<IndicatorReading> READING = reading();

    private IndicatorTypes() {}

    static ValueType<MeasurementUnit> unit() {
        var type = ObjectType.<MeasurementUnit>named("measurement unit");
        var label = type.required("label", BaseTypes.LOCAL_TEXT, MeasurementUnit::label);
        var isPercentage = type.flag("isPercentage", MeasurementUnit::isPercentage);
        return type.build(in -> new MeasurementUnit(in.get(label), in.get(isPercentage)));
    }

    /** A target is published by default. */
    private static ValueType<IndicatorTarget> target() {
        var type = ObjectType.<IndicatorTarget>named("indicator target");
        var value = type.required("value", BaseTypes.QUANTITY, IndicatorTarget::value);
        var period = type.optional("period", BaseTypes.DATE_SPAN, IndicatorTarget::period);
        var setBy = type.optional("setBy", BaseTypes.LOCAL_TEXT, IndicatorTarget::setBy);
        var kind = type.optional(
                "kind", FIGURE_KIND, target -> Omitted.where(target.kind() == FigureKind.PUBLISHED, target.kind()));
        var sources = type.list("sources", BaseTypes.CITATION, IndicatorTarget::sources);
        return type.build(in -> new IndicatorTarget(
                in.get(value),
                in.get(period),
                in.get(setBy),
                in.get(kind).orElse(FigureKind.PUBLISHED),
                in.get(sources)));
    }

    static ValueType<Margin> margin() {
        var type = ObjectType.<Margin>named("margin");
        var side = type.required("side", ScalarType.code(Margin.Side.values()), Margin::side);
        var amount = type.required("amount", BaseTypes.QUANTITY, Margin::amount);
        var measure = type.required("measure", ScalarType.code(Margin.MeasuredIn.values()), Margin::measure);
        return type.build(in -> new Margin(in.get(side), in.get(amount), in.get(measure)));
    }

    private static ValueType<Indicator> indicator() {
        var type = ObjectType.<Indicator>named("indicator");
        var id = type.required("id", INDICATOR_ID, Indicator::id);
        var name = type.required("name", BaseTypes.LOCAL_TEXT, Indicator::name);
        var kind = type.required("kind", ScalarType.code(IndicatorKind.values()), Indicator::kind);
        var unit = type.required("unit", unit(), Indicator::unit);
        var direction = type.optional("direction", ScalarType.code(Direction.values()), Indicator::direction);
        var targets = type.list("targets", target(), Indicator::targets);
        var sources = type.list("sources", BaseTypes.CITATION, Indicator::sources);
        return type.build(in -> Indicator.builder(in.get(id))
                .name(in.get(name))
                .kind(in.get(kind))
                .unit(in.get(unit))
                .direction(in.get(direction))
                .targets(in.get(targets))
                .sources(in.get(sources))
                .build());
    }

    /** A reading is published by default. */
    private static ValueType<IndicatorReading> reading() {
        var type = ObjectType.<IndicatorReading>named("reading");
        var id = type.required("id", READING_ID, IndicatorReading::id);
        var indicator = type.required("indicator", INDICATOR_ID, IndicatorReading::indicator);
        var period = type.required("period", BaseTypes.DATE_SPAN, IndicatorReading::period);
        var value = type.required("value", BaseTypes.QUANTITY, IndicatorReading::value);
        var kind = type.optional(
                "kind", FIGURE_KIND, reading -> Omitted.where(reading.kind() == FigureKind.PUBLISHED, reading.kind()));
        var reportedWithin = type.optional("reportedWithin", BaseTypes.DATE_SPAN, IndicatorReading::reportedWithin);
        var place = type.optional("place", BaseTypes.LOCAL_TEXT, IndicatorReading::place);
        var statedOutcome = type.optional(
                "statedOutcome", ScalarType.code(StatedOutcome.values()), IndicatorReading::statedOutcome);
        var statedMargin = type.optional("statedMargin", margin(), IndicatorReading::statedMargin);
        var statedChange = type.optional("statedChange", margin(), IndicatorReading::statedChange);
        var sources = type.list("sources", BaseTypes.CITATION, IndicatorReading::sources);
        return type.build(in -> IndicatorReading.builder(in.get(id))
                .indicator(in.get(indicator))
                .period(in.get(period))
                .value(in.get(value))
                .kind(in.get(kind).orElse(FigureKind.PUBLISHED))
                .reportedWithin(in.get(reportedWithin))
                .place(in.get(place))
                .statedOutcome(in.get(statedOutcome))
                .statedMargin(in.get(statedMargin))
                .statedChange(in.get(statedChange))
                .sources(in.get(sources))
                .build());
    }
}
