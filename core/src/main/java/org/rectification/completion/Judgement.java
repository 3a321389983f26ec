package org.rectification.completion;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.register.Selection;

/**
 * The rules of a rate, each in one place: when a unit is due, whether it is in the population, and whether it counts.
 * {@link Judge} applies them on one day, {@link VerdictCourse} over many.
 */
final class Judgement {

    private Judgement() {}

    /** Its own extension, its own deadline, or where it has neither the issue's due date. */
    static Optional<LocalDate> due(
            Optional<LocalDate> extended, Optional<Deadline> own, Optional<LocalDate> issueExtended, Deadline ofIssue) {
        if (extended.isPresent()) {
            return extended;
        }
        if (own.isPresent()) {
            return own.get().due();
        }
        return issueExtended.isPresent() ? issueExtended : ofIssue.due();
    }

    /** Whether a unit of an issue makes the denominator. */
    static boolean isInside(
            RateDefinition definition,
            Issue issue,
            Subject subject,
            boolean raised,
            Optional<LocalDate> due,
            LocalDate asOf) {
        return raised && definition.selection().includes(issue, subject, due, asOf);
    }

    /**
     * Whether a unit of an issue that is raised makes the denominator on a day of which only that is known, whether the unit
     * is due by then. A selection looks at the day for nothing else: see {@link Selection#includes}.
     */
    static boolean isInside(
            RateDefinition definition, Issue issue, Subject subject, Optional<LocalDate> due, boolean isDue) {
        return definition.selection().includes(issue, subject, due, isDue ? due.orElseThrow() : LocalDate.MIN);
    }

    /** Whether what makes the denominator makes the numerator as well. */
    static boolean counts(RateDefinition definition, Tier tier, boolean accepted, boolean closedOut) {
        return definition.tiers().contains(tier)
                && switch (definition.basis()) {
                    case REPORTED -> true;
                    case ACCEPTED -> accepted;
                    case CLOSED_OUT -> closedOut;
                };
    }
}
