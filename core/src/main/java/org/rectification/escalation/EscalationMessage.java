package org.rectification.escalation;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** What an escalation and the next steps give as their reasons, and what can be wrong with a policy. */
enum EscalationMessage implements MessageCode {
    // Events.
    OVERDUE(
            "escalation.overdue",
            "{subject} of {issue} is {days} past its last day {due}, since {on} far enough to act",
            "{issue}的{subject}已逾期{days}(末日{due}),{on}达到触发条件"),
    STEP_MISSED(
            "escalation.step-missed",
            "{issue} is behind schedule: key step {step} was due by {due} and is open",
            "{issue}未达到序时进度:关键步骤{step}应于{due}前完成,尚未完成"),
    BEHIND_REPORTED(
            "escalation.behind-reported",
            "{issue} has been reported behind schedule since {on}",
            "{issue}自{on}起报告为未达到序时进度"),
    DUTY_MISSED("escalation.duty-missed", "{duty} is missing, due {on}: {debtor}", "{duty}应于{on}完成而缺:{debtor}"),
    REFUTED(
            "escalation.refuted",
            "the completion of {subject} of {issue} was refuted on {on}",
            "{issue}的{subject}的完成情况于{on}被否定"),
    REPEATED("escalation.repeated", "it is time number {number}: {kind}", "第{number}次:{kind}"),

    // What is proposed, and what is not.
    MENU("escalation.menu", "{policy} names, in no order: {measures}", "“{policy}”列举(无先后):{measures}"),
    MENU_OPEN(
            "escalation.menu-open",
            "{policy} names, in no order and not only: {measures}",
            "“{policy}”列举(无先后,未穷尽):{measures}"),
    RUNG(
            "escalation.rung",
            "step {number} of {count} of {policy}: {measure}",
            "“{policy}”共{count}级,第{number}级:{measure}"),
    CHOSEN("escalation.chosen", "for {trigger}, {policy} is set to: {measure}", "“{policy}”就“{trigger}”设定为:{measure}"),
    ANSWERED_BY_RECORD(
            "escalation.answered-by-record", "record {record} answers it: {measure}", "记录{record}已作处置:{measure}"),
    ANSWERED_BEFORE("escalation.answered-before", "it was proposed before", "此前已提出"),
    NO_TRIGGER(
            "escalation.no-trigger",
            "{policy} states no trigger and none is set, so nothing is proposed",
            "“{policy}”未载明触发条件,亦未设定,不提出建议"),
    NOT_KNOWN(
            "escalation.not-known",
            "whether {subject} of {issue} is {trigger} cannot be said: {why}",
            "无法判断{issue}的{subject}是否{trigger}:{why}"),

    // What was raised from outside.
    RAISED("raised.raised", "{matter} of {on}: {content}", "{on}的{matter}:{content}"),
    FOLLOWED_UP("raised.followed-up", "record {record} of {on} says: {outcome}", "{on}的记录{record}:{outcome}"),
    NOT_FOLLOWED_UP("raised.not-followed-up", "no follow-up is recorded", "未见跟踪记录"),
    ANSWER_LATE("raised.answer-late", "an answer was due by {answerBy}", "应于{answerBy}前答复"),

    // The next step.
    CHECK_AGAIN(
            "next.check-again", "{issue} was completed on {on} and not checked again since", "{issue}于{on}完成,此后未复查"),
    PRESS("next.press", "{issue} is {days} past its last day {due}", "{issue}已逾期{days},末日为{due}"),
    PLAN_BACKWARDS("next.plan-backwards", "{issue} is open and due by {due}", "{issue}尚未完成,末日为{due}"),

    // What can be wrong.
    OVERDUE_BY(
            "trigger.overdue-by",
            "a trigger must be overdue by 1 to 10000 {unit}, but was {value}: it can never fire",
            "逾期触发条件须为1至10000{unit},实为{value},永不触发"),
    TIMES("trigger.times", "a repetition must be 2 to 1000 times, but was {value}", "屡次发生须为2至1000次,实为{value}"),
    NEVER_REPEATED(
            "trigger.never-repeated", "a trigger can never fire on a repetition of: {kind}", "“{kind}”不会重复发生,永不触发"),
    NO_MEASURE("escalation-policy.no-measure", "a policy must name at least one measure", "至少须列举一种措施"),
    MEASURE_TWICE("escalation-policy.measure-twice", "a policy must not name {measure} twice", "不得重复列举{measure}"),
    NO_SUBJECT("escalation-policy.no-subject", "a policy must look at something", "至少须针对一类对象"),
    TRIGGER_WITHOUT_RUNG(
            "escalation-policy.trigger-without-rung",
            "a trigger of an ordered ladder must say which measure it proposes, but this one does not: {trigger}",
            "分级措施的触发条件须指明措施,此条未指明:{trigger}"),
    MEASURE_NOT_NAMED(
            "escalation-policy.measure-not-named",
            "a trigger must propose a measure of its policy, but {measure} is none: {trigger}",
            "触发条件须对应所列措施,{measure}不在其中:{trigger}"),
    TRIGGER_TWICE(
            "escalation-policy.trigger-twice",
            "the second of two equal triggers can never fire: {trigger}",
            "重复的触发条件永不触发:{trigger}"),
    TRIGGER_OVERTAKEN(
            "escalation-policy.trigger-overtaken",
            "a trigger can never fire where a higher or equal step is taken no later: {trigger} proposes {measure}, and"
                    + " {other} proposes {higher}",
            "更高或同级措施不晚于其触发,此条永不触发:{trigger}对应{measure},{other}对应{higher}"),
    DUPLICATE("follow-up-rules.duplicate", "{what} must be unique, but {id} stands twice", "{what}须唯一,{id}重复");

    private final String code;
    private final String english;
    private final String chinese;

    EscalationMessage(String code, String english, String chinese) {
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
