package org.rectification.breakdown;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.Quoted;

/**
 * The count of each class (分类构成), and the total if the source states one. The counts need not add up to the total: a
 * source that does not add up is reported as a finding and is not rejected.
 *
 * <pre>{@code
 * Breakdown letters = Breakdown.of(Map.of("closed", 2750L, "stage-closed", 660L), 3411);
 * letters.gap();                          // 1 // one letter is in neither class
 * letters.finding().map(Reason::code);    // Optional[breakdown.short]
 * }</pre>
 *
 * @param counts the count of each class, not negative, in the given order; a class name is a text of 1 to 100
 *     characters
 * @param total the stated total, not negative; empty if the total is the sum of the counts
 * @since 0.1.0
 */
public record Breakdown(Map<String, Long> counts, OptionalLong total) {

    static final int MAX_CLASS_LENGTH = 100;

    /**
     * Creates a breakdown.
     *
     * @param counts the count of each class
     * @param total the stated total
     * @throws NullPointerException if an argument, a class or a count is null
     * @throws org.rectification.base.InvalidValueException if a count or the total is negative, the sum of the counts
     *     exceeds {@link Long#MAX_VALUE}, or a class name is not a valid text
     */
    public Breakdown {
        Map<String, Long> copy = new LinkedHashMap<>(Checks.notNull(counts, "counts"));
        Checks.notNull(total, "total");
        Faults faults = Faults.of("breakdown");
        copy.forEach((name, count) ->
                checkCount(faults, Place.of("counts").at(Checks.notNull(name, "counts")), name, count));
        checkSizes(faults, copy.values(), total);
        faults.throwIfAny();
        counts = Collections.unmodifiableMap(copy);
    }

    private static void checkCount(Faults faults, Place place, String name, Long count) {
        faults.text(place, "class", name, MAX_CLASS_LENGTH);
        faults.require(
                Checks.notNull(count, "counts") >= 0,
                BreakdownMessage.COUNT_NEGATIVE,
                place,
                "count",
                count,
                "class",
                Quoted.text(name));
    }

    private static void checkSizes(Faults faults, Collection<Long> counts, OptionalLong total) {
        BigInteger sum = counts.stream()
                .map(count -> BigInteger.valueOf(Math.max(0, count)))
                .reduce(BigInteger.ZERO, BigInteger::add);
        faults.require(
                sum.bitLength() < Long.SIZE,
                BreakdownMessage.SUM_TOO_LARGE,
                Place.of("counts"),
                "max",
                Long.MAX_VALUE,
                "sum",
                new BigDecimal(sum));
        faults.require(
                total.orElse(0) >= 0, BreakdownMessage.TOTAL_NEGATIVE, Place.of("total"), "total", total.orElse(0));
    }

    /**
     * Returns a breakdown whose total is the sum of its counts.
     *
     * @param counts the count of each class
     * @return the breakdown
     * @throws NullPointerException if the map, a class or a count is null
     * @throws org.rectification.base.InvalidValueException if a count is negative, the sum of the counts exceeds {@link
     *     Long#MAX_VALUE}, or a class name is not a valid text
     */
    public static Breakdown of(Map<String, Long> counts) {
        return new Breakdown(counts, OptionalLong.empty());
    }

    /**
     * Returns a breakdown with a stated total.
     *
     * @param counts the count of each class
     * @param total the stated total
     * @return the breakdown
     * @throws NullPointerException if the map, a class or a count is null
     * @throws org.rectification.base.InvalidValueException if a count or the total is negative, the sum of the counts
     *     exceeds {@link Long#MAX_VALUE}, or a class name is not a valid text
     */
    public static Breakdown of(Map<String, Long> counts, long total) {
        return new Breakdown(counts, OptionalLong.of(total));
    }

    /**
     * Returns a breakdown from a list of classes with their counts, in the form of a table or a document.
     *
     * @param counts the classes with their counts
     * @param total the stated total; empty if the source states none
     * @return the breakdown
     * @throws NullPointerException if an argument, a class or a count is null
     * @throws org.rectification.base.InvalidValueException if a class occurs twice, a count or the total is negative,
     *     the sum of the counts exceeds {@link Long#MAX_VALUE}, or a class name is not a valid text
     */
    public static Breakdown ofEntries(List<Map.Entry<String, Long>> counts, OptionalLong total) {
        Faults faults = Faults.of("breakdown");
        Map<String, Long> byClass = Rows.byClass(counts, Breakdown::checkCount, faults);
        checkSizes(faults, byClass.values(), Checks.notNull(total, "total"));
        faults.throwIfAny();
        return new Breakdown(byClass, total);
    }

    /**
     * Returns the count of a class.
     *
     * @param name the class
     * @return the count, 0 if the breakdown does not contain the class
     * @throws NullPointerException if the class is null
     */
    public long count(String name) {
        return counts.getOrDefault(Checks.notNull(name, "name"), 0L);
    }

    /**
     * Returns the sum of the counts.
     *
     * @return the sum
     */
    public long sum() {
        long sum = 0;
        for (long count : counts.values()) {
            sum += count;
        }
        return sum;
    }

    /**
     * Returns the total: the stated total, or the sum of the counts if none is stated.
     *
     * @return the total
     */
    public long whole() {
        return total.orElseGet(this::sum);
    }

    /**
     * Returns the number of items of the total that are in no class.
     *
     * @return the total minus the sum of the counts; negative if the sum exceeds the total
     */
    public long gap() {
        return whole() - sum();
    }

    /**
     * Returns whether the counts add up to the total.
     *
     * @return true if the gap is 0
     */
    public boolean addsUp() {
        return gap() == 0;
    }

    /**
     * Returns the finding that the counts do not add up to the total.
     *
     * @return the finding; empty if the counts add up
     */
    public Optional<Reason> finding() {
        return addsUp() ? Optional.empty() : Optional.of(finding(sum(), whole()));
    }

    static Reason finding(long sum, long total) {
        return Reason.of(
                sum < total ? BreakdownMessage.SHORT : BreakdownMessage.OVER,
                "sum",
                sum,
                "total",
                total,
                "gap",
                Math.abs(total - sum));
    }

    @Override
    public String toString() {
        return OneLine.of(
                "Breakdown",
                counts.entrySet(),
                OneLine.with("of", total.isPresent() ? Optional.of(total.getAsLong()) : Optional.empty()));
    }
}
