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
 * A stage of a close-out procedure (销号环节): what is done, by whom, after which other stages, how long it lasts, on what papers,
 * and what must be reached. What is absent or empty is unspecified and asks for nothing.
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
 */
@Value.Immutable
public abstract sealed class Stage permits StageBuilder.ImmutableStage {

    Stage() {}

    /**
     * Starts a stage; kind and name must be given.
     *
     * @param id the stage's id, unique in its procedure
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static StageBuilder builder(StageId id) {
        return new StageBuilder().id(id);
    }

    /**
     * Returns the stage's id.
     *
     * @return the id
     */
    public abstract StageId id();

    /**
     * Returns what kind of stage it is.
     *
     * @return the kind
     */
    public abstract CloseOutStage kind();

    /**
     * Returns what the place calls it.
     *
     * @return the name
     */
    public abstract LocalText name();

    /**
     * Returns who takes it.
     *
     * @return the actor; absent if unspecified
     */
    public abstract Optional<Actor> actor();

    /**
     * Returns which stages must be over before it.
     *
     * @return their ids, in the order given, perhaps none
     */
    public abstract List<StageId> after();

    /**
     * Returns how long it lasts and how long after other stages it may be taken.
     *
     * @return the intervals, at most one of the notice itself and one from each earlier stage
     */
    public abstract List<Interval> intervals();

    /**
     * Returns which papers it needs.
     *
     * @return their ids, in the order given; empty if none is named
     */
    public abstract List<EvidenceId> evidence();

    /**
     * Returns who may not take it.
     *
     * @return the rules; empty if none is stated
     */
    public abstract List<Independence> independence();

    /**
     * Returns how it can end.
     *
     * @return the outcomes; empty if unspecified
     */
    public abstract List<StageOutcome> outcomes();

    /**
     * Returns what must be found to be reached for it to be passed.
     *
     * @return what must be reached, all of it; empty if unspecified
     */
    public abstract List<Attainment> threshold();

    /**
     * Returns which of the procedure's tests are made in it.
     *
     * @return their ids, in the order given, perhaps none
     */
    public abstract List<CriterionId> criteria();

    /**
     * Returns what is worth knowing beside the rules.
     *
     * @return the remark, if there is one
     */
    public abstract Optional<LocalText> note();

    /**
     * Returns how sure it is that the procedure has this stage here.
     *
     * @return how sure; set by the user unless given
     */
    @Value.Default
    public Certainty certainty() {
        return Certainty.CONFIGURED;
    }

    /**
     * Returns where this stage is stated.
     *
     * @return the sources; empty if those of the procedure hold
     */
    public abstract List<Citation> sources();

    /**
     * Returns this stage with another actor.
     *
     * @param actor who takes it
     * @return the stage
     * @throws NullPointerException if the actor is null
     */
    public abstract Stage withActor(Actor actor);

    /**
     * Returns this stage after other stages.
     *
     * @param ids which stages must be over before it
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
     * @throws org.rectification.base.InvalidValueException if two have one start, or one is of a notice and the stage is none
     */
    public abstract Stage withIntervals(Iterable<? extends Interval> intervals);

    /**
     * Returns this stage with other papers needed.
     *
     * @param papers which papers it needs
     * @return the stage
     * @throws NullPointerException if an argument is null
     */
    public abstract Stage withEvidence(Iterable<? extends EvidenceId> papers);

    /**
     * Returns this stage with other rules about who may not take it.
     *
     * @param rules the rules
     * @return the stage
     * @throws NullPointerException if an argument is null
     */
    public abstract Stage withIndependence(Iterable<? extends Independence> rules);

    /**
     * Returns this stage with other outcomes.
     *
     * @param outcomes how it can end
     * @return the stage
     * @throws NullPointerException if an argument is null
     */
    public abstract Stage withOutcomes(Iterable<? extends StageOutcome> outcomes);

    /**
     * Returns this stage with another threshold.
     *
     * @param threshold what must be found to be reached
     * @return the stage
     * @throws NullPointerException if an argument is null
     */
    public abstract Stage withThreshold(Iterable<? extends Attainment> threshold);

    /**
     * Returns this stage with other tests.
     *
     * @param ids which of the procedure's tests are made in it
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
}
