package org.rectification.status;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** What a status gives as its reasons, and what can be wrong with a rule. */
enum StatusMessage implements MessageCode {
    // The date.
    NOT_RAISED("status.not-raised", "the issue was raised on {raised}, after {asOf}", "问题于{raised}提出,晚于{asOf}"),
    DUE_STATED("status.due-stated", "the plan says \"{words}\": the last day is {due}", "方案载明“{words}”,期限末日为{due}"),
    DUE_INHERITED("status.due-inherited", "it has no deadline of its own, so the issue's holds", "未单列时限,适用所属问题的时限"),
    EXTENSION_GRANTED(
            "status.extension-granted",
            "an extension to {proposed} was asked for on {asked} and granted on {decided}",
            "{asked}申请延期至{proposed},{decided}获批"),
    EXTENSION_REFUSED(
            "status.extension-refused",
            "an extension to {proposed} was asked for on {asked} and refused on {decided}: it moves nothing",
            "{asked}申请延期至{proposed},{decided}未获批准,期限不变"),
    EXTENSION_PENDING(
            "status.extension-pending",
            "an extension to {proposed} was asked for on {asked} and is not decided: it moves nothing",
            "{asked}申请延期至{proposed},尚未批复,期限不变"),
    DECISION_MOOT(
            "status.decision-moot",
            "decision {decision} of {decided} is on request {request}, which was corrected or withdrawn: it moves nothing",
            "{decided}的批复{decision}所针对的申请{request}已更正或撤回,期限不变"),
    EXTENSION_HOLDS("status.extension-holds", "the last day is {due} by extension", "经延期,期限末日为{due}"),
    OWN_EXTENSION_KEPT(
            "status.own-extension-kept",
            "the issue's extension to {issue} does not move it, for it has its own to {due}",
            "所属问题延期至{issue},本项已单独延期至{due},不随之变动"),
    EXTENSION_SHORTENS(
            "status.extension-shortens",
            "the extension's day {due} precedes the original day {original}",
            "延期后的末日{due}早于原定末日{original}"),
    EXTENSION_SET_ASIDE(
            "status.extension-set-aside",
            "the rule judges by the original deadline, not by the extension to {due}",
            "按规则以原定时限判断,不计延期至{due}"),
    DAY_OFF_MOVED(
            "status.day-off-moved",
            "{from} is a day off, so the last day moves to the working day {due}",
            "{from}为休息日,末日顺延至工作日{due}"),
    LAST_DAY_EXCLUDED(
            "status.last-day-excluded",
            "the rule counts {due} itself as late, so the last day in time is {last}",
            "按规则{due}当日已属逾期,末日为{last}"),
    CONTINUING("status.continuing", "it is to be kept up and has no date: it is never overdue", "长期坚持,无截止日期,不计逾期"),
    ALSO_CONTINUING(
            "status.also-continuing",
            "beyond its date it is to be kept up; that part has no date and is never overdue",
            "到期后仍须长期坚持,该部分无截止日期,不计逾期"),
    OPEN_RANGE("status.open-range", "\"{words}\" says from {from} on, and no last day", "“{words}”仅载明自{from}起,未载明末日"),
    NO_DATE("status.no-date", "\"{words}\" names no date", "“{words}”未载明日期"),
    STAGES(
            "status.stages",
            "the words give {count} dates, and it is judged by the last of them: {stages}",
            "时限中有{count}个日期,以最后一个为准:{stages}"),
    UNDATED("status.undated", "it has no date, so it is never overdue", "无截止日期,不计逾期"),

    // What was reported.
    REPORTED_TIER("status.reported-tier", "as of {asOf} the tier reported is: {tier}", "截至{asOf}报告的进展为:{tier}"),
    COMPLETION(
            "status.completion", "{tier} was reported on {reported} for {happened}", "{reported}报告于{happened}{tier}"),
    COMPLETION_UNKNOWN_YET(
            "status.completion-unknown-yet",
            "completion on {happened} was reported only on {reported}, after {asOf}, and the rule judges by the report",
            "{happened}完成,{reported}方报告,晚于{asOf},按规则以报告之日判断"),
    BASICALLY_COMPLETE_OPEN(
            "status.basically-complete-open",
            "basically complete does not count as complete under the rule",
            "按规则,基本完成不计为完成"),
    REVERSED(
            "status.reversed",
            "an earlier completion was refuted or work was reopened on {happened}",
            "此前的完成于{happened}被否定或重新整改"),
    CLOSED_NOT_COMPLETE(
            "status.closed-not-complete",
            "it was closed out on {happened}, but no completion is recorded",
            "已于{happened}销号,但无完成记录"),
    CARRIED_OVER(
            "status.carried-over",
            "it was carried over into inspection {into} on {happened}; this is where it stands under its own plan",
            "已于{happened}转入督察{into},此处按原方案判断"),

