package org.rectification.closeout;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The reasons of look-backs. */
enum LookBackMessage implements MessageCode {
    // Since when.
    NOT_CLOSED("look-back.not-closed", "not closed out by {asOf:LocalDate}", "截至{asOf}尚未销号"),
    NOT_COMPLETE("look-back.not-complete", "not complete by {asOf:LocalDate}", "截至{asOf}尚未完成"),
    ENDED("look-back.ended", "ended on {date:LocalDate}: {end:EndKind}", "已于{date}终止：{end}"),
    CLOSED("look-back.closed", "closed out on {date:LocalDate}", "已于{date}销号"),
    COMPLETED("look-back.completed", "completed on {date:LocalDate}", "已于{date}完成"),

    // Until when.
    NOT_STATED("look-back.not-stated", "the procedure states no look-back", "该程序未规定复查"),
    NO_DAY("look-back.no-day", "it is not stated by when the look-back is made: {what:LocalText}", "未载明何时复查：{what}"),
    OF_A_SHARE(
            "look-back.of-a-share",
            "a share of {share:Ratio} is to be checked, so no day is due for a single issue",
            "按{share}的比例抽查，单个问题无复查到期日"),
    DUE_AFTER(
            "look-back.due-after",
            "to be checked within {limit:TimeLimit} after {start:LocalDate}, by {due:LocalDate}",
            "应在{start}之后{limit}内复查，到期日为{due}"),
    DUE_BY("look-back.due-by", "to be checked by {due:LocalDate}", "复查到期日为{due}"),
    AFTER_THE_DAY(
            "look-back.after-the-day",
            "{start:LocalDate} is later than {due:LocalDate}, the day by which issues were to be checked",
            "{start}晚于复查到期日{due}"),

    // Whether it was made.
    CHECKED_BY_STAGE(
            "look-back.checked-by-stage",
            "checked on {date:LocalDate}: {stage:CloseOutStage}, {outcome:StageOutcome}, entry {entry:EntryId}",
            "已于{date}查验：{stage}，{outcome}，见记录{entry}"),
    CHECKED_BY_ROUND(
            "look-back.checked-by-round",
            "checked on {date:LocalDate} by a look-back round, record {record:RecordId}",
            "{date}“回头看”已查验，见记录{record}"),
    CHECKED_WITH_AREA(
            "look-back.checked-with-area",
            "checked on {date:LocalDate} by a look-back round over the whole area, record {record:RecordId}",
            "{date}全覆盖“回头看”已查验，见记录{record}"),
    NOT_CHECKED("look-back.not-checked", "not checked by {asOf:LocalDate}", "截至{asOf}未复查"),

    // Samples.
    SHARE_CHECKED(
            "look-back.share-checked",
            "issues: {issues:Long}; to be checked, a share of {share:Ratio}: {required:Long}; checked in time:"
                    + " {checked:Long}; checked late: {late:Long}",
            "问题{issues}个，按{share}的比例应复查{required}个，按期复查{checked}个，逾期复查{late}个"),
    ALL_CHECKED(
            "look-back.all-checked",
            "issues, all to be checked: {issues:Long}; checked in time: {checked:Long}; checked late: {late:Long}",
            "问题{issues}个，均应复查，按期复查{checked}个，逾期复查{late}个"),
    SOME_CHECKED(
            "look-back.some-checked",
            "issues: {issues:Long}; checked: {checked:Long}; it is not stated how many are to be checked",
            "问题{issues}个，已复查{checked}个，未载明应复查多少"),
    WITHIN_PERIOD("look-back.within-period", "to be checked within {period:DateSpan}", "应于{period}复查"),
    TIME_OVER(
            "look-back.time-over",
            "the issues are those whose {limit:TimeLimit} were over before {asOf:LocalDate}",
            "仅计截至{asOf}前已满{limit}的问题");

    private final MessageTemplate template;

    LookBackMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
