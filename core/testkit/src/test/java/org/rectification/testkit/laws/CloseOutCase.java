package org.rectification.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.rectification.base.LocalText;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.DayKind;
import org.rectification.closeout.CloseOutRule;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.Fact;
import org.rectification.issue.Fact.ObjectionReceived;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.History;
import org.rectification.issue.Inspection;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Issue;
import org.rectification.issue.IssueId;
import org.rectification.issue.PublicNotice;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.Stage;
import org.rectification.register.Origin;
import org.rectification.register.Register;
import org.rectification.register.RegisterBuilder;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;
import org.rectification.testkit.RectificationArbitraries;

/**
 * A procedure, an issue that went some way through it, rightly or not, and a day. The county did the work; every body
 * may have any other role.
 */
record CloseOutCase(Procedure procedure, Issue issue, LocalDate asOf) {

    static final List<BodyId> BODIES =
            List.of(BodyLevel.values()).stream().map(CloseOutCase::bodyOf).toList();

    private static final LocalDate START = LocalDate.of(2018, 1, 2);
    private static final int MOST_STEPS = 14;
    private static final Register REGISTER = register();

    /** What a step adds, the likelier the more often it stands here. */
    private enum Kind {
        STAGE,
        NEXT_STAGE,
        COMPLETE,
        PROGRESS,
        OBJECTION,
        SETTLEMENT,
        REFUTED,
        REOPENED,
        WITHDRAWAL
    }

    /** One fact: when, what, how much of it is recorded, by whom. */
    private record Step(
            Kind kind, int days, int delay, int stage, StageOutcome outcome, int detail, Optional<BodyId> by) {}

    CloseOutRule rule() {
        return CloseOutRule.of(procedure, ChinaWorkingDays.official()).withRegister(REGISTER);
    }

    CloseOutCase with(Issue changed) {
        return new CloseOutCase(procedure, changed, asOf);
    }

