package org.rectification.accountability.figures;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** What the counts and periods of this package give as their reasons. */
enum AccountabilityMessage implements MessageCode {
    COUNTED(
            "accountability.counted",
            "{personTimes} actions met {persons} persons and {unitActions} met {units} units",
            "{personTimes}人次涉及{persons}人,{unitActions}次涉及{units}个单位"),
    CORRECTED("accountability.corrected", "{count} actions were corrected and are left out", "已更正而不计{count}条"),
    WITHDRAWN("accountability.withdrawn", "{count} actions were withdrawn and are left out", "已撤回而不计{count}条"),
    LATER("accountability.later", "{count} actions happened after {asOf} and are left out", "{asOf}之后发生而不计{count}条"),
    OTHER_FAMILY("accountability.other-family", "{count} actions of other families are left out", "其他类别不计{count}条"),
    TOTALS_LATER(
            "accountability.totals-later",
            "{count} published totals are of periods after {asOf} and are left out",
            "统计期在{asOf}之后而不列{count}项公布的合计"),
    PUBLISHED_BESIDE(
            "accountability.published-beside",
            "{count} published totals stand beside and are not added",
            "另有已公布合计{count}项,不相加"),
    IN_SEVERAL(
            "accountability.in-several",
            "the persons of the groups make {sum}, the whole is {whole} persons: some stand in more than one group",
            "各组人数之和为{sum},全部为{whole}人:有人列入多组"),
    EFFECT(
            "sanction.effect",
            "\"{kind}\" has effect for {months} months from {from}, until {last}",
            "“{kind}”自{from}起{months}个月内有效,至{last}"),
    EFFECT_UNSPECIFIED(
            "sanction.effect-unspecified",
            "how long \"{kind}\" of {from} has effect is unspecified: no provision that covers it and fixes a period was read",
            "{from}“{kind}”的影响期未说明:未查阅到适用且规定期限的条款"),
    SEVERAL(
            "sanction.several",
            "where several sanctions meet one person the period may be longer: it is not computed",
            "一人受多项处分时期限可能延长,此处不计算");

    private final String code;
    private final String english;
    private final String chinese;

    AccountabilityMessage(String code, String english, String chinese) {
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
