package org.rectification.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.base.Quantity;
import org.rectification.base.Quantity.Bound;
import org.rectification.base.Ratio;
import org.rectification.base.Truth;

/**
 * The range against all counts up to a small limit that the stated ones allow: what it says of all must be so for each
 * of them, and where nothing reaches the limit it must say no less than they do.
 */
@Tag("slow")
class ClassRateRangeOracleTest {

    private static final int LIMIT = 7; // more than every amount named below, so that bounds from above stay under it
    private static final List<Optional<Quantity>> COUNTS = Stream.concat(
                    Stream.of(Optional.<Quantity>empty()),
                    Stream.of(
                                    quantity(Bound.EXACTLY, 0),
                                    quantity(Bound.EXACTLY, 1),
                                    quantity(Bound.EXACTLY, 3),
                                    quantity(Bound.AT_LEAST, 0),
                                    quantity(Bound.AT_LEAST, 2),
                                    quantity(Bound.MORE_THAN, 2),
                                    quantity(Bound.AT_MOST, 0),
                                    quantity(Bound.AT_MOST, 2),
                                    quantity(Bound.LESS_THAN, 3),
                                    quantity(Bound.NEARLY, 2),
                                    quantity(Bound.ABOUT, 2))
                            .map(Optional::of))
            .toList();
    private static final List<Quantity> TOTALS = List.of(
            quantity(Bound.EXACTLY, 0),
            quantity(Bound.EXACTLY, 1),
            quantity(Bound.EXACTLY, 4),
            quantity(Bound.AT_LEAST, 3),
            quantity(Bound.MORE_THAN, 0),
            quantity(Bound.AT_MOST, 3),
            quantity(Bound.LESS_THAN, 2),
            quantity(Bound.NEARLY, 4),
            quantity(Bound.ABOUT, 3));
    private static final List<BigDecimal> PRINTED = Stream.of(
                    "0", "0.0", "25", "33", "33.3", "34", "50.0", "66.66", "66.7", "75", "99", "100", "150", "300")
            .map(BigDecimal::new)
            .toList();

    /** Whether a percentage is that of a ratio. Few are asked, many times over, so the answers are kept. */
    private record Question(Ratio ratio, Bound bound, BigDecimal printed, RoundingMode rounding) {
        Truth answer() {
            return ratio.agreesWithPercent(bound, printed, rounding);
        }
    }

    private static final Map<Question, Truth> ANSWERS = new HashMap<>();

    private static Quantity quantity(Bound bound, long amount) {
        return new Quantity(bound, BigDecimal.valueOf(amount));
    }

    private static ClassRateDefinitionBuilder definition(RoundingMode rounding) {
        return ClassRateDefinition.builder("mine")
                .title(LocalText.of("我的口径", "mine"))
                .unit(LocalText.of("件", "letters"))
                .percentFormat(new PercentFormat(0, rounding))
                .parts(PartsRule.MAY_OVERLAP) // the rules that narrow have a test of their own
                .addCounts("a");
    }

    private static StatedBreakdown stated(
            Optional<Quantity> a, String other, Optional<Quantity> count, Optional<Quantity> total) {
        Map<String, Quantity> counts = new LinkedHashMap<>();
        a.ifPresent(stated -> counts.put("a", stated));
        count.ifPresent(stated -> counts.put(other, stated));
        return new StatedBreakdown(counts, total);
    }

    private static boolean allows(Optional<Quantity> stated, int count) {
        if (stated.isEmpty()) {
            return true;
        }
        int named = stated.get().amount().intValueExact();
        return switch (stated.get().bound()) {
            case EXACTLY -> count == named;
            case AT_LEAST -> count >= named;
            case MORE_THAN -> count > named;
            case AT_MOST -> count <= named;
            case LESS_THAN, NEARLY -> count < named;
            case ABOUT -> true;
        };
    }

    private static boolean isLimited(Optional<Quantity> stated) {
        return !allows(stated, LIMIT);
    }

    @Test
    void aShareOfATotalLessWhatIsOutside() {
        compareSharesOfATotal(RoundingMode.HALF_UP);
    }

    @Tag("thorough")
    @ParameterizedTest
    @EnumSource(
            value = RoundingMode.class,
            names = {"UP", "DOWN"})
    void aShareOfATotalLessWhatIsOutsideRoundedOtherwise(RoundingMode rounding) {
        compareSharesOfATotal(rounding);
    }

