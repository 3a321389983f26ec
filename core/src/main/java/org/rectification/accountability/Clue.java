package org.rectification.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;
import org.rectification.responsibility.BodyId;

/**
 * A matter handed over for accountability (问题线索), with the steps taken on it. The actions that result from it are
 * separate records that refer to it.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes; compare {@link #id()} for identity.
 *
 * <pre>{@code
 * Clue clue = Clue.builder(ClueId.of("clue-3"))
 *         .title(LocalText.of("自然保护区内采石", "Quarrying in a nature reserve"))
 *         .addSteps(ClueStep.of(ClueStage.HANDED_OVER, LocalDate.of(2017, 8, 20)))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Clue permits GeneratedClueBuilder.ImmutableClue {

    Clue() {}

    /**
     * Returns a builder of a clue; the title and at least one step are required.
     *
     * @param id the clue's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static ClueBuilder builder(ClueId id) {
        return new GeneratedClueBuilder().id(id);
    }

    /**
     * Returns the clue's id.
     *
     * @return the id
     */
    public abstract ClueId id();

    /**
     * Returns the title of the clue.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns the body it was handed to.
     *
     * @return the body's id, if stated
     */
    public abstract Optional<BodyId> to();

    /**
     * Returns the inspection that handed it over.
     *
     * @return the inspection's id, if stated
     */
    public abstract Optional<InspectionId> inspection();

    /**
     * Returns the issues it is about.
     *
     * @return their ids, possibly empty
     */
    public abstract List<IssueId> issues();

    /**
     * Returns the steps in the order of the days they happened; the first is the handover.
     *
     * @return the steps, at least one
     */
    public abstract List<ClueStep> steps();

    /**
     * Returns the sources.
     *
     * @return the sources, possibly empty
     */
    public abstract List<Citation> sources();

    abstract Clue withSteps(Iterable<? extends ClueStep> steps);

    abstract Clue withIssues(Iterable<? extends IssueId> issues);

    /**
     * Returns the day of the handover.
     *
     * @return the day of the first step
     */
    public final LocalDate handedOverOn() {
        return steps().get(0).happenedOn();
    }

    /**
     * Returns the stage at the end of a day.
     *
     * @param asOf the day, included
     * @return the stage of the last step by then; empty before the handover
     * @throws NullPointerException if the day is null
     */
    public final Optional<ClueStage> stageOn(LocalDate asOf) {
        Checks.notNull(asOf, "asOf");
        return steps().stream()
                .filter(step -> !step.happenedOn().isAfter(asOf))
                .map(ClueStep::stage)
                .reduce((earlier, later) -> later);
    }

    /**
     * Returns this clue as it was known at the end of a day.
     *
     * @param date the day; reports of that day are known
     * @return the clue with the steps reported by then; empty if the handover was not known
     * @throws NullPointerException if the date is null
     */
    public final Optional<Clue> asKnown(LocalDate date) {
        Checks.notNull(date, "date");
        if (steps().get(0).reportedOn().isAfter(date)) {
            return Optional.empty();
        }
        return Optional.of(withSteps(steps().stream()
                .filter(step -> !step.reportedOn().isAfter(date))
                .toList()));
    }

    /**
     * Returns this clue without dangling references.
     *
     * @param issues tests whether a referenced id exists
     * @return the clue
     * @throws NullPointerException if the argument is null
     */
    public final Clue referringTo(Predicate<IssueId> issues) {
        return withIssues(
                issues().stream().filter(Checks.notNull(issues, "issues")).toList());
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("clue");
        faults.require(!steps().isEmpty(), AccountabilityFault.NO_STEP, Place.of("steps"));
        for (int i = 0; i < steps().size(); i++) {
            ClueStep step = steps().get(i);
            if (i == 0) {
                faults.require(
                        step.stage() == ClueStage.HANDED_OVER,
                        AccountabilityFault.FIRST_STEP,
                        Place.of("steps").at(0).at("stage"),
                        "stage",
                        step.stage());
            } else {
                LocalDate before = steps().get(i - 1).happenedOn();
                faults.require(
                        !step.happenedOn().isBefore(before),
                        AccountabilityFault.STEPS_OUT_OF_ORDER,
                        Place.of("steps").at(i).at("happenedOn"),
                        "day",
                        step.happenedOn(),
                        "before",
                        before);
            }
        }
        faults.throwIfAny();
    }

    @Override
    public final String toString() {
        return OneLine.of("Clue", id(), title(), OneLine.with("to", to()));
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends ClueBuilder permits GeneratedClueBuilder {}
}
