package org.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rectification.audit.Claim;
import org.rectification.audit.FigureId;
import org.rectification.audit.PublishedStatement;
import org.rectification.audit.StatedFigure;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.breakdown.ClassRateDefinition;
import org.rectification.breakdown.ClassRateDefinitions;
import org.rectification.breakdown.StatedBreakdown;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.escalation.EscalationRules;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.Procedures;
import org.rectification.register.Register;
import org.rectification.testkit.EscalationArbitraries;
import org.rectification.testkit.RectificationArbitraries;

/** Writing and then reading gives the same, on both lines of Jackson, and both write the same bytes. */
class RoundTripProperties {

    private static final DocumentFormat<Register> REGISTERS_2 = Documents.REGISTER.using(JsonLine.jackson2());
    private static final DocumentFormat<Register> REGISTERS_3 = Documents.REGISTER.using(JsonLine.jackson3());

    @Property
    void aRegisterComesBack(@ForAll("registers") Register register) {
        String text = REGISTERS_2.toJson(register);

        assertThat(REGISTERS_3.toJson(register)).isEqualTo(text);
        assertThat(REGISTERS_2.parse(text)).isEqualTo(register);
        assertThat(REGISTERS_3.parse(text)).isEqualTo(register);
        assertThat(REGISTERS_2.parse(REGISTERS_3.compact().toJson(register))).isEqualTo(register);
        assertThat(REGISTERS_3.compact().toJson(register))
                .isEqualTo(REGISTERS_2.compact().toJson(register));
    }

    @Property
    void aRateDefinitionComesBack(@ForAll("rateDefinitions") RateDefinition definition) {
        comesBack(new Claim.OfRate(definition, Optional.of(1L), Optional.empty(), Optional.empty()));
    }

    @Property
    void aRateAndTheDefinitionByItselfComeBack(
            @ForAll("registers") Register register,
            @ForAll("rateDefinitions") RateDefinition definition,
            @ForAll @IntRange(max = 5000) int day) {
        CompletionRate rate =
                definition.rateOf(register, LocalDate.of(2015, 1, 1).plusDays(day));
        for (JsonLine line : List.of(JsonLine.jackson2(), JsonLine.jackson3())) {
            DocumentFormat<CompletionRate> rates = Documents.COMPLETION_RATE.using(line);
            DocumentFormat<RateDefinition> definitions = Documents.RATE_DEFINITION.using(line);
            assertThat(rates.parse(rates.toJson(rate))).isEqualTo(rate);
            assertThat(definitions.parse(definitions.compact().toJson(definition)))
                    .isEqualTo(definition);
        }
    }

    @Property
    void aQuantityComesBack(@ForAll Quantity.Bound bound, @ForAll("amounts") BigDecimal amount) {
        comesBack(new Claim.OfAggregate(RecordId.of("r"), new Quantity(bound, amount), CountUnit.PERSON));
    }

    @Property
    void aPercentageComesBackWithItsDecimals(
            @ForAll("percentages") BigDecimal amount, @ForAll("rateDefinitions") RateDefinition definition) {
        comesBack(new Claim.OfRate(definition, Optional.empty(), Optional.empty(), Optional.of(amount)));
    }

