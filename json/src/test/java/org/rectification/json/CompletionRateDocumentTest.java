package org.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rectification.base.Ratio;
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.issue.Tier;
import org.rectification.register.Selection;

class CompletionRateDocumentTest {

    private static final String GUANGXI = """
            {
              "format": "rectification/completion-rate",
              "version": 1,
              "definition": "issues-complete",
              "asOf": "2017-12-31",
              "ratio": {"numerator": 22, "denominator": 37},
              "leftOut": {"basically-complete": 6, "in-progress": 9}
            }""";

    private static List<String> faults(Runnable reading) {
        InvalidDocumentException thrown = catchThrowableOfType(InvalidDocumentException.class, reading::run);
        return thrown.faults().stream().map(JsonFault::toString).toList();
    }

    @Test
    void aRateCarriesItsDefinitionByName() {
        CompletionRate rate = Documents.COMPLETION_RATE.parse(GUANGXI);

        assertThat(rate)
                .isEqualTo(new CompletionRate(
                        RateDefinitions.issuesComplete(),
                        LocalDate.of(2017, 12, 31),
                        new Ratio(22, 37),
                        Map.of(Tier.BASICALLY_COMPLETE, 6L, Tier.IN_PROGRESS, 9L),
                        Map.of(),
                        0,
                        0));
        assertThat(Documents.COMPLETION_RATE.toJson(rate))
                .contains("\"issues-complete\"")
                .doesNotContain("outside", "unresolved");
    }

    @Test
    void everyDefinitionOfTheLibraryStandsWholeInADocumentOfItsOwn() {
        for (RateDefinition definition : RateDefinitions.all()) {
            String json = Documents.RATE_DEFINITION.toJson(definition);

            assertThat(json).contains("\"name\": \"" + definition.name() + "\"");
            assertThat(Documents.RATE_DEFINITION.parse(json)).isEqualTo(definition);
        }
        RateDefinition own = RateDefinitions.issuesComplete()
                .withSelection(Selection.not(Selection.dueByAsOf()))
                .withName("not-due");
        assertThat(Documents.RATE_DEFINITION.parse(Documents.RATE_DEFINITION.toJson(own)))
                .isEqualTo(own);
    }

    @Test
    void countsThatCannotBeAreToldWithTheirPlaces() {
        assertThat(faults(() -> Documents.COMPLETION_RATE.parse(
                        GUANGXI.replace("9}", "-9}").replace("\"version\": 1", "\"version\": 1, \"outside\": -2"))))
                .containsExactly(
                        "3:28 /outside: outside the population must not be negative, but was -2",
                        "7:14 /leftOut: counted units and units left out must add up to the population, but were"
                                + " 22/37 and -3",
                        "7:55 /leftOut/in-progress: in progress must not be negative, but was -9");
        assertThat(faults(() -> Documents.COMPLETION_RATE.parse(GUANGXI.replace("37", "-37"))))
                .containsExactly("6:45 /ratio/denominator: denominator must not be negative, but was -37");
        assertThat(faults(() ->
                        Documents.COMPLETION_RATE.parse(GUANGXI.replace("basically-complete", "nearly-complete"))))
                .containsExactly("7:15 /leftOut/nearly-complete: counts by tier must have no properties other than"
                        + " not-reported, in-progress, behind-schedule, on-schedule, basically-complete, complete, but"
                        + " has \"nearly-complete\"");
    }

    @Test
    void aDefinitionThatCannotBeIsToldWithItsPlaces() {
        String json = Documents.RATE_DEFINITION.toJson(RateDefinitions.issuesComplete());

        assertThat(faults(
                        () -> Documents.RATE_DEFINITION.parse(json.replace("\"basically-complete\"", "\"complete\""))))
                .containsExactly(
                        "13:16 /leavesOut: definition must not both count and leave out a tier, but does so with"
                                + " complete");
        assertThat(faults(() -> Documents.RATE_DEFINITION.parse(json.replace("\"complete\"", "\"not-reported\""))))
                .containsExactly(
                        "10:12 /tiers: definition must not count units without a report, but counts not reported");
        assertThat(faults(() ->
                        Documents.RATE_DEFINITION.parse(json.replace("\"basically-complete\"", "\"nearly-complete\"")
                                .replace("\"issue\"", "\"task\""))))
                .containsExactly(
                        "9:11 /unit: unit must be one of issue, part, measure, key-step, but was \"task\"",
                        "14:5 /leavesOut/0: leavesOut[0] must be one of not-reported, in-progress, behind-schedule,"
                                + " on-schedule, basically-complete, complete, but was \"nearly-complete\"");
    }
}
