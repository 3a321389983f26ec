package org.rectification.status;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The findings about extensions under a policy, and the faults of a policy. */
enum ExtensionMessage implements MessageCode {
    GRANTED_AT_LEVEL(
            "extension-policy.level",
            "extension {request:EntryId} of {subject:Subject} was granted by {body:Body} at level"
                    + " {found:BodyLevel}; levels that may grant: {levels:List<BodyLevel>}",
            "{subject}的延期申请{request}由{found}的{body}批准，仅{levels}可批准"),
    GRANTED_IN_NO_ROLE(
            "extension-policy.role-none",
            "extension {request:EntryId} of {subject:Subject} was granted by {body:Body}, which has no"
                    + " role; roles that may grant: {roles:List<Role>}",
            "{subject}的延期申请{request}由{body}批准，其未承担任何职责，仅{roles}可批准"),
    GRANTED_IN_ROLE(
            "extension-policy.role",
            "extension {request:EntryId} of {subject:Subject} was granted by {body:Body}, which is"
                    + " {found:List<Role>}; roles that may grant: {roles:List<Role>}",
            "{subject}的延期申请{request}由{body}批准，其为{found}，仅{roles}可批准"),
    GRANTED_BY_ASKER(
            "extension-policy.asker",
            "extension {request:EntryId} of {subject:Subject} was granted by {body:Body}, which had" + " requested it",
            "{subject}的延期申请{request}由申请单位{body}自行批准"),
    TIMES(
            "extension-policy.times",
            "extension {request:EntryId} of {subject:Subject} is number {number:Long}, but at most"
                    + " {most:Long} may be granted",
            "{subject}的延期申请{request}为第{number}次延期，至多可延期{most}次"),
    LENGTH(
            "extension-policy.length",
            "extension {request:EntryId} moves {subject:Subject} from {from:LocalDate} to {to:LocalDate},"
                    + " {days:Days} after {last:LocalDate}, the last day of the limit of {limit:TimeLimit}",
            "延期申请{request}将{subject}由{from}延至{to}，每次延期不得超过{limit}，即至{last}，超出{days}"),
    TOTAL_LENGTH(
            "extension-policy.total-length",
            "extension {request:EntryId} moves {subject:Subject}, originally due on {from:LocalDate}, to"
                    + " {to:LocalDate}, {days:Days} after {last:LocalDate}, the last day of the limit of"
                    + " {limit:TimeLimit} for all extensions",
            "延期申请{request}将原定于{from}到期的{subject}延至{to}，累计延期不得超过{limit}，即至{last}，超出{days}"),
    TOTAL_LENGTH_AND_SUSPENDED(
            "extension-policy.total-length-and-suspended",
            "extension {request:EntryId} moves {subject:Subject}, originally due on {from:LocalDate}, to"
                    + " {to:LocalDate}, {days:Days} after {last:LocalDate}, the last day of the limit of"
                    + " {limit:TimeLimit} for all extensions and of {suspended:Days} suspended",
            "延期申请{request}将原定于{from}到期的{subject}延至{to}，累计延期不得超过{limit}，另加中止{suspended}，即至{last}，超出{days}"),
    REQUESTED_LATE(
            "extension-policy.requested-late",
            "extension {request:EntryId} of {subject:Subject}, due on {due:LocalDate}, was requested on"
                    + " {asked:LocalDate}, {days:Days} after {last:LocalDate}, the last day for requests",
            "{subject}于{due}到期，延期申请{request}应于{last}或之前提出，实于{asked}提出，迟{days}"),
    GRANTOR_NOT_NAMED(
            "extension-policy.grantor-not-named",
            "whether extension {request:EntryId} of {subject:Subject} keeps the rule is undecided"
                    + " ({rule:ExtensionFinding.Kind}): the body that granted it is not named",
            "{subject}的延期申请{request}未载明批准单位，无法判断是否符合规定（{rule}）"),
    ASKER_NOT_NAMED(
            "extension-policy.asker-not-named",
            "whether extension {request:EntryId} of {subject:Subject} keeps the rule is undecided"
                    + " ({rule:ExtensionFinding.Kind}): the body that requested it is not named",
            "{subject}的延期申请{request}未载明申请单位，无法判断是否符合规定（{rule}）"),
    ROLES_NOT_STATED(
            "extension-policy.roles-not-stated",
            "whether extension {request:EntryId} of {subject:Subject}, granted by {body:Body}, keeps the"
                    + " rule is undecided ({rule:ExtensionFinding.Kind}): the responsibility chain names no body in"
                    + " the roles that may grant: {roles:List<Role>}",
            "{subject}的延期申请{request}由{body}批准，责任链未列{roles}，无法判断是否符合规定（{rule}）"),
    DUE_NOT_KNOWN(
            "extension-policy.due-not-known",
            "whether extension {request:EntryId} of {subject:Subject} keeps the rule is undecided"
                    + " ({rule:ExtensionFinding.Kind}): the due date before it is not known: {why:Reason}",
            "{subject}的延期申请{request}之前的时限不明，无法判断是否符合规定（{rule}）：{why}"),
    DAYS_NOT_SETTLED(
            "extension-policy.days-not-settled",
            "whether extension {request:EntryId} of {subject:Subject} keeps the rule is undecided"
                    + " ({rule:ExtensionFinding.Kind}): calendar {calendar:String}, version {version:String}, does"
                    + " not settle all working days after {from:LocalDate} within the limit of {limit:TimeLimit}",
            "日历{calendar}（版本{version}）未确定{from}之后{limit}内的全部工作日，无法判断{subject}的延期申请{request}是否符合规定（{rule}）"),

