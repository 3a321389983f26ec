package org.rectification.oversight;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.base.Quantity;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A partition of a published total (分项) by one kind of key, such as rank, action or place.
 *
 * @param parts the parts, at least one, with keys of one kind and no key twice
 * @param exhaustive true if the parts make up the whole according to the source; false if the source names only some
 * @since 0.1.0
 */
public record Partition(List<Subtotal> parts, boolean exhaustive) {

    /**
     * A part of a total.
     *
     * @param key the key of the part
     * @param quantity the quantity
     * @param unit the unit of the part, if it differs from that of the whole, such as person-times (人次) among persons
     */
    public record Subtotal(PartKey key, Quantity quantity, Optional<CountUnit> unit) {

        /**
         * Makes a part.
         *
         * @param key the key of the part
         * @param quantity the quantity
         * @param unit the unit of the part, if it differs from that of the whole
         * @throws NullPointerException if an argument is null
         */
        public Subtotal {
            Checks.notNull(key, "key");
            Checks.notNull(quantity, "quantity");
            Checks.notNull(unit, "unit");
        }

        /**
         * Returns an exact part in the unit of the whole.
         *
         * @param key the key of the part
         * @param count the number, not negative
         * @return the part
         * @throws NullPointerException if the key is null
         * @throws org.rectification.base.InvalidValueException if the count is negative
         */
        public static Subtotal of(PartKey key, long count) {
            return new Subtotal(key, Quantity.exactly(count), Optional.empty());
        }

        /**
         * Returns this part with its own unit.
         *
         * @param own the unit
         * @return the part
         * @throws NullPointerException if the unit is null
         */
        public Subtotal in(CountUnit own) {
            return new Subtotal(key, quantity, Optional.of(Checks.notNull(own, "own")));
        }

        @Override
        public String toString() {
            return OneLine.sentence(key + ":", quantity, unit);
        }
    }

    /**
     * Makes a partition.
     *
     * @param parts the parts
     * @param exhaustive whether the parts make up the whole
     * @throws NullPointerException if the list or a part is null
     * @throws org.rectification.base.InvalidValueException if there is no part, the keys are of several kinds, or a key
     *     occurs twice
     */
    public Partition {
        parts = List.copyOf(Checks.notNull(parts, "parts"));
        Faults faults = Faults.of("partition");
        faults.require(!parts.isEmpty(), OversightFault.NO_PART, Place.of("parts"));
        Set<PartKey> keys = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            PartKey key = parts.get(i).key();
            Place place = Place.of("parts").at(i).at("key");
            faults.require(keys.add(key), OversightFault.PART_TWICE, place, "key", key);
            faults.require(
                    key.getClass() == parts.get(0).key().getClass(),
                    OversightFault.PARTS_BY_SEVERAL,
                    place,
                    "key",
                    key);
        }
        faults.throwIfAny();
    }

    /**
     * Returns a partition whose parts make up the whole.
     *
     * @param parts the parts
     * @return the partition
     * @throws NullPointerException if a part is null
     * @throws org.rectification.base.InvalidValueException if there is no part, the keys are of several kinds, or a key
     *     occurs twice
     */
    public static Partition of(Subtotal... parts) {
        return new Partition(List.of(Checks.notNull(parts, "parts")), true);
    }

    /**
     * Returns the sum of the parts, regardless of their unit.
     *
     * @return the sum; a bound if a part is a bound
     */
    public Quantity sum() {
        return parts.stream().map(Subtotal::quantity).reduce(Quantity.exactly(0), Quantity::plus);
    }

    /**
     * Returns the sum of the parts that have their own unit.
     *
     * @param unit the unit
     * @return the sum; exactly 0 if there are none
     * @throws NullPointerException if the unit is null
     */
    public Quantity sumIn(CountUnit unit) {
        Optional<CountUnit> own = Optional.of(Checks.notNull(unit, "unit"));
        return parts.stream()
                .filter(part -> part.unit().equals(own))
                .map(Subtotal::quantity)
                .reduce(Quantity.exactly(0), Quantity::plus);
    }

    @Override
    public String toString() {
        return OneLine.of("Partition", parts, exhaustive ? "" : "and others");
    }
}
