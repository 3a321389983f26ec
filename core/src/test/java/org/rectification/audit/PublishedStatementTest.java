package org.rectification.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rectification.issue.Given.day;
import static org.rectification.issue.Given.faultsOf;
import static org.rectification.issue.Given.said;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.FigureKind;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.completion.RateDefinitions;
import org.rectification.oversight.CountUnit;
import org.rectification.oversight.RecordId;

class PublishedStatementTest {

    private static final LocalText LABEL = LocalText.of("数字", "figure");

    private static Claim size(long count) {
        return new Claim.OfSize(Claim.OfSize.RegisterPart.ISSUES, count);
    }

    private static Claim rate(long numerator, long denominator) {
        return new Claim.OfRate(
                RateDefinitions.issuesComplete(), Optional.of(numerator), Optional.of(denominator), Optional.empty());
    }

    private static StatedFigure published(String id, Claim claim) {
        return StatedFigure.published(FigureId.of(id), LABEL, claim);
    }

    private static StatedFigure derived(String id, Claim claim, Derivation... derivations) {
        return new StatedFigure(FigureId.of(id), LABEL, FigureKind.DERIVED, claim, List.of(derivations));
    }

    private static Derivation from(Component component, Derivation.Term... terms) {
        return new Derivation(component, List.of(terms));
    }

    private static Derivation.Term term(String figure, Component component) {
        return new Derivation.Term(FigureId.of(figure), component, false);
    }

    private static PublishedStatement statement(StatedFigure... figures) {
        return PublishedStatement.builder(LocalText.of("公开情况", "report"))
                .asOf(day("2017-12-31"))
                .figures(Arrays.asList(figures))
                .build();
    }

    @Test
    void aFigureIsFoundByItsId() {
        StatedFigure issues = published("J1.3", size(61));
        PublishedStatement statement = statement(issues);

        assertThat(statement.figure(FigureId.of("J1.3"))).containsSame(issues);
        assertThat(statement.figure(FigureId.of("J1.4"))).isEmpty();
        assertThat(statement.sources()).isEmpty();
    }

    @Test
    void anAsOfDateMustBeGiven() {
        assertThatThrownBy(() ->
                        PublishedStatement.builder(LocalText.english("report")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("asOf");
    }

    @Test
    void figuresThatContradictEachOtherAreWelcome() {
        assertThat(statement(published("a", size(61)), published("b", size(62))).figures())
                .hasSize(2);
    }

    @Test
    void everyFaultOfAStatementIsTold() {
        assertThat(said(faultsOf(() -> statement(
                        published("a", size(61)),
                        published("a", size(61)),
                        published(
                                "b",
                                new Claim.OfAggregate(
                                        RecordId.of("r"),
                                        new Quantity(Quantity.Bound.MORE_THAN, BigDecimal.TEN),
                                        CountUnit.DAY)),
                        derived(
                                "c",
                                rate(33, 61),
                                from(Component.COUNT, term("a", Component.COUNT)),
                                from(
                                        Component.NUMERATOR,
                                        term("nowhere", Component.NUMERATOR),
                                        term("a", Component.NUMERATOR),
                                        term("b", Component.COUNT)))))))
                .containsExactly(
                        List.of(
                                "/figures/1/id",
                                "figure id must be unique in the statement, but a occurs twice",
                                "数字编号在文件内须唯一，a重复"),
                        List.of(
                                "/figures/3/derivations/0/component",
                                "figure c states no count to derive from",
                                "数字c未列数量"),
                        List.of(
                                "/figures/3/derivations/1/terms/0/figure",
                                "derivation must refer to figures of the statement, but figure nowhere is not one",
                                "推算所用数字须为文件所列，数字nowhere未列"),
                        List.of(
                                "/figures/3/derivations/1/terms/1",
                                "figure a states no numerator to derive from",
                                "数字a未列分子"),
                        List.of(
                                "/figures/3/derivations/1/terms/2",
                                "figure b states no count to derive from",
                                "数字b未列数量"));
    }

    @Test
    void noNumberFollowsFromItself() {
        assertThat(said(faultsOf(() ->
                        statement(derived("a", size(1), from(Component.COUNT, term("a", Component.COUNT)))))))
                .containsExactly(List.of(
                        "/figures/0/derivations/0",
                        "derivation must not depend on its own result, but that of count of figure a does",
                        "推算不得循环，数字a的数量以自身为依据"));
    }

    @Test
    void onlyTheNumbersInACircleAreAtFault() {
        assertThat(faultsOf(() -> statement(
                        published("given", size(1)),
                        derived("tail", size(1), from(Component.COUNT, term("b", Component.COUNT))),
                        derived("b", size(1), from(Component.COUNT, term("c", Component.COUNT))),
                        derived(
                                "c",
                                size(1),
                                from(Component.COUNT, term("given", Component.COUNT)),
                                from(Component.COUNT, term("given", Component.COUNT), term("d", Component.COUNT))),
                        derived("d", size(1), from(Component.COUNT, term("b", Component.COUNT))))))
                .extracting(fault -> fault.place().toString())
                .containsExactly("/figures/2/derivations/0", "/figures/3/derivations/1", "/figures/4/derivations/0");
    }

    @Test
    void oneNumberOfAFigureMayFollowFromAnotherOfIt() {
        assertThat(statement(
                                published("all", size(61)),
                                derived(
                                        "c",
                                        rate(61, 61),
                                        from(Component.NUMERATOR, term("c", Component.DENOMINATOR)),
                                        from(Component.DENOMINATOR, term("all", Component.COUNT))))
                        .figures())
                .hasSize(2);
    }
}
