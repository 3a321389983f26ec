package org.rectification.plan;

import java.util.Optional;
import org.rectification.base.LocalText;
import org.rectification.responsibility.ResponsibilityChain;

/**
 * Builds a {@link Measure}; {@link Measure#builder} starts one. Attributes may be set in any order, and again;
 * {@code id}, {@code title} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 */
public abstract sealed class MeasureBuilder permits Measure.Builder {

    MeasureBuilder() {}

    /**
     * Sets the measure's id; it must be given.
     *
     * @param id the id
     * @return this builder
     */
    public abstract MeasureBuilder id(MeasureId id);

    /**
     * Sets what is to be done; it must be given.
     *
     * @param title the title
     * @return this builder
     */
    public abstract MeasureBuilder title(LocalText title);

    /**
     * Sets by when.
     *
     * @param deadline the deadline
     * @return this builder
     */
    public abstract MeasureBuilder deadline(Deadline deadline);

    /**
     * As {@link #deadline(Deadline)}, for what may be absent.
     *
     * @param deadline what is set; empty if there is none
     * @return this builder
     */
    public abstract MeasureBuilder deadline(Optional<? extends Deadline> deadline);

    /**
     * Adds to the key steps, in the order of the plan.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract MeasureBuilder addKeySteps(KeyStep... added);

    /**
     * Sets the key steps, in the order of the plan, in place of those given before.
     *
     * @param keySteps all of them
     * @return this builder
     */
    public abstract MeasureBuilder keySteps(Iterable<? extends KeyStep> keySteps);

    /**
     * Sets who answers for the measure.
     *
     * @param chain the chain
     * @return this builder
     */
    public abstract MeasureBuilder chain(ResponsibilityChain chain);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what is set
     *     cannot be true together; it has every fault
     */
    public abstract Measure build();
}
