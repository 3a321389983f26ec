package org.rectification.responsibility.coverage;

import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/** What is found in chains and areas, and what can be wrong with a policy. */
enum CoverageMessage implements MessageCode {
    NO_RESPONSIBLE_BODY(
            "chain.no-responsible-body", "no body is responsible for {subject} of {issue}", "{issue}的{subject}未明确责任单位"),
    NO_LEAD("chain.no-lead", "no body leads {subject} of {issue}", "{issue}的{subject}未明确牵头单位"),
    SEVERAL_LEADS(
            "chain.several-leads",
            "{count} bodies lead {subject} of {issue}: {bodies}",
            "{issue}的{subject}有{count}家牵头单位:{bodies}"),
    NO_ACCEPTOR("chain.no-acceptor", "no body accepts {subject} of {issue}", "{issue}的{subject}未明确验收单位"),
    NO_POST(
            "chain.no-post",
            "{body} is {role} for {subject} of {issue}, and no post is named",
            "{body}为{issue}的{subject}的{role},未落实到岗"),
    POST_OF_ANOTHER_BODY(
            "chain.post-of-another-body",
            "post {post} is named for {body} and belongs to {other}",
            "岗位{post}列于{body}名下,实属{other}"),
    POST_NOT_IN_EXISTENCE(
            "chain.post-not-in-existence",
            "post {post} of {body} exists {validity}, not on {asOf}",
            "{body}的岗位{post}存续期为{validity},不含{asOf}"),
    POST_VACANT("chain.post-vacant", "nobody holds post {post} of {body} on {asOf}", "{body}的岗位{post}于{asOf}无人任职"),
    TENURE_NOT_STATED(
            "chain.tenure-not-stated", "no tenure of post {post} of {body} is stated", "{body}的岗位{post}未载明任期"),
    NO_PRINCIPAL_POST(
            "chain.no-principal-post",
            "{body} has no principal post on {asOf}, so nobody is first responsible person",
            "{body}于{asOf}无主要负责人岗位,第一责任人缺失"),
    BODY_NOT_IN_EXISTENCE(
            "chain.body-not-in-existence",
            "{body}, {role} for {subject} of {issue}, exists {validity}, not on {asOf}",
            "{issue}的{subject}的{role}{body}存续期为{validity},不含{asOf}"),
    LEVEL_SKIPPED(
            "chain.level-skipped",
            "nobody answers at level {level} between {upper} and {body} for {subject} of {issue}",
            "{issue}的{subject}在{upper}与{body}之间缺少{level}责任主体"),
    ACCEPTOR_NOT_INDEPENDENT(
            "chain.acceptor-not-independent",
            "{body} accepts {subject} of {issue} and is, or stands below, {other}, which is {role}",
            "{body}验收{issue}的{subject},但其即为或隶属于{role}{other}"),
    ONE_SIDE_ONLY(
            "chain.one-side-only",
            "at level {level} a {kind} answers for {subject} of {issue} and no {other}",
            "{issue}的{subject}在{level}仅有{kind}负责,无{other}"),
    WORK_BEFORE_FEEDBACK(
            "chain.work-before-feedback",
            "{issue} was worked on by {happened}, before the feedback on {feedback}",
            "{issue}于{happened}已开展整改,早于反馈日{feedback}"),
    OBJECTS_TO_NOTHING("chain-policy.objects-to-nothing", "a policy must object to something", "规则须至少列明一种情形"),
    SKIPS_NOTHING(
            "chain-policy.skips-nothing",
            "a lawful skip must pass over a level, but {upper} to {lower} passes over none",
            "允许的越级须跨越层级,{upper}至{lower}未跨越"),
    REACHED("coverage.reached", "{count} of {total} are reached: {bodies}", "{total}个中已覆盖{count}个:{bodies}"),
    NOT_REACHED(
            "coverage.not-reached", "{count} of {total} are not reached: {bodies}", "{total}个中未覆盖{count}个:{bodies}"),
    UNNAMED(
            "coverage.unnamed",
            "record {record} counts {areas} areas and does not name them",
            "记录{record}计有{areas}个地区,未逐一列名"),
    NO_AREA("coverage.no-area", "no area is in question, so there is no share", "无应覆盖的地区,不适用");

    private final String code;
    private final String english;
    private final String chinese;

    CoverageMessage(String code, String english, String chinese) {
        this.code = code;
        this.english = english;
        this.chinese = chinese;
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
