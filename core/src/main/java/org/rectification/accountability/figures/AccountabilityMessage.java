package org.rectification.accountability.figures;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The reasons of the counts and periods of this package. */
enum AccountabilityMessage implements MessageCode {
    COUNTED(
            "accountability.counted",
            "{personTimes:Long} actions against {persons:Long} persons, {unitActions:Long} actions"
                    + " against {units:Long} units",
            "{personTimes}人次涉及{persons}人，{unitActions}次涉及{units}个单位"),
    CORRECTED("accountability.corrected", "{count:Long} corrected actions are not counted", "已更正而不计{count}条"),
    WITHDRAWN("accountability.withdrawn", "{count:Long} withdrawn actions are not counted", "已撤回而不计{count}条"),
    LATER(
            "accountability.later",
            "{count:Long} actions after {asOf:LocalDate} are not counted",
            "{asOf}之后发生而不计{count}条"),
    OTHER_FAMILY(
            "accountability.other-family", "{count:Long} actions of other families are not counted", "其他类别不计{count}条"),
    TOTALS_LATER(
            "accountability.totals-later",
            "{count:Long} published totals for periods ending after {asOf:LocalDate} are not listed",
            "统计期在{asOf}之后而不列{count}项公布的合计"),
    PUBLISHED_BESIDE(
            "accountability.published-beside",
            "{count:Long} published totals are listed separately and not added",
            "另有已公布合计{count}项，不相加"),
    IN_SEVERAL(
            "accountability.in-several",
            "the groups add up to {sum:Long} persons, the total is {whole:Long}: some persons are in"
                    + " more than one group",
            "各组人数之和为{sum}，全部为{whole}人：有人列入多组"),
    EFFECT(
            "sanction.effect",
            "\"{kind:ActionKind}\" has effect for {months:Long} months, from {from:LocalDate} to" + " {last:LocalDate}",
            "“{kind}”自{from}起{months}个月内有效，至{last}"),
    EFFECT_UNSPECIFIED(
            "sanction.effect-unspecified",
            "the period of effect of \"{kind:ActionKind}\" of {from:LocalDate} is unspecified: no"
                    + " provision that covers it and states a period has been read",
            "{from}“{kind}”的影响期未说明：未查阅到适用且规定期限的条款"),
    SEVERAL(
            "sanction.several",
            "the period may be longer where one person receives several sanctions; that is not computed",
            "一人受多项处分时期限可能延长，此处不计算");

    private final MessageTemplate template;

    AccountabilityMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
