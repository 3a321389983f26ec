package org.rectification.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.register.Register;

/**
 * Decides where an issue, a part, a measure or a key step stands at the end of a day. {@link #of} is the standard rule;
 * every choice in it can be made otherwise with a {@code with} method.
 *
 * <table>
 * <caption>The choices of the standard rule</caption>
 * <tr><th>choice</th><th>standard</th><th>why</th></tr>
 * <tr><td>{@link #dueSoonWithin}</td><td>5 days</td><td>one ordinary week of work. No source states a threshold, and
 *     nothing follows from it: it is a warning before the last day</td></tr>
 * <tr><td>{@link #dueSoonUnit}</td><td>working days</td><td>before a long holiday a calendar week may hold no day on which
 *     anything can still be done</td></tr>
 * <tr><td>{@link #lastDayInTime}</td><td>yes</td><td>"2017年底前" is met on 2017-12-31: published cohorts due by a date
 *     include it, and a period runs to the end of its last day (Civil Code, Art. 203)</td></tr>
 * <tr><td>{@link #dayOffMoves}</td><td>no</td><td>a plan names its date itself, and reports judge by it: 2017-12-31 was a
 *     Sunday and remained the last day. That a last day off moves to the next working day (Civil Code, Art. 203) is a rule
 *     for periods set by law, and is declared where it is meant</td></tr>
 * <tr><td>{@link #judgedAgainst}</td><td>the extended date</td><td>a granted extension is the date from the day of the
 *     decision on; one that is pending or refused moves nothing. The original date is always shown</td></tr>
 * <tr><td>{@link #completionJudgedBy}</td><td>the day it happened</td><td>a report may follow weeks later; what was known
 *     on a day is asked with {@link Issue#asKnown}, which needs no other rule</td></tr>
 * <tr><td>{@link #basicallyCompleteCounts}</td><td>no</td><td>Guangxi left 6 basically complete out of its 59 %, and what
 *     is basically complete still has work open. Jiangsu counted it</td></tr>
 * </table>
 *
 * <p>What is not a choice:
 *
 * <ul>
 *   <li>Late or not is a matter of calendar dates. The days are given both in working days and in calendar days, and decide
 *       nothing. What was due on Sunday 2017-12-31 is overdue on the holiday 2018-01-01, by 0 working days and 1 calendar
 *       day.
 *   <li>Where the calendar does not reach, late or not still stands; the working days are absent, with the reason. Whether
 *       something is due soon is then told only where it is certain: where the calendar days are within the window.
 *   <li>The undated part of a deadline is never overdue. What is to be kept up beyond a date is judged by that date.
 *   <li>A part or a measure without a deadline of its own has the issue's, and its extensions, until it is granted an
 *       extension of its own. From that day on its own extension applies, whatever the issue's date: a decision on the
 *       issue does not revoke one on the part. To extend the part as well, record a decision on the part. The difference
 *       is reported. A key step always has its own deadline.
 *   <li>Completion is the first claim that has stood since without a break. Refuted or reopened, the subject is open again,
 *       against the same date; completed anew, it is as late as the new completion. A close-out without a claim does not
 *       complete it, and is told.
 *   <li>The schedule is derived from the key steps that have a date: those of the issue or of the measure, or the key step
 *       itself. It is behind exactly if one of them is overdue, so a step on its last day does not make it so; ahead if none
 *       that is due is open and one that is due later is complete; otherwise on schedule, also while none is due.
 * </ul>
 *
 * <p>Immutable and thread-safe; the answer depends on the arguments alone, never on the clock.
 *
 * <pre>{@code
 * StatusRule rule = StatusRule.of(ChinaWorkingDays.official());
 * IssueStatus status = rule.statusOf(issue, LocalDate.of(2019, 6, 30));
 * status.lateness().kind();                    // OVERDUE
 * rule.withDayOffMoves(true).dayOffMoves();    // true
 * }</pre>
 */
@Value.Immutable
public abstract sealed class StatusRule permits GeneratedStatusRuleBuilder.ImmutableStatusRule {

