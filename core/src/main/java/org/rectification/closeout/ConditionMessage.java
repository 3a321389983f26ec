package org.rectification.closeout;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The messages that explain the state of a condition. Each message belongs to one state. */
enum ConditionMessage implements MessageCode {
    // Scope.
    IN_FORCE(ConditionState.MET, "closeout.in-force", "the procedure is in force on {day:LocalDate}", "该程序于{day}有效"),
    NOT_IN_FORCE(
            ConditionState.UNMET,
            "closeout.not-in-force",
            "the procedure is in force {validity:DateSpan}, not on {day:LocalDate}",
            "该程序施行期间为{validity}，不含{day}"),
    INSPECTION_IN_SCOPE(
            ConditionState.MET,
            "closeout.inspection-in-scope",
            "the procedure applies to issues of inspection {inspection:InspectionId}",
            "该程序适用于督察{inspection}的问题"),
    INSPECTION_OUT_OF_SCOPE(
            ConditionState.UNMET,
            "closeout.inspection-out-of-scope",
            "the procedure does not apply to inspections of kind {kind:InspectionKind}, as inspection"
                    + " {inspection:InspectionId} is",
            "该程序不适用于{kind}类督察，督察{inspection}属于此类"),
    INSPECTION_UNKNOWN(
            ConditionState.UNDECIDABLE,
            "closeout.inspection-unknown",
            "the kind of inspection {inspection:InspectionId} is not known",
            "督察{inspection}的类型未知"),
    DEADLINE_IN_SCOPE(
            ConditionState.MET,
            "closeout.deadline-in-scope",
            "the procedure applies to the deadline \"{words:String}\"",
            "该程序适用于整改时限“{words}”"),
    DEADLINE_OUT_OF_SCOPE(
            ConditionState.UNMET,
            "closeout.deadline-out-of-scope",
            "the procedure does not apply to the deadline \"{words:String}\"",
            "该程序不适用于整改时限“{words}”"),

    // Completion.
    COMPLETE(ConditionState.MET, "closeout.complete", "reported progress: {tier:Tier}", "上报的进展为：{tier}"),
    NOT_COMPLETE(
            ConditionState.UNMET,
            "closeout.not-complete",
            "reported progress: {tier:Tier}, which does not count as complete",
            "上报的进展为：{tier}，不视为整改完成"),
    NO_REPORT(
            ConditionState.UNMET,
            "closeout.no-report",
            "no progress has been reported, so the rectification does not count as complete",
            "未上报进展，不视为整改完成"),

    // Contradictions.
    NO_CONTRADICTION(
            ConditionState.MET,
            "closeout.no-contradiction",
            "no contradiction of this kind: {kind:Contradiction.Kind}",
            "未发现此类矛盾：{kind}"),
    CONTRADICTION_STANDS(
            ConditionState.UNMET,
            "closeout.contradiction-stands",
            "the procedure does not allow closing with this contradiction: {why:Reason}",
            "程序不允许存在以下矛盾时销号：{why}"),

