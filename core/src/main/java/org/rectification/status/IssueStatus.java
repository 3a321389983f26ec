package org.rectification.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Reason;
import org.rectification.coherence.Contradiction;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.IssueId;
import org.rectification.issue.State;
import org.rectification.issue.Subject;

/**
 * The deadline status (时限状态) of an issue, or of a part, measure or key step of an issue, at the end of a day. It has
 * two independent aspects: lateness against the last day, and progress of the key steps against the schedule.
 *
 * <p>The reasons are recorded while the status is determined, in this order: the deadline and its extensions, the
 * reported progress, the lateness, the reminder, the schedule. What the subject contradicts is no reason for its status, and stands
 * apart.
 *
 * <pre>{@code
 * IssueStatus status = StatusRule.of(ChinaWorkingDays.official()).statusOf(issue, LocalDate.of(2019, 6, 30));
 * status.lateness().kind();          // OVERDUE
 * status.schedule().kind();          // NOT_DERIVABLE
 * status.reasons().get(1).code();    // "status.extension-pending"
 * status.contradictions();           // []
 * }</pre>
 *
 * @param issue the issue
 * @param subject the issue as a whole, or one of its parts, measures or key steps
 * @param asOf the reference date; events of that day are included
 * @param lateness the lateness against the last day
 * @param reminder the grade of reminders reached by an open subject that is not past its last day; absent also if the
 *     rule has no grades, the subject is suspended, or the grade is not decidable; the reasons then say so
 * @param schedule whether the key steps are on schedule, with the reported tier
 * @param dates the original deadline and every extension requested
 * @param state the reported state, with the entries that support it
 * @param contradictions the facts about the subject that contradict each other or those of what is below it
 * @param reasons the reasons, never empty
 * @since 0.1.0
 */
public record IssueStatus(
        IssueId issue,
        Subject subject,
        LocalDate asOf,
        Lateness lateness,
        Optional<ReminderGrades.Grade> reminder,
        Schedule schedule,
        ExtensionChain dates,
        State state,
        List<Contradiction> contradictions,
        List<Reason> reasons) {

    /**
     * Creates a status.
     *
     * @param issue the issue
     * @param subject the issue as a whole, or one of its parts, measures or key steps
     * @param asOf the reference date
     * @param lateness the lateness against the last day
     * @param reminder the grade of reminders reached
     * @param schedule whether the key steps are on schedule
     * @param dates the original deadline and every extension requested
     * @param state the reported state
     * @param contradictions the contradictions about the subject
     * @param reasons the reasons
     * @throws NullPointerException if an argument, a contradiction or a reason is null
     * @throws IllegalArgumentException if {@code reasons} is empty
     */
    public IssueStatus {
        Checks.notNull(issue, "issue");
        Checks.notNull(subject, "subject");
        Checks.notNull(asOf, "asOf");
        Checks.notNull(lateness, "lateness");
        Checks.notNull(reminder, "reminder");
        Checks.notNull(schedule, "schedule");
        Checks.notNull(dates, "dates");
        Checks.notNull(state, "state");
        contradictions = List.copyOf(Checks.notNull(contradictions, "contradictions"));
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons must not be empty, but were for " + lateness);
        }
    }

    /**
     * Returns whether the subject is overdue, that is, open after its last day.
     *
     * @return true if the kind of lateness is {@link Lateness.Kind#OVERDUE}
     */
    public boolean isOverdue() {
        return lateness.kind() == Lateness.Kind.OVERDUE;
    }

    @Override
    public String toString() {
        return OneLine.sentence(OneLine.path(issue, subject.id()), "on", asOf + ":", lateness + ";", schedule.kind());
    }
}
