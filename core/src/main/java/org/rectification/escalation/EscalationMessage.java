package org.rectification.escalation;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The reasons of escalations and next steps, and the faults of a policy. */
enum EscalationMessage implements MessageCode {
    // Events.
    BEFORE_DUE(
            "escalation.before-due",
            "{subject:IssueSubject} is open and due by {due:LocalDate}; threshold reached on {on:LocalDate}",
            "{subject}尚未完成，到期日为{due}，{on}达到触发条件"),
    BEFORE_DUE_AT_EARLIEST(
            "escalation.before-due-at-earliest",
            "{subject:IssueSubject} is open and due at the earliest on {due:LocalDate}; threshold counted from that day"
                    + " and reached on {on:LocalDate}",
            "{subject}尚未完成，最早于{due}到期，以该日计，{on}达到触发条件"),
    OVERDUE(
            "escalation.overdue",
            "{subject:IssueSubject} is {days:Days} overdue (due {due:LocalDate}); threshold reached on"
                    + " {on:LocalDate}",
            "{subject}已逾期{days}（到期日{due}），{on}达到触发条件"),
    OVERDUE_AT_LEAST(
            "escalation.overdue-at-least",
            "{subject:IssueSubject} is at least {days:Days} overdue (due at the latest on {due:LocalDate}); threshold"
                    + " reached on {on:LocalDate}",
            "{subject}至少已逾期{days}（最迟于{due}到期），{on}达到触发条件"),
    STEP_MISSED(
            "escalation.step-missed",
            "issue {issue:IssueId} is behind schedule: key step {step:KeyStepId} was due by"
                    + " {due:LocalDate} and is open",
            "问题{issue}未达到序时进度：关键步骤{step}到期日为{due}，尚未完成"),
    BEHIND_REPORTED(
            "escalation.behind-reported",
            "issue {issue:IssueId} has been reported behind schedule since {on:LocalDate}",
            "问题{issue}自{on}起报告为未达到序时进度"),
    DUTY_MISSED(
            "escalation.duty-missed",
            "{duty:LocalText}, due from {debtor:NamedBody} on {on:LocalDate}, is missing",
            "{debtor}应于{on}完成{duty}，仍未完成"),
    DUTY_MISSED_BY_UNNAMED(
            "escalation.duty-missed-by-unnamed",
            "{duty:LocalText}, due on {on:LocalDate} from a body that is not named, is missing",
            "责任主体（未载明）应于{on}完成{duty}，仍未完成"),
    BEFORE_DUTY_DUE(
            "escalation.before-duty-due",
            "{duty:LocalText}, due from {debtor:LocalText} on {due:LocalDate}, is not done; threshold reached on"
                    + " {on:LocalDate}",
            "{debtor}应于{due}完成{duty}，尚未完成，{on}达到触发条件"),
    BEFORE_DUTY_DUE_AT_EARLIEST(
            "escalation.before-duty-due-at-earliest",
            "{duty:LocalText}, due from {debtor:LocalText} at the earliest on {due:LocalDate}, is not done; threshold"
                    + " counted from that day and reached on {on:LocalDate}",
            "{duty}（{debtor}）最早于{due}到期，尚未完成，以该日计，{on}达到触发条件"),
    REFUTED(
            "escalation.refuted",
            "the completion of {subject:IssueSubject} was refuted on {on:LocalDate}",
            "{subject}的完成情况于{on}被否定"),
    REPEATED(
            "escalation.repeated",
            "occurrence number {number:Long} of the event: {kind:TriggeringEvent.Kind}",
            "第{number}次发生：{kind}"),