    // A stage.
    TAKEN(
            ConditionState.MET,
            "closeout.taken",
            "{stage:LocalText} was passed on {date:LocalDate}",
            "{stage}已于{date}通过"),
    NOT_TAKEN(ConditionState.UNMET, "closeout.not-taken", "{stage:LocalText} has not taken place", "{stage}尚未进行"),
    NOT_TAKEN_BY_CLOSING(
            ConditionState.UNMET,
            "closeout.not-taken-by-closing",
            "closed on {closed:LocalDate}, when {stage:LocalText} had not taken place",
            "已于{closed}销号，当时{stage}尚未进行"),
    STAGE_UNNAMED(
            ConditionState.UNDECIDABLE,
            "closeout.stage-unnamed",
            "a stage of the same kind as {stage:LocalText} took place, but the procedure has several and"
                    + " the entry does not say which",
            "已进行与{stage}同类的环节，但程序中有多个此类环节，记录未载明是哪一个"),
    FAILED(
            ConditionState.UNMET,
            "closeout.failed",
            "{stage:LocalText} was not passed on {date:LocalDate}",
            "{stage}于{date}未通过"),
    RETURNED(
            ConditionState.UNMET,
            "closeout.returned",
            "{stage:LocalText} was sent back on {date:LocalDate}",
            "{stage}于{date}被退回"),
    BASICALLY_NOT_ENOUGH(
            ConditionState.UNMET,
            "closeout.basically-met-not-enough",
            "{stage:LocalText} ended on {date:LocalDate} with the goal basically met, an outcome the"
                    + " procedure does not provide for",
            "{stage}于{date}认定为基本达到目标，该程序无此结论"),
    BASICALLY_UNSPECIFIED(
            ConditionState.UNDECIDABLE,
            "closeout.basically-met-unspecified",
            "{stage:LocalText} ended on {date:LocalDate} with the goal basically met; whether that is"
                    + " sufficient is unspecified in the procedure",
            "{stage}于{date}认定为基本达到目标，该程序未规定是否足够"),
    NOTICE_RUNNING(
            ConditionState.WAITING,
            "closeout.public-notice-running",
            "{stage:LocalText} runs until the end of {last:LocalDate}",
            "{stage}至{last}届满"),
    NOTICE_RUNNING_AT_CLOSING(
            ConditionState.UNMET,
            "closeout.closed-during-public-notice",
            "closed on {closed:LocalDate} while {stage:LocalText} ran until the end of {last:LocalDate}",
            "已于{closed}销号，而{stage}至{last}方届满"),
    STAGE_OPEN(
            ConditionState.NOT_APPLICABLE,
            "closeout.stage-open",
            "{stage:LocalText} has not been passed, so this condition does not apply yet",
            "{stage}尚未通过，此项条件暂不适用"),
    EARLIER_STAGE_OPEN(
            ConditionState.NOT_APPLICABLE,
            "closeout.earlier-stage-open",
            "{earlier:LocalText}, which must precede {stage:LocalText}, has not been passed",
            "{stage}之前的{earlier}尚未通过"),

    // Actor.
    ACTOR_FITS(
            ConditionState.MET,
            "closeout.actor-fits",
            "{by:NamedBody} may take {stage:LocalText} as {actor:LocalText}",
            "{by}可办理{stage}（{actor}）"),
    ACTOR_WRONG(
            ConditionState.UNMET,
            "closeout.actor-wrong",
            "{stage:LocalText} is reserved for {actor:LocalText}, but was taken by {by:NamedBody}",
            "{stage}应由{actor}办理，实由{by}办理"),
    ACTOR_INFERRED(
            ConditionState.NOT_APPLICABLE,
            "closeout.actor-inferred",
            "the procedure does not state that {stage:LocalText} is reserved for {actor:LocalText}; this is"
                    + " inferred, so it is not checked",
            "程序未写明{stage}应由{actor}办理，此系推断，不作要求"),
    AUTHOR_UNKNOWN(
            ConditionState.UNDECIDABLE,
            "closeout.author-unknown",
            "it is not recorded who took {stage:LocalText}",
            "未记录{stage}由谁办理"),
    CHAIN_UNKNOWN(
            ConditionState.UNDECIDABLE,
            "closeout.chain-unknown",
            "no responsibility chain is recorded for the issue",
            "未记录问题的责任链"),
    LEVEL_UNKNOWN(
            ConditionState.UNDECIDABLE,
            "closeout.level-unknown",
            "the level of {unknown:NamedBody} is not known",
            "{unknown}的层级未知"),
    INDEPENDENT(
            ConditionState.MET,
            "closeout.independent",
            "{by:NamedBody}, which took {stage:LocalText}, is independent of {others:List<NamedBody>}",
            "办理{stage}的{by}独立于{others}"),
    NOT_INDEPENDENT(
            ConditionState.UNMET,
            "closeout.not-independent",
            "{by:NamedBody}, which took {stage:LocalText}, must not be among {others:List<NamedBody>}",
            "办理{stage}的{by}不得为{others}"),
    NOT_ABOVE(
            ConditionState.UNMET,
            "closeout.not-above",
            "{by:NamedBody}, which took {stage:LocalText}, must be at a higher level than"
                    + " {others:List<NamedBody>}",
            "办理{stage}的{by}，层级须高于{others}"),

