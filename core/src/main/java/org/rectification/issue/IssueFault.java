package org.rectification.issue;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The faults of the values of this package. */
enum IssueFault implements MessageCode {
    NO_ID(
            "subject.no-id",
            "subject must have an id if it is a {kind:Subject.Kind}, but has none",
            "记录对象为{kind}时须有编号，实无编号"),
    ISSUE_WITH_ID(
            "subject.issue-with-id",
            "subject must have no id if it is the issue as a whole, but was {id:String}",
            "记录对象为问题整体时不得有编号，实为{id}"),
    TIER_SAYS_NOTHING(
            "progress.says-nothing",
            "report of progress must state some progress, but was \"{tier:Tier}\"",
            "报告须说明整改进展，实为“{tier}”"),
    REPORTED_BEFORE_HAPPENED(
            "entry.reported-before-happened",
            "report date must not precede the date of the event, {happened:LocalDate}, but was"
                    + " {reported:LocalDate}",
            "报告日期不得早于发生日期{happened}，实为{reported}"),
    CORRECTS_ITSELF(
            "entry.corrects-itself", "entry must not correct itself, but entry {id:EntryId} does", "记录不得更正自身，涉及记录{id}"),
    DUPLICATE_ID(
            "issue.duplicate-id",
            "{what:Subject.Kind} id must be unique in its issue, but {id:String} occurs twice",
            "{what}编号在问题内须唯一，{id}重复"),
    DUPLICATE_ENTRY(
            "history.duplicate-id",
            "entry id must be unique in its issue, but {id:EntryId} occurs twice",
            "记录编号在问题内须唯一，{id}重复"),
    UNKNOWN_ENTRY(
            "history.unknown-entry",
            "entry must refer to an entry of the same history, but {id:EntryId} is not in it",
            "所指记录须在同一历史中，记录{id}不在其中"),
    REFERS_TO_LATER_REPORT(
            "history.refers-to-later-report",
            "entry must not be reported before entry {id:EntryId} of {there:LocalDate}, to which it"
                    + " refers, but was reported on {here:LocalDate}",
            "记录的报告日期不得早于所指记录{id}的报告日期{there}，实为{here}"),
    REFERENCE_CYCLE(
            "history.reference-cycle",
            "entries must not correct or withdraw each other in a cycle, but entry {id:EntryId} does",
            "记录之间不得循环更正或撤回，涉及记录{id}"),
    DECIDES_NO_REQUEST(
            "history.decides-no-request",
            "extension decision must refer to an extension request, but entry {id:EntryId} is not one",
            "延期决定须针对延期申请，记录{id}不是延期申请"),
    DECIDES_FOR_ANOTHER(
            "history.decides-for-another",
            "extension decision must be for {there:Subject}, the subject of request {id:EntryId}, but"
                    + " was for {here:Subject}",
            "延期决定的对象须与申请{id}的对象（{there}）相同，实为{here}"),
    DECIDES_NO_EXCEPTION(
            "history.decides-no-exception",
            "exception decision must refer to an exception request, but entry {id:EntryId} is not one",
            "例外决定须针对例外申请，记录{id}不是例外申请"),
    EXCEPTION_FOR_ANOTHER(
            "history.exception-for-another",
            "exception decision must be for {there:Subject}, the subject of request {id:EntryId}, but"
                    + " was for {here:Subject}",
            "例外决定的对象须与申请{id}的对象（{there}）相同，实为{here}"),
    EXCEPTION_ENDS_BEFORE_START(
            "history.exception-ends-before-start",
            "last day of an exception must not precede its first day, {start:LocalDate}, but was {last:LocalDate}",
            "例外的最后一日不得早于其第一日{start}，实为{last}"),
    RESUMES_NO_SUSPENSION(
            "history.resumes-no-suspension",
            "resumption must refer to a suspension, but entry {id:EntryId} is not one",
            "恢复须针对中止，记录{id}不是中止"),
    RESUMES_FOR_ANOTHER(
            "history.resumes-for-another",
            "resumption must be for {there:Subject}, the subject of suspension {id:EntryId}, but was for"
                    + " {here:Subject}",
            "恢复的对象须与中止{id}的对象（{there}）相同，实为{here}"),
    RESUMED_BEFORE_SUSPENDED(
            "history.resumed-before-suspended",
            "resumption {entry:EntryId} must not precede suspension {id:EntryId}, which began on"
                    + " {suspended:LocalDate}, but was on {resumed:LocalDate}",
            "恢复{entry}的日期不得早于中止{id}开始之日{suspended}，实为{resumed}"),
    ORDER_OUT_OF_RANGE(
            "entry.order-out-of-range",
            "order within the day must be from 1 to {most:Long}, but was {value:Long}",
            "同日次序须在1至{most}之间，实为{value}"),
    SAME_ORDER(
            "history.same-order",
            "entries about one subject must not have the same order on one day, but {other:EntryId} and {id:EntryId}"
                    + " both have {order:Long} on {day:LocalDate}",
            "同一对象同日各记录的次序不得相同，{day}的记录{other}与{id}次序均为{order}"),
    END_IS_A_CARRY_OVER(
            "ended.is-a-carry-over",
            "an end must not be \"{end:EndKind}\", which is a fact of its own, carried-over",
            "终止情形不得为“{end}”，此情形应另记为结转"),
    ENDED_INTO_TOO_FEW(
            "ended.into-too-few",
            "an end by \"{end:EndKind}\" must name other issues, at least {least:Long}, but named {count:Long}",
            "以“{end}”终止须至少写明{least}个其他问题，实写{count}个"),
    ENDED_INTO_ISSUES(
            "ended.into-issues",
            "an end by \"{end:EndKind}\" must name no other issue, but named {into:List<IssueId>}",
            "以“{end}”终止不得写明其他问题，实写{into}"),
    DEADLINE_START(
            "issue.deadline-start",
            "deadline of an issue or a part must not count from {start:LimitStart} of its own issue, but was"
                    + " \"{words:String}\"",
            "问题及其分项的时限不得自该问题的{start}起算，实为“{words}”"),
    ENDED_INTO_ITSELF(
            "issue.ended-into-itself",
            "issue must not end by going into itself, but issue {id:IssueId} does in entry {entry:EntryId}",
            "问题不得以转入自身而终止，涉及问题{id}的记录{entry}"),
    ENDED_BEFORE_RAISED(
            "issue.ended-before-raised",
            "an end must not precede the day the issue was raised, {raised:LocalDate}, but entry {entry:EntryId} is of"
                    + " {day:LocalDate}",
            "终止日期不得早于问题提出之日{raised}，记录{entry}为{day}"),
    FOUND_TWICE(
            "search.found-twice",
            "an issue found by a class-wide search must be named once, but {id:IssueId} is named twice",
            "举一反三所发现的问题不得重复列出，{id}重复"),
    FOUND_ITSELF(
            "issue.found-itself",
            "issue must not be found by its own class-wide search, but issue {id:IssueId} is in entry {entry:EntryId}",
            "问题不得列为其自身举一反三所发现，涉及问题{id}的记录{entry}"),
    SEARCH_NOT_OF_ISSUE(
            "entry.search-not-of-issue",
            "a class-wide search must concern the issue as a whole, but concerned {what:Subject}",
            "举一反三须针对问题整体，实为{what}"),
    SEARCH_DUE_BEFORE_REQUIRED(
            "entry.search-due-before-required",
            "last day of a class-wide search must not precede the day it is required, {required:LocalDate}, but was"
                    + " {due:LocalDate}",
            "举一反三的到期日不得早于提出要求之日{required}，实为{due}"),
    SETTLES_NO_OBJECTION(
            "history.settles-no-objection",
            "settlement must refer to an objection, but entry {id:EntryId} is not one",
            "异议处理须针对异议，记录{id}不是异议"),
    SETTLES_FOR_ANOTHER(
            "history.settles-for-another",
            "settlement must be for {there:Subject}, the subject of objection {id:EntryId}, but was for"
                    + " {here:Subject}",
            "异议处理的对象须与异议{id}的对象（{there}）相同，实为{here}"),
    NOTICE_STATES_NOTHING(
            "notice.states-nothing",
            "number of days printed on a notice must be at least 1, but was {value:Long}",
            "公示载明的天数须不小于1，实为{value}"),
    NOTICE_KIND_WITHOUT_DAYS(
            "notice.kind-without-days",
            "kind of days must be unspecified where a notice prints no number of days, but was {value:DayKind}",
            "公示未载明天数时，不得载明日的种类，实为{value}"),
    NOTICE_OF_ANOTHER_STAGE(
            "stage.notice-of-another-stage",
            "notice must belong to a stage of public notice, but was given for {stage:CloseOutStage}",
            "公示期只能记在公示环节，实记在{stage}"),
    UNKNOWN_SUBJECT(
            "issue.unknown-subject",
            "entry {entry:EntryId} must be about a part, measure or key step of its issue, but was about"
                    + " {what:Subject}",
            "记录{entry}的对象须属于该问题，实为{what}"),
    FEEDBACK_BEFORE_STAY(
            "inspection.feedback-before-stay",
            "feedback must not precede the start of the stay, {start:LocalDate}, but was {feedback:LocalDate}",
            "反馈日期不得早于进驻日期{start}，实为{feedback}"),
    NOT_WITHIN(
            "inspection.not-within",
            "{what:LocalText} must be within the stated period {within:DateSpan}, but was {day:LocalDate}",
            "{what}须在所述期间{within}内，实为{day}"),
    NOT_POSITIVE(
            "inspection.not-positive",
            "{what:LocalText} must be at least 1, but was {value:Long}",
            "{what}须不小于1，实为{value}"),
    CARRIED_FROM_ITSELF(
            "issue.carried-from-itself",
            "issue must not be carried over from itself, but issue {id:IssueId} is",
            "问题不得结转自其自身，涉及问题{id}"),
    REPEATS_ITSELF(
            "issue.repeats-itself", "issue must not repeat itself, but issue {id:IssueId} does", "问题不得与自身重复，涉及问题{id}");

    private final MessageTemplate template;

    IssueFault(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
