package org.rectification.breakdown;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.base.Truth;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The range of a rate over named classes, as far as the stated counts determine it: a single rate if the counts are
 * exact, or a least and a greatest rate if they are not.
 *
 * <p>A class that the source does not state, or states as a bound, is limited by the remainder, that is, the stated
 * total minus the other counts. It takes all of the remainder if the counts must add up to the total, and at most the
 * remainder unless classes may overlap. Without a stated total it may have any count. The numerator and the denominator
 * are bounded independently in this case, so the range may be wider than the counts allow, but is never narrower.
 *
 * <pre>{@code
 * ClassRateRange range = new ClassRateRange(
 *         ClassRateDefinitions.complaintsClosed(),
 *         new StatedBreakdown(
 *                 Map.of("closed", new Quantity(Quantity.Bound.MORE_THAN, new BigDecimal("3200"))),
 *                 Optional.of(Quantity.exactly(3411))));
 * range.ratio();    // Optional.empty // bounds give no one rate
 * range.least();    // 3201/3411
 * range.agreesWithPercent(Quantity.Bound.AT_LEAST, new BigDecimal("90"));    // YES
 * range.agreesWithPercent(Quantity.Bound.EXACTLY, new BigDecimal("95.1"));    // UNDECIDABLE
 * }</pre>
 *
 * @param definition the definition of the rate
 * @param breakdown the counts as stated by a source
 * @since 0.1.0
 */
public record ClassRateRange(ClassRateDefinition definition, StatedBreakdown breakdown) {

    private static final Ratio NOTHING = new Ratio(0, 1);
    private static final Ratio EVERYTHING = new Ratio(1, 1);
    private static final BigDecimal MOST_COUNTED = BigDecimal.TEN.pow(18);
    private static final Ratio ENDLESS = new Ratio(Long.MAX_VALUE, 1); // exceeds every percentage of 18 digits

    /**
     * Creates a range.
     *
     * @param definition the definition of the rate
     * @param breakdown the counts as stated by a source
     * @throws NullPointerException if an argument is null
     */
    public ClassRateRange {
        Checks.notNull(definition, "definition");
        Checks.notNull(breakdown, "breakdown");
    }

    /**
     * Returns the rate, if the counts determine it and are valid.
     *
     * @return the rate; empty if a count or the total is a bound, a class of the definition is not stated, or the
     *     counts are invalid
     */
    public Optional<ClassRate> exact() {
        return breakdown
                .exact()
                .filter(counts -> counts.counts().keySet().containsAll(classes()))
                .filter(counts -> impossibility().isEmpty())
                .map(definition::rateOf);
    }

    /**
     * Returns the numerator and the denominator, if the counts determine them; classes that do not affect the rate may
     * be bounds.
     *
     * @return the ratio, 0/0 if the population is certainly empty; empty if the counts allow more than one ratio or are
     *     invalid
     */
    public Optional<Ratio> ratio() {
        CountRange counted = counted();
        CountRange population = population();
        boolean isOfNothing = population.isExact() && population.least() == 0; // so the numerator is 0
        return impossibility().isEmpty() && population.isExact() && (isOfNothing || counted.isExact())
                ? Optional.of(new Ratio(isOfNothing ? 0 : counted.least(), population.least()))
                : Optional.empty();
    }

    /**
     * Returns the least rate that the counts allow.
     *
     * @return the rate; 0/1 if there is no lower bound, 0/0 if the population is certainly empty; undefined if the
     *     counts are invalid
     */
    public Ratio least() {
        Optional<Ratio> only = ratio();
        if (only.isPresent()) {
            return only.get();
        }
        long least = counted().least();
        OptionalLong population = isShareOfTotal()
                ? population().most()
                : rest().plus(exactly(least)).most();
        if (population.isEmpty()) {
            return NOTHING;
        }
        // if nothing else is in the population, every item of it counts
        return population.getAsLong() > 0 ? new Ratio(least, population.getAsLong()) : EVERYTHING;
    }

