package org.rectification.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.Ratio;
import org.rectification.base.Truth;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.coherence.Contradiction;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.CriterionId;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.InspectionKind;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.StageId;
import org.rectification.issue.StageOutcome;
import org.rectification.issue.Tier;
import org.rectification.plan.Deadline;
import org.rectification.procedure.Actor;
import org.rectification.procedure.Certainty;
import org.rectification.procedure.Closing;
import org.rectification.procedure.Criterion;
import org.rectification.procedure.Independence;
import org.rectification.procedure.Interval;
import org.rectification.procedure.LookBack;
import org.rectification.procedure.ObjectionRule;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.ProcedureBuilder;
import org.rectification.procedure.ProcedureId;
import org.rectification.procedure.Reversal;
import org.rectification.procedure.Scope;
import org.rectification.procedure.Stage;
import org.rectification.procedure.StageBuilder;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Role;

/** Makes valid close-out procedures from random parts: a stage waits only for earlier stages. */
final class ProcedureDrafts {

    private static final int MOST_STAGES = 6;
    private static final int MOST_CRITERIA = 3;
    private static final Citation SOURCE = Citation.of(LocalText.of("生成的办法", "generated rules"));

    private ProcedureDrafts() {}

    /** The length of a period. Zero means unspecified. */
    private record Days(int minimum, int more, int observed, boolean working, Optional<CountingConvention> convention) {

        Interval of(Interval interval) {
            Interval made = interval;
            if (minimum > 0) {
                made = made.atLeast(limit(minimum));
            }
            if (more > 0) {
                made = made.atMost(limit(minimum + more));
            }
            if (observed > 0) {
                made = made.observedAs(limit(observed));
            }
            return convention.map(made::counted).orElse(made);
        }

        private TimeLimit limit(int count) {
            return working ? TimeLimit.workingDays(count) : TimeLimit.calendarDays(count);
        }
    }

    /** The requirements of a stage. */
    private record Demands(
            int evidence, int criteria, Set<StageOutcome> outcomes, Set<Attainment> threshold, int independence) {}

    private record Draft(
            CloseOutStage kind,
            Optional<Actor> actor,
            int after,
            Optional<Days> sinceEarlier,
            Optional<Days> notice,
            Demands demands,
            Certainty certainty) {

        /** Returns the draft of a stage that closes, or of one that does not. */
        Draft closing(boolean closes) {
            CloseOutStage fitting =
                    closes ? CloseOutStage.CLOSE : kind == CloseOutStage.CLOSE ? CloseOutStage.APPLICATION : kind;
            return new Draft(fitting, actor, after, sinceEarlier, notice, demands, certainty);
        }

        Stage at(int index, int criteria) {
            StageBuilder stage = Stage.builder(id(index))
                    .kind(kind)
                    .name(LocalText.of("环节" + index, "Stage " + index))
                    .actor(actor)
                    .outcomes(demands.outcomes)
                    .threshold(demands.threshold)
                    .certainty(certainty);
            List<StageId> earlier = new ArrayList<>();
            for (int i = 0; i < index; i++) {
                if ((after & 1 << i) != 0) {
                    earlier.add(id(i));
                }
            }
            stage.after(earlier);
            if (kind == CloseOutStage.PUBLIC_NOTICE && notice.isPresent()) {
                stage.addIntervals(notice.get().of(Interval.ofNotice()).withCertainty(certainty));
            }
            if (sinceEarlier.isPresent() && !earlier.isEmpty()) {
                stage.addIntervals(sinceEarlier.get().of(Interval.since(earlier.get(0))));
            }
            for (int i = 0; i < demands.evidence; i++) {
                stage.addEvidence(EvidenceId.of("paper-" + i));
            }
            for (int i = 0; i < Math.min(demands.criteria, criteria); i++) {
                stage.addCriteria(criterion(i));
            }
            if (actor.isEmpty()) {
                addIndependence(stage, earlier);
            }
            return stage.build();
        }

        /**
         * Adds independence requirements to a stage that any actor may take, so that at least one actor remains
         * possible.
         */
        private void addIndependence(StageBuilder stage, List<StageId> earlier) {
            switch (demands.independence) {
                case 1 -> stage.addIndependence(new Independence.FromImplementer());
                case 2 -> stage.addIndependence(new Independence.AboveImplementer());
                case 3 -> earlier.forEach(each -> stage.addIndependence(new Independence.FromStage(each)));
                case 4 -> earlier.forEach(each -> stage.addIndependence(new Independence.AboveStage(each)));
                default -> {}
            }
        }

        private static StageId id(int index) {
            return StageId.of("stage-" + index);
        }
    }

    private static CriterionId criterion(int index) {
        return CriterionId.of("test-" + index);
    }

    /** The properties of a procedure other than its stages. */
    private record Rest(
            Optional<DateSpan> validity,
            Scope scope,
            Set<Tier> completion,
            Optional<ObjectionRule> objections,
            Optional<LookBack> lookBack,
            List<Reversal> reversals,
            Certainty certainty,
            boolean sourced) {}

    static Arbitrary<Procedure> procedures(Arbitrary<DateSpan> spans) {
        return Combinators.combine(
                        drafts().list().ofMinSize(1).ofMaxSize(MOST_STAGES),
                        Arbitraries.integers().between(0, MOST_CRITERIA),
                        Arbitraries.integers().between(-1, MOST_STAGES - 1),
                        truths(),
                        gates(),
                        rests(spans))
                .as(ProcedureDrafts::procedure)
                .withoutEdgeCases();
    }

