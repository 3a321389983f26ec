package org.rectification.closeout;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** Why a condition is in its state; each message belongs to one state. */
enum ConditionMessage implements MessageCode {
    // Scope.
    IN_FORCE(ConditionState.MET, "closeout.in-force", "the procedure holds on {day}", "该程序于{day}有效"),
    NOT_IN_FORCE(
            ConditionState.UNMET,
            "closeout.not-in-force",
            "the procedure holds for {validity}, not on {day}",
            "该程序施行期间为{validity},不含{day}"),
    INSPECTION_IN_SCOPE(
            ConditionState.MET,
            "closeout.inspection-in-scope",
            "the procedure is for issues of inspection {inspection}",
            "该程序适用于督察{inspection}的问题"),
    INSPECTION_OUT_OF_SCOPE(
            ConditionState.UNMET,
            "closeout.inspection-out-of-scope",
            "the procedure is not for inspections of kind {kind}, such as {inspection}",
            "该程序不适用于{kind}类督察(如{inspection})"),
    INSPECTION_UNKNOWN(
            ConditionState.UNDECIDABLE,
            "closeout.inspection-unknown",
            "the kind of inspection {inspection} is not known",
            "督察{inspection}的类型未知"),
    DEADLINE_IN_SCOPE(
            ConditionState.MET,
            "closeout.deadline-in-scope",
            "the procedure is for a deadline such as \"{words}\"",
            "该程序适用于整改时限“{words}”"),
    DEADLINE_OUT_OF_SCOPE(
            ConditionState.UNMET,
            "closeout.deadline-out-of-scope",
            "the procedure is not for a deadline such as \"{words}\"",
            "该程序不适用于整改时限“{words}”"),

    // Completion.
    COMPLETE(ConditionState.MET, "closeout.complete", "the tier reported is: {tier}", "报告的进展为:{tier}"),
    NOT_COMPLETE(
            ConditionState.UNMET,
            "closeout.not-complete",
            "the tier reported is: {tier}, which does not count as complete",
            "报告的进展为:{tier},不视为整改完成"),

    // A stage.
    TAKEN(ConditionState.MET, "closeout.taken", "{stage} was passed on {date}", "{stage}已于{date}通过"),
    NOT_TAKEN(ConditionState.UNMET, "closeout.not-taken", "{stage} has not been taken", "{stage}尚未进行"),
    STAGE_UNNAMED(
            ConditionState.UNDECIDABLE,
            "closeout.stage-unnamed",
            "a stage of the kind of {stage} was taken, but the procedure has several and the entry does not say which",
            "已进行与{stage}同类的环节,但程序中有多个此类环节,记录未载明是哪一个"),
    FAILED(ConditionState.UNMET, "closeout.failed", "{stage} was not passed on {date}", "{stage}于{date}未通过"),
    RETURNED(ConditionState.UNMET, "closeout.returned", "{stage} was sent back on {date}", "{stage}于{date}被退回"),
    BASICALLY_NOT_ENOUGH(
            ConditionState.UNMET,
            "closeout.basically-met-not-enough",
            "{stage} ended on {date} with the goal basically met, which is no outcome of the procedure",
            "{stage}于{date}认定为基本达到目标,该程序无此结论"),
    BASICALLY_UNSPECIFIED(
            ConditionState.UNDECIDABLE,
            "closeout.basically-met-unspecified",
            "{stage} ended on {date} with the goal basically met; the procedure does not say whether that is enough",
            "{stage}于{date}认定为基本达到目标,该程序未规定是否足够"),
    NOTICE_RUNNING(
            ConditionState.WAITING,
            "closeout.public-notice-running",
            "{stage} runs until the end of {last}",
            "{stage}至{last}届满"),
    STAGE_OPEN(
            ConditionState.NOT_APPLICABLE,
            "closeout.stage-open",
            "{stage} has not been passed, so nothing is asked of it yet",
            "{stage}尚未通过,暂不要求"),
    EARLIER_STAGE_OPEN(
            ConditionState.NOT_APPLICABLE,
            "closeout.earlier-stage-open",
            "{earlier}, which comes before {stage}, has not been passed",
            "{stage}之前的{earlier}尚未通过"),

