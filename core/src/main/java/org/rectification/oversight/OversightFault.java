package org.rectification.oversight;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The faults of the values of this package. */
enum OversightFault implements MessageCode {
    NOT_WHOLE(
            "aggregate.not-whole",
            "quantity in {unit:CountUnit} must be a whole number, but was {value:Quantity}",
            "以“{unit}”计的数量须为整数，实为{value}"),
    UNIT_NOT_FOR_KIND(
            "aggregate.unit-not-for-kind",
            "unit must suit what is counted, but \"{kind:ActionKind}\" is not counted in {unit:CountUnit}",
            "计量单位须与统计内容相符，“{kind}”不以“{unit}”计"),
    KIND_NOT_YET_IN_USE(
            "aggregate.kind-not-yet-in-use",
            "kind must be in use by the report date {reported:LocalDate}, but \"{kind:ActionKind}\" is in"
                    + " use {validity:DateSpan}",
            "统计内容须在报告时（{reported}）已启用，“{kind}”的有效期为{validity}"),
    KIND_NO_LONGER_IN_USE(
            "aggregate.kind-no-longer-in-use",
            "kind must be in use when the period begins, on {first:LocalDate}, but \"{kind:ActionKind}\""
                    + " is in use {validity:DateSpan}",
            "统计内容须在统计期开始时（{first}）仍在使用，“{kind}”的有效期为{validity}"),
    PART_UNIT(
            "aggregate.part-unit",
            "part \"{key:PartKey}\" must be in the unit of the whole, or in person-times where the whole"
                    + " is in persons, but is in {unit:CountUnit}",
            "分项“{key}”须与合计同单位（以人计的合计可分列人次），实以“{unit}”计"),
    PARTS_EXCEED(
            "aggregate.parts-exceed",
            "parts must not exceed the whole of {whole:Quantity} {unit:CountUnit} unless they are"
                    + " person-times, but add up to {sum:Quantity}",
            "分项之和不得超过合计{whole}{unit}（人次除外），实为{sum}"),
    PART_OF_ITSELF(
            "aggregate.part-of-itself",
            "total must not be part of itself, but record {id:RecordId} is",
            "合计不得为自身的一部分，涉及记录{id}"),
    NO_PART("partition.no-part", "partition must have at least one part", "分项构成至少要有一项"),
    PART_TWICE("partition.part-twice", "part must occur once, but \"{key:PartKey}\" occurs twice", "分项不得重复，“{key}”重复"),
    PARTS_BY_SEVERAL(
            "partition.parts-by-several",
            "parts must be keyed in one way, but \"{key:PartKey}\" is keyed in another",
            "同一构成的分项须按同一口径，“{key}”口径不同"),
    COUNT_NOT_WHOLE(
            "oversight.count-not-whole",
            "count must be a whole number, but was {value:Quantity}",
            "次数、个数须为整数，实为{value}"),
    OPEN_PERIOD(
            "report.open-period",
            "period of a report for duty {duty:DutyId} must have a first and a last day, but was"
                    + " {period:DateSpan}",
            "事项{duty}的报告期须有起止日，实为{period}"),
    ASSESSMENT_SAYS_NOTHING(
            "report.assessment-says-nothing",
            "assessment must have numbers or words, but that of record {report:RecordId} has neither",
            "评价须有数值或文字，对记录{report}的评价两者皆无"),
    BATCH(
            "round.batch",
            "batch must be at least 1, but that of campaign {campaign:CampaignId} was {value:Long}",
            "批次须至少为1，行动{campaign}的批次为{value}"),
    YEAR(
            "oversight.year",
            "year of a list of matters to be supervised must be 1 to 9999, but was {value:Long}",
            "列入年度监督的年份须为1至9999，实为{value}"),
    OPEN_DAYS(
            "oversight.open-days",
            "days of a record must have a first and a last day, but those of record {id:RecordId} are"
                    + " {days:DateSpan}",
            "记录的日期须有起止日，记录{id}实为{days}"),
    REPORTED_BEFORE_HAPPENED(
            "oversight.reported-before-happened",
            "report date must not precede the first possible day of the record, {first:LocalDate}, but"
                    + " was {reported:LocalDate}",
            "记录的报告日不得早于其最早可能发生之日{first}，实为{reported}"),
    RESTS_ON_ITSELF(
            "oversight.rests-on-itself",
            "record must not correct, withdraw, assess or follow up itself, but record {id:RecordId} does",
            "记录不得更正、撤回、评价或跟踪自身，涉及记录{id}"),
    WITHDRAWAL_CORRECTS(
            "oversight.withdrawal-corrects",
            "withdrawal must not correct a record, but record {id:RecordId} does: withdraw the record"
                    + " and add another",
            "撤回记录不得同时作为更正，涉及记录{id}");

    private final MessageTemplate template;

    OversightFault(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