    // Order and time.
    AFTER(
            ConditionState.MET,
            "closeout.after",
            "{earlier:LocalText} had ended before {stage:LocalText} on {date:LocalDate}",
            "{date}进行{stage}时，{earlier}已结束"),
    TOO_EARLY(
            ConditionState.UNMET,
            "closeout.too-early",
            "{stage:LocalText} on {date:LocalDate} took place before {earlier:LocalText} had ended",
            "{date}进行{stage}时，{earlier}尚未结束"),
    NOTICE_LONG_ENOUGH(
            ConditionState.MET,
            "closeout.public-notice-long-enough",
            "{stage:LocalText} ran from {first:LocalDate} to {last:LocalDate},"
                    + " {held:NoticeWindow.Count}; the procedure requires {limit:TimeLimit}",
            "{stage}自{first}至{last}为{held}，程序要求{limit}"),
    NOTICE_TOO_SHORT(
            ConditionState.UNMET,
            "closeout.public-notice-too-short",
            "{stage:LocalText} ran from {first:LocalDate} to {last:LocalDate},"
                    + " {held:NoticeWindow.Count}; at least {limit:TimeLimit} are required",
            "{stage}自{first}至{last}为{held}，至少须{limit}"),
    NOTICE_TOO_LONG(
            ConditionState.UNMET,
            "closeout.public-notice-too-long",
            "{stage:LocalText} ran from {first:LocalDate} to {last:LocalDate},"
                    + " {held:NoticeWindow.Count}; at most {limit:TimeLimit} are permitted",
            "{stage}自{first}至{last}为{held}，至多{limit}"),
    NOTICE_COUNT_UNSPECIFIED(
            ConditionState.UNDECIDABLE,
            "closeout.public-notice-count-unspecified",
            "{stage:LocalText} ran from {first:LocalDate} to {last:LocalDate},"
                    + " {held:NoticeWindow.Count}; the procedure requires {limit:TimeLimit} without stating"
                    + " whether the first day counts",
            "{stage}自{first}至{last}为{held}，程序要求{limit}，但未规定首日是否计入"),
    NOTICE_WINDOW_UNKNOWN(
            ConditionState.UNDECIDABLE,
            "closeout.public-notice-window-unknown",
            "the first and the last day of {stage:LocalText} are not recorded",
            "未记录{stage}的起止日期"),
    NOTICE_AS_PRINTED(
            ConditionState.MET,
            "closeout.public-notice-as-printed",
            "{stage:LocalText} ran from {first:LocalDate} to {last:LocalDate},"
                    + " {held:NoticeWindow.Count}, as printed on the notice ({stated:LocalText})",
            "{stage}自{first}至{last}为{held}，与公示载明的{stated}相符"),
    NOTICE_SHORTER_THAN_PRINTED(
            ConditionState.UNMET,
            "closeout.public-notice-shorter-than-printed",
            "{stage:LocalText} ran from {first:LocalDate} to {last:LocalDate},"
                    + " {held:NoticeWindow.Count}, shorter than the {stated:LocalText} printed on the notice",
            "{stage}自{first}至{last}为{held}，短于公示载明的{stated}"),
    NOTICE_LENGTH_UNSPECIFIED(
            ConditionState.NOT_APPLICABLE,
            "closeout.public-notice-length-unspecified",
            "neither the procedure nor the notice states how long {stage:LocalText} must run",
            "程序和公示均未载明{stage}的期限"),
    WAITED(
            ConditionState.MET,
            "closeout.waited",
            "the {limit:TimeLimit} after {earlier:LocalText} ended on {due:LocalDate}, before" + " {stage:LocalText}",
            "{earlier}之后{limit}于{due}届满，早于{stage}"),
    WAITING(
            ConditionState.WAITING,
            "closeout.waiting",
            "{stage:LocalText} must wait {limit:TimeLimit} after {earlier:LocalText}, until the end of"
                    + " {due:LocalDate}",
            "{earlier}之后须满{limit}方可进行{stage}，于{due}届满"),
    NOT_WAITED(
            ConditionState.UNMET,
            "closeout.not-waited",
            "{stage:LocalText} must wait {limit:TimeLimit} after {earlier:LocalText}, until the end of"
                    + " {due:LocalDate}, but took place on {date:LocalDate}",
            "{earlier}之后须满{limit}方可进行{stage}，{due}届满，实于{date}进行"),
    IN_TIME(
            ConditionState.MET,
            "closeout.in-time",
            "{stage:LocalText} is in time: it must take place within {limit:TimeLimit} after"
                    + " {earlier:LocalText}, by {due:LocalDate}",
            "{stage}须在{earlier}之后{limit}内进行，至{due}，未超期"),
    TOO_LATE(
            ConditionState.UNMET,
            "closeout.too-late",
            "{stage:LocalText} is late: it must take place within {limit:TimeLimit} after"
                    + " {earlier:LocalText}, by {due:LocalDate}",
            "{stage}须在{earlier}之后{limit}内进行，至{due}，已超期"),
    COUNT_UNSPECIFIED(
            ConditionState.UNDECIDABLE,
            "closeout.count-unspecified",
            "the {limit:TimeLimit} after {earlier:LocalText} end on {due:LocalDate} or earlier: the"
                    + " procedure does not state how they are counted",
            "{earlier}之后{limit}至迟于{due}届满，程序未规定如何计算"),
    NOT_COVERED(
            ConditionState.UNDECIDABLE,
            "closeout.calendar-not-covered",
            "calendar {calendar:String}, version {version:String}, does not cover the days of {stage:LocalText}",
            "日历{calendar}（版本{version}）未覆盖{stage}涉及的日期"),

