package org.rectification.coherence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.issue.Issue;
import org.rectification.issue.Part;
import org.rectification.issue.Subject;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.Measure;

/** A subject with its own deadline and what is directly below it. */
record Node(Subject subject, Optional<Deadline> deadline, List<Node> below) {

    static Node of(Issue issue) {
        List<Node> below = new ArrayList<>();
        issue.parts().forEach(part -> below.add(of(part)));
        issue.measures().forEach(measure -> below.add(of(measure)));
        return new Node(Subject.issue(), Optional.of(issue.deadline()), below);
    }

    private static Node of(Part part) {
        return new Node(Subject.of(part.id()), part.deadline(), List.of());
    }

    static Node of(Measure measure) {
        return new Node(
                Subject.of(measure.id()),
                measure.deadline(),
                measure.keySteps().stream().map(Node::of).toList());
    }

    private static Node of(KeyStep step) {
        return new Node(Subject.of(step.id()), Optional.of(step.deadline()), List.of());
    }

    /** The day in force, of an extension or of the node's own deadline; absent if it has none of its own. */
    Optional<LocalDate> due(Issue issue, LocalDate asOf) {
        Optional<LocalDate> extended = issue.history().extendedDueOf(subject, asOf);
        return extended.isPresent() ? extended : deadline.flatMap(Deadline::due);
    }
}
