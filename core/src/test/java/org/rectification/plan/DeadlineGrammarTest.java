package org.rectification.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;

/** The page that writes the grammar down tells the truth: its examples are read and checked. */
class DeadlineGrammarTest {

    private static final Path FOLDER = Path.of("src", "main", "java", "org", "rectification", "plan", "doc-files");
    private static final Path PAGE = (Files.exists(FOLDER)
                    ? FOLDER
                    : Path.of("..").resolve(FOLDER)) // in the test kit
            .resolve("deadline-wordings.html");
    private static final Pattern TABLE =
            Pattern.compile("<table class=\"(accepted|refused)\">(.*?)</table>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr><td>(.*?)</td><td>(.*?)</td></tr>");

    private record Example(String words, String meaning) {}

    private static List<Example> examples(String kind) throws IOException {
        List<Example> examples = new ArrayList<>();
        Matcher tables = TABLE.matcher(Files.readString(PAGE, StandardCharsets.UTF_8));
        while (tables.find()) {
            if (tables.group(1).equals(kind)) {
                Matcher rows = ROW.matcher(tables.group(2));
                while (rows.find()) {
                    examples.add(new Example(rows.group(1), rows.group(2)));
                }
            }
        }
        return examples;
    }

    @Test
    void acceptedExamplesMeanWhatThePageSays() throws IOException {
        List<Example> examples = examples("accepted");

        assertThat(examples).hasSizeGreaterThan(50);
        assertThat(examples)
                .allSatisfy(
                        example -> assertThat(Deadline.parse(example.words()).text(Language.ENGLISH))
                                .as(example.words())
                                .isEqualTo(example.meaning()));
    }

    @Test
    void refusedExamplesAreRefusedForTheReasonThePageSays() throws IOException {
        List<Example> examples = examples("refused");

        assertThat(examples).hasSizeGreaterThan(40);
        assertThat(examples)
                .allSatisfy(
                        example -> assertThat(Deadline.parse(example.words()).undatedBecause())
                                .as(example.words())
                                .map(reason -> reason.code())
                                .contains(example.meaning()));
    }

    @Test
    void everyReasonHasAnExample() throws IOException {
        assertThat(examples("refused"))
                .extracting(Example::meaning)
                .contains(Stream.of(UndatedReason.values())
                        .map(UndatedReason::code)
                        .toArray(String[]::new));
    }
}
