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
    POST_AT_ANOTHER_LEVEL(
            "chain.post-at-another-level",
            "post {post:Post} at level {found:BodyLevel} is named as first responsible person of {body:Body} at"
                    + " level {level:BodyLevel}",
            "{level}的{body}以{found}岗位{post}为第一责任人，层级不符"),
    DEPUTY_ONLY(
            "chain.deputy-only",
            "no post named for {body:Body} in {subject:IssueSubject} ({posts:List<Post>}) is a principal post, so its"
                    + " first responsible person is not named",
            "{subject}列于{body}名下的岗位（{posts}）均非正职，未列第一责任人"),
    PRINCIPAL_NOT_STATED(
            "chain.principal-not-stated",
            "no post named for {body:Body} in {subject:IssueSubject} ({posts:List<Post>}) is stated to be a principal"
                    + " post",
            "{subject}列于{body}名下的岗位（{posts}）未载明是否正职"),
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
            "no principal post of {body:Body} is stated for {asOf:LocalDate}, so there is no first responsible"
                    + " person",
            "{body}于{asOf}未载明主要负责人岗位，第一责任人缺失"),
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
    LEVEL_SKIPPED_PARENT_NOT_STATED(
            "chain.level-skipped-parent-not-stated",
            "no body at level {level:BodyLevel} between {upper:Body} and {body:Body} is responsible for"
                    + " {subject:IssueSubject}; whether this is lawful is unknown, because the parent of {last:Body}"
                    + " is not stated",
            "{subject}在{upper}与{body}之间缺少{level}责任主体；{last}的上级未载明，无法判定是否合规"),
    ACCEPTOR_NOT_INDEPENDENT(
            "chain.acceptor-not-independent",
            "{body:Body} accepts {subject:IssueSubject}, but is or is subordinate to {other:Body}, which"
                    + " is {role:Role}",
            "{body}验收{subject}，但其即为或隶属于{role}{other}"),
    ONE_SIDE_ONLY(
            "chain.one-side-only",
            "bodies at level {level:BodyLevel} responsible for {subject:IssueSubject}: {side:Post.Side} {count:Long},"
                    + " {other:Post.Side} {others:Long}; Party and government must both be responsible",
            "{subject}的{level}责任主体中，{side}{count}个，{other}{others}个，党政未同责"),
    BODY_ON_ONE_SIDE_ONLY(
            "chain.body-on-one-side-only",
            "of the principal posts of {body:Body}, none on the {side:Post.Side} side ({posts:List<Post>}) is named for"
                    + " {subject:IssueSubject}",
            "{subject}未列{body}{side}一方的正职（{posts}），党政未同责"),
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
    GROUP_WITHOUT_HEAD(
            "coverage.group-without-head",
            "leading groups without a head on {asOf:LocalDate}, which do not count: {groups:List<Body>}",
            "于{asOf}无组长、不计入的领导小组：{groups}"),
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
