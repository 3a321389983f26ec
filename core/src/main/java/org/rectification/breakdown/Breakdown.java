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
 * So many of each class (分类构成), and the whole where a source states one beside its parts. What the parts leave open, or
 * have too much, is part of the value: a source that does not add up is a finding, not a fault.
 *
 * <pre>{@code
 * Breakdown letters = Breakdown.of(Map.of("closed", 2750L, "stage-closed", 660L), 3411);
 * letters.gap();                          // 1 // one letter is in neither class
 * letters.finding().map(Reason::code);    // Optional[breakdown.short]
 * }</pre>
 *
 * @param counts the count of each class, not negative, in the order given; a class is a text of 1 to 100 characters
 * @param total the whole as stated, not negative; absent if the parts are all there is
 */
public record Breakdown(Map<String, Long> counts, OptionalLong total) {

    static final int MAX_CLASS_LENGTH = 100;

    /**
     * Makes a breakdown.
     *
     * @param counts the count of each class
     * @param total the whole as stated
     * @throws NullPointerException if an argument, a class or a count is null
     * @throws org.rectification.base.InvalidValueException if a count or the total is negative, the counts make more
     *     than {@link Long#MAX_VALUE}, or a class breaks the rule for texts
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
     * Returns a breakdown whose parts are all there is.
     *
     * @param counts the count of each class
     * @return the breakdown
     * @throws NullPointerException if the map, a class or a count is null
     * @throws org.rectification.base.InvalidValueException if a count is negative, the counts make more than {@link
     *     Long#MAX_VALUE}, or a class breaks the rule for texts
     */
    public static Breakdown of(Map<String, Long> counts) {
        return new Breakdown(counts, OptionalLong.empty());
    }

    /**
     * Returns a breakdown beside which the whole is stated.
     *
     * @param counts the count of each class
     * @param total the whole as stated
     * @return the breakdown
     * @throws NullPointerException if the map, a class or a count is null
     * @throws org.rectification.base.InvalidValueException if a count or the total is negative, the counts make more
     *     than {@link Long#MAX_VALUE}, or a class breaks the rule for texts
     */
    public static Breakdown of(Map<String, Long> counts, long total) {
        return new Breakdown(counts, OptionalLong.of(total));
    }

    /**
     * Returns a breakdown of classes and counts in a row, as a table or a document has them.
     *
     * @param counts the classes with their counts
     * @param total the whole as stated, if it is
     * @return the breakdown
     * @throws NullPointerException if an argument, a class or a count is null
     * @throws org.rectification.base.InvalidValueException if a class stands twice, a count or the total is negative, the
     *     counts make more than {@link Long#MAX_VALUE}, or a class breaks the rule for texts
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
     * @return its count, 0 if it is not named
     * @throws NullPointerException if the class is null
     */
    public long count(String name) {
        return counts.getOrDefault(Checks.notNull(name, "name"), 0L);
    }

    /**
     * Returns what the parts make.
     *
     * @return the sum of the counts
     */
    public long sum() {
        long sum = 0;
        for (long count : counts.values()) {
            sum += count;
        }
        return sum;
    }

    /**
     * Returns the whole: as stated, or what the parts make.
     *
     * @return the whole
     */
    public long whole() {
        return total.orElseGet(this::sum);
    }

    /**
     * Returns how many of the whole are in no class.
     *
     * @return the whole less the parts; negative if the parts make more than the whole
     */
    public long gap() {
        return whole() - sum();
    }

    /**
     * Returns whether the parts make the whole.
     *
     * @return true if the gap is 0
     */
    public boolean addsUp() {
        return gap() == 0;
    }

    /**
     * Returns what is to be said of parts that do not make the whole.
     *
     * @return the finding; empty if they do
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
