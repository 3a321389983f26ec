package org.rectification.status;

import org.rectification.base.MessageCode;
import org.rectification.base.MessageTemplate;

/** The reasons of a status, and the faults of a rule. */
enum StatusMessage implements MessageCode {
    // The date.
    NOT_RAISED(
            "status.not-raised",
            "the issue was raised on {raised:LocalDate}, after {asOf:LocalDate}",
            "问题于{raised}提出，晚于{asOf}"),
    DUE_STATED(
            "status.due-stated",
            "the plan says \"{words:String}\": the last day is {due:LocalDate}",
            "方案载明“{words}”，到期日为{due}"),
    DUE_INHERITED(
            "status.due-inherited",
            "the item has no deadline of its own, so the issue's deadline applies",
            "未单列时限，适用所属问题的时限"),
    EXTENSION_GRANTED(
            "status.extension-granted",
            "an extension to {proposed:LocalDate} was requested on {asked:LocalDate} and granted on"
                    + " {decided:LocalDate}",
            "{asked}申请延期至{proposed}，{decided}获批"),
    EXTENSION_REFUSED(
            "status.extension-refused",
            "an extension to {proposed:LocalDate} was requested on {asked:LocalDate} and refused on"
                    + " {decided:LocalDate}: the deadline is unchanged",
            "{asked}申请延期至{proposed}，{decided}未获批准，期限不变"),
    EXTENSION_PENDING(
            "status.extension-pending",
            "an extension to {proposed:LocalDate} was requested on {asked:LocalDate} and is undecided:"
                    + " the deadline is unchanged",
            "{asked}申请延期至{proposed}，尚未批复，期限不变"),
    DECISION_MOOT(
            "status.decision-moot",
            "decision {decision:EntryId} of {decided:LocalDate} concerns request {request:EntryId},"
                    + " which is not recorded, or was corrected or withdrawn: the deadline is unchanged",
            "{decided}的批复{decision}所针对的申请{request}无记录，或已更正、撤回，期限不变"),
    RESUMPTION_MOOT(
            "status.resumption-moot",
            "resumption {resumption:EntryId} of {resumed:LocalDate} concerns suspension"
                    + " {suspension:EntryId}, which is not recorded, or was corrected or withdrawn: it has no effect",
            "{resumed}的恢复{resumption}所针对的中止{suspension}无记录，或已更正、撤回，不生效力"),
    EXTENSION_HOLDS("status.extension-holds", "the last day is {due:LocalDate}, as extended", "经延期，到期日为{due}"),
    EXTENDED_AFTER_COMPLETION(
            "status.extended-after-completion",
            "the extension was granted on {granted:LocalDate}, after the completion on {on:LocalDate}, and applies all the"
                    + " same",
            "延期于{granted}获批，晚于完成之日{on}，仍按延期后的时限判断"),
    OWN_EXTENSION_KEPT(
            "status.own-extension-kept",
            "the issue's extension to {issue:LocalDate} does not apply: the item has its own extension"
                    + " to {due:LocalDate}",
            "所属问题延期至{issue}，本项已单独延期至{due}，不随之变动"),
    EXTENSION_SHORTENS(
            "status.extension-shortens",
            "the extended day {due:LocalDate} precedes the original day {original:LocalDate}",
            "延期后的到期日{due}早于原定到期日{original}"),
    EXTENSION_SET_ASIDE(
            "status.extension-set-aside",
            "the rule uses the original deadline, not the extension to {due:LocalDate}",
            "按规则以原定时限判断，不计延期至{due}"),
    DAY_OFF_MOVED(
            "status.day-off-moved",
            "{from:LocalDate} is a day off, so the last day moves to the working day {due:LocalDate}",
            "{from}为休息日，到期日顺延至工作日{due}"),
    DAY_OFF_NOT_COVERED(
            "status.day-off-not-covered",
            "a day off moves the last day, and the calendar does not cover {due:LocalDate}",
            "休息日顺延，而{due}超出日历范围"),
    LAST_DAY_EXCLUDED(
            "status.last-day-excluded",
            "under the rule {due:LocalDate} itself is late, so the last day in time is {last:LocalDate}",
            "按规则{due}当日已属逾期，到期日为{last}"),
    DUE_BY_LIMIT(
            "status.due-by-limit",
            "{limit:TimeLimit} from {start:LimitStart} on {day:LocalDate} end on {due:LocalDate}",
            "自{day}（{start}）起{limit}，到期日为{due}"),
    LIMIT_READINGS(
            "status.limit-readings",
            "the limit leaves open which days count: {readings:List<TimeLimit>}",
            "时限未明确按何种日期计算：{readings}"),
    START_WITHIN(
            "status.start-within",
            "the day of the event is known only to be within {days:DateSpan}: {start:LimitStart}",
            "起算日仅知在{days}之内：{start}"),
    WAITING(
            "status.waiting",
            "\"{words:String}\" counts from an event that is not recorded yet: {start:LimitStart}",
            "“{words}”的起算事项尚无记录：{start}"),
    WAITING_SENT_BACK(
            "status.waiting-sent-back",
            "the limit counts from an event that was undone when the item was sent back on {on:LocalDate} and is not recorded"
                    + " since: {start:LimitStart}",
            "本项已于{on}退回，此后尚无起算事项的记录：{start}"),
    START_NOT_STATED(
            "status.start-not-stated",
            "\"{words:String}\" names no event from which it counts, so no date follows from it",
            "“{words}”未载明起算事项，无法确定日期"),
    LIMIT_BY_TABLE(
            "status.limit-by-table", "{table:LocalText} gives the limit: {row:LimitTable.Row}", "适用{table}：{row}"),
    WAITING_BY_TABLE(
            "status.waiting-by-table",
            "the limit counts from an event that is not recorded yet: {start:LimitStart}",
            "该时限的起算事项尚无记录：{start}"),
    NOT_RUNNING("status.not-running", "the limit does not run yet, so nothing is overdue", "时限尚未起算，不计逾期"),
    DUE_UNDECIDED(
            "status.due-undecided",
            "the last day is known only to be between {earliest:LocalDate} and {latest:LocalDate}",
            "到期日仅知在{earliest}至{latest}之间"),
    DUE_NOT_COVERED(
            "status.due-not-covered",
            "the last day of {limit:TimeLimit} from {start:LimitStart} on {day:LocalDate} depends on days that the calendar"
                    + " does not cover, and is {earliest:LocalDate} at the earliest",
            "自{day}（{start}）起{limit}，到期日取决于日历未涵盖的日期，最早为{earliest}"),
    DUE_NOT_BEFORE(
            "status.due-not-before",
            "the last day is known only to be {earliest:LocalDate} or later",
            "到期日仅知不早于{earliest}"),
    SUSPENDED(
            "status.suspended",
            "suspended from {began:LocalDate} ({why:LocalText}) until days counted again on {until:LocalDate}:"
                    + " {days:Days}, counted from {first:LocalDate}, are added, and the last day moves from"
                    + " {from:LocalDate} to {due:LocalDate}",
            "自{began}起中止（{why}），至{until}恢复计算，自{first}起计顺延{days}，到期日由{from}改为{due}"),
    SUSPENDED_STILL(
            "status.suspended-still",
            "suspended since {began:LocalDate} ({why:LocalText}): if days counted again from {until:LocalDate},"
                    + " {days:Days}, counted from {first:LocalDate}, would be added, and the last day would move from"
                    + " {from:LocalDate} to {due:LocalDate}",
            "自{began}起中止（{why}），尚未恢复；如自{until}起恢复计算，自{first}起计顺延{days}，到期日由{from}改为{due}"),
    SUSPENDED_UNTIL_SETTLED(
            "status.suspended-until-settled",
            "suspended from {began:LocalDate} ({why:LocalText}) until the item was complete, closed or ended on"
                    + " {until:LocalDate}: {days:Days}, counted from {first:LocalDate}, are added, and the last day moves"
                    + " from {from:LocalDate} to {due:LocalDate}",
            "自{began}起中止（{why}），至{until}完成、销号或终止时为止，自{first}起计顺延{days}，到期日由{from}改为{due}"),
    SUSPENDED_SETTLED(
            "status.suspended-settled",
            "the days suspended from {began:LocalDate} on do not move the last day, since the item was complete, closed"
                    + " or ended on {settled:LocalDate}",
            "本项已于{settled}完成、销号或终止，自{began}起中止的日期不顺延"),
    SUSPENDED_TOO_LATE(
            "status.suspended-too-late",
            "suspended from {began:LocalDate}: the days from {first:LocalDate} on are after the last day {due:LocalDate} and"
                    + " do not move it",
            "自{began}起中止，其中{first}起的日期在到期日{due}之后，不顺延"),
    CONTINUING(
            "status.continuing",
            "the deadline is continuing, without a date, so it is never overdue",
            "长期坚持，无截止日期，不计逾期"),
    ALSO_CONTINUING(
            "status.also-continuing",
            "work must continue after the last day; that part has no date and is never overdue",
            "到期后仍须长期坚持，该部分无截止日期，不计逾期"),
    OPEN_RANGE(
            "status.open-range",
            "\"{words:String}\" states a start, {from:LocalDate}, and no last day",
            "“{words}”仅载明自{from}起，未载明到期日"),
    NO_DATE("status.no-date", "\"{words:String}\" states no date", "“{words}”未载明日期"),
    STAGES(
            "status.stages",
            "the wording states {count:Long} dates; the last one applies: {stages:List<LocalDate>}",
            "时限中有{count}个日期，以最后一个为准：{stages}"),
    UNDATED("status.undated", "the deadline has no date, so it is never overdue", "无截止日期，不计逾期"),