    // Proposals and missing proposals.
    MENU(
            "escalation.menu",
            "{policy:LocalText} lists, in no particular order: {measures:List<SupervisionMeasure>}",
            "“{policy}”列举（不分先后）：{measures}"),
    MENU_OPEN(
            "escalation.menu-open",
            "{policy:LocalText} lists, in no particular order and not exhaustively:"
                    + " {measures:List<SupervisionMeasure>}",
            "“{policy}”列举（不分先后，未穷尽）：{measures}"),
    RUNG(
            "escalation.rung",
            "step {number:Long} of {count:Long} of {policy:LocalText}: {measure:List<SupervisionMeasure>}",
            "“{policy}”共{count}级，第{number}级：{measure}"),
    CHOSEN(
            "escalation.chosen",
            "{policy:LocalText} is configured to respond to {trigger:Trigger} with:"
                    + " {measure:List<SupervisionMeasure>}",
            "“{policy}”就“{trigger}”设定为：{measure}"),
    ANSWERED_BY_RECORD(
            "escalation.answered-by-record",
            "already answered by record {record:RecordId}: {measure:SupervisionMeasure}",
            "记录{record}已作处置：{measure}"),
    ANSWERED_BEFORE("escalation.answered-before", "the same event was answered by an earlier proposal", "此前已就同一事件提出建议"),
    NO_TRIGGER(
            "escalation.no-trigger",
            "{policy:LocalText} states no trigger and none is configured, so nothing is proposed",
            "“{policy}”未载明触发条件，亦未设定，不提出建议"),
    NOT_KNOWN(
            "escalation.not-known",
            "whether {subject:IssueSubject} is {trigger:Trigger} is undecidable: {why:Reason}",
            "无法判断{subject}是否{trigger}：{why}"),
    DUTY_NOT_KNOWN(
            "escalation.duty-not-known",
            "whether {duty:LocalText} of {debtor:LocalText}, due {due:DateSpan}, counts as \"{trigger:Trigger}\" is"
                    + " undecidable",
            "无法判断{debtor}的{duty}（到期日{due}）是否属于“{trigger}”"),
    DUTY_NOT_COVERED(
            "escalation.duty-not-covered",
            "whether {duty:LocalText} of {debtor:LocalText}, due {due:DateSpan}, counts as \"{trigger:Trigger}\" is"
                    + " undecidable: {why:Reason}",
            "无法判断{debtor}的{duty}（到期日{due}）是否属于“{trigger}”：{why}"),
    SUSPENDED(
            "escalation.suspended",
            "{subject:IssueSubject} is suspended, so it is not reminded of as {trigger:Trigger} until days count again",
            "{subject}处于中止期间，恢复计算前不作“{trigger}”提醒"),
    NOT_COVERED(
            "escalation.not-covered",
            "calendar {calendar:String}, version {version:String}, covers only {coverage:DateSpan}, and not every"
                    + " working day up to {due:LocalDate}",
            "日历{calendar}（版本{version}）仅覆盖{coverage}，不含至{due}的全部工作日"),

    // The supervision of a year.
    LISTED("supervision-year.listed", "listed for {year:Long}, record {record:RecordId}", "列入{year}年监督重点，见记录{record}"),
    LISTED_BY(
            "supervision-year.listed-by",
            "listed for {year:Long} by {by:List<Body>}, record {record:RecordId}",
            "{by}列入{year}年监督重点，见记录{record}"),
    ROUNDS_HELD(
            "supervision-year.rounds",
            "rounds held, campaign {campaign:CampaignId} ({round:Act.RoundKind}): {count:Long}",
            "行动{campaign}（{round}）已开展{count}轮"),
    HEARD(
            "supervision-year.heard",
            "heard and deliberated by the people's congress on {on:LocalDate}, record {record:RecordId}",
            "{on}人大听取和审议，见记录{record}"),
    NOT_HEARD(
            "supervision-year.not-heard",
            "listed by the people's congress for {year:Long}, not heard and deliberated by {asOf:LocalDate}",
            "人大列入{year}年监督重点，截至{asOf}尚未听取和审议"),
    ASKED(
            "supervision-year.asked",
            "feedback after checks and opinions after reviews: {count:Long}; settled: {settled:Long};"
                    + " open: {open:Long}",
            "检查反馈意见和审议意见共{count}项，已办结{settled}项，未办结{open}项"),

    // Matters raised.
    RAISED("raised.raised", "{matter:Act.Matter} on {on:LocalDate}: {content:LocalText}", "{on}的{matter}：{content}"),
    FOLLOWED_UP(
            "raised.followed-up",
            "follow-up record {record:RecordId} of {on:LocalDate}: {outcome:Act.Outcome}",
            "{on}的记录{record}：{outcome}"),
    NOT_FOLLOWED_UP("raised.not-followed-up", "no follow-up is recorded", "未记录后续跟踪情况"),
    ANSWER_LATE("raised.answer-late", "an answer was due by {answerBy:LocalDate}", "答复到期日为{answerBy}"),

