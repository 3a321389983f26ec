package org.rectification.breakdown;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.base.Quantity;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.Quoted;

/**
 * The count of each class as stated by a source (公布的分类数): an exact count, a bound, or nothing for a class that the
 * source does not name. A class that is absent is unknown; in a {@link Breakdown} its count would be 0.
 *
 * <p>Immutable and thread-safe. Equality is by value; the order of the classes is ignored.
 *
 * <pre>{@code
 * StatedBreakdown letters = StatedBreakdown.of(Breakdown.of(Map.of("closed", 3848L, "stage-closed", 69L), 3917));
 * letters.exact().orElseThrow().total();    // OptionalLong[3917]
 * StatedBreakdown hunan = new StatedBreakdown(Map.of(), Optional.of(Quantity.exactly(4583)));
 * hunan.count("closed");                    // Optional.empty // the source says only how many there are
 * }</pre>
 *
 * @param counts the count of each named class, a whole number, in the given order; a class name is a text of 1 to 100
 *     characters
 * @param total the stated total, a whole number; empty if the source states none
 * @since 0.1.0
 */
public record StatedBreakdown(Map<String, Quantity> counts, Optional<Quantity> total) {

    private static final int MAX_DIGITS = 18; // so that no sum or difference of counts overflows a long

    /**
     * Creates a stated breakdown.
     *
     * @param counts the count of each named class
     * @param total the stated total
     * @throws NullPointerException if an argument, a class or a count is null
     * @throws org.rectification.base.InvalidValueException if a count or the total is not a whole number, the sum of
     *     the counts or the total has more than 18 digits, or a class name is not a valid text
     */
    public StatedBreakdown {
        Map<String, Quantity> copy = new LinkedHashMap<>(Checks.notNull(counts, "counts"));
        Checks.notNull(total, "total");
        Faults faults = Faults.of("breakdown");
        copy.forEach((name, count) ->
                checkCount(faults, Place.of("counts").at(Checks.notNull(name, "counts")), name, count));
        checkSizes(faults, copy.values(), total);
        faults.throwIfAny();
        counts = Collections.unmodifiableMap(copy);
    }

    private static void checkCount(Faults faults, Place place, String name, Quantity count) {
        BigDecimal amount = Checks.notNull(count, "counts").amount();
        faults.text(place, "class", name, Breakdown.MAX_CLASS_LENGTH);
        faults.require(
                isWhole(amount), BreakdownMessage.COUNT_NOT_WHOLE, place, "count", amount, "class", Quoted.text(name));
    }

    private static void checkSizes(Faults faults, Collection<Quantity> counts, Optional<Quantity> total) {
        requireShort(
                faults,
                Place.of("counts"),
                counts.stream().map(Quantity::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal whole = total.map(Quantity::amount).orElse(BigDecimal.ZERO);
        faults.require(isWhole(whole), BreakdownMessage.TOTAL_NOT_WHOLE, Place.of("total"), "total", whole);
        requireShort(faults, Place.of("total"), whole);
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.scale() <= 0; // a quantity has no trailing zeros after the decimal point
    }

    private static void requireShort(Faults faults, Place place, BigDecimal amount) {
        faults.require(
                amount.precision() - amount.scale() <= MAX_DIGITS,
                BreakdownMessage.TOO_MANY_DIGITS,
                place,
                "max",
                MAX_DIGITS,
                "value",
                amount);
    }

    /**
     * Returns a stated breakdown with the counts of a breakdown, all exact.
     *
     * @param breakdown the breakdown
     * @return the stated breakdown
     * @throws NullPointerException if the breakdown is null
     * @throws org.rectification.base.InvalidValueException if the counts or the total have more than 18 digits
     */
    public static StatedBreakdown of(Breakdown breakdown) {
        Map<String, Quantity> counts = new LinkedHashMap<>();
        Checks.notNull(breakdown, "breakdown")
                .counts()
                .forEach((name, count) -> counts.put(name, Quantity.exactly(count)));
        return new StatedBreakdown(
                counts,
                breakdown.total().isPresent()
                        ? Optional.of(Quantity.exactly(breakdown.total().getAsLong()))
                        : Optional.empty());
    }

    /**
     * Returns a breakdown from a list of classes with their counts, in the form of a table or a document.
     *
     * @param counts the classes with their counts
     * @param total the stated total; empty if the source states none
     * @return the breakdown
     * @throws NullPointerException if an argument, a class or a count is null
     * @throws org.rectification.base.InvalidValueException if a class occurs twice, a count or the total is not a whole
     *     number, the counts or the total have more than 18 digits, or a class name is not a valid text
     */
    public static StatedBreakdown ofEntries(List<Map.Entry<String, Quantity>> counts, Optional<Quantity> total) {
        Faults faults = Faults.of("breakdown");
        Map<String, Quantity> byClass = Rows.byClass(counts, StatedBreakdown::checkCount, faults);
        checkSizes(faults, byClass.values(), Checks.notNull(total, "total"));
        faults.throwIfAny();
        return new StatedBreakdown(byClass, total);
    }

    /**
     * Returns the count of a class.
     *
     * @param name the class
     * @return the count; empty if the source does not state it
     * @throws NullPointerException if the class is null
     */
    public Optional<Quantity> count(String name) {
        return Optional.ofNullable(counts.get(Checks.notNull(name, "name")));
    }

    /**
     * Returns the breakdown with exact counts, if there are no bounds.
     *
     * @return the breakdown; empty if a count or the total is a bound
     */
    public Optional<Breakdown> exact() {
        if (!counts.values().stream().allMatch(Quantity::isExact)
                || !total.map(Quantity::isExact).orElse(true)) {
            return Optional.empty();
        }
        Map<String, Long> exact = new LinkedHashMap<>();
        counts.forEach((name, count) -> exact.put(name, count.amount().longValueExact()));
        return Optional.of(new Breakdown(
                exact,
                total.isPresent() ? OptionalLong.of(total.get().amount().longValueExact()) : OptionalLong.empty()));
    }

    @Override
    public String toString() {
        return OneLine.of("StatedBreakdown", counts.entrySet(), OneLine.with("of", total));
    }
}