    // The reported progress.
    REPORTED_TIER(
            "status.reported-tier", "progress reported as of {asOf:LocalDate}: {tier:Tier}", "截至{asOf}上报的进展为：{tier}"),
    NO_REPORT("status.no-report", "no progress has been reported by {asOf:LocalDate}", "截至{asOf}未上报进展"),
    COMPLETION(
            "status.completion",
            "{tier:Tier} as of {happened:LocalDate}, reported on {reported:LocalDate}",
            "{reported}上报，截至{happened}的进展为{tier}"),
    COMPLETION_UNKNOWN_YET(
            "status.completion-unknown-yet",
            "completion on {happened:LocalDate} was reported on {reported:LocalDate}, after"
                    + " {asOf:LocalDate}, and the rule uses the day of the report",
            "{happened}完成，{reported}报告，晚于{asOf}，按规则以报告之日判断"),
    BASICALLY_COMPLETE_OPEN(
            "status.basically-complete-open",
            "under the rule, basically complete does not count as complete",
            "按规则，基本完成不计为完成"),
    REVERSED(
            "status.reversed",
            "an earlier completion was refuted, or the work was reopened, on {happened:LocalDate}",
            "此前的完成情况已于{happened}被否定或重新整改"),
    COMPLETED_BY_CLOSING(
            "status.completed-by-closing",
            "closed on {closed:LocalDate} without a report of completion, so complete as of {happened:LocalDate}",
            "于{closed}销号，无完成报告，按{happened}完成计"),
    CARRIED_OVER(
            "status.carried-over",
            "{subject:Subject} was carried over into inspection {into:InspectionId} on {happened:LocalDate}",
            "{subject}已于{happened}结转至督察{into}"),
    ENDED(
            "status.ended",
            "{subject:Subject} ended on {happened:LocalDate}, by decision of {by:NamedBody}: {end:EndKind} ({why:LocalText})",
            "{subject}于{happened}经{by}决定终止：{end}（{why}）"),
    CLOSED_OPEN(
            "status.closed-open",
            "{subject:Subject} was closed on {happened:LocalDate} without being reported complete",
            "{subject}已于{happened}销号，但未上报完成"),
    CLOSED_ABOVE(
            "status.closed-above",
            "the issue was closed on {happened:LocalDate}, so nothing below it is due",
            "所属问题已于{happened}销号，其下事项不再到期"),
    EXCEPTED(
            "status.excepted",
            "an exception for {subject:Subject} is in force until {until:LocalDate}: {why:LocalText}",
            "{subject}适用例外，至{until}为止：{why}"),
    EXCEPTED_WITHOUT_END(
            "status.excepted-without-end",
            "an exception for {subject:Subject} is in force and has no last day: {why:LocalText}",
            "{subject}适用例外，未定截止日期：{why}"),
    EXCEPTION_MOOT(
            "status.exception-moot",
            "decision {decision:EntryId} of {decided:LocalDate} concerns request {request:EntryId}, which is not recorded, or"
                    + " was corrected or withdrawn: it puts no exception in force",
            "{decided}的批复{decision}所针对的申请{request}无记录，或已更正、撤回，例外不因此生效"),
    EXCEPTION_OVER(
            "status.exception-over",
            "an exception for {subject:Subject} was in force until {until:LocalDate} and is over",
            "{subject}的例外已于{until}到期"),

