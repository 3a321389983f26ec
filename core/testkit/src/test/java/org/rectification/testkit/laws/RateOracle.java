package org.rectification.testkit.laws;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Ratio;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.EndTreatment;
import org.rectification.completion.RateDefinition;
import org.rectification.issue.EndKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueSubject;
import org.rectification.issue.State;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.Measure;
import org.rectification.register.Selection;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.ResponsibilityChain;

/** What a rate must be, counted again with streams from the documentation of definitions and selections. */
record RateOracle(RateDefinition definition, LocalDate asOf) {

    /** A unit with the deadline that is its own, if it has one. */
    private record Unit(Issue issue, Subject subject, Optional<Deadline> own) {}

    CompletionRate rate(List<Issue> issues) {
        List<Unit> units = issues.stream().flatMap(this::units).toList();
        List<Unit> selected = units.stream().filter(this::isMeant).toList();
        List<Unit> population = selected.stream()
                .filter(unit -> treatment(unit) != EndTreatment.LEFT_OUT)
                .toList();
        List<Unit> counted = population.stream().filter(this::counts).toList();
        Map<Tier, Long> leftOut = population.stream()
                .filter(unit -> !counts(unit) && end(unit).isEmpty())
                .collect(Collectors.groupingBy(unit -> state(unit).tier(), Collectors.counting()));
        Map<EndKind, Long> ended = selected.stream()
                .flatMap(unit -> end(unit).stream())
                .collect(Collectors.groupingBy(end -> end, Collectors.counting()));
        return new CompletionRate(
                definition,
                asOf,
                new Ratio(counted.size(), population.size()),
                leftOut,
                ended,
                units.size() - selected.size());
    }

    /** The end of the unit itself, or else, unless it is complete, that of its measure, or else that of its issue. */
    private Optional<EndKind> end(Unit unit) {
        HistoryOracle history = history(unit);
        Optional<EndKind> ofMeasure = unit.issue().measures().stream()
                .filter(measure -> measure.keySteps().stream()
                        .anyMatch(step -> Subject.of(step.id()).equals(unit.subject())))
                .flatMap(measure -> history.state(Subject.of(measure.id()), asOf).endKind().stream())
                .findFirst();
        State own = history.state(unit.subject(), asOf);
        if (own.endKind().isPresent() || own.tier() == Tier.COMPLETE) {
            return own.endKind();
        }
        return ofMeasure.or(() -> history.state(Subject.issue(), asOf).endKind());
    }

    private @Nullable EndTreatment treatment(Unit unit) {
        return end(unit).map(definition.ends()::treatmentOf).orElse(null);
    }

    private Stream<Unit> units(Issue issue) {
        return switch (definition.unit()) {
            case ISSUE -> Stream.of(new Unit(issue, Subject.issue(), Optional.of(issue.deadline())));
            case PART -> issue.parts().stream().map(part -> new Unit(issue, Subject.of(part.id()), part.deadline()));
            case MEASURE ->
                issue.measures().stream().map(measure -> new Unit(issue, Subject.of(measure.id()), measure.deadline()));
            case KEY_STEP ->
                issue.measures().stream()
                        .flatMap(measure -> measure.keySteps().stream())
                        .map(step -> new Unit(issue, Subject.of(step.id()), Optional.of(step.deadline())));
        };
    }

    private State state(Unit unit) {
        return history(unit).state(unit.subject(), asOf);
    }

    private static HistoryOracle history(Unit unit) {
        return new HistoryOracle(unit.issue().history().entries());
    }

    private Optional<LocalDate> due(Unit unit) {
        Optional<LocalDate> extended = history(unit).extendedDue(unit.subject(), asOf);
        if (extended.isPresent() || unit.own().isPresent()) {
            return extended.or(() -> unit.own().flatMap(Deadline::due));
        }
        return due(
                new Unit(unit.issue(), Subject.issue(), Optional.of(unit.issue().deadline())));
    }

    /** The due date that an extension gives each unit that has one, the unit's own or its issue's. */
    Map<IssueSubject, LocalDate> extensions(List<Issue> issues) {
        Map<IssueSubject, LocalDate> extensions = new HashMap<>();
        issues.stream().filter(this::isRaised).flatMap(this::units).forEach(unit -> {
            Optional<LocalDate> ofIssue =
                    unit.own().isPresent() ? Optional.empty() : history(unit).extendedDue(Subject.issue(), asOf);
            history(unit)
                    .extendedDue(unit.subject(), asOf)
                    .or(() -> ofIssue)
                    .ifPresent(
                            due -> extensions.put(new IssueSubject(unit.issue().id(), unit.subject()), due));
        });
        return extensions;
    }

