package org.rectification.completion;

import java.util.List;
import java.util.Optional;
import org.rectification.issue.Issue;
import org.rectification.issue.Part;
import org.rectification.issue.Subject;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.Measure;

/** What of an issue is counted, one after another. */
final class Units {

    private Units() {}

    /** What happens with a unit. */
    interface Visitor {
        /** Takes a unit, with the deadline of its own if it has one. */
        void visit(Subject subject, Optional<Deadline> own);
    }

    static void each(Issue issue, RateUnit unit, Visitor visitor) {
        switch (unit) {
            case ISSUE -> visitor.visit(Subject.issue(), Optional.of(issue.deadline()));
            case PART -> {
                List<Part> parts = issue.parts();
                for (int i = 0; i < parts.size(); i++) {
                    Part part = parts.get(i);
                    visitor.visit(Subject.of(part.id()), part.deadline());
                }
            }
            case MEASURE -> {
                List<Measure> measures = issue.measures();
                for (int i = 0; i < measures.size(); i++) {
                    Measure measure = measures.get(i);
                    visitor.visit(Subject.of(measure.id()), measure.deadline());
                }
            }
            case KEY_STEP -> {
                List<Measure> measures = issue.measures();
                for (int i = 0; i < measures.size(); i++) {
                    List<KeyStep> steps = measures.get(i).keySteps();
                    for (int j = 0; j < steps.size(); j++) {
                        KeyStep step = steps.get(j);
                        visitor.visit(Subject.of(step.id()), Optional.of(step.deadline()));
                    }
                }
            }
        }
    }
}
