package org.rectification.oversight;

import java.util.Optional;
import org.rectification.accountability.Rank;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.issue.InspectionId;

/**
 * Builds an {@link AggregateRecord}; {@link AggregateRecord#builder} starts one. Attributes may be set in any
 * order, and again; {@code id}, {@code kind}, {@code quantity}, {@code unit}, {@code scope} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 */
public abstract sealed class AggregateRecordBuilder permits AggregateRecord.Builder {

    AggregateRecordBuilder() {}

    /**
     * Sets the record's id; it must be given.
     *
     * @param id the id
     * @return this builder
     */
    public abstract AggregateRecordBuilder id(RecordId id);

    /**
     * Sets what is counted; it must be given.
     *
     * @param kind the kind
     * @return this builder
     */
    public abstract AggregateRecordBuilder kind(RecordKind kind);

    /**
     * Sets how many, with what the source says about the number; it must be given.
     *
     * @param quantity the quantity
     * @return this builder
     */
    public abstract AggregateRecordBuilder quantity(Quantity quantity);

    /**
     * Sets the unit of the quantity; it must be given.
     *
     * @param unit the unit
     * @return this builder
     */
    public abstract AggregateRecordBuilder unit(CountUnit unit);

    /**
     * Sets what the total covers, in the words of the source; it must be given.
     *
     * @param scope the scope
     * @return this builder
     */
    public abstract AggregateRecordBuilder scope(LocalText scope);

    /**
     * Sets the days the total covers.
     *
     * @param period the period
     * @return this builder
     */
    public abstract AggregateRecordBuilder period(DateSpan period);

    /**
     * As {@link #period(DateSpan)}, for what may be absent.
     *
     * @param period what is set; empty if there is none
     * @return this builder
     */
    public abstract AggregateRecordBuilder period(Optional<? extends DateSpan> period);

    /**
     * Sets the days within which it was reported; one day where that is known.
     *
     * @param reportedWithin the value
     * @return this builder
     */
    public abstract AggregateRecordBuilder reportedWithin(DateSpan reportedWithin);

    /**
     * As {@link #reportedWithin(DateSpan)}, for what may be absent.
     *
     * @param reportedWithin what is set; empty if there is none
     * @return this builder
     */
    public abstract AggregateRecordBuilder reportedWithin(Optional<? extends DateSpan> reportedWithin);

    /**
     * Sets the rank of the persons it covers.
     *
     * @param rank the rank
     * @return this builder
     */
    public abstract AggregateRecordBuilder rank(Rank rank);

    /**
     * As {@link #rank(Rank)}, for what may be absent.
     *
     * @param rank what is set; empty if there is none
     * @return this builder
     */
    public abstract AggregateRecordBuilder rank(Optional<? extends Rank> rank);

    /**
     * Adds elements: how the source takes it apart.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract AggregateRecordBuilder addPartitions(Partition... added);

    /**
     * Sets how the source takes it apart, in place of those given before.
     *
     * @param partitions all of them
     * @return this builder
     */
    public abstract AggregateRecordBuilder partitions(Iterable<? extends Partition> partitions);

    /**
     * Sets the total it is a part of.
     *
     * @param partOf the value
     * @return this builder
     */
    public abstract AggregateRecordBuilder partOf(RecordId partOf);

    /**
     * As {@link #partOf(RecordId)}, for what may be absent.
     *
     * @param partOf what is set; empty if there is none
     * @return this builder
     */
    public abstract AggregateRecordBuilder partOf(Optional<? extends RecordId> partOf);

    /**
     * Adds to the totals that count nothing this one counts, as the source says or as follows from it.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract AggregateRecordBuilder addDisjointWith(RecordId... added);

    /**
     * Sets the totals that count nothing this one counts, as the source says or as follows from it, in place of those
     * given before.
     *
     * @param disjointWith all of them
     * @return this builder
     */
    public abstract AggregateRecordBuilder disjointWith(Iterable<? extends RecordId> disjointWith);

    /**
     * Adds to the inspections it belongs to.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract AggregateRecordBuilder addInspections(InspectionId... added);

    /**
     * Sets the inspections it belongs to, in place of those given before.
     *
     * @param inspections all of them
     * @return this builder
     */
    public abstract AggregateRecordBuilder inspections(Iterable<? extends InspectionId> inspections);

    /**
     * Adds elements: where it is stated.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract AggregateRecordBuilder addSources(Citation... added);

    /**
     * Sets where it is stated, in place of those given before.
     *
     * @param sources all of them
     * @return this builder
     */
    public abstract AggregateRecordBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what is set
     *     cannot be true together; it has every fault
     */
    public abstract AggregateRecord build();
}
