package org.rectification.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rectification.breakdown.ClassRateDefinitions.CLOSED;
import static org.rectification.breakdown.ClassRateDefinitions.NOT_RECTIFIED;
import static org.rectification.breakdown.ClassRateDefinitions.RECTIFIED;
import static org.rectification.breakdown.ClassRateDefinitions.STAGE_CLOSED;
import static org.rectification.breakdown.ClassRateDefinitions.UNFOUNDED;
import static org.rectification.issue.Given.chinese;
import static org.rectification.issue.Given.english;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Quantity.Bound;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;
import org.rectification.base.Truth;

class ClassRateRangeTest {

    private static final ClassRateDefinition LETTERS = ClassRateDefinitions.complaintsClosed();
    private static final ClassRateDefinition FOUNDED = ClassRateDefinitions.foundedComplaintsRectified();

    private static Quantity quantity(Bound bound, long amount) {
        return new Quantity(bound, BigDecimal.valueOf(amount));
    }

    private static ClassRateRange range(
            ClassRateDefinition definition, Map<String, Quantity> counts, @Nullable Quantity total) {
        return new ClassRateRange(definition, new StatedBreakdown(counts, Optional.ofNullable(total)));
    }

    private static ClassRateRange closed(Bound bound, long amount) {
        return range(LETTERS, Map.of(CLOSED, quantity(bound, amount)), Quantity.exactly(3411));
    }

    private static ClassRateDefinitionBuilder definition() {
        return ClassRateDefinition.builder("mine")
                .title(LocalText.of("我的口径", "mine"))
                .unit(LocalText.of("件", "letters"))
                .addCounts("a");
    }

    private static Truth percent(ClassRateRange range, Bound bound, String printed) {
        return range.agreesWithPercent(bound, new BigDecimal(printed));
    }

    @Test
    void exactCountsGiveTheRateWithItsReasons() {
        Breakdown hebei = Breakdown.of(Map.of(RECTIFIED, 3758L, NOT_RECTIFIED, 218L, UNFOUNDED, 745L), 4721);
        ClassRateRange range = new ClassRateRange(FOUNDED, StatedBreakdown.of(hebei));

        assertThat(range.exact()).hasValue(FOUNDED.rateOf(hebei));
        assertThat(range.least()).isEqualTo(new Ratio(3758, 3976));
        assertThat(range.greatest()).hasValue(new Ratio(3758, 3976));
        assertThat(range.reasons()).isEqualTo(FOUNDED.rateOf(hebei).reasons());
        assertThat(range.text(Language.ENGLISH)).isEqualTo("3758/3976");
        assertThat(percent(range, Bound.EXACTLY, "94.52")).isEqualTo(Truth.YES);
        assertThat(percent(range, Bound.EXACTLY, "94.51")).isEqualTo(Truth.NO);
        assertThat(percent(range, Bound.EXACTLY, "94.53")).isEqualTo(Truth.NO);
        assertThat(range.agreesWith(new Ratio(3758, 3976))).isEqualTo(Truth.YES);
        assertThat(range.agreesWith(new Ratio(3758, 4721))).isEqualTo(Truth.NO);
        assertThat(range.agreesWith(new Ratio(3757, 3976))).isEqualTo(Truth.NO);
    }

