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
 * A rate over named classes: the definition it goes by, the two counts, and where everything else is.
 *
 * <p>In a population of everything the denominator is what counts, what is left out, and the gap; in a population of named
 * classes it is what counts and what is left out.
 *
 * @param definition what is counted
 * @param breakdown what it was counted from
 */
public record ClassRate(ClassRateDefinition definition, Breakdown breakdown) {

    /**
     * Makes a rate.
     *
     * @param definition what is counted
     * @param breakdown what it is counted from
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if more is outside the population than there is, or more
     *     counts than there is in it and the definition does not allow that or there is nothing in it
     */
    public ClassRate {
        Parts.of(Checks.notNull(definition, "definition"), Checks.notNull(breakdown, "breakdown"));
    }

    /** Where each class of a breakdown goes under a definition: decided here and nowhere else. */
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
                sum += count; // at most what the breakdown adds up to, which fits
            }
            return sum;
        }
    }

    private Parts parts() {
        return Parts.of(definition, breakdown);
    }

    /**
     * Returns the two counts.
     *
     * @return the numerator over the denominator; 0/0 if the population is empty
     */
    public Ratio ratio() {
        return parts().ratio();
    }

    /**
     * Returns what counts.
     *
     * @return the count of each class that counts, 0 for one that is not stated
     */
    public Map<String, Long> counted() {
        return Collections.unmodifiableMap(parts().counted);
    }

    /**
     * Returns what is in the population and does not count.
     *
     * @return the count of each such class: first what the definition names, even with 0
     */
    public Map<String, Long> leftOut() {
        return Collections.unmodifiableMap(parts().leftOut);
    }

    /**
     * Returns what is not in the population.
     *
     * @return the count of each such class
     */
    public Map<String, Long> outside() {
        return Collections.unmodifiableMap(parts().outside);
    }

    /**
     * Returns how many count.
     *
     * @return the numerator
     */
    public long numerator() {
        return ratio().numerator();
    }

    /**
     * Returns how many there are in the population.
     *
     * @return the denominator
     */
    public long denominator() {
        return ratio().denominator();
    }

    /**
     * Returns how many of the whole are in no class.
     *
     * @return the gap of the breakdown; negative if its parts make more than its whole
     */
    public long gap() {
        return breakdown.gap();
    }

    /**
     * Returns the percentage as the definition publishes it.
     *
     * @return the percentage with the definition's decimals and rounding; empty if the population is empty
     */
    public Optional<BigDecimal> percent() {
        return ratio().percent(definition.decimals(), definition.rounding());
    }

    /**
     * Returns the percentage with other decimals, rounded as the definition says.
     *
     * @param decimals how many decimals, 0 to 18
     * @return the percentage; empty if the population is empty
     * @throws IllegalArgumentException if {@code decimals} is outside 0 to 18
     */
    public Optional<BigDecimal> percent(int decimals) {
        return ratio().percent(decimals, definition.rounding());
    }

    /**
     * Returns what is wrong with the parts under the definition's rule for them.
     *
     * @return the finding; empty if the parts keep the rule
     */
    public Optional<Reason> finding() {
        return definition.isBrokenBy(gap()) ? breakdown.finding() : Optional.empty();
    }

    /**
     * Returns why the rate is what it is: what counts, what is left out and what is outside, what the parts leave open, and
     * how it is rounded. The definition's sources stand behind the first.
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