    // The faults of a policy.
    NO_LEVEL(
            "extension-policy.no-level",
            "policy must leave a level that may grant extensions, but leaves none",
            "延期规定须列明可批准延期的层级，实际未列"),
    NO_ROLE(
            "extension-policy.no-role",
            "policy must leave a role that may grant extensions, but leaves none",
            "延期规定须列明可批准延期的职责，实际未列"),
    COUNT(
            "extension-policy.count",
            "{what:LocalText} must be 0 to {most:Long}, but was {value:Long}",
            "{what}须为0至{most}，实为{value}"),
    NO_LENGTH(
            "extension-policy.no-length",
            "length of extensions must be a number of working days, calendar days, or months with a rule"
                    + " for short months, but was {limit:TimeLimit}",
            "延期时长须为若干工作日、自然日，或载明短月规则的若干月，实为{limit}"),
    NONE_ALLOWED(
            "extension-policy.none-allowed",
            "policy that allows no extension must not limit its length, but limits it to {limit:TimeLimit}",
            "不允许延期的规定不得限定延期时长，实际限定为{limit}"),
    NO_REQUEST(
            "extension-policy.no-request",
            "policy that allows no extension must not state the number of days before the due date to request one, but"
                    + " states {value:Long}",
            "不允许延期的规定不得限定申请的提前天数，实际限定为{value}"),
    LEVEL_TWICE(
            "extension-policy.level-twice",
            "policy must name each level once, but {level:BodyLevel} is named twice",
            "不得重复列举批准层级{level}"),
    ROLE_TWICE(
            "extension-policy.role-twice",
            "policy must name each role once, but {role:Role} is named twice",
            "不得重复列举批准职责{role}"),
    LONGEST_ABOVE_TOTAL(
            "extension-policy.longest-above-total",
            "one extension must not be allowed to exceed {total:TimeLimit}, the most for all together, but"
                    + " was allowed {longest:TimeLimit}",
            "单次延期不得超过累计上限{total}，实际允许{longest}"),
    NO_SOURCE("extension-policy.no-source", "policy must have a source, but has none", "延期规定须有依据，实际未列");

    private final MessageTemplate template;

    ExtensionMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
