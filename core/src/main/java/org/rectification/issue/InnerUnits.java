package org.rectification.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.plan.KeyStep;
import org.rectification.plan.Measure;

/** The parts, measures and key steps of an issue as units, created once so that counting them allocates nothing. */
record InnerUnits(List<Unit> parts, List<Unit> measures, List<Unit> keySteps) {

    private static final InnerUnits NONE = new InnerUnits(List.of(), List.of(), List.of());

    static InnerUnits of(List<Part> parts, List<Measure> measures) {
        if (parts.isEmpty() && measures.isEmpty()) {
            return NONE;
        }
        List<Unit> ofMeasures = new ArrayList<>();
        List<Unit> ofSteps = new ArrayList<>();
        for (Measure measure : measures) {
            Subject subject = Subject.of(measure.id());
            Optional<Subject> above = Optional.of(subject);
            ofMeasures.add(Unit.ofIssue(subject, measure.deadline()));
            for (KeyStep step : measure.keySteps()) {
                ofSteps.add(new Unit(Subject.of(step.id()), Optional.of(step.deadline()), above));
            }
        }
        return new InnerUnits(
                parts.stream()
                        .map(part -> Unit.ofIssue(Subject.of(part.id()), part.deadline()))
                        .toList(),
                List.copyOf(ofMeasures),
                List.copyOf(ofSteps));
    }
}