    /**
     * Returns the greatest rate that the counts allow.
     *
     * @return the rate; 1 if the only upper bound is that the numerator cannot exceed the denominator, empty if there
     *     is no upper bound, 0/0 if the population is certainly empty; undefined if the counts are invalid
     */
    public Optional<Ratio> greatest() {
        Optional<Ratio> only = ratio();
        if (only.isPresent()) {
            return only;
        }
        OptionalLong most = counted().most();
        if (most.isEmpty()) {
            return mayPassWhole() ? Optional.empty() : Optional.of(EVERYTHING);
        }
        long population = isShareOfTotal()
                ? population().least()
                : rest().plus(exactly(most.getAsLong())).least();
        Ratio greatest = new Ratio(most.getAsLong(), Math.max(1, population)); // an empty population has no rate
        return Optional.of(mayPassWhole() || most.getAsLong() <= greatest.denominator() ? greatest : EVERYTHING);
    }

    /**
     * Returns whether the rate is a given numerator over a given denominator.
     *
     * @param printed the numerator and denominator as printed by the source
     * @return yes if both follow from the counts, no if the counts exclude them, undecidable in every other case
     * @throws NullPointerException if the argument is null
     */
    public Truth agreesWith(Ratio printed) {
        Checks.notNull(printed, "printed");
        long numerator = printed.numerator();
        long denominator = printed.denominator();
        boolean isPossible = counted().holds(numerator)
                && (isShareOfTotal()
                        ? population().holds(denominator) && (mayPassWhole() || numerator <= denominator)
                        : rest().holds(denominator - numerator));
        return !isPossible ? Truth.NO : ratio().isPresent() ? Truth.YES : Truth.UNDECIDABLE;
    }

    /**
     * Returns whether the rate confirms a percentage printed by a source, rounded as the definition specifies.
     *
     * @param bound the bound that the source states for the percentage
     * @param printed the percentage with its decimals, from 0 to 18
     * @return yes if every rate of the range confirms the percentage, no if none does or if no numerator over an exact
     *     population gives it, undecidable in every other case; if the counts allow 0/0, no percentage can be confirmed
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if the printed percentage has more than 18 decimals or an
     *     exponent
     */
    public Truth agreesWithPercent(Quantity.Bound bound, BigDecimal printed) {
        Ratio least = least();
        Ratio greatest = greatest().orElse(ENDLESS);
        Truth atLeast = least.agreesWithPercent(
                bound, printed, definition.percentFormat().rounding());
        Truth atGreatest = greatest.agreesWithPercent(
                bound, printed, definition.percentFormat().rounding());
        boolean isBetween = bound == Quantity.Bound.EXACTLY && isUnder(least, printed) && !isUnder(greatest, printed);
        if (isBetween && gapAt(printed).isPresent()) {
            return Truth.NO;
        }
        boolean mayBeOfNothing = counted().least() == 0 && population().least() == 0;
        return atLeast != atGreatest || isBetween || (atLeast == Truth.YES && mayBeOfNothing)
                ? Truth.UNDECIDABLE
                : atLeast;
    }

