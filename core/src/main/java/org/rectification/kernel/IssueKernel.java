package org.rectification.kernel;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.internal.IssueAccess;
import org.rectification.internal.PackedDay;
import org.rectification.internal.PackedStanding;
import org.rectification.internal.Standings;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Unit;
import org.rectification.plan.Deadline;
import org.rectification.plan.PhaseId;

/** Allocation-free access to issues and histories, for bulk calculators. */
public final class IssueKernel {

    private static final IssueAccess ACCESS = access();

    private IssueKernel() {}

    private static IssueAccess access() {
        History.empty(); // initializes History, which sets the access: see IssueAccess
        return IssueAccess.Holder.get();
    }

    /**
     * Returns the day an issue was entered in the register, see {@link Issue#raisedOn}.
     *
     * @param issue the issue
     * @return the day, as a {@link PackedDay}; {@link PackedDay#BEFORE_ALL} if it was in the register from the start
     */
    public static long firstDay(Issue issue) {
        return ACCESS.firstDay(issue);
    }

    /**
     * Returns the due date of an issue as a whole on every day after its last entry, see {@link Issue#dueOn}.
     *
     * @param issue the issue
     * @return the last day, included, as a {@link PackedDay}; {@link PackedDay#AFTER_ALL} if there is none
     */
    public static long lastDueDay(Issue issue) {
        return ACCESS.lastDueDay(issue);
    }

    /**
     * Returns the phase of an issue, see {@link Issue#phase}.
     *
     * @param issue the issue
     * @return the phase's id; null if there is none
     */
    public static @Nullable PhaseId phase(Issue issue) {
        return (PhaseId) ACCESS.phase(issue);
    }

    /**
     * Returns the standing of an issue as a whole at the end of a day.
     *
     * @param issue the issue
     * @param asOf the day, included
     * @return the standing, as a {@link PackedStanding}
     */
    public static int standingOn(Issue issue, LocalDate asOf) {
        return ACCESS.standingOn(issue, asOf);
    }

    /**
     * Returns the standing of a subject at the end of a day, by its own entries alone.
     *
     * @param history the history of its issue
     * @param subject the subject
     * @param asOf the day, included
     * @return the standing, as a {@link PackedStanding}
     */
    public static int standingOf(History history, Subject subject, LocalDate asOf) {
        return ACCESS.standingOf(history, subject, asOf);
    }

    /**
     * Returns the standing of a unit at the end of a day. An end of its issue, or of the measure of a key step, is an
     * end of the unit.
     *
     * @param issue the issue
     * @param unit a part, measure or key step of the issue
     * @param ofIssue the standing of the issue as a whole on that day
     * @param asOf the day, included
     * @return the standing, as a {@link PackedStanding}
     */
    public static int standingOf(Issue issue, Unit unit, int ofIssue, LocalDate asOf) {
        History history = issue.history();
        int standing = standingOf(history, unit.subject(), asOf);
        if (unit.measure().isPresent() && ACCESS.recordsEndOfMeasure(history)) {
            standing = PackedStanding.endedBy(
                    standing, standingOf(history, unit.measure().get(), asOf));
        }
        return PackedStanding.endedBy(standing, ofIssue);
    }

    /**
     * Returns whether an exception is in force for an issue as a whole at the end of a day.
     *
     * @param issue the issue
     * @param asOf the day, included
     * @return true if so
     */
    public static boolean isExceptedOn(Issue issue, LocalDate asOf) {
        return ACCESS.isExceptedOn(issue, asOf);
    }

    /**
     * Returns whether an entry ends a measure, be it corrected or withdrawn later or not. If there is none, the
     * measures above key steps need not be looked at, with the knowledge of any day.
     *
     * @param history the history of its issue
     * @return true if there is such an entry
     */
    public static boolean recordsEndOfMeasure(History history) {
        return ACCESS.recordsEndOfMeasure(history);
    }

    /**
     * Returns whether a due day in an issue may depend on an event or a suspension: whether a deadline in it is relative,
     * or an entry suspends anything, be it corrected or withdrawn later or not. If not, the plan and the extensions
     * granted give every due day, with the knowledge of any day.
     *
     * @param issue the issue
     * @return true if so
     */
    public static boolean needsDueDays(Issue issue) {
        return ACCESS.needsDueDays(issue);
    }

