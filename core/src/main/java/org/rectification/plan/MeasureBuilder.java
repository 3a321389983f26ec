package org.rectification.plan;

import java.util.Optional;
import org.rectification.base.LocalText;
import org.rectification.responsibility.ResponsibilityChain;

/**
 * Builds a {@link Measure}; {@link Measure#builder} starts one with its id. The other attributes may be set in any
 * order and more than once. {@code title} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class MeasureBuilder permits Measure.Builder {

    MeasureBuilder() {}

    /**
     * Sets the title, which describes the work to be done; required.
     *
     * @param title the title, which describes the work to be done
     * @return this builder
     */
    public abstract MeasureBuilder title(LocalText title);

    /**
     * Sets the measure's own deadline.
     *
     * @param deadline the measure's own deadline
     * @return this builder
     */
    public abstract MeasureBuilder deadline(Deadline deadline);

    /**
     * Sets or clears the measure's own deadline, see {@link #deadline(Deadline)}.
     *
     * @param deadline the measure's own deadline; empty for none
     * @return this builder
     */
    public abstract MeasureBuilder deadline(Optional<? extends Deadline> deadline);

    /**
     * Adds to the key steps, in the order of the plan.
     *
     * @param added the key steps to add
     * @return this builder
     */
    public abstract MeasureBuilder addKeySteps(KeyStep... added);

    /**
     * Sets the key steps, in the order of the plan, replacing those set before.
     *
     * @param keySteps the key steps
     * @return this builder
     */
    public abstract MeasureBuilder keySteps(Iterable<? extends KeyStep> keySteps);

    /**
     * Sets the responsibility chain of the measure.
     *
     * @param chain the responsibility chain of the measure
     * @return this builder
     */
    public abstract MeasureBuilder chain(ResponsibilityChain chain);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract Measure build();
}
