package org.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectification.audit.Claim;
import org.rectification.audit.StatementCheck;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Quantity;
import org.rectification.base.Ratio;
import org.rectification.base.Truth;
import org.rectification.breakdown.Breakdown;
import org.rectification.breakdown.ClassRateDefinitions;
import org.rectification.breakdown.StatedBreakdown;
import org.rectification.completion.RateDefinitions;
import org.rectification.register.Origin;
import org.rectification.register.Register;

/** Claims of rates in a statement: what is read, and what is refused where and in which words. */
class StatementDocumentTest {

    private static String statement(String claim) {
        return """
                {"format": "rectification/statement", "version": 1, "title": "公开", "asOf": "2023-02-24",
                 "figures": [{"id": "f", "label": "比率", "kind": "published", "claim":
                %s}]}
                """.formatted(claim);
    }

    private static Claim claim(JsonLine line, String json) {
        return Documents.STATEMENT
                .using(line)
                .parse(statement(json))
                .figures()
                .get(0)
                .claim();
    }

    private static InvalidDocumentException refused(JsonLine line, Marked marked) {
        return catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Documents.STATEMENT.using(line).parse(marked.text()));
    }

    private static Marked marked(String claim) {
        return Marked.of(statement(claim));
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void aRateOverClassesIsReadWithItsCounts(JsonLine line) {
        String json = """
                {"kind": "class-rate", "definition": "complaints-closed",
                 "breakdown": {"counts": [{"class": "closed", "count": 3848}, {"class": "stage-closed", "count": 69}],
                   "total": 3917},
                 "ratio": {"numerator": 3848, "denominator": 3917}, "percent": 98.20}""";

        Claim claim = claim(line, json);

        assertThat(claim)
                .isEqualTo(new Claim.OfClassRate(
                        ClassRateDefinitions.complaintsClosed(),
                        StatedBreakdown.of(Breakdown.of(Map.of("closed", 3848L, "stage-closed", 69L), 3917)),
                        Optional.of(new Ratio(3848, 3917)),
                        Optional.of(new BigDecimal("98.20"))));
        assertThat(claim.label().in(Language.ENGLISH)).isEqualTo("3848 of 3917 = 98.20 %");
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void boundsAreReadOnCountsAndOnThePercentage(JsonLine line) {
        String json = """
                {"kind": "class-rate", "definition": "complaints-closed",
                 "breakdown": {"counts": [{"class": "closed", "count": {"bound": "more-than", "amount": 3200}}],
                   "total": 3411},
                 "percent": 90, "bound": "at-least"}""";

        Claim claim = claim(line, json);

        assertThat(claim)
                .isEqualTo(new Claim.OfClassRate(
                        ClassRateDefinitions.complaintsClosed(),
                        new StatedBreakdown(
                                Map.of("closed", new Quantity(Quantity.Bound.MORE_THAN, new BigDecimal("3200"))),
                                Optional.of(Quantity.exactly(3411))),
                        Optional.empty(),
                        Optional.of(new BigDecimal("90")),
                        Quantity.Bound.AT_LEAST));
        Register empty = Register.builder(LocalText.english("nothing"))
                .origin(Origin.RECORDED)
                .build();
        assertThat(StatementCheck.of(Documents.STATEMENT.parse(statement(json)), empty)
                        .results()
                        .get(0)
                        .agreement())
                .isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @EnumSource(Quantity.Bound.class)
    void everyBoundHasItsCodeAndAnExactOneIsNotWritten(Quantity.Bound bound) {
        Claim.OfRate rate = new Claim.OfRate(
                RateDefinitions.issuesComplete(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal("59.0")),
                bound);
        String code = bound.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String json = "{\"kind\": \"rate\", \"definition\": \"issues-complete\", \"percent\": 59.0, \"bound\": \""
                + code + "\"}";

        assertThat(claim(JsonLine.jackson2(), json)).isEqualTo(rate);
        String written = Documents.STATEMENT.compact().toJson(Documents.STATEMENT.parse(statement(json)));
        assertThat(written)
                .contains(
                        bound == Quantity.Bound.EXACTLY
                                ? "\"percent\":59.0}"
                                : "\"percent\":59.0,\"bound\":\"" + code + "\"}");
    }

    /** As statements were written before a percentage could be a bound. */
    @Test
    void aRateWithoutABoundIsExact() {
        Claim claim = claim(
                JsonLine.jackson2(),
                "{\"kind\": \"rate\", \"definition\": \"issues-complete\", \"numerator\": 22, \"percent\": 59}");

        assertThat(claim)
                .isEqualTo(new Claim.OfRate(
                        RateDefinitions.issuesComplete(),
                        Optional.of(22L),
                        Optional.empty(),
                        Optional.of(new BigDecimal("59"))));
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void anUnknownTierOfADefinitionIsRefusedWithTheKnownOnes(JsonLine line) {
        Marked marked = marked("""
                {"kind": "rate", "numerator": 1, "definition": {"name": "own", "title": "自定义", "unit": "issue",
                  "tiers": ["complete", §"done"], "leavesOut": [§"lost"]}}""");

        InvalidDocumentException e = refused(line, marked);

        assertThat(e.getMessage().lines())
                .containsExactlyElementsOf(marked.before(
                        "/figures/0/claim/definition/tiers/1: tiers[1] must be one of not-reported, in-progress,"
                                + " behind-schedule, on-schedule, basically-complete, complete, but was \"done\"",
                        "/figures/0/claim/definition/leavesOut/0: leavesOut[0] must be one of not-reported, in-progress,"
                                + " behind-schedule, on-schedule, basically-complete, complete, but was \"lost\""));
        assertThat(e.text(Language.CHINESE).lines())
                .containsExactlyElementsOf(marked.before(
                        "/figures/0/claim/definition/tiers/1: 须为not-reported, in-progress, behind-schedule,"
                                + " on-schedule, basically-complete, complete之一，实为\"done\"",
                        "/figures/0/claim/definition/leavesOut/0: 须为not-reported, in-progress, behind-schedule,"
                                + " on-schedule, basically-complete, complete之一，实为\"lost\""));
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void aDefinitionThatCountsWhatItLeavesOutIsRefused(JsonLine line) {
        Marked ofTiers = marked("""
                {"kind": "rate", "numerator": 1, "definition": {"name": "own", "title": "自定义", "unit": "issue",
                  "tiers": ["complete"], "leavesOut": §["basically-complete", "complete"]}}""");
        Marked ofClasses = marked("""
                {"kind": "class-rate", "percent": 1, "breakdown": {}, "definition": {"name": "own", "title": "自定义",
                  "unit": "件", "counts": ["closed"], "leavesOut": §["stage-closed", "closed"]}}""");

        assertThat(refused(line, ofTiers))
                .hasMessage(ofTiers.only()
                        + "/figures/0/claim/definition/leavesOut: definition must not both count and leave out a tier,"
                        + " but does so with complete");
        assertThat(refused(line, ofClasses))
                .hasMessage(ofClasses.only()
                        + "/figures/0/claim/definition/leavesOut: class must have one role, but \"closed\" is both"
                        + " counted and left out");
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void everyFaultOfAClaimIsToldAtItsPlace(JsonLine line) {
        Marked marked = marked("""
                {"kind": "class-rate", "definition": §"complaints-lost",
                 "breakdown": {"counts": [§{"class": "closed", "count": 1.5}, {"class": "open", "count": 2},
                     §{"class": "open", "count": 3}], "total": §4.5},
                 "ratio": {"numerator": §3, "denominator": 0}, "percent": 1, "bound": §"over"}""");

        InvalidDocumentException e = refused(line, marked);

        assertThat(e.getMessage().lines())
                .containsExactlyElementsOf(marked.before(
                        "/figures/0/claim/definition: definition must be one of complaints-closed,"
                                + " complaints-closed-or-stage-closed, complaints-not-closed,"
                                + " founded-complaints-rectified, complaints-rectified, sub-issues-complete,"
                                + " tasks-complete, but was \"complaints-lost\"",
                        "/figures/0/claim/breakdown/counts/0: count must be a whole number, but was 1.5 for \"closed\"",
                        "/figures/0/claim/breakdown/counts/2: class must occur once, but \"open\" occurs twice",
                        "/figures/0/claim/breakdown/total: total must be a whole number, but was 4.5",
                        "/figures/0/claim/ratio/numerator: numerator must be 0 where the denominator is 0, but was 3",
                        "/figures/0/claim/bound: bound must be one of exactly, at-least, more-than, at-most, less-than,"
                                + " nearly, about, but was \"over\""));
    }

    @ParameterizedTest
    @MethodSource("org.rectification.json.Samples#lines")
    void aClaimThatCannotBeIsRefused(JsonLine line) {
        Marked ofNothing = marked(
                "{\"kind\": \"rate\", \"definition\": \"issues-complete\", \"numerator\": 22, \"bound\": §\"at-least\"}");
        Marked underNothing = marked(
                "{\"kind\": \"rate\", \"definition\": \"issues-complete\", \"percent\": 0, \"bound\": §\"nearly\"}");
        Marked nothing = marked("§{\"kind\": \"class-rate\", \"definition\": \"tasks-complete\", \"breakdown\": {}}");
        Marked negative = marked("""
                {"kind": "class-rate", "definition": "tasks-complete", "percent": §-1,
                 "breakdown": {"counts": [{"class": "complete", "count": 3}]}}""");

        assertThat(refused(line, ofNothing))
                .hasMessage(ofNothing.only()
                        + "/figures/0/claim/bound: bound must apply to a percentage, but none is stated");
        assertThat(refused(line, underNothing))
                .hasMessage(underNothing.only()
                        + "/figures/0/claim/bound: percentage must not be below 0, but was nearly 0");
        assertThat(refused(line, nothing))
                .hasMessage(nothing.only()
                        + "/figures/0/claim: claim of a rate over classes must state two counts or a percentage");
        assertThat(refused(line, negative))
                .hasMessage(negative.only() + "/figures/0/claim/percent: percentage must not be negative, but was -1");
    }
}