    /**
     * Returns whether an end or a decision on an exception is in effect, of any subject on any day. If there is none,
     * neither need be looked for.
     *
     * @param history the history of its issue
     * @return true if there is such an entry
     */
    public static boolean isAnyEndedOrExcepted(History history) {
        return ACCESS.isAnyEndedOrExcepted(history);
    }

    /**
     * Returns the standings of an issue as a whole.
     *
     * @param issue the issue
     * @return the steps, in the order of days
     */
    public static Standings standings(Issue issue) {
        return ACCESS.standings(issue);
    }

    /**
     * Returns the standings of a subject.
     *
     * @param history the history of its issue
     * @param subject the subject
     * @return the steps, in the order of days
     */
    public static Standings standingsOf(History history, Subject subject) {
        return ACCESS.standingsOf(history, subject);
    }

    /**
     * Returns the standings of a subject as known on one day: those of {@link History#asKnown} for that day, computed
     * without creating that history if no entry is corrected or withdrawn.
     *
     * @param history the history of its issue
     * @param subject the subject
     * @param date the day; reports of that day are known
     * @return the steps, in the order of days
     */
    public static Standings standingsKnownBy(History history, Subject subject, LocalDate date) {
        return ACCESS.standingsKnownBy(history, subject, date);
    }

    /**
     * Returns the standings of an issue as a whole by what was known on each day.
     *
     * @param issue the issue
     * @return the steps, in the order of days
     */
    public static Standings standingsAsKnown(Issue issue) {
        return ACCESS.standingsAsKnown(issue);
    }

    /**
     * Returns the standings of a subject by what was known on each day: the standing on a day is that of {@link
     * History#asKnown} for that day, as of that day.
     *
     * <p>If reports are in the order of the facts, the cost is linear in the number of entries. For each day on which
     * an earlier fact is reported, corrected or withdrawn, the course of the subject is computed again from its start:
     * for thousands of such days the cost is quadratic.
     *
     * @param history the history of its issue
     * @param subject the subject
     * @return the steps, in the order of days
     */
    public static Standings standingsAsKnownOf(History history, Subject subject) {
        return ACCESS.standingsAsKnownOf(history, subject);
    }

    /**
     * Returns when a unit of an issue is due by the plan and the extensions granted up to a day.
     *
     * @param issue the issue
     * @param unit the issue as a whole, or a part, measure or key step of it
     * @param asOf the day, included
     * @return the last day, included, if there is one
     */
    public static Optional<LocalDate> due(Issue issue, Unit unit, LocalDate asOf) {
        Optional<Deadline> own = unit.deadline();
        return due(
                issue.history().extendedDueOf(unit.subject(), asOf),
                own,
                own.isPresent() ? Optional.empty() : issue.history().extendedDueOf(Subject.issue(), asOf),
                issue.deadline());
    }

    /**
     * Returns whether the due date by the plan and the extensions granted up to a day is that of a unit, since it
     * depends on no event and no suspension.
     *
     * @param issue the issue
     * @param unit the issue as a whole, or a part, measure or key step of it
     * @param asOf the day, included
     * @return false if a suspension begun by then holds for a unit with a due date, or if the deadline is relative and no
     *     extension has been granted
     */
    public static boolean isDueByPlan(Issue issue, Unit unit, LocalDate asOf) {
        return due(issue, unit, asOf).isPresent()
                ? issue.suspensionsOf(unit.subject(), asOf).isEmpty()
                : unit.deadline().orElse(issue.deadline()).relative().isEmpty();
    }

    /**
     * Returns when a unit of an issue is due: by its own extension or deadline, or if it has neither, by the issue's
     * extension or deadline.
     *
     * @param extended the due date by its own extension
     * @param own its own deadline
     * @param issueExtended the due date by the issue's extension; ignored if the unit has a deadline
     * @param ofIssue the issue's deadline
     * @return the last day, included, if there is one
     */
    public static Optional<LocalDate> due(
            Optional<LocalDate> extended, Optional<Deadline> own, Optional<LocalDate> issueExtended, Deadline ofIssue) {
        if (extended.isPresent()) {
            return extended;
        }
        if (own.isPresent()) {
            return own.get().due();
        }
        return issueExtended.isPresent() ? issueExtended : ofIssue.due();
    }
}
