package org.rectification.completion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.base.Place;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.Quoted;

/**
 * A weighted completion rate (加权完成率): the weighted mean of the groups' rates, computed exactly and rounded once. The
 * weights must be declared; there are no default weights. The mean counts no units, so it is not a {@link
 * org.rectification.base.Rate}.
 *
 * <p>A group without a population has no rate and is ignored; the reasons report its weight as unused.
 *
 * <pre>{@code
 * Map<PhaseId, BigDecimal> weights = Map.of(
 *         byJune, new BigDecimal("0.3"), byYearEnd, new BigDecimal("0.5"), longTerm, new BigDecimal("0.2"));
 * new WeightedRate<>(definition.byPhase(register, asOf), weights).percent(1);    // Optional[57.8]
 * }</pre>
 *
 * @param <K> the type of the group keys: a phase, a category, or with {@link Grouping#byUnit()} a single measure
 * @param rates the rates of the groups
 * @param weights the weight of each group that has a population, not negative and not all zero; a weight for a missing
 *     group is kept and reported as unused
 * @since 0.1.0
 */
public record WeightedRate<K>(GroupedRates<K> rates, Map<K, BigDecimal> weights) {

    /** The maximum number of digits of a weight on either side of the decimal point. */
    private static final int MAX_DIGITS = 100;

    /**
     * Creates a weighted rate.
     *
     * @param rates the rates of the groups
     * @param weights the weight of each group
     * @throws NullPointerException if an argument, a group or a weight is null
     * @throws org.rectification.base.InvalidValueException if a weight is negative or too long, all are zero, a group
     *     that has a population has no weight, or an ungrouped unit is in the population
     */
    public WeightedRate {
        Checks.notNull(rates, "rates");
        Map<K, BigDecimal> copy = new LinkedHashMap<>();
        Checks.notNull(weights, "weights")
                .forEach((key, weight) -> copy.put(Checks.notNull(key, "weights"), Checks.notNull(weight, "weights")));
        weights = Collections.unmodifiableMap(copy);
        Faults faults = Faults.of("weighted rate");
        weights.forEach((key, weight) -> {
            Place place = Place.of("weights").at(key.toString());
            faults.require(
                    weight.signum() >= 0,
                    CompletionMessage.WEIGHT_NEGATIVE,
                    place,
                    "weight",
                    weight,
                    "group",
                    labelOf(key));
            faults.require(
                    Math.abs((long) weight.precision() - weight.scale()) <= MAX_DIGITS
                            && Math.abs((long) weight.scale()) <= MAX_DIGITS,
                    CompletionMessage.WEIGHT_DIGITS,
                    place,
                    "max",
                    MAX_DIGITS,
                    "weight",
                    weight,
                    "group",
                    labelOf(key));
        });
        faults.require(!weights.isEmpty(), CompletionMessage.NO_WEIGHTS, Place.of("weights"));
        faults.require(
                weights.isEmpty() || weights.values().stream().anyMatch(weight -> weight.signum() != 0),
                CompletionMessage.WEIGHTS_ALL_ZERO,
                Place.of("weights"),
                "count",
                weights.size());
        for (Map.Entry<K, CompletionRate> group : rates.groups().entrySet()) {
            faults.require(
                    group.getValue().denominator() == 0 || weights.containsKey(group.getKey()),
                    CompletionMessage.NO_WEIGHT,
                    Place.of("weights"),
                    "group",
                    labelOf(group.getKey()),
                    "count",
                    group.getValue().denominator());
        }
        faults.require(
                rates.ungrouped().denominator() == 0,
                CompletionMessage.NO_WEIGHT_WITHOUT_GROUP,
                Place.of("weights"),
                "count",
                rates.ungrouped().denominator());
        faults.throwIfAny();
    }

    /**
     * Returns the percentage, rounded as the definition specifies.
     *
     * @return the percentage; empty if no group with a weight above zero has a population
     */
    public Optional<BigDecimal> percent() {
        return percent(rates.whole().percentFormat());
    }

