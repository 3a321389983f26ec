package org.rectification.calendar;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The faults of calendars, notices, limits and windows. */
enum CalendarFault implements MessageCode {
    ONE_BASIS(
            "calendar.one-basis",
            "{subject:String} must be based on exactly one of a weekend, working days and another"
                    + " calendar, but {count:Long} of them were given",
            "日历须以周休日、工作日清单、其他日历三者之一为基础，实为{count}种"),
    NO_COVERAGE("calendar.no-coverage", "{subject:String} must state its coverage", "日历须给出覆盖期间"),
    OPEN_COVERAGE(
            "calendar.open-coverage",
            "coverage must have a first and a last day, but was {value:DateSpan}",
            "覆盖期间须有起止日期，实为{value}"),
    COVERAGE_OUT_OF_RANGE(
            "calendar.coverage-out-of-range",
            "coverage must be within the years 1 to 9999, but was {value:DateSpan}",
            "覆盖期间须在公元1年至9999年之间，实为{value}"),
    COVERAGE_BEYOND_BASIS(
            "calendar.coverage-beyond-basis",
            "coverage must be within {coverage:DateSpan}, the coverage of calendar {calendar:String},"
                    + " but was {value:DateSpan}",
            "覆盖期间须在日历{calendar}的{coverage}之内，实为{value}"),
    COVERAGE_GAP(
            "calendar.coverage-gap",
            "spans covered by notices must be contiguous, but no notice covers the days from"
                    + " {from:LocalDate}, between {before:DateSpan} and {after:DateSpan}",
            "各通知覆盖的期间须前后相接，但{before}与{after}之间自{from}起无通知"),
    COVERAGE_OVERLAP(
            "calendar.coverage-overlap",
            "spans covered by notices must not overlap, but {first:DateSpan} and {second:DateSpan} do",
            "各通知覆盖的期间不得重叠，但{first}与{second}重叠"),
    OUTSIDE_COVERAGE(
            "calendar.outside-coverage",
            "day must be within the coverage {coverage:DateSpan}, but was {date:LocalDate}",
            "日期须在覆盖期间{coverage}之内，实为{date}"),
    OFF_ANYWAY(
            "calendar.off-anyway",
            "exceptional day off must be a working day in the basis of the calendar, but"
                    + " {date:LocalDate} is already a day off",
            "放假日须原为工作日，但{date}原已休息"),
    WORKED_ANYWAY(
            "calendar.worked-anyway",
            "make-up day must be a day off in the basis of the calendar, but {date:LocalDate} is already"
                    + " a working day",
            "调休上班日须原为休息日，但{date}原已上班"),
    GIVEN_TWICE(
            "calendar.given-twice",
            "exceptional day must be given once, but {date:LocalDate} was given twice",
            "例外日期只能给出一次，{date}重复"),
    AMENDMENTS_OVERLAP(
            "calendar.amendments-overlap",
            "amendments published on the same day must not set the same day, but two of {published:LocalDate} set {date:LocalDate}",
            "同日发布的修改不得涉及同一天，但{published}发布的两份均涉及{date}"),
    NO_WORKING_DAY(
            "calendar.no-working-day",
            "calendar {calendar:String} must have a working day, but has none in {coverage:DateSpan}",
            "日历{calendar}须有工作日，但在{coverage}内没有工作日"),
    TOO_FEW_CALENDARS(
            "calendar.too-few-to-intersect",
            "number of calendars to intersect must be at least 2, but was {count:Long}",
            "求交集的日历至少两个，实为{count}个"),
    NOTHING_IN_COMMON(
            "calendar.nothing-in-common",
            "calendars to intersect must have a covered day in common, but cover" + " {coverages:List<DateSpan>}",
            "求交集的日历须有共同覆盖的日期，实为{coverages}"),
    NOT_PUBLISHED("notice.no-publication-day", "source of a notice must have a publication date", "通知来源须注明发布日期"),
    SETS_NOTHING(
            "notice.sets-nothing", "notice must cover a span or set a day, but does neither", "通知须覆盖一段期间或者设定日期，实两者均无"),
    LIMIT_COUNT(
            "limit.count",
            "{what:TimeLimit.Kind} must be {least:Long} to {most:Long}, but was {value:Long}",
            "{what}须为{least}至{most}，实为{value}"),
    MONTH_END_MISSING("limit.month-end-missing", "limit in months must have a month-end rule", "以月计算的期限须声明无对应日时的规则"),
    MONTH_END_USELESS(
            "limit.month-end-useless",
            "month-end rule must be given for a limit in months only, but was {value:TimeLimit.MonthEnd}"
                    + " for {kind:TimeLimit.Kind}",
            "仅以月计算的期限可声明无对应日时的规则，实为{kind}的{value}"),
    COUNT_KIND(
            "window-count.kind",
            "kind of days must be working or calendar, but was unspecified",
            "天数须注明为工作日或者自然日，实未注明"),
    COUNT_NEGATIVE(
            "window-count.negative", "number of days must not be negative, but was {value:Long}", "天数不得为负，实为{value}"),
    WINDOW_OPEN(
            "window.open", "window must have a first and a last day, but was {value:DateSpan}", "期间须有起止日期，实为{value}");

    private final MessageTemplate template;

    CalendarFault(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
