package org.rectification.procedure;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The faults of a procedure. */
enum ProcedureFault implements MessageCode {
    ACTOR_EMPTY(
            "procedure.actor-empty",
            "actor must have a role or a level, but {name:LocalText} has neither",
            "办理主体须载明角色或者层级，“{name}”两者均无"),
    MINIMUM_OVER_MAXIMUM(
            "procedure.minimum-over-maximum",
            "minimum must not exceed the maximum of {maximum:TimeLimit}, but was {minimum:TimeLimit}",
            "最短期限不得超过最长期限{maximum}，实为{minimum}"),
    LIMIT_NOT_IN_DAYS(
            "procedure.limit-not-in-days",
            "limit must be in working or calendar days, but was {value:TimeLimit}",
            "期限须以工作日或自然日计，实为{value}"),
    SCOPE_EMPTY(
            "procedure.scope-empty",
            "scope must name at least one kind or be unspecified, but was empty",
            "适用范围须至少列出一类或者不作规定，实为空"),
    REVERSAL_EMPTY(
            "procedure.reversal-empty",
            "reversal must name a finding and a consequence, but one list was empty",
            "须载明认定情形及其后果，实有一项为空"),
    SHARE_OUT_OF_RANGE(
            "procedure.share-out-of-range",
            "share of a look-back must be more than 0 and at most 1, but was {value:Ratio}",
            "复查比例须大于零且不超过全部，实为{value}"),
    PERIOD_OF_NO_SHARE(
            "procedure.period-of-no-share",
            "period of a look-back must be that of a share, without an interval or a day, but was {value:Period}",
            "只有按比例抽查且未规定间隔和到期日的复查才可规定周期，实为{value}"),
    NO_STAGE("procedure.no-stage", "procedure must have at least one stage, but had none", "销号程序须至少有一个环节，实无环节"),
    DUPLICATE_STAGE(
            "procedure.duplicate-stage",
            "stage id must be unique in its procedure, but {id:StageId} occurs twice",
            "环节编号在程序内须唯一，{id}重复"),
    UNKNOWN_STAGE(
            "procedure.unknown-stage",
            "stage must belong to the procedure, but stage {id:StageId} does not",
            "所指环节须属于该程序，环节{id}不属于"),
    CYCLE(
            "procedure.cycle",
            "stages must not wait for each other in a cycle, but stage {id:StageId} does",
            "环节之间不得循环等待，涉及环节{id}"),
    NOT_BEFORE(
            "procedure.not-before",
            "time limit must start from a stage that precedes stage {id:StageId}, but starts from stage"
                    + " {since:StageId}",
            "期限须自环节{id}之前的环节起算，实自环节{since}起算"),
    NOBODY(
            "procedure.nobody",
            "stage {id:StageId} must have a body that may take it, but its rules on actor and"
                    + " independence exclude all bodies",
            "环节{id}须有可办理的主体，按其主体和回避规定无人可办"),
    NOTICE_LENGTH_ELSEWHERE(
            "procedure.notice-length-elsewhere",
            "length of a notice must be given for a public notice, but was given for" + " {stage:CloseOutStage}",
            "公示期只能规定在公示环节，实规定在{stage}"),
    DUPLICATE_INTERVAL(
            "procedure.duplicate-interval",
            "time limit must be given once for each starting stage, but is given twice",
            "同一起点的期限只能规定一次，实有重复"),
    DUPLICATE_CRITERION(
            "procedure.duplicate-criterion",
            "criterion id must be unique in its procedure, but {id:CriterionId} occurs twice",
            "标准编号在程序内须唯一，{id}重复"),
    UNKNOWN_CRITERION(
            "procedure.unknown-criterion",
            "criterion must belong to the procedure, but criterion {id:CriterionId} does not",
            "所指标准须属于该程序，标准{id}不属于"),
    CLOSES_BY_ANOTHER_KIND(
            "procedure.closes-by-another-kind",
            "stage that closes must be a close-out, but stage {id:StageId} is of kind {kind:CloseOutStage}",
            "销号环节的类型须为销号，环节{id}实为{kind}"),
    ANOTHER_CLOSE(
            "procedure.another-close",
            "only the stage that closes, {closing:StageId}, may be a close-out, but stage {id:StageId} is one too",
            "销号环节{closing}之外不得另有销号类型的环节，环节{id}亦为销号"),
    DUPLICATE_GATE(
            "procedure.duplicate-gate",
            "kind of contradiction must be named once, but \"{kind:Contradiction.Kind}\" is named twice",
            "每类矛盾只能列出一次，“{kind}”重复"),
    GATE_NEEDS_REGISTER(
            "procedure.gate-needs-register",
            "kind of contradiction must be one that is found in an issue alone, but \"{kind:Contradiction.Kind}\" needs"
                    + " a register",
            "所列矛盾须可由问题本身查明，“{kind}”须对照台账");

    private final MessageTemplate template;

    ProcedureFault(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
