package org.rectification.completion;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.issue.History;
import org.rectification.issue.Issue;
import org.rectification.issue.Part;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.Measure;

/**
 * The one place that decides what becomes of a unit under a definition: counted, left out with its tier, or outside the
 * population. Tallies count the verdicts and {@link RateItems} lists them, so the two cannot disagree.
 */
final class Judgement {

    /** What happens with a verdict. */
    interface Sink {
        /** Takes a unit outside the population. */
        void outside(Issue issue, Subject subject);

        /** Takes a unit of the population. */
        void inside(Issue issue, Subject subject, Tier tier, boolean counted);
    }

    private Judgement() {}

    static void judge(RateDefinition definition, LocalDate asOf, Issue issue, Sink sink) {
        boolean raised = issue.isRaisedOn(asOf);
        switch (definition.unit()) {
            case ISSUE -> judge(definition, asOf, issue, raised, Subject.issue(), issue.dueOn(asOf), sink);
            case PART -> {
                for (Part part : issue.parts()) {
                    Subject subject = Subject.of(part.id());
                    judge(definition, asOf, issue, raised, subject, due(issue, subject, part.deadline(), asOf), sink);
                }
            }
            case MEASURE -> {
                for (Measure measure : issue.measures()) {
                    Subject subject = Subject.of(measure.id());
                    judge(
                            definition,
                            asOf,
                            issue,
                            raised,
                            subject,
                            due(issue, subject, measure.deadline(), asOf),
                            sink);
                }
            }
            case KEY_STEP -> {
                for (Measure measure : issue.measures()) {
                    for (KeyStep step : measure.keySteps()) {
                        Subject subject = Subject.of(step.id());
                        Optional<LocalDate> due = due(issue, subject, Optional.of(step.deadline()), asOf);
                        judge(definition, asOf, issue, raised, subject, due, sink);
                    }
                }
            }
        }
    }

    private static Optional<LocalDate> due(Issue issue, Subject subject, Optional<Deadline> own, LocalDate asOf) {
        History history = issue.history();
        return due(
                history.extendedDueOf(subject, asOf),
                own,
                own.isPresent() ? Optional.empty() : history.extendedDueOf(Subject.issue(), asOf),
                issue.deadline());
    }

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

    private static void judge(
            RateDefinition definition,
            LocalDate asOf,
            Issue issue,
            boolean raised,
            Subject subject,
            Optional<LocalDate> due,
            Sink sink) {
        if (!isInside(definition, issue, raised, due, asOf)) {
            sink.outside(issue, subject);
            return;
        }
        History history = issue.history();
        Tier tier = history.tierOf(subject, asOf);
        boolean accepted = definition.basis() == CountingBasis.ACCEPTED && history.isAccepted(subject, asOf);
        boolean closedOut = definition.basis() == CountingBasis.CLOSED_OUT && history.isClosedOut(subject, asOf);
        sink.inside(issue, subject, tier, counts(definition, tier, accepted, closedOut));
    }

    /** Whether a unit of an issue makes the denominator. */
    static boolean isInside(
            RateDefinition definition, Issue issue, boolean raised, Optional<LocalDate> due, LocalDate asOf) {
        return raised && definition.selection().includes(issue, due, asOf);
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