    /**
     * Returns the reason that no count gives a percentage printed by a source, although the range includes it: no
     * numerator over 51 gives 9.81 %, since 5/51 is 9.80 % and 6/51 is 11.76 %.
     *
     * @param printed the percentage with its decimals, from 0 to 18
     * @return the reason, with the nearest rates on both sides; empty if some count gives the percentage, the
     *     population is not exact, or the percentage is outside the range
     * @throws NullPointerException if the argument is null
     * @throws org.rectification.base.InvalidValueException if the printed percentage has more than 18 decimals or an
     *     exponent
     */
    public Optional<Reason> gapAt(BigDecimal printed) {
        PercentFormat format = definition
                .percentFormat()
                .withDecimals(Checks.notNull(printed, "printed").scale());
        CountRange population = population();
        long whole = population.least();
        BigDecimal near = printed.multiply(BigDecimal.valueOf(whole)).movePointLeft(2);
        if (!population.isExact() || whole <= 0 || near.signum() < 0 || near.compareTo(MOST_COUNTED) > 0) {
            return Optional.empty();
        }
        long below = near.longValue();
        boolean isInside = counted().holds(below) && counted().holds(below + 1);
        Ratio under = new Ratio(below, whole);
        Ratio over = new Ratio(below + 1, whole);
        BigDecimal underPercent = under.percent(format).orElseThrow();
        BigDecimal overPercent = over.percent(format).orElseThrow();
        return isInside && underPercent.compareTo(printed) < 0 && overPercent.compareTo(printed) > 0
                ? Optional.of(Reason.of(
                        BreakdownMessage.NO_COUNT_GIVES,
                        "percent",
                        printed,
                        "denominator",
                        whole,
                        "under",
                        under,
                        "underPercent",
                        underPercent,
                        "over",
                        over,
                        "overPercent",
                        overPercent))
                : Optional.empty();
    }

    private boolean isUnder(Ratio ratio, BigDecimal printed) {
        return ratio.percent(definition.percentFormat().withDecimals(printed.scale()))
                .map(percent -> percent.compareTo(printed) < 0)
                .orElse(false);
    }

    /**
     * Returns the finding that the counts are invalid under the definition.
     *
     * @return the finding: the classes outside the population exceed the total, the numerator exceeds the denominator,
     *     or the counts break the parts rule for all values within the bounds; empty if there is no finding
     */
    public Optional<Reason> finding() {
        return impossibility().or(this::brokenParts);
    }

    /**
     * Returns the finding that the least sum of the counts is too large, or the greatest too small, for the stated
     * total.
     */
    private Optional<Reason> brokenParts() {
        if (breakdown.total().isEmpty()) {
            return Optional.empty();
        }
        CountRange parts = CountRange.sum(classes().stream().map(this::stated).toList());
        CountRange total = CountRange.of(breakdown.total().get());
        if (total.most().isPresent() && parts.least() > total.most().getAsLong()) {
            return finding(parts.least(), total.most().getAsLong());
        }
        return parts.most().isPresent() && parts.most().getAsLong() < total.least()
                ? finding(parts.most().getAsLong(), total.least())
                : Optional.empty();
    }

    private Optional<Reason> finding(long sum, long total) {
        return definition.isBrokenBy(total - sum) ? Optional.of(Breakdown.finding(sum, total)) : Optional.empty();
    }

    /**
     * Returns the reasons for the range: the reasons of the rate if it is exact, or else the counts that are not stated
     * or are bounds, and the resulting range.
     *
     * @return the reasons, never empty
     */
    public List<Reason> reasons() {
        Optional<ClassRate> exact = exact();
        if (exact.isPresent()) {
            return exact.get().reasons();
        }
        List<Reason> reasons = new ArrayList<>();
        Map<String, CountRange> possible = possible();
        for (String name : needed()) {
            Optional<Quantity> count = breakdown.count(name);
            CountRange left = possible.getOrDefault(name, CountRange.ANY);
            if (count.isEmpty() && !left.equals(CountRange.ANY)) {
                reasons.add(Reason.of(BreakdownMessage.LEFT_BY_OTHERS, "class", name, "range", left.text()));
            } else if (count.isEmpty()) {
                reasons.add(Reason.of(BreakdownMessage.UNKNOWN, "class", name));
            } else if (!count.get().isExact()) {
                reasons.add(Reason.of(BreakdownMessage.BOUND_ONLY, "class", name, "count", count.get()));
            }
        }
        breakdown
                .total()
                .filter(total -> isShareOfTotal() && !total.isExact())
                .ifPresent(total -> reasons.add(Reason.of(BreakdownMessage.TOTAL_BOUND_ONLY, "total", total)));
        Reason last = impossibility()
                .orElseGet(() -> Reason.of(
                        BreakdownMessage.RANGE, "range", LocalText.of(text(Language.CHINESE), text(Language.ENGLISH))));
        reasons.add(last.citing(definition.sources()));
        return List.copyOf(reasons);
    }

