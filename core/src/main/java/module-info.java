/**
 * Immutable types of the rectification domain (督察整改) and pure calculators over them: what an inspection found, what is
 * planned and reported about it, who answers for it, and what follows on a given day.
 *
 * <p>The module needs nothing but {@code java.base} at run time. There is no clock, no default locale or time zone, no
 * global registry: the day asked about, the calendar and the rules are arguments. Every answer carries its reasons.
 *
 * <h2>Three jobs</h2>
 *
 * <p>A completion rate (整改完成率): a {@linkplain org.rectification.completion.RateDefinition definition} and two counts.
 *
 * <pre>{@code
 * LocalDate asOf = LocalDate.of(2017, 12, 31);
 * CompletionRate rate = RateDefinitions.issuesComplete().rateOf(register, asOf);
 * rate.ratio();                           // 22/37
 * rate.percent();                         // Optional[59]
 * }</pre>
 *
 * <p>The deadline status (时限状态) of an issue: in time, due soon, overdue, by how many working days.
 *
 * <pre>{@code
 * WorkingDayCalendar calendar = ChinaWorkingDays.official();
 * IssueStatus status = StatusRule.of(calendar).statusOf(issue, asOf);
 * status.lateness().kind().label().in(Language.ENGLISH);    // "not yet due"
 * status.reasons().forEach(reason -> System.out.println(reason.text(Language.ENGLISH)));
 * }</pre>
 *
 * <p>Whether an issue may be closed out (销号) under a published procedure, and what is in the way.
 *
 * <pre>{@code
 * CloseOutVerdict verdict = CloseOutRule.of(Procedures.guangxi(), calendar).assess(issue, asOf);
 * verdict.isEligible();    // false
 * verdict.unmet().forEach(System.out::println);
 * verdict.nextActions().forEach(System.out::println);
 * }</pre>
 *
 * <h2>Ten types to know</h2>
 *
 * <ul>
 *   <li>{@link org.rectification.register.Register}: the register (台账), everything in one value
 *   <li>{@link org.rectification.issue.Issue}: one finding to be rectified, with its plan and its history
 *   <li>{@link org.rectification.issue.Entry}: one dated fact of a history, with the day it was reported
 *   <li>{@link org.rectification.plan.Deadline}: a deadline as published, and the dates it states
 *   <li>{@link org.rectification.calendar.WorkingDayCalendar}: working days with a declared coverage and version
 *   <li>{@link org.rectification.completion.RateDefinition}: what a rate counts, over which population
 *   <li>{@link org.rectification.status.StatusRule}: how the deadline status is judged
 *   <li>{@link org.rectification.closeout.CloseOutRule}: a close-out procedure applied with a calendar
 *   <li>{@link org.rectification.base.Reason}: one reason of an answer: a stable code, typed values, sources
 *   <li>{@link org.rectification.base.Fault}: one thing that is wrong with a value, with its place
 * </ul>
 *
 * <h2>Packages by theme</h2>
 *
 * <dl>
 *   <dt>Ground
 *   <dd>{@link org.rectification.base}: texts, spans, ratios, quantities, reasons, faults
 *   <dd>{@link org.rectification.calendar}: working days, limits, notice windows
 *   <dt>What was found and planned, and who answers for it
 *   <dd>{@link org.rectification.issue}: issues with their history: progress, extensions, close-out stages, ends
 *   <dd>{@link org.rectification.plan}: measures, key steps, phases, deadlines and their words
 *   <dd>{@link org.rectification.responsibility}: bodies, posts, chains; their
 *       {@linkplain org.rectification.responsibility.coverage gaps}: steps or areas without a responsible body
 *   <dd>{@link org.rectification.indicator}: what is measured, against a target or an earlier period
 *   <dt>How far it is
 *   <dd>{@link org.rectification.status}: deadline status, what became of extensions, what is late and by how much
 *   <dd>{@link org.rectification.completion}: completion rates of issues, whole and by area, phase or category
 *   <dd>{@link org.rectification.timeliness}: on-time rate, age of what is open, time to complete
 *   <dd>{@link org.rectification.breakdown}: published totals and their parts, whether they add up; rates over classes
 *   <dd>{@link org.rectification.series}: rates over time, targets, what changed between two days
 *   <dt>What contradicts itself
 *   <dd>{@link org.rectification.coherence}: an issue whose levels, ends or dates contradict each other
 *   <dt>How it ends
 *   <dd>{@link org.rectification.procedure}: close-out procedures as data: stages, notices, papers, look-backs
 *   <dd>{@link org.rectification.closeout}: verdicts and schedules under a procedure, look-backs that are due
 *   <dt>What is due and what is done about delay
 *   <dd>{@link org.rectification.duty}: reports, plans and disclosures that are due, and whether they came in time
 *   <dd>{@link org.rectification.escalation}: what delay leads to, step by step; what comes next
 *   <dd>{@link org.rectification.oversight}: records of supervision, rounds, reports and disclosures
 *   <dt>Accountability and complaints
 *   <dd>{@link org.rectification.accountability}: kinds of action, their legal bases and effect; their
 *       {@linkplain org.rectification.accountability.figures figures}
 *   <dd>{@link org.rectification.complaint}: complaints and batches; their
 *       {@linkplain org.rectification.complaint.figures figures}
 *   <dd>{@link org.rectification.mechanism}: lasting rules and bodies created because of findings
 *   <dt>The whole
 *   <dd>{@link org.rectification.register}: everything in one value, selections, the three lists
 *   <dd>{@link org.rectification.audit}: published statements checked against a register
 * </dl>
 *
 * <h2>Words</h2>
 *
 * <table>
 *   <caption>The terms of the field, in both languages</caption>
 *   <tr><th>term<th>Chinese<th>type
 *   <tr><td>inspection<td>督察<td>{@link org.rectification.issue.Inspection}
 *   <tr><td>issue<td>问题<td>{@link org.rectification.issue.Issue}
 *   <tr><td>measure, key step<td>整改措施、关键步骤<td>{@link org.rectification.plan.Measure},
 *       {@link org.rectification.plan.KeyStep}
 *   <tr><td>deadline<td>整改时限<td>{@link org.rectification.plan.Deadline}
 *   <tr><td>phase<td>阶段<td>{@link org.rectification.plan.Phase}
 *   <tr><td>tier (how far the work is reported to be)<td>整改进展<td>{@link org.rectification.issue.Tier}
 *   <tr><td>responsibility chain<td>责任链<td>{@link org.rectification.responsibility.ResponsibilityChain}
 *   <tr><td>completion rate<td>整改完成率<td>{@link org.rectification.completion.CompletionRate}
 *   <tr><td>on-time rate<td>按期完成率<td>{@link org.rectification.timeliness.OnTimeRate}
 *   <tr><td>deadline status<td>时限状态<td>{@link org.rectification.status.IssueStatus}
 *   <tr><td>close-out<td>销号<td>{@link org.rectification.closeout.CloseOutVerdict}
 *   <tr><td>supervision measure<td>督办<td>{@link org.rectification.oversight.SupervisionMeasure}
 *   <tr><td>accountability action<td>问责<td>{@link org.rectification.accountability.AccountabilityAction}
 *   <tr><td>complaint<td>信访件<td>{@link org.rectification.complaint.Complaint}
 *   <tr><td>mechanism<td>长效机制<td>{@link org.rectification.mechanism.Mechanism}
 *   <tr><td>indicator<td>指标<td>{@link org.rectification.indicator.Indicator}
 *   <tr><td>register<td>台账<td>{@link org.rectification.register.Register}
 * </table>
 *
 * <p>Every message code with its slots and both texts is listed in {@code core/MESSAGES.md}.
 *
 * @since 0.1.0
 */
module org.rectification.core {
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.rectification.base;
    exports org.rectification.calendar;
    exports org.rectification.responsibility;
    exports org.rectification.indicator;
    exports org.rectification.plan;
    exports org.rectification.issue;
    exports org.rectification.accountability;
    exports org.rectification.complaint;
    exports org.rectification.mechanism;
    exports org.rectification.oversight;
    exports org.rectification.register;
    exports org.rectification.coherence;
    exports org.rectification.status;
    exports org.rectification.breakdown;
    exports org.rectification.completion;
    exports org.rectification.timeliness;
    exports org.rectification.series;
    exports org.rectification.procedure;
    exports org.rectification.closeout;
    exports org.rectification.accountability.figures;
    exports org.rectification.complaint.figures;
    exports org.rectification.responsibility.coverage;
    exports org.rectification.duty;
    exports org.rectification.escalation;
    exports org.rectification.audit;
}
