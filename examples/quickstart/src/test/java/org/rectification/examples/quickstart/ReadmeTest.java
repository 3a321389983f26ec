package org.rectification.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the README's code to code that compiles, and its output to what that code prints. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path SOURCES = Path.of("src/main/java/org/rectification/examples/quickstart");

    @ParameterizedTest
    @CsvSource({
        "README.md,0,FirstAnswers",
        "README.md,1,FirstRegister",
        "README.zh.md,0,FirstAnswers",
        "README.zh.md,1,FirstRegister"
    })
    void theCodeIsThatOfAProgramThatCompiles(String readme, int index, String program) throws IOException {
        String code = blocks(readme, "java").get(index);
        String source = Files.readString(SOURCES.resolve(program + ".java"), StandardCharsets.UTF_8);

        assertThat(withoutIndentation(source)).contains(withoutIndentation(code));
    }

    @ParameterizedTest
    @CsvSource({"README.md", "README.zh.md"})
    void theOutputIsWhatTheProgramsPrint(String readme) throws IOException {
        List<String> outputs = blocks(readme, "text");

        assertThat(outputs.get(0)).isEqualTo(printedBy(FirstAnswers::print));
        assertThat(outputs.get(1)).isEqualTo(printedBy(FirstRegister::print));
    }

    @ParameterizedTest
    @CsvSource({"README.md,report.txt", "README.zh.md,report.zh.txt"})
    void theReportInTheReadmeIsAnExcerptOfTheKeptOne(String readme, String report) throws IOException {
        List<String> kept = Files.readAllLines(
                Path.of("src/test/resources/org/rectification/examples/quickstart")
                        .resolve(report),
                StandardCharsets.UTF_8);

        assertThat(blocks(readme, "text")
                        .get(2)
                        .lines()
                        .filter(line -> !line.equals("…"))
                        .toList())
                .hasSizeGreaterThan(6)
                .allSatisfy(line -> assertThat(kept).contains(line));
    }

    @Test
    void bothReadmesNameTheTwoCommands() throws IOException {
        for (String readme : List.of("README.md", "README.zh.md")) {
            assertThat(Files.readString(ROOT.resolve(readme), StandardCharsets.UTF_8))
                    .contains("mvn -q compile exec:java", "mvn verify");
        }
    }

    private interface Program {
        void print(PrintStream out) throws IOException;
    }

    private static String printedBy(Program program) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        program.print(new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static List<String> blocks(String readme, String language) throws IOException {
        Matcher matcher = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve(readme), StandardCharsets.UTF_8));
        return matcher.results().map(result -> result.group(1)).toList();
    }

    private static String withoutIndentation(String code) {
        return code.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
    }
}
