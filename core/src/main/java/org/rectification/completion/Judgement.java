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
        History history = issue.history();
        boolean raised = issue.isRaisedOn(asOf);
        switch (definition.unit()) {
            case ISSUE -> {
                Optional<LocalDate> due = issue.dueOn(asOf);
                judge(definition, asOf, issue, history, raised, Subject.issue(), due, sink);
            }
            case PART -> {
                for (Part part : issue.parts()) {
                    Subject subject = Subject.of(part.id());
                    Optional<LocalDate> due = due(issue, history, subject, part.deadline(), asOf);
                    judge(definition, asOf, issue, history, raised, subject, due, sink);
                }
            }
            case MEASURE -> {
                for (Measure measure : issue.measures()) {
                    Subject subject = Subject.of(measure.id());
                    Optional<LocalDate> due = due(issue, history, subject, measure.deadline(), asOf);
                    judge(definition, asOf, issue, history, raised, subject, due, sink);
                }
            }
            case KEY_STEP -> {
                for (Measure measure : issue.measures()) {
                    for (KeyStep step : measure.keySteps()) {
                        Subject subject = Subject.of(step.id());
                        Optional<LocalDate> due = due(issue, history, subject, Optional.of(step.deadline()), asOf);
                        judge(definition, asOf, issue, history, raised, subject, due, sink);
                    }
                }
            }
        }
    }

    /** Its own extension, its own deadline, or where it has neither the issue's due date. */
    static Optional<LocalDate> due(
            Issue issue, History history, Subject subject, Optional<Deadline> own, LocalDate asOf) {
        Optional<LocalDate> extended = history.extendedDueOf(subject, asOf);
        if (extended.isPresent()) {
            return extended;
        }
        if (own.isPresent()) {
            return own.get().due();
        }
        Optional<LocalDate> ofIssue = history.extendedDueOf(Subject.issue(), asOf);
        return ofIssue.isPresent() ? ofIssue : issue.deadline().due();
    }

    static void judge(
            RateDefinition definition,
            LocalDate asOf,
            Issue issue,
            History history,
            boolean raised,
            Subject subject,
            Optional<LocalDate> due,
            Sink sink) {
        if (!raised || !definition.selection().includes(issue, due, asOf)) {
            sink.outside(issue, subject);
            return;
        }
        Tier tier = history.tierOf(subject, asOf);
        boolean counted = definition.tiers().contains(tier)
                && switch (definition.basis()) {
                    case REPORTED -> true;
                    case ACCEPTED -> history.isAccepted(subject, asOf);
                    case CLOSED_OUT -> history.isClosedOut(subject, asOf);
                };
        sink.inside(issue, subject, tier, counted);
    }
}
