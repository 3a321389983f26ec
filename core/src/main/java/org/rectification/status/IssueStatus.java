package org.rectification.status;

import java.time.LocalDate;
import java.util.List;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.IssueId;
import org.rectification.issue.State;
import org.rectification.issue.Subject;

/**
 * Where an issue, or a part, measure or key step of one, stands at the end of a day, on two axes that can both hold: how it
 * lies against its last day, and whether its key steps are on schedule.
 *
 * <p>The reasons come from the code that found the answer, in the order in which it was found: the date and what moved it,
 * what was reported, the verdict, the schedule.
 *
 * <pre>{@code
 * IssueStatus status = StatusRule.of(ChinaWorkingDays.official()).statusOf(issue, LocalDate.of(2019, 6, 30));
 * status.lateness().kind();          // OVERDUE
 * status.schedule().kind();          // NOT_DERIVABLE
 * status.reasons().get(1).code();    // "status.extension-pending"
 * }</pre>
 *
 * @param issue the issue
 * @param subject the issue as a whole, or which of its parts, measures or key steps
 * @param asOf the day asked about; what happened on it counts
 * @param lateness how it lies against its last day
 * @param schedule whether its key steps are on schedule, beside what was reported
 * @param dates the original deadline and every extension asked for
 * @param state what was reported, with the entries behind it
 * @param reasons why, never empty
 */
public record IssueStatus(
        IssueId issue,
        Subject subject,
        LocalDate asOf,
        Lateness lateness,
        Schedule schedule,
        ExtensionChain dates,
        State state,
        List<Reason> reasons) {

    /**
     * Makes a status.
     *
     * @param issue the issue
     * @param subject what of it
     * @param asOf the day asked about
     * @param lateness how it lies against its last day
     * @param schedule whether its key steps are on schedule
     * @param dates the original deadline and every extension asked for
     * @param state what was reported
     * @param reasons why
     * @throws NullPointerException if an argument or a reason is null
     * @throws IllegalArgumentException if there is no reason
     */
    public IssueStatus {
        Checks.notNull(issue, "issue");
        Checks.notNull(subject, "subject");
        Checks.notNull(asOf, "asOf");
        Checks.notNull(lateness, "lateness");
        Checks.notNull(schedule, "schedule");
        Checks.notNull(dates, "dates");
        Checks.notNull(state, "state");
        reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons must not be empty, but were for " + lateness);
        }
    }

    /**
     * Returns whether it is open after its last day.
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