    /** In which days the due-soon window is counted. */
    public enum DayUnit implements Labelled {
        /** Working days (工作日). */
        WORKING(LocalText.of("工作日", "working days")),
        /** Calendar days (自然日). */
        CALENDAR(LocalText.of("自然日", "calendar days"));

        private final LocalText label;

        DayUnit(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /** Which date something is judged against. */
    public enum DueBasis implements Labelled {
        /** The date of the last extension granted by the day asked about, or the original one. */
        EXTENDED(LocalText.of("延期后的时限", "extended deadline")),
        /** The date of the plan, whatever was granted. */
        ORIGINAL(LocalText.of("原定时限", "original deadline"));

        private final LocalText label;

        DueBasis(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /** Which day completion is judged by. */
    public enum CompletionBasis implements Labelled {
        /** The day for which it was claimed. */
        HAPPENED(LocalText.of("完成之日", "day of completion")),
        /**
         * The day the claim was reported; until then it is open. Of several claims in force it is the one reported first; a
         * correction is reported when the correction is.
         */
        REPORTED(LocalText.of("报告之日", "day of the report"));

        private final LocalText label;

        CompletionBasis(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    private static final int MAX_WINDOW = 1_000;

    StatusRule() {}

    /**
     * Returns the standard rule.
     *
     * @param calendar says which days are worked
     * @return the rule
     * @throws NullPointerException if the calendar is null
     */
    public static StatusRule of(WorkingDayCalendar calendar) {
        return new GeneratedStatusRuleBuilder()
                .calendar(Checks.notNull(calendar, "calendar"))
                .build();
    }

    /**
     * Returns the calendar that says which days are worked.
     *
     * @return the calendar
     */
    public abstract WorkingDayCalendar calendar();

    /**
     * Returns how many days before its last day something open is due soon.
     *
     * @return the days after the day asked about to the last day, 0 to 1 000; 0 for never
     */
    @Value.Default
    public int dueSoonWithin() {
        return 5;
    }

    /**
     * Returns in which days that window is counted.
     *
     * @return the unit
     */
    @Value.Default
    public DayUnit dueSoonUnit() {
        return DayUnit.WORKING;
    }

    /**
     * Returns whether the due date itself is in time.
     *
     * @return true if it is; false if the day before is the last day
     */
    @Value.Default
    public boolean lastDayInTime() {
        return true;
    }

    /**
     * Returns whether a due date on a day off moves to the next working day.
     *
     * @return true if it does
     */
    @Value.Default
    public boolean dayOffMoves() {
        return false;
    }

    /**
     * Returns which date holds.
     *
     * @return the extended or the original one
     */
    @Value.Default
    public DueBasis judgedAgainst() {
        return DueBasis.EXTENDED;
    }

    /**
     * Returns which day completion is judged by.
     *
     * @return the day it happened or the day it was reported
     */
    @Value.Default
    public CompletionBasis completionJudgedBy() {
        return CompletionBasis.HAPPENED;
    }

    /**
     * Returns whether what is basically complete (基本完成) counts as complete.
     *
     * @return true if it does
     */
    @Value.Default
    public boolean basicallyCompleteCounts() {
        return false;
    }

    /**
     * Returns this rule with another calendar.
     *
     * @param calendar says which days are worked
     * @return the rule
     * @throws NullPointerException if the calendar is null
     */
    public abstract StatusRule withCalendar(WorkingDayCalendar calendar);

    /**
     * Returns this rule with another due-soon window.
     *
     * @param days the window, 0 to 1 000; 0 for never
     * @return the rule
     * @throws org.rectification.base.InvalidValueException if it is less or more
     */
    public abstract StatusRule withDueSoonWithin(int days);

    /**
     * Returns this rule with the due-soon window in other days.
     *
     * @param unit the unit
     * @return the rule
     * @throws NullPointerException if the unit is null
     */
    public abstract StatusRule withDueSoonUnit(DayUnit unit);

    /**
     * Returns this rule with the due date itself in time or late.
     *
     * @param inTime whether it is in time
     * @return the rule
     */
    public abstract StatusRule withLastDayInTime(boolean inTime);

    /**
     * Returns this rule with a due date on a day off moving or staying. Where it moves, the calendar must cover every due
     * date asked about.
     *
     * @param moves whether it moves to the next working day
     * @return the rule
     */
    public abstract StatusRule withDayOffMoves(boolean moves);

    /**
     * Returns this rule judging against another date.
     *
     * @param basis the extended or the original date
     * @return the rule
     * @throws NullPointerException if the basis is null
     */
    public abstract StatusRule withJudgedAgainst(DueBasis basis);

    /**
     * Returns this rule judging completion by another day.
     *
     * @param basis the day it happened or the day it was reported
     * @return the rule
     * @throws NullPointerException if the basis is null
     */
    public abstract StatusRule withCompletionJudgedBy(CompletionBasis basis);

    /**
     * Returns this rule with basically complete counted as complete or not.
     *
     * @param counts whether it counts
     * @return the rule
     */
    public abstract StatusRule withBasicallyCompleteCounts(boolean counts);

    /**
     * Returns where an issue as a whole stands.
     *
     * @param issue the issue
     * @param asOf the day asked about; what happened on it counts
     * @return the status
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.calendar.CalendarCoverageException if due dates move off days off and the calendar does not
     *     cover one
     */
    public final IssueStatus statusOf(Issue issue, LocalDate asOf) {
        return statusOf(issue, Subject.issue(), asOf);
    }

    /**
     * Returns where an issue, or a part, measure or key step of it, stands.
     *
     * @param issue the issue
     * @param subject what of it
     * @param asOf the day asked about; what happened on it counts
     * @return the status
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the issue has no such part, measure or key step
     * @throws org.rectification.calendar.CalendarCoverageException if due dates move off days off and the calendar does not
     *     cover one
     */
    public final IssueStatus statusOf(Issue issue, Subject subject, LocalDate asOf) {
        Checks.notNull(issue, "issue");
        Checks.notNull(subject, "subject");
        Checks.notNull(asOf, "asOf");
        return new StatusFinder(this, issue, asOf).find(Undertaking.of(issue, subject));
    }

    /**
     * Returns where every issue of a register stands.
     *
     * @param register the register
     * @param asOf the day asked about; what happened on it counts
     * @return an unmodifiable list in the order of the register; issues raised later are in it as not raised
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.calendar.CalendarCoverageException if due dates move off days off and the calendar does not
     *     cover one
     */
    public final List<IssueStatus> statusesOf(Register register, LocalDate asOf) {
        Checks.notNull(asOf, "asOf");
        return Checks.notNull(register, "register").issues().stream()
                .map(issue -> statusOf(issue, asOf))
                .toList();
    }

    /**
     * Returns the issues of a register that are overdue.
     *
     * @param register the register
     * @param asOf the day asked about; what happened on it counts
     * @return an unmodifiable list, the earliest last day first, within one day in the order of the register
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.calendar.CalendarCoverageException if due dates move off days off and the calendar does not
     *     cover one
     */
    public final List<IssueStatus> overdueIn(Register register, LocalDate asOf) {
        return statusesOf(register, asOf).stream()
                .filter(IssueStatus::isOverdue)
                .sorted(Comparator.comparing(status -> ((Lateness.Overdue) status.lateness()).due()))
                .toList();
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("status rule");
        faults.require(
                dueSoonWithin() >= 0 && dueSoonWithin() <= MAX_WINDOW,
                StatusMessage.WINDOW,
                Place.of("dueSoonWithin"),
                "window",
                dueSoonWithin());
        faults.throwIfAny();
    }

    @Override
    public final String toString() {
        return OneLine.of("StatusRule", calendar().id(), judgedAgainst(), completionJudgedBy());
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends StatusRuleBuilder permits GeneratedStatusRuleBuilder {}
}
