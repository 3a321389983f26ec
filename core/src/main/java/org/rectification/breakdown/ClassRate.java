package org.rectification.breakdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A rate over named classes: its definition, its numerator and denominator, and the counts left out of the numerator or
 * outside the population.
 *
 * <p>If the population is the whole, the denominator is the sum of the counted classes, the classes left out, and the
 * gap. If the population consists of named classes, it is the sum of the counted classes and the classes left out.
 *
 * @param definition the definition of the rate
 * @param breakdown the breakdown from which the rate is computed
 */
public record ClassRate(ClassRateDefinition definition, Breakdown breakdown) {

    /**
     * Creates a rate.
     *
     * @param definition the definition of the rate
     * @param breakdown the breakdown from which the rate is computed
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if the classes outside the population exceed the total, or
     *     if the numerator exceeds the denominator and either the definition does not allow this or the population is
     *     empty
     */
    public ClassRate {
        Parts.of(Checks.notNull(definition, "definition"), Checks.notNull(breakdown, "breakdown"));
    }

    /** The assignment of each class of a breakdown under a definition. No other code decides this. */
    private record Parts(
            Map<String, Long> counted, Map<String, Long> leftOut, Map<String, Long> outside, long denominator) {

        static Parts of(ClassRateDefinition definition, Breakdown breakdown) {
            Map<String, Long> counted = new LinkedHashMap<>();
            Map<String, Long> leftOut = new LinkedHashMap<>();
            Map<String, Long> outside = new LinkedHashMap<>();
            definition.counts().forEach(name -> counted.put(name, breakdown.count(name)));
            definition.leavesOut().stream()
                    .filter(definition::isInside)
                    .forEach(name -> leftOut.put(name, breakdown.count(name)));
            breakdown.counts().forEach((name, count) -> {
                if (!definition.isInside(name)) {
                    outside.put(name, count);
                } else if (!counted.containsKey(name)) {
                    leftOut.put(name, count);
                }
            });
            long away = sum(outside);
            boolean isWhole = definition.population().isEmpty();
            Faults faults = Faults.of("class rate");
            faults.require(
                    !isWhole || away <= breakdown.whole(),
                    BreakdownMessage.TAKEN_FROM_NOTHING,
                    Place.of("outside"),
                    "outside",
                    away,
                    "total",
                    breakdown.whole());
            faults.throwIfAny();
            long denominator = isWhole ? breakdown.whole() - away : sum(counted) + sum(leftOut);
            faults.require(
                    sum(counted) <= denominator || (definition.mayPassWhole() && denominator > 0),
                    denominator > 0 ? BreakdownMessage.MORE_THAN_THE_WHOLE : BreakdownMessage.MORE_THAN_NOTHING,
                    Place.of("counts"),
                    "numerator",
                    sum(counted),
                    "denominator",
                    denominator);
            faults.throwIfAny();
            return new Parts(counted, leftOut, outside, denominator);
        }

        Ratio ratio() {
            return new Ratio(sum(counted), denominator);
        }

        private static long sum(Map<String, Long> counts) {
            long sum = 0;
            for (long count : counts.values()) {
                sum += count; // at most the sum of the breakdown, which fits into a long
            }
            return sum;
        }
    }

    private Parts parts() {
        return Parts.of(definition, breakdown);
    }

    /**
     * Returns the numerator and the denominator.
     *
     * @return the numerator over the denominator; 0/0 if the population is empty
     */
    public Ratio ratio() {
        return parts().ratio();
    }

    /**
     * Returns the classes that count.
     *
     * @return the count of each class that counts, 0 for a class that the breakdown does not contain
     */
    public Map<String, Long> counted() {
        return Collections.unmodifiableMap(parts().counted);
    }

    /**
     * Returns the classes that are in the population and do not count.
     *
     * @return the count of each such class: first the classes that the definition names, even with a count of 0
     */
    public Map<String, Long> leftOut() {
        return Collections.unmodifiableMap(parts().leftOut);
    }

    /**
     * Returns the classes that are outside the population.
     *
     * @return the count of each such class
     */
    public Map<String, Long> outside() {
        return Collections.unmodifiableMap(parts().outside);
    }

    /**
     * Returns the sum of the classes that count.
     *
     * @return the numerator
     */
    public long numerator() {
        return ratio().numerator();
    }

    /**
     * Returns the size of the population.
     *
     * @return the denominator
     */
    public long denominator() {
        return ratio().denominator();
    }

    /**
     * Returns the number of items of the total that are in no class.
     *
     * @return the gap of the breakdown; negative if its counts exceed its total
     */
    public long gap() {
        return breakdown.gap();
    }

    /**
     * Returns the percentage, rounded as the definition specifies.
     *
     * @return the percentage with the definition's decimals and rounding; empty if the population is empty
     */
    public Optional<BigDecimal> percent() {
        return ratio().percent(definition.decimals(), definition.rounding());
    }

    /**
     * Returns the percentage with the given number of decimals, rounded as the definition specifies.
     *
     * @param decimals the number of decimals, from 0 to 18
     * @return the percentage; empty if the population is empty
     * @throws IllegalArgumentException if {@code decimals} is outside 0 to 18
     */
    public Optional<BigDecimal> percent(int decimals) {
        return ratio().percent(decimals, definition.rounding());
    }

    /**
     * Returns the finding that the counts break the definition's parts rule.
     *
     * @return the finding; empty if the counts comply with the rule
     */
    public Optional<Reason> finding() {
        return definition.isBrokenBy(gap()) ? breakdown.finding() : Optional.empty();
    }

    /**
     * Returns the reasons for the rate: the classes that count, the classes left out, the classes outside the
     * population, the gap, and the rounding. The first reason cites the definition's sources.
     *
     * @return the reasons, never empty
     */
    public List<Reason> reasons() {
        Parts parts = parts();
        List<Reason> reasons = new ArrayList<>();
        Reason first = Reason.of(
                BreakdownMessage.COUNTED,
                "numerator",
                numerator(),
                "denominator",
                denominator(),
                "unit",
                definition.unit(),
                "classes",
                List.copyOf(parts.counted.keySet()));
        for (Citation source : definition.sources()) {
            first = first.citing(source);
        }
        reasons.add(first);
        for (String name : parts.counted.keySet()) {
            if (!breakdown.counts().containsKey(name)) {
                reasons.add(Reason.of(BreakdownMessage.NOT_STATED, "class", name));
            }
        }
        parts.leftOut.forEach((name, count) -> reasons.add(ofClass(
                definition.leavesOut().contains(name) ? BreakdownMessage.BESIDE : BreakdownMessage.LEFT_OUT,
                name,
                count)));
        parts.outside.forEach((name, count) -> reasons.add(ofClass(BreakdownMessage.OUTSIDE, name, count)));
        breakdown.finding().ifPresent(reasons::add);
        reasons.add(percent()
                .map(percent -> Reason.of(
                        BreakdownMessage.ROUNDED,
                        "ratio",
                        parts.ratio(),
                        "percent",
                        percent,
                        "rounding",
                        definition.rounding(),
                        "decimals",
                        definition.decimals()))
                .orElseGet(() -> Reason.of(BreakdownMessage.NOT_APPLICABLE)));
        return List.copyOf(reasons);
    }

    private static Reason ofClass(BreakdownMessage message, String name, long count) {
        return Reason.of(message, "count", count, "class", name);
    }

    @Override
    public String toString() {
        return OneLine.sentence(
                definition.name() + ":", ratio(), percent().map(number -> "= " + number.toPlainString() + " %"));
    }
}