    // Documents and findings.
    PAPER_THERE(
            ConditionState.MET,
            "closeout.paper-there",
            "the documents recorded for {stage:LocalText} include {item:EvidenceId}",
            "{stage}附有材料{item}"),
    PAPER_MISSING(
            ConditionState.UNMET,
            "closeout.paper-missing",
            "the documents recorded for {stage:LocalText} do not include {item:EvidenceId}",
            "{stage}所附材料中无{item}"),
    PAPERS_UNKNOWN(
            ConditionState.UNDECIDABLE,
            "closeout.papers-unknown",
            "whether the documents of {stage:LocalText} include {item:EvidenceId} is not recorded",
            "未记录{stage}是否附有材料{item}"),
    REACHED(
            ConditionState.MET,
            "closeout.reached",
            "{stage:LocalText} confirmed \"{attainment:Attainment}\"",
            "{stage}认定“{attainment}”"),
    MEASURES_REPORTED(
            ConditionState.MET,
            "closeout.measures-reported",
            "every measure of the plan is reported complete",
            "方案的各项措施均报告完成"),
    NOT_REACHED(
            ConditionState.UNMET,
            "closeout.not-reached",
            "{stage:LocalText} must confirm \"{attainment:Attainment}\", but did not",
            "{stage}须认定“{attainment}”，实未认定"),
    REACHED_UNKNOWN(
            ConditionState.UNDECIDABLE,
            "closeout.reached-unknown",
            "whether {stage:LocalText} confirmed \"{attainment:Attainment}\" is not recorded",
            "未记录{stage}是否认定“{attainment}”"),
    TEST_PASSED(
            ConditionState.MET,
            "closeout.test-passed",
            "{stage:LocalText} found the criterion met: {test:LocalText}",
            "{stage}认定符合标准：{test}"),
    TEST_NOT_PASSED(
            ConditionState.UNMET,
            "closeout.test-not-passed",
            "{stage:LocalText} must find the criterion met, but did not: {test:LocalText}",
            "{stage}须认定符合标准：{test}，实未认定"),
    TESTS_UNKNOWN(
            ConditionState.UNDECIDABLE,
            "closeout.tests-unknown",
            "whether {stage:LocalText} found the criterion met is not recorded: {test:LocalText}",
            "未记录{stage}是否认定符合标准：{test}"),

    // Objections.
    NO_OBJECTION(
            ConditionState.MET,
            "closeout.no-objection",
            "objections recorded: {count:Long}, none of which prevents closing",
            "记录的异议{count}件，均不妨碍销号"),
    OBJECTION_OPEN(
            ConditionState.UNMET,
            "closeout.objection-open",
            "objection {objection:EntryId} of {date:LocalDate} is not settled",
            "{date}的异议{objection}尚未处理"),
    OBJECTION_UPHELD(
            ConditionState.UNMET,
            "closeout.objection-upheld",
            "objection {objection:EntryId} of {date:LocalDate} was upheld, and no new notice has been" + " given",
            "{date}的异议{objection}成立，其后未重新公示"),
    OBJECTION_RULE_UNSPECIFIED(
            ConditionState.UNDECIDABLE,
            "closeout.objection-rule-unspecified",
            "objection {objection:EntryId} of {date:LocalDate} is not settled; the procedure does not"
                    + " state its effect",
            "{date}的异议{objection}尚未处理，程序未规定其效力"),

    // Conditions defined by the user.
    OWN_HOLDS(ConditionState.MET, "closeout.own-holds", "{name:LocalText}", "{name}"),
    OWN_FAILS(
            ConditionState.UNMET,
            "closeout.own-fails",
            "required but not fulfilled: {name:LocalText}",
            "须符合而未符合：{name}");

    private final ConditionState state;
    private final MessageTemplate template;

    ConditionMessage(ConditionState state, String code, String english, String chinese) {
        this.state = state;
        template = MessageTemplate.of(code, english, chinese);
    }

    /** Returns the state of a condition with this message. */
    ConditionState state() {
        return state;
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