    /**
     * Returns the range as a text, with the definition's decimals; the ends are rounded outwards.
     *
     * @param language the language
     * @return a text such as "93.8 % to 100.0 %", or the numerator and denominator if there is a single rate; undefined
     *     if the counts are invalid
     * @throws NullPointerException if the language is null
     */
    public String text(Language language) {
        return text(
                language,
                (end, rounding) -> end.percent(definition.percentFormat().withRounding(rounding))
                        .orElseThrow());
    }

    /**
     * Returns the range as a text to print beside a percentage: each end has as many decimals as it takes to be on its
     * own side of that percentage.
     *
     * @param language the language
     * @param printed the percentage beside it
     * @return a text such as "93.8 % to 99.96 %" beside 100 %, or the numerator and denominator if there is a single
     *     rate; undefined if the counts are invalid
     * @throws NullPointerException if an argument is null
     */
    public String textBeside(Language language, BigDecimal printed) {
        Checks.notNull(printed, "printed");
        return text(
                language,
                (end, rounding) -> end.percentBeside(
                                printed, definition.percentFormat().withRounding(rounding))
                        .orElseThrow());
    }

    private String text(Language language, BiFunction<Ratio, RoundingMode, BigDecimal> percentOf) {
        String sign = Checks.notNull(language, "language") == Language.CHINESE ? "%" : " %";
        Optional<Ratio> only = ratio();
        if (only.isPresent()) {
            return only.get().toString();
        }
        BigDecimal from = percentOf.apply(least(), RoundingMode.FLOOR);
        return greatest()
                .map(greatest -> {
                    BigDecimal to = percentOf.apply(greatest, RoundingMode.CEILING);
                    String end = to.toPlainString() + sign;
                    return from.compareTo(to) == 0
                            ? end
                            : from.toPlainString() + sign + (language == Language.CHINESE ? "至" : " to ") + end;
                })
                .orElseGet(() -> Quantity.Bound.AT_LEAST.text(from, language) + sign);
    }

    /**
     * Returns the numerators and denominators that the counts allow.
     *
     * @return a text such as "3201 to 3411 of 3411", or "3 counted, at most 5 not" if no total is stated; undefined if
     *     the counts are invalid
     */
    public LocalText countsText() {
        LocalText counted = counted().text();
        LocalText other = isShareOfTotal() ? population().text() : rest().text();
        String one = counted.in(Language.ENGLISH);
        String two = other.in(Language.ENGLISH);
        String chinese = counted.in(Language.CHINESE);
        String otherChinese = other.in(Language.CHINESE);
        return isShareOfTotal()
                ? LocalText.of(otherChinese + "中的" + chinese, one + " of " + two)
                : LocalText.of("计入" + chinese + "，不计" + otherChinese, one + " counted, " + two + " not");
    }

    /** Returns the finding that the counts give no valid rate for any values within the bounds. */
    private Optional<Reason> impossibility() {
        if (!isShareOfTotal()) {
            return Optional.empty();
        }
        OptionalLong population = population().most();
        if (population.isEmpty()) {
            return Optional.empty();
        }
        if (population.getAsLong() < 0) {
            return Optional.of(Reason.of(
                    BreakdownMessage.TAKEN_FROM_NOTHING,
                    "outside",
                    rest().least(),
                    "total",
                    CountRange.of(breakdown.total().orElseThrow()).most().orElseThrow()));
        }
        long counted = counted().least();
        boolean mayPass = mayPassWhole() && population.getAsLong() > 0; // no rate over an empty population
        return mayPass || counted <= population.getAsLong()
                ? Optional.empty()
                : Optional.of(Reason.of(
                        population.getAsLong() > 0
                                ? BreakdownMessage.MORE_THAN_THE_WHOLE
                                : BreakdownMessage.MORE_THAN_NOTHING,
                        "numerator",
                        counted,
                        "denominator",
                        population.getAsLong()));
    }

