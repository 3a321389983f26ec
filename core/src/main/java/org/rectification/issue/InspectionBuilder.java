package org.rectification.issue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;

/**
 * Builds an {@link Inspection}; {@link Inspection#builder} starts one. Attributes may be set in any order, and
 * again; {@code id}, {@code name}, {@code kind}, {@code area} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 */
public abstract sealed class InspectionBuilder permits Inspection.Builder {

    InspectionBuilder() {}

    /**
     * Sets the inspection's id; it must be given.
     *
     * @param id the id
     * @return this builder
     */
    public abstract InspectionBuilder id(InspectionId id);

    /**
     * Sets its name; it must be given.
     *
     * @param name the name
     * @return this builder
     */
    public abstract InspectionBuilder name(LocalText name);

    /**
     * Sets what kind of inspection it is; it must be given.
     *
     * @param kind the kind
     * @return this builder
     */
    public abstract InspectionBuilder kind(InspectionKind kind);

    /**
     * Sets the inspected area; it must be given.
     *
     * @param area the area
     * @return this builder
     */
    public abstract InspectionBuilder area(LocalText area);

    /**
     * Sets the round it belongs to (轮次).
     *
     * @param round the round
     * @return this builder
     */
    public abstract InspectionBuilder round(int round);

    /**
     * As {@link #round(int)}, for what may be absent.
     *
     * @param round what is set; empty if there is none
     * @return this builder
     */
    public abstract InspectionBuilder round(OptionalInt round);

    /**
     * Sets the batch within the round (批次).
     *
     * @param batch the batch
     * @return this builder
     */
    public abstract InspectionBuilder batch(int batch);

    /**
     * As {@link #batch(int)}, for what may be absent.
     *
     * @param batch what is set; empty if there is none
     * @return this builder
     */
    public abstract InspectionBuilder batch(OptionalInt batch);

    /**
     * Sets the team (督察组).
     *
     * @param team the team
     * @return this builder
     */
    public abstract InspectionBuilder team(LocalText team);

    /**
     * As {@link #team(LocalText)}, for what may be absent.
     *
     * @param team what is set; empty if there is none
     * @return this builder
     */
    public abstract InspectionBuilder team(Optional<? extends LocalText> team);

    /**
     * Sets the stay (进驻), first and last day included.
     *
     * @param stay the stay
     * @return this builder
     */
    public abstract InspectionBuilder stay(DateSpan stay);

    /**
     * As {@link #stay(DateSpan)}, for what may be absent.
     *
     * @param stay what is set; empty if there is none
     * @return this builder
     */
    public abstract InspectionBuilder stay(Optional<? extends DateSpan> stay);

    /**
     * Sets the days within which the stay lay, where only that is stated ("in May 2017").
     *
     * @param stayWithin the value
     * @return this builder
     */
    public abstract InspectionBuilder stayWithin(DateSpan stayWithin);

    /**
     * As {@link #stayWithin(DateSpan)}, for what may be absent.
     *
     * @param stayWithin what is set; empty if there is none
     * @return this builder
     */
    public abstract InspectionBuilder stayWithin(Optional<? extends DateSpan> stayWithin);

    /**
     * Sets the day the findings were fed back (反馈).
     *
     * @param feedbackOn the value
     * @return this builder
     */
    public abstract InspectionBuilder feedbackOn(LocalDate feedbackOn);

    /**
     * As {@link #feedbackOn(LocalDate)}, for what may be absent.
     *
     * @param feedbackOn what is set; empty if there is none
     * @return this builder
     */
    public abstract InspectionBuilder feedbackOn(Optional<? extends LocalDate> feedbackOn);

    /**
     * Sets the days within which the findings were fed back, where only that is stated ("in August 2017").
     *
     * @param feedbackWithin the value
     * @return this builder
     */
    public abstract InspectionBuilder feedbackWithin(DateSpan feedbackWithin);

    /**
     * As {@link #feedbackWithin(DateSpan)}, for what may be absent.
     *
     * @param feedbackWithin what is set; empty if there is none
     * @return this builder
     */
    public abstract InspectionBuilder feedbackWithin(Optional<? extends DateSpan> feedbackWithin);

    /**
     * Adds elements: where it is stated.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract InspectionBuilder addSources(Citation... added);

    /**
     * Sets where it is stated, in place of those given before.
     *
     * @param sources all of them
     * @return this builder
     */
    public abstract InspectionBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what is set
     *     cannot be true together; it has every fault
     */
    public abstract Inspection build();
}
