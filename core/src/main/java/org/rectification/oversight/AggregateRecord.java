package org.rectification.oversight;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.base.Quantity;
import org.rectification.issue.InspectionId;

/**
 * A published total (汇总记录): so many of what, in which unit, over which scope, by which source. It is a record of its own,
 * not a sum over persons that nobody has listed.
 *
 * <pre>{@code
 * AggregateRecord early = AggregateRecord.builder(RecordId.of("gx-early"))
 *         .kind(RecordKind.HELD_ACCOUNTABLE)
 *         .quantity(Quantity.exactly(404))
 *         .unit(CountUnit.PERSON)
 *         .scope(LocalText.of("边查边改期间先期问责", "held accountable early, during the inspection"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class AggregateRecord permits AggregateRecordBuilder.ImmutableAggregateRecord {

    AggregateRecord() {}

    /**
     * Starts an aggregate; kind, quantity, unit and scope must be given.
     *
     * @param id the record's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static AggregateRecordBuilder builder(RecordId id) {
        return new AggregateRecordBuilder().id(id);
    }

    /**
     * Returns the record's id.
     *
     * @return the id
     */
    public abstract RecordId id();

    /**
     * Returns what is counted.
     *
     * @return the kind
     */
    public abstract RecordKind kind();

    /**
     * Returns how many, with what the source says about the number.
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
     * Returns what the total covers, in the words of the source. Two totals whose scopes may overlap are not summed.
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
     * Returns the inspections it belongs to.
     *
     * @return their ids, perhaps none
     */
    public abstract List<InspectionId> inspections();

    /**
     * Returns where it is stated.
     *
     * @return the sources, perhaps none
     */
    public abstract List<Citation> sources();

    @Value.Check
    void check() {
        Faults faults = Faults.of("aggregate");
        faults.require(
                unit() == CountUnit.DAY || quantity().amount().scale() <= 0,
                OversightFault.NOT_WHOLE,
                Place.of("quantity"),
                "unit",
                unit().label(),
                "value",
                quantity());
        faults.throwIfAny();
    }
}
