package org.rectification.completion;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The reasons of a rate, and the faults of a definition. */
enum CompletionMessage implements MessageCode {
    COUNTED(
            "rate.counted",
            "{unit:LocalText} counted: {numerator:Long} of {denominator:Long} ({basis:CountingBasis}:"
                    + " {tiers:List<Tier>})",
            "{denominator}{unit}中，{basis}计入{numerator}项，计入的进展：{tiers}"),
    POPULATION("rate.population", "population: {selection:Selection}", "统计范围：{selection}"),
    LEFT_OUT("rate.left-out", "not counted: {count:Long} {tier:Tier}", "未计入：{tier}{count}"),
    NOT_BY_BASIS(
            "rate.not-by-basis",
            "not counted: {count:Long} {tier:Tier}, but not {basis:CountingBasis}",
            "未计入：{tier}{count}（{basis}不计）"),
    ENDED(
            "rate.ended",
            "ended other than by completion: {count:Long} {end:EndKind}, {treatment:EndTreatment}",
            "非因完成而终止：{end}{count}，{treatment}"),
    ENDED_EXCEED(
            "completion-rate.ended-exceed",
            "ended units that count must not exceed the numerator of {ratio:Ratio}, but were {ended:BigDecimal}",
            "计入的终止事项不得超过{ratio}的分子，实为{ended}"),
    OUTSIDE("rate.outside", "{unit:LocalText} outside the population: {count:Long}", "统计范围之外{count}{unit}"),
    UNRESOLVED(
            "rate.unresolved",
            "{unit:LocalText} whose due date depends on an event or a suspension and is not known, so not counted:"
                    + " {count:Long}",
            "到期日取决于起算事项或者中止情况，尚未确定，不予统计：{count}{unit}"),
    UNIT_COUNTS(
            "rate-item.counts",
            "{item:IssueSubject} is counted by \"{definition:RateDefinition}\": {tier:Tier}",
            "{item}按“{definition}”计入：{tier}"),
    UNIT_LEFT_OUT(
            "rate-item.left-out",
            "{item:IssueSubject} is not counted by \"{definition:RateDefinition}\": {tier:Tier}",
            "{item}按“{definition}”不计入：进展为{tier}"),
    UNIT_NOT_BY_BASIS(
            "rate-item.not-by-basis",
            "{item:IssueSubject} is not counted by \"{definition:RateDefinition}\": {tier:Tier}, but not"
                    + " {basis:CountingBasis}",
            "{item}按“{definition}”不计入：{tier}，但{basis}不计"),
    UNIT_ENDED(
            "rate-item.ended",
            "{item:IssueSubject} ended other than by completion: {end:EndKind}; by \"{definition:RateDefinition}\" it is"
                    + " {treatment:EndTreatment}",
            "{item}非因完成而终止（{end}），按“{definition}”{treatment}"),
    UNIT_NOT_RAISED(
            "rate-item.not-raised",
            "{item:IssueSubject} is outside the population of \"{definition:RateDefinition}\": it was"
                    + " raised only on {raised:LocalDate}",
            "{item}不在“{definition}”的统计范围内：于{raised}方提出"),
    UNIT_OUTSIDE(
            "rate-item.outside",
            "{item:IssueSubject} is outside the population of \"{definition:RateDefinition}\", which is:"
                    + " {selection:Selection}",
            "{item}不在“{definition}”的统计范围内（范围：{selection}）"),
    UNIT_UNRESOLVED(
            "rate-item.unresolved",
            "{item:IssueSubject} is neither in the population of \"{definition:RateDefinition}\" nor outside: its due date"
                    + " depends on an event or a suspension and is not known",
            "{item}是否在“{definition}”的统计范围内尚不能确定：到期日取决于起算事项或者中止情况，尚未确定"),
    WEIGHTED(
            "weighted-rate.weighted",
            "{group:LocalText} has weight {weight:BigDecimal}: {ratio:Ratio}",
            "{group}权重{weight}：{ratio}"),
    WEIGHT_UNUSED(
            "weighted-rate.unused",
            "{group:LocalText} has weight {weight:BigDecimal} but an empty population, so it is not used",
            "{group}权重{weight}，统计范围为空，不参与计算"),
    WEIGHTED_ROUNDED(
            "weighted-rate.rounded",
            "the weighted mean is {percent:BigDecimal} % ({format:PercentFormat})",
            "加权平均为{percent}%（{format}）"),
    REPEATED(
            "repeat-rate.counted",
            "repeats of an earlier issue among the {denominator:Long} issues raised within {raised:DateSpan}:"
                    + " {numerator:Long}",
            "{raised}提出的问题{denominator}项，其中重复问题{numerator}项"),
    REPEATING("repeat-rate.repeats", "issue {id:IssueId} repeats issue {earlier:IssueId}", "问题{id}与此前的问题{earlier}重复"),
    RAISED_UNDATED(
            "repeat-rate.undated",
            "issues without the day they were raised, so not counted: {count:Long}",
            "未记提出日期的问题{count}项，不计"),
    MORE_REPEATS_THAN_RAISED(
            "repeat-rate.more-repeats",
            "issues that repeat another must be among the {raised:Long} raised, but were {count:Long}",
            "重复问题须在提出的问题{raised}项之内，实为{count}项"),
    COUNT_NEGATIVE(
            "rate.count-negative",
            "{what:LocalText} must not be negative, but was {count:Long}",
            "{what}不得为负，实为{count}"),
    LEFT_OUT_COUNTS(
            "rate.left-out-counts",
            "definition that counts a tier as reported must not leave out units of it, but left out"
                    + " {count:Long} {tier:Tier}",
            "按报告计入的进展不得列为未计入，实为{tier}{count}"),
    PARTS(
            "rate.parts",
            "counted units and units left out must add up to the population, but were {ratio:Ratio} and"
                    + " {leftOut:BigDecimal}",
            "计入与未计入之和须等于总数，实为{ratio}与{leftOut}"),
    NOTHING_WEIGHS(
            "weighted-rate.nothing-weighs",
            "every group with a population has weight 0, so there is no rate",
            "统计范围内的各组权重均为零，无法计算比率"),
    WEIGHT_NEGATIVE(
            "weighted-rate.negative",
            "weight must not be negative, but was {weight:BigDecimal} for {group:LocalText}",
            "权重不得为负，{group}实为{weight}"),
    WEIGHT_DIGITS(
            "weighted-rate.digits",
            "weight must have at most {max:Long} digits on either side of the point, but was {weight:BigDecimal} for {group:LocalText}",
            "权重在小数点两侧均不得超过{max}位，{group}实为{weight}"),
    NO_WEIGHTS("weighted-rate.no-weights", "there must be at least one weight", "至少须有一个权重"),
    WEIGHTS_ALL_ZERO(
            "weighted-rate.all-zero",
            "at least one weight must be above 0, but none of {count:Long} is",
            "权重不得全为零，{count}个均为零"),
    NO_WEIGHT(
            "weighted-rate.no-weight",
            "group with a population must have a weight, but {group:LocalText} with {count:Long} has none",
            "统计范围内的各组均须有权重，{group}（{count}）未给出"),
    NO_WEIGHT_WITHOUT_GROUP(
            "weighted-rate.no-group",
            "every unit of the population must be in a group with a weight; units in none: {count:Long}",
            "统计范围内者须归入某组方有权重，有{count}未归组"),
    COUNTS_NOTHING("rate-definition.counts-nothing", "definition must count at least one tier", "至少须计入一种进展"),
    COUNTS_NOT_REPORTED(
            "rate-definition.counts-not-reported",
            "definition must not count units without a report, but counts {tier:Tier}",
            "不得计入未上报者，实为{tier}"),
    COUNTS_AND_LEAVES_OUT(
            "rate-definition.counts-and-leaves-out",
            "definition must not both count and leave out a tier, but does so with {tier:Tier}",
            "同一进展不得既计入又不计入，实为{tier}");

    private final MessageTemplate template;

    CompletionMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
