package org.rectification.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.coherence.Contradiction;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.StageId;
import org.rectification.issue.Tier;

/**
 * A close-out procedure (销号程序) as data: the stages an issue passes before it may be closed.
 *
 * <p>What the sources do not state is unspecified: absent or empty, listed by {@link #unspecified}, and for the user to
 * set with the {@code with} methods. An unspecified rule is never required of an issue.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes; compare {@link #id()} for identity.
 *
 * <pre>{@code
 * Procedure procedure = Procedures.jiangxi();
 * procedure.unspecified().get(0);    // /validity: since when and until when it holds
 * Procedure ours = procedure.withStage(procedure.stage(StageId.of("notice")).orElseThrow()
 *         .withIntervals(List.of(Interval.ofNotice().atLeast(TimeLimit.workingDays(10)))));
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Procedure permits GeneratedProcedureBuilder.ImmutableProcedure {

    Procedure() {}

    /**
     * Returns a builder of a procedure; title, jurisdiction and at least one stage are required.
     *
     * @param id the procedure's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static ProcedureBuilder builder(ProcedureId id) {
        return new GeneratedProcedureBuilder().id(id);
    }

    /**
     * Returns the procedure's id.
     *
     * @return the id
     */
    public abstract ProcedureId id();

    /**
     * Returns the title of the procedure.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns the jurisdiction of the procedure.
     *
     * @return the place
     */
    public abstract LocalText jurisdiction();

    /**
     * Returns the days on which the procedure is in force.
     *
     * @return the days, both included; absent if unspecified
     */
    public abstract Optional<DateSpan> validity();

    /**
     * Returns the issues the procedure applies to.
     *
     * @return the scope; by default unspecified
     */
    @Value.Default
    public Scope scope() {
        return Scope.unspecified();
    }

    /**
     * Returns the tiers that count as complete (整改完成), if the procedure requires completion first.
     *
     * @return the tiers, any of which is sufficient; empty if unspecified
     */
    public abstract List<Tier> completion();

    /**
     * Returns the kinds of contradiction with which nothing may be closed.
     *
     * @return the kinds, each once, none of which {@linkplain Contradiction.Kind#needsRegister needs a register}; empty
     *     if unspecified
     */
    public abstract List<Contradiction.Kind> gates();

    /**
     * Returns the stages, in the order of the source.
     *
     * @return an unmodifiable list, at least one
     */
    public abstract List<Stage> stages();

    /**
     * Returns the tests of the result.
     *
     * @return the tests, possibly empty
     */
    public abstract List<Criterion> criteria();

    /**
     * Returns the stage that closes an issue.
     *
     * @return the closing; absent if unspecified
     */
    public abstract Optional<Closing> closing();

    /**
     * Returns the treatment of objections.
     *
     * @return the rule; absent if unspecified
     */
    public abstract Optional<ObjectionRule> objections();

    /**
     * Returns the later check of closed issues.
     *
     * @return the rule; absent if unspecified
     */
    public abstract Optional<LookBack> lookBack();

    /**
     * Returns the consequences of a refuted completion.
     *
     * @return the rules; empty if unspecified
     */
    public abstract List<Reversal> reversals();

    /**
     * Returns a remark on the procedure.
     *
     * @return the remark, if there is one
     */
    public abstract Optional<LocalText> note();

    /**
     * Returns how certain the procedure as a whole is.
     *
     * @return the certainty; by default {@link Certainty#CONFIGURED}
     */
    @Value.Default
    public Certainty certainty() {
        return Certainty.CONFIGURED;
    }

    /**
     * Returns the sources of the procedure.
     *
     * @return the sources, possibly empty
     */
    public abstract List<Citation> sources();

    /**
     * Returns this procedure with another id, for use with a changed copy.
     *
     * @param id the id
     * @return the procedure
     * @throws NullPointerException if the id is null
     */
    public abstract Procedure withId(ProcedureId id);

    /**
     * Returns this procedure with other days in force.
     *
     * @param validity the days on which it is in force
     * @return the procedure
     * @throws NullPointerException if the days are null
     */
    public abstract Procedure withValidity(DateSpan validity);

    /**
     * Returns this procedure with another scope.
     *
     * @param scope the issues it applies to
     * @return the procedure
     * @throws NullPointerException if the scope is null
     */
    public abstract Procedure withScope(Scope scope);

    /**
     * Returns this procedure with other tiers that count as complete.
     *
     * @param tiers the tiers
     * @return the procedure
     * @throws NullPointerException if an argument is null
     */
    public abstract Procedure withCompletion(Iterable<? extends Tier> tiers);

    /**
     * Returns this procedure with other kinds of contradiction with which nothing may be closed.
     *
     * @param kinds the kinds
     * @return the procedure
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if a kind occurs twice or needs a register
     */
    public abstract Procedure withGates(Iterable<? extends Contradiction.Kind> kinds);

    /**
     * Returns this procedure with other stages.
     *
     * @param stages the stages
     * @return the procedure
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if the stages are inconsistent, as for {@link #builder}
     */
    public abstract Procedure withStages(Iterable<? extends Stage> stages);

    /**
     * Returns this procedure with another closing.
     *
     * @param closing the stage that closes an issue
     * @return the procedure
     * @throws NullPointerException if the closing is null
     * @throws org.rectification.base.InvalidValueException if the stage is not one of the procedure's
     */
    public abstract Procedure withClosing(Closing closing);

    /**
     * Returns this procedure with another treatment of objections.
     *
     * @param objections the treatment of objections
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
     * @param stage the stage, which replaces the one with the same id
     * @return the procedure
     * @throws NullPointerException if the stage is null
     * @throws IllegalArgumentException if the procedure has no stage with its id
     * @throws org.rectification.base.InvalidValueException if the stages are inconsistent, as for {@link #builder}
     */
    public final Procedure withStage(Stage stage) {
        Checks.notNull(stage, "stage");
        if (stage(stage.id()).isEmpty()) {
            throw new IllegalArgumentException(
                    "stage must belong to the procedure, but stage " + stage.id() + " does not");
        }
        List<Stage> changed = new ArrayList<>(stages());
        changed.replaceAll(old -> old.id().equals(stage.id()) ? stage : old);
        return withStages(changed);
    }

    /**
     * Returns the stage with an id.
     *
     * @param id the stage's id
     * @return the stage; absent if the procedure has no stage with this id
     * @throws NullPointerException if the id is null
     */
    public final Optional<Stage> stage(StageId id) {
        Checks.notNull(id, "id");
        return stages().stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /**
     * Returns whether the procedure is in force on a day.
     *
     * @param date the day
     * @return true if the day is within its validity, or the validity is unspecified
     * @throws NullPointerException if the date is null
     */
    public final boolean isInForceOn(LocalDate date) {
        Checks.notNull(date, "date");
        return validity().isEmpty() || validity().get().contains(date);
    }

    /**
     * Returns everything the procedure leaves unspecified.
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

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends ProcedureBuilder permits GeneratedProcedureBuilder {}
}
