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
 * The target of a phase and the rate reached under a definition (阶段目标完成情况).
 *
 * <pre>{@code
 * TargetOutcome.outcomesOf(register, RateDefinitions.issuesComplete(), asOf).get(1).points(1);    // Optional[-20.5]
 * }</pre>
 *
 * @param phase the phase
 * @param target the target of the phase
 * @param reached the rate over all issues on the reference date
 * @since 0.1.0
 */
public record TargetOutcome(PhaseId phase, CompletionTarget target, CompletionRate reached) {

    /**
     * Creates an outcome.
     *
     * @param phase the phase
     * @param target the target of the phase
     * @param reached the rate on the reference date
     * @throws NullPointerException if an argument is null
     */
    public TargetOutcome {
        Checks.notNull(phase, "phase");
        Checks.notNull(target, "target");
        Checks.notNull(reached, "reached");
    }

    /**
     * Returns the outcome of every phase of a register that has a target.
     *
     * @param register the register
     * @param definition the definition of the rate; its population should be all issues, as for targets
     * @param asOf the reference date, regardless of the date of the target
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
     * Returns the outcome of every phase of a register that has a target, under each of several definitions, in one
     * pass.
     *
     * @param register the register
     * @param definitions the definitions of the rates, at least one, without duplicates
     * @param asOf the reference date, regardless of the date of the target
     * @return one outcome for each phase with a target and each definition, in the order of the register and then of
     *     the list
     * @throws NullPointerException if an argument or a definition is null
     * @throws IllegalArgumentException if there is no definition or a duplicate definition
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
     * Returns the number of percentage points by which the rate exceeds the target; negative if the target was missed.
     *
     * @param decimals the number of decimals, from 0 to 18
     * @return the percentage points, rounded half-up; empty if the population is empty
     * @throws org.rectification.base.InvalidValueException if {@code decimals} is outside 0 to 18
     */
    public Optional<BigDecimal> points(int decimals) {
        return reached.ratio().pointsOver(target.share(), decimals);
    }

    /**
     * Returns the reasons: those of the rate, the comparison of the rate with the target, and whether the target is
     * met, with the percentage points.
     *
     * @param decimals the number of decimals of the percentage and of the percentage points, from 0 to 18; the
     *     percentage is rounded as the definition specifies, the points are rounded half-up
     * @return the reasons, never empty; without the last two if the population is empty
     * @throws org.rectification.base.InvalidValueException if {@code decimals} is outside 0 to 18
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
     * Returns whether the target share is reached; the comparison is exact.
     *
     * @return yes or no; undecidable if the population is empty, with the reasons
     */
    public Truth met() {
        return reached.ratio().isApplicable()
                ? Truth.of(reached.ratio().compareByValue(target.share()) >= 0)
                : Truth.UNDECIDABLE;
    }

    /**
     * Returns whether the reference date is on or after the target's date.
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
