package org.rectification.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.said;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.FigureKind;
import org.rectification.base.LocalText;
import org.rectification.breakdown.Breakdown;
import org.rectification.breakdown.ClassRateDefinitions;
import org.rectification.breakdown.StatedBreakdown;
import org.rectification.completion.RateDefinitions;
import org.rectification.plan.PhaseId;

class StatedFigureTest {

    private static final FigureId ID = FigureId.of("J2.3");
    private static final LocalText LABEL = LocalText.of("合计报告完成", "reported complete in all");
    private static final Claim SIZE = new Claim.OfSize(Claim.OfSize.RegisterPart.ISSUES, 33);
    private static final Claim OUTCOME =
            new Claim.OfTargetOutcome(PhaseId.of("june"), RateDefinitions.issuesComplete(), new BigDecimal("29.5"));
    private static final List<Derivation> DERIVATIONS = List.of(new Derivation(
            Component.COUNT, List.of(new Derivation.Term(FigureId.of("J2.1"), Component.NUMERATOR, false))));

    @Test
    void aPublishedFigureFollowsFromNothing() {
        StatedFigure figure = StatedFigure.published(ID, LABEL, SIZE);

        assertThat(figure).isEqualTo(new StatedFigure(ID, LABEL, FigureKind.PUBLISHED, SIZE, List.of()));
        assertThatThrownBy(() -> figure.derivations().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(said(faultsOf(() -> new StatedFigure(ID, LABEL, FigureKind.PUBLISHED, SIZE, DERIVATIONS))))
                .containsExactly(List.of(
                        "/derivations",
                        "figure must have a derivation if and only if it is derived, but figure J2.3 is published",
                        "推算数字须注明推算依据，其他数字不得注明，数字J2.3为公布"));
    }

    @Test
    void aDerivedFigureSaysWhatItFollowsFrom() {
        assertThat(new StatedFigure(ID, LABEL, FigureKind.DERIVED, SIZE, DERIVATIONS).derivations())
                .isEqualTo(DERIVATIONS);
        assertThat(said(faultsOf(() -> new StatedFigure(ID, LABEL, FigureKind.DERIVED, SIZE, List.of()))))
                .containsExactly(List.of(
                        "/derivations",
                        "figure must have a derivation if and only if it is derived, but figure J2.3 is derived",
                        "推算数字须注明推算依据，其他数字不得注明，数字J2.3为推算"));
    }

    @Test
    void aTargetsOutcomeFollowsFromItsRateAndNamesNoFigure() {
        assertThat(new StatedFigure(ID, LABEL, FigureKind.DERIVED, OUTCOME, List.of()).derivations())
                .isEmpty();
        assertThat(StatedFigure.published(ID, LABEL, OUTCOME).claim()).isEqualTo(OUTCOME);
    }

    @Test
    void aRateOverClassesFollowsFromTheCountsItHoldsAndNamesNoFigure() {
        Claim rate = new Claim.OfClassRate(
                ClassRateDefinitions.complaintsClosed(),
                StatedBreakdown.of(Breakdown.of(Map.of("closed", 2206L, "stage-closed", 124L), 2330)),
                Optional.empty(),
                Optional.of(new BigDecimal("94.7")));

        assertThat(new StatedFigure(ID, LABEL, FigureKind.DERIVED, rate, List.of()).derivations())
                .isEmpty();
        assertThat(StatedFigure.published(ID, LABEL, rate).claim()).isEqualTo(rate);
    }

    @Test
    void noSourceStatesAReconstruction() {
        for (List<Derivation> derivations : List.of(List.<Derivation>of(), DERIVATIONS)) {
            assertThat(said(faultsOf(() -> new StatedFigure(ID, LABEL, FigureKind.RECONSTRUCTED, SIZE, derivations))))
                    .containsExactly(List.of(
                            "/kind",
                            "figures of a statement must be published or derived, but figure J2.3 is reconstructed",
                            "文件只列公布或推算的数字，数字J2.3为推算还原"));
        }
    }

    @Test
    void aFigureIdKeepsTheRuleForIdentifiers() {
        assertThat(ID).hasToString("J2.3").isEqualTo(FigureId.of("J2.3"));
        assertThat(FigureId.of("J2.1")).isLessThan(FigureId.of("J2.3"));
        assertThat(faultsOf(() -> FigureId.of(" J2"))).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("id.invalid");
            assertThat(fault)
                    .asString()
                    .startsWith("figure id must be 1 to 100 characters")
                    .endsWith("but was \" J2\"");
        });
    }
}