    static Arbitrary<CloseOutCase> cases() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(3, Kind.STAGE),
                Tuple.of(8, Kind.NEXT_STAGE),
                Tuple.of(2, Kind.COMPLETE),
                Tuple.of(1, Kind.PROGRESS),
                Tuple.of(1, Kind.OBJECTION),
                Tuple.of(1, Kind.SETTLEMENT),
                Tuple.of(1, Kind.REFUTED),
                Tuple.of(1, Kind.REOPENED),
                Tuple.of(1, Kind.WITHDRAWAL));
        Arbitrary<Step> steps = Combinators.combine(
                        kinds,
                        Arbitraries.of(0, 1, 3, 10, 16),
                        Arbitraries.of(0, 0, 2, 40),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.frequency(
                                Tuple.of(6, StageOutcome.PASSED),
                                Tuple.of(1, StageOutcome.BASICALLY_MET),
                                Tuple.of(1, StageOutcome.FAILED),
                                Tuple.of(1, StageOutcome.RETURNED)),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.of(BODIES).optional(0.7))
                .as(Step::new);
        return Combinators.combine(
                        RectificationArbitraries.procedures(),
                        steps.list().ofMaxSize(MOST_STEPS),
                        Arbitraries.integers().between(0, 120))
                .as((procedure, list, day) -> new CloseOutCase(procedure, issue(procedure, list), START.plusDays(day)))
                .withoutEdgeCases();
    }

    private static Issue issue(Procedure procedure, List<Step> steps) {
        List<Entry> entries = new ArrayList<>();
        LocalDate day = START;
        int next = 0;
        for (Step step : steps) {
            day = day.plusDays(step.days);
            int stage = step.kind == Kind.NEXT_STAGE ? next++ : step.stage;
            Optional<Fact> fact = fact(procedure, step, stage, day, entries);
            if (fact.isPresent()) {
                Entry entry = Entry.of(EntryId.of("e" + (entries.size() + 1)), Subject.issue(), fact.get(), day)
                        .reported(reported(entries, day.plusDays(step.delay)));
                entries.add(step.by.map(entry::statedBy).orElse(entry));
            }
        }
        return Issue.builder(IssueId.of("issue"))
                .title(LocalText.of("事项", "matter"))
                .inspection(InspectionId.of("inspection"))
                .deadline(Deadline.by(LocalDate.of(2018, 12, 31)))
                .chain(chain())
                .history(History.of(entries))
                .build();
    }

    /** Never before an entry it may refer to. */
    private static LocalDate reported(List<Entry> earlier, LocalDate wanted) {
        LocalDate day = wanted;
        for (Entry entry : earlier) {
            day = entry.reportedOn().isAfter(day) ? entry.reportedOn() : day;
        }
        return day;
    }

    private static Optional<Fact> fact(Procedure procedure, Step step, int stage, LocalDate day, List<Entry> earlier) {
        return switch (step.kind) {
            case STAGE, NEXT_STAGE ->
                Optional.of(taken(
                        procedure.stages().get(stage % procedure.stages().size()), step.outcome, step.detail, day));
            case COMPLETE -> Optional.of(new Fact.ProgressReported(Tier.COMPLETE));
            case PROGRESS -> Optional.of(new Fact.ProgressReported(Tier.BASICALLY_COMPLETE));
            case OBJECTION ->
                Optional.of(new ObjectionReceived(
                        step.detail % 2 == 0, step.detail < 4, Optional.of(day.minusDays(step.detail % 3))));
            case SETTLEMENT ->
                earlier.stream()
                        .filter(entry -> entry.fact() instanceof ObjectionReceived)
                        .findFirst()
                        .map(entry -> new Fact.ObjectionSettled(entry.id(), step.detail % 3 == 0));
            case REFUTED -> Optional.of(new Fact.CompletionRefuted(RefutationKind.REBOUND));
            case REOPENED -> Optional.of(new Fact.Reopened());
            case WITHDRAWAL ->
                earlier.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Fact.Withdrawn(
                                earlier.get(step.stage % earlier.size()).id()));
        };
    }

    /** Detail 0 says nothing more, 7 everything that is asked, the rest something between. */
    private static StageTaken taken(Stage stage, StageOutcome outcome, int detail, LocalDate day) {
        StageTaken taken = new StageTaken(stage.kind(), outcome);
        if (detail == 0) {
            return taken;
        }
        taken = taken.withStageId(stage.id());
        if (detail == 7) {
            return complete(taken, stage, day, day.plusDays(20));
        }
        if (stage.kind() == CloseOutStage.PUBLIC_NOTICE && detail > 1) {
            PublicNotice notice = PublicNotice.of(day, day.plusDays(4L * detail));
            taken = taken.withNotice(detail % 2 == 0 ? notice : notice.stating(2 + detail, DayKind.WORKING));
        }
        return detail > 2 ? taken.withEvidence(List.of(EvidenceId.of("paper-0"))) : taken;
    }

    /** The same fact with everything the stage asks for; a notice that has no window gets the one given. */
    static StageTaken complete(StageTaken taken, Stage stage, LocalDate first, LocalDate last) {
        StageTaken complete = withFindings(taken.withStageId(stage.id()), stage);
        if (stage.kind() != CloseOutStage.PUBLIC_NOTICE) {
            return complete;
        }
        PublicNotice notice = taken.notice().orElseGet(() -> PublicNotice.of(first, last));
        return complete.withNotice(notice.statedDays().isPresent() ? notice : notice.stating(1, DayKind.CALENDAR));
    }

    /** The same fact with the papers, tests and results the stage asks for. */
    static StageTaken withFindings(StageTaken taken, Stage stage) {
        return taken.withEvidence(union(taken.evidence(), stage.evidence()))
                .withCriteria(union(taken.criteria(), stage.criteria()))
                .withAttained(union(taken.attained(), stage.threshold()));
    }

    private static <T> List<T> union(List<T> one, List<T> other) {
        List<T> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static BodyId bodyOf(BodyLevel level) {
        return BodyId.of("body-" + level.ordinal());
    }

    private static ResponsibilityChain chain() {
        List<Assignment> links = new ArrayList<>();
        links.add(Assignment.of(Role.RESPONSIBLE, bodyOf(BodyLevel.COUNTY)));
        for (Role role : Role.values()) {
            if (role != Role.RESPONSIBLE) {
                BODIES.forEach(body -> links.add(Assignment.of(role, body)));
            }
        }
        return new ResponsibilityChain(links);
    }

    private static Register register() {
        RegisterBuilder register = Register.builder(LocalText.of("台账", "register"))
                .origin(Origin.GENERATED)
                .addInspections(Inspection.builder(InspectionId.of("inspection"))
                        .name(LocalText.of("督察", "inspection"))
                        .kind(InspectionKind.CENTRAL)
                        .area(LocalText.of("某地", "somewhere"))
                        .build());
        for (BodyLevel level : BodyLevel.values()) {
            register.addBodies(Body.builder(bodyOf(level))
                    .name(level.label())
                    .kind(BodyKind.OTHER)
                    .level(level)
                    .build());
        }
        return register.build();
    }
}
