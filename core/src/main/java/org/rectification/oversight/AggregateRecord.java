package org.rectification.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.rectification.accountability.ActionKind;
import org.rectification.accountability.Rank;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.base.Quantity;
import org.rectification.base.Truth;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.InspectionId;

/**
 * A published total (汇总记录): a quantity with its kind, unit and scope. It is a separate record, not a sum over persons
 * that no source lists.
 *
 * <pre>{@code
 * AggregateRecord early = AggregateRecord.builder(RecordId.of("gx-early"))
 *         .kind(RecordKind.HELD_ACCOUNTABLE)
 *         .quantity(Quantity.exactly(404))
 *         .unit(CountUnit.PERSON)
 *         .scope(LocalText.of("边查边改期间先期问责", "held accountable early, during the inspection"))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class AggregateRecord permits GeneratedAggregateRecordBuilder.ImmutableAggregateRecord {

    AggregateRecord() {}

    /**
     * Returns a builder of an aggregate; kind, quantity, unit and scope are required.
     *
     * @param id the record's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static AggregateRecordBuilder builder(RecordId id) {
        return new GeneratedAggregateRecordBuilder().id(id);
    }

    /**
     * Returns the record's id.
     *
     * @return the id
     */
    public abstract RecordId id();

    /**
     * Returns the kind of things counted.
     *
     * @return the kind
     */
    public abstract RecordKind kind();

    /**
     * Returns the quantity, with the bound the source gives.
     *
     * @return the quantity, a whole number unless days are counted
     */
    public abstract Quantity quantity();

    /**
     * Returns the unit of the quantity.
     *
     * @return the unit
     */
    public abstract CountUnit unit();

    /**
     * Returns what the total covers, in the words of the source. Two totals whose scopes may overlap are not added.
     *
     * @return the scope
     */
    public abstract LocalText scope();

    /**
     * Returns the days the total covers.
     *
     * @return the span, if stated
     */
    public abstract Optional<DateSpan> period();

    /**
     * Returns the span that contains the day of the report; a single day if that is known.
     *
     * @return the span, if known
     */
    public abstract Optional<DateSpan> reportedWithin();

    /**
     * Returns the rank of the persons counted.
     *
     * @return the rank, if the total covers a single rank
     */
    public abstract Optional<Rank> rank();

    /**
     * Returns the partitions given by the source. Parts that add up to more than the whole are refused, unless some of
     * them are in person-times; a published breakdown that cannot be true is checked as a published statement instead,
     * see package {@code audit}.
     *
     * @return the partitions, possibly empty
     */
    public abstract List<Partition> partitions();

    /**
     * Returns the total that this one is part of.
     *
     * @return the other record's id, if there is one
     */
    public abstract Optional<RecordId> partOf();

    /**
     * Returns the totals that are disjoint from this one, as stated by the source or derived from it. Unless they are
     * listed here or have disjoint periods, two totals are assumed to overlap.
     *
     * @return their ids, possibly empty
     */
    public abstract List<RecordId> disjointWith();

    /**
     * Returns the inspections of the total.
     *
     * @return their ids, possibly empty
     */
    public abstract List<InspectionId> inspections();

    /**
     * Returns the sources.
     *
     * @return the sources, possibly empty
     */
    public abstract List<Citation> sources();

    abstract AggregateRecord withPartOf(Optional<? extends RecordId> partOf);

    abstract AggregateRecord withDisjointWith(Iterable<? extends RecordId> disjointWith);

    /**
     * Returns whether the total was known at the end of a day.
     *
     * @param date the day; reports of that day are known
     * @return true if it was certainly reported by that day, or the day of report is not known
     * @throws NullPointerException if the date is null
     */
    public final boolean isKnownOn(LocalDate date) {
        Checks.notNull(date, "date");
        return reportedWithin()
                .map(span -> span.last().map(last -> !last.isAfter(date)).orElse(false))
                .orElse(true);
    }

    /**
     * Returns whether the total may count something of a day or before. A total without a stated period may count
     * things of any time.
     *
     * @param asOf the day, included
     * @return false if its period begins later
     * @throws NullPointerException if the day is null
     */
    public final boolean canHaveBegunBy(LocalDate asOf) {
        Checks.notNull(asOf, "asOf");
        return period().flatMap(DateSpan::first)
                .map(first -> !first.isAfter(asOf))
                .orElse(true);
    }

    /**
     * Returns this record without dangling references.
     *
     * @param records tests whether a referenced id exists
     * @return the record
     * @throws NullPointerException if the argument is null
     */
    public final AggregateRecord referringTo(Predicate<RecordId> records) {
        Checks.notNull(records, "records");
        return withPartOf(partOf().filter(records))
                .withDisjointWith(disjointWith().stream().filter(records).toList());
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("aggregate");
        checkWhole(faults, Place.of("quantity"), unit(), quantity());
        kind().action().ifPresent(action -> checkKind(faults, Place.of("unit"), Place.of("kind"), action, unit()));
        faults.require(
                !partOf().equals(Optional.of(id())), OversightFault.PART_OF_ITSELF, Place.of("partOf"), "id", id());
        for (int i = 0; i < partitions().size(); i++) {
            checkPartition(faults, Place.of("partitions").at(i), partitions().get(i));
        }
        faults.throwIfAny();
    }

    private static void checkWhole(Faults faults, Place place, CountUnit unit, Quantity quantity) {
        faults.require(
                unit == CountUnit.DAY || quantity.amount().scale() <= 0,
                OversightFault.NOT_WHOLE,
                place,
                "unit",
                unit,
                "value",
                quantity);
    }

    /** Used for the whole and for each part by action. A source may use the newer name for older actions. */
    private void checkKind(Faults faults, Place unitAt, Place kindAt, ActionKind action, CountUnit counted) {
        boolean inPersons = counted == CountUnit.PERSON || counted == CountUnit.PERSON_TIME;
        faults.require(
                (!inPersons || action.meetsPersons()) && (counted != CountUnit.BODY || action.meetsUnits()),
                OversightFault.UNIT_NOT_FOR_KIND,
                unitAt,
                "kind",
                action,
                "unit",
                counted);
        Optional<LocalDate> reported = reportedWithin().flatMap(DateSpan::last);
        Optional<LocalDate> since = action.validity().first();
        if (reported.isPresent() && since.isPresent()) {
            faults.require(
                    !reported.get().isBefore(since.get()),
                    OversightFault.KIND_NOT_YET_IN_USE,
                    kindAt,
                    "reported",
                    reported.get(),
                    "kind",
                    action,
                    "validity",
                    action.validity());
        }
        Optional<LocalDate> begun = period().flatMap(DateSpan::first);
        Optional<LocalDate> until = action.validity().last();
        if (begun.isPresent() && until.isPresent()) {
            faults.require(
                    !begun.get().isAfter(until.get()),
                    OversightFault.KIND_NO_LONGER_IN_USE,
                    kindAt,
                    "first",
                    begun.get(),
                    "kind",
                    action,
                    "validity",
                    action.validity());
        }
    }

    private void checkPartition(Faults faults, Place place, Partition partition) {
        boolean hasPersonTimes = false;
        for (int i = 0; i < partition.parts().size(); i++) {
            Partition.Subtotal part = partition.parts().get(i);
            Place at = place.at("parts").at(i);
            CountUnit own = part.unit().orElse(unit());
            boolean isPersonTimes = own == CountUnit.PERSON_TIME && unit() == CountUnit.PERSON;
            hasPersonTimes |= isPersonTimes;
            faults.require(
                    own == unit() || isPersonTimes,
                    OversightFault.PART_UNIT,
                    at.at("unit"),
                    "key",
                    part.key(),
                    "unit",
                    own);
            checkWhole(faults, at.at("quantity"), own, part.quantity());
            if (part.key() instanceof PartKey.OfAction key) {
                checkKind(faults, at.at("unit"), at.at("key"), key.action(), own);
            }
        }
        faults.require(
                hasPersonTimes || partition.sum().moreThan(quantity()) != Truth.YES,
                OversightFault.PARTS_EXCEED,
                place.at("parts"),
                "whole",
                quantity(),
                "unit",
                unit(),
                "sum",
                partition.sum());
    }

    @Override
    public final String toString() {
        return OneLine.of(
                "AggregateRecord",
                id(),
                kind(),
                quantity() + " " + unit().label().in(Language.ENGLISH),
                scope());
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends AggregateRecordBuilder permits GeneratedAggregateRecordBuilder {}
}
