package org.rectification.closeout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.calendar.DayKind;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.CriterionId;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.Fact;
import org.rectification.issue.Fact.ObjectionReceived;
import org.rectification.issue.Fact.StageTaken;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.Part;
import org.rectification.issue.PartId;
import org.rectification.issue.PublicNotice;
import org.rectification.issue.StageId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.procedure.Certainty;
import org.rectification.procedure.Closing;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.Procedures;
import org.rectification.procedure.Stage;
import org.rectification.responsibility.BodyId;

/**
 * For every procedure of the library, and for one that leaves nothing unspecified: an issue that does all it asks for
 * meets every condition; then each condition is broken by itself.
 */
class ConditionCasesTest {

    private static final Set<Condition.Kind> OF_THE_STAGE = Set.of(
            Condition.Kind.ACTOR,
            Condition.Kind.NOTICE_AS_PRINTED,
            Condition.Kind.NOTICE_LENGTH,
            Condition.Kind.EVIDENCE,
            Condition.Kind.THRESHOLD,
            Condition.Kind.CRITERION);

    static List<Procedure> procedures() {
        List<Procedure> procedures = new ArrayList<>(Procedures.all());
        procedures.add(FullProcedure.procedure());
        return procedures;
    }

    @Test
    void theLibraryHasFifteenProcedures() {
        assertThat(Procedures.all()).hasSize(15);
    }

    @Test
    void everyConditionHoldsWhereEverythingIsDone() {
        assertThat(procedures()).allSatisfy(ConditionCasesTest::holds);
    }

    private static void holds(Procedure procedure) {
        Walk walk = new Walk(procedure);

        Map<Condition, ConditionState> states = walk.states(walk.end());

        assertThat(states).allSatisfy((condition, state) -> {
            boolean asksNothing = isInferred(procedure, condition);
            assertThat(state)
                    .describedAs("%s", condition)
                    .isIn(ConditionState.MET, asksNothing ? ConditionState.NOT_APPLICABLE : ConditionState.MET);
        });
        assertThat(walk.rule().decide(walk.issue(), walk.end())).isEmpty();
        assertThat(walk.verdict(walk.end()).findings()).isEmpty();
        assertThat(walk.verdict(walk.end()).status())
                .isEqualTo(procedure.closing().isPresent() ? CloseOutStatus.CLOSED : CloseOutStatus.ELIGIBLE);
        assertThat(walk.beforeClosing().verdict(walk.end()).status()).isEqualTo(CloseOutStatus.ELIGIBLE);
    }

    private record Broken(Procedure procedure, Condition condition) {}

    @Test
    void everyConditionFailsWhereItAloneIsBroken() {
        List<Broken> cases = procedures().stream()
                .flatMap(procedure -> new Walk(procedure)
                        .rule().conditions().stream()
                                .filter(condition -> !isInferred(procedure, condition))
                                .map(condition -> new Broken(procedure, condition)))
                .toList();

        assertThat(cases).hasSizeGreaterThan(150);
        assertThat(cases).allSatisfy(each -> breaks(each.procedure(), each.condition()));
    }

    private static void breaks(Procedure procedure, Condition condition) {
        Walk whole = new Walk(procedure);
        Walk broken = new Walk(procedure);
        LocalDate asOf = breakIt(broken, condition);

        Map<Condition, ConditionState> before = whole.states(whole.end());
        Map<Condition, ConditionState> after = broken.states(asOf);

        assertThat(after.get(condition)).isEqualTo(ConditionState.UNMET);
        Set<String> alsoChanged = new TreeSet<>();
        after.forEach((other, state) -> {
            if (!other.equals(condition) && state != before.get(other) && !mayFollow(procedure, condition, other)) {
                alsoChanged.add(other + " " + state);
            }
        });
        assertThat(alsoChanged).isEmpty();
        assertThat(broken.rule().decide(broken.issue(), asOf))
                .isEqualTo(broken.verdict(asOf).inTheWay().stream()
                        .map(ConditionResult::condition)
                        .toList());
        ConditionResult result = broken.verdict(asOf).result(condition).orElseThrow();
        assertThat(result.reason().citations()).isEqualTo(sources(procedure, condition));
    }

