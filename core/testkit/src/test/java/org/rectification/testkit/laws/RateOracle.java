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
import org.rectification.issue.Suspension;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.plan.Measure;
import org.rectification.register.Selection;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.status.DueDay;
import org.rectification.status.DueDays;
import org.rectification.status.SuspendedDays;

/** What a rate must be, counted again with streams from the documentation of definitions and selections. */
record RateOracle(RateDefinition definition, LocalDate asOf, Optional<DueDays> dates) {

    /** After every date of a selection, for a due day of which no latest one is known. */
    private static final LocalDate FAR = LocalDate.of(2031, 1, 1);

    RateOracle(RateDefinition definition, LocalDate asOf) {
        this(definition, asOf, Optional.empty());
    }

    RateOracle(RateDefinition definition, LocalDate asOf, DueDays dates) {
        this(definition, asOf, Optional.of(dates));
    }

    /** A unit with the deadline that is its own, if it has one. */
    private record Unit(Issue issue, Subject subject, Optional<Deadline> own) {}

    CompletionRate rate(List<Issue> issues) {
        List<Unit> units = issues.stream().flatMap(this::units).toList();
        List<Unit> selected = units.stream()
                .filter(unit -> isMeant(unit).equals(Optional.of(true)))
                .toList();
        long unresolved = units.stream().filter(unit -> isMeant(unit).isEmpty()).count();
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
                units.size() - selected.size() - unresolved,
                unresolved);
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

    /** Whether a unit is meant; empty if that depends on a due date that is not known. */
    private Optional<Boolean> isMeant(Unit unit) {
        if (!isRaised(unit.issue())) {
            return Optional.of(false);
        }
        Optional<List<Optional<LocalDate>>> dues = dues(unit);
        if (dues.isEmpty()) {
            return isMeantWhateverDue(unit, definition.selection());
        }
        Set<Boolean> answers = dues.get().stream()
                .map(due -> isMeant(unit, definition.selection(), due))
                .collect(Collectors.toSet());
        return answers.size() == 1 ? Optional.of(answers.contains(true)) : Optional.empty();
    }

    /** The due dates that a unit may have: the one that it has, none, or those of a span; empty if nothing is known. */
    private Optional<List<Optional<LocalDate>>> dues(Unit unit) {
        if (dates.isPresent()) {
            DueDay day = dates.get().dueDayOf(unit.issue(), unit.subject(), asOf);
            if (!(day instanceof DueDay.Undecided open)) {
                return Optional.of(List.of(day.date().map(on -> atEnd(unit, day, on))));
            }
            LocalDate first = open.earliest().orElseThrow();
            LocalDate last = open.latest().orElse(first.isAfter(FAR) ? first : FAR);
            return Optional.of(atEnd(unit, day, first)
                    .datesUntil(atEnd(unit, day, last).plusDays(1))
                    .map(Optional::of)
                    .toList());
        }
        Optional<LocalDate> due = due(unit);
        boolean isRelative =
                unit.own().orElse(unit.issue().deadline()).relative().isPresent();
        boolean isSuspended = !unit.issue().suspensionsOf(unit.subject(), asOf).isEmpty();
        return (due.isPresent() ? isSuspended : isRelative) ? Optional.empty() : Optional.of(List.of(due));
    }

    /** A due day on which the unit is suspended until the end of the day has not come. */
    private LocalDate atEnd(Unit unit, DueDay day, LocalDate due) {
        boolean isOver = state(unit).isComplete()
                || state(unit).closeOut().isPresent()
                || history(unit).state(Subject.issue(), asOf).closeOut().isPresent()
                || end(unit).isPresent();
        Stream<Suspension> suspensions = day instanceof DueDay.Dated dated
                ? dated.suspended().stream().map(SuspendedDays::suspension)
                : unit.issue().suspensionsOf(unit.subject(), asOf).stream();
        boolean isSuspended = suspensions.anyMatch(Suspension::isOpen);
        return due.equals(asOf) && isSuspended && !isOver ? due.plusDays(1) : due;
    }

    private Optional<Boolean> isMeantWhateverDue(Unit unit, Selection selection) {
        if (selection instanceof Selection.DueByAsOf
                || selection instanceof Selection.NoDueDate
                || selection instanceof Selection.DueWithin) {
            return Optional.empty();
        } else if (selection instanceof Selection.Not not) {
            return isMeantWhateverDue(unit, not.selection()).map(meant -> !meant);
        } else if (selection instanceof Selection.AnyOf any) {
            return decided(unit, any.selections(), true);
        } else if (selection instanceof Selection.AllOf all) {
            return decided(unit, all.selections(), false);
        }
        return Optional.of(isMeant(unit, selection, Optional.empty()));
    }

    /** One answer decides alone; the other one takes all. */
    private Optional<Boolean> decided(Unit unit, List<Selection> selections, boolean alone) {
        Set<Optional<Boolean>> answers =
                selections.stream().map(each -> isMeantWhateverDue(unit, each)).collect(Collectors.toSet());
        if (answers.contains(Optional.of(alone))) {
            return Optional.of(alone);
        }
        return answers.size() == 1 ? answers.iterator().next() : Optional.empty();
    }

    private boolean isMeant(Unit unit, Selection selection, Optional<LocalDate> due) {
        Function<LocalDate, Boolean> isDue = day -> day.isBefore(asOf) || day.equals(asOf);
        if (selection instanceof Selection.All) {
            return true;
        } else if (selection instanceof Selection.DueByAsOf) {
            return due.map(isDue).orElse(false);
        } else if (selection instanceof Selection.NoDueDate) {
            return due.isEmpty();
        } else if (selection instanceof Selection.DueWithin within) {
            return due.filter(day -> within.span().first().stream().noneMatch(day::isBefore))
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
            return !isMeant(unit, not.selection(), due);
        } else if (selection instanceof Selection.AnyOf any) {
            return any.selections().stream().anyMatch(one -> isMeant(unit, one, due));
        } else if (selection instanceof Selection.AllOf all) {
            return all.selections().stream().allMatch(one -> isMeant(unit, one, due));
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
