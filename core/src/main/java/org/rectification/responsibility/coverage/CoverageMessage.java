package org.rectification.responsibility.coverage;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The findings about chains and areas, and the faults of a policy. */
enum CoverageMessage implements MessageCode {
    NO_RESPONSIBLE_BODY(
            "chain.no-responsible-body", "{subject:IssueSubject} has no responsible body", "{subject}未明确责任单位"),
    NO_LEAD("chain.no-lead", "{subject:IssueSubject} has no lead body", "{subject}未明确牵头单位"),
    SEVERAL_LEADS(
            "chain.several-leads",
            "{subject:IssueSubject} has {count:Long} lead bodies: {bodies:List<Body>}",
            "{subject}有{count}家牵头单位：{bodies}"),
    NO_ACCEPTOR("chain.no-acceptor", "{subject:IssueSubject} has no accepting body", "{subject}未明确验收单位"),
    NO_POST(
            "chain.no-post",
            "{body:Body} is {role:Role} for {subject:IssueSubject}, but no post is named",
            "{body}为{subject}的{role}，未落实到岗"),
    POST_OF_ANOTHER_BODY(
            "chain.post-of-another-body",
            "post {post:Post} is named for {body:Body} but belongs to {other:Body}",
            "岗位{post}列于{body}名下，实属{other}"),
    POST_NOT_IN_EXISTENCE(
            "chain.post-not-in-existence",
            "post {post:Post} of {body:Body} exists {validity:DateSpan}, not on {asOf:LocalDate}",
            "{body}的岗位{post}存续期为{validity}，不含{asOf}"),
    POST_VACANT(
            "chain.post-vacant",
            "post {post:Post} of {body:Body} is vacant on {asOf:LocalDate}",
            "{body}的岗位{post}于{asOf}无人任职"),
    TENURE_NOT_STATED(
            "chain.tenure-not-stated", "post {post:Post} of {body:Body} has no stated tenure", "{body}的岗位{post}未载明任期"),
    NO_PRINCIPAL_POST(
            "chain.no-principal-post",
            "{body:Body} has no principal post on {asOf:LocalDate}, so there is no first" + " responsible person",
            "{body}于{asOf}无主要负责人岗位，第一责任人缺失"),
    BODY_NOT_IN_EXISTENCE(
            "chain.body-not-in-existence",
            "{body:Body}, {role:Role} for {subject:IssueSubject}, exists {validity:DateSpan}, not on"
                    + " {asOf:LocalDate}",
            "{subject}的{role}{body}存续期为{validity}，不含{asOf}"),
    LEVEL_SKIPPED(
            "chain.level-skipped",
            "no body at level {level:BodyLevel} between {upper:Body} and {body:Body} is responsible for"
                    + " {subject:IssueSubject}",
            "{subject}在{upper}与{body}之间缺少{level}责任主体"),
    ACCEPTOR_NOT_INDEPENDENT(
            "chain.acceptor-not-independent",
            "{body:Body} accepts {subject:IssueSubject}, but is or is subordinate to {other:Body}, which"
                    + " is {role:Role}",
            "{body}验收{subject}，但其即为或隶属于{role}{other}"),
    ONE_SIDE_ONLY(
            "chain.one-side-only",
            "at level {level:BodyLevel} a {kind:BodyKind} is responsible for {subject:IssueSubject}, but"
                    + " no {other:BodyKind}",
            "{subject}在{level}仅有{kind}负责，无{other}"),
    WORK_BEFORE_FEEDBACK(
            "chain.work-before-feedback",
            "work on issue {issue:IssueId} had begun by {happened:LocalDate}, before the feedback on"
                    + " {feedback:LocalDate}",
            "问题{issue}于{happened}已开展整改，早于反馈日{feedback}"),
    OBJECTS_TO_NOTHING("chain-policy.objects-to-nothing", "policy must check for at least one gap", "规则须至少列明一种情形"),
    SKIPS_NOTHING(
            "chain-policy.skips-nothing",
            "permitted skip must pass over a level, but {upper:BodyLevel} to {lower:BodyLevel} passes" + " over none",
            "允许的越级须跨越层级，{upper}至{lower}未跨越"),
    REACHED(
            "coverage.reached",
            "areas reached: {count:Long} of {total:Long} ({bodies:List<Body>})",
            "{total}个地区中已覆盖{count}个：{bodies}"),
    NOT_REACHED(
            "coverage.not-reached",
            "areas not reached: {count:Long} of {total:Long} ({bodies:List<Body>})",
            "{total}个地区中未覆盖{count}个：{bodies}"),
    UNNAMED(
            "coverage.unnamed",
            "number of areas that record {record:RecordId} states without naming them: {areas:Quantity}",
            "记录{record}计有{areas}个地区，未逐一列名"),
    NO_AREA("coverage.no-area", "there is no area to reach, so there is no share", "无应覆盖的地区，无法计算比例");

    private final MessageTemplate template;

    CoverageMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
