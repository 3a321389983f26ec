package org.rectification.oversight;

import java.util.Optional;
import org.rectification.accountability.Rank;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.issue.InspectionId;

/**
 * Builds an {@link AggregateRecord}; {@link AggregateRecord#builder} starts one with its id. The other attributes may
 * be set in any order and more than once. {@code kind}, {@code quantity}, {@code unit} and {@code scope} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class AggregateRecordBuilder permits AggregateRecord.Builder {

    AggregateRecordBuilder() {}

    /**
     * Sets the kind of things counted; required.
     *
     * @param kind the kind of things counted
     * @return this builder
     */
    public abstract AggregateRecordBuilder kind(RecordKind kind);

    /**
     * Sets the quantity, with the bound the source gives; required.
     *
     * @param quantity the quantity, with the bound the source gives
     * @return this builder
     */
    public abstract AggregateRecordBuilder quantity(Quantity quantity);

    /**
     * Sets the unit of the quantity; required.
     *
     * @param unit the unit of the quantity
     * @return this builder
     */
    public abstract AggregateRecordBuilder unit(CountUnit unit);

    /**
     * Sets what the total covers, in the words of the source; required.
     *
     * @param scope the scope
     * @return this builder
     */
    public abstract AggregateRecordBuilder scope(LocalText scope);

    /**
     * Sets the days the total covers.
     *
     * @param period the days the total covers
     * @return this builder
     */
    public abstract AggregateRecordBuilder period(DateSpan period);

    /**
     * Sets or clears the days the total covers, see {@link #period(DateSpan)}.
     *
     * @param period the days the total covers; empty for none
     * @return this builder
     */
    public abstract AggregateRecordBuilder period(Optional<? extends DateSpan> period);

    /**
     * Sets the days within which it was reported; one day where that is known.
     *
     * @param reportedWithin the days within which it was reported
     * @return this builder
     */
    public abstract AggregateRecordBuilder reportedWithin(DateSpan reportedWithin);

    /**
     * Sets or clears the days within which it was reported, see {@link #reportedWithin(DateSpan)}.
     *
     * @param reportedWithin the days within which it was reported; empty for none
     * @return this builder
     */
    public abstract AggregateRecordBuilder reportedWithin(Optional<? extends DateSpan> reportedWithin);

    /**
     * Sets the rank of the persons counted.
     *
     * @param rank the rank of the persons counted
     * @return this builder
     */
    public abstract AggregateRecordBuilder rank(Rank rank);

    /**
     * Sets or clears the rank of the persons counted, see {@link #rank(Rank)}.
     *
     * @param rank the rank of the persons counted; empty for none
     * @return this builder
     */
    public abstract AggregateRecordBuilder rank(Optional<? extends Rank> rank);

    /**
     * Adds to the partitions given by the source.
     *
     * @param added the partitions to add
     * @return this builder
     */
    public abstract AggregateRecordBuilder addPartitions(Partition... added);

    /**
     * Sets the partitions given by the source, replacing those set before.
     *
     * @param partitions the partitions
     * @return this builder
     */
    public abstract AggregateRecordBuilder partitions(Iterable<? extends Partition> partitions);

    /**
     * Sets the total that this one is part of.
     *
     * @param partOf the total that this one is part of
     * @return this builder
     */
    public abstract AggregateRecordBuilder partOf(RecordId partOf);

    /**
     * Sets or clears the total that this one is part of, see {@link #partOf(RecordId)}.
     *
     * @param partOf the total that this one is part of; empty for none
     * @return this builder
     */
    public abstract AggregateRecordBuilder partOf(Optional<? extends RecordId> partOf);

    /**
     * Adds to the totals that count nothing this one counts, as the source says or as follows from it.
     *
     * @param added the totals to add
     * @return this builder
     */
    public abstract AggregateRecordBuilder addDisjointWith(RecordId... added);

    /**
     * Sets the totals that count nothing this one counts, as the source says or as follows from it, replacing those set
     * before.
     *
     * @param disjointWith the totals
     * @return this builder
     */
    public abstract AggregateRecordBuilder disjointWith(Iterable<? extends RecordId> disjointWith);

    /**
     * Adds to the inspections of the total.
     *
     * @param added the inspections to add
     * @return this builder
     */
    public abstract AggregateRecordBuilder addInspections(InspectionId... added);

    /**
     * Sets the inspections of the total, replacing those set before.
     *
     * @param inspections the inspections
     * @return this builder
     */
    public abstract AggregateRecordBuilder inspections(Iterable<? extends InspectionId> inspections);

    /**
     * Adds to the sources of the total.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract AggregateRecordBuilder addSources(Citation... added);

    /**
     * Sets the sources of the total, replacing those set before.
     *
     * @param sources the sources
     * @return this builder
     */
    public abstract AggregateRecordBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract AggregateRecord build();
}
