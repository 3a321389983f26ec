package org.rectification.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectification.issue.Entry;
import org.rectification.issue.EntryId;
import org.rectification.issue.Fact;
import org.rectification.issue.IssueId;
import org.rectification.issue.RefutationKind;
import org.rectification.issue.Subject;
import org.rectification.json.Documents;
import org.rectification.register.Register;

class QuickstartTest {

    /** A half-width colon, comma, semicolon or bracket beside a Han character, even across spaces. */
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan} *[,:;()\\[\\]]|[,:;()\\[\\]] *\\p{IsHan}");

    private static final Path GOLDEN = Path.of("src/test/resources/org/rectification/examples/quickstart");

    @TempDir
    private Path folder;

    private String printed = "";
    private String complained = "";

    @BeforeEach
    void copyDocuments() throws IOException {
        write("jiangxi-register.json", Documents.REGISTER.toJson(Reconstruction.jiangxi()));
        write("guangxi-register.json", Documents.REGISTER.toJson(Reconstruction.guangxi()));
        write("jiangxi-statement.json", Documents.STATEMENT.toJson(Statements.jiangxi()));
        write("guangxi-statement.json", Documents.STATEMENT.toJson(Statements.guangxi()));
    }

    @ParameterizedTest
    @CsvSource({"report.txt,", "report.zh.txt,--zh"})
    void theReportIsTheKeptOne(String golden, String argument) throws IOException {
        int status = run(argument == null ? List.of() : List.of(argument));

        Path kept = GOLDEN.resolve(golden);
        if (Boolean.getBoolean("quickstart.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(kept, printed, StandardCharsets.UTF_8);
        }
        assertThat(printed.lines()).containsExactlyElementsOf(Files.readAllLines(kept, StandardCharsets.UTF_8));
        assertThat(status).isZero();
        assertThat(complained).isEmpty();
    }

    @Test
    void theChineseReportUsesFullWidthPunctuation() {
        run(List.of("--zh"));

        assertThat(printed).contains("阶段“2017年6月”：12/12 = 100%【推算还原】");
        assertThat(printed.lines().filter(line -> HALF_WIDTH.matcher(line).find()))
                .isEmpty();
    }

    @Test
    void theDocumentsUseFullWidthPunctuationInChinese() {
        String documents = Documents.REGISTER.toJson(Reconstruction.jiangxi())
                + Documents.REGISTER.toJson(Reconstruction.guangxi())
                + Documents.STATEMENT.toJson(Statements.jiangxi())
                + Documents.STATEMENT.toJson(Statements.guangxi());

        assertThat(documents.lines().filter(line -> HALF_WIDTH.matcher(line).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"阶段: 1", "甲,乙", "1; 乙", "甲(1", "1)乙", "台账 [1", "[推算", "还原]"})
    void theCheckOfPunctuationFindsEachSign(String text) {
        assertThat(text).containsPattern(HALF_WIDTH);
    }

    @Test
    void everyPublishedFigureIsPrintedWithItsKindAndVerdict() {
        assertThat(run(List.of())).isZero();

        assertThat(row("J1.1")).contains("2016-07-14/2016-08-14", "published", "agrees");
        assertThat(row("J1.3")).contains("61 issues", "published", "agrees");
        assertThat(row("J2.1")).contains("30 of 30", "published", "agrees");
        assertThat(row("J2.2")).contains("3 of 12", "published", "agrees");
        assertThat(row("J2.3")).contains("33 of 61", "derived", "agrees").doesNotContain("published");
        assertThat(row("J2.4")).contains("of 19", "derived", "agrees").doesNotContain("published");
        assertThat(row("J10.4")).contains("27 clues", "published", "agrees");
        assertThat(row("J10.5")).contains("3 persons", "published", "agrees");
        assertThat(row("J10.6")).contains("30 persons", "published", "agrees");
        assertThat(row("J10.7")).contains("246 persons", "published", "agrees");
        assertThat(row("J10.8")).contains("50 persons", "published", "agrees");
        assertThat(row("G1.3")).contains("22 of 37 = 59 %", "published", "agrees");
        assertThat(row("G2")).contains("6", "published", "agrees");
        assertThat(row("G3")).contains("439 of 510 = 86 %", "published", "agrees");
        assertThat(row("G4.2")).contains("30 % by 2017-06-30", "published", "agrees");
        assertThat(row("G4.3")).contains("80 % by 2017-12-31", "published", "agrees");
        assertThat(row("G4.5")).contains("+29.5 points", "derived", "agrees");
        assertThat(row("G4.6")).contains("+45.7 points", "derived", "agrees");
        assertThat(row("G4.7")).contains("-20.5 points", "derived", "agrees");
        assertThat(row("G4.8")).contains("-4.3 points", "derived", "agrees");
        assertThat(row("G8.2")).contains("404 persons", "published", "agrees");
        assertThat(row("G8.4")).contains("141 persons", "published", "agrees");
    }

    @Test
    void aSplitThatNoSourceStatesIsNeverShownAsPublished() {
        run(List.of());

        List<String> unstated = printed.lines()
                .filter(line -> line.startsWith("  phase ") || line.startsWith("  category "))
                .toList();
        assertThat(unstated).hasSize(10).allSatisfy(line -> assertThat(line).endsWith("[reconstructed]"));
    }

    @Test
    void oneIssueFoundFalseMovesTheFiguresAndTheyDisagreeWithTheStatement() throws IOException {
        Register register = Reconstruction.guangxi()
                .with(
                        IssueId.of("gx-1"),
                        Entry.of(
                                EntryId.of("found-false"),
                                Subject.issue(),
                                new Fact.CompletionRefuted(RefutationKind.FALSE),
                                LocalDate.of(2017, 12, 31)));
        write("guangxi-register.json", Documents.REGISTER.toJson(register));

        int status = run(List.of("--data", folder.toString()));

        assertThat(status).isEqualTo(1);
        assertThat(row("G1.3")).contains("22 of 37 = 59 %", "21 of 37 = 57 %", "DISAGREES");
        assertThat(row("G4.7")).contains("-23.2 points", "DISAGREES");
        assertThat(row("G3")).contains("439 of 510 = 86 %", "agrees");
        assertThat(printed).contains("the statement says 22 of 37 = 59 %, the register gives 21 of 37 = 57 %");
    }

    /** How near is near enough nobody says: no disagreement, and no agreement either. */
    @Test
    void aBoundThatTheCountsLeaveOpenIsUndecided() throws IOException {
        write(
                "guangxi-statement.json",
                Documents.STATEMENT
                        .toJson(Statements.guangxi())
                        .replace("\"percent\": 59\n", "\"percent\": 60,\n        \"bound\": \"nearly\"\n")
                        .replace("\"percent\": 86\n", "\"percent\": 86,\n        \"bound\": \"more-than\"\n"));

        int status = run(List.of("--data", folder.toString()));

        assertThat(status).isZero();
        assertThat(row("G1.3")).contains("22 of 37, nearly 60 %", "undecided");
        assertThat(row("G3")).contains("439 of 510, more than 86 %", "agrees");
        assertThat(printed)
                .contains("the statement says 22 of 37, nearly 60 %; the available data give 22 of 37 = 59 %, which"
                        + " neither confirms nor refutes it");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(folder.resolve("guangxi-statement.json"));

        assertRefused("guangxi-statement.json: ");
        assertThat(complained).isEqualTo("guangxi-statement.json: the file does not exist\n");
    }

    @Test
    void brokenJsonIsPlaced() throws IOException {
        write("jiangxi-statement.json", "{\"format\": \"rectification/statement\",\n  \"version\": 1,,\n}");

        assertRefused("jiangxi-statement.json:2:16 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"inspection\": \"central-2016-guangxi\",|\"inspection\": \"central-2016-hunan\",|central-2016-hunan",
                "\"id\": \"gx-2\",|\"id\": \"gx-1\",|gx-1",
                "\"feedbackOn\": \"2016-11-17\",|\"feedbackOn\": \"2016-11-31\",|2016-11-31",
                "\"feedbackOn\": \"2016-11-17\",|\"feedbackOn\": 20161117,|20161117",
                "\"feedbackOn\": \"2016-11-17\",|\"fedBackOn\": \"2016-11-17\",|fedBackOn",
                "\"origin\": \"reconstructed\",|\"origin\": \"invented\",|invented",
                "\"origin\": \"reconstructed\",||origin",
                "\"2016-07-01\"|\"2016-09-01\"|2016-08-31"
            })
    void oneFaultIsOneSentenceWithFilePlaceAndValue(String old, String changed, String value) throws IOException {
        String document = Documents.REGISTER.toJson(Reconstruction.guangxi());
        assertThat(document).contains(old);
        write("guangxi-register.json", document.replaceFirst(Pattern.quote(old), changed == null ? "" : changed));

        assertRefused("guangxi-register.json:");
        assertThat(complained.lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line)
                        .matches("guangxi-register.json:\\d+:\\d+ .*")
                        .contains(value));
    }

    @Test
    void allFaultsOfAllDocumentsAreToldAtOnce() throws IOException {
        Files.delete(folder.resolve("jiangxi-register.json"));
        write(
                "guangxi-register.json",
                Documents.REGISTER
                        .toJson(Reconstruction.guangxi())
                        .replace("\"origin\": \"reconstructed\"", "\"origin\": 7")
                        .replace("\"feedbackOn\": \"2016-11-17\"", "\"feedbackOn\": \"soon\""));

        assertRefused("jiangxi-register.json: ");
        assertThat(complained.lines()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"--help", "--data"})
    void anUnknownArgumentIsNamed(String argument) {
        assertThat(run(List.of(argument))).isEqualTo(2);
        assertThat(complained).isEqualTo("argument must be --zh or --data DIR, but was \"" + argument + "\"\n");
        assertThat(printed).isEmpty();
    }

    private void assertRefused(String start) {
        assertThat(run(List.of("--data", folder.toString()))).isEqualTo(2);
        complained = complained.replace(folder + File.separator, "");
        assertThat(complained).startsWith(start).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(printed).as("no partial figure").isEmpty();
    }

    private String row(String figure) {
        List<String> rows =
                printed.lines().filter(line -> line.startsWith(figure + " ")).toList();
        assertThat(rows).as(figure).hasSize(1);
        return rows.get(0);
    }

    private int run(List<String> args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Quickstart(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(new ArrayList<>(args));
        printed = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        complained = err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        return status;
    }

    private void write(String name, String document) throws IOException {
        Files.writeString(folder.resolve(name), document, StandardCharsets.UTF_8);
    }
}