    private static Procedure procedure(
            List<Draft> drafts, int criteria, int closing, Truth byFiling, Set<Contradiction.Kind> gates, Rest rest) {
        ProcedureBuilder procedure = Procedure.builder(ProcedureId.of("generated"))
                .title(LocalText.of("生成的程序", "Generated procedure"))
                .jurisdiction(LocalText.of("某地", "somewhere"))
                .validity(rest.validity)
                .scope(rest.scope)
                .completion(rest.completion)
                .gates(gates)
                .objections(rest.objections)
                .lookBack(rest.lookBack)
                .reversals(rest.reversals)
                .certainty(rest.certainty);
        for (int i = 0; i < criteria; i++) {
            procedure.addCriteria(new Criterion(criterion(i), LocalText.of("标准" + i, "Test " + i)));
        }
        int last = Math.min(closing, drafts.size() - 1);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = last < 0 ? drafts.get(i) : drafts.get(i).closing(i == last);
            procedure.addStages(draft.at(i, criteria));
        }
        if (last >= 0) {
            procedure.closing(new Closing(Draft.id(last), byFiling, rest.certainty));
        }
        if (rest.sourced) {
            procedure.addSources(SOURCE).note(LocalText.of("生成", "generated"));
        }
        return procedure.build();
    }

    private static Arbitrary<Draft> drafts() {
        Arbitrary<Demands> demands = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, MOST_CRITERIA),
                        Arbitraries.of(StageOutcome.class).set(),
                        Arbitraries.of(Attainment.class).set().ofMaxSize(2),
                        Arbitraries.integers().between(0, 4))
                .as(Demands::new);
        return Combinators.combine(
                        Arbitraries.of(CloseOutStage.class),
                        actors().optional(0.5),
                        Arbitraries.integers().between(0, (1 << MOST_STAGES) - 1),
                        days().optional(0.3),
                        days().optional(0.7),
                        demands,
                        Arbitraries.of(Certainty.class))
                .as(Draft::new);
    }

    private static Arbitrary<Actor> actors() {
        return Combinators.combine(
                        Arbitraries.of(Role.class).list().ofMinSize(1).ofMaxSize(2),
                        levels(),
                        Arbitraries.of(Certainty.class))
                .as((roles, levels, certainty) ->
                        new Actor(LocalText.of("办理单位", "acting body"), roles, levels, certainty));
    }

    /** Never the national level alone, because no actor could take a stage that must be taken at a higher level. */
    private static Arbitrary<List<BodyLevel>> levels() {
        return Arbitraries.of(BodyLevel.class)
                .list()
                .ofMaxSize(2)
                .filter(levels -> levels.isEmpty() || levels.stream().anyMatch(level -> level != BodyLevel.NATIONAL));
    }

    private static Arbitrary<Days> days() {
        Arbitrary<CountingConvention> conventions =
                Arbitraries.of(CountingConvention.statutory(), CountingConvention.publicNotice());
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(0, 7, 10),
                        Arbitraries.of(true, false),
                        conventions.optional(0.7))
                .as(Days::new);
    }

    private static Arbitrary<Rest> rests(Arbitrary<DateSpan> spans) {
        Arbitrary<Scope> scopes = Combinators.combine(
                        Arbitraries.of(InspectionKind.class)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .optional(0.4),
                        Arbitraries.of(Deadline.Kind.class)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .optional(0.4))
                .as(Scope::new);
        Arbitrary<ObjectionRule> objections = Combinators.combine(
                        truths(), truths(), truths(), Arbitraries.of(Certainty.class))
                .as(ObjectionRule::new);
        LookBack sample = LookBack.of(LocalText.of("抽查", "a sample is checked"));
        LookBack half = sample.withInterval(TimeLimit.months(6, TimeLimit.MonthEnd.DOWN));
        Arbitrary<LookBack> lookBacks = Combinators.combine(
                        Arbitraries.of(
                                sample,
                                sample.withShare(new Ratio(1, 5)),
                                sample.withShare(new Ratio(1, 10)).withPeriod(Period.HALF_YEAR),
                                half,
                                half.withShare(new Ratio(1, 1)),
                                half.withDueBy(LocalDate.of(2018, 12, 31)),
                                sample.withDueBy(LocalDate.of(2018, 6, 30))),
                        Arbitraries.of(LookBack.Start.class),
                        actors().optional(0.5),
                        Arbitraries.of(Certainty.class))
                .as((rule, start, actor, certainty) ->
                        actor.map(rule::withActor).orElse(rule).withStart(start).withCertainty(certainty));
        Arbitrary<Reversal> reversals = Combinators.combine(
                        Arbitraries.of(RefutationKind.class).list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(Reversal.Consequence.class)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        Arbitraries.of(Certainty.class))
                .as(Reversal::new);
        return Combinators.combine(
                        spans.optional(0.3),
                        scopes,
                        completion(),
                        objections.optional(0.5),
                        lookBacks.optional(0.3),
                        reversals.list().ofMaxSize(2),
                        Arbitraries.of(Certainty.class),
                        Arbitraries.of(true, false))
                .as(Rest::new);
    }

    private static Arbitrary<Set<Tier>> completion() {
        List<Set<Tier>> ways = List.of(Set.of(), Set.of(Tier.COMPLETE), Set.of(Tier.BASICALLY_COMPLETE, Tier.COMPLETE));
        return Arbitraries.of(ways);
    }

    private static Arbitrary<Set<Contradiction.Kind>> gates() {
        return Arbitraries.of(Contradiction.Kind.class)
                .filter(kind -> !kind.needsRegister())
                .set()
                .ofMaxSize(2);
    }

    /** Returns yes, no or unspecified. */
    private static Arbitrary<Truth> truths() {
        return Arbitraries.of(Truth.class);
    }
}