    // Who took it.
    ACTOR_FITS(ConditionState.MET, "closeout.actor-fits", "{by} may take {stage}: {actor}", "{by}可办理{stage}:{actor}"),
    ACTOR_WRONG(
            ConditionState.UNMET,
            "closeout.actor-wrong",
            "{stage} is for {actor}, but was taken by {by}",
            "{stage}应由{actor}办理,实由{by}办理"),
    ACTOR_INFERRED(
            ConditionState.NOT_APPLICABLE,
            "closeout.actor-inferred",
            "that {stage} is for {actor} is only inferred, so it is not asked for",
            "{stage}应由{actor}办理仅系推断,不作要求"),
    AUTHOR_UNKNOWN(
            ConditionState.UNDECIDABLE,
            "closeout.author-unknown",
            "it is not recorded who took {stage}",
            "未记录{stage}由谁办理"),
    CHAIN_UNKNOWN(
            ConditionState.UNDECIDABLE,
            "closeout.chain-unknown",
            "it is not recorded who answers for the issue",
            "未记录问题的责任链"),
    LEVEL_UNKNOWN(
            ConditionState.UNDECIDABLE,
            "closeout.level-unknown",
            "the level of {unknown} is not known",
            "{unknown}的层级未知"),
    INDEPENDENT(
            ConditionState.MET,
            "closeout.independent",
            "{by}, who took {stage}, is independent of {others}",
            "办理{stage}的{by}独立于{others}"),
    NOT_INDEPENDENT(
            ConditionState.UNMET,
            "closeout.not-independent",
            "{by}, who took {stage}, must not be one of {others}",
            "办理{stage}的{by}不得为{others}"),
    NOT_ABOVE(
            ConditionState.UNMET,
            "closeout.not-above",
            "{by}, who took {stage}, must stand a level above {others}",
            "办理{stage}的{by}须高于{others}一级以上"),

    // Order and time.
    AFTER(
            ConditionState.MET,
            "closeout.after",
            "{earlier} was over before {stage} on {date}",
            "{earlier}在{date}的{stage}之前结束"),
    TOO_EARLY(
            ConditionState.UNMET,
            "closeout.too-early",
            "{stage} on {date} was taken before {earlier} was over",
            "{date}的{stage}早于{earlier}结束"),
    NOTICE_LONG_ENOUGH(
            ConditionState.MET,
            "closeout.public-notice-long-enough",
            "{stage} from {first} to {last} holds {held}; the procedure asks for {limit}",
            "{stage}自{first}至{last}为{held},程序要求{limit}"),
    NOTICE_TOO_SHORT(
            ConditionState.UNMET,
            "closeout.public-notice-too-short",
            "{stage} from {first} to {last} holds {held}; at least {limit} are needed",
            "{stage}自{first}至{last}为{held},至少须{limit}"),
    NOTICE_TOO_LONG(
            ConditionState.UNMET,
            "closeout.public-notice-too-long",
            "{stage} from {first} to {last} holds {held}; at most {limit} are allowed",
            "{stage}自{first}至{last}为{held},至多{limit}"),
    NOTICE_COUNT_UNSPECIFIED(
            ConditionState.UNDECIDABLE,
            "closeout.public-notice-count-unspecified",
            "{stage} from {first} to {last} holds {held}; the procedure asks for {limit} and does not say whether the first day"
                    + " counts",
            "{stage}自{first}至{last}为{held},程序要求{limit},但未规定首日是否计入"),
    NOTICE_WINDOW_UNKNOWN(
            ConditionState.UNDECIDABLE,
            "closeout.public-notice-window-unknown",
            "the first and the last day of {stage} are not recorded",
            "未记录{stage}的起止日期"),
    NOTICE_AS_PRINTED(
            ConditionState.MET,
            "closeout.public-notice-as-printed",
            "{stage} from {first} to {last} holds {held}, and prints {stated}",
            "{stage}自{first}至{last}为{held},载明{stated}"),
    NOTICE_SHORTER_THAN_PRINTED(
            ConditionState.UNMET,
            "closeout.public-notice-shorter-than-printed",
            "{stage} from {first} to {last} holds {held}, but prints {stated}",
            "{stage}自{first}至{last}为{held},却载明{stated}"),
    NOTICE_LENGTH_UNSPECIFIED(
            ConditionState.NOT_APPLICABLE,
            "closeout.public-notice-length-unspecified",
            "neither the procedure nor the notice says how long {stage} must run",
            "程序和公示均未载明{stage}的期限"),
    WAITED(
            ConditionState.MET,
            "closeout.waited",
            "{limit} after {earlier} had passed by {due}, before {stage}",
            "{earlier}之后{limit}于{due}届满,早于{stage}"),
    WAITING(
            ConditionState.WAITING,
            "closeout.waiting",
            "{limit} must pass after {earlier} before {stage}; they end on {due}",
            "{earlier}之后须满{limit}方可进行{stage},于{due}届满"),
    NOT_WAITED(
            ConditionState.UNMET,
            "closeout.not-waited",
            "{limit} must pass after {earlier} before {stage}; they ended on {due}, but it was taken on {date}",
            "{earlier}之后须满{limit}方可进行{stage},{due}届满,实于{date}进行"),
    IN_TIME(
            ConditionState.MET,
            "closeout.in-time",
            "{stage} must come within {limit} after {earlier}, until {due}, and is in time",
            "{stage}须在{earlier}之后{limit}内进行,至{due},未超期"),
    TOO_LATE(
            ConditionState.UNMET,
            "closeout.too-late",
            "{stage} must come within {limit} after {earlier}, until {due}, and is late",
            "{stage}须在{earlier}之后{limit}内进行,至{due},已超期"),
    COUNT_UNSPECIFIED(
            ConditionState.UNDECIDABLE,
            "closeout.count-unspecified",
            "{limit} after {earlier} may end on {due} or earlier: the procedure does not say how they are counted",
            "{earlier}之后{limit}至迟于{due}届满,程序未规定如何计算"),
    NOT_COVERED(
            ConditionState.UNDECIDABLE,
            "closeout.calendar-not-covered",
            "calendar {calendar}, version {version}, does not cover the days of {stage}",
            "日历{calendar}(版本{version})未覆盖{stage}涉及的日期"),

