package org.rectification.plan;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The reasons why a wording gives no date. {@code part} is the decisive part of the wording. */
enum UndatedReason implements MessageCode {
    NOT_UNDERSTOOD("deadline.not-understood", "\"{part:String}\" is not understood", "未能理解“{part}”"),
    IMPOSSIBLE_DATE("deadline.impossible-date", "\"{part:String}\" is not a date of the calendar", "日历上没有“{part}”"),
    END_BEFORE_START(
            "deadline.end-before-start",
            "\"{part:String}\" ends on {end:LocalDate}, before its start {start:LocalDate}",
            "“{part}”止于{end}，早于其开始日期{start}"),
    AMBIGUOUS(
            "deadline.ambiguous",
            "\"{part:String}\" may be bounded by {earlier:LocalDate} or by {later:LocalDate}",
            "“{part}”的界限可读作{earlier}，也可读作{later}"),
    SHORT_YEAR(
            "deadline.short-year",
            "\"{part:String}\" may be an abbreviated year or a number of years",
            "“{part}”可能是简写的年份，也可能是年数"),
    NO_YEAR("deadline.no-year", "\"{part:String}\" does not state its year", "“{part}”未写明年份"),
    VAGUE("deadline.vague", "\"{part:String}\" has no definite day", "“{part}”没有确定的日期"),
    NO_BOUND(
            "deadline.no-bound",
            "\"{part:String}\" names a class of deadlines whose dates are not stated here",
            "“{part}”是一类时限，其界限未在此写明"),
    STATUS("deadline.status", "\"{part:String}\" states progress, not a deadline", "“{part}”说的是进展情况，不是时限"),
    RELATIVE(
            "deadline.relative",
            "\"{part:String}\" depends on a day, a season or an event that is not stated as a date",
            "“{part}”取决于未写明日期的某日、某季节或某事"),
    OTHER_RECEIPT(
            "deadline.other-receipt",
            "\"{part:String}\" counts from a receipt other than that of the issue, and no such receipt can be recorded",
            "“{part}”自收到交办问题以外的文件之日起算，而该收到之日无从记录"),
    NAMED_INSPECTION(
            "deadline.named-inspection",
            "\"{part:String}\" names an inspection, and a deadline does not keep from which one it counts",
            "“{part}”指明了某次督察，而时限不记载自哪次督察起算"),
    HALF_UNIT(
            "deadline.half-unit",
            "\"{part:String}\" contains half a unit of time, which is no certain number of days",
            "“{part}”含半个时间单位，其天数不确定"),
    SEVERAL_BOUNDS(
            "deadline.several-bounds",
            "\"{part:String}\" is a limit beside another date or limit, and such a pair is not interpreted",
            "“{part}”是与其他日期或期限并列的期限，不作解读"),
    ELSEWHERE("deadline.elsewhere", "\"{part:String}\" refers to a requirement stated elsewhere", "“{part}”指向别处的要求"),
    RECURRING("deadline.recurring", "\"{part:String}\" recurs, and no last time is stated", "“{part}”周期性重复，未写明何时为止"),
    WEEKDAY(
            "deadline.weekday",
            "\"{part:String}\" does not match the date {date:LocalDate}, which is a {weekday:LocalText}",
            "“{part}”与日期{date}（{weekday}）不符"),
    NOT_STATED("deadline.not-stated", "no deadline is stated", "未写明时限");

    private final MessageTemplate template;

    UndatedReason(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
