package org.rectification.calendar;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** Why a day is worked or off, and why it counts towards a limit or does not. */
enum CalendarReason implements MessageCode {
    WORKED("calendar.worked", "{date} is a working day in calendar {calendar}", "{date}在日历{calendar}中为工作日"),
    OFF("calendar.off", "{date} is a day off in calendar {calendar}", "{date}在日历{calendar}中为休息日"),
    ORDINARY("calendar.ordinary-working-day", "{date} is an ordinary working day", "{date}为正常工作日"),
    WEEKLY_REST("calendar.weekly-rest-day", "{date} is a weekly day of rest", "{date}为周休息日"),
    DAY_OFF("calendar.day-off", "{date} would be worked, but is a day off", "{date}原为工作日,放假"),
    MAKE_UP("calendar.make-up-day", "{date} would be off, but is worked to make up for a day off", "{date}原为休息日,调休上班"),
    LISTED("calendar.listed", "{date} is among the listed working days", "{date}列为工作日"),
    NOT_LISTED("calendar.not-listed", "{date} is not among the listed working days", "{date}未列为工作日"),
    ASSUMED_WORKED(
            "calendar.assumed-worked",
            "{date} is not settled yet; as in an ordinary week, it is assumed to be worked",
            "{date}尚无安排,暂按正常周计为工作日"),
    ASSUMED_OFF(
            "calendar.assumed-off",
            "{date} is not settled yet; as in an ordinary week, it is assumed to be off",
            "{date}尚无安排,暂按正常周计为休息日"),
    ASSUMED_SPAN(
            "calendar.assumed-span",
            "calendar {calendar}, version {version}, does not settle all of {span}; ordinary weeks are assumed beyond it",
            "日历{calendar}(版本{version})未覆盖{span}的全部日期,其余暂按正常周计算"),
    START_EXCLUDED("limit.start-excluded", "{date} is the starting day, which does not count", "{date}为起始日,不计入"),
    CALENDAR_DAY("limit.calendar-day", "{date} counts like every calendar day", "{date}按自然日计入"),
    WITHIN_PERIOD("limit.within-period", "{date} belongs to the period of {limit}", "{date}属于{limit}的期间"),
    LAST_DAY_MOVED(
            "limit.last-day-moved",
            "the last day {from} is a day off, so that {date} becomes the last day",
            "最后一日{from}为休息日,顺延至{date}"),
    WINDOW_FITS("window.fits", "{first} to {last} holds {reading}, as stated", "{first}至{last}为{reading},与所述相符"),
    WINDOW_FITS_ANOTHER(
            "window.fits-another-convention",
            "{first} to {last} holds {expected}; only another convention makes the stated {stated}: {reading}",
            "{first}至{last}为{expected};仅按另一种算法为所述{stated}天:{reading}"),
    WINDOW_FITS_NONE(
            "window.fits-none",
            "{first} to {last} holds {counts}; none of these in the stated kind is {stated}",
            "{first}至{last}为{counts},按所述口径均不是{stated}天");

    private final String code;
    private final String english;
    private final String chinese;

    CalendarReason(String code, String english, String chinese) {
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
