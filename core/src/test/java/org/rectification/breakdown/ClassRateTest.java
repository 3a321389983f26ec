package org.rectification.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.rectification.Sending.sent;
import static org.rectification.breakdown.ClassRateDefinitions.CLOSED;
import static org.rectification.breakdown.ClassRateDefinitions.NOT_RECTIFIED;
import static org.rectification.breakdown.ClassRateDefinitions.RECTIFIED;
import static org.rectification.breakdown.ClassRateDefinitions.STAGE_CLOSED;
import static org.rectification.breakdown.ClassRateDefinitions.UNFOUNDED;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.base.Ratio;
import org.rectification.base.Reason;

@Tag("classpath")
class ClassRateTest {

    private static final Breakdown JIANGSU = Breakdown.of(Map.of(CLOSED, 2750L, STAGE_CLOSED, 660L), 3411);
    private static final Breakdown GANSU = Breakdown.of(Map.of(CLOSED, 2555L, STAGE_CLOSED, 74L), 2643);
    private static final Breakdown HEBEI =
            Breakdown.of(Map.of(RECTIFIED, 3758L, NOT_RECTIFIED, 218L, UNFOUNDED, 745L), 4721);

    private static ClassRateDefinitionBuilder definition() {
        return ClassRateDefinition.builder("mine")
                .title(LocalText.of("我的口径", "mine"))
                .unit(LocalText.of("件", "letters"));
    }

    private static List<String> texts(ClassRate rate) {
        return rate.reasons().stream()
                .map(reason -> reason.text(Language.ENGLISH))
                .toList();
    }

    @Test
    void theSameLettersGiveTwoRates() {
        ClassRate closed = ClassRateDefinitions.complaintsClosed().rateOf(GANSU);
        ClassRate either = ClassRateDefinitions.complaintsClosedOrStageClosed().rateOf(GANSU);

        assertThat(closed.ratio()).isEqualTo(new Ratio(2555, 2643));
        assertThat(closed.percent()).hasValue(new BigDecimal("96.7"));
        assertThat(closed.leftOut()).containsExactly(entry(STAGE_CLOSED, 74L));
        assertThat(either.ratio()).isEqualTo(new Ratio(2629, 2643));
        assertThat(either.percent()).hasValue(new BigDecimal("99.5"));
        assertThat(either.gap()).isEqualTo(14);
        assertThat(either.finding()).isEmpty(); // these parts may fall short
    }

    @Test
    void aDefinitionComesBackAsItWasSent() throws IOException, ClassNotFoundException {
        for (ClassRateDefinition definition : ClassRateDefinitions.all()) {
            assertThat(sent(definition)).isEqualTo(definition);
        }
        ClassRateDefinition everything = definition()
                .addPopulation("a", "b", "c")
                .addCounts("a", "b")
                .addLeavesOut("c")
                .addOutside("d")
                .parts(PartsRule.MAY_OVERLAP)
                .mayPassWhole(true)
                .percentFormat(new PercentFormat(3, RoundingMode.HALF_EVEN))
                .build();

        assertThat(sent(everything)).isEqualTo(everything);
    }

    @Test
    void theUnfoundedAreOutsideOfHebeisRate() {
        ClassRate rate = ClassRateDefinitions.foundedComplaintsRectified().rateOf(HEBEI);

        assertThat(rate.numerator()).isEqualTo(3758);
        assertThat(rate.denominator()).isEqualTo(3976);
        assertThat(rate.percent()).hasValue(new BigDecimal("94.52"));
        assertThat(rate.counted()).containsExactly(entry(RECTIFIED, 3758L));
        assertThat(rate.leftOut()).containsExactly(entry(NOT_RECTIFIED, 218L));
        assertThat(rate.outside()).containsExactly(entry(UNFOUNDED, 745L));
        assertThat(rate.finding()).isEmpty();
        assertThat(texts(rate))
                .containsExactly(
                        "complaints counted: 3758 of 3976 (rectified)",
                        "not counted but listed separately: 218 not-rectified",
                        "outside the population: 745 unfounded",
                        "3758/3976 is 94.52 % (half-up, 2 decimals)");
        assertThat(rate.reasons().get(0).citations())
                .isEqualTo(rate.definition().sources());
    }

    @Test
    void jiangsusRateSaysThatOneLetterIsNotAccountedFor() {
        ClassRate rate = ClassRateDefinitions.complaintsClosed().rateOf(JIANGSU);

        assertThat(rate.percent(0)).hasValue(new BigDecimal("81"));
        assertThat(texts(rate))
                .containsExactly(
                        "complaints counted: 2750 of 3411 (closed)",
                        "not counted but listed separately: 660 stage-closed",
                        "the parts add up to 3410, the whole is 3411: 1 unaccounted for",
                        "2750/3411 is 80.6 % (half-up, 1 decimal)");
        assertThat(rate.reasons().get(0).text(Language.CHINESE)).isEqualTo("3411件信访举报中计入2750：closed");
    }

