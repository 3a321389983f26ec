package org.rectification.duty;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The reasons given for things owed, and the faults of a duty. */
enum DutyMessage implements MessageCode {
    DUE_IN_PERIOD(
            "duty.due-in-period",
            "{title:LocalText} is due within {period:DateSpan}, by {due:LocalDate}",
            "{title}应于{period}内完成，末日为{due}"),
    DUE_BY_LIMIT(
            "duty.due-by-limit",
            "{title:LocalText} is due by {due:LocalDate} (time limit: {limit:TimeLimit}, from" + " {start:LocalDate})",
            "{title}的期限为{limit}，自{start}起算，末日为{due}"),
    DUE_DAY_LATE(
            "duty.due-day-late",
            "under the rule, the duty is late on the due day {due:LocalDate} itself",
            "按规则，{due}当日已属逾期"),
    NO_LIMIT(
            "duty.no-limit", "no time limit is stated for {title:LocalText}, so it is never late", "{title}未载明时限，不计逾期"),
    NO_START("duty.no-start", "the start of the limit of {title:LocalText} is not stated", "{title}的起算日未载明"),
    DONE("duty.done", "done on {day:LocalDate}, according to record {record:RecordId}", "记录{record}显示已于{day}完成"),
    DONE_SO_FAR("duty.done-so-far", "times done: {done:Long} of {times:Long}", "应完成{times}次，已完成{done}次"),
    CORRECTED("duty.corrected", "corrected by record {record:RecordId} on {day:LocalDate}", "已由记录{record}于{day}更正"),
    IN_TIME("duty.in-time", "done in time", "按期完成"),
    LATE("duty.late", "done {days:Days} after {due:LocalDate}", "末日为{due}，逾期{days}完成"),
    DAY_NOT_KNOWN(
            "duty.day-not-known",
            "done on an unknown day within {days:DateSpan}, so whether it was in time is undecidable",
            "完成日在{days}之内，具体日期不明，无法判断是否按期"),
    MISSING("duty.missing", "not done by {asOf:LocalDate}; due by {due:LocalDate}", "截至{asOf}仍未报送完成情况，末日为{due}"),
    NOT_YET_DUE("duty.not-yet-due", "not done by {asOf:LocalDate}; not yet due", "截至{asOf}尚未完成，尚未到期"),
    OPEN("duty.open", "not done by {asOf:LocalDate}", "截至{asOf}尚未完成"),
    REPORTS_ASSESSED(
            "duty.reports-assessed",
            "reports received by {asOf:LocalDate}: {count:Long}; assessed: {assessed:Long}; assessed before their"
                    + " correction only: {before:Long}; not assessed: {not:Long}",
            "截至{asOf}收到报告{count}份，其中已评价{assessed}份、更正后未评价{before}份、未评价{not}份"),
    REPORT_NOT_ASSESSED(
            "duty.report-not-assessed",
            "report {report:RecordId}: {status:ReportAssessments.Status}",
            "报告{report}：{status}"),
    ASSESSED_IN_NUMBERS(
            "duty.assessed-in-numbers",
            "report {report:RecordId} was assessed in numbers by record {record:RecordId}: {marks:List<Act.Mark>}",
            "记录{record}对报告{report}作出定量评价：{marks}"),
    ASSESSED_IN_WORDS(
            "duty.assessed-in-words",
            "report {report:RecordId} was assessed in words by record {record:RecordId}: {words:LocalText}",
            "记录{record}对报告{report}作出定性评价：{words}"),
    DISCLOSED_ITEMS("disclosure.items", "disclosures, {medium:Act.Medium}: {count:Quantity}", "公开（{medium}）：{count}次"),
    DISCLOSED_NOTHING("disclosure.no-item", "no disclosure of a single day is recorded", "未记录单日的公开"),
    DISCLOSED_TOTAL(
            "disclosure.total",
            "disclosures published for {days:DateSpan}, {medium:Act.Medium}: {count:Quantity};"
                    + " listed separately and not added",
            "另列公布的{days}公开次数（{medium}）：{count}次，不与上述数字相加"),
    DISCLOSED_STANDING(
            "disclosure.standing",
            "{form:Act.Form}, {medium:Act.Medium}: {outlet:LocalText}",
            "{form}（{medium}）：{outlet}"),
    DISCLOSED_STANDING_UNNAMED(
            "disclosure.standing-unnamed",
            "{form:Act.Form}, {medium:Act.Medium}: not named, record {record:RecordId}",
            "{form}（{medium}）：名称未载明，见记录{record}"),
    TIMES(
            "duty.times",
            "number of times a duty is owed ({period:Period}) must be 1 to 1000, but was {times:Long}",
            "{period}应办次数须为1至1000，实为{times}"),
    NO_LIMIT_AFTER_PERIOD(
            "duty.no-limit-after-period",
            "duty due after its period ({period:Period}) must have a time limit, but has none",
            "期满后应办的事项（{period}）须有时限"),
    MATTER_NOT_FOR_TIMING(
            "duty.matter-not-for-timing",
            "work plan must be due for each issue and rectification plan for each inspection, but duty"
                    + " {id:DutyId} differs",
            "工作方案须按问题、整改方案须按督察提出，事项{id}不符");

    private final MessageTemplate template;

    DutyMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
