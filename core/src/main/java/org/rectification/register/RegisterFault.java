package org.rectification.register;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** What can be wrong with a register as a whole, its ids and references, and with a selection. */
enum RegisterFault implements MessageCode {
    DUPLICATE_ID(
            "register.duplicate-id",
            "{what} id must be unique in the register, but {id} stands twice",
            "{what}编号在台账内须唯一,{id}重复"),
    UNKNOWN_REFERENCE(
            "register.unknown-reference", "{what} must be on the register, but {id} is not", "所指{what}须在台账内,{id}不在"),
    ENTRY_UNKNOWN_REFERENCE(
            "register.entry-unknown-reference",
            "{what} must be on the register, but {id}, named by entry {entry}, is not",
            "所指{what}须在台账内,记录{entry}所指的{id}不在"),
    CIRCLE_OF_BODIES(
            "register.circle-of-bodies",
            "bodies must not stand above each other in a circle, but {id} does",
            "主体隶属关系不得成环,涉及{id}"),
    CIRCLE_OF_ISSUES(
            "register.circle-of-issues",
            "issues must not be carried over from each other in a circle, but {id} is",
            "问题不得循环结转,涉及{id}"),
    CARRIED_FROM_LATER(
            "register.carried-from-later",
            "issue must not be carried over from one raised later, but {id} was raised on {there}",
            "问题不得结转自更晚列入的问题,{id}列入于{there}"),
    CIRCLE_OF_RECORDS(
            "register.circle-of-records", "{what} must not lead back to itself, but {id} does", "{what}不得循环引用,涉及{id}"),
    CORRECTS_LATER_REPORT(
            "register.corrects-later-report",
            "a correction must not be reported before what it corrects, but {id} was reported on {there}",
            "更正不得早于被更正记录的报告,{id}报告于{there}"),
    REPEATS_LATER_RECEIPT(
            "register.repeats-later-receipt",
            "a complaint must not repeat one received later, but {id} was received on {there}",
            "重复信访件不得早于原件,{id}收于{there}"),
    TOO_FEW_SELECTIONS("selection.too-few", "selections must be at least 2, but were {count}", "选择条件至少两个,实为{count}个"),
    NO_BODY("selection.no-body", "a selection by bodies must name at least one", "按主体选择时至少须指定一个主体");

    private final String code;
    private final String english;
    private final String chinese;

    RegisterFault(String code, String english, String chinese) {
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