    @Test
    void aBoundOnWhatCountsLeavesARange() {
        ClassRateRange range = closed(Bound.MORE_THAN, 3200);

        assertThat(range.exact()).isEmpty();
        assertThat(range.ratio()).isEmpty();
        assertThat(range.least()).isEqualTo(new Ratio(3201, 3411));
        assertThat(range.greatest()).hasValue(new Ratio(3411, 3411));
        assertThat(percent(range, Bound.AT_LEAST, "90")).isEqualTo(Truth.YES);
        assertThat(percent(range, Bound.LESS_THAN, "90")).isEqualTo(Truth.NO);
        assertThat(percent(range, Bound.AT_LEAST, "95")).isEqualTo(Truth.UNDECIDABLE);
        assertThat(percent(range, Bound.EXACTLY, "93.7")).isEqualTo(Truth.NO);
        assertThat(percent(range, Bound.EXACTLY, "93.8")).isEqualTo(Truth.UNDECIDABLE);
        assertThat(percent(range, Bound.EXACTLY, "95")).isEqualTo(Truth.UNDECIDABLE);
        assertThat(percent(range, Bound.EXACTLY, "100")).isEqualTo(Truth.UNDECIDABLE);
        assertThat(percent(range, Bound.EXACTLY, "101")).isEqualTo(Truth.NO);
        assertThat(range.agreesWith(new Ratio(3201, 3411))).isEqualTo(Truth.UNDECIDABLE);
        assertThat(range.agreesWith(new Ratio(3200, 3411))).isEqualTo(Truth.NO);
        assertThat(english(range.reasons()))
                .containsExactly(
                        "closed is stated only as a bound, more than 3200", "the stated counts give 93.8 % to 100.0 %");
        assertThat(chinese(range.reasons())).containsExactly("closed列为超过3200，非确数", "按所列数为93.8%至100.0%");
        assertThat(range.reasons().get(1).citations()).isEqualTo(LETTERS.sources());
    }

    @Test
    void everyBoundIsWholeNumbersFromOneToAnother() {
        assertThat(closed(Bound.AT_LEAST, 3200).least()).isEqualTo(new Ratio(3200, 3411));
        assertThat(closed(Bound.AT_MOST, 3200).least()).isEqualTo(new Ratio(0, 3411));
        assertThat(closed(Bound.AT_MOST, 3200).greatest()).hasValue(new Ratio(3200, 3411));
        assertThat(closed(Bound.LESS_THAN, 3200).greatest()).hasValue(new Ratio(3199, 3411));
        assertThat(closed(Bound.NEARLY, 3200).greatest()).hasValue(new Ratio(3199, 3411));
        assertThat(closed(Bound.ABOUT, 3200).least()).isEqualTo(new Ratio(0, 3411));
        assertThat(closed(Bound.ABOUT, 3200).greatest()).hasValue(new Ratio(3411, 3411));
    }

    @Test
    void aCountThatTheRateDoesNotNeedMayBeABound() {
        ClassRateRange range = range(
                LETTERS,
                Map.of(CLOSED, Quantity.exactly(2750), STAGE_CLOSED, quantity(Bound.ABOUT, 660)),
                Quantity.exactly(3411));

        assertThat(range.exact()).isEmpty();
        assertThat(range.ratio()).hasValue(new Ratio(2750, 3411));
        assertThat(range.least()).isEqualTo(new Ratio(2750, 3411));
        assertThat(range.greatest()).hasValue(range.least());
        assertThat(percent(range, Bound.EXACTLY, "81")).isEqualTo(Truth.YES);
        assertThat(range.agreesWith(new Ratio(2750, 3411))).isEqualTo(Truth.YES);
        assertThat(english(range.reasons())).containsExactly("the stated counts give 2750/3411");
    }

    @Test
    void aMissingClassMayBeAnyNumber() {
        ClassRateRange range = range(LETTERS, Map.of(), Quantity.exactly(4583));

        assertThat(range.least()).isEqualTo(new Ratio(0, 4583));
        assertThat(range.greatest()).hasValue(new Ratio(4583, 4583));
        assertThat(percent(range, Bound.AT_LEAST, "90")).isEqualTo(Truth.UNDECIDABLE);
        assertThat(english(range.reasons()))
                .containsExactly(
                        "closed is not stated; the whole minus the other classes leaves at most 4583",
                        "the stated counts give 0.0 % to 100.0 %");
        assertThat(chinese(range.reasons())).containsExactly("closed未列出，按总数扣除其余为不超过4583", "按所列数为0.0%至100.0%");
    }