    @Test
    void aGapIsAFindingWhereThePartsMustMakeTheWhole() {
        ClassRateDefinition strict =
                definition().addCounts(CLOSED).parts(PartsRule.MAKE_THE_WHOLE).build();

        assertThat(strict.rateOf(JIANGSU).finding().map(Reason::code)).hasValue("breakdown.short");
        assertThat(strict.rateOf(Breakdown.of(JIANGSU.counts())).finding()).isEmpty();
    }

    @Test
    void anOverlapIsAFindingUnlessDeclared() {
        Breakdown forms = Breakdown.of(Map.of("sanction", 777L, "other", 303L), 1048);
        ClassRateDefinition plain = definition().addCounts("sanction").build();
        ClassRateDefinition overlapping =
                definition().addCounts("sanction").parts(PartsRule.MAY_OVERLAP).build();

        assertThat(plain.rateOf(forms).finding().map(Reason::code)).hasValue("breakdown.over");
        assertThat(overlapping.rateOf(forms).finding()).isEmpty();
        assertThat(overlapping.rateOf(forms).reasons()).extracting(Reason::code).contains("breakdown.over");
        assertThat(overlapping.rateOf(forms).percent(1)).hasValue(new BigDecimal("74.1"));
    }

    @Test
    void aPopulationOfNamedClassesLeavesTheRestOutside() {
        ClassRateDefinition due = definition()
                .addPopulation("due-complete", "due-open")
                .addCounts("due-complete")
                .build();
        ClassRate rate = due.rateOf(Breakdown.of(Map.of("due-complete", 89L, "due-open", 2L, "later", 99L), 200));

        assertThat(rate.ratio()).isEqualTo(new Ratio(89, 91));
        assertThat(rate.leftOut()).containsExactly(entry("due-open", 2L));
        assertThat(rate.outside()).containsExactly(entry("later", 99L));
        assertThat(rate.gap()).isEqualTo(10); // of no class, so in no population
    }

    @Test
    void aClassThatIsNotStatedIsTakenAsNoneAndSaidSo() {
        ClassRate rate = ClassRateDefinitions.complaintsClosed().rateOf(Breakdown.of(Map.of("clsoed", 5L)));

        assertThat(rate.ratio()).isEqualTo(new Ratio(0, 5));
        assertThat(rate.counted()).containsExactly(entry(CLOSED, 0L));
        assertThat(rate.leftOut()).containsExactly(entry(STAGE_CLOSED, 0L), entry("clsoed", 5L));
        assertThat(texts(rate))
                .contains(
                        "closed is not stated and taken as 0",
                        "not counted but listed separately: 0 stage-closed",
                        "not counted: 5 clsoed");
    }

    @Test
    void nothingOfNothingHasNoPercentage() {
        ClassRate rate = ClassRateDefinitions.foundedComplaintsRectified().rateOf(Breakdown.of(Map.of(UNFOUNDED, 3L)));

        assertThat(rate.ratio()).isEqualTo(new Ratio(0, 0));
        assertThat(rate.percent()).isEmpty();
        assertThat(texts(rate)).contains("the population is empty, so there is no rate");
    }

    @Test
    void itemsOfAnyTypeAreCountedByTheirClass() {
        ClassRate rate = definition()
                .addCounts("even")
                .build()
                .rateOf(List.of(1, 2, 3, 4, 6), number -> number % 2 == 0 ? "even" : "odd");

        assertThat(rate.ratio()).isEqualTo(new Ratio(3, 5));
        assertThat(rate.leftOut()).containsExactly(entry("odd", 2L));
    }

