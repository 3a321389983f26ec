package org.rectification.complaint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.rectification.base.Citation;
import org.rectification.base.Quantity;
import org.rectification.issue.InspectionId;

/**
 * Builds a {@link ComplaintBatch}; {@link ComplaintBatch#builder} starts one with its id. The other attributes may be
 * set in any order and more than once. {@code handedDownOn} and {@code reportedOn} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class ComplaintBatchBuilder permits ComplaintBatch.Builder {

    ComplaintBatchBuilder() {}

    /**
     * Sets its number within the inspection.
     *
     * @param number its number within the inspection
     * @return this builder
     */
    public abstract ComplaintBatchBuilder number(int number);

    /**
     * Sets or clears its number within the inspection, see {@link #number(int)}.
     *
     * @param number its number within the inspection; empty for none
     * @return this builder
     */
    public abstract ComplaintBatchBuilder number(OptionalInt number);

    /**
     * Sets the inspection that handed it down.
     *
     * @param inspection the inspection that handed it down
     * @return this builder
     */
    public abstract ComplaintBatchBuilder inspection(InspectionId inspection);

    /**
     * Sets or clears the inspection that handed it down, see {@link #inspection(InspectionId)}.
     *
     * @param inspection the inspection that handed it down; empty for none
     * @return this builder
     */
    public abstract ComplaintBatchBuilder inspection(Optional<? extends InspectionId> inspection);

    /**
     * Sets the day it was handed down; required.
     *
     * @param handedDownOn the day it was handed down
     * @return this builder
     */
    public abstract ComplaintBatchBuilder handedDownOn(LocalDate handedDownOn);

    /**
     * Sets the day the batch was reported to the keeper of the register; required.
     *
     * @param reportedOn the day the batch was reported to the keeper of the register
     * @return this builder
     */
    public abstract ComplaintBatchBuilder reportedOn(LocalDate reportedOn);

    /**
     * Sets the stated number of letters (件).
     *
     * @param letters the stated number of letters (件)
     * @return this builder
     */
    public abstract ComplaintBatchBuilder letters(Quantity letters);

    /**
     * Sets or clears the stated number of letters (件), see {@link #letters(Quantity)}.
     *
     * @param letters the stated number of letters (件); empty for none
     * @return this builder
     */
    public abstract ComplaintBatchBuilder letters(Optional<? extends Quantity> letters);

    /**
     * Sets the stated number of matters in the letters (个问题).
     *
     * @param matters the stated number of matters in the letters (个问题)
     * @return this builder
     */
    public abstract ComplaintBatchBuilder matters(Quantity matters);

    /**
     * Sets or clears the stated number of matters in the letters (个问题), see {@link #matters(Quantity)}.
     *
     * @param matters the stated number of matters in the letters (个问题); empty for none
     * @return this builder
     */
    public abstract ComplaintBatchBuilder matters(Optional<? extends Quantity> matters);

    /**
     * Adds to the sources of the batch.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract ComplaintBatchBuilder addSources(Citation... added);

    /**
     * Sets the sources of the batch, replacing those set before.
     *
     * @param sources the sources
     * @return this builder
     */
    public abstract ComplaintBatchBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract ComplaintBatch build();
}
