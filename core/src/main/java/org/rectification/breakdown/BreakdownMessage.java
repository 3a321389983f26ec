package org.rectification.breakdown;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The reasons and faults of a breakdown and of a rate over it. */
enum BreakdownMessage implements MessageCode {
    COUNT_NEGATIVE(
            "breakdown.count-negative",
            "count must not be negative, but was {count:Long} for {class:String}",
            "数量不得为负，{class}实为{count}"),
    CLASS_TWICE("breakdown.class-twice", "class must occur once, but {class:String} occurs twice", "一类只能列一次，{class}重复"),
    TOTAL_NEGATIVE("breakdown.total-negative", "total must not be negative, but was {total:Long}", "总数不得为负，实为{total}"),
    SUM_TOO_LARGE(
            "breakdown.sum-too-large",
            "counts must add up to at most {max:Long}, but add up to {sum:BigDecimal}",
            "数量之和不得超过{max}，实为{sum}"),
    COUNT_NOT_WHOLE(
            "breakdown.count-not-whole",
            "count must be a whole number, but was {count:BigDecimal} for {class:String}",
            "数量须为整数，{class}实为{count}"),
    TOTAL_NOT_WHOLE(
            "breakdown.total-not-whole",
            "total must be a whole number, but was {total:BigDecimal}",
            "总数须为整数，实为{total}"),
    TOO_MANY_DIGITS(
            "breakdown.too-many-digits",
            "counts and total must have at most {max:Long} digits, but came to {value:BigDecimal}",
            "数量之和与总数不得超过{max}位，实为{value}"),
    SHORT(
            "breakdown.short",
            "the parts add up to {sum:Long}, the whole is {total:Long}: {gap:Long} unaccounted for",
            "各项之和为{sum}，总数为{total}，有{gap}未列明"),
    OVER(
            "breakdown.over",
            "the parts add up to {sum:Long}, the whole is {total:Long}: the parts exceed it by {gap:Long}",
            "各项之和为{sum}，总数为{total}，超出{gap}"),
    COUNTS_NOTHING("class-rate-definition.counts-nothing", "definition must count at least one class", "至少须计入一类"),
    IN_TWO_PLACES(
            "class-rate-definition.in-two-places",
            "class must have one role, but {class:String} is both {first:LocalText} and" + " {second:LocalText}",
            "一类只能归入一处，{class}既{first}又{second}"),
    COUNTS_OUTSIDE(
            "class-rate-definition.counts-outside",
            "counted class must be in the population, but {class:String} is not",
            "计入者须在统计范围之内，{class}不在"),
    MORE_THAN_THE_WHOLE(
            "class-rate.more-than-the-whole",
            "counted units must not exceed the population unless the definition allows it, but were"
                    + " {numerator:Long} of {denominator:Long}",
            "计入数不得超过总数（口径另有说明者除外），实为{denominator}中的{numerator}"),
    MORE_THAN_NOTHING(
            "class-rate.more-than-nothing",
            "counted units must be 0 where the population is empty, but were {numerator:Long} of"
                    + " {denominator:Long}",
            "统计范围为空时不得有计入数，实为{denominator}中的{numerator}"),
    TAKEN_FROM_NOTHING(
            "class-rate.taken-from-nothing",
            "units outside the population must not exceed the whole, but were {outside:Long} of" + " {total:Long}",
            "范围之外者不得超过总数，实为{total}中的{outside}"),
    COUNTED(
            "class-rate.counted",
            "{unit:LocalText} counted: {numerator:Long} of {denominator:Long} ({classes:List<String>})",
            "{denominator}{unit}中计入{numerator}：{classes}"),
    BESIDE(
            "class-rate.beside",
            "not counted but listed separately: {count:Long} {class:String}",
            "{class}{count}不计入，另行列明"),
    LEFT_OUT("class-rate.left-out", "not counted: {count:Long} {class:String}", "{class}{count}不计入"),
    OUTSIDE("class-rate.outside", "outside the population: {count:Long} {class:String}", "{class}{count}不在统计范围之内"),
    NOT_STATED("class-rate.not-stated", "{class:String} is not stated and taken as 0", "{class}未列出，按零计"),
    UNKNOWN("class-rate.unknown", "{class:String} is not stated and may be any number", "{class}未列出，数量不明"),
    LEFT_BY_OTHERS(
            "class-rate.left-by-others",
            "{class:String} is not stated; the whole minus the other classes leaves {range:LocalText}",
            "{class}未列出，按总数扣除其余为{range}"),
    BOUND_ONLY(
            "class-rate.bound-only",
            "{class:String} is stated only as a bound, {count:Quantity}",
            "{class}列为{count}，非确数"),
    TOTAL_BOUND_ONLY(
            "class-rate.total-bound-only", "the whole is stated only as a bound, {total:Quantity}", "总数列为{total}，非确数"),
    NO_COUNT_GIVES(
            "class-rate.no-count-gives",
            "no count of {denominator:Long} gives {percent:BigDecimal} %: {under:Ratio} is {underPercent:BigDecimal} %,"
                    + " {over:Ratio} is {overPercent:BigDecimal} %",
            "{denominator}中没有一个数能得出{percent}%：{under}为{underPercent}%，{over}为{overPercent}%"),
    RANGE("class-rate.range", "the stated counts give {range:LocalText}", "按所列数为{range}");

    private final MessageTemplate template;

    BreakdownMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