    @Test
    void aClassThatIsNotStatedIsWhatTheOthersLeaveOfTheWhole() {
        ClassRateRange withoutUnfounded = range(
                FOUNDED,
                Map.of(RECTIFIED, Quantity.exactly(3758), NOT_RECTIFIED, Quantity.exactly(218)),
                Quantity.exactly(4721));
        ClassRateRange withoutRest = range(
                FOUNDED,
                Map.of(RECTIFIED, Quantity.exactly(3758), UNFOUNDED, Quantity.exactly(745)),
                Quantity.exactly(4721));

        for (ClassRateRange range : List.of(withoutUnfounded, withoutRest)) {
            assertThat(range.exact()).isEmpty();
            assertThat(range.finding()).isEmpty();
            assertThat(range.ratio()).hasValue(new Ratio(3758, 3976));
            assertThat(percent(range, Bound.EXACTLY, "94.52")).isEqualTo(Truth.YES);
            assertThat(percent(range, Bound.EXACTLY, "99.00")).isEqualTo(Truth.NO);
        }
        assertThat(english(withoutUnfounded.reasons()))
                .containsExactly(
                        "unfounded is not stated; the whole minus the other classes leaves 745",
                        "the stated counts give 3758/3976");
        assertThat(chinese(withoutUnfounded.reasons())).containsExactly("unfounded未列出，按总数扣除其余为745", "按所列数为3758/3976");
    }

    @Test
    void whatTheOthersLeaveOfTheWholeHoldsAMissingClassDown() {
        ClassRateDefinition notClosed = definition()
                .counts(List.of("not-closed"))
                .leavesOut(List.of())
                .addLeavesOut(CLOSED)
                .build();
        ClassRateRange few = range(notClosed, Map.of(CLOSED, Quantity.exactly(2045)), Quantity.exactly(2074));
        ClassRateRange most = range(
                LETTERS,
                Map.of(STAGE_CLOSED, Quantity.exactly(660), "not-closed", Quantity.exactly(1)),
                Quantity.exactly(3411));

        assertThat(few.greatest()).hasValue(new Ratio(29, 2074));
        assertThat(percent(few, Bound.EXACTLY, "50.0")).isEqualTo(Truth.NO);
        assertThat(most.greatest()).hasValue(new Ratio(2750, 3411));
        assertThat(percent(most, Bound.AT_LEAST, "90")).isEqualTo(Truth.NO);
    }

    @Test
    void aPercentageThatNoCountOfThePopulationGivesIsNot() {
        ClassRateRange range =
                range(definition().build(), Map.of("a", quantity(Bound.AT_LEAST, 20)), Quantity.exactly(37));

        assertThat(percent(range, Bound.EXACTLY, "59.0")).isEqualTo(Truth.NO);
        assertThat(percent(range, Bound.EXACTLY, "59.5")).isEqualTo(Truth.UNDECIDABLE);
        assertThat(percent(range, Bound.EXACTLY, "100")).isEqualTo(Truth.UNDECIDABLE);
        assertThat(english(range.gapAt(new BigDecimal("59.0")).stream().toList()))
                .containsExactly("no count of 37 gives 59.0 %: 21/37 is 56.8 %, 22/37 is 59.5 %");
        for (String isNoGap :
                List.of("59.5", "54.05", "54.0", "51.4", "100", "100.5", "12", "0.1", "1" + "0".repeat(17))) {
            assertThat(range.gapAt(new BigDecimal(isNoGap))).as(isNoGap).isEmpty();
        }
        assertThat(range.gapAt(new BigDecimal("54.06"))).isPresent();
        assertThat(range.gapAt(new BigDecimal("-1"))).isEmpty();
    }

    @Test
    void withoutAnExactPopulationThereIsNoGap() {
        ClassRateRange bound = range(definition().build(), Map.of(), quantity(Bound.AT_MOST, 37));
        ClassRateRange none = range(definition().build(), Map.of(), Quantity.exactly(0));
        ClassRateRange parts = range(definition().build(), Map.of("b", Quantity.exactly(3)), null);

        for (ClassRateRange range : List.of(bound, none, parts)) {
            assertThat(range.gapAt(new BigDecimal("59.0"))).isEmpty();
        }
    }