    /**
     * Returns whether the population is the stated total minus the classes outside it, and not the sum of its classes.
     */
    private boolean isShareOfTotal() {
        return definition.population().isEmpty() && breakdown.total().isPresent();
    }

    /**
     * Returns whether the numerator may exceed the denominator; never if the denominator is a sum that includes the
     * numerator.
     */
    private boolean mayPassWhole() {
        return isShareOfTotal() && definition.mayPassWhole();
    }

    /** Returns the classes whose counts affect the rate. */
    private Set<String> needed() {
        Set<String> needed = new LinkedHashSet<>(definition.counts());
        needed.addAll(restOfNeeded());
        return needed;
    }

    /** Returns the classes subtracted from the stated total, or those in the population that do not count. */
    private Set<String> restOfNeeded() {
        if (isShareOfTotal()) {
            return definition.outside();
        }
        Set<String> rest = new LinkedHashSet<>(definition.population());
        if (rest.isEmpty()) {
            rest.addAll(definition.leavesOut());
            breakdown.counts().keySet().stream().filter(definition::isInside).forEach(rest::add);
        }
        rest.removeAll(definition.counts());
        return rest;
    }

    private CountRange counted() {
        return sum(definition.counts());
    }

    private CountRange rest() {
        return sum(restOfNeeded());
    }

    private CountRange population() {
        return isShareOfTotal()
                ? CountRange.of(breakdown.total().orElseThrow()).minus(rest())
                : counted().plus(rest());
    }

    private CountRange sum(Set<String> names) {
        Map<String, CountRange> counts = possible();
        return CountRange.sum(names.stream()
                .map(name -> counts.getOrDefault(name, CountRange.ANY))
                .toList());
    }

    private CountRange stated(String name) {
        return breakdown.count(name).map(CountRange::of).orElse(CountRange.ANY);
    }

    /** Returns the range of each count: the stated one, limited by what the parts rule leaves of the total. */
    private Map<String, CountRange> possible() {
        Map<String, CountRange> stated = new LinkedHashMap<>();
        classes().forEach(name -> stated.put(name, stated(name)));
        boolean isBounded = definition.parts() != PartsRule.MAY_OVERLAP && !definition.mayPassWhole();
        if (breakdown.total().isEmpty() || !isBounded || brokenParts().isPresent()) {
            return stated;
        }
        CountRange total = CountRange.of(breakdown.total().get());
        Map<String, CountRange> possible = new LinkedHashMap<>();
        stated.forEach((name, range) -> {
            CountRange others = CountRange.sum(stated.entrySet().stream()
                    .filter(other -> !other.getKey().equals(name))
                    .map(Map.Entry::getValue)
                    .toList());
            CountRange left = total.minus(others);
            possible.put(name, range.and(definition.parts() == PartsRule.MAKE_THE_WHOLE ? left : left.withoutLeast()));
        });
        return possible;
    }

    /** Returns every class that the definition or the source names. */
    private Set<String> classes() {
        Set<String> classes = new LinkedHashSet<>(definition.population());
        classes.addAll(definition.counts());
        classes.addAll(definition.leavesOut());
        classes.addAll(definition.outside());
        classes.addAll(breakdown.counts().keySet());
        return classes;
    }

    private static CountRange exactly(long count) {
        return new CountRange(count, OptionalLong.of(count));
    }

    @Override
    public String toString() {
        return OneLine.of("ClassRateRange", definition.name(), breakdown);
    }
}
