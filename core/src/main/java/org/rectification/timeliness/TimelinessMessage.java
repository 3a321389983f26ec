package org.rectification.timeliness;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The reasons of on-time rates and of figures of age. */
enum TimelinessMessage implements MessageCode {
    COUNTED(
            "on-time-rate.counted",
            "{unit:LocalText} completed by the last day ({due:StatusRule.DueBasis}, {completion:StatusRule.CompletionBasis})"
                    + " of those due by {asOf:LocalDate}: {numerator:Long} of {denominator:Long}",
            "截至{asOf}到期{denominator}{unit}，其中按期完成{numerator}{unit}（按{due}、{completion}）"),
    NOT_IN_TIME(
            "on-time-rate.not-in-time",
            "due and not counted: {count:Long} {status:OnTimeStatus}",
            "已到期而未计入：{status}{count}"),
    OUTSIDE(
            "on-time-rate.outside",
            "outside the population: {count:Long} {status:OnTimeStatus}",
            "统计范围之外：{status}{count}"),
    BY_CLOSING(
            "on-time-rate.by-closing",
            "no completion was claimed, so the day of the acceptance or closing was taken: {count:Long}",
            "未报告完成，以验收或者销号之日为完成之日：{count}"),
    ENDED(
            "on-time-rate.ended",
            "ended other than by completion: {count:Long} {end:EndKind}, {treatment:EndTreatment}",
            "非因完成而终止：{end}{count}，{treatment}"),
    ITEM_TWICE(
            "on-time-rate.item-twice",
            "unit must have one status, but {item:IssueSubject} has two: {first:OnTimeStatus} and {second:OnTimeStatus}",
            "同一事项只能归入一种情况，{item}却归入两种：{first}与{second}"),
    NOT_AN_ITEM(
            "on-time-rate.not-an-item",
            "unit with an end or a closing must have a status, but {item:IssueSubject} has none",
            "终止或者销号的事项须归入某种情况，{item}未归入"),
    BASICALLY_COMPLETE("timeliness.basically-complete", "basically complete counts as complete", "基本完成视为完成"),
    DAY_OFF_MOVES(
            "timeliness.day-off-moves", "a last day on a day off moves to the next working day", "最后一日为休息日的，顺延至下一工作日"),
    LAST_DAY_LATE("timeliness.last-day-late", "completion on the due date is late", "时限当日完成视为逾期"),
    MEASURED(
            "age.measured",
            "calendar days from the day raised, or else from the feedback, to {asOf:LocalDate} or to the completion"
                    + " ({completion:StatusRule.CompletionBasis})",
            "自提出之日（未载明的，自反馈之日）起，至{asOf}或者完成时止（按{completion}），计自然日"),
    OPEN(
            "age.open",
            "open {unit:LocalText}: {count:Long}; age from {minimum:Days} to {maximum:Days}",
            "未完成{count}{unit}，已历时{minimum}至{maximum}"),
    COMPLETED(
            "age.completed",
            "complete {unit:LocalText}: {count:Long}; time to complete from {minimum:Days} to {maximum:Days}",
            "已完成{count}{unit}，用时{minimum}至{maximum}"),
    NOTHING_OPEN("age.nothing-open", "open {unit:LocalText} with a known start: none", "未完成且起算日已知的为0{unit}"),
    NOTHING_COMPLETED(
            "age.nothing-completed",
            "complete {unit:LocalText} with a known start and a known day of completion: none",
            "已完成且起算日、完成日均已知的为0{unit}"),
    QUARTILES(
            "age.quartiles",
            "by nearest rank: lower quartile {lower:Days} ({lowerItem:IssueSubject}), median {median:Days}"
                    + " ({medianItem:IssueSubject}), upper quartile {upper:Days} ({upperItem:IssueSubject})",
            "按最近秩法，下四分位数{lower}（{lowerItem}），中位数{median}（{medianItem}），上四分位数{upper}（{upperItem}）"),
    OPEN_BEFORE_START(
            "age.open-before-start",
            "open before their start, counted as 0 days: {count:Long}",
            "起算日在统计日之后，按0日计：{count}"),
    COMPLETED_BEFORE_START(
            "age.completed-before-start",
            "completed before their start, counted as 0 days: {count:Long}",
            "起算日之前即已完成（边查边改），按0日计：{count}"),
    NO_START(
            "age.no-start",
            "left out, neither the day raised nor the day of the feedback is known: {count:Long}",
            "提出之日、反馈之日均未载明，不计：{count}"),
    NO_COMPLETION_DAY(
            "age.no-completion-day",
            "left out, closed without a known day of completion: {count:Long}",
            "已销号而完成日期不明，不计：{count}"),
    ENDED_LEFT_OUT("age.ended", "left out, ended other than by completion: {count:Long}", "非因完成而终止，不计：{count}"),
    NOT_RAISED("age.not-raised", "left out, not raised yet: {count:Long}", "尚未提出，不计：{count}");

    private final MessageTemplate template;

    TimelinessMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
