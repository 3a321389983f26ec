package org.rectification.complaint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;

/**
 * Builds a {@link Complaint}; {@link Complaint#builder} starts one with its id. The other attributes may be set in
 * any order and more than once. {@code receivedOn} and {@code reportedOn} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class ComplaintBuilder permits Complaint.Builder {

    ComplaintBuilder() {}

    /**
     * Sets the batch in which it was handed down.
     *
     * @param batch the batch in which it was handed down
     * @return this builder
     */
    public abstract ComplaintBuilder batch(ComplaintBatchId batch);

    /**
     * Sets or clears the batch in which it was handed down, see {@link #batch(ComplaintBatchId)}.
     *
     * @param batch the batch in which it was handed down; empty for none
     * @return this builder
     */
    public abstract ComplaintBuilder batch(Optional<? extends ComplaintBatchId> batch);

    /**
     * Sets the inspection it was made to.
     *
     * @param inspection the inspection it was made to
     * @return this builder
     */
    public abstract ComplaintBuilder inspection(InspectionId inspection);

    /**
     * Sets or clears the inspection it was made to, see {@link #inspection(InspectionId)}.
     *
     * @param inspection the inspection it was made to; empty for none
     * @return this builder
     */
    public abstract ComplaintBuilder inspection(Optional<? extends InspectionId> inspection);

    /**
     * Sets the day it was received; required.
     *
     * @param receivedOn the day it was received
     * @return this builder
     */
    public abstract ComplaintBuilder receivedOn(LocalDate receivedOn);

    /**
     * Sets the day the receipt was reported to the keeper of the register; required.
     *
     * @param reportedOn the day the receipt was reported to the keeper of the register
     * @return this builder
     */
    public abstract ComplaintBuilder reportedOn(LocalDate reportedOn);

    /**
     * Sets the place the complaint is about.
     *
     * @param place the place the complaint is about
     * @return this builder
     */
    public abstract ComplaintBuilder place(LocalText place);

    /**
     * Sets or clears the place the complaint is about, see {@link #place(LocalText)}.
     *
     * @param place the place the complaint is about; empty for none
     * @return this builder
     */
    public abstract ComplaintBuilder place(Optional<? extends LocalText> place);

    /**
     * Sets the number of matters in the letter.
     *
     * @param matters the number of matters in the letter
     * @return this builder
     */
    public abstract ComplaintBuilder matters(int matters);

    /**
     * Sets or clears the number of matters in the letter, see {@link #matters(int)}.
     *
     * @param matters the number of matters in the letter; empty for none
     * @return this builder
     */
    public abstract ComplaintBuilder matters(OptionalInt matters);

    /**
     * Sets the complaint that this one repeats.
     *
     * @param duplicateOf the complaint that this one repeats
     * @return this builder
     */
    public abstract ComplaintBuilder duplicateOf(ComplaintId duplicateOf);

    /**
     * Sets or clears the complaint that this one repeats, see {@link #duplicateOf(ComplaintId)}.
     *
     * @param duplicateOf the complaint that this one repeats; empty for none
     * @return this builder
     */
    public abstract ComplaintBuilder duplicateOf(Optional<? extends ComplaintId> duplicateOf);

    /**
     * Adds to the issues the complaint is about.
     *
     * @param added the issues to add
     * @return this builder
     */
    public abstract ComplaintBuilder addIssues(IssueId... added);

    /**
     * Sets the issues the complaint is about, replacing those set before.
     *
     * @param issues the issues
     * @return this builder
     */
    public abstract ComplaintBuilder issues(Iterable<? extends IssueId> issues);

    /**
     * Adds to the events of the complaint, in the order of the days.
     *
     * @param added the events to add
     * @return this builder
     */
    public abstract ComplaintBuilder addEvents(ComplaintEvent... added);

    /**
     * Sets the events of the complaint, in the order of the days, replacing those set before.
     *
     * @param events the events
     * @return this builder
     */
    public abstract ComplaintBuilder events(Iterable<? extends ComplaintEvent> events);

    /**
     * Adds to the sources of the complaint.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract ComplaintBuilder addSources(Citation... added);

    /**
     * Sets the sources of the complaint, replacing those set before.
     *
     * @param sources the sources
     * @return this builder
     */
    public abstract ComplaintBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract Complaint build();
}
