package org.rectification.accountability.figures;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The reasons of the counts and periods of this package. */
enum AccountabilityMessage implements MessageCode {
    COUNTED(
            "accountability.counted",
            "persons: {persons:Long} (actions: {personTimes:Long}); units: {units:Long} (actions:"
                    + " {unitActions:Long})",
            "涉及个人{persons}人（{personTimes}人次）、单位{units}个（{unitActions}次）"),
    CORRECTED("accountability.corrected", "corrected actions, not counted: {count:Long}", "已更正的处理记录{count}条不计入"),
    WITHDRAWN("accountability.withdrawn", "withdrawn actions, not counted: {count:Long}", "已撤回的处理记录{count}条不计入"),
    LATER(
            "accountability.later",
            "actions after {asOf:LocalDate}, not counted: {count:Long}",
            "{asOf}之后的处理记录{count}条不计入"),
    OTHER_FAMILY(
            "accountability.other-family",
            "actions of other families, not counted: {count:Long}",
            "其他类别的处理记录{count}条不计入"),
    TOTALS_LATER(
            "accountability.totals-later",
            "published totals for periods ending after {asOf:LocalDate}, not listed: {count:Long}",
            "统计期截至日在{asOf}之后的公布合计{count}项不列出"),
    PUBLISHED_BESIDE(
            "accountability.published-beside",
            "published totals, listed separately and not added: {count:Long}",
            "另列公布的合计{count}项，不与上述数字相加"),
    IN_SEVERAL(
            "accountability.in-several",
            "persons in all groups together: {sum:Long}; persons in total: {whole:Long}: some persons are in"
                    + " more than one group",
            "各组人数之和为{sum}人，总人数为{whole}人，有人同时列入多组"),
    CLUES(
            "clue.counted",
            "clues handed over by {asOf:LocalDate}: {count:Long}; concluded with accountability:"
                    + " {withAction:Long}; concluded without: {without:Long}; open: {open:Long}",
            "截至{asOf}移交问题线索{count}个，其中办结并问责{withAction}个、办结不予问责{without}个、未办结{open}个"),
    CLUES_OPEN("clue.open", "open, stage \"{stage:ClueStage}\": {clues:List<ClueId>}", "未办结，处于“{stage}”阶段：{clues}"),
    CLUES_NO_ACTION(
            "clue.no-action",
            "concluded with accountability, but no action is recorded for: {clues:List<ClueId>}",
            "已办结并问责，但未记录处理情况：{clues}"),
    CLUES_UNEXPECTED_ACTION(
            "clue.unexpected-action",
            "concluded without accountability, but actions are recorded for: {clues:List<ClueId>}",
            "已办结不予问责，但记录有问责：{clues}"),
    CLUES_LATER(
            "clue.later",
            "clues handed over after {asOf:LocalDate}, not counted: {count:Long}",
            "{asOf}之后移交的问题线索{count}个不计入"),
    EFFECT(
            "sanction.effect",
            "\"{kind:ActionKind}\" has effect for {months:Long} months, from {from:LocalDate} to" + " {last:LocalDate}",
            "“{kind}”的影响期为{months}个月，自{from}起，至{last}止"),
    EFFECT_UNSPECIFIED(
            "sanction.effect-unspecified",
            "the period of effect of \"{kind:ActionKind}\" of {from:LocalDate} is not known: no provision"
                    + " on record applies and fixes a period",
            "{from}“{kind}”的影响期不明：未收录适用并规定影响期的条款"),
    SEVERAL(
            "sanction.several",
            "the period may be longer if one person received several sanctions; this is not computed",
            "同一人受多项处分的，影响期可能延长，此处不作计算");

    private final MessageTemplate template;

    AccountabilityMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