    // The verdict.
    NOT_YET_DUE("status.not-yet-due", "the last day {due} is {days} after {asOf}", "期限末日{due}距{asOf}尚有{days}"),
    DUE_SOON(
            "status.due-soon",
            "the last day {due} is {days} after {asOf}, within the {window} of due soon",
            "期限末日{due}距{asOf}尚有{days},在临期{window}之内"),
    SOON_NOT_KNOWN(
            "status.soon-not-known",
            "whether that is within the {window} of due soon cannot be said without the working days",
            "工作日数未知,无法判断是否在临期{window}之内"),
    DUE_TODAY("status.due-today", "{asOf} is the last day; it is in time until its end", "{asOf}为期限末日,当日仍属按期"),
    OVERDUE(
            "status.overdue",
            "{asOf} is {days} after the last day {due}, and no completion counts",
            "至{asOf}已逾期{days},期限末日为{due},尚未完成"),
    COMPLETED_EARLY(
            "status.completed-early",
            "it was completed on {on}, {days} before the last day {due}",
            "于{on}完成,提前{days},期限末日为{due}"),
    COMPLETED_IN_TIME("status.completed-in-time", "it was completed on {on}, the last day", "于期限末日{on}完成,按期"),
    COMPLETED_LATE(
            "status.completed-late",
            "it was completed on {on}, {days} after the last day {due}",
            "于{on}完成,逾期{days},期限末日为{due}"),

    // The count.
    NOT_COVERED(
            "status.not-covered",
            "calendar {calendar}, version {version}, covers {coverage} and so not all days after {start} to {end}: working"
                    + " days are not counted",
            "日历{calendar}(版本{version})仅覆盖{coverage},不含{start}之后至{end}的全部日期,不计工作日"),
    PROVISIONAL(
            "status.provisional",
            "the working days after {start} to {end} rest on days that calendar {calendar}, version {version}, only assumes",
            "{start}之后至{end}的工作日数含日历{calendar}(版本{version})暂定的日期"),
    START_NOT_COUNTED("status.start-not-counted", "the count starts after {date}", "自{date}次日起计"),

    // The schedule.
    SCHEDULE_DERIVED(
            "status.schedule-derived",
            "{complete} of {due} key steps due by {asOf} are complete",
            "至{asOf}到期的关键步骤{due}项,已完成{complete}项"),
    SCHEDULE_PAST("status.schedule-past", "past their last day and open: {steps}", "已过末日而未完成:{steps}"),
    SCHEDULE_AHEAD("status.schedule-ahead", "complete though due later: {steps}", "尚未到期即已完成:{steps}"),
    NO_DATED_STEP(
            "status.no-dated-step",
            "there is no key step with a date, so the schedule cannot be derived",
            "无载明日期的关键步骤,无法推算序时进度"),
    STEPS_NOT_BY_PART(
            "status.steps-not-by-part",
            "key steps are not divided by part, so a part's schedule cannot be derived",
            "关键步骤未按分项划分,无法推算分项的序时进度"),
    REPORTED_ON_BUT_BEHIND(
            "status.reported-on-but-behind",
            "on schedule was reported, but key steps are past their last day and open: {steps}",
            "报告为达到序时进度,但关键步骤已过末日而未完成:{steps}"),
    REPORTED_BEHIND_BUT_NOT(
            "status.reported-behind-but-not",
            "behind schedule was reported, but no key step is past its last day and open",
            "报告为未达到序时进度,但无关键步骤已过末日而未完成"),
    REPORTED_COMPLETE_BUT_BEHIND(
            "status.reported-complete-but-behind",
            "complete was reported, but key steps are past their last day and open: {steps}",
            "报告为完成,但关键步骤已过末日而未完成:{steps}"),
    REPORTED_ON_BUT_OVERDUE(
            "status.reported-on-but-overdue",
            "on schedule was reported, but the last day {due} has passed",
            "报告为达到序时进度,但期限末日{due}已过"),

    // What can be wrong with a rule.
    WINDOW(
            "status-rule.window",
            "the due-soon window must be 0 to 1000 days, but was {window}",
            "临期天数须为0至1000,实为{window}");

    private final String code;
    private final String english;
    private final String chinese;

    StatusMessage(String code, String english, String chinese) {
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
