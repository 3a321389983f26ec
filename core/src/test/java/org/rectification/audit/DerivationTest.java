package org.rectification.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.said;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.breakdown.Breakdown;
import org.rectification.breakdown.ClassRateDefinitions;
import org.rectification.breakdown.StatedBreakdown;
import org.rectification.completion.RateDefinitions;
import org.rectification.issue.InspectionId;
import org.rectification.issue.InspectionKind;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;

class DerivationTest {

    private static final Derivation.Term TERM = new Derivation.Term(FigureId.of("J2.1"), Component.NUMERATOR, false);

    @Test
    void aDerivationWithoutTermsIsRefused() {
        assertThat(said(faultsOf(() -> new Derivation(Component.COUNT, List.of()))))
                .containsExactly(List.of("/terms", "derivation must have at least one term", "推算至少须有一项"));
    }

    @Test
    void theTermsAreACopy() {
        List<Derivation.Term> terms = new ArrayList<>(List.of(TERM));
        Derivation derivation = new Derivation(Component.NUMERATOR, terms);
        terms.clear();

        assertThat(derivation.terms()).containsExactly(TERM);
        assertThatThrownBy(() -> derivation.terms().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aRateHasTheCountsItStatesAndNoTotal() {
        Claim rate = new Claim.OfRate(
                RateDefinitions.issuesComplete(),
                Optional.of(22L),
                Optional.empty(),
                Optional.of(new BigDecimal("59")));

        assertThat(Component.NUMERATOR.in(rate)).hasValue(22L);
        assertThat(Component.DENOMINATOR.in(rate)).isEmpty();
        assertThat(Component.COUNT.in(rate)).isEmpty();
    }

    @Test
    void aRateOverClassesHasTheTwoCountsItPrints() {
        Claim.OfClassRate counts = new Claim.OfClassRate(
                ClassRateDefinitions.complaintsClosed(),
                StatedBreakdown.of(Breakdown.of(Map.of("closed", 3848L), 3917)),
                Optional.of(new Ratio(3848, 3917)),
                Optional.empty());
        Claim percent = new Claim.OfClassRate(
                counts.definition(), counts.breakdown(), Optional.empty(), Optional.of(new BigDecimal("98.2")));

        assertThat(Component.NUMERATOR.in(counts)).hasValue(3848L);
        assertThat(Component.DENOMINATOR.in(counts)).hasValue(3917L);
        assertThat(Component.COUNT.in(counts)).isEmpty();
        assertThat(Component.NUMERATOR.in(percent)).isEmpty();
    }

    @Test
    void aTotalHasACountIfItIsExactAndWhole() {
        assertThat(Component.COUNT.in(aggregate(Quantity.exactly(404)))).hasValue(404L);
        assertThat(Component.COUNT.in(aggregate(Quantity.exactly(400)))).hasValue(400L);
        assertThat(Component.COUNT.in(aggregate(quantity(Quantity.Bound.EXACTLY, "2.5"))))
                .isEmpty();
        assertThat(Component.COUNT.in(aggregate(quantity(Quantity.Bound.MORE_THAN, "10"))))
                .isEmpty();
        assertThat(Component.NUMERATOR.in(aggregate(Quantity.exactly(404)))).isEmpty();
        assertThat(Component.COUNT.in(new Claim.OfSize(Claim.OfSize.RegisterPart.ISSUES, 61)))
                .hasValue(61L);
        assertThat(Component.COUNT.in(new Claim.OfAreas(InspectionKind.CENTRAL, 6)))
                .hasValue(6L);
        assertThat(Component.DENOMINATOR.in(new Claim.OfAreas(InspectionKind.CENTRAL, 6)))
                .isEmpty();
        assertThat(Component.COUNT.in(new Claim.OfFeedback(InspectionId.of("c"), day("2016-11-17"))))
                .isEmpty();
    }

    @Test
    void aTotalOfMoreThan18DigitsHasNoCountToDeriveFrom() {
        assertThat(Component.COUNT.in(aggregate(quantity(Quantity.Bound.EXACTLY, "9".repeat(18)))))
                .hasValue(999_999_999_999_999_999L);
        assertThat(Component.COUNT.in(aggregate(quantity(Quantity.Bound.EXACTLY, "1E+18"))))
                .isEmpty();
        assertThat(Component.COUNT.in(aggregate(quantity(Quantity.Bound.EXACTLY, "9".repeat(29)))))
                .isEmpty();
    }

    private static Quantity quantity(Quantity.Bound bound, String amount) {
        return new Quantity(bound, new BigDecimal(amount));
    }

    private static Claim aggregate(Quantity quantity) {
        return new Claim.OfAggregate(RecordId.of("r"), quantity, CountUnit.PERSON);
    }
}
