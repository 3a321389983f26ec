package org.rectification.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rectification.breakdown.Breakdown;
import org.rectification.breakdown.BreakdownTally;
import org.rectification.breakdown.ClassRate;
import org.rectification.breakdown.ClassRateDefinition;
import org.rectification.breakdown.PartsRule;
import org.rectification.testkit.RectificationArbitraries;

/** What holds for every breakdown and every rate over one. */
class BreakdownProperties {

    @Provide
    Arbitrary<Breakdown> breakdowns() {
        return RectificationArbitraries.breakdowns();
    }

    @Provide
    Arbitrary<ClassRateDefinition> definitions() {
        return RectificationArbitraries.classRateDefinitions();
    }

    @Provide
    Arbitrary<List<String>> items() {
        return Arbitraries.of("closed", "stage-closed", "open").list().ofMaxSize(60);
    }

    @Property
    void thePartsAndTheGapMakeTheWhole(@ForAll("breakdowns") Breakdown breakdown) {
        BigInteger parts =
                breakdown.counts().values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);

        assertThat(parts.add(BigInteger.valueOf(breakdown.gap()))).isEqualTo(BigInteger.valueOf(breakdown.whole()));
        assertThat(breakdown.finding().isEmpty())
                .isEqualTo(breakdown.gap() == 0)
                .isEqualTo(breakdown.addsUp());
    }

    @Property
    void everyClassOfABreakdownIsInOnePlace(
            @ForAll("breakdowns") Breakdown breakdown, @ForAll("definitions") ClassRateDefinition definition) {
        Assume.that(isPossible(breakdown, definition));
        ClassRate rate = definition.rateOf(breakdown);

        List<String> places = new ArrayList<>(rate.counted().keySet());
        places.addAll(rate.leftOut().keySet());
        places.addAll(rate.outside().keySet());
        assertThat(places)
                .doesNotHaveDuplicates()
                .containsAll(breakdown.counts().keySet());
        long counted = sum(rate.counted().values());
        long leftOut = sum(rate.leftOut().values());
        long unaccounted = definition.population().isEmpty() ? rate.gap() : 0;
        assertThat(rate.numerator()).isEqualTo(counted);
        assertThat(counted + leftOut + unaccounted).isEqualTo(rate.denominator());
        assertThat(counted + leftOut + sum(rate.outside().values())).isEqualTo(breakdown.sum());
        assertThat(rate.percent().isPresent()).isEqualTo(rate.denominator() > 0);
    }

    @Property
    void aFindingIsAGapThatTheRuleForPartsForbids(
            @ForAll("breakdowns") Breakdown breakdown, @ForAll("definitions") ClassRateDefinition definition) {
        Assume.that(isPossible(breakdown, definition));
        boolean isShort = breakdown.gap() > 0 && definition.parts() == PartsRule.MAKE_THE_WHOLE;
        boolean isOver = breakdown.gap() < 0
                && definition.parts() != PartsRule.MAY_OVERLAP
                && !definition.mayPassWhole(); // then more may be stated than there is

        assertThat(definition.rateOf(breakdown).finding().isPresent()).isEqualTo(isShort || isOver);
    }

    /** Not more outside than there is, and not something of nothing. */
    private static boolean isPossible(Breakdown breakdown, ClassRateDefinition definition) {
        if (!definition.population().isEmpty()) {
            return true;
        }
        long population = breakdown.whole()
                - definition.outside().stream().mapToLong(breakdown::count).sum();
        long counted = definition.counts().stream().mapToLong(breakdown::count).sum();
        return population > 0 || (population == 0 && counted == 0);
    }

    @Property
    void talliesOfPartsMergeToTheTallyOfTheWholeInAnySplitAndOrder(
            @ForAll("items") List<String> items, @ForAll @IntRange(min = 1, max = 4) int count, @ForAll Random random) {
        List<BreakdownTally> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(BreakdownTally.empty());
        }
        List<String> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(item -> parts.get(random.nextInt(count)).add(item));
        BreakdownTally merged = BreakdownTally.empty();
        parts.forEach(merged::merge);

        Breakdown whole = items.parallelStream().collect(BreakdownTally.collector(item -> item));
        assertThat(merged.breakdown()).isEqualTo(whole);
        assertThat(whole.whole()).isEqualTo(items.size());
        assertThat(whole.count("open"))
                .isEqualTo(items.stream().filter("open"::equals).count());
    }

    private static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
