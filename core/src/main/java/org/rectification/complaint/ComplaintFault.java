package org.rectification.complaint;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The faults of the values of this package. */
enum ComplaintFault implements MessageCode {
    REPORTED_BEFORE_HAPPENED(
            "complaint.reported-before-happened",
            "report date must not precede the date of the event, {happened:LocalDate}, but was"
                    + " {reported:LocalDate}",
            "报告日期不得早于发生日期{happened}，实为{reported}"),
    EVENT_BEFORE_RECEIPT(
            "complaint.event-before-receipt",
            "event must not precede receipt on {received:LocalDate}, but was on {day:LocalDate}",
            "办理日期不得早于收件日期{received}，实为{day}"),
    EVENTS_OUT_OF_ORDER(
            "complaint.events-out-of-order",
            "events must be in chronological order, but {day:LocalDate} follows {before:LocalDate}",
            "办理环节须按发生先后排列，{day}列于{before}之后"),
    DUPLICATE_OF_ITSELF(
            "complaint.duplicate-of-itself",
            "complaint must not be a duplicate of itself, but complaint {id:ComplaintId} is",
            "信访件不得与自身重复，涉及信访件{id}"),
    NO_MATTER(
            "complaint.no-matter", "number of matters must be at least 1, but was {value:Long}", "反映问题数至少为1，实为{value}"),
    BATCH_NUMBER("complaint-batch.number", "number must be at least 1, but was {value:Long}", "批次号至少为1，实为{value}"),
    NOT_WHOLE(
            "complaint-batch.not-whole",
            "{what:LocalText} must be a whole number, but was {value:Quantity}",
            "{what}须为整数，实为{value}");

    private final MessageTemplate template;

    ComplaintFault(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