    // Papers and findings.
    PAPER_THERE(ConditionState.MET, "closeout.paper-there", "{stage} names the paper {item}", "{stage}附有材料{item}"),
    PAPER_MISSING(
            ConditionState.UNMET,
            "closeout.paper-missing",
            "{stage} names its papers, but not {item}",
            "{stage}所附材料中无{item}"),
    PAPERS_UNKNOWN(
            ConditionState.UNDECIDABLE,
            "closeout.papers-unknown",
            "it is not recorded whether {stage} had the paper {item}",
            "未记录{stage}是否附有材料{item}"),
    REACHED(ConditionState.MET, "closeout.reached", "{stage} found it reached: {attainment}", "{stage}认定{attainment}"),
    MEASURES_REPORTED(
            ConditionState.MET,
            "closeout.measures-reported",
            "every measure of the plan is reported complete",
            "方案的各项措施均报告完成"),
    NOT_REACHED(
            ConditionState.UNMET,
            "closeout.not-reached",
            "{stage} must find it reached: {attainment}, but did not",
            "{stage}须认定{attainment},实未认定"),
    REACHED_UNKNOWN(
            ConditionState.UNDECIDABLE,
            "closeout.reached-unknown",
            "it is not recorded whether {stage} found it reached: {attainment}",
            "未记录{stage}是否认定{attainment}"),
    TEST_PASSED(
            ConditionState.MET,
            "closeout.test-passed",
            "{stage} found the test passed: {test}",
            "{stage}认定符合标准:{test}"),
    TEST_NOT_PASSED(
            ConditionState.UNMET,
            "closeout.test-not-passed",
            "{stage} must find the test passed: {test}, but did not",
            "{stage}须认定符合标准:{test},实未认定"),
    TESTS_UNKNOWN(
            ConditionState.UNDECIDABLE,
            "closeout.tests-unknown",
            "it is not recorded whether {stage} found the test passed: {test}",
            "未记录{stage}是否认定符合标准:{test}"),

    // Objections.
    NO_OBJECTION(
            ConditionState.MET,
            "closeout.no-objection",
            "no objection stands in the way, of {count} recorded",
            "记录的异议{count}件,均不妨碍销号"),
    OBJECTION_OPEN(
            ConditionState.UNMET,
            "closeout.objection-open",
            "objection {objection} of {date} is not settled",
            "{date}的异议{objection}尚未处理"),
    OBJECTION_UPHELD(
            ConditionState.UNMET,
            "closeout.objection-upheld",
            "objection {objection} of {date} was upheld, and no notice has been given since",
            "{date}的异议{objection}成立,其后未重新公示"),
    OBJECTION_RULE_UNSPECIFIED(
            ConditionState.UNDECIDABLE,
            "closeout.objection-rule-unspecified",
            "objection {objection} of {date} is not settled, and the procedure does not say whether it counts",
            "{date}的异议{objection}尚未处理,程序未规定其是否有效"),

    // The user's own.
    OWN_HOLDS(ConditionState.MET, "closeout.own-holds", "{name}", "{name}"),
    OWN_FAILS(ConditionState.UNMET, "closeout.own-fails", "it must hold, but does not: {name}", "须符合而未符合:{name}");

    private final ConditionState state;
    private final String code;
    private final String english;
    private final String chinese;

    ConditionMessage(ConditionState state, String code, String english, String chinese) {
        this.state = state;
        this.code = code;
        this.english = english;
        this.chinese = chinese;
    }

    /** The state of a condition that ends with this message. */
    ConditionState state() {
        return state;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String template(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }
}
