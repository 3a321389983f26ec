package org.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.base.Ratio;
import org.rectification.breakdown.Breakdown;
import org.rectification.breakdown.ClassRate;
import org.rectification.breakdown.ClassRateDefinition;
import org.rectification.breakdown.ClassRateDefinitions;
import org.rectification.breakdown.PartsRule;

class ClassRateDocumentTest {

    private static final String LETTERS = """
            {
              "format": "rectification/class-rate",
              "version": 1,
              "definition": "complaints-closed",
              "counts": [
                {"class": "closed", "count": 2750},
                {"class": "stage-closed", "count": 660}
              ],
              "total": 3411
            }""";

    @Test
    void aDefinitionIsNamedAndTheRateFollows() {
        ClassRate rate = Documents.CLASS_RATE.parse(LETTERS);

        assertThat(rate.definition()).isEqualTo(ClassRateDefinitions.complaintsClosed());
        assertThat(rate.ratio()).isEqualTo(new Ratio(2750, 3411));
        assertThat(rate.percent(0)).contains(new BigDecimal("81"));
        assertThat(rate.breakdown().finding().orElseThrow().text(Language.ENGLISH))
                .isEqualTo("the parts add up to 3410, the whole is 3411: 1 unaccounted for");
    }

    @Test
    void everyDefinitionOfTheLibraryComesBackByItsName() {
        for (JsonLine line : List.of(JsonLine.jackson2(), JsonLine.jackson3())) {
            DocumentFormat<ClassRate> format = Documents.CLASS_RATE.using(line);
            assertThat(ClassRateDefinitions.all()).isNotEmpty().allSatisfy(definition -> {
                String name = definition.counts().first();
                ClassRate rate = definition.rateOf(Breakdown.of(Map.of(name, 3L), 4));
                String json = format.compact().toJson(rate);

                assertThat(json).contains("\"definition\":\"" + definition.name() + "\"");
                assertThat(format.parse(json)).isEqualTo(rate);
            });
        }
    }

    @Test
    void aDefinitionOfOnesOwnIsWrittenWhole() {
        ClassRate rate = ClassRateDefinition.builder("wells-sealed")
                .title(LocalText.of("封井率", "wells sealed"))
                .unit(LocalText.of("口井", "wells"))
                .addPopulation("sealed", "open")
                .addCounts("sealed")
                .addLeavesOut("open")
                .addOutside("public")
                .parts(PartsRule.MAKE_THE_WHOLE)
                .percentFormat(PercentFormat.halfUp(1))
                .build()
                .rateOf(Breakdown.of(Map.of("sealed", 10L, "open", 5L, "public", 1L), 16));

        String json = Documents.CLASS_RATE.toJson(rate);

        assertThat(Documents.CLASS_RATE.parse(json)).isEqualTo(rate);
        assertThat(json)
                .contains(
                        "\"name\": \"wells-sealed\"",
                        "\"parts\": \"make-the-whole\"",
                        "\"decimals\": 1",
                        "\"rounding\": \"half-up\"")
                .doesNotContain("mayPassWhole");
        assertThat(rate.percent()).contains(new BigDecimal("66.7"));
    }

    @Test
    void everyFaultOfAFormatIsToldWithItsPlace() {
        String own = """
                {"name": "own", "title": "自定义", "unit": "件", "counts": ["closed"],
                 "percentFormat": {"decimals": 19, "rounding": "unnecessary"}}""";

        InvalidDocumentException thrown = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Documents.CLASS_RATE.parse(LETTERS.replace("\"complaints-closed\"", own)));

        assertThat(thrown.faults())
                .extracting(fault -> fault.fault().place() + " " + fault.fault().code())
                .containsExactly(
                        "/definition/percentFormat/decimals rate-definition.decimals",
                        "/definition/percentFormat/rounding rate-definition.rounding");
    }

    @Test
    void theDefaultFormatIsNotWritten() {
        ClassRate rate = ClassRateDefinition.builder("own")
                .title(LocalText.english("own"))
                .unit(LocalText.english("letters"))
                .addCounts("closed")
                .build()
                .rateOf(Breakdown.of(Map.of("closed", 1L)));

        assertThat(Documents.CLASS_RATE.toJson(rate)).doesNotContain("percentFormat");
        assertThat(Documents.CLASS_RATE
                        .parse(Documents.CLASS_RATE.toJson(rate))
                        .definition()
                        .percentFormat())
                .isEqualTo(PercentFormat.DEFAULT);
    }

    @Test
    void everyFaultIsToldWithItsPlace() {
        String bad = LETTERS.replace("\"stage-closed\", \"count\": 660", "\"closed\", \"count\": 660")
                .replace("\"complaints-closed\"", "\"complaints-lost\"");

        InvalidDocumentException thrown =
                catchThrowableOfType(InvalidDocumentException.class, () -> Documents.CLASS_RATE.parse(bad));

        assertThat(thrown.faults())
                .extracting(fault -> fault.toString())
                .anySatisfy(text -> assertThat(text).contains("/definition").contains("\"complaints-lost\""));

        InvalidDocumentException twice = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Documents.CLASS_RATE.parse(LETTERS.replace("\"stage-closed\"", "\"closed\"")));
        assertThat(twice.faults())
                .extracting(fault -> fault.toString())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("/counts/1")
                        .contains("class must occur once, but \"closed\" occurs twice"));
    }

    @Test
    void everyFaultOfTheRowsIsToldAtItsRow() {
        String bad = LETTERS.replace("\"stage-closed\", \"count\": 660", "\"closed\", \"count\": -660")
                .replace("2750}", "-2750}")
                .replace("3411", "-1");

        assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> Documents.CLASS_RATE.parse(bad))
                        .faults())
                .extracting(JsonFault::toString)
                .containsExactly(
                        "6:5 /counts/0: count must not be negative, but was -2750 for \"closed\"",
                        "7:5 /counts/1: count must not be negative, but was -660 for \"closed\"",
                        "7:5 /counts/1: class must occur once, but \"closed\" occurs twice",
                        "9:12 /total: total must not be negative, but was -1");
    }
}