    // The lateness.
    NOT_YET_DUE(
            "status.not-yet-due",
            "the last day {due:LocalDate} is {days:Days} after {asOf:LocalDate}",
            "到期日{due}距{asOf}尚有{days}"),
    NOT_DUE_BEFORE(
            "status.not-due-before",
            "the last day is {due:LocalDate} or later, and that day is {days:Days} after {asOf:LocalDate}",
            "到期日不早于{due}，该日距{asOf}尚有{days}"),
    DUE_SOON(
            "status.due-soon",
            "the last day {due:LocalDate} is {days:Days} after {asOf:LocalDate}, within the due-soon"
                    + " window of {window:Days}",
            "到期日{due}距{asOf}尚有{days}，在临期{window}之内"),
    DUE_SOON_AT_THE_EARLIEST(
            "status.due-soon-at-the-earliest",
            "the last day is {due:LocalDate} or later, and that day is {days:Days} after {asOf:LocalDate}, within the"
                    + " due-soon window of {window:Days}",
            "到期日不早于{due}，该日距{asOf}尚有{days}，在临期{window}之内"),
    SOON_NOT_KNOWN(
            "status.soon-not-known",
            "whether the last day is within the due-soon window of {window:Days} is undecidable, since"
                    + " the working days are unknown",
            "工作日数未知，无法判断是否在临期{window}之内"),
    REMINDED(
            "status.reminded",
            "on {asOf:LocalDate} the reminder \"{grade:LocalText}\" applies, from {days:Days} before the last day"
                    + " {due:LocalDate}",
            "{asOf}已达提醒级别“{grade}”，该级别自到期日{due}前{days}起适用"),
    REMINDED_AT_THE_LATEST(
            "status.reminded-at-the-latest",
            "on {asOf:LocalDate} the reminder \"{grade:LocalText}\" applies, from {days:Days} before the last day, which"
                    + " is {due:LocalDate} at the latest",
            "{asOf}已达提醒级别“{grade}”，该级别自到期日前{days}起适用，到期日最迟为{due}"),
    REMINDER_SUSPENDED(
            "status.reminder-suspended",
            "no reminder applies while it is suspended and days do not count",
            "中止期间不计期限，不适用提醒级别"),
    REMINDER_NOT_KNOWN(
            "status.reminder-not-known",
            "which reminder applies before the last day {due:LocalDate} is undecidable, since the working days are"
                    + " unknown",
            "工作日数未知，无法判断到期日{due}前适用何级提醒"),
    REMINDER_NOT_KNOWN_BEFORE(
            "status.reminder-not-known-before",
            "which reminder applies is undecidable, since the last day is known only to be {due:LocalDate} or later",
            "到期日仅知不早于{due}，无法判断适用何级提醒"),
    DUE_TODAY("status.due-today", "{asOf:LocalDate} is the last day and still in time", "{asOf}为到期日，当日仍属按期"),
    SUSPENDED_ON_LAST_DAY(
            "status.suspended-on-last-day",
            "{asOf:LocalDate} is suspended; the last day is the one on which days count again",
            "{asOf}仍在中止期间，恢复计算之日为到期日"),
    SUSPENDED_NOT_SOON(
            "status.suspended-not-soon",
            "it is suspended and days do not count, so it is not due soon",
            "中止期间不计期限，不作临期处理"),
    NEVER_DUE("status.never-due", "so it is neither due nor overdue", "不计到期，不计逾期"),
    OVERDUE(
            "status.overdue",
            "{asOf:LocalDate} is {days:Days} after the last day {due:LocalDate}, without a completion" + " that counts",
            "截至{asOf}已逾期{days}，到期日为{due}，尚未完成"),
    OVERDUE_AT_LEAST(
            "status.overdue-at-least",
            "the last day is {due:LocalDate} at the latest, and {asOf:LocalDate} is {days:Days} after it, without a"
                    + " completion that counts",
            "到期日最迟为{due}，截至{asOf}至少逾期{days}，尚未完成"),
    COMPLETED_EARLY(
            "status.completed-early",
            "completed on {on:LocalDate}, {days:Days} before the last day {due:LocalDate}",
            "于{on}完成，提前{days}，到期日为{due}"),
    COMPLETED_IN_TIME("status.completed-in-time", "completed on {on:LocalDate}, the last day", "于到期日{on}完成，按期"),
    COMPLETED_BEFORE(
            "status.completed-before",
            "completed on {on:LocalDate}, in time, since the last day is {due:LocalDate} or later",
            "于{on}完成，到期日不早于{due}，属按期"),
    COMPLETED_LATE(
            "status.completed-late",
            "completed on {on:LocalDate}, {days:Days} after the last day {due:LocalDate}",
            "于{on}完成，逾期{days}，到期日为{due}"),
    COMPLETED_LATE_AT_LEAST(
            "status.completed-late-at-least",
            "completed on {on:LocalDate}, {days:Days} after the latest possible last day {due:LocalDate}",
            "于{on}完成，到期日最迟为{due}，至少逾期{days}"),