    @Property
    void aBoundOnAPercentageComesBack(@ForAll Quantity.Bound bound, @ForAll("percentages") BigDecimal amount) {
        comesBack(new Claim.OfRate(
                RateDefinitions.issuesComplete(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(amount.add(BigDecimal.ONE)), // nothing is less than 0 %
                bound));
    }

    @Property
    void aRateOverClassesComesBack(@ForAll("classRates") Claim.OfClassRate claim) {
        comesBack(claim);
    }

    @Property
    void anyTextComesBack(@ForAll("texts") LocalText text) {
        PublishedStatement statement = PublishedStatement.builder(text)
                .asOf(LocalDate.of(2017, 12, 31))
                .build();

        assertThat(Documents.STATEMENT.parse(Documents.STATEMENT.toJson(statement)))
                .isEqualTo(statement);
    }

    @Property
    void aProcedureComesBack(@ForAll("procedures") Procedure procedure) {
        procedureComesBack(procedure);
    }

    @Property
    void rulesForFollowingUpComeBack(@ForAll("rules") EscalationRules rules) {
        for (JsonLine line : List.of(JsonLine.jackson2(), JsonLine.jackson3())) {
            DocumentFormat<EscalationRules> format = Documents.ESCALATION_RULES.using(line);
            assertThat(format.parse(format.toJson(rules))).isEqualTo(rules);
            assertThat(format.parse(format.compact().toJson(rules))).isEqualTo(rules);
        }
    }

    @Provide
    Arbitrary<EscalationRules> rules() {
        return EscalationArbitraries.rules();
    }

    @Example
    void everyProcedureOfTheLibraryComesBack() {
        assertThat(Procedures.all()).isNotEmpty().allSatisfy(RoundTripProperties::procedureComesBack);
    }

    private static void procedureComesBack(Procedure procedure) {
        for (JsonLine line : List.of(JsonLine.jackson2(), JsonLine.jackson3())) {
            DocumentFormat<Procedure> format = Documents.PROCEDURE.using(line);
            assertThat(format.parse(format.toJson(procedure))).isEqualTo(procedure);
            assertThat(format.parse(format.compact().toJson(procedure))).isEqualTo(procedure);
        }
    }

    private static void comesBack(Claim claim) {
        PublishedStatement statement = PublishedStatement.builder(LocalText.chinese("公开"))
                .asOf(LocalDate.of(2017, 12, 31))
                .addFigures(StatedFigure.published(FigureId.of("f"), LocalText.chinese("数字"), claim))
                .build();
        for (JsonLine line : List.of(JsonLine.jackson2(), JsonLine.jackson3())) {
            DocumentFormat<PublishedStatement> format = Documents.STATEMENT.using(line);
            assertThat(format.parse(format.toJson(statement))).isEqualTo(statement);
        }
    }

    @Provide
    Arbitrary<Register> registers() {
        return RectificationArbitraries.registers();
    }

    @Provide
    Arbitrary<RateDefinition> rateDefinitions() {
        return RectificationArbitraries.rateDefinitions();
    }

    @Provide
    Arbitrary<Procedure> procedures() {
        return RectificationArbitraries.procedures();
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, Long.MAX_VALUE),
                        Arbitraries.integers().between(-10, 30))
                .as(BigDecimal::valueOf);
    }

    @Provide
    Arbitrary<BigDecimal> percentages() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000_000),
                        Arbitraries.integers().between(0, 18))
                .as(BigDecimal::valueOf);
    }

    @Provide
    Arbitrary<Claim.OfClassRate> classRates() {
        Arbitrary<Quantity> counts = Combinators.combine(
                        Arbitraries.of(Quantity.Bound.class),
                        Arbitraries.longs().between(1, 5_000).map(BigDecimal::valueOf))
                .as(Quantity::new);
        Arbitrary<StatedBreakdown> bounded = Combinators.combine(
                        Arbitraries.maps(Arbitraries.of("closed", "stage-closed", "抽查"), counts)
                                .ofMaxSize(3),
                        counts.optional(0.7))
                .as(StatedBreakdown::new);
        Arbitrary<ClassRateDefinition> definitions = Arbitraries.oneOf(
                Arbitraries.of(ClassRateDefinitions.all()), RectificationArbitraries.classRateDefinitions());
        return Combinators.combine(
                        definitions,
                        Arbitraries.oneOf(RectificationArbitraries.breakdowns().map(StatedBreakdown::of), bounded),
                        RectificationArbitraries.ratios().optional(0.5),
                        percentages().map(BigDecimal.ONE::add),
                        Arbitraries.of(Quantity.Bound.class).optional(0.8))
                .as((definition, breakdown, ratio, percent, bound) -> bound.map(
                                said -> new Claim.OfClassRate(definition, breakdown, ratio, Optional.of(percent), said))
                        .orElseGet(() -> new Claim.OfClassRate(
                                definition,
                                breakdown,
                                ratio.or(() -> Optional.of(new Ratio(1, 2))),
                                Optional.empty())));
    }

    @Provide
    Arbitrary<LocalText> texts() {
        Arbitrary<String> words =
                Arbitraries.strings().all().ofMinLength(0).ofMaxLength(30).map(RoundTripProperties::allowed);
        return Combinators.combine(words, words, Arbitraries.integers().between(0, 2))
                .as((chinese, english, which) -> switch (which) {
                    case 0 -> LocalText.chinese(chinese);
                    case 1 -> LocalText.english(english);
                    default -> LocalText.of(chinese, english);
                });
    }

    /** What core's rule for texts leaves of a text, between two letters. */
    private static String allowed(String any) {
        StringBuilder text = new StringBuilder("a");
        any.codePoints()
                .filter(codePoint -> codePoint == '\n'
                        || (Character.getType(codePoint) != Character.CONTROL
                                && Character.getType(codePoint) != Character.SURROGATE))
                .forEach(text::appendCodePoint);
        return text.append('z').toString();
    }
}
