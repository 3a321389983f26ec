package org.rectification.indicator;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The reasons of an outcome, and the faults of the values of this package. */
enum IndicatorMessage implements MessageCode {
    TARGET_STATED(
            "indicator.target-stated", "the target is {target:Quantity} {unit:MeasurementUnit}", "目标值为{target}{unit}"),
    TARGET_DERIVED(
            "indicator.target-derived",
            "the target of {target:Quantity} {unit:MeasurementUnit} is derived: the source states"
                    + " {value:Quantity}, {margin:Margin}",
            "目标值{target}{unit}为推算：来源称{value}，{margin}"),
    MARGIN_DISAGREES(
            "indicator.margin-disagrees",
            "the source says \"{stated:Margin}\", but {value:Quantity} is {found:Margin} against the stated target of {target:Quantity} {unit:MeasurementUnit}",
            "来源称“{stated}”，但{value}对公布的目标值{target}{unit}为“{found}”"),
    NO_TARGET("indicator.no-target", "no target is stated, and none can be derived", "目标值未公布，也无法推算"),
    NO_DIRECTION("indicator.no-direction", "the direction of improvement is not stated", "指标方向未说明"),
    COMPARED(
            "indicator.compared",
            "{value:Quantity} compared with the target of {target:Quantity} {unit:MeasurementUnit}"
                    + " ({direction:Direction}): {outcome:IndicatorOutcome.Verdict}",
            "{value}与目标值{target}{unit}相比（{direction}）：{outcome}"),
    SOURCE_SAYS("indicator.source-says", "the source says: {outcome:StatedOutcome}", "来源称：{outcome}"),
    SOURCE_DISAGREES(
            "indicator.source-disagrees",
            "the source says \"{stated:StatedOutcome}\", which the figures do not confirm",
            "来源称“{stated}”，与数据不符"),
    AGAINST_DIRECTION(
            "indicator.against-direction",
            "target must be a bound in the direction of improvement ({direction:Direction}), but was"
                    + " {value:Quantity}",
            "目标值须与指标方向（{direction}）一致，实为{value}"),
    TASK_WITHOUT_WHOLE(
            "indicator.task-without-whole",
            "task must be measured in per cent or have a target, but is measured in"
                    + " {unit:MeasurementUnit} and has none",
            "任务类指标须以百分比计或列明总量，现以{unit}计且未列总量"),
    PERIODS_OVERLAP(
            "indicator.periods-overlap",
            "periods of targets must not overlap, but {period:DateSpan} overlaps another",
            "各目标的期间不得重叠，{period}与另一目标重叠"),
    AT_WITH_AMOUNT(
            "margin.at-with-amount", "margin at the target must be 0, but was {value:Quantity}", "持平时差额须为零，实为{value}"),
    SIDE_WITHOUT_AMOUNT(
            "margin.side-without-amount",
            "margin above or below the target must be more than 0, but was {value:Quantity}",
            "高于或低于时差额须大于零，实为{value}");

    private final MessageTemplate template;

    IndicatorMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