    // The number of days.
    NOT_COVERED(
            "status.not-covered",
            "calendar {calendar:String}, version {version:String}, covers {coverage:DateSpan} and not"
                    + " every day after {start:LocalDate} up to {end:LocalDate}, so working days are not counted",
            "日历{calendar}（版本{version}）仅覆盖{coverage}，不含{start}之后至{end}的全部日期，不计工作日"),
    PROVISIONAL(
            "status.provisional",
            "the working days after {start:LocalDate} up to {end:LocalDate} are provisional: {why:Reason}",
            "{start}之后至{end}的工作日数为暂计：{why}"),
    START_NOT_COUNTED(
            "status.start-not-counted", "days are counted from the day after {date:LocalDate}", "天数自{date}次日起计"),

    // The schedule.
    SCHEDULE_DERIVED(
            "status.schedule-derived",
            "key steps due by {asOf:LocalDate} that are complete: {complete:Long} of {due:Long}",
            "截至{asOf}到期的关键步骤{due}项，已完成{complete}项"),
    SCHEDULE_PAST(
            "status.schedule-past", "key steps overdue and open: {steps:List<KeyStepId>}", "已过到期日而未完成的关键步骤：{steps}"),
    SCHEDULE_AHEAD(
            "status.schedule-ahead",
            "key steps complete before their due day: {steps:List<KeyStepId>}",
            "尚未到期即已完成的关键步骤：{steps}"),
    NO_DATED_STEP(
            "status.no-dated-step", "no key step has a date, so the schedule cannot be derived", "无载明日期的关键步骤，无法推算序时进度"),
    NO_OTHER_DATED_STEP(
            "status.no-other-dated-step",
            "no key step has a date except those that ended or are under an exception, so the schedule cannot be derived",
            "除已终止或适用例外者外，无载明日期的关键步骤，无法推算序时进度"),
    STEPS_NOT_BY_PART(
            "status.steps-not-by-part",
            "key steps are not assigned to parts, so the schedule of a part cannot be derived",
            "关键步骤未按分项划分，无法推算分项的序时进度"),
    REPORTED_ON_BUT_BEHIND(
            "status.reported-on-but-behind",
            "reported on schedule, but key steps are overdue and open: {steps:List<KeyStepId>}",
            "报告为达到序时进度，但关键步骤已过到期日而未完成：{steps}"),
    REPORTED_BEHIND_BUT_NOT(
            "status.reported-behind-but-not",
            "reported behind schedule, but no key step is overdue and open",
            "报告为未达到序时进度，但无关键步骤已过到期日而未完成"),
    REPORTED_ON_BUT_OVERDUE(
            "status.reported-on-but-overdue",
            "reported on schedule, but the last day {due:LocalDate} has passed",
            "报告为达到序时进度，但到期日{due}已过"),
    REPORTED_ON_BUT_OVERDUE_AT_LEAST(
            "status.reported-on-but-overdue-at-least",
            "reported on schedule, but the last day has passed, which is {due:LocalDate} at the latest",
            "报告为达到序时进度，但最迟为{due}的到期日已过"),

