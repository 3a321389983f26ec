package org.rectification.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.OneLine;
import org.rectification.issue.Attainment;
import org.rectification.issue.CloseOutStage;
import org.rectification.issue.CriterionId;
import org.rectification.issue.EvidenceId;
import org.rectification.issue.StageId;
import org.rectification.issue.StageOutcome;

/**
 * A stage of a close-out procedure (销号环节): its actor, the stages before it, its intervals, its evidence, and the
 * results required. An absent or empty value is unspecified and requires nothing.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes.
 *
 * <pre>{@code
 * Stage notice = Stage.builder(StageId.of("notice"))
 *         .kind(CloseOutStage.PUBLIC_NOTICE)
 *         .name(LocalText.of("公示", "public notice"))
 *         .addAfter(StageId.of("acceptance"))
 *         .addIntervals(Interval.ofNotice().atLeast(TimeLimit.workingDays(10)))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Stage permits GeneratedStageBuilder.ImmutableStage {

    Stage() {}

    /**
     * Returns a builder of a stage; kind and name are required.
     *
     * @param id the stage's id, unique in its procedure
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static StageBuilder builder(StageId id) {
        return new GeneratedStageBuilder().id(id);
    }

    /**
     * Returns the stage's id.
     *
     * @return the id
     */
    public abstract StageId id();

    /**
     * Returns the kind of stage.
     *
     * @return the kind
     */
    public abstract CloseOutStage kind();

    /**
     * Returns the name used in the jurisdiction.
     *
     * @return the name
     */
    public abstract LocalText name();

    /**
     * Returns the actor: who may take the stage.
     *
     * @return the actor; absent if unspecified
     */
    public abstract Optional<Actor> actor();

    /**
     * Returns the stages that must be over before this one.
     *
     * @return their ids, in the order given, possibly empty
     */
    public abstract List<StageId> after();

    /**
     * Returns the intervals: how long the stage lasts, and how long after other stages it may be taken.
     *
     * @return the intervals, at most one for the notice itself and one for each earlier stage
     */
    public abstract List<Interval> intervals();

    /**
     * Returns the evidence required.
     *
     * @return their ids, in the order given; empty if none is named
     */
    public abstract List<EvidenceId> evidence();

    /**
     * Returns the rules on who may not take the stage.
     *
     * @return the rules; empty if none is stated
     */
    public abstract List<Independence> independence();

    /**
     * Returns the possible outcomes.
     *
     * @return the outcomes; empty if unspecified
     */
    public abstract List<StageOutcome> outcomes();

    /**
     * Returns the results that a check must confirm for the stage to be passed.
     *
     * @return the results, all of which are required; empty if unspecified
     */
    public abstract List<Attainment> threshold();

    /**
     * Returns the tests of the procedure that are made in this stage.
     *
     * @return their ids, in the order given, possibly empty
     */
    public abstract List<CriterionId> criteria();

    /**
     * Returns a remark on the stage.
     *
     * @return the remark, if there is one
     */
    public abstract Optional<LocalText> note();

    /**
     * Returns how certain it is that the procedure has this stage at this point.
     *
     * @return the certainty; by default {@link Certainty#CONFIGURED}
     */
    @Value.Default
    public Certainty certainty() {
        return Certainty.CONFIGURED;
    }

    /**
     * Returns the sources of the stage.
     *
     * @return the sources; empty if they are those of the procedure
     */
    public abstract List<Citation> sources();

    /**
     * Returns this stage with another actor.
     *
     * @param actor the actor
     * @return the stage
     * @throws NullPointerException if the actor is null
     */
    public abstract Stage withActor(Actor actor);

    /**
     * Returns this stage with other stages before it.
     *
     * @param ids the stages that must be over before it
     * @return the stage
     * @throws NullPointerException if an argument is null
     */
    public abstract Stage withAfter(Iterable<? extends StageId> ids);

    /**
     * Returns this stage with other intervals.
     *
     * @param intervals the intervals
     * @return the stage
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if two intervals have the same start, or one is for a notice
     *     and the stage is not a public notice
     */
    public abstract Stage withIntervals(Iterable<? extends Interval> intervals);

    /**
     * Returns this stage with other evidence.
     *
     * @param papers the evidence required
     * @return the stage
     * @throws NullPointerException if an argument is null
     */
    public abstract Stage withEvidence(Iterable<? extends EvidenceId> papers);

    /**
     * Returns this stage with other rules on who may not take it.
     *
     * @param rules the rules
     * @return the stage
     * @throws NullPointerException if an argument is null
     */
    public abstract Stage withIndependence(Iterable<? extends Independence> rules);

    /**
     * Returns this stage with other outcomes.
     *
     * @param outcomes the possible outcomes
     * @return the stage
     * @throws NullPointerException if an argument is null
     */
    public abstract Stage withOutcomes(Iterable<? extends StageOutcome> outcomes);

    /**
     * Returns this stage with another threshold.
     *
     * @param threshold the results that must be confirmed
     * @return the stage
     * @throws NullPointerException if an argument is null
     */
    public abstract Stage withThreshold(Iterable<? extends Attainment> threshold);

    /**
     * Returns this stage with other tests.
     *
     * @param ids the tests made in this stage
     * @return the stage
     * @throws NullPointerException if an argument is null
     */
    public abstract Stage withCriteria(Iterable<? extends CriterionId> ids);

    @Value.Check
    void check() {
        Faults faults = Faults.of("stage");
        Set<Optional<StageId>> starts = new HashSet<>();
        for (int i = 0; i < intervals().size(); i++) {
            Optional<StageId> since = intervals().get(i).since();
            Place place = Place.of("intervals").at(i);
            faults.require(starts.add(since), ProcedureFault.DUPLICATE_INTERVAL, place);
            faults.require(
                    since.isPresent() || kind() == CloseOutStage.PUBLIC_NOTICE,
                    ProcedureFault.NOTICE_LENGTH_ELSEWHERE,
                    place,
                    "stage",
                    kind());
        }
        faults.throwIfAny();
    }

    @Override
    public final String toString() {
        return OneLine.of("Stage", id(), kind(), name(), actor().map(Actor::name));
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends StageBuilder permits GeneratedStageBuilder {}
}