    /**
     * Returns the percentage with the given number of decimals, rounded as the definition specifies.
     *
     * @param decimals the number of decimals, from 0 to 18
     * @return the percentage; empty if no group with a weight above zero has a population
     * @throws org.rectification.base.InvalidValueException if {@code decimals} is outside 0 to 18
     */
    public Optional<BigDecimal> percent(int decimals) {
        return percent(rates.whole().percentFormat().withDecimals(decimals));
    }

    private Optional<BigDecimal> percent(PercentFormat format) {
        int scale = weights.values().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger whole = BigInteger.ZERO;
        BigInteger numerator = BigInteger.ZERO; // of the weighted sum, over a common denominator
        BigInteger denominator = BigInteger.ONE;
        for (Map.Entry<K, BigDecimal> each : weights.entrySet()) {
            CompletionRate rate = rates.groups().get(each.getKey());
            if (rate != null && rate.denominator() > 0) {
                BigInteger weight = each.getValue().scaleByPowerOfTen(scale).toBigIntegerExact();
                BigInteger part = weight.multiply(BigInteger.valueOf(rate.numerator()));
                BigInteger of = BigInteger.valueOf(rate.denominator());
                whole = whole.add(weight);
                numerator = numerator.multiply(of).add(part.multiply(denominator));
                denominator = denominator.multiply(of);
                BigInteger common = numerator.gcd(denominator);
                numerator = numerator.divide(common);
                denominator = denominator.divide(common);
            }
        }
        if (whole.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal hundredfold = new BigDecimal(numerator.multiply(BigInteger.valueOf(100)));
        BigDecimal all = new BigDecimal(denominator.multiply(whole));
        return Optional.of(hundredfold.divide(all, format.decimals(), format.rounding()));
    }

    /**
     * Returns the reasons for the rate: the weight and the rate of each group, and the unused weights.
     *
     * @return the reasons, never empty
     */
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        weights.forEach((key, weight) -> {
            CompletionRate rate = rates.groups().get(key);
            reasons.add(
                    rate == null || rate.denominator() == 0
                            ? Reason.of(CompletionMessage.WEIGHT_UNUSED, "group", labelOf(key), "weight", weight)
                            : Reason.of(
                                    CompletionMessage.WEIGHTED,
                                    "group",
                                    labelOf(key),
                                    "weight",
                                    weight,
                                    "ratio",
                                    rate.ratio()));
        });
        PercentFormat format = rates.whole().percentFormat();
        Ratio whole = rates.whole().ratio();
        reasons.add(percent(format)
                .map(percent -> Reason.of(CompletionMessage.WEIGHTED_ROUNDED, "percent", percent, "format", format))
                .orElseGet(() ->
                        whole.isApplicable() ? Reason.of(CompletionMessage.NOTHING_WEIGHS) : format.reasonOf(whole)));
        return List.copyOf(reasons);
    }

    /** The name of a group in messages: the label of its key where it has one, otherwise the key as text. */
    private static LocalText labelOf(Object key) {
        if (key instanceof LocalText text) {
            return text;
        }
        if (key instanceof Labelled labelled) {
            return labelled.label();
        }
        if (key instanceof List<?> several && !several.isEmpty()) {
            List<LocalText> labels = several.stream().map(WeightedRate::labelOf).toList();
            return LocalText.shortened(
                    labels.stream().map(each -> each.in(Language.CHINESE)).collect(Collectors.joining("、")),
                    labels.stream().map(each -> each.in(Language.ENGLISH)).collect(Collectors.joining(", ")));
        }
        String line = OneLine.text(key.toString()).replaceAll("^\\p{Z}+|\\p{Z}+$", "");
        String shown = line.isEmpty() ? Quoted.text(key.toString()) : line;
        return LocalText.of(shown, shown);
    }

    @Override
    public String toString() {
        return OneLine.sentence(rates.whole(), "with", OneLine.number(weights.size(), "weight"));
    }
}