    // Class-wide searches.
    SEARCH_NOT_REQUIRED(
            "search.not-required",
            "no class-wide search has been required or done by {asOf:LocalDate}",
            "截至{asOf}未要求举一反三，亦未开展"),
    SEARCH_REQUIRED("search.required", "a class-wide search was required on {on:LocalDate}", "{on}要求举一反三"),
    SEARCH_DUE("search.due", "the last day for the class-wide search is {due:LocalDate}", "举一反三的到期日为{due}"),
    SEARCH_DONE_BEFORE(
            "search.done-before",
            "the class-wide search of {on:LocalDate} was done before this was required, so it does not count",
            "{on}的举一反三排查先于此次要求，不予计入"),
    SEARCH_DONE(
            "search.done",
            "a class-wide search was done on {on:LocalDate}: {result:LocalText}",
            "{on}完成举一反三排查：{result}"),
    SEARCH_FOUND("search.found", "issues raised because of it: {found:List<IssueId>}", "据此提出的问题：{found}"),
    SEARCH_DONE_LATE(
            "search.done-late",
            "the class-wide search was done {days:Days} after its last day {due:LocalDate}",
            "举一反三排查逾期{days}完成，到期日为{due}"),
    SEARCH_NOT_DONE(
            "search.not-done", "the class-wide search has not been done by {asOf:LocalDate}", "截至{asOf}尚未完成举一反三排查"),
    SEARCH_OVERDUE(
            "search.overdue",
            "{asOf:LocalDate} is {days:Days} after the last day {due:LocalDate} for the class-wide search",
            "截至{asOf}举一反三已逾期{days}，到期日为{due}"),
    SEARCH_NO_LONGER_REQUIRED(
            "search.no-longer-required", "so no class-wide search is required of it any more", "不再要求举一反三"),

    // The faults of a rule.
    WINDOW(
            "status-rule.window",
            "the due-soon window must be 0 to 1000 days, but was {window:Long}",
            "临期天数须为0至1000，实为{window}"),
    NO_GRADE("reminders.no-grade", "reminders must have at least one grade, but have none", "提醒须至少有一级，实无"),
    GRADE_DAYS(
            "reminders.days",
            "a reminder must be 1 to 1000 days before the last day, but was {value:Long}",
            "提醒须提前1至1000天，实为{value}"),
    GRADE_ORDER(
            "reminders.order",
            "a reminder must be fewer days before the last day than the one before it, {before:Long}, but was"
                    + " {value:Long}",
            "后一级提醒的提前天数须少于前一级的{before}，实为{value}"),
    GRADE_NAME(
            "reminders.name",
            "each reminder must have a name of its own, but \"{name:LocalText}\" occurs twice",
            "各级提醒名称须互不相同，实有重复：“{name}”");

    private final MessageTemplate template;

    StatusMessage(String code, String english, String chinese) {
        template = MessageTemplate.of(code, english, chinese);
    }

    @Override
    public MessageTemplate template() {
        return template;
    }
}
