package org.rectification.series;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The reasons of a difference and of the outcome of a target. */
enum SeriesMessage implements MessageCode {
    ADDED("difference.added", "{item:IssueSubject} was raised on {raised:LocalDate}", "{item}于{raised}提出"),
    NEWLY_COMPLETE(
            "difference.newly-complete",
            "{item:IssueSubject} is complete as of {happened:LocalDate}, reported on" + " {reported:LocalDate}",
            "{item}已完成：{reported}报告，完成于{happened}"),
    NEWLY_REFUTED(
            "difference.newly-refuted",
            "the completion of {item:IssueSubject} was refuted on {happened:LocalDate}, reported on {reported:LocalDate}",
            "{item}的完成情况于{happened}被否定，{reported}报告"),
    REOPENED(
            "difference.reopened",
            "{item:IssueSubject} was reopened on {happened:LocalDate}, reported on {reported:LocalDate}",
            "{item}于{happened}重新整改，{reported}报告"),
    ENDED(
            "difference.ended",
            "{item:IssueSubject} ended on {happened:LocalDate}: {end:EndKind}",
            "{item}于{happened}终止：{end}"),
    NO_LONGER_ENDED(
            "difference.no-longer-ended",
            "{item:IssueSubject} had ended on {happened:LocalDate} and no longer has: {end:EndKind}",
            "{item}原已于{happened}终止，现不再终止：{end}"),
    NO_LONGER_COMPLETE(
            "difference.no-longer-complete",
            "{item:IssueSubject} was complete as of {completed:LocalDate} and no longer is",
            "{item}原已于{completed}完成，现不再完成"),
    EXTENDED(
            "difference.extended",
            "{item:IssueSubject} is due on {due:LocalDate} after an extension",
            "{item}经延期，应于{due}完成"),
    EXTENSION_LOST(
            "difference.extension-lost",
            "the extension of {item:IssueSubject} to {due:LocalDate} was corrected or withdrawn",
            "{item}延期至{due}已被更正或撤回"),
    GONE_LATE(
            "difference.gone-late",
            "{item:IssueSubject} was due on {due:LocalDate} and became overdue on {date:LocalDate}",
            "{item}应于{due}完成，{date}已逾期"),
    NO_LONGER_LATE(
            "difference.no-longer-late",
            "{item:IssueSubject}, due on {due:LocalDate}, was overdue on {date:LocalDate} and no" + " longer is",
            "{item}应于{due}完成，{date}时逾期，现不再逾期"),
    TARGET_OVER(
            "target-outcome.over",
            "on {on:LocalDate}, {ratio:Ratio} is {percent:BigDecimal} %; the target for {by:LocalDate} is"
                    + " {target:BigDecimal} %; margin in percentage points: {points:BigDecimal}",
            "截至{on}，{ratio}为{percent}%；{by}的目标为{target}%，高出{points}个百分点"),
    TARGET_UNDER(
            "target-outcome.under",
            "on {on:LocalDate}, {ratio:Ratio} is {percent:BigDecimal} %; the target for {by:LocalDate} is"
                    + " {target:BigDecimal} %; shortfall in percentage points: {points:BigDecimal}",
            "截至{on}，{ratio}为{percent}%；{by}的目标为{target}%，低于目标{points}个百分点"),
    TARGET_NOT_DUE("target-outcome.not-due", "the target is not due until {by:LocalDate}", "目标至{by}方到期"),
    TARGET_REACHED("target-outcome.reached", "the target was reached by {by:LocalDate}", "截至{by}达到目标"),
    TARGET_MISSED("target-outcome.missed", "the target was not reached by {by:LocalDate}", "截至{by}未达到目标"),
    TARGET_MISSING(
            "target-outcome.missing",
            "{unit:LocalText} missing for the target: {missing:Long}; open and due by {by:LocalDate}: {due:Long}",
            "距目标尚差{missing}{unit}；截至{by}应完成而尚未完成的有{due}{unit}"),
    TARGET_UNRESOLVED(
            "target-outcome.unresolved",
            "open, and not known to be due by {by:LocalDate}, since the due date depends on an event or a suspension:"
                    + " {count:Long}",
            "尚未完成，时限取决于起算事项或者中止，截至{by}是否到期不明的有{count}"),
    TARGET_REACHED_SINCE(
            "target-outcome.reached-since", "the target has been reached since {since:LocalDate}", "自{since}起达到目标"),
    TARGET_MISSING_AS_OF(
            "target-outcome.missing-as-of",
            "{unit:LocalText} missing for the target on {asOf:LocalDate}: {missing:Long}",
            "截至{asOf}，距目标尚差{missing}{unit}");

    private final MessageTemplate template;

    SeriesMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