    private static List<?> sources(Procedure procedure, Condition condition) {
        return condition
                .stage()
                .flatMap(procedure::stage)
                .filter(stage -> !stage.sources().isEmpty())
                .map(Stage::sources)
                .orElse(procedure.sources());
    }

    /**
     * What cannot but change with the condition: what rests on the same stage, on the order of stages, or on the same
     * body.
     */
    private static boolean mayFollow(Procedure procedure, Condition condition, Condition other) {
        if (condition.kind() == Condition.Kind.TAKEN) {
            return other.stage().equals(condition.stage())
                    || other.kind() == Condition.Kind.AFTER
                    || other.kind() == Condition.Kind.WAIT_MINIMUM
                    || other.kind() == Condition.Kind.WAIT_MAXIMUM
                    || other.kind() == Condition.Kind.INDEPENDENCE;
        }
        if (isOrderOfClosing(procedure, condition)) {
            // The earlier stage took place after the closing, so it had not been taken by then.
            return other.stage().map(StageId::value).equals(condition.item())
                    || other.kind() == Condition.Kind.AFTER
                    || other.kind() == Condition.Kind.WAIT_MINIMUM
                    || other.kind() == Condition.Kind.WAIT_MAXIMUM
                    || other.kind() == Condition.Kind.INDEPENDENCE;
        }
        boolean sameStage = other.stage().equals(condition.stage());
        if (condition.kind() == Condition.Kind.IN_FORCE) {
            // What was closed in time stays in force, so it is the open issue that is too late.
            return other.stage()
                    .filter(stage -> stage.value().matches("close|filing"))
                    .isPresent();
        }
        return switch (condition.kind()) {
            // An earlier day is before every earlier stage, and perhaps after too little time.
            case AFTER, WAIT_MINIMUM, WAIT_MAXIMUM ->
                sameStage
                        && (other.kind() == Condition.Kind.AFTER
                                || other.kind() == Condition.Kind.WAIT_MINIMUM
                                || other.kind() == Condition.Kind.WAIT_MAXIMUM);
            // A body that did the work has not the accepting role, and stands above nobody.
            case ACTOR, INDEPENDENCE ->
                sameStage && (other.kind() == Condition.Kind.ACTOR || other.kind() == Condition.Kind.INDEPENDENCE);
            default -> false;
        };
    }

    private static boolean isOrderOfClosing(Procedure procedure, Condition condition) {
        return condition.kind() == Condition.Kind.AFTER
                && procedure.closing().map(Closing::stage).equals(condition.stage());
    }

    private static boolean isInferred(Procedure procedure, Condition condition) {
        return condition.kind() == Condition.Kind.ACTOR
                && procedure
                                .stage(condition.stage().orElseThrow())
                                .orElseThrow()
                                .actor()
                                .orElseThrow()
                                .certainty()
                        == Certainty.INFERRED;
    }

