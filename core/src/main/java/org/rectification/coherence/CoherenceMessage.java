package org.rectification.coherence;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The reasons of contradictions. */
enum CoherenceMessage implements MessageCode {
    OPEN_BELOW_COMPLETION(
            "coherence.open-below-completion",
            "{subject:Subject} is complete as of {date:LocalDate}, but these are reported as open: {open:List<Subject>}",
            "{subject}于{date}完成，但以下事项上报为未完成：{open}"),
    OPEN_BELOW_CLOSING(
            "coherence.open-below-closing",
            "{subject:Subject} was closed on {date:LocalDate}, but these are reported as open: {open:List<Subject>}",
            "{subject}已于{date}销号，但以下事项上报为未完成：{open}"),
    NOT_SHOWN_THOUGH_CLOSED(
            "coherence.not-shown-though-closed",
            "{subject:Subject} was closed on {date:LocalDate}, but nothing was reported about these:"
                    + " {silent:List<Subject>}",
            "{subject}已于{date}销号，但以下事项从未上报：{silent}"),
    OPEN_THOUGH_MEASURES_DONE(
            "coherence.open-though-measures-done",
            "{stage:CloseOutStage} confirmed on {date:LocalDate} that all measures are done, but these are reported as"
                    + " open: {open:List<Subject>}",
            "{date}的{stage}认定整改措施已完成，但以下事项上报为未完成：{open}"),
    NOT_SHOWN(
            "coherence.not-shown",
            "{subject:Subject} is complete as of {date:LocalDate}, but nothing was reported about these:"
                    + " {silent:List<Subject>}",
            "{subject}于{date}完成，但以下事项从未上报：{silent}"),
    NOT_SHOWN_THOUGH_MEASURES_DONE(
            "coherence.not-shown-though-measures-done",
            "{stage:CloseOutStage} confirmed on {date:LocalDate} that all measures are done, but nothing was reported"
                    + " about these: {silent:List<Subject>}",
            "{date}的{stage}认定整改措施已完成，但以下事项从未上报：{silent}"),
    OPEN_BELOW_END(
            "coherence.open-below-end",
            "{subject:Subject} ended on {date:LocalDate} ({end:EndKind}), but these are open: {open:List<Subject>}",
            "{subject}于{date}终止（{end}），但以下事项尚未完成：{open}"),
    CLOSED_WITHOUT_CLAIM(
            "coherence.closed-without-claim",
            "{subject:Subject} was closed on {date:LocalDate}, but no completion had been claimed",
            "{subject}于{date}销号，但此前未报告完成"),
    LOWER_TIER_AFTER_COMPLETION(
            "coherence.lower-tier-after-completion",
            "{subject:Subject} is complete as of {completed:LocalDate}, but lower progress was reported as of"
                    + " {dates:List<LocalDate>}, the last being \"{tier:Tier}\"",
            "{subject}于{completed}完成，其后又上报{dates}的进展，最近一次为{tier}"),
    PARTS_NOT_CLOSED(
            "coherence.parts-not-closed",
            "the issue was closed on {date:LocalDate}, but these parts had not been closed: {parts:List<Subject>}",
            "问题整体于{date}销号，但以下分项此前未销号：{parts}"),
    COMPLETED_AFTER_END(
            "coherence.completed-after-end",
            "{subject:Subject} ended on {ended:LocalDate} ({end:EndKind}), but was then completed on"
                    + " {completed:LocalDate}",
            "{subject}于{ended}终止（{end}），其后又于{completed}完成"),
    ENDED_AFTER_COMPLETION(
            "coherence.ended-after-completion",
            "{subject:Subject} was completed on {completed:LocalDate}, but then ended on {ended:LocalDate}"
                    + " ({end:EndKind})",
            "{subject}于{completed}完成，其后又于{ended}终止（{end}）"),
    DUE_AFTER_WHOLE(
            "coherence.due-after-whole",
            "{subject:Subject} is due on {due:LocalDate}, but these are due later, the last on {last:LocalDate}:"
                    + " {later:List<Subject>}",
            "{subject}的到期日为{due}，但以下事项晚于该日到期，最晚为{last}：{later}"),
    DUE_AFTER_PHASE(
            "coherence.due-after-phase",
            "the issue is due on {due:LocalDate}, after the last day of its phase \"{phase:LocalText}\", {last:LocalDate}",
            "问题的到期日为{due}，晚于所属阶段“{phase}”的最后一日{last}"),
    DUE_BEFORE_PHASE(
            "coherence.due-before-phase",
            "the issue is due on {due:LocalDate}, before the first day of its phase \"{phase:LocalText}\","
                    + " {first:LocalDate}",
            "问题的到期日为{due}，早于所属阶段“{phase}”的首日{first}"),
    STARTS_AFTER_PHASE(
            "coherence.starts-after-phase",
            "the issue starts on {from:LocalDate}, after the last day of its phase \"{phase:LocalText}\","
                    + " {last:LocalDate}",
            "问题自{from}起整改，晚于所属阶段“{phase}”的最后一日{last}"),
    CONTINUING_IN_DATED_PHASE(
            "coherence.continuing-in-dated-phase",
            "the deadline of the issue is continuing, but its phase \"{phase:LocalText}\" ends on {last:LocalDate}",
            "问题须长期坚持，但所属阶段“{phase}”于{last}截止"),
    NOT_CARRIED_OVER(
            "coherence.not-carried-over",
            "the issue continues issue {earlier:IssueId}, but no carry-over of that issue is in force",
            "问题结转自问题{earlier}，但后者无有效的结转"),
    CARRIED_OVER_ELSEWHERE(
            "coherence.carried-over-elsewhere",
            "the issue continues issue {earlier:IssueId}, but that issue was carried over into {other:InspectionId}, not"
                    + " into {inspection:InspectionId}",
            "问题结转自问题{earlier}，但后者结转至督察{other}，而非{inspection}"),
    NOT_CONTINUED(
            "coherence.not-continued",
            "{subject:Subject} was carried over into {into:InspectionId} on {date:LocalDate}, but no issue of that"
                    + " inspection continues it",
            "{subject}于{date}结转至督察{into}，但该督察中没有由其结转的问题"),
    ENDED_INTO_ENDED(
            "coherence.ended-into-ended",
            "{subject:Subject} ended on {date:LocalDate} ({end:EndKind}), but the issues it went into had ended before:"
                    + " {into:List<IssueId>}",
            "{subject}于{date}终止（{end}），但所转入的问题此前已终止：{into}"),
    EXCEPTION_WITHOUT_LAST_DAY(
            "coherence.exception-without-last-day",
            "the exception for {subject:Subject}, requested on {requested:LocalDate}, has no last day",
            "{subject}于{requested}申请的例外未定截止日期"),
    SUSPENDED_AGAIN(
            "coherence.suspended-again",
            "{subject:Subject} was suspended again on {again:LocalDate} ({entry:EntryId}), but was suspended already since"
                    + " {first:LocalDate} ({earlier:EntryId})",
            "{subject}于{again}又中止（{entry}），但自{first}起已在中止期间（{earlier}）"),
    SUSPENDED_WITH_ABOVE(
            "coherence.suspended-with-above",
            "{subject:Subject} was suspended on {first:LocalDate} ({entry:EntryId}) for days on which {above:Subject} was"
                    + " suspended as well, since {since:LocalDate} ({other:EntryId}); they count once",
            "{subject}于{first}中止（{entry}），期间与{above}自{since}起的中止（{other}）重叠，重叠日只计一次"),
    RESUMED_AGAIN(
            "coherence.resumed-again",
            "the suspension of {subject:Subject} on {first:LocalDate} ({suspension:EntryId}) was resumed on"
                    + " {resumed:LocalDate} ({earlier:EntryId}), and again on {again:LocalDate} ({entry:EntryId})",
            "{subject}自{first}起的中止（{suspension}）于{resumed}恢复（{earlier}），又于{again}恢复（{entry}）"),
    RESUMED_WITHOUT_SUSPENSION(
            "coherence.resumed-without-suspension",
            "{subject:Subject} was resumed on {resumed:LocalDate} ({entry:EntryId}), but suspension"
                    + " {suspension:EntryId}, which that names, was corrected or withdrawn: the resumption has no effect",
            "{subject}于{resumed}恢复（{entry}），但所针对的中止{suspension}已更正或撤回，恢复不生效力"),
    SUSPENDED_AFTER_COMPLETION(
            "coherence.suspended-after-completion",
            "{subject:Subject} was completed on {date:LocalDate} ({entry:EntryId}), but was then suspended on"
                    + " {dates:List<LocalDate>} ({entries:List<EntryId>})",
            "{subject}于{date}完成（{entry}），其后又于{dates}中止（{entries}）"),
    SUSPENDED_AFTER_CLOSING(
            "coherence.suspended-after-closing",
            "{subject:Subject} was closed on {date:LocalDate} ({entry:EntryId}), but was then suspended on"
                    + " {dates:List<LocalDate>} ({entries:List<EntryId>})",
            "{subject}于{date}销号（{entry}），其后又于{dates}中止（{entries}）"),
    SUSPENDED_AFTER_END(
            "coherence.suspended-after-end",
            "{ended:Subject} ended on {date:LocalDate} ({end:EndKind}, {entry:EntryId}), but {subject:Subject} was then"
                    + " suspended on {dates:List<LocalDate>} ({entries:List<EntryId>})",
            "{ended}于{date}终止（{end}，{entry}），其后{subject}又于{dates}中止（{entries}）"),
    ORDER_NOT_STATED(
            "coherence.order-not-stated",
            "the order of facts about {subject:Subject} on {dates:List<LocalDate>} is not stated, and another order would"
                    + " change the outcome: {facts:List<Fact.Kind>} ({entries:List<EntryId>})",
            "{subject}于{dates}的事实未载明同日次序，次序不同则结果不同：{facts}（{entries}）");

    private final MessageTemplate template;

    CoherenceMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
