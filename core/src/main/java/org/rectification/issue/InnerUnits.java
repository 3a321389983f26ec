package org.rectification.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rectification.plan.Deadline;
import org.rectification.plan.KeyStep;
import org.rectification.plan.Measure;

/** The parts, measures and key steps of an issue as units, created once so that counting them allocates nothing. */
final class InnerUnits {

    private static final InnerUnits NONE = new InnerUnits(List.of(), List.of(), List.of(), List.of());

    private final List<Unit> parts;
    private final List<Unit> measures;
    private final List<Unit> keySteps;
    private final List<Measure> plan;
    private volatile @Nullable Map<Subject, Found> bySubject; // made when first asked for, since counting does not ask

    /** A unit with the key steps it has: those of a measure, or a key step itself. */
    record Found(Unit unit, List<KeyStep> keySteps) {}

    private InnerUnits(List<Unit> parts, List<Unit> measures, List<Unit> keySteps, List<Measure> plan) {
        this.parts = parts;
        this.measures = measures;
        this.keySteps = keySteps;
        this.plan = plan;
    }

    boolean hasRelativeDeadline() {
        return Stream.of(parts, measures, keySteps)
                .flatMap(List::stream)
                .anyMatch(unit -> unit.deadline().flatMap(Deadline::relative).isPresent());
    }

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
                List.copyOf(ofSteps),
                measures);
    }

    List<Unit> parts() {
        return parts;
    }

    List<Unit> measures() {
        return measures;
    }

    List<Unit> keySteps() {
        return keySteps;
    }

    /** Finds a part, measure or key step in constant time. */
    Optional<Found> find(Subject subject) {
        Map<Subject, Found> known = bySubject;
        if (known == null) {
            known = index();
            bySubject = known; // two threads may build the same value
        }
        return Optional.ofNullable(known.get(subject));
    }

    private Map<Subject, Found> index() {
        Map<Subject, Found> index = new HashMap<>();
        parts.forEach(unit -> index.put(unit.subject(), new Found(unit, List.of())));
        int next = 0;
        for (int i = 0; i < plan.size(); i++) {
            List<KeyStep> steps = plan.get(i).keySteps();
            index.put(measures.get(i).subject(), new Found(measures.get(i), steps));
            for (KeyStep step : steps) {
                Unit unit = keySteps.get(next++);
                index.put(unit.subject(), new Found(unit, List.of(step)));
            }
        }
        return index;
    }
}
