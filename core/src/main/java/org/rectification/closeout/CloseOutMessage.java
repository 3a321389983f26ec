package org.rectification.closeout;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** Messages about facts that contradict the procedure, and about the assumptions of a schedule. */
enum CloseOutMessage implements MessageCode {
    // Findings.
    CLOSED_AGAINST(
            "closeout.closed-against",
            "closed on {date:LocalDate}; conditions of the procedure not met: {count:Long}",
            "已于{date}销号，尚有{count}项程序条件未满足"),
    UNDONE_AFTER_CLOSE(
            "closeout.undone-after-close",
            "{stage:LocalText} was not passed on {date:LocalDate}, after the closing on" + " {closed:LocalDate}",
            "已于{closed}销号，其后{date}的{stage}未通过"),
    STAGE_UNKNOWN(
            "closeout.stage-unknown",
            "{stage:CloseOutStage} of {date:LocalDate} is not a stage of the procedure",
            "{date}的{stage}不是该程序的环节"),
    STAGE_AMBIGUOUS(
            "closeout.stage-ambiguous",
            "{stage:CloseOutStage} of {date:LocalDate} may be any of several stages of the procedure",
            "{date}的{stage}可能是该程序的多个环节之一"),
    OUTCOME_UNKNOWN(
            "closeout.outcome-unknown",
            "{stage:LocalText} of {date:LocalDate} has an outcome the procedure does not provide for",
            "{date}的{stage}所作结论，该程序未作规定"),
    STAGE_OF_ANOTHER_KIND(
            "closeout.stage-of-another-kind",
            "{stage:LocalText} of {date:LocalDate} is recorded under another kind of stage:" + " {kind:CloseOutStage}",
            "{date}的{stage}记作另一类环节：{kind}"),

    // Assumptions of a schedule.
    ASSUMES_ONE_DAY(
            "closeout.assumes-one-day",
            "{stage:LocalText} is taken as one day, because the procedure does not state how long it" + " must run",
            "程序未规定{stage}的期限，按1日计"),
    ASSUMES_LONGER(
            "closeout.assumes-longer",
            "the days of {stage:LocalText} are counted by the longer convention, because the procedure"
                    + " does not state one",
            "程序未规定{stage}的期限如何计算，按较长者计"),
    CLOSES_ON_A_DAY_OFF(
            "closeout.closes-on-a-day-off",
            "the close-out on {date:LocalDate} falls on a day off; the procedure does not state that it moves to a"
                    + " working day",
            "销号日期{date}为休息日，程序未规定是否顺延"),
    DUE_PROVISIONAL(
            "closeout.due-provisional",
            "the due date {due:LocalDate} is provisional and may still move",
            "到期日{due}为暂定，仍可能变动"),
    NEEDS_LATER(
            "closeout.needs-later",
            "{stage:LocalText} exceeds its time limit after {earlier:LocalText}, whenever {earlier}" + " takes place",
            "无论{earlier}何时进行，{stage}均超过其后的期限"),
    NEVER(
            "closeout.never",
            "taking stages cannot meet this condition: {condition:Condition}",
            "此项条件无法通过办理环节满足：{condition}"),
    NO_LONGER_IN_FORCE(
            "closeout.no-longer-in-force",
            "the earliest close-out is on {date:LocalDate}, but the procedure is in force" + " {validity:DateSpan}",
            "最早可于{date}销号，而该程序施行期间为{validity}"),
    NOT_TO_BE_CLOSED(
            "closeout.not-to-be-closed", "there is no day to close it: {status:CloseOutStatus}", "无需销号：{status}"),
    SCHEDULE_NOT_COVERED(
            "closeout.schedule-not-covered",
            "calendar {calendar:String}, version {version:String}, does not cover every day of the" + " schedule",
            "日历{calendar}（版本{version}）未覆盖安排涉及的全部日期");

    private final MessageTemplate template;

    CloseOutMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
