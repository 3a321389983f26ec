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
    BESIDE("rate.beside", "{count} {tier} are left out of the count and named beside it", "{tier}{count}不计入,另行列明"),
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