    private boolean isRaised(Issue issue) {
        return issue.raisedOn().stream().noneMatch(day -> day.isAfter(asOf));
    }

    private boolean isMeant(Unit unit) {
        return isRaised(unit.issue()) && isMeant(unit, definition.selection());
    }

    private boolean isMeant(Unit unit, Selection selection) {
        Function<LocalDate, Boolean> isDue = day -> day.isBefore(asOf) || day.equals(asOf);
        if (selection instanceof Selection.All) {
            return true;
        } else if (selection instanceof Selection.DueByAsOf) {
            return due(unit).map(isDue).orElse(false);
        } else if (selection instanceof Selection.NoDueDate) {
            return due(unit).isEmpty();
        } else if (selection instanceof Selection.DueWithin within) {
            return due(unit)
                    .filter(day -> within.span().first().stream().noneMatch(day::isBefore))
                    .filter(day -> within.span().last().stream().noneMatch(day::isAfter))
                    .isPresent();
        } else if (selection instanceof Selection.InPhase in) {
            return unit.issue().phase().equals(Optional.of(in.phase()));
        } else if (selection instanceof Selection.InCategory in) {
            return unit.issue().category().equals(Optional.of(in.category()));
        } else if (selection instanceof Selection.OfSeverity of) {
            return unit.issue().severity().equals(Optional.of(of.severity()));
        } else if (selection instanceof Selection.OfInspection of) {
            return unit.issue().inspection().equals(of.inspection());
        } else if (selection instanceof Selection.NamingBody naming) {
            return chain(unit).map(Assignment::body).toList().contains(naming.body());
        } else if (selection instanceof Selection.NamingAny naming) {
            return chain(unit)
                    .filter(link -> naming.roles().isEmpty() || naming.roles().contains(link.role()))
                    .anyMatch(link -> naming.bodies().contains(link.body()));
        } else if (selection instanceof Selection.InPlace in) {
            Set<String> ids = unit.issue().parts().stream()
                    .filter(part -> part.name().equals(in.name()))
                    .map(part -> part.id().value())
                    .collect(Collectors.toSet());
            return unit.subject().kind() == Subject.Kind.PART
                    ? ids.contains(unit.subject().id().orElseThrow())
                    : !ids.isEmpty();
        } else if (selection instanceof Selection.CarriedOver) {
            return unit.issue().carriedOverFrom().isPresent();
        } else if (selection instanceof Selection.Not not) {
            return !isMeant(unit, not.selection());
        } else if (selection instanceof Selection.AnyOf any) {
            return any.selections().stream().anyMatch(one -> isMeant(unit, one));
        } else if (selection instanceof Selection.AllOf all) {
            return all.selections().stream().allMatch(one -> isMeant(unit, one));
        }
        throw new AssertionError("the oracle must know every selection, but not " + selection);
    }

    /** The first chain that names somebody: the unit's own, its measure's, the issue's. */
    private Stream<Assignment> chain(Unit unit) {
        Issue issue = unit.issue();
        Map<Subject, List<ResponsibilityChain>> upwards = new HashMap<>();
        issue.parts().forEach(part -> upwards.put(Subject.of(part.id()), List.of(part.chain())));
        for (Measure measure : issue.measures()) {
            upwards.put(Subject.of(measure.id()), List.of(measure.chain()));
            measure.keySteps()
                    .forEach(step -> upwards.put(Subject.of(step.id()), List.of(step.chain(), measure.chain())));
        }
        return Stream.concat(upwards.getOrDefault(unit.subject(), List.of()).stream(), Stream.of(issue.chain()))
                .map(ResponsibilityChain::assignments)
                .filter(links -> !links.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private boolean counts(Unit unit) {
        if (end(unit).isPresent()) {
            return treatment(unit) == EndTreatment.COUNTS;
        }
        State state = state(unit);
        return definition.tiers().contains(state.tier())
                && switch (definition.basis()) {
                    case REPORTED -> true;
                    case ACCEPTED ->
                        state.acceptance().isPresent() || state.closeOut().isPresent();
                    case CLOSED_OUT -> state.closeOut().isPresent();
                };
    }
}