    private static void compareSharesOfATotal(RoundingMode rounding) {
        for (boolean mayPass : new boolean[] {false, true}) {
            ClassRateDefinition definition = definition(rounding)
                    .addLeavesOut("b") // whose count nothing rests on
                    .addOutside("c")
                    .mayPassWhole(mayPass)
                    .build();
            for (Optional<Quantity> a : COUNTS) {
                for (Optional<Quantity> c : COUNTS) {
                    for (Quantity total : TOTALS) {
                        Set<Ratio> possible = new LinkedHashSet<>();
                        for (int counted = 0; counted <= LIMIT; counted++) {
                            for (int outside = 0; outside <= LIMIT; outside++) {
                                for (int whole = outside; whole <= LIMIT; whole++) {
                                    int population = whole - outside;
                                    if (allows(a, counted)
                                            && allows(c, outside)
                                            && allows(Optional.of(total), whole)
                                            && (counted <= population || (mayPass && population > 0))) {
                                        possible.add(new Ratio(counted, population));
                                    }
                                }
                            }
                        }
                        boolean isAll =
                                isLimited(a) && isLimited(Optional.of(total)); // the outside is held by the whole
                        compare(new ClassRateRange(definition, stated(a, "c", c, Optional.of(total))), possible, isAll);
                    }
                }
            }
        }
    }

    @Test
    void classesThatMakeTheirOwnWhole() {
        compareClassesAlone(RoundingMode.HALF_UP);
    }

    @Tag("thorough")
    @ParameterizedTest
    @EnumSource(
            value = RoundingMode.class,
            names = {"UP", "DOWN"})
    void classesThatMakeTheirOwnWholeRoundedOtherwise(RoundingMode rounding) {
        compareClassesAlone(rounding);
    }

