package org.rectification.duty;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The reasons given for things owed, and the faults of a duty. */
enum DutyMessage implements MessageCode {
    DUE_IN_PERIOD(
            "duty.due-in-period",
            "{title:LocalText} is due within {period:DateSpan}, by {due:LocalDate}",
            "{title}应于{period}内完成，到期日为{due}"),
    DUE_BY_LIMIT(
            "duty.due-by-limit",
            "{title:LocalText} is due by {due:LocalDate} (time limit: {limit:TimeLimit}, from" + " {start:LocalDate})",
            "{title}的期限为{limit}，自{start}起算，到期日为{due}"),
    DUE_WITHIN(
            "duty.due-within",
            "{title:LocalText} is due on a day within {due:DateSpan} (time limit: {limit:TimeLimit}, from a day within"
                    + " {start:DateSpan})",
            "{title}的期限为{limit}，起算日在{start}之内，到期日在{due}之内"),
    DUE_ON("duty.due-on", "{title:LocalText} is due by {due:LocalDate}", "{title}的到期日为{due}"),
    DUE_NOT_COVERED(
            "duty.due-not-covered",
            "{title:LocalText} is not due before {earliest:LocalDate} (time limit: {limit:TimeLimit}, from"
                    + " {start:DateSpan}); when it is due is not known, since calendar {calendar:String}, version"
                    + " {version:String}, covers only {coverage:DateSpan}",
            "{title}的期限为{limit}，起算日为{start}，最早于{earliest}到期；日历{calendar}（版本{version}）仅覆盖{coverage}，到期日不明"),
    DAY_OFF_NOT_COVERED(
            "duty.day-off-not-covered",
            "{title:LocalText} is due on {due:LocalDate} or, if that is a day off, on a later day; which it is is not"
                    + " known, since calendar {calendar:String}, version {version:String}, covers only"
                    + " {coverage:DateSpan}",
            "{title}于{due}到期，遇非工作日顺延；日历{calendar}（版本{version}）仅覆盖{coverage}，是否顺延不明"),
    MOVED(
            "duty.moved",
            "{from:LocalDate} is a day off, so the due day moves to {due:LocalDate}",
            "{from}非工作日，到期日顺延至{due}"),
    DUE_DAY_LATE(
            "duty.due-day-late",
            "under the rule, the duty is late on the due day {due:DateSpan} itself",
            "按规则，{due}当日已属逾期"),
    DUE_DAY_LATE_WHENEVER(
            "duty.due-day-late-whenever",
            "under the rule, the duty is late on the due day itself, whenever that is",
            "按规则，无论何日到期，当日已属逾期"),
    NO_LIMIT(
            "duty.no-limit", "no time limit is stated for {title:LocalText}, so it is never late", "{title}未载明时限，不计逾期"),
    UNSPECIFIED(
            "duty.unspecified",
            "no time limit of {title:LocalText} is known for its start ({start:DateSpan}): no version of the duty is in"
                    + " force on all of it",
            "{title}自{start}起算的期限不明：未见当时施行的规定"),
    NOT_STATED(
            "duty.not-stated",
            "the rule in force states no time limit of {title:LocalText} for its start ({start:DateSpan}), so whether"
                    + " it is late is not known",
            "当时施行的规定未载明{title}自{start}起算的期限，无法判断是否逾期"),
    NO_START("duty.no-start", "the start of the limit of {title:LocalText} is not stated", "{title}的起算日未载明"),
    DONE("duty.done", "done on {day:LocalDate}, according to record {record:RecordId}", "记录{record}显示已于{day}完成"),
    DONE_SO_FAR("duty.done-so-far", "times done: {done:Long} of {times:Long}", "应完成{times}次，已完成{done}次"),
    CORRECTED("duty.corrected", "corrected by record {record:RecordId} on {day:LocalDate}", "已由记录{record}于{day}更正"),
    ADDRESSEE_NOT_STATED(
            "duty.addressee-not-stated",
            "record {measure:RecordId} does not state whom the measure was addressed to, so whether one of the debtors"
                    + " owes this is not known",
            "记录{measure}未载明督办对象，无法判断是否由应办单位完成"),
    IN_TIME("duty.in-time", "done in time", "按期完成"),
    LATE("duty.late", "done {days:Days} after {due:LocalDate}", "到期日为{due}，逾期{days}完成"),
    LATE_WITHIN(
            "duty.late-within",
            "done on an unknown day within {days:DateSpan}, after {due:LocalDate}",
            "到期日为{due}，完成日在{days}之内，具体日期不明，已逾期"),
    DAY_NOT_KNOWN(
            "duty.day-not-known",
            "done on an unknown day within {days:DateSpan}, so whether it was in time is undecidable",
            "完成日在{days}之内，具体日期不明，无法判断是否按期"),
    WHEN_NOT_KNOWN(
            "duty.when-not-known",
            "the day on which it was done is unknown, so whether it was in time is undecidable",
            "完成日不明，无法判断是否按期"),
    DUE_DAY_NOT_KNOWN(
            "duty.due-day-not-known",
            "due on an unknown day within {due:DateSpan}, so whether it was in time is undecidable",
            "到期日在{due}之内，具体日期不明，无法判断是否按期"),
    DUE_DAY_NOT_BEFORE(
            "duty.due-day-not-before",
            "due on an unknown day not before {earliest:LocalDate}, so whether it was in time is undecidable",
            "到期日不早于{earliest}，具体日期不明，无法判断是否按期"),
    READING(
            "duty.reading",
            "counted in {limit:TimeLimit}, due {due:DateSpan}: {status:Owed.Status}",
            "按{limit}计，到期日为{due}：{status}"),
    IMPLIED(
            "duty.implied",
            "done by {day:LocalDate} at the latest, since it must precede what record {record:RecordId} states",
            "记录{record}所载事项须在其完成之后，故最迟于{day}完成"),
    MAY_BE_DONE(
            "duty.may-be-done",
            "record {record:RecordId} states an act on an unknown day within {days:DateSpan}; whether it fulfils this"
                    + " is undecidable",
            "记录{record}所载事项在{days}之内，具体日期不明，无法判断是否为本次完成"),
    UNDECIDED(
            "duty.undecided",
            "not done by {asOf:LocalDate}; due on an unknown day within {due:DateSpan}, so whether it is missing is"
                    + " undecidable",
            "截至{asOf}尚未完成，到期日在{due}之内，具体日期不明，无法判断是否逾期"),
    UNDECIDED_NOT_BEFORE(
            "duty.undecided-not-before",
            "not done by {asOf:LocalDate}; due on an unknown day not before {earliest:LocalDate}, so whether it is"
                    + " missing is undecidable",
            "截至{asOf}尚未完成，到期日不早于{earliest}，具体日期不明，无法判断是否逾期"),
    MISSING("duty.missing", "not done by {asOf:LocalDate}; due by {due:LocalDate}", "截至{asOf}仍未报送完成情况，到期日为{due}"),
    NOT_YET_DUE("duty.not-yet-due", "not done by {asOf:LocalDate}; not yet due", "截至{asOf}尚未完成，尚未到期"),
    REMINDED(
            "duty.reminded",
            "on {asOf:LocalDate} the reminder \"{grade:LocalText}\" applies, from {days:Days} before the due day"
                    + " {due:LocalDate}",
            "{asOf}已达提醒级别“{grade}”，该级别自到期日{due}前{days}起适用"),
    REMINDED_EARLY(
            "duty.reminded-early",
            "on {asOf:LocalDate} the reminder \"{grade:LocalText}\" applies, from {days:Days} before {due:LocalDate},"
                    + " the earliest day on which it may be due",
            "{asOf}已达提醒级别“{grade}”，该级别自最早可能的到期日{due}前{days}起适用"),
    REMINDER_NOT_KNOWN(
            "duty.reminder-not-known",
            "which reminder applies before the due day {due:LocalDate} is undecidable, since the working days are"
                    + " unknown",
            "工作日数未知，无法判断到期日{due}前适用何级提醒"),
    REMINDER_NOT_KNOWN_BEFORE(
            "duty.reminder-not-known-before",
            "which reminder applies is undecidable, since the due day is known only to be {due:LocalDate} or later",
            "到期日仅知不早于{due}，无法判断适用何级提醒"),
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
    NO_DAY("duty.no-day", "duty due by fixed days must have a day, but has none", "按固定日期应办的事项须有日期"),
    DAYS_NOT_IN_ORDER(
            "duty.days-not-in-order",
            "day by which a duty is due must be after the one before it ({before:LocalDate}), but was {day:LocalDate}",
            "应办日期须晚于前一日期（{before}），实为{day}"),
    READING_TWICE(
            "duty.reading-twice",
            "readings of a time limit must differ, but {limit:TimeLimit} occurs twice",
            "期限的各种理解须不同，{limit}重复出现"),
    NOT_A_START_OF_AN_INSPECTION(
            "duty.not-a-start-of-an-inspection",
            "duty for each inspection must start from its feedback, the approval of its plan or an event not stated,"
                    + " but started from {start:LimitStart}",
            "按督察应办的事项须自反馈、方案批准起算或起算点未明确，实为{start}"),
    NO_VERSION("duty.no-version", "duty must have a version, but {id:DutyId} has none", "事项{id}须有规定"),
    VERSION_WITHOUT_DAYS(
            "duty.version-without-days",
            "of several versions of a duty each must state the days in force, but one of {id:DutyId} does not",
            "事项{id}有多项规定时，每项须载明施行期间"),
    VERSIONS_OVERLAP(
            "duty.versions-overlap",
            "versions of a duty must not be in force on the same day, but those of {id:DutyId} for {before:DateSpan}"
                    + " and {after:DateSpan} are",
            "事项{id}的各项规定不得同时施行，而{before}与{after}重叠"),
    VERSIONS_START_DIFFERENTLY(
            "duty.versions-start-differently",
            "versions of a duty must start from the same event, but those of {id:DutyId} do not",
            "事项{id}的各项规定须自同一事件起算"),
    IN_FORCE_TOO_EARLY(
            "duty.in-force-too-early",
            "duty must not be in force before {begin:LocalDate}, since no calendar reaches back, but {id:DutyId} was"
                    + " from {first:LocalDate}",
            "事项的施行不得早于{begin}（更早无日历可查），{id}实为{first}"),
    KINDS_NOT_FOR_TIMING(
            "duty.kinds-not-for-timing",
            "duty for kinds of inspection must be due for each inspection or issue, but {id:DutyId} is not",
            "限于督察类别的事项须按督察或问题提出，事项{id}不符"),
    MATTER_NOT_FOR_TIMING(
            "duty.matter-not-for-timing",
            "work plan must be due for each issue, rectification plan for each inspection, or either by fixed days or"
                    + " after a measure, but duty {id:DutyId} differs",
            "工作方案须按问题、整改方案须按督察提出，或按固定日期、督办措施提出，事项{id}不符");

    private final MessageTemplate template;

    DutyMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
