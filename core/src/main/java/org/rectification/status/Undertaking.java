package org.rectification.status;

import java.util.List;
import java.util.Optional;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Unit;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;

/**
 * A subject with the data needed to determine its status.
 *
 * @param subject the issue as a whole, or one of its parts, measures or key steps
 * @param own the subject's own deadline; empty if it inherits the issue's deadline
 * @param keySteps the key steps from which the schedule is derived
 */
record Undertaking(Subject subject, Optional<Deadline> own, List<KeyStep> keySteps) {

    static Undertaking of(KeyStep step) {
        return new Undertaking(Subject.of(step.id()), Optional.of(step.deadline()), List.of(step));
    }

    /** Returns the data of a subject of an issue. */
    static Undertaking of(Issue issue, Subject subject) {
        Unit unit = issue.unitOf(subject)
                .orElseThrow(() -> new IllegalArgumentException("subject must be issue " + issue.id()
                        + " or one of its parts, measures and key steps, but was " + subject.kind() + " "
                        + subject.id().orElse("")));
        return new Undertaking(subject, unit.deadline(), issue.keyStepsOf(subject));
    }
}