    private static void compareClassesAlone(RoundingMode rounding) {
        ClassRateDefinition everything =
                definition(rounding).addLeavesOut("b").addOutside("c").build();
        ClassRateDefinition named = definition(rounding).addPopulation("a", "b").build();
        for (Optional<Quantity> a : COUNTS) {
            for (Optional<Quantity> b : COUNTS) {
                Set<Ratio> possible = new LinkedHashSet<>();
                for (int counted = 0; counted <= LIMIT; counted++) {
                    for (int left = 0; left <= LIMIT; left++) {
                        if (allows(a, counted) && allows(b, left)) {
                            possible.add(new Ratio(counted, counted + left));
                        }
                    }
                }
                boolean isAll = isLimited(a) && isLimited(b);
                compare(new ClassRateRange(everything, stated(a, "b", b, Optional.empty())), possible, isAll);
                compare(new ClassRateRange(named, stated(a, "b", b, Optional.empty())), possible, isAll);
                compare(
                        new ClassRateRange(named, stated(a, "b", b, Optional.of(Quantity.exactly(2)))),
                        possible,
                        isAll); // the whole says nothing of a population of named classes
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PartsRule.class,
            names = {"MAKE_THE_WHOLE", "MAY_FALL_SHORT"})
    void classesHeldByTheStatedWhole(PartsRule rule) {
        ClassRateDefinition share = definition(RoundingMode.HALF_UP)
                .parts(rule)
                .addLeavesOut("b")
                .addOutside("c")
                .build();
        ClassRateDefinition named = definition(RoundingMode.HALF_UP)
                .parts(rule)
                .addPopulation("a", "b")
                .addOutside("c")
                .build();
        List<Optional<Quantity>> few = List.of(COUNTS.get(0), COUNTS.get(2), COUNTS.get(5), COUNTS.get(8));
        for (Optional<Quantity> a : few) {
            for (Optional<Quantity> b : few) {
                for (Optional<Quantity> c : few) {
                    for (Quantity total : TOTALS) {
                        Set<Ratio> shares = new LinkedHashSet<>();
                        Set<Ratio> ofNamed = new LinkedHashSet<>();
                        for (int parts = 0; parts < (1 << 9); parts++) { // three digits to the base of 8
                            int counted = parts & LIMIT;
                            int left = parts >> 3 & LIMIT;
                            int outside = parts >> 6;
                            int sum = counted + left + outside;
                            for (int whole = sum; whole <= (rule == PartsRule.MAKE_THE_WHOLE ? sum : LIMIT); whole++) {
                                if (allows(a, counted)
                                        && allows(b, left)
                                        && allows(c, outside)
                                        && allows(Optional.of(total), whole)) {
                                    shares.add(new Ratio(counted, whole - outside));
                                    ofNamed.add(new Ratio(counted, counted + left));
                                }
                            }
                        }
                        StatedBreakdown stated = stated(a, "b", b, Optional.of(total));
                        Map<String, Quantity> counts = new LinkedHashMap<>(stated.counts());
                        c.ifPresent(count -> counts.put("c", count));
                        StatedBreakdown all = new StatedBreakdown(counts, Optional.of(total));
                        if (new ClassRateRange(share, all).finding().isPresent()) {
                            assertThat(shares).as(all.toString()).isEmpty();
                        } else if (!shares.isEmpty()) { // else what is stated needs more than the limit
                            compare(new ClassRateRange(share, all), shares, false);
                            compare(new ClassRateRange(named, all), ofNamed, false);
                        }
                    }
                }
            }
        }
    }

    private static void compare(ClassRateRange range, Set<Ratio> possible, boolean isAll) {
        String what = range.breakdown() + " of " + possible;
        if (range.finding().isPresent() || (isAll && possible.isEmpty())) {
            assertThat(range.finding().isPresent()).as(what).isEqualTo(possible.isEmpty());
            assertThat(range.ratio()).as(what).isEmpty();
            return;
        }
        comparePercents(range, possible, isAll, what);
        compareRatios(range, possible, isAll, what);
        List<Ratio> rates = possible.stream()
                .filter(Ratio::isApplicable)
                .sorted(Ratio::compareByValue)
                .toList();
        if (rates.isEmpty()) {
            if (isAll) {
                assertThat(range.ratio()).as(what).hasValue(new Ratio(0, 0));
                assertThat(range.least()).as(what).isEqualTo(new Ratio(0, 0));
                assertThat(range.greatest()).as(what).hasValue(new Ratio(0, 0));
            }
            return;
        }
        Ratio min = rates.get(0);
        Ratio max = rates.get(rates.size() - 1);
        assertThat(range.least().compareByValue(min)).as(what).isNotPositive();
        range.greatest()
                .ifPresent(greatest ->
                        assertThat(greatest.compareByValue(max)).as(what).isNotNegative());
        if (isAll) {
            assertThat(range.least().compareByValue(min)).as(what).isZero();
            assertThat(range.greatest().orElseThrow().compareByValue(max))
                    .as(what)
                    .isZero();
        }
    }

    private static void comparePercents(ClassRateRange range, Set<Ratio> possible, boolean isAll, String what) {
        RoundingMode rounding = range.definition().percentFormat().rounding();
        for (Bound bound : Bound.values()) {
            for (BigDecimal printed : PRINTED) {
                Truth said = range.agreesWithPercent(bound, printed);
                if (said != Truth.UNDECIDABLE || (isAll && bound != Bound.EXACTLY)) { // between two ends is no count
                    Truth expected = allOf(possible.stream()
                            .map(ratio -> ANSWERS.computeIfAbsent(
                                    new Question(ratio, bound, printed, rounding), Question::answer)));
                    assertThat(said).as("%s %s %% in %s", bound, printed, what).isEqualTo(expected);
                }
            }
        }
    }

    private static void compareRatios(ClassRateRange range, Set<Ratio> possible, boolean isAll, String what) {
        range.ratio().ifPresent(ratio -> assertThat(possible).as(what).containsExactly(ratio));
        for (int denominator = 0; denominator <= LIMIT; denominator++) {
            for (int numerator = 0; numerator <= (denominator == 0 ? 0 : LIMIT); numerator++) {
                Ratio printed = new Ratio(numerator, denominator);
                Truth said = range.agreesWith(printed);
                Truth expected = possible.contains(printed)
                        ? possible.size() == 1 ? Truth.YES : Truth.UNDECIDABLE
                        : possible.isEmpty() ? Truth.UNDECIDABLE : Truth.NO;
                boolean mayBeOpen = !isAll || expected == Truth.YES; // what counts and the whole are not held together
                if (said != Truth.UNDECIDABLE || !mayBeOpen) {
                    assertThat(said).as("%s in %s", printed, what).isEqualTo(expected);
                }
            }
        }
    }

    /** Yes or no if all say so. */
    private static Truth allOf(Stream<Truth> each) {
        List<Truth> answers = each.distinct().toList();
        return answers.size() == 1 ? answers.get(0) : Truth.UNDECIDABLE;
    }
}