    @Test
    void moreThanTheWholeIsRefusedUnlessTheDefinitionSaysSo() {
        Breakdown tooMany = Breakdown.of(Map.of(CLOSED, 120L), 100);
        ClassRateDefinition passing =
                definition().addCounts(CLOSED).mayPassWhole(true).build();

        assertThatThrownBy(() -> ClassRateDefinitions.complaintsClosed().rateOf(tooMany))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/counts: counted units must not exceed the population unless the definition allows it, but"
                        + " were 120 of 100");
        assertThat(passing.rateOf(tooMany).percent()).hasValue(new BigDecimal("120"));
        assertThat(passing.rateOf(tooMany).finding()).isEmpty();
        Breakdown nothing = Breakdown.of(Map.of(CLOSED, 1L), 0);
        assertThatThrownBy(() -> passing.rateOf(nothing))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/counts: counted units must be 0 where the population is empty, but were 1 of 0");
        assertThat(passing.rateOf(Breakdown.of(Map.of(CLOSED, 0L), 0)).percent())
                .isEmpty();
    }

    @Test
    void moreOutsideThanThereIsIsRefused() {
        assertThatThrownBy(() -> ClassRateDefinitions.foundedComplaintsRectified()
                        .rateOf(Breakdown.of(Map.of(UNFOUNDED, 11L), 10)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/outside: units outside the population must not exceed the whole, but were 11 of 10");
    }

    @Test
    void aDefinitionRefusesWhatContradictsItself() {
        assertThatThrownBy(() -> definition()
                        .addCounts("a", "b")
                        .addLeavesOut("a")
                        .addOutside("b")
                        .build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.place() + " " + fault.text(Language.ENGLISH))
                                .containsExactly(
                                        "/leavesOut class must have one role, but \"a\" is both counted and left out",
                                        "/outside class must have one role, but \"b\" is both counted and outside the population"));
        assertThatThrownBy(() -> definition()
                        .addPopulation("a")
                        .addCounts("b")
                        .addLeavesOut("c")
                        .addOutside("a", "c")
                        .build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.place() + " " + fault.text(Language.ENGLISH))
                                .containsExactly(
                                        "/outside class must have one role, but \"c\" is both left out and outside the population",
                                        "/outside class must have one role, but \"a\" is both in the population and outside the"
                                                + " population",
                                        "/counts counted class must be in the population, but \"b\" is not"));
    }

    @Test
    void aDefinitionRefusesEveryPartThatBreaksARule() {
        assertThatThrownBy(() -> ClassRateDefinition.builder("Two  words")
                        .title(LocalText.english("x"))
                        .unit(LocalText.english("y"))
                        .addOutside("")
                        .build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.place() + " " + fault.text(Language.ENGLISH))
                                .containsExactly(
                                        "/name name must be 1 to 100 lower-case letters, digits and single hyphens, but was \"Two"
                                                + "  words\"",
                                        "/counts definition must count at least one class",
                                        "/outside/0 class must be 1 to 100 characters with no white space at either end and no"
                                                + " control characters, but was \"\""));
    }

    @Test
    void standardDefinitionsAreFoundByTheirNamesAndHaveSources() {
        assertThat(ClassRateDefinitions.all())
                .extracting(ClassRateDefinition::name)
                .containsExactly(
                        "complaints-closed",
                        "complaints-closed-or-stage-closed",
                        "complaints-not-closed",
                        "founded-complaints-rectified",
                        "complaints-rectified",
                        "sub-issues-complete",
                        "tasks-complete");
        for (ClassRateDefinition definition : ClassRateDefinitions.all()) {
            assertThat(ClassRateDefinitions.named(definition.name())).hasValue(definition);
            assertThat(definition.sources()).isNotEmpty();
        }
        assertThat(ClassRateDefinitions.named("complaints")).isEmpty();
    }

    @Test
    void aShareIsOneClassOfTheWhole() {
        ClassRate noise = ClassRateDefinitions.shareOf("noise", LocalText.of("个问题", "matters"))
                .rateOf(Breakdown.of(Map.of("noise", 39L, "air", 53L), 183));

        assertThat(noise.percent()).hasValue(new BigDecimal("21.3"));
    }

    @Test
    void ratesAreEqualIfDefinitionAndBreakdownAre() {
        ClassRate rate = ClassRateDefinitions.complaintsClosed().rateOf(GANSU);
        ClassRate same = ClassRateDefinitions.complaintsClosed()
                .rateOf(Breakdown.of(Map.of(CLOSED, 2555L, STAGE_CLOSED, 74L), 2643));

        assertThat(rate).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(rate.definition()).isEqualTo(ClassRateDefinitions.complaintsClosed());
        assertThat(rate.breakdown()).isEqualTo(GANSU);
        assertThat(rate)
                .isNotEqualTo(ClassRateDefinitions.complaintsClosed().rateOf(JIANGSU))
                .isNotEqualTo(
                        ClassRateDefinitions.complaintsClosedOrStageClosed().rateOf(GANSU));
        assertThat(rate).hasToString("complaints-closed: 2555/2643 = 96.7 %");
    }

    @Test
    void thePartsOfARateAreComputedOnceAndCannotBeChanged() {
        ClassRate rate = ClassRateDefinitions.foundedComplaintsRectified().rateOf(HEBEI);

        for (Map<String, Long> part : List.of(rate.counted(), rate.leftOut(), rate.outside())) {
            assertThatThrownBy(part::clear).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThat(rate.counted()).isSameAs(rate.counted());
        assertThat(rate.leftOut()).isSameAs(rate.leftOut());
        assertThat(rate.outside()).isSameAs(rate.outside());
        assertThat(rate.ratio()).isSameAs(rate.ratio());
    }

    @Test
    void aDefinitionTakesAnotherNameAndAnotherFormat() {
        ClassRateDefinition plain = ClassRateDefinitions.complaintsClosed()
                .withPercentFormat(PercentFormat.halfUp(0))
                .withName("complaints-closed-0");

        assertThat(plain.rateOf(JIANGSU).percent()).hasValue(new BigDecimal("81"));
        assertThat(plain.name()).isEqualTo("complaints-closed-0");
        assertThat(plain).isNotEqualTo(ClassRateDefinitions.complaintsClosed());
    }
}
