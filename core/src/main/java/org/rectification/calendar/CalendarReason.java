package org.rectification.calendar;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** Why a day is worked or off, and why it counts towards a limit or not. */
enum CalendarReason implements MessageCode {
    WORKED(
            "calendar.worked",
            "{date:LocalDate} is a working day in calendar {calendar:String}",
            "{date}在日历{calendar}中为工作日"),
    OFF("calendar.off", "{date:LocalDate} is a day off in calendar {calendar:String}", "{date}在日历{calendar}中为休息日"),
    ORDINARY("calendar.ordinary-working-day", "{date:LocalDate} is an ordinary working day", "{date}为正常工作日"),
    WEEKLY_REST("calendar.weekly-rest-day", "{date:LocalDate} is a weekly day of rest", "{date}为周休息日"),
    DAY_OFF(
            "calendar.day-off",
            "{date:LocalDate} would be a working day, but is a day off by notice",
            "{date}原为工作日，按通知放假"),
    MAKE_UP(
            "calendar.make-up-day",
            "{date:LocalDate} would be a day off, but is a working day to make up for another",
            "{date}原为休息日，按通知调休上班"),
    LISTED("calendar.listed", "{date:LocalDate} is one of the listed working days", "{date}列为工作日"),
    NOT_LISTED("calendar.not-listed", "{date:LocalDate} is not one of the listed working days", "{date}未列为工作日"),
    ASSUMED_WORKED(
            "calendar.assumed-worked",
            "{date:LocalDate} is not yet settled by a notice; assumed to be a working day as in an" + " ordinary week",
            "{date}尚无安排，暂按正常周计为工作日"),
    ASSUMED_OFF(
            "calendar.assumed-off",
            "{date:LocalDate} is not yet settled by a notice; assumed to be a day off as in an ordinary" + " week",
            "{date}尚无安排，暂按正常周计为休息日"),
    ASSUMED_SPAN(
            "calendar.assumed-span",
            "calendar {calendar:String}, version {version:String}, does not settle every day of"
                    + " {span:DateSpan}; ordinary weeks are assumed for the rest",
            "日历{calendar}（版本{version}）未覆盖{span}的全部日期，其余暂按正常周计算"),
    WORKED_SO_FAR(
            "calendar.worked-so-far",
            "{date:LocalDate} is a working day as published so far, but a later notice may still change it",
            "{date}目前为工作日，后续通知仍可能调整"),
    OFF_SO_FAR(
            "calendar.off-so-far",
            "{date:LocalDate} is a day off as published so far, but a later notice may still change it",
            "{date}目前为休息日，后续通知仍可能调整"),
    OPEN_END(
            "calendar.open-end",
            "calendar {calendar:String}, version {version:String}, covers {span:DateSpan}, but a later notice may still"
                    + " change the days from {from:LocalDate} on",
            "日历{calendar}（版本{version}）已覆盖{span}，但后续通知仍可能调整{from}起的日期"),
    START_EXCLUDED("limit.start-excluded", "{date:LocalDate} is the starting day and is not counted", "{date}为起始日，不计入"),
    CALENDAR_DAY("limit.calendar-day", "{date:LocalDate} is counted, as every calendar day is", "{date}按自然日计入"),
    WITHIN_PERIOD(
            "limit.within-period", "{date:LocalDate} is within the period of {limit:TimeLimit}", "{date}属于{limit}的期间"),
    LAST_DAY_MOVED(
            "limit.last-day-moved",
            "the last day {from:LocalDate} is a day off, so the last day moves to {date:LocalDate}",
            "最后一日{from}为休息日，顺延至{date}"),
    WINDOW_FITS(
            "window.fits",
            "{first:LocalDate} to {last:LocalDate} is {reading:NoticeWindow.Count}, as stated",
            "{first}至{last}为{reading}，与所述相符"),
    WINDOW_FITS_ANOTHER(
            "window.fits-another-convention",
            "{first:LocalDate} to {last:LocalDate} is {expected:NoticeWindow.Count}; it is the stated"
                    + " number of days, {stated:Long}, only under another convention: {reading:List<NoticeWindow.Count>}",
            "{first}至{last}为{expected}；仅按另一种算法为所述{stated}天：{reading}"),
    WINDOW_FITS_NONE(
            "window.fits-none",
            "{first:LocalDate} to {last:LocalDate} is {counts:List<NoticeWindow.Count>}; under no"
                    + " convention is it the stated number of days, {stated:Long}",
            "{first}至{last}为{counts}，按所述口径均不是{stated}天");

    private final MessageTemplate template;

    CalendarReason(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