    // Next steps.
    CHECK_AGAIN(
            "next.check-again",
            "issue {issue:IssueId} was completed on {on:LocalDate} and has not been checked since",
            "问题{issue}于{on}完成，此后未复查"),
    CHECK_FAILED(
            "next.check-failed",
            "issue {issue:IssueId} was completed on {on:LocalDate} and did not pass its last check on {checked:LocalDate}",
            "问题{issue}于{on}完成，最近一次查验（{checked}）未通过"),
    LOOK_BACK(
            "next.look-back",
            "issue {issue:IssueId} is to be checked again by {due:LocalDate}",
            "问题{issue}须复查，到期日为{due}"),
    CHASE_UP(
            "next.chase-up",
            "issue {issue:IssueId} is {days:Days} overdue (due {due:LocalDate})",
            "问题{issue}已逾期{days}，到期日为{due}"),
    CHASE_UP_AT_LEAST(
            "next.chase-up-at-least",
            "issue {issue:IssueId} is at least {days:Days} overdue (due {due:LocalDate} at the latest)",
            "问题{issue}至少已逾期{days}，到期日最迟为{due}"),
    PLAN_BACKWARDS(
            "next.plan-backwards",
            "issue {issue:IssueId} is open and due by {due:LocalDate}",
            "问题{issue}尚未完成，到期日为{due}"),
    PLAN_BACKWARDS_NOT_BEFORE(
            "next.plan-backwards-not-before",
            "issue {issue:IssueId} is open and not due before {due:LocalDate}",
            "问题{issue}尚未完成，到期日不早于{due}"),
    AWAIT_RESUMPTION(
            "next.await-resumption",
            "issue {issue:IssueId} is open and suspended since {since:LocalDate}, and days do not count until it is"
                    + " resumed",
            "问题{issue}尚未完成，自{since}起中止，恢复前不计期限"),
    SET_DATE("next.set-date", "issue {issue:IssueId} is open and has no date", "问题{issue}尚未完成，无截止日期"),
    SETTLE_LAST_DAY(
            "next.settle-last-day",
            "issue {issue:IssueId} is open, and whether it is due or overdue is undecidable, since its last day is not"
                    + " known exactly",
            "问题{issue}尚未完成，到期日未能确定，无法判断是否到期、逾期"),
    AWAIT_CALENDAR(
            "next.await-calendar",
            "issue {issue:IssueId} is open, and whether it is due or overdue is undecidable, since the calendar does not"
                    + " cover its last day",
            "问题{issue}尚未完成，日历未涵盖其到期日，无法判断是否到期、逾期"),
    AWAIT_START(
            "next.await-start",
            "issue {issue:IssueId} is open, and its limit does not run yet, as it counts from {start:LimitStart}",
            "问题{issue}尚未完成，其时限尚未起算，起算事项：{start}"),
    SET_LAST_DAY(
            "next.set-last-day",
            "issue {issue:IssueId} is under an exception without a last day",
            "问题{issue}的例外未定截止日期"),
    CONTINUE(
            "next.continue", "issue {issue:IssueId} is open and to be continued without a date", "问题{issue}尚未完成，须长期坚持"),
    SEARCH_CLASS_WIDE(
            "next.search-class-wide",
            "issue {issue:IssueId} asks for a class-wide search, which is still to be done",
            "问题{issue}须举一反三，尚未完成排查"),

    // Faults.
    BEFORE_DUE_BY(
            "trigger.before-due-by",
            "number of {unit:StatusRule.DayUnit} before the last day must be 1 to 1000, but was {value:Long}",
            "到期前触发条件须为1至1000个{unit}，实为{value}"),
    OVERDUE_BY(
            "trigger.overdue-by",
            "number of {unit:StatusRule.DayUnit} overdue must be 1 to 10000, but was {value:Long}",
            "逾期触发条件须为1至10000个{unit}，实为{value}"),
    TIMES("trigger.times", "number of occurrences must be 2 to 1000, but was {value:Long}", "屡次发生须为2至1000次，实为{value}"),
    NEVER_REPEATED(
            "trigger.never-repeated",
            "repetition must be of an event that can recur, but this one cannot:" + " {kind:TriggeringEvent.Kind}",
            "屡次发生须针对可重复发生的事件，“{kind}”不会重复发生"),
    NO_MEASURE("escalation-policy.no-measure", "policy must name at least one measure", "至少须列举一种措施"),
    MEASURE_TWICE(
            "escalation-policy.measure-twice",
            "policy must name each measure once, but {measure:SupervisionMeasure} is named twice",
            "不得重复列举{measure}"),
    NO_SUBJECT("escalation-policy.no-subject", "policy must apply to at least one kind of subject", "至少须针对一类对象"),
    TRIGGER_WITHOUT_RUNG(
            "escalation-policy.trigger-without-rung",
            "trigger of an ordered ladder must name the measure it proposes, but this one does not:"
                    + " {trigger:Trigger}",
            "分级措施的触发条件须指明措施，此条未指明：{trigger}"),
    MEASURE_NOT_NAMED(
            "escalation-policy.measure-not-named",
            "trigger must propose a measure of its policy, but {measure:SupervisionMeasure} is not one:"
                    + " {trigger:Trigger}",
            "触发条件须对应所列措施，{measure}不在其中：{trigger}"),
    TRIGGER_TWICE(
            "escalation-policy.trigger-twice",
            "triggers must be distinct, but this one is repeated: {trigger:Trigger}",
            "触发条件不得重复，此条重复：{trigger}"),
    TRIGGER_OVERTAKEN(
            "escalation-policy.trigger-overtaken",
            "trigger must be able to take effect, but a measure of the same or a higher step comes no"
                    + " later: {trigger:Trigger} proposes {measure:SupervisionMeasure}, {other:Trigger} proposes"
                    + " {higher:SupervisionMeasure}",
            "触发条件须能生效，但更高或同级的措施不晚于其触发：{trigger}对应{measure}，{other}对应{higher}"),
    DUPLICATE(
            "escalation-rules.duplicate",
            "{what:LocalText} must be unique, but {id:String} occurs twice",
            "{what}须唯一，{id}重复");

    private final MessageTemplate template;

    EscalationMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
