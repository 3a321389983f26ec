package org.rectification.completion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.rectification.base.Faults;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.base.Place;
import org.rectification.base.Rate;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.StableNames;
import org.rectification.issue.EndKind;
import org.rectification.issue.Tier;

/**
 * A completion rate (完成率): its definition, its numerator and denominator, and the counts of everything left out.
 *
 * <p>The numerator never exceeds the denominator; the denominator is the sum of the numerator, the units left out and
 * the ended units that the definition keeps in the population.
 *
 * @param definition the definition of the rate
 * @param asOf the reference date; events of that day are included
 * @param ratio the numerator over the denominator; 0/0 if the population is empty
 * @param leftOut the number of units of the population that do not count, by tier; tiers without such units are absent.
 *     If the basis is acceptance or close-out, a tier that counts can occur here as well
 * @param ended the number of selected units that ended other than by completion, by kind of end; kinds without such
 *     units are absent. {@link RateDefinition#ends} says what became of them
 * @param outside the number of units outside the population
 * @param unresolved the number of units neither in the population nor outside, since the definition selects by due date
 *     and theirs depends on an event or a suspension and is not known
 * @since 0.1.0
 */
public record CompletionRate(
        RateDefinition definition,
        LocalDate asOf,
        Ratio ratio,
        Map<Tier, Long> leftOut,
        Map<EndKind, Long> ended,
        long outside,
        long unresolved)
        implements Rate {

    private static final CountingStatus[] STATUSES = CountingStatus.values();

    /**
     * Creates a rate.
     *
     * @param definition the definition of the rate
     * @param asOf the reference date
     * @param ratio the numerator over the denominator
     * @param leftOut the number of units of the population that do not count, by tier
     * @param ended the number of selected units that ended other than by completion, by kind of end
     * @param outside the number of units outside the population
     * @param unresolved the number of units whose due date is not known
     * @throws NullPointerException if an argument, a tier, a kind of end or a count is null
     * @throws org.rectification.base.InvalidValueException if the numerator, the units left out and the ended units that
     *     stay in the population do not add up to the denominator, the numerator is smaller than the ended units that
     *     count, a count is negative, or a tier is left out that always counts under the definition
     */
    public CompletionRate {
        Checks.notNull(definition, "definition");
        Checks.notNull(asOf, "asOf");
        Checks.notNull(ratio, "ratio");
        Map<Tier, Long> copy = new EnumMap<>(Tier.class);
        long missing = ratio.denominator() - ratio.numerator();
        boolean sound = outside >= 0 && unresolved >= 0;
        for (Map.Entry<Tier, Long> entry : Checks.notNull(leftOut, "leftOut").entrySet()) {
            Tier tier = Checks.notNull(entry.getKey(), "leftOut");
            long count = Checks.notNull(entry.getValue(), "leftOut");
            sound &= count >= 0 && count <= missing && (count == 0 || mayLeaveOut(definition, tier));
            missing -= count;
            if (count != 0) {
                copy.put(tier, count);
            }
        }
        Map<EndKind, Long> ends = new EnumMap<>(EndKind.class);
        long counted = ratio.numerator();
        for (Map.Entry<EndKind, Long> entry : Checks.notNull(ended, "ended").entrySet()) {
            EndTreatment treatment = definition.ends().treatmentOf(Checks.notNull(entry.getKey(), "ended"));
            long count = Checks.notNull(entry.getValue(), "ended");
            sound &= count >= 0
                    && (treatment != EndTreatment.STAYS || count <= missing)
                    && (treatment != EndTreatment.COUNTS || count <= counted);
            missing -= treatment == EndTreatment.STAYS ? count : 0;
            counted -= treatment == EndTreatment.COUNTS ? count : 0;
            if (count != 0) {
                ends.put(entry.getKey(), count);
            }
        }
        if (!sound || missing != 0) {
            throw invalid(definition, ratio, copy, ends, outside, unresolved);
        }
        leftOut = Collections.unmodifiableMap(copy);
        ended = Collections.unmodifiableMap(ends);
    }

    /** Returns whether a tier can be left out; a tier that counts as soon as it is reported never is. */
    private static boolean mayLeaveOut(RateDefinition definition, Tier tier) {
        return definition.basis() != CountingBasis.REPORTED
                || !definition.tiers().contains(tier);
    }

    private static InvalidValueException invalid(
            RateDefinition definition,
            Ratio ratio,
            Map<Tier, Long> leftOut,
            Map<EndKind, Long> ended,
            long outside,
            long unresolved) {
        Faults faults = Faults.of("rate");
        BigInteger rest = BigInteger.ZERO; // the sum of the arguments may exceed a long
        for (Map.Entry<Tier, Long> entry : leftOut.entrySet()) {
            Tier tier = entry.getKey();
            Place place = Place.of("leftOut").at(StableNames.of(tier));
            requireNotNegative(faults, place, tier.label(), entry.getValue());
            faults.require(
                    mayLeaveOut(definition, tier),
                    CompletionMessage.LEFT_OUT_COUNTS,
                    place,
                    "count",
                    entry.getValue(),
                    "tier",
                    tier);
            rest = rest.add(BigInteger.valueOf(entry.getValue()));
        }
        BigInteger countedEnds = BigInteger.ZERO;
        for (Map.Entry<EndKind, Long> entry : ended.entrySet()) {
            EndKind end = entry.getKey();
            BigInteger count = BigInteger.valueOf(entry.getValue());
            requireNotNegative(faults, Place.of("ended").at(StableNames.of(end)), end.label(), entry.getValue());
            switch (definition.ends().treatmentOf(end)) {
                case STAYS -> rest = rest.add(count);
                case COUNTS -> countedEnds = countedEnds.add(count);
                case LEFT_OUT -> {}
            }
        }
        faults.require(
                countedEnds.compareTo(BigInteger.valueOf(ratio.numerator())) <= 0,
                CompletionMessage.ENDED_EXCEED,
                Place.of("ended"),
                "ratio",
                ratio,
                "ended",
                new BigDecimal(countedEnds));
        requireNotNegative(faults, Place.of("outside"), CountingStatus.OUTSIDE.label(), outside);
        requireNotNegative(faults, Place.of("unresolved"), CountingStatus.UNRESOLVED.label(), unresolved);
        faults.require(
                rest.add(BigInteger.valueOf(ratio.numerator())).equals(BigInteger.valueOf(ratio.denominator())),
                CompletionMessage.PARTS,
                Place.of("leftOut"),
                "ratio",
                ratio,
                "leftOut",
                new BigDecimal(rest));
        return new InvalidValueException(faults.toList());
    }

    private static void requireNotNegative(Faults faults, Place place, LocalText what, long count) {
        faults.require(count >= 0, CompletionMessage.COUNT_NEGATIVE, place, "what", what, "count", count);
    }

    /**
     * Returns the rate for the given number of units with each counting status. The units may have been counted
     * anywhere: in a tally, in columns, in a database.
     *
     * @param definition what was counted
     * @param asOf the reference date of the counts
     * @param counts the number of units with a counting status; called once for each counting status
     * @return the rate
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a count is negative
     * @throws ArithmeticException if the population exceeds {@link Long#MAX_VALUE}
     */
    public static CompletionRate of(RateDefinition definition, LocalDate asOf, ToLongFunction<CountingStatus> counts) {
        Checks.notNull(definition, "definition");
        Checks.notNull(asOf, "asOf");
        Checks.notNull(counts, "counts");
        Map<Tier, Long> leftOut = new EnumMap<>(Tier.class);
        Map<EndKind, Long> ended = new EnumMap<>(EndKind.class);
        long counted = 0;
        long outside = 0;
        long unresolved = 0;
        long population = 0;
        for (CountingStatus status : STATUSES) {
            long count = counts.applyAsLong(status);
            if (count < 0) {
                throw new IllegalArgumentException("count of " + status + " must not be negative, but was " + count);
            }
            if (count == 0) {
                continue;
            }
            if (status.isInside(definition)) {
                if (count > Long.MAX_VALUE - population) {
                    throw new ArithmeticException("population must be at most " + Long.MAX_VALUE + ", but " + count
                            + status.tier()
                                    .map(tier -> " " + tier.label().english().orElseThrow())
                                    .orElse("")
                            + " came to " + population);
                }
                population += count;
            }
            if (status.isCounted(definition)) {
                counted += count;
            }
            if (status.tier().isPresent()) {
                leftOut.put(status.tier().get(), count);
            } else if (status.end().isPresent()) {
                ended.put(status.end().get(), count);
            } else if (status == CountingStatus.OUTSIDE) {
                outside = count;
            } else if (status == CountingStatus.UNRESOLVED) {
                unresolved = count;
            }
        }
        return new CompletionRate(
                definition, asOf, new Ratio(counted, population), leftOut, ended, outside, unresolved);
    }

    /**
     * Returns the number of units with a counting status, the inverse of {@link #of}.
     *
     * @param status the counting status
     * @return the number, 0 if there is no such unit
     * @throws NullPointerException if the status is null
     */
    public long count(CountingStatus status) {
        if (Checks.notNull(status, "status").tier().isPresent()) {
            return leftOut.getOrDefault(status.tier().get(), 0L);
        }
        if (status.end().isPresent()) {
            return ended.getOrDefault(status.end().get(), 0L);
        }
        if (status == CountingStatus.OUTSIDE) {
            return outside;
        }
        if (status == CountingStatus.UNRESOLVED) {
            return unresolved;
        }
        long endedAndCounted = 0;
        for (Map.Entry<EndKind, Long> entry : ended.entrySet()) {
            if (definition.ends().treatmentOf(entry.getKey()) == EndTreatment.COUNTS) {
                endedAndCounted += entry.getValue();
            }
        }
        return numerator() - endedAndCounted;
    }

    @Override
    public PercentFormat percentFormat() {
        return definition.percentFormat();
    }

    /**
     * Returns the reasons for the rate: the counted units, the population, the units left out, the units that
     * ended other than by completion, the units outside, the units whose due date is not known, the rounding. The first
     * reason cites the definition's sources.
     *
     * @return the reasons, never empty
     */
    @Override
    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        Reason counted = Reason.of(
                CompletionMessage.COUNTED,
                "numerator",
                numerator(),
                "denominator",
                denominator(),
                "unit",
                definition.unit().counted(),
                "basis",
                definition.basis(),
                "tiers",
                List.copyOf(definition.tiers()));
        reasons.add(counted.citing(definition.sources()));
        reasons.add(Reason.of(CompletionMessage.POPULATION, "selection", definition.selection()));
        for (Tier tier : Tier.values()) {
            boolean onPurpose = definition.leavesOut().contains(tier) && ratio.isApplicable();
            if (leftOut.containsKey(tier) || onPurpose) {
                reasons.add(leftOut(tier, leftOut.getOrDefault(tier, 0L)));
            }
        }
        ended.forEach((end, count) -> reasons.add(Reason.of(
                CompletionMessage.ENDED,
                "count",
                count,
                "end",
                end,
                "treatment",
                definition.ends().treatmentOf(end))));
        if (outside > 0) {
            reasons.add(Reason.of(
                    CompletionMessage.OUTSIDE,
                    "count",
                    outside,
                    "unit",
                    definition.unit().counted()));
        }
        if (unresolved > 0) {
            reasons.add(Reason.of(
                    CompletionMessage.UNRESOLVED,
                    "count",
                    unresolved,
                    "unit",
                    definition.unit().counted()));
        }
        reasons.add(percentFormat().reasonOf(ratio));
        return List.copyOf(reasons);
    }

    /**
     * Returns the reason for a tier left out; a tier that counts is left out only if an acceptance or a close-out is
     * missing.
     */
    private Reason leftOut(Tier tier, long count) {
        return definition.tiers().contains(tier)
                ? Reason.of(CompletionMessage.NOT_BY_BASIS, "count", count, "tier", tier, "basis", definition.basis())
                : Reason.of(CompletionMessage.LEFT_OUT, "count", count, "tier", tier);
    }

    @Override
    public String toString() {
        return OneLine.sentence(definition.name(), "on", asOf + ":", text(Language.ENGLISH));
    }
}