    @Test
    void theCountsArePrintedAsTheyAreCompared() {
        ClassRateRange share = closed(Bound.MORE_THAN, 3200);
        ClassRateRange sum = range(
                definition().addLeavesOut("b").build(),
                Map.of("a", quantity(Bound.AT_MOST, 5), "b", Quantity.exactly(3)),
                null);

        assertThat(share.countsText()).isEqualTo(LocalText.of("3411中的3201至3411", "3201 to 3411 of 3411"));
        assertThat(sum.countsText()).isEqualTo(LocalText.of("计入不超过5，不计3", "at most 5 counted, 3 not"));
        assertThat(sum.agreesWith(new Ratio(5, 7))).isEqualTo(Truth.NO);
    }

    @Test
    void besideAPercentageTheEndsHaveTheDecimalsItTakes() {
        ClassRateRange range = closed(Bound.AT_MOST, 3410);

        assertThat(range.text(Language.ENGLISH)).isEqualTo("0.0 % to 100.0 %");
        assertThat(range.textBeside(Language.ENGLISH, new BigDecimal("100"))).isEqualTo("0.0 % to 99.98 %");
        assertThat(range.textBeside(Language.CHINESE, new BigDecimal("100"))).isEqualTo("0.0%至99.98%");
        assertThat(closed(Bound.MORE_THAN, 3200).textBeside(Language.ENGLISH, new BigDecimal("93.8")))
                .isEqualTo("93.84 % to 100.0 %");
        assertThat(closed(Bound.EXACTLY, 3200).textBeside(Language.ENGLISH, new BigDecimal("93.8")))
                .isEqualTo("3200/3411");
    }

    @Test
    void partsThatAreTooManyWhateverTheBoundsAllowAreAFinding() {
        ClassRateRange over = range(
                FOUNDED,
                Map.of(
                        RECTIFIED, Quantity.exactly(3758),
                        NOT_RECTIFIED, quantity(Bound.MORE_THAN, 300),
                        UNFOUNDED, Quantity.exactly(745)),
                Quantity.exactly(4721));
        ClassRateRange under = range(
                FOUNDED,
                Map.of(
                        RECTIFIED, Quantity.exactly(3758),
                        NOT_RECTIFIED, quantity(Bound.LESS_THAN, 200),
                        UNFOUNDED, Quantity.exactly(745)),
                Quantity.exactly(4721));

        assertThat(over.finding().orElseThrow().text(Language.ENGLISH))
                .isEqualTo("the parts add up to 4804, the whole is 4721: the parts exceed it by 83");
        assertThat(under.finding().orElseThrow().text(Language.ENGLISH))
                .isEqualTo("the parts add up to 4702, the whole is 4721: 19 unaccounted for");
    }

    @Test
    void aTotalThatIsABoundLeavesARange() {
        ClassRateRange range = range(LETTERS, Map.of(CLOSED, Quantity.exactly(2750)), quantity(Bound.MORE_THAN, 3400));

        assertThat(range.least()).isEqualTo(new Ratio(0, 1));
        assertThat(range.greatest()).hasValue(new Ratio(2750, 3401));
        assertThat(range.agreesWith(new Ratio(2750, 3411))).isEqualTo(Truth.UNDECIDABLE);
        assertThat(range.agreesWith(new Ratio(2750, 3400))).isEqualTo(Truth.NO);
        assertThat(english(range.reasons()))
                .containsExactly(
                        "the whole is stated only as a bound, more than 3400",
                        "the stated counts give 0.0 % to 80.9 %");
        assertThat(chinese(range.reasons())).containsExactly("总数列为超过3400，非确数", "按所列数为0.0%至80.9%");
    }

