package org.rectification.complaint.figures;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The reasons of the checks of batches. */
enum ComplaintMessage implements MessageCode {
    AGREES(
            "complaint-batch.agrees",
            "{unit:ComplaintUnit}: {stated:Quantity} stated for batch {batch:ComplaintBatchId},"
                    + " {recorded:Long} recorded",
            "批次{batch}公布{stated}{unit}，已记录{recorded}{unit}"),
    DIFFERS(
            "complaint-batch.differs",
            "{unit:ComplaintUnit}: {stated:Quantity} stated for batch {batch:ComplaintBatchId},"
                    + " {recorded:Long} recorded; difference: {difference:Quantity}",
            "批次{batch}公布{stated}{unit}，已记录{recorded}{unit}，相差{difference}{unit}"),
    UNDECIDABLE(
            "complaint-batch.undecidable",
            "{unit:ComplaintUnit}: {stated:Quantity} stated for batch {batch:ComplaintBatchId},"
                    + " {recorded:Long} recorded; whether they agree is undecidable",
            "批次{batch}公布{stated}{unit}，已记录{recorded}{unit}，无法判断是否相符"),
    NOT_STATED(
            "complaint-batch.not-stated",
            "{unit:ComplaintUnit}: {recorded:Long} recorded in batch {batch:ComplaintBatchId}; no number is stated",
            "批次{batch}已记录{recorded}{unit}，未公布总数"),
    MATTERS_NOT_STATED(
            "complaint-batch.matters-not-stated",
            "letters that state no number of matters, counted as one matter each: {count:Long}",
            "未载明问题数的信访件{count}件，各按1个问题计"),
    NUMBER_MISSING(
            "complaint-batch.number-missing",
            "no batch number {number:Long} of the same inspection is recorded before batch"
                    + " {batch:ComplaintBatchId}",
            "批次{batch}之前未记录同一督察的第{number}批"),
    OTHER_INSPECTION(
            "complaint-batch.other-inspection",
            "the batch is of inspection {inspection:InspectionId}, these complaints are not:"
                    + " {complaints:List<ComplaintId>}",
            "批次属督察{inspection}，下列信访件不属该督察：{complaints}");

    private final MessageTemplate template;

    ComplaintMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
