package org.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.breakdown.ClassRateDefinitions;
import org.rectification.completion.RateDefinitions;
import org.rectification.duty.Duties;
import org.rectification.escalation.EscalationPolicies;
import org.rectification.procedure.Procedure;
import org.rectification.procedure.Procedures;

/**
 * Holds the words of the library: Chinese texts as official documents are set, English texts without phrases that were
 * found unclear by readers.
 */
class WordingTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** A slot may be filled with Chinese words, so it counts as some. */
    private static final Pattern SLOT = Pattern.compile("\\{[A-Za-z]+}");

    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\n])*)\"|'[^'\n]+'");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,:;()?!\"]|[,:;()?!\"]\\p{IsHan}");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern LINK = Pattern.compile("\\]\\([^)]*\\)");
    private static final Pattern CONSTANT_NAME = Pattern.compile("[A-Z]+_[A-Z_]+|UNSPECIFIED|PROVINCIAL|CENTRAL");

    /** Phrases that readers could not make sense of; each has a plainer one. */
    private static final List<String> UNCLEAR = List.of(
            "whoever",
            "the extensions told",
            " is told",
            " are told",
            "means the part too",
            "holds {held}",
            "for want of",
            "make nothing",
            "makes nothing",
            "making nothing",
            "becomes otherwise",
            "for want of an own",
            "the difference is told",
            "so many of so many",
            "is pressed",
            "bear out",
            "bears out",
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
    void shippedDefinitionsUseFullWidthPunctuationAndNoConstantNames() {
        Map<String, LocalText> texts = shippedTexts();
        List<String> violations = new ArrayList<>();
        texts.forEach((what, text) ->
                text.chinese().ifPresent(chinese -> violations.addAll(chineseViolations(what, chinese))));
        texts.forEach((what, text) -> text.english().ifPresent(english -> violations.addAll(unclear(what, english))));

        assertThat(texts).hasSizeGreaterThan(300);
        assertThat(violations).isEmpty();
    }

    @Test
    void chineseWordsInSourcesUseFullWidthPunctuation() throws IOException {
        List<String> violations = new ArrayList<>();
        for (Path file : sources("core", "core/testkit", "json", "examples/quickstart", "examples/benchmarks")) {
            if (!file.endsWith("testkit/Deadlines.java")) { // wordings as plans write them
                violations.addAll(halfWidthLiterals(Files.readString(file, StandardCharsets.UTF_8)));
            }
        }

        assertThat(violations).isEmpty();
    }

    @Test
    void theCheckOfSourcesFindsLiteralsAndLeavesOutComments() {
        assertThat(halfWidthLiterals("f(\"台账,\"); // 台账,台账\n/* \"台账,\" */ g(\"反斜杠\\\"\", \"甲\"\n  + \",乙\", '、');"))
                .containsExactly("台账,", "反斜杠\\\"", "甲,乙");
        assertThat(halfWidthLiterals("\"台账，\" + ',' + \"a, b\"")).isEmpty();
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
        for (Path file : proseAndSources()) {
            violations.addAll(unclear(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8)));
        }

        assertThat(violations).isEmpty();
    }

    @Test
    void theCheckOfEnglishFindsAPhraseAcrossLines() {
        assertThat(unclear("A.java", " * Returns it, for\n     * whoever asks."))
                .containsExactly("A.java: \"whoever\"");
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

    /** Literals of Java with half-width punctuation beside a Han character; literals joined by a plus sign count as one. */
    private static List<String> halfWidthLiterals(String source) {
        String code = COMMENT.matcher(source).replaceAll("").replaceAll("\"\\s*\\+\\s*\"", "");
        return LITERAL.matcher(code)
                .results()
                .map(literal -> literal.group(1))
                .filter(Objects::nonNull)
                .filter(text -> HALF_WIDTH
                        .matcher(SLOT.matcher(text.replace("\\", "")).replaceAll("甲"))
                        .find())
                .toList();
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
        List<Path> pages = pages(".zh.md");
        assertThat(pages).contains(ROOT.resolve("README.zh.md"));
        return pages;
    }

    private static List<String> unclear(String what, String text) {
        String plain = text.replaceAll("\\s*\\n\\s*(\\*|//)?\\s*", " ").toLowerCase(Locale.ROOT);
        return UNCLEAR.stream()
                .filter(plain::contains)
                .map(phrase -> what + ": \"" + phrase + "\"")
                .toList();
    }

    /** The texts of all definitions that the library comes with, by a name of each. */
    private static Map<String, LocalText> shippedTexts() {
        Map<String, LocalText> texts = new LinkedHashMap<>();
        for (Procedure procedure : Procedures.all()) {
            String id = procedure.id().value();
            texts.put(id, procedure.title());
            texts.put(id + " jurisdiction", procedure.jurisdiction());
            procedure.note().ifPresent(note -> texts.put(id + " note", note));
            procedure.stages().forEach(stage -> {
                texts.put(id + " stage " + stage.id(), stage.name());
                stage.note().ifPresent(note -> texts.put(id + " note on " + stage.id(), note));
                stage.actor().ifPresent(actor -> texts.put(id + " actor of " + stage.id(), actor.name()));
            });
            procedure.criteria().forEach(criterion -> texts.put(id + " criterion " + criterion.id(), criterion.name()));
            procedure.unspecified().forEach(gap -> texts.put(id + " unspecified " + gap.place(), gap.what()));
        }
        Duties.all(DateSpan.ofYear(2017)).forEach(duty -> texts.put("duty " + duty.id(), duty.title()));
        EscalationPolicies.all().forEach(policy -> texts.put("policy " + policy.name(), policy.title()));
        RateDefinitions.all().forEach(rate -> texts.put("rate " + rate.name(), rate.title()));
        ClassRateDefinitions.all().forEach(rate -> {
            texts.put("rate " + rate.name(), rate.title());
            texts.put("unit of " + rate.name(), rate.unit());
        });
        return texts;
    }

    private static Map<String, String> chineseTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.putAll(messages());
        CompiledCore.types().stream()
                .filter(type -> type.isEnum() && Labelled.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .forEach(constant -> ((Labelled) constant)
                        .label()
                        .chinese()
                        .ifPresent(text -> texts.put(constant.getClass().getName() + "." + constant, text)));
        return texts;
    }

    /** The Chinese texts of the messages of all modules by their codes, from the generated page of messages. */
    private static Map<String, String> messages() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : page("core/MESSAGES.md").lines().toList()) {
            String[] cells = line.split(" \\| ", -1);
            if (cells.length == 4 && cells[0].matches("\\| [a-z0-9-]+\\..*")) {
                texts.put(cells[0].substring(2), cells[3].replaceAll(" \\|$", ""));
            }
        }
        assertThat(texts).containsKeys("status.overdue", "json.escape", "document.null");
        return texts;
    }

    private static String page(String name) {
        try {
            return Files.readString(ROOT.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Main sources of all modules and the pages of prose, as they stand in the checkout. */
    private static List<Path> proseAndSources() throws IOException {
        List<Path> files = new ArrayList<>(sources("core", "core/testkit", "json", "examples/quickstart"));
        files.addAll(pages(".md"));
        assertThat(files).contains(ROOT.resolve("CHANGELOG.md"), ROOT.resolve("examples/regulatory-tests/README.md"));
        return files;
    }

    private static List<Path> sources(String... modules) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : modules) {
            try (Stream<Path> found = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                found.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        return files;
    }

    private static List<Path> pages(String ending) throws IOException {
        try (Stream<Path> found =
                Files.find(ROOT, 4, (file, attributes) -> file.toString().endsWith(ending))) {
            return found.toList();
        }
    }
}