    @Test
    void withoutATotalTheClassesAreAllThereIs() {
        ClassRateRange both = range(
                LETTERS, Map.of(CLOSED, quantity(Bound.AT_LEAST, 90), STAGE_CLOSED, quantity(Bound.AT_MOST, 10)), null);
        ClassRateRange one = range(LETTERS, Map.of(CLOSED, quantity(Bound.AT_MOST, 90)), null);
        ClassRateRange more = range(
                LETTERS,
                Map.of(
                        CLOSED,
                        Quantity.exactly(90),
                        STAGE_CLOSED,
                        Quantity.exactly(6),
                        "lost",
                        quantity(Bound.AT_MOST, 4)),
                null);

        assertThat(both.least()).isEqualTo(new Ratio(90, 100));
        assertThat(both.greatest()).hasValue(new Ratio(1, 1));
        assertThat(one.least()).isEqualTo(new Ratio(0, 1));
        assertThat(one.greatest()).hasValue(new Ratio(90, 90));
        assertThat(english(one.reasons()))
                .startsWith(
                        "closed is stated only as a bound, at most 90",
                        "stage-closed is not stated and may be any number");
        assertThat(more.least()).isEqualTo(new Ratio(90, 100));
        assertThat(more.greatest()).hasValue(new Ratio(90, 96));
    }

