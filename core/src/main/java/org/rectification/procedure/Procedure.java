package org.rectification.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.StageId;
import org.rectification.issue.Tier;

/**
 * A close-out procedure (销号程序): the stages an issue goes through in some place before it may be closed, as data.
 *
 * <p>What a source does not say is unspecified: absent or empty here, listed by {@link #unspecified}, and the user's to set with
 * the {@code with} methods. Nothing unspecified is ever asked of an issue.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes; compare {@link #id()} for identity.
 *
 * <pre>{@code
 * Procedure procedure = Procedures.jiangxi();
 * procedure.unspecified().get(0);    // /validity: since when and until when it holds
 * Procedure ours = procedure.withStage(procedure.stage(StageId.of("notice")).orElseThrow()
 *         .withIntervals(List.of(Interval.ofNotice().atLeast(TimeLimit.workingDays(10)))));
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Procedure permits ProcedureBuilder.ImmutableProcedure {

    Procedure() {}

    /**
     * Starts a procedure; title, jurisdiction and at least one stage must be given.
     *
     * @param id the procedure's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static ProcedureBuilder builder(ProcedureId id) {
        return new ProcedureBuilder().id(id);
    }

    /**
     * Returns the procedure's id.
     *
     * @return the id
     */
    public abstract ProcedureId id();

    /**
     * Returns what the procedure is called.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns where it holds.
     *
     * @return the place
     */
    public abstract LocalText jurisdiction();

    /**
     * Returns since when and until when it holds.
     *
     * @return the days, both included; absent if unspecified
     */
    public abstract Optional<DateSpan> validity();

    /**
     * Returns which issues it is for.
     *
     * @return the scope, unspecified unless given
     */
    @Value.Default
    public Scope scope() {
        return Scope.unspecified();
    }

    /**
     * Returns which reports of progress count as rectification complete (整改完成), where the procedure asks for that first.
     *
     * @return the tiers, any of which is enough; empty if unspecified
     */
    public abstract List<Tier> completion();

    /**
     * Returns the stages, in the order in which the place names them.
     *
     * @return an unmodifiable list, at least one
     */
    public abstract List<Stage> stages();

    /**
     * Returns the tests that a result must pass.
     *
     * @return the tests, perhaps none
     */
    public abstract List<Criterion> criteria();

    /**
     * Returns which stage ends an issue.
     *
     * @return the closing; absent if unspecified
     */
    public abstract Optional<Closing> closing();

    /**
     * Returns how objections are treated.
     *
     * @return the rule; absent if unspecified
     */
    public abstract Optional<ObjectionRule> objections();

    /**
     * Returns the later check of what was closed.
     *
     * @return the rule; absent if unspecified
     */
    public abstract Optional<LookBack> lookBack();

    /**
     * Returns what a refuted completion does.
     *
     * @return the rules; empty if unspecified
     */
    public abstract List<Reversal> reversals();

    /**
     * Returns what is worth knowing beside the rules.
     *
     * @return the remark, if there is one
     */
    public abstract Optional<LocalText> note();

    /**
     * Returns how sure the procedure is as a whole.
     *
     * @return how sure; set by the user unless given
     */
    @Value.Default
    public Certainty certainty() {
        return Certainty.CONFIGURED;
    }

    /**
     * Returns where the procedure is stated.
     *
     * @return the sources, perhaps none
     */
    public abstract List<Citation> sources();

    /**
     * Returns this procedure under another id, as one that differs from it should have.
     *
     * @param id the id
     * @return the procedure
     * @throws NullPointerException if the id is null
     */
    public abstract Procedure withId(ProcedureId id);

    /**
     * Returns this procedure for other days.
     *
     * @param validity since when and until when it holds
     * @return the procedure
     * @throws NullPointerException if the days are null
     */
    public abstract Procedure withValidity(DateSpan validity);

    /**
     * Returns this procedure for other issues.
     *
     * @param scope which issues it is for
     * @return the procedure
     * @throws NullPointerException if the scope is null
     */
    public abstract Procedure withScope(Scope scope);

    /**
     * Returns this procedure with other reports of progress that count as complete.
     *
     * @param tiers the tiers
     * @return the procedure
     * @throws NullPointerException if an argument is null
     */
    public abstract Procedure withCompletion(Iterable<? extends Tier> tiers);

    /**
     * Returns this procedure with other stages.
     *
     * @param stages the stages
     * @return the procedure
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if the stages do not fit together, as for {@link #builder}
     */
    public abstract Procedure withStages(Iterable<? extends Stage> stages);

    /**
     * Returns this procedure with another closing.
     *
     * @param closing which stage ends an issue
     * @return the procedure
     * @throws NullPointerException if the closing is null
     * @throws org.rectification.base.InvalidValueException if the stage is not one of the procedure's
     */
    public abstract Procedure withClosing(Closing closing);

    /**
     * Returns this procedure with another treatment of objections.
     *
     * @param objections how objections are treated
     * @return the procedure
     * @throws NullPointerException if the rule is null
     */
    public abstract Procedure withObjections(ObjectionRule objections);

    /**
     * Returns this procedure with another later check.
     *
     * @param lookBack the later check
     * @return the procedure
     * @throws NullPointerException if the rule is null
     */
    public abstract Procedure withLookBack(LookBack lookBack);

    /**
     * Returns this procedure with other consequences of a refuted completion.
     *
     * @param rules the rules
     * @return the procedure
     * @throws NullPointerException if an argument is null
     */
    public abstract Procedure withReversals(Iterable<? extends Reversal> rules);

    /**
     * Returns this procedure with one stage replaced.
     *
     * @param stage the stage, instead of the one with its id
     * @return the procedure
     * @throws NullPointerException if the stage is null
     * @throws IllegalArgumentException if the procedure has no stage with its id
     * @throws org.rectification.base.InvalidValueException if the stages do not fit together, as for {@link #builder}
     */
    public final Procedure withStage(Stage stage) {
        Checks.notNull(stage, "stage");
        if (stage(stage.id()).isEmpty()) {
            throw new IllegalArgumentException("stage must be one of the procedure's, but was " + stage.id());
        }
        List<Stage> changed = new ArrayList<>(stages());
        changed.replaceAll(old -> old.id().equals(stage.id()) ? stage : old);
        return withStages(changed);
    }

    /**
     * Returns a stage.
     *
     * @param id the stage's id
     * @return the stage; absent if the procedure has none with this id
     * @throws NullPointerException if the id is null
     */
    public final Optional<Stage> stage(StageId id) {
        Checks.notNull(id, "id");
        return stages().stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /**
     * Returns whether the procedure holds on a day.
     *
     * @param date the day
     * @return true unless its days are given and this is none of them
     * @throws NullPointerException if the date is null
     */
    public final boolean isInForceOn(LocalDate date) {
        Checks.notNull(date, "date");
        return validity().isEmpty() || validity().get().contains(date);
    }

    /**
     * Returns everything the procedure does not say.
     *
     * @return an unmodifiable list, in the order of the attributes
     */
    public final List<Unspecified> unspecified() {
        return Gaps.of(this);
    }

    @Value.Check
    void check() {
        ProcedureCheck.check(this);
    }

    @Override
    public final String toString() {
        return OneLine.of("Procedure", id(), title(), OneLine.count(stages().size(), "stage"));
    }
}
