package org.rectification.coherence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rectification.base.Reason;
import org.rectification.issue.Entry;
import org.rectification.issue.Fact;
import org.rectification.issue.Fact.CarriedOver;
import org.rectification.issue.Fact.Ended;
import org.rectification.issue.InspectionId;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.Subject;
import org.rectification.issue.Unit;
import org.rectification.plan.Deadline;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.register.Register;

/** Finds what an issue contradicts in its register: its phase, and the issues it continues or is continued by. */
final class RegisterFinder {

    private final Register register;
    private final LocalDate asOf;
    private final Map<PhaseId, Phase> phases = new HashMap<>();
    private final Map<IssueId, Issue> issues = new HashMap<>();
    private final Set<InspectionId> withIssues = new HashSet<>();
    private final Map<Continued, List<IssueId>> continued = new HashMap<>();
    private final Map<IssueId, HandedOn> handedOn = new HashMap<>();

    /** An issue that issues of another inspection continue. */
    private record Continued(IssueId earlier, InspectionId inspection) {}

    /** What an issue or something below it was carried over, merged or split into. */
    private record HandedOn(Set<InspectionId> inspections, Set<IssueId> issues) {}

    RegisterFinder(Register register, LocalDate asOf) {
        this.register = register;
        this.asOf = asOf;
        register.phases().forEach(phase -> phases.put(phase.id(), phase));
        for (Issue issue : register.issues()) {
            issues.put(issue.id(), issue);
            issue.carriedOverFrom()
                    .ifPresent(earlier -> continued
                            .computeIfAbsent(new Continued(earlier, issue.inspection()), key -> new ArrayList<>())
                            .add(issue.id()));
            if (issue.isRaisedOn(asOf)) {
                withIssues.add(issue.inspection());
            }
        }
    }

    List<Contradiction> find() {
        List<Contradiction> found = new ArrayList<>();
        register.issues().forEach(issue -> found.addAll(new IssueFinder(issue, asOf, this).find()));
        return List.copyOf(found);
    }

    // --- the phase ---

    /** A deadline that cannot lie in the phase. A phase that continues, or whose end is not known, has no last day. */
    Optional<Reason> outsidePhase(Issue issue) {
        return issue.phase().map(phases::get).flatMap(phase -> outside(issue.deadline(), phase));
    }

    private static Optional<Reason> outside(Deadline deadline, Phase phase) {
        Deadline band = phase.deadline();
        Optional<LocalDate> first = band.from();
        Optional<LocalDate> last = band.isContinuing() ? Optional.empty() : band.due();
        if (deadline.due().isPresent()) {
            LocalDate due = deadline.due().get();
            if (last.filter(due::isAfter).isPresent()) {
                return Optional.of(Reason.of(
                        CoherenceMessage.DUE_AFTER_PHASE, "due", due, "phase", phase.name(), "last", last.get()));
            }
            return first.filter(due::isBefore)
                    .map(day -> Reason.of(
                            CoherenceMessage.DUE_BEFORE_PHASE, "due", due, "phase", phase.name(), "first", day));
        }
        if (last.isPresent() && deadline.from().filter(last.get()::isBefore).isPresent()) {
            return Optional.of(Reason.of(
                    CoherenceMessage.STARTS_AFTER_PHASE,
                    "from",
                    deadline.from().get(),
                    "phase",
                    phase.name(),
                    "last",
                    last.get()));
        }
        return last.filter(day -> deadline.kind() == Deadline.Kind.CONTINUING)
                .map(day -> Reason.of(CoherenceMessage.CONTINUING_IN_DATED_PHASE, "phase", phase.name(), "last", day));
    }

    // --- carrying over ---

    /** The earlier issue was not carried over into the inspection of the issue that continues it. */
    Optional<Reason> notCarriedOver(Issue issue) {
        return issue.carriedOverFrom().map(issues::get).flatMap(earlier -> {
            HandedOn into = handedOn.computeIfAbsent(earlier.id(), id -> handedOn(earlier));
            if (into.inspections().contains(issue.inspection()) || into.issues().contains(issue.id())) {
                return Optional.empty();
            }
            return Optional.of(into.inspections().stream()
                    .findFirst()
                    .map(other -> Reason.of(
                            CoherenceMessage.CARRIED_OVER_ELSEWHERE,
                            "earlier",
                            earlier.id(),
                            "other",
                            other,
                            "inspection",
                            issue.inspection()))
                    .orElseGet(() -> Reason.of(CoherenceMessage.NOT_CARRIED_OVER, "earlier", earlier.id())));
        });
    }

    private HandedOn handedOn(Issue issue) {
        HandedOn into = new HandedOn(new LinkedHashSet<>(), new HashSet<>());
        for (Subject.Kind kind : Subject.Kind.values()) {
            for (Unit unit : issue.units(kind)) {
                issue.history().stateOf(unit.subject(), asOf).end().ifPresent(end -> {
                    if (end.fact() instanceof CarriedOver carried) {
                        into.inspections().add(carried.into());
                    } else if (end.fact() instanceof Ended ended) {
                        into.issues().addAll(ended.into());
                    }
                });
            }
        }
        return into;
    }

    /** A subject was carried over into an inspection, and no issue of that inspection continues it. */
    Optional<Reason> notContinued(Issue issue, Entry end) {
        if (end.fact() instanceof CarriedOver carried
                && withIssues.contains(carried.into())
                && !continued.containsKey(new Continued(issue.id(), carried.into()))) {
            return Optional.of(Reason.of(
                    CoherenceMessage.NOT_CONTINUED,
                    "subject",
                    end.subject(),
                    "into",
                    carried.into(),
                    "date",
                    end.happenedOn()));
        }
        return Optional.empty();
    }

    // --- going into other issues ---

    /** The issues that a subject went into although they had ended before. */
    List<IssueId> endedBefore(Issue issue, Entry end) {
        List<IssueId> into = List.of();
        if (end.fact() instanceof Ended ended) {
            into = ended.into();
        } else if (end.fact() instanceof CarriedOver carried) {
            into = continued.getOrDefault(new Continued(issue.id(), carried.into()), List.of());
        }
        return into.stream()
                .filter(id -> Optional.ofNullable(issues.get(id))
                        .flatMap(this::endedOn)
                        .filter(day -> day.isBefore(end.happenedOn()))
                        .isPresent())
                .toList();
    }

    /** The day of the first end that was not taken back since. */
    private Optional<LocalDate> endedOn(Issue issue) {
        Optional<LocalDate> ended = Optional.empty();
        for (Entry entry : issue.history().inEffect(Subject.issue(), asOf)) {
            if (entry.fact().kind() == Fact.Kind.REOPENED) {
                ended = Optional.empty();
            } else if (entry.fact().endKind().isPresent() && ended.isEmpty()) {
                ended = Optional.of(entry.happenedOn());
            }
        }
        return ended;
    }
}
