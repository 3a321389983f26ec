package org.rectification.accountability;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The faults of the values of this package. */
enum AccountabilityFault implements MessageCode {
    REPORTED_BEFORE_HAPPENED(
            "accountability.reported-before-happened",
            "report date must not precede the date of the action, {happened:LocalDate}, but was"
                    + " {reported:LocalDate}",
            "报告日期不得早于发生日期{happened}，实为{reported}"),
    OUTSIDE_VALIDITY(
            "accountability.outside-validity",
            "kind must be in use on {day:LocalDate}, but \"{kind:ActionKind}\" is in use" + " {validity:DateSpan}",
            "处理种类须在{day}有效，“{kind}”的有效期为{validity}"),
    NOT_FOR_SUBJECT(
            "accountability.not-for-subject",
            "kind must be applicable to its subject, but \"{kind:ActionKind}\" does not apply to"
                    + " {what:AccountableSubject}",
            "处理种类须适用于其对象，“{kind}”不适用于{what}"),
    CORRECTS_ITSELF(
            "accountability.corrects-itself",
            "action must not correct itself, but action {id:ActionId} does",
            "处理记录不得更正自身，涉及处理记录{id}"),
    WITHDRAWN_BEFORE_REPORTED(
            "accountability.withdrawn-before-reported",
            "withdrawal must not precede the withdrawn report of {reported:LocalDate}, but was on" + " {day:LocalDate}",
            "撤回日期不得早于原报告日期{reported}，实为{day}"),
    NO_STEP("clue.no-step", "clue must have at least one step", "问题线索至少要有一个环节"),
    STEPS_OUT_OF_ORDER(
            "clue.steps-out-of-order",
            "steps of a clue must be in chronological order, but {day:LocalDate} follows" + " {before:LocalDate}",
            "线索环节须按发生先后排列，{day}列于{before}之后"),
    FIRST_STEP(
            "clue.first-step",
            "first step of a clue must be its handover, but was {stage:ClueStage}",
            "线索的首个环节须为移交，实为{stage}");

    private final MessageTemplate template;

    AccountabilityFault(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
