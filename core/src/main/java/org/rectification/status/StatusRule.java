package org.rectification.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.Entry;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.issue.Unit;
import org.rectification.register.Register;

/**
 * Determines the deadline status (时限状态) of an issue, part, measure or key step at the end of a day. {@link #of} returns
 * the standard rule; each of its choices can be changed with a {@code with} method.
 *
 * <table>
 * <caption>The choices of the standard rule</caption>
 * <tr><th>choice</th><th>standard</th><th>why</th></tr>
 * <tr><td>{@link #dueSoonWithin}</td><td>5 days</td><td>one ordinary working week. No source states a threshold; the
 *     value is only an early warning and has no other effect</td></tr>
 * <tr><td>{@link #dueSoonUnit}</td><td>working days</td><td>a calendar week before a long holiday may contain no
 *     working day</td></tr>
 * <tr><td>{@link #lastDayInTime}</td><td>yes</td><td>"2017年底前" is met on 2017-12-31: published cohorts due by a date
 *     include it, and a period runs to the end of its last day (Civil Code, Art. 203)</td></tr>
 * <tr><td>{@link #dayOffMoves}</td><td>no</td><td>a plan states its date, and reports apply that date unchanged:
 *     2017-12-31 was a Sunday and remained the last day. Moving a last day that is a day off to the next working day
 *     (Civil Code, Art. 203) is a rule for periods set by law, and must be selected explicitly</td></tr>
 * <tr><td>{@link #judgedAgainst}</td><td>the extended date</td><td>a granted extension applies from the day of the
 *     decision; a pending or refused one has no effect. One granted after the completion applies too, and the reasons say
 *     so. The original date is always shown</td></tr>
 * <tr><td>{@link #completionJudgedBy}</td><td>the day it happened</td><td>a report may follow weeks later. For the
 *     status as known on a day use {@link Issue#asKnown}; no other rule is needed</td></tr>
 * <tr><td>{@link #basicallyCompleteCounts}</td><td>no</td><td>basically complete issues still have open work; Guangxi
 *     excluded 6 of them from its 59 %. Jiangsu counted them</td></tr>
 * </table>
 *
 * <p>The following is fixed:
 *
 * <ul>
 *   <li>Lateness is decided by calendar dates. The number of days is reported in working days and in calendar days and
 *       has no influence on the decision. A subject due on Sunday 2017-12-31 is overdue on the holiday 2018-01-01, by 0
 *       working days and 1 calendar day.
 *   <li>Lateness is also decided where the calendar does not cover the dates; the number of working days is then
 *       absent, with the reason. In that case a subject is reported as due soon only if the number of calendar days is
 *       within the window.
 *   <li>The last day is that of {@link DueDays}: a suspension moves it, and a deadline that counts from an event is waiting
 *       until the event has happened. The feedback, the approval of the plan and measures of supervision stand in the
 *       register, so {@link #statusesOf} finds them; to ask for one issue, give the due days of its register.
 *   <li>If the last day is known only within a span, a subject is late after the end of the span, completed in time up to
 *       its beginning, and open and not yet due before that; otherwise it is undecided. Where the calendar does not cover
 *       the last day, the span has no end.
 *   <li>While an open suspension puts off the last day, a subject is not yet due: neither due soon nor due today, since
 *       days do not count, and not reminded of.
 *   <li>The undated part of a deadline is never overdue. A deadline that continues beyond a date is judged by that
 *       date.
 *   <li>A part or measure without a deadline of its own inherits the issue's deadline and extensions until it is
 *       granted an extension of its own. From that day its own extension applies, regardless of the issue's date: a
 *       decision on the issue does not revoke one on the part. To extend the part as well, record a decision on the
 *       part. The difference is reported. A key step always has its own deadline.
 *   <li>The completion is the first claim that has been in effect without interruption since. If the claim is refuted
 *       or the subject is reopened, the subject is open again, with the same deadline; if it is completed again, the
 *       lateness is that of the new completion. A close-out without a claim completes an issue or a part as of its
 *       acceptance, or else of the day it was closed.
 *   <li>A subject that ended other than by completion is neither due nor overdue, and neither is anything open below it,
 *       nor anything open below a closed issue. A subject under an exception is open, and neither due nor overdue
 *       until the last day of the exception; on the next day it is judged by its date again.
 *   <li>The schedule is derived from the key steps that have a date: those of the issue or measure, or the key step
 *       itself. The subject is behind schedule if and only if one of these steps is overdue; a step on its last day is
 *       not overdue. The subject is ahead of schedule if every step that is due is complete and at least one that is
 *       due later is complete. In every other case, including when no step is due yet, the subject is on schedule.
 * </ul>
 *
 * <p>Immutable and thread-safe; the result depends only on the arguments, never on the clock.
 *
 * <pre>{@code
 * StatusRule rule = StatusRule.of(ChinaWorkingDays.official());
 * IssueStatus status = rule.statusOf(issue, LocalDate.of(2019, 6, 30));
 * status.lateness().kind();                    // OVERDUE
 * rule.withDayOffMoves(true).dayOffMoves();    // true
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class StatusRule permits GeneratedStatusRuleBuilder.ImmutableStatusRule {

    /** The unit of days in which the due-soon window is counted. */
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

    /** The date against which lateness is judged. */
    public enum DueBasis implements Labelled {
        /** The date of the last extension granted on or before the reference date, or the original date. */
        EXTENDED(LocalText.of("延期后的时限", "extended deadline")),
        /** The date in the plan, regardless of extensions. */
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

    /** The day by which completion is judged. */
    public enum CompletionBasis implements Labelled {
        /** The day on which completion happened, as claimed. */
        HAPPENED(LocalText.of("完成之日", "day of completion")),
        /**
         * The day on which the claim was reported; until then the subject is open. Of several claims in effect, the one
         * reported first applies; a corrected claim counts as reported when the correction was reported.
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
     * @param calendar the calendar that determines the working days
     * @return the rule
     * @throws NullPointerException if the calendar is null
     */
    public static StatusRule of(WorkingDayCalendar calendar) {
        return new GeneratedStatusRuleBuilder()
                .calendar(Checks.notNull(calendar, "calendar"))
                .build();
    }

    /**
     * Returns the calendar that determines the working days.
     *
     * @return the calendar
     */
    public abstract WorkingDayCalendar calendar();

    /**
     * Returns the length of the due-soon window: an open subject is due soon from this number of days before its last
     * day.
     *
     * @return the number of days from the reference date to the last day, from 0 to 1 000; 0 if nothing is ever due
     *     soon
     */
    @Value.Default
    public int dueSoonWithin() {
        return 5;
    }

    /**
     * Returns the unit of days in which the due-soon window is counted.
     *
     * @return the unit
     */
    @Value.Default
    public DayUnit dueSoonUnit() {
        return DayUnit.WORKING;
    }

    /**
     * Returns whether completion on the due date is in time.
     *
     * @return true if the due date is the last day; false if the day before it is
     */
    @Value.Default
    public boolean lastDayInTime() {
        return true;
    }

    /**
     * Returns whether a due date on a day off moves to the next working day.
     *
     * @return true if so
     */
    @Value.Default
    public boolean dayOffMoves() {
        return false;
    }

    /**
     * Returns the date against which lateness is judged.
     *
     * @return the extended or the original one
     */
    @Value.Default
    public DueBasis judgedAgainst() {
        return DueBasis.EXTENDED;
    }

    /**
     * Returns the day by which completion is judged.
     *
     * @return the day it happened or the day it was reported
     */
    @Value.Default
    public CompletionBasis completionJudgedBy() {
        return CompletionBasis.HAPPENED;
    }

    /**
     * Returns whether basically complete (基本完成) counts as complete.
     *
     * @return true if so
     */
    @Value.Default
    public boolean basicallyCompleteCounts() {
        return false;
    }

    /**
     * Returns the grades of reminders before the last day.
     *
     * @return the grades; absent in the standard rule
     */
    public abstract Optional<ReminderGrades> reminders();

    /**
     * Returns this rule with another calendar.
     *
     * @param calendar the calendar that determines the working days
     * @return the rule
     * @throws NullPointerException if the calendar is null
     */
    public abstract StatusRule withCalendar(WorkingDayCalendar calendar);

    /**
     * Returns this rule with another due-soon window.
     *
     * @param days the number of days, from 0 to 1 000; 0 if nothing is ever due soon
     * @return the rule
     * @throws org.rectification.base.InvalidValueException if {@code days} is outside 0 to 1 000
     */
    public abstract StatusRule withDueSoonWithin(int days);

    /**
     * Returns this rule with the due-soon window counted in the given unit.
     *
     * @param dueSoonUnit the unit
     * @return the rule
     * @throws NullPointerException if the unit is null
     */
    public abstract StatusRule withDueSoonUnit(DayUnit dueSoonUnit);

    /**
     * Returns this rule with completion on the due date in time or late.
     *
     * @param inTime true if completion on the due date is in time
     * @return the rule
     */
    public abstract StatusRule withLastDayInTime(boolean inTime);

    /**
     * Returns this rule with due dates on days off moved to the next working day or left unchanged. Where
     * the calendar does not cover a due date, only that is known that the last day is not before it.
     *
     * @param moves true to move them to the next working day
     * @return the rule
     */
    public abstract StatusRule withDayOffMoves(boolean moves);

    /**
     * Returns this rule judging lateness against the given date.
     *
     * @param judgedAgainst the extended or the original date
     * @return the rule
     * @throws NullPointerException if the basis is null
     */
    public abstract StatusRule withJudgedAgainst(DueBasis judgedAgainst);

    /**
     * Returns this rule judging completion by the given day.
     *
     * @param completionJudgedBy the day it happened or the day it was reported
     * @return the rule
     * @throws NullPointerException if the basis is null
     */
    public abstract StatusRule withCompletionJudgedBy(CompletionBasis completionJudgedBy);

    /**
     * Returns this rule with basically complete counted or not counted as complete.
     *
     * @param counts true if basically complete counts as complete
     * @return the rule
     */
    public abstract StatusRule withBasicallyCompleteCounts(boolean counts);

    /**
     * Returns this rule with grades of reminders before the last day.
     *
     * @param reminders the grades
     * @return the rule
     * @throws NullPointerException if the grades are null
     */
    public abstract StatusRule withReminders(ReminderGrades reminders);

    /**
     * Returns the status of an issue as a whole.
     *
     * @param issue the issue
     * @param asOf the reference date; events of that day are included
     * @return the status
     * @throws NullPointerException if an argument is null
     */
    public final IssueStatus statusOf(Issue issue, LocalDate asOf) {
        return statusOf(issue, Subject.issue(), asOf);
    }

    /**
     * Returns the status of an issue, or of one of its parts, measures or key steps. A deadline that counts from an event
     * outside the issue, such as the feedback, is waiting for it.
     *
     * @param issue the issue
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param asOf the reference date; events of that day are included
     * @return the status
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the issue has no such part, measure or key step
     */
    public final IssueStatus statusOf(Issue issue, Subject subject, LocalDate asOf) {
        Checks.notNull(issue, "issue");
        Checks.notNull(subject, "subject");
        Checks.notNull(asOf, "asOf");
        return statusOf(issue, subject, asOf, DueDays.ofIssues(calendar()));
    }

    /**
     * Returns the status of an issue of a register, or of one of its parts, measures or key steps.
     *
     * @param issue the issue
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param asOf the reference date; events of that day are included
     * @param dates the due days of its register, by which deadlines that count from an event outside the issue, such as
     *     the feedback, are resolved
     * @return the status
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the issue has no such part, measure or key step, or the due days are by another
     *     calendar than the rule
     */
    public final IssueStatus statusOf(Issue issue, Subject subject, LocalDate asOf, DueDays dates) {
        Checks.notNull(issue, "issue");
        Checks.notNull(subject, "subject");
        Checks.notNull(asOf, "asOf");
        Checks.notNull(dates, "dates");
        return new StatusFinder(this, dates, issue, asOf).find(Undertaking.of(issue, subject));
    }

    /**
     * Returns the lateness of a unit of an issue: that of its status, without the schedule and the reasons. It does not
     * look for the unit, so that all units of an issue take a time in proportion to their number.
     *
     * @param issue the issue
     * @param unit one of the {@link Issue#units} of the issue
     * @param asOf the reference date; events of that day are included
     * @param dates the due days of its register
     * @return the lateness
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the due days are by another calendar than the rule
     */
    public final Lateness latenessOf(Issue issue, Unit unit, LocalDate asOf, DueDays dates) {
        Checks.notNull(issue, "issue");
        Checks.notNull(unit, "unit");
        Checks.notNull(asOf, "asOf");
        Checks.notNull(dates, "dates");
        return new StatusFinder(this, dates, issue, asOf)
                .latenessOf(new Undertaking(unit.subject(), unit.deadline(), List.of()));
    }

    /**
     * Returns the last day in time of a unit, whether or not it is complete: the due day against which the rule judges,
     * moved as the rule requires.
     *
     * @param issue the issue
     * @param unit one of the {@link Issue#units} of the issue
     * @param asOf the reference date; events of that day are included
     * @param dates the due days of its register
     * @return the day, with the reasons
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the due days are by another calendar than the rule
     */
    public final DueDay lastDayOf(Issue issue, Unit unit, LocalDate asOf, DueDays dates) {
        Checks.notNull(issue, "issue");
        Checks.notNull(unit, "unit");
        Checks.notNull(asOf, "asOf");
        Checks.notNull(dates, "dates");
        return new StatusFinder(this, dates, issue, asOf)
                .lastDay(new Undertaking(unit.subject(), unit.deadline(), List.of()));
    }

    /**
     * Returns the completion of an issue, or of one of its parts, measures or key steps, whether or not it has a last
     * day: the first claim that has been in effect without interruption since or, where something was closed without a
     * claim, the acceptance in force or else the closing.
     *
     * @param issue the issue
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param asOf the reference date; events of that day are included
     * @return the entry, whose day is {@link #dayOf}; empty if the subject is not complete
     * @throws NullPointerException if an argument is null
     */
    public final Optional<Entry> completionOf(Issue issue, Subject subject, LocalDate asOf) {
        Checks.notNull(issue, "issue");
        Checks.notNull(subject, "subject");
        Checks.notNull(asOf, "asOf");
        DueDays dates = DueDays.ofIssues(calendar()); // no due day is asked for
        return Optional.ofNullable(new StatusFinder(this, dates, issue, asOf).completionOf(subject));
    }

    /**
     * Returns the day of a completion, by {@link #completionJudgedBy}.
     *
     * @param completion the entry, as of {@link #completionOf}
     * @return the day it happened or the day it was reported
     * @throws NullPointerException if the entry is null
     */
    public final LocalDate dayOf(Entry completion) {
        Checks.notNull(completion, "completion");
        return completionJudgedBy() == CompletionBasis.HAPPENED ? completion.happenedOn() : completion.reportedOn();
    }

    /**
     * Returns the status of every issue of a register.
     *
     * @param register the register
     * @param asOf the reference date; events of that day are included
     * @return an unmodifiable list in the order of the register; issues raised after the reference date are included as
     *     not raised
     * @throws NullPointerException if an argument is null
     */
    public final List<IssueStatus> statusesOf(Register register, LocalDate asOf) {
        return statusesOf(register, asOf, DueDays.of(register, calendar()));
    }

    /**
     * Returns the status of every issue of a register by given due days, such as those with a table of limits.
     *
     * @param register the register
     * @param asOf the reference date; events of that day are included
     * @param dates the due days of the register
     * @return an unmodifiable list in the order of the register; issues raised after the reference date are included as
     *     not raised
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the due days are by another calendar than the rule
     */
    public final List<IssueStatus> statusesOf(Register register, LocalDate asOf, DueDays dates) {
        Checks.notNull(register, "register");
        Checks.notNull(asOf, "asOf");
        Checks.notNull(dates, "dates");
        return register.issues().stream()
                .map(issue -> statusOf(issue, Subject.issue(), asOf, dates))
                .toList();
    }

    /**
     * Returns the issues of a register that are overdue.
     *
     * @param register the register
     * @param asOf the reference date; events of that day are included
     * @return an unmodifiable list, ordered by last day and then in the order of the register
     * @throws NullPointerException if an argument is null
     */
    public final List<IssueStatus> overdueIn(Register register, LocalDate asOf) {
        return overdueIn(register, asOf, DueDays.of(register, calendar()));
    }

    /**
     * Returns the issues of a register that are overdue by given due days, such as those with a table of limits.
     *
     * @param register the register
     * @param asOf the reference date; events of that day are included
     * @param dates the due days of the register
     * @return an unmodifiable list, ordered by last day and then in the order of the register
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the due days are by another calendar than the rule
     */
    public final List<IssueStatus> overdueIn(Register register, LocalDate asOf, DueDays dates) {
        return statusesOf(register, asOf, dates).stream()
                .filter(IssueStatus::isOverdue)
                .sorted(Comparator.comparing(status -> ((Lateness.Overdue) status.lateness()).decidingDay()))
                .toList();
    }

    /**
     * Returns the open issues of a register that have no last day and are not merely to be continued, with those whose
     * last day waits for an event or is not known exactly: those that stand in no list by date. The reasons of each say
     * why.
     *
     * @param register the register
     * @param asOf the reference date; events of that day are included
     * @return an unmodifiable list in the order of the register; without issues that are complete, ended otherwise or
     *     under an exception
     * @throws NullPointerException if an argument is null
     */
    public final List<IssueStatus> undatedIn(Register register, LocalDate asOf) {
        return undatedIn(register, asOf, DueDays.of(register, calendar()));
    }

    /**
     * Returns the open issues of a register that stand in no list by date, by given due days, such as those with a table
     * of limits.
     *
     * @param register the register
     * @param asOf the reference date; events of that day are included
     * @param dates the due days of the register
     * @return an unmodifiable list in the order of the register; without issues that are complete, ended otherwise or
     *     under an exception
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the due days are by another calendar than the rule
     */
    public final List<IssueStatus> undatedIn(Register register, LocalDate asOf, DueDays dates) {
        Checks.notNull(register, "register");
        Checks.notNull(asOf, "asOf");
        Checks.notNull(dates, "dates");
        return register.issues().stream()
                .filter(issue -> completionOf(issue, Subject.issue(), asOf).isEmpty())
                .map(issue -> statusOf(issue, Subject.issue(), asOf, dates))
                .filter(status -> isWithoutDate(status.lateness()))
                .toList();
    }

    private static boolean isWithoutDate(Lateness lateness) {
        return lateness instanceof Lateness.Undated
                || lateness instanceof Lateness.Waiting
                || lateness instanceof Lateness.Undecided;
    }

    /** Whether a tier counts as complete. */
    final boolean isComplete(Tier tier) {
        return tier == Tier.COMPLETE || (tier == Tier.BASICALLY_COMPLETE && basicallyCompleteCounts());
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
}
