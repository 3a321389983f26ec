package org.rectification.mechanism;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The reasons given for lists of mechanisms and for those adopted. */
enum MechanismMessage implements MessageCode {
    REPEATED(
            "mechanism.repeated",
            "mechanism {again:MechanismId} repeats mechanism {first:MechanismId}: {title:LocalText}",
            "长效机制{again}与长效机制{first}重复：{title}"),
    ADOPTED(
            "mechanism.adopted",
            "mechanisms adopted by {asOf:LocalDate}: {count:Long}; repeated entries of the list: {repeats:Long}",
            "截至{asOf}已出台长效机制{count}项；清单中重复{repeats}项"),
    DAY_UNKNOWN(
            "mechanism.day-unknown",
            "the day of adoption is not known, so these are not counted: {mechanisms:List<MechanismId>}",
            "出台日期不明，不计入：{mechanisms}"),
    CONDITION(
            "mechanism.condition",
            "mechanism {mechanism:MechanismId} applies under a condition: {condition:LocalText}",
            "长效机制{mechanism}的适用条件：{condition}"),
    NO_ADDRESSEE(
            "mechanism.no-addressee",
            "not stated whom they bind: {mechanisms:List<MechanismId>}",
            "未载明约束对象：{mechanisms}"),
    NO_LEVEL(
            "mechanism.no-level",
            "not stated at which level they bind: {mechanisms:List<MechanismId>}",
            "未载明适用层级：{mechanisms}"),
    NO_CAUSE(
            "mechanism.no-cause",
            "neither issue nor inspection stated as the cause: {mechanisms:List<MechanismId>}",
            "未载明所对应的问题或督察：{mechanisms}");

    private final MessageTemplate template;

    MechanismMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
