package org.rectification.status;

import java.util.List;
import java.util.Optional;
import org.rectification.issue.Issue;
import org.rectification.issue.Part;
import org.rectification.issue.Subject;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.Measure;

/**
 * What a status is asked for.
 *
 * @param subject which it is
 * @param own its own deadline; absent if the issue's holds
 * @param keySteps the key steps its schedule is derived from
 */
record Undertaking(Subject subject, Optional<Deadline> own, List<KeyStep> keySteps) {

    static Undertaking of(KeyStep step) {
        return new Undertaking(Subject.of(step.id()), Optional.of(step.deadline()), List.of(step));
    }

    /** Finds a subject in its issue. */
    static Undertaking of(Issue issue, Subject subject) {
        switch (subject.kind()) {
            case ISSUE -> {
                return new Undertaking(subject, Optional.of(issue.deadline()), issue.keySteps());
            }
            case PART -> {
                for (Part part : issue.parts()) {
                    if (Subject.of(part.id()).equals(subject)) {
                        return new Undertaking(subject, part.deadline(), List.of());
                    }
                }
            }
            case MEASURE -> {
                for (Measure measure : issue.measures()) {
                    if (Subject.of(measure.id()).equals(subject)) {
                        return new Undertaking(subject, measure.deadline(), measure.keySteps());
                    }
                }
            }
            case KEY_STEP -> {
                for (KeyStep step : issue.keySteps()) {
                    if (Subject.of(step.id()).equals(subject)) {
                        return of(step);
                    }
                }
            }
        }
        throw new IllegalArgumentException("subject must be issue " + issue.id()
                + " or one of its parts, measures and key steps, but was " + subject.kind() + " "
                + subject.id().orElse(""));
    }
}