    @Test
    void aPopulationOfNamedClassesNeedsEachOfThem() {
        ClassRateDefinition due = definition().addPopulation("a", "b").build();
        ClassRateRange known = range(due, Map.of("a", Quantity.exactly(89), "b", Quantity.exactly(2)), null);
        ClassRateRange open = range(due, Map.of("a", Quantity.exactly(89)), Quantity.exactly(200));

        assertThat(known.exact().map(ClassRate::ratio)).hasValue(new Ratio(89, 91));
        assertThat(open.exact()).isEmpty();
        assertThat(open.least()).isEqualTo(new Ratio(89, 200));
        assertThat(open.greatest()).hasValue(new Ratio(89, 89));
        assertThat(range(due, Map.of("a", Quantity.exactly(89)), null).least()).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void aWholeThatMayBeNothingBearsOutNoPercentageForCertain() {
        ClassRateRange open = range(LETTERS, Map.of(), quantity(Bound.AT_MOST, 5));
        ClassRateRange some = range(LETTERS, Map.of(), quantity(Bound.AT_LEAST, 1));
        ClassRateRange none = range(LETTERS, Map.of(CLOSED, quantity(Bound.AT_MOST, 5)), Quantity.exactly(0));

        assertThat(percent(open, Bound.AT_LEAST, "0")).isEqualTo(Truth.UNDECIDABLE);
        assertThat(percent(open, Bound.AT_MOST, "100")).isEqualTo(Truth.UNDECIDABLE);
        assertThat(percent(open, Bound.MORE_THAN, "100")).isEqualTo(Truth.NO);
        assertThat(percent(some, Bound.AT_LEAST, "0")).isEqualTo(Truth.YES);
        assertThat(percent(some, Bound.AT_MOST, "100")).isEqualTo(Truth.YES);
        assertThat(none.ratio()).hasValue(new Ratio(0, 0));
        assertThat(none.text(Language.CHINESE)).isEqualTo("0/0");
        assertThat(percent(none, Bound.ABOUT, "0")).isEqualTo(Truth.NO);
    }

    @Test
    void noneOfAWholeThatIsNotKnownIsNoneAllTheSame() {
        ClassRateRange none = range(LETTERS, Map.of(CLOSED, Quantity.exactly(0)), quantity(Bound.MORE_THAN, 100));

        assertThat(none.ratio()).isEmpty();
        assertThat(none.least()).isEqualTo(new Ratio(0, 1));
        assertThat(none.greatest()).hasValue(new Ratio(0, 101));
        assertThat(none.text(Language.ENGLISH)).isEqualTo("0.0 %");
        assertThat(none.text(Language.CHINESE)).isEqualTo("0.0%");
        assertThat(percent(none, Bound.EXACTLY, "5")).isEqualTo(Truth.NO);
        assertThat(percent(none, Bound.EXACTLY, "0.0")).isEqualTo(Truth.YES);
    }

    @Test
    void twoCountsThatCannotStandTogetherAreNotTheRatio() {
        ClassRateRange share = range(LETTERS, Map.of(), quantity(Bound.AT_MOST, 5));
        ClassRateRange sum = range(
                definition().addPopulation("a", "b").build(),
                Map.of("a", quantity(Bound.AT_LEAST, 2), "b", Quantity.exactly(3)),
                null);

        assertThat(share.agreesWith(new Ratio(5, 5))).isEqualTo(Truth.UNDECIDABLE);
        assertThat(share.agreesWith(new Ratio(5, 4))).isEqualTo(Truth.NO);
        assertThat(sum.agreesWith(new Ratio(4, 7))).isEqualTo(Truth.UNDECIDABLE);
        assertThat(sum.agreesWith(new Ratio(4, 8))).isEqualTo(Truth.NO);
        assertThat(sum.agreesWith(new Ratio(4, 2))).isEqualTo(Truth.NO);
    }

    @Test
    void nothingOfNothingIsNoPercentage() {
        ClassRateRange range = range(LETTERS, Map.of(CLOSED, Quantity.exactly(0)), Quantity.exactly(0));

        assertThat(range.text(Language.ENGLISH)).isEqualTo("0/0");
        assertThat(percent(range, Bound.EXACTLY, "100")).isEqualTo(Truth.NO);
    }

    @Test
    void countsThatCannotBeAreAFinding() {
        ClassRateRange tooMany = closed(Bound.AT_LEAST, 3412);
        ClassRateRange fits = closed(Bound.AT_LEAST, 3411);
        ClassRateRange taken =
                range(FOUNDED, Map.of(UNFOUNDED, quantity(Bound.MORE_THAN, 4721)), Quantity.exactly(4721));

        assertThat(tooMany.finding())
                .map(reason -> reason.text(Language.ENGLISH))
                .hasValue("counted units must not exceed the population unless the definition allows it, but were 3412"
                        + " of 3411");
        assertThat(tooMany.reasons())
                .endsWith(tooMany.finding()
                        .orElseThrow()
                        .citing(LETTERS.sources().get(0))
                        .citing(LETTERS.sources().get(1)));
        assertThat(fits.finding()).isEmpty();
        assertThat(taken.finding()).map(reason -> reason.text(Language.CHINESE)).hasValue("范围之外者不得超过总数，实为4721中的4722");
        assertThat(closed(Bound.EXACTLY, 3412).exact()).isEmpty();
    }

    @Test
    void moreThanTheWholeIsARateWhereTheDefinitionSaysSoButNotOfNothing() {
        ClassRateDefinition passing = definition().mayPassWhole(true).build();
        ClassRateRange open = range(passing, Map.of("a", quantity(Bound.MORE_THAN, 120)), Quantity.exactly(100));
        ClassRateRange held = range(passing, Map.of("a", quantity(Bound.AT_MOST, 120)), Quantity.exactly(100));
        ClassRateRange nothing = range(passing, Map.of("a", Quantity.exactly(5)), Quantity.exactly(0));

        assertThat(open.finding()).isEmpty();
        assertThat(open.least()).isEqualTo(new Ratio(121, 100));
        assertThat(open.greatest()).isEmpty();
        assertThat(open.text(Language.ENGLISH)).isEqualTo("at least 121 %");
        assertThat(open.text(Language.CHINESE)).isEqualTo("不低于121%");
        assertThat(percent(open, Bound.EXACTLY, "130")).isEqualTo(Truth.UNDECIDABLE);
        assertThat(percent(open, Bound.EXACTLY, "120")).isEqualTo(Truth.NO);
        assertThat(percent(open, Bound.MORE_THAN, "120")).isEqualTo(Truth.YES);
        assertThat(percent(open, Bound.AT_MOST, "120")).isEqualTo(Truth.NO);
        assertThat(held.greatest()).hasValue(new Ratio(120, 100));
        assertThat(nothing.finding().map(Reason::code)).hasValue("class-rate.more-than-nothing");
    }

    @Test
    void partsThatBreakTheirRuleAreAFindingWhereTheyAreExact() {
        Breakdown oneShort = Breakdown.of(Map.of(RECTIFIED, 3758L, NOT_RECTIFIED, 217L, UNFOUNDED, 745L), 4721);

        assertThat(new ClassRateRange(FOUNDED, StatedBreakdown.of(oneShort))
                        .finding()
                        .map(Reason::code))
                .hasValue("breakdown.short");
    }
}
