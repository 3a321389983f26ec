package org.rectification.issue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;

/**
 * Builds an {@link Inspection}; {@link Inspection#builder} starts one with its id. The other attributes may be set in
 * any order and more than once. {@code name}, {@code kind} and {@code area} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class InspectionBuilder permits Inspection.Builder {

    InspectionBuilder() {}

    /**
     * Sets the name of the inspection; required.
     *
     * @param name the name of the inspection
     * @return this builder
     */
    public abstract InspectionBuilder name(LocalText name);

    /**
     * Sets the kind of inspection; required.
     *
     * @param kind the kind of inspection
     * @return this builder
     */
    public abstract InspectionBuilder kind(InspectionKind kind);

    /**
     * Sets the inspected area; required.
     *
     * @param area the inspected area
     * @return this builder
     */
    public abstract InspectionBuilder area(LocalText area);

    /**
     * Sets the round of the inspection (轮次).
     *
     * @param round the round of the inspection (轮次)
     * @return this builder
     */
    public abstract InspectionBuilder round(int round);

    /**
     * Sets or clears the round of the inspection (轮次), see {@link #round(int)}.
     *
     * @param round the round of the inspection (轮次); empty for none
     * @return this builder
     */
    public abstract InspectionBuilder round(OptionalInt round);

    /**
     * Sets the batch within the round (批次).
     *
     * @param batch the batch within the round (批次)
     * @return this builder
     */
    public abstract InspectionBuilder batch(int batch);

    /**
     * Sets or clears the batch within the round (批次), see {@link #batch(int)}.
     *
     * @param batch the batch within the round (批次); empty for none
     * @return this builder
     */
    public abstract InspectionBuilder batch(OptionalInt batch);

    /**
     * Sets the team (督察组).
     *
     * @param team the team (督察组)
     * @return this builder
     */
    public abstract InspectionBuilder team(LocalText team);

    /**
     * Sets or clears the team (督察组), see {@link #team(LocalText)}.
     *
     * @param team the team (督察组); empty for none
     * @return this builder
     */
    public abstract InspectionBuilder team(Optional<? extends LocalText> team);

    /**
     * Sets the stay (进驻), first and last day included.
     *
     * @param stay the stay (进驻), first and last day included
     * @return this builder
     */
    public abstract InspectionBuilder stay(DateSpan stay);

    /**
     * Sets or clears the stay (进驻), first and last day included, see {@link #stay(DateSpan)}.
     *
     * @param stay the stay (进驻), first and last day included; empty for none
     * @return this builder
     */
    public abstract InspectionBuilder stay(Optional<? extends DateSpan> stay);

    /**
     * Sets the span that contains the stay, if the source states only that ("in May 2017").
     *
     * @param stayWithin the span that contains the stay, if the source states only that ("in May 2017")
     * @return this builder
     */
    public abstract InspectionBuilder stayWithin(DateSpan stayWithin);

    /**
     * Sets or clears the span that contains the stay, if the source states only that ("in May 2017"), see
     * {@link #stayWithin(DateSpan)}.
     *
     * @param stayWithin the span that contains the stay, if the source states only that ("in May 2017"); empty for none
     * @return this builder
     */
    public abstract InspectionBuilder stayWithin(Optional<? extends DateSpan> stayWithin);

    /**
     * Sets the day the findings were fed back (反馈).
     *
     * @param feedbackOn the day the findings were fed back (反馈)
     * @return this builder
     */
    public abstract InspectionBuilder feedbackOn(LocalDate feedbackOn);

    /**
     * Sets or clears the day the findings were fed back (反馈), see {@link #feedbackOn(LocalDate)}.
     *
     * @param feedbackOn the day the findings were fed back (反馈); empty for none
     * @return this builder
     */
    public abstract InspectionBuilder feedbackOn(Optional<? extends LocalDate> feedbackOn);

    /**
     * Sets the span that contains the day of the feedback, if the source states only that ("in August 2017").
     *
     * @param feedbackWithin the span that contains the day of the feedback, if the source states only that ("in August
     *     2017")
     * @return this builder
     */
    public abstract InspectionBuilder feedbackWithin(DateSpan feedbackWithin);

    /**
     * Sets or clears the span that contains the day of the feedback, if the source states only that ("in August 2017"),
     * see {@link #feedbackWithin(DateSpan)}.
     *
     * @param feedbackWithin the span that contains the day of the feedback, if the source states only that ("in August
     *     2017"); empty for none
     * @return this builder
     */
    public abstract InspectionBuilder feedbackWithin(Optional<? extends DateSpan> feedbackWithin);

    /**
     * Adds to the sources of the inspection.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract InspectionBuilder addSources(Citation... added);

    /**
     * Sets the sources of the inspection, replacing those set before.
     *
     * @param sources the sources
     * @return this builder
     */
    public abstract InspectionBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract Inspection build();
}
