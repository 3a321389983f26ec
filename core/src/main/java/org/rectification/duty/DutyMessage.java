package org.rectification.duty;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** What is said of things owed, and what can be wrong with a duty. */
enum DutyMessage implements MessageCode {
    DUE_IN_PERIOD("duty.due-in-period", "{title} is due within {period}, by {due}", "{title}应于{period}内完成,末日为{due}"),
    DUE_BY_LIMIT(
            "duty.due-by-limit",
            "{title} is due by {limit} from {start}: {due}",
            "{title}应自{start}起于{limit}内完成,末日为{due}"),
    DUE_DAY_LATE("duty.due-day-late", "the due day {due} itself counts as late", "按规则,{due}当日已属逾期"),
    NO_LIMIT("duty.no-limit", "{title} has no stated limit, so it is never late", "{title}未载明时限,不计逾期"),
    NO_START("duty.no-start", "the day from which {title} is counted is not stated", "{title}的起算日未载明"),
    DONE("duty.done", "record {record} shows it done on {day}", "记录{record}显示已于{day}完成"),
    DONE_SO_FAR("duty.done-so-far", "{done} of {times} are done", "应完成{times}次,已完成{done}次"),
    CORRECTED("duty.corrected", "it was corrected by record {record} on {day}", "已由记录{record}于{day}更正"),
    IN_TIME("duty.in-time", "that is in time", "按期"),
    LATE("duty.late", "that is {days} calendar days after {due}", "晚于{due}{days}个自然日"),
    DAY_NOT_KNOWN(
            "duty.day-not-known",
            "it was done within {days}, so whether it was in time cannot be said",
            "完成于{days}之间,无法判断是否按期"),
    MISSING("duty.missing", "on {asOf} it is missing since {due}", "至{asOf}仍缺,末日为{due}"),
    NOT_YET_DUE("duty.not-yet-due", "on {asOf} it is not yet done and can still be in time", "至{asOf}尚未完成,未逾期"),
    OPEN("duty.open", "on {asOf} it is not done", "至{asOf}尚未完成"),
    TIMES(
            "duty.times",
            "something {period} must be owed 1 to 1000 times, but was {times}",
            "{period}应办次数须为1至1000,实为{times}"),
    NO_LIMIT_AFTER_PERIOD(
            "duty.no-limit-after-period",
            "something due after its period ({period}) must have a limit, but has none",
            "期满后应办的事项({period})须有时限"),
    MATTER_NOT_FOR_TIMING(
            "duty.matter-not-for-timing",
            "a work plan must be owed for each issue, and a rectification plan for each inspection, but {id} has it otherwise",
            "工作方案须按问题、整改方案须按督察提出,{id}不符");

    private final String code;
    private final String english;
    private final String chinese;

    DutyMessage(String code, String english, String chinese) {
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
