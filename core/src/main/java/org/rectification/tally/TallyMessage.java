package org.rectification.tally;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** What the counts of this package give as their reasons. */
enum TallyMessage implements MessageCode {
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
    ADDS_UP("total.adds-up", "the parts make the whole, {whole} {unit}", "各分项之和等于合计{whole}{unit}"),
    SHORT(
            "total.short",
            "the parts make {sum} of {whole} {unit}: {gap} are not accounted for",
            "各分项之和为{sum},合计{whole}{unit},{gap}未列明"),
    SOME_ONLY(
            "total.some-only",
            "the source names some parts only: {sum} of {whole} {unit}",
            "来源仅列部分分项:{whole}{unit}中的{sum}"),
    EXPLAINED(
            "total.explained",
            "the parts make {sum}, the whole is {whole} persons: {personTimes} of the parts are person-times, so one person may stand behind several",
            "各分项之和为{sum},合计{whole}人:其中{personTimes}为人次,一人可计多次"),
    UNEXPLAINED(
            "total.unexplained",
            "the parts make {sum}, the whole is {whole} persons: even without the {personTimes} person-times the parts exceed it",
            "各分项之和为{sum},合计{whole}人:不计人次{personTimes}仍超过合计"),
    UNDECIDABLE(
            "total.undecidable",
            "the parts make {sum}, the whole is {whole} {unit}: bounds leave open whether they agree",
            "各分项之和为{sum},合计{whole}{unit}:约数无法判定是否相符"),
    OTHER_UNIT(
            "total-sum.other-unit",
            "{one} is in {oneUnit} and {other} in {otherUnit}: they are not summed",
            "{one}以“{oneUnit}”计,{other}以“{otherUnit}”计,不相加"),
    OTHER_KIND(
            "total-sum.other-kind",
            "{one} counts \"{oneKind}\" and {other} \"{otherKind}\": they are not summed",
            "{one}统计“{oneKind}”,{other}统计“{otherKind}”,不相加"),
    CONTAINED("total-sum.contained", "{one} is part of {other}: they are not summed", "{one}为{other}的一部分,不相加"),
    MAY_OVERLAP(
            "total-sum.may-overlap",
            "{one} and {other} may count the same: they are not summed",
            "{one}与{other}可能重复统计,不相加"),
    SUMMED(
            "total-sum.summed",
            "{count} totals that count nothing twice make {sum} {unit}",
            "互不重复的{count}项合计为{sum}{unit}"),
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
            "一人受多项处分时期限可能延长,此处不计算"),
    REPEATED("mechanism.repeated", "{again} repeats {first}: {title}", "{again}与{first}重复:{title}");

    private final String code;
    private final String english;
    private final String chinese;

    TallyMessage(String code, String english, String chinese) {
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