    /** Breaks one condition of an issue that meets all, and says as of when to look. */
    private static LocalDate breakIt(Walk walk, Condition condition) {
        String stage = condition.stage().map(StageId::value).orElse("");
        String item = condition.item().orElse("");
        LocalDate end = walk.end();
        switch (condition.kind()) {
            case IN_FORCE -> {
                walk.entries.remove("close");
                walk.entries.remove("filing");
                return LocalDate.of(2027, 1, 1);
            }
            case INSPECTION -> walk.inspection = InspectionKind.PROVINCIAL;
            case DEADLINE -> walk.deadline = Deadline.parse("长期坚持");
            case COMPLETION -> walk.entries.remove("claim");
            case TAKEN -> {
                StageTaken good = walk.fact(stage);
                walk.change(stage, new StageTaken(good.stage(), StageOutcome.FAILED).withStageId(StageId.of(stage)));
            }
            case ACTOR -> walk.put(walk.entries.get(stage).statedBy(Walk.STRANGER));
            case AFTER -> {
                if (isOrderOfClosing(walk.procedure, condition)) {
                    walk.move(item, walk.entries.get(stage).happenedOn().plusDays(1));
                } else {
                    walk.move(stage, Walk.BEGIN.minusDays(40));
                }
            }
            case NOTICE_LENGTH, NOTICE_AS_PRINTED -> {
                LocalDate first = walk.entries.get(stage).happenedOn();
                walk.change(
                        stage,
                        walk.fact(stage)
                                .withNotice(PublicNotice.of(first, first.plusDays(1))
                                        .stating(10, DayKind.WORKING)));
            }
            case WAIT_MINIMUM -> walk.move(stage, walk.entries.get(item).happenedOn());
            case WAIT_MAXIMUM ->
                walk.move(item, walk.entries.get(item).happenedOn().minusDays(100));
            case EVIDENCE ->
                walk.change(
                        stage,
                        walk.fact(stage)
                                .withEvidence(Stream.concat(
                                                Stream.of(EvidenceId.of("something-else")),
                                                walk.fact(stage).evidence().stream())
                                        .filter(paper -> !paper.value().equals(item))
                                        .toList()));
            case INDEPENDENCE -> walk.put(walk.entries.get(stage).statedBy(dependent(walk, item)));
            case THRESHOLD -> {
                StageTaken good = walk.fact(stage);
                boolean goal = item.equals("goal-met");
                walk.change(
                        stage,
                        goal
                                ? good.withAttained(List.of(Attainment.MEASURES_DONE, Attainment.GOAL_BASICALLY_MET))
                                : good.withAttained(List.of(Attainment.GOAL_MET)));
            }
            case CRITERION ->
                walk.change(
                        stage,
                        walk.fact(stage)
                                .withCriteria(Stream.concat(
                                                Stream.of(CriterionId.of("another-test")),
                                                walk.fact(stage).criteria().stream())
                                        .filter(test -> !test.value().equals(item))
                                        .toList()));
            case OBJECTIONS -> {
                Stage notice = walk.procedure.stages().stream()
                        .filter(each -> each.kind() == CloseOutStage.PUBLIC_NOTICE)
                        .findFirst()
                        .orElseThrow();
                LocalDate within =
                        walk.entries.get(notice.id().value()).happenedOn().plusDays(2);
                walk.put(Walk.entry("objection", new ObjectionReceived(true, true, Optional.empty()), within));
            }
            case COHERENCE -> {
                Subject part = Subject.of(PartId.of("p1"));
                walk.parts.add(Part.of(PartId.of("p1"), Walk.TEXT));
                walk.put(Entry.of(
                        EntryId.of("part"), part, new Fact.ProgressReported(Tier.BEHIND_SCHEDULE), Walk.BEGIN));
            }
            case OWN -> throw new IllegalStateException("no procedure has conditions of a user's own");
        }
        return end;
    }

    private static BodyId dependent(Walk walk, String item) {
        return item.endsWith("implementer")
                ? Walk.IMPLEMENTER
                : walk.entries.get(item.substring(item.indexOf('-') + 1)).by().orElseThrow();
    }

    @Test
    void theCasesCoverEveryKindOfCondition() {
        Map<Condition.Kind, Integer> counts = new LinkedHashMap<>();
        procedures()
                .forEach(procedure -> new Walk(procedure)
                        .rule()
                        .conditions()
                        .forEach(condition -> counts.merge(condition.kind(), 1, Integer::sum)));

        assertThat(counts.keySet())
                .containsAll(OF_THE_STAGE)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Condition.Kind.values())
                        .filter(kind -> kind != Condition.Kind.OWN)
                        .toList());
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(150);
    }
}
