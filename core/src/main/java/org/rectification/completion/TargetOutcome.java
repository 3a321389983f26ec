package org.rectification.completion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.plan.CompletionTarget;
import org.rectification.plan.Phase;
import org.rectification.plan.PhaseId;
import org.rectification.register.Register;

/**
 * A phase's target beside what was reached under a definition (阶段目标完成情况).
 *
 * <pre>{@code
 * TargetOutcome.outcomesOf(register, RateDefinitions.issuesComplete(), asOf).get(1).points(1);    // Optional[-20.5]
 * }</pre>
 *
 * @param phase the phase
 * @param target its target
 * @param reached the rate over all issues on the day asked about
 */
public record TargetOutcome(PhaseId phase, CompletionTarget target, CompletionRate reached) {

    /**
     * Makes an outcome.
     *
     * @param phase the phase
     * @param target its target
     * @param reached the rate on the day asked about
     * @throws NullPointerException if an argument is null
     */
    public TargetOutcome {
        Checks.notNull(phase, "phase");
        Checks.notNull(target, "target");
        Checks.notNull(reached, "reached");
    }

    /**
     * Judges every phase of a register that has a target.
     *
     * @param register the register
     * @param definition what counts as reached; its population should be all issues, as a target's is
     * @param asOf the day asked about, whichever day the target names
     * @return one outcome for each phase with a target, in the order of the register
     * @throws NullPointerException if an argument is null
     */
    public static List<TargetOutcome> outcomesOf(Register register, RateDefinition definition, LocalDate asOf) {
        CompletionRate reached = Checks.notNull(definition, "definition").rateOf(register, asOf);
        return register.phases().stream()
                .filter(phase -> phase.target().isPresent())
                .map((Phase phase) ->
                        new TargetOutcome(phase.id(), phase.target().orElseThrow(), reached))
                .toList();
    }

    /**
     * Judges every phase of a register that has a target, under each of several definitions, in one pass.
     *
     * @param register the register
     * @param definitions what counts as reached, at least one, each once
     * @param asOf the day asked about, whichever day the target names
     * @return for each phase with a target one outcome for each definition, in the order of the register and of the list
     * @throws NullPointerException if an argument or a definition is null
     * @throws IllegalArgumentException if there is no definition, or one stands twice
     */
    public static List<TargetOutcome> outcomesOf(Register register, List<RateDefinition> definitions, LocalDate asOf) {
        Checks.notNull(register, "register");
        GroupedTally<PhaseId> tally = GroupedTally.empty(definitions, asOf, Grouping.byPhase());
        register.issues().forEach(tally::add);
        List<CompletionRate> reached = definitions.stream()
                .map(definition -> tally.rates(definition).whole())
                .toList();
        return register.phases().stream()
                .filter(phase -> phase.target().isPresent())
                .flatMap((Phase phase) -> reached.stream()
                        .map(rate ->
                                new TargetOutcome(phase.id(), phase.target().orElseThrow(), rate)))
                .toList();
    }

    /**
     * Returns by how many percentage points the target was passed, negative if it was missed.
     *
     * @param decimals how many decimals, 0 to 18
     * @return the points, half-up; empty if there is nothing to complete
     * @throws IllegalArgumentException if {@code decimals} is outside 0 to 18
     */
    public Optional<BigDecimal> points(int decimals) {
        return reached.ratio().pointsOver(target.share(), decimals);
    }

    /**
     * Returns why: the reasons of the rate, the rate beside the target, and whether that is met, by how many points.
     *
     * @param decimals how many decimals the percentage beside the target and the points have, 0 to 18; the first rounded as
     *     the definition says, the points half-up
     * @return the reasons, never empty; without the last two if there is nothing to complete
     * @throws IllegalArgumentException if {@code decimals} is outside 0 to 18
     */
    public List<Reason> reasons(int decimals) {
        List<Reason> reasons = new ArrayList<>(reached.reasons());
        reached.percent(decimals)
                .ifPresent(percent -> reasons.add(Reason.of(
                        CompletionMessage.TARGET_COMPARED,
                        "ratio",
                        reached.ratio(),
                        "percent",
                        percent,
                        "by",
                        target.by(),
                        "target",
                        target.share().percent(18).orElseThrow().stripTrailingZeros())));
        points(decimals)
                .ifPresent(points -> reasons.add(Reason.of(
                        met() == Truth.YES ? CompletionMessage.TARGET_MET : CompletionMessage.TARGET_MISSED,
                        "points",
                        points.abs())));
        return List.copyOf(reasons);
    }

    /**
     * Returns whether the share is reached, compared exactly.
     *
     * @return yes or no; undecidable if there is nothing to complete, which the reasons say
     */
    public Truth met() {
        return reached.ratio().isApplicable()
                ? Truth.of(reached.ratio().compareByValue(target.share()) >= 0)
                : Truth.UNDECIDABLE;
    }

    /**
     * Returns whether the day asked about is the target's own day or a later one.
     *
     * @return false if the target is not due yet
     */
    public boolean isDue() {
        return !reached.asOf().isBefore(target.by());
    }

    @Override
    public String toString() {
        return OneLine.sentence(phase + ":", target, "and", reached);
    }
}
