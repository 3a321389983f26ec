package org.rectification.completion;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** What a rate gives as its reasons, and what can be wrong with a definition. */
enum CompletionMessage implements MessageCode {
    COUNTED(
            "rate.counted",
            "{numerator} of {denominator} {unit} are counted ({basis}): {tiers}",
            "{denominator}{unit}中计入{numerator}({basis}):{tiers}"),
    POPULATION("rate.population", "the population is: {selection}", "统计范围:{selection}"),
    LEFT_OUT("rate.left-out", "{count} {tier} are left out of the count", "未计入:{tier}{count}"),
    NOT_BY_BASIS(
            "rate.not-by-basis",
            "{count} {tier} are left out of the count: not {basis}",
            "未计入:{tier}{count}({basis}不计)"),
    OUTSIDE("rate.outside", "{count} {unit} are outside the population", "统计范围之外{count}{unit}"),
    NOT_APPLICABLE("rate.not-applicable", "the population is empty, so there is no rate", "统计范围为空,不适用"),
    ROUNDED(
            "rate.rounded",
            "{ratio} is {percent} % ({rounding}, {decimals} decimals)",
            "{ratio}为{percent}%({rounding},保留{decimals}位小数)"),
    TARGET_COMPARED(
            "target-outcome.compared",
            "{ratio} is {percent} %, the target for {by} is {target} %",
            "{ratio}为{percent}%,{by}的目标为{target}%"),
    TARGET_MET("target-outcome.met", "the target is met, {points} points over it", "达到目标,高出{points}个百分点"),
    TARGET_MISSED("target-outcome.missed", "the target is missed by {points} points", "未达到目标,差{points}个百分点"),
    UNIT_COUNTS("rate-unit.counts", "{item} counts under {definition}: {tier}", "{item}按{definition}计入:{tier}"),
    UNIT_LEFT_OUT(
            "rate-unit.left-out",
            "{item} is left out under {definition}: {tier} does not count",
            "{item}按{definition}不计入:{tier}不计"),
    UNIT_NOT_BY_BASIS(
            "rate-unit.not-by-basis",
            "{item} is left out under {definition}: {tier}, but not {basis}",
            "{item}按{definition}不计入:{tier},但{basis}不计"),
    UNIT_NOT_RAISED(
            "rate-unit.not-raised",
            "{item} is outside the population of {definition}: it is raised on {raised} only",
            "{item}不在{definition}的统计范围内:{raised}才列入"),
    UNIT_OUTSIDE(
            "rate-unit.outside",
            "{item} is outside the population of {definition}, which is: {selection}",
            "{item}不在{definition}的统计范围内(范围:{selection})"),
    WEIGHTED("weighted-rate.weighted", "{group} weighs {weight}: {ratio}", "{group}权重{weight}:{ratio}"),
    WEIGHT_UNUSED(
            "weighted-rate.unused",
            "{group} weighs {weight}, but has nothing in the population and takes no part",
            "{group}权重{weight},统计范围为空,不参与计算"),
    WEIGHTED_ROUNDED(
            "weighted-rate.rounded",
            "the weighted mean is {percent} % ({rounding}, {decimals} decimals)",
            "加权平均为{percent}%({rounding},保留{decimals}位小数)"),
    COUNT_NEGATIVE("rate.count-negative", "{what} must not be negative, but was {count}", "{what}不得为负,实为{count}"),
    LEFT_OUT_COUNTS(
            "rate.left-out-counts",
            "what the definition counts as reported must not be left out, but {count} {tier} were",
            "口径按报告计入者不得未计入,实为{tier}{count}"),
    PARTS(
            "rate.parts",
            "numerator and left out must make the denominator, but were {ratio} and {leftOut}",
            "计入与未计入之和须等于总数,实为{ratio}与{leftOut}"),
    NOTHING_WEIGHS(
            "weighted-rate.nothing-weighs",
            "no group with a population weighs anything, so there is no rate",
            "统计范围内的各组权重均为零,不适用"),
    WEIGHT_NEGATIVE(
            "weighted-rate.negative",
            "weight must not be negative, but was {weight} for {group}",
            "权重不得为负,{group}实为{weight}"),
    WEIGHT_DIGITS(
            "weighted-rate.digits",
            "weight must have at most {max} digits on either side of the point, but was {weight} for {group}",
            "权重在小数点两侧均不得超过{max}位,{group}实为{weight}"),
    NO_WEIGHTS("weighted-rate.no-weights", "there must be at least one weight", "至少须有一个权重"),
    WEIGHTS_ALL_ZERO(
            "weighted-rate.all-zero", "weights must not all be zero, but all {count} were", "权重不得全为零,{count}个均为零"),
    NO_WEIGHT(
            "weighted-rate.no-weight",
            "every group with a population must have a weight, but {group} with {count} has none",
            "统计范围内的各组均须有权重,{group}({count})没有"),
    NO_WEIGHT_WITHOUT_GROUP(
            "weighted-rate.no-group",
            "what is in the population must be in a group to have a weight, but {count} are in none",
            "统计范围内者须归入某组方有权重,有{count}未归组"),
    NAME(
            "rate-definition.name",
            "name must be lower-case letters, digits and single hyphens, 1 to 100 of them, but was {name}",
            "名称须为1至100个小写字母、数字或单个连字符,实为{name}"),
    COUNTS_NOTHING("rate-definition.counts-nothing", "a definition must count at least one tier", "至少须计入一种进展"),
    COUNTS_NOT_REPORTED(
            "rate-definition.counts-not-reported",
            "a definition must not count what was not reported, but counts {tier}",
            "不得计入未报告者,实为{tier}"),
    COUNTS_AND_LEAVES_OUT(
            "rate-definition.counts-and-leaves-out",
            "a definition must not count a tier that it leaves out, but does both with {tier}",
            "同一进展不得既计入又不计入,实为{tier}"),
    DECIMALS("rate-definition.decimals", "decimals must be 0 to 18, but was {decimals}", "小数位数须为0至18,实为{decimals}"),
    ROUNDING(
            "rate-definition.rounding",
            "rounding must give every share a percentage, but was {rounding}",
            "舍入方式须对任何比率都能得出百分比,实为{rounding}");

    private final String code;
    private final String english;
    private final String chinese;

    CompletionMessage(String code, String english, String chinese) {
        this.code = code;
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String template(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }
}
