package org.rectification.register;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The faults of a register as a whole, of its ids and references, and of a selection. */
enum RegisterFault implements MessageCode {
    DUPLICATE_ID(
            "register.duplicate-id",
            "{what:LocalText} id must be unique in the register, but {id:String} occurs twice",
            "{what}编号在台账内须唯一，{id}重复"),
    UNKNOWN_REFERENCE(
            "register.unknown-reference",
            "{what:LocalText} must be on the register, but {id:String} is not",
            "所指{what}须在台账内，{id}不在"),
    ENTRY_UNKNOWN_REFERENCE(
            "register.entry-unknown-reference",
            "{what:LocalText} must be on the register, but {id:String}, named by entry {entry:EntryId}, is not",
            "所指{what}须在台账内，记录{entry}所指的{id}不在"),
    CIRCLE_OF_BODIES(
            "register.circle-of-bodies",
            "bodies must not be above each other in a cycle, but body {id:BodyId} is",
            "主体隶属关系不得成环，涉及主体{id}"),
    CIRCLE_OF_ISSUES(
            "register.circle-of-issues",
            "issues must not be carried over from each other in a cycle, but issue {id:IssueId} is",
            "问题不得循环结转，涉及问题{id}"),
    CIRCLE_OF_ENDS(
            "register.circle-of-ends",
            "issue must not end by going into itself through others, but issue {id:IssueId} does in entry"
                    + " {entry:EntryId}",
            "问题不得经其他问题转入自身而终止，涉及问题{id}的记录{entry}"),
    ENDED_INTO_LATER(
            "register.ended-into-later",
            "an issue must end by going into issues raised by the day this is reported, {reported:LocalDate}, but"
                    + " issue {id:IssueId}, named by entry {entry:EntryId}, was raised on {raised:LocalDate}",
            "问题终止时须转入报告之日{reported}前已提出的问题，记录{entry}所写的问题{id}于{raised}提出"),
    FOUND_LATER(
            "register.found-later",
            "a class-wide search must name issues raised by the day it is reported, {reported:LocalDate}, but issue"
                    + " {id:IssueId}, named by entry {entry:EntryId}, was raised on {raised:LocalDate}",
            "举一反三所发现的问题须不晚于报告之日{reported}提出，记录{entry}所写的问题{id}于{raised}提出"),
    CARRIED_FROM_LATER(
            "register.carried-from-later",
            "issue must not be carried over from one raised later, but issue {id:IssueId} was raised on"
                    + " {there:LocalDate}",
            "问题不得结转自更晚提出的问题，问题{id}于{there}提出"),
    CIRCLE_OF_REPEATS(
            "register.circle-of-repeats",
            "issues must not repeat each other in a cycle, but issue {id:IssueId} does",
            "问题不得循环重复，涉及问题{id}"),
    REPEATS_LATER(
            "register.repeats-later",
            "issue must not repeat one raised later, but issue {id:IssueId} was raised on {there:LocalDate}",
            "问题不得与更晚提出的问题重复，问题{id}于{there}提出"),
    CIRCLE_OF_RECORDS(
            "register.circle-of-records",
            "{what:LocalText} must not refer to itself through others, but {id:String} does",
            "{what}不得循环引用，涉及{id}"),
    CORRECTS_LATER_REPORT(
            "register.corrects-later-report",
            "correction must not be reported before what it corrects, but action {id:ActionId} was"
                    + " reported on {there:LocalDate}",
            "更正不得早于被更正记录的报告，处理记录{id}报告于{there}"),
    REPEATS_LATER_RECEIPT(
            "register.repeats-later-receipt",
            "complaint must not be a duplicate of one received later, but complaint {id:ComplaintId} was"
                    + " received on {there:LocalDate}",
            "重复信访件不得早于原件，信访件{id}收于{there}"),
    NO_BODY("selection.no-body", "selection by bodies must name at least one", "按主体选择时至少须指定一个主体"),
    UNKNOWN_SUBJECT(
            "register.unknown-subject",
            "{what:Subject.Kind} must belong to issue {issue:IssueId}, but {id:String} does not",
            "{what}须属于问题{issue}，{id}不属于"),
    CIRCLE_OF_CORRECTIONS(
            "register.circle-of-corrections",
            "records must not correct or withdraw each other in a cycle, but record {id:RecordId} does",
            "记录不得循环更正或撤回，涉及记录{id}"),
    CORRECTS_ANOTHER_KIND(
            "register.corrects-another-kind",
            "record {id:RecordId} must correct a record of its own kind, but record {earlier:RecordId}"
                    + " is of another: withdraw it instead",
            "记录{id}只能更正同类记录，记录{earlier}属于另一类，应予撤回"),
    RECORD_BEFORE_ITS_CAUSE(
            "register.record-before-its-cause",
            "report date of record {id:RecordId} must not precede that of record {earlier:RecordId},"
                    + " {there:LocalDate}, to which it refers, but was {reported:LocalDate}",
            "记录{id}的报告日不得早于其所涉记录{earlier}的报告日{there}，实为{reported}"),
    ASSESSES_NO_REPORT(
            "register.assesses-no-report",
            "record {id:RecordId} must assess a received report, but record {earlier:RecordId} is not one",
            "记录{id}须评价收到的报告，记录{earlier}不是报告"),
    FOLLOWS_UP_NOTHING(
            "register.follows-up-nothing",
            "record {id:RecordId} must follow up a raised matter, but record {earlier:RecordId} is not" + " one",
            "记录{id}须跟踪所提出的事项，记录{earlier}不是此类事项"),
    TOO_FEW_SELECTIONS(
            "selection.too-few",
            "number of selections must be at least 2, but was {count:Long}",
            "选择条件至少两个，实为{count}个"),
    SELECTION_TOO_DEEP(
            "selection.too-deep",
            "selection must be nested at most {max:Long} deep, but was nested deeper",
            "选择条件嵌套不得超过{max}层，此处已超过"),
    SELECTION_TOO_LARGE(
            "selection.too-large",
            "selection must consist of at most {max:Long} selections, but consists of more",
            "选择条件至多由{max}个条件组成，此处已超过");

    private final MessageTemplate template;

    RegisterFault(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
