package org.rectification.breakdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Faults;
import org.rectification.base.Language;
import org.rectification.base.PercentFormat;
import org.rectification.base.Place;
import org.rectification.base.Rate;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.internal.OneLine;

/**
 * A rate over named classes: its definition, its numerator and denominator, and the counts left out of the numerator or
 * outside the population. {@link ClassRateDefinition#rateOf(Breakdown)} makes one.
 *
 * <p>If the population is the whole, the denominator is the sum of the counted classes, the classes left out, and the
 * gap. If the population consists of named classes, it is the sum of the counted classes and the classes left out.
 *
 * <p>Immutable and thread-safe. Two rates are equal if their definitions and their breakdowns are equal.
 *
 * @since 0.1.0
 */
public final class ClassRate implements Rate {

    private final ClassRateDefinition definition;
    private final Breakdown breakdown;
    private final Map<String, Long> counted;
    private final Map<String, Long> leftOut;
    private final Map<String, Long> outside;
    private final Ratio ratio;

    /** Assigns each class of the breakdown to a part of the rate. No other code decides this. */
    ClassRate(ClassRateDefinition definition, Breakdown breakdown) {
        this.definition = definition;
        this.breakdown = breakdown;
        Map<String, Long> in = new LinkedHashMap<>();
        Map<String, Long> left = new LinkedHashMap<>();
        Map<String, Long> out = new LinkedHashMap<>();
        definition.counts().forEach(name -> in.put(name, breakdown.count(name)));
        definition.leavesOut().stream()
                .filter(definition::isInside)
                .forEach(name -> left.put(name, breakdown.count(name)));
        breakdown.counts().forEach((name, count) -> {
            if (!definition.isInside(name)) {
                out.put(name, count);
            } else if (!in.containsKey(name)) {
                left.put(name, count);
            }
        });
        counted = Collections.unmodifiableMap(in);
        leftOut = Collections.unmodifiableMap(left);
        outside = Collections.unmodifiableMap(out);
        ratio = checkedRatio();
    }

    private Ratio checkedRatio() {
        long numerator = sum(counted);
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
        long denominator = isWhole ? breakdown.whole() - away : numerator + sum(leftOut);
        faults.require(
                numerator <= denominator || (definition.mayPassWhole() && denominator > 0),
                denominator > 0 ? BreakdownMessage.MORE_THAN_THE_WHOLE : BreakdownMessage.MORE_THAN_NOTHING,
                Place.of("counts"),
                "numerator",
                numerator,
                "denominator",
                denominator);
        faults.throwIfAny();
        return new Ratio(numerator, denominator);
    }

    private static long sum(Map<String, Long> counts) {
        long sum = 0;
        for (long count : counts.values()) {
            sum += count; // at most the sum of the breakdown, which fits into a long
        }
        return sum;
    }

    /**
     * Returns the definition of the rate.
     *
     * @return the definition
     */
    public ClassRateDefinition definition() {
        return definition;
    }

    /**
     * Returns the breakdown from which the rate is computed.
     *
     * @return the breakdown
     */
    public Breakdown breakdown() {
        return breakdown;
    }

    @Override
    public Ratio ratio() {
        return ratio;
    }

    @Override
    public PercentFormat percentFormat() {
        return definition.percentFormat();
    }

    /**
     * Returns the classes that count.
     *
     * @return the count of each class that counts, 0 for a class that the breakdown does not contain
     */
    public Map<String, Long> counted() {
        return counted;
    }

    /**
     * Returns the classes that are in the population and do not count.
     *
     * @return the count of each such class: first the classes that the definition names, even with a count of 0
     */
    public Map<String, Long> leftOut() {
        return leftOut;
    }

    /**
     * Returns the classes that are outside the population.
     *
     * @return the count of each such class
     */
    public Map<String, Long> outside() {
        return outside;
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
    @Override
    public List<Reason> reasons() {
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
                List.copyOf(counted.keySet()));
        reasons.add(first.citing(definition.sources()));
        for (String name : counted.keySet()) {
            if (!breakdown.counts().containsKey(name)) {
                reasons.add(Reason.of(BreakdownMessage.NOT_STATED, "class", name));
            }
        }
        leftOut.forEach((name, count) -> reasons.add(ofClass(
                definition.leavesOut().contains(name) ? BreakdownMessage.BESIDE : BreakdownMessage.LEFT_OUT,
                name,
                count)));
        outside.forEach((name, count) -> reasons.add(ofClass(BreakdownMessage.OUTSIDE, name, count)));
        breakdown.finding().ifPresent(reasons::add);
        reasons.add(percentFormat().reasonOf(ratio));
        return List.copyOf(reasons);
    }

    private static Reason ofClass(BreakdownMessage message, String name, long count) {
        return Reason.of(message, "count", count, "class", name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClassRate that
                && definition.equals(that.definition)
                && breakdown.equals(that.breakdown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(definition, breakdown);
    }

    @Override
    public String toString() {
        return OneLine.sentence(definition.name() + ":", text(Language.ENGLISH));
    }
}
