package org.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.MessageCode;

/**
 * Holds the words of the library: Chinese texts as official documents are set, English texts without phrases that were
 * found unclear by readers.
 */
class WordingTest {

    /** A slot may be filled with Chinese words, so it counts as some. */
    private static final Pattern SLOT = Pattern.compile("\\{[A-Za-z]+}");

    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,:;()?!\"]|[,:;()?!\"]\\p{IsHan}");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern LINK = Pattern.compile("\\]\\([^)]*\\)");
    private static final Pattern CONSTANT_NAME = Pattern.compile("[A-Z]+_[A-Z_]+|UNSPECIFIED|PROVINCIAL|CENTRAL");

    /** Phrases that readers could not make sense of; each has a plainer one. */
    private static final List<String> UNCLEAR = List.of(
            "for whoever",
            "make nothing",
            "makes nothing",
            "making nothing",
            "becomes otherwise",
            "for want of an own",
            "the difference is told",
            "so many of so many",
            "is pressed",
            "bears out no",
            "merely wrong",
            "no stage can mend",
            "found it reached",
            "the population is:",
            "was reported on {reported} for");

    @Test
    void chineseTextsUseFullWidthPunctuationAndNoConstantNames() {
        List<String> violations = new ArrayList<>();
        chineseTexts().forEach((what, text) -> violations.addAll(chineseViolations(what, text)));

        assertThat(violations).isEmpty();
    }

    @Test
    void chineseMarkdownUsesFullWidthPunctuation() throws IOException {
        List<String> violations = new ArrayList<>();
        for (Path page : chinesePages()) {
            violations.addAll(halfWidthLines(Files.readString(page, StandardCharsets.UTF_8)));
        }

        assertThat(violations).isEmpty();
    }

    @Test
    void theCheckOfMarkdownLeavesOutCodeAndLinks() {
        assertThat(halfWidthLines("待办,已办\n```\n待办,已办\n```\n见 [文法](core/a.html)，用 `f(日期)`\n"))
                .containsExactly("待办,已办");
        assertThat(halfWidthLines("包括(`f`)\n`f`,其二\n`f`, 其三\n")).containsExactly("包括(`f`)", "`f`,其二", "`f`, 其三");
    }

    @Test
    void theCheckOfChineseFindsEachViolation() {
        assertThat(chineseViolations("a", "期限为{days},尚未完成"))
                .containsExactly("a: half-width punctuation in 期限为{days},尚未完成");
        assertThat(chineseViolations("b", "问题(一)")).containsExactly("b: half-width punctuation in 问题(一)");
        assertThat(chineseViolations("c", "种类须为NOT_STATED"))
                .containsExactly("c: the name of a constant in 种类须为NOT_STATED");
        assertThat(chineseViolations("d", "数字须写作12、-3.5或1e6，实为{value}")).isEmpty();
    }

    @Test
    void englishTextsHaveNoUnclearPhrase() throws IOException {
        List<String> violations = new ArrayList<>();
        messages()
                .forEach(message -> violations.addAll(
                        unclear(message.code(), message.template().text(Language.ENGLISH))));
        for (Path file : proseAndSources()) {
            violations.addAll(unclear(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8)));
        }

        assertThat(violations).isEmpty();
    }

    @Test
    void theCheckOfEnglishFindsAPhraseAcrossLines() {
        assertThat(unclear("A.java", " * Returns it, for\n     * whoever asks."))
                .containsExactly("A.java: \"for whoever\"");
    }

    private static List<String> chineseViolations(String what, String text) {
        List<String> violations = new ArrayList<>();
        String filled = SLOT.matcher(text).replaceAll("甲");
        if (HALF_WIDTH.matcher(filled).find()) {
            violations.add(what + ": half-width punctuation in " + text);
        }
        if (CONSTANT_NAME.matcher(filled).find()) {
            violations.add(what + ": the name of a constant in " + text);
        }
        return violations;
    }

    /** Lines of prose with half-width punctuation beside a Han character, even across a space or a piece of code. */
    private static List<String> halfWidthLines(String page) {
        String prose = FENCED.matcher(page).replaceAll("");
        return prose.lines()
                .filter(line -> HALF_WIDTH
                        .matcher(LINK.matcher(CODE.matcher(line).replaceAll("甲"))
                                .replaceAll("]")
                                .replace(" ", ""))
                        .find())
                .toList();
    }

    /** Every Markdown page of the checkout written in Chinese, by its name. */
    private static List<Path> chinesePages() throws IOException {
        Path root = Path.of("..").toAbsolutePath().normalize();
        try (Stream<Path> found =
                Files.find(root, 4, (file, attributes) -> file.toString().endsWith(".zh.md"))) {
            List<Path> pages = found.toList();
            assertThat(pages).contains(root.resolve("README.zh.md"));
            return pages;
        }
    }

    private static List<String> unclear(String what, String text) {
        String plain = text.replaceAll("\\s*\\n\\s*(\\*|//)?\\s*", " ").toLowerCase(Locale.ROOT);
        return UNCLEAR.stream()
                .filter(plain::contains)
                .map(phrase -> what + ": \"" + phrase + "\"")
                .toList();
    }

    private static Map<String, String> chineseTexts() {
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        messages()
                .forEach(message -> texts.put(message.code(), message.template().text(Language.CHINESE)));
        CompiledCore.types().stream()
                .filter(type -> type.isEnum() && Labelled.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .forEach(constant -> ((Labelled) constant)
                        .label()
                        .chinese()
                        .ifPresent(text -> texts.put(constant.getClass().getName() + "." + constant, text)));
        return texts;
    }

    private static List<MessageCode> messages() {
        return CompiledCore.types().stream()
                .filter(type -> type.isEnum() && MessageCode.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(MessageCode.class::cast)
                .toList();
    }

    /** Main sources of all modules and the pages of prose, as they stand in the checkout. */
    private static List<Path> proseAndSources() {
        Path root = Path.of("..").toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>();
        for (String tree : List.of("core/src/main/java", "core/testkit/src/main/java", "json/src/main/java")) {
            try (Stream<Path> found = Files.walk(root.resolve(tree))) {
                found.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        for (String page : List.of("README.md", "CONTRIBUTING.md", "core/ARCHITECTURE.md")) {
            files.add(root.resolve(page));
        }
        return files;
    }
}
