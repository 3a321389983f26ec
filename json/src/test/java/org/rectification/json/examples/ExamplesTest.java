package org.rectification.json.examples;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example in Javadoc and Markdown compiles, runs and gives the values that its comments state. The rules for
 * examples are in CONTRIBUTING.md; what they use without declaring it is in the resource {@code Preludes.java.txt}.
 */
class ExamplesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("^ *\\* *(<pre|\\{@snippet)|^```java", Pattern.MULTILINE);
    private static final Pattern CLASS = Pattern.compile("^class (\\w+)", Pattern.MULTILINE);
    private static final Pattern EXTENDED = Pattern.compile("^class \\w+ extends (\\w+)", Pattern.MULTILINE);
    private static final Pattern IMPORT = Pattern.compile("^import .*;\\n", Pattern.MULTILINE);
    private static final Pattern ERROR = Pattern.compile(
            "Example(\\d+)\\.java:(\\d+): error: (.*)(?:(?:\\n(?!.*: error: ).*){0,3}?\\n *symbol: *(.*))?");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path made;

    private final List<Example> examples = new ArrayList<>();
    private final List<Translation> translations = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    @Test
    void everyExampleCompilesRunsAndGivesTheValuesItStates() throws Exception {
        for (Path file : files()) {
            List<Example> found = Example.in(ROOT, file);
            long blocks = BLOCK.matcher(Files.readString(file, StandardCharsets.UTF_8))
                    .results()
                    .count();
            if (blocks != found.size()) {
                failures.add(ROOT.relativize(file) + ": has " + blocks + " blocks, but " + found.size() + " examples");
            }
            examples.addAll(found);
        }
        examples.forEach(example -> translations.add(Translation.of(example.code())));
        compile();
        if (failures.isEmpty()) {
            run();
        }

        assertThat(String.join("\n", failures)).isEmpty();
        assertThat(examples).hasSizeGreaterThan(100);
    }

    /** Javadoc of what is exported, and every page. */
    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String sources : List.of("core", "core/testkit", "json")) {
            try (Stream<Path> found = Files.walk(ROOT.resolve(sources + "/src/main/java"))) {
                found.filter(path -> path.toString().endsWith(".java")
                                && !path.toString().contains(File.separator + "internal" + File.separator))
                        .sorted()
                        .forEach(files::add);
            }
        }
        for (Path directory : List.of(ROOT, ROOT.resolve("core"), ROOT.resolve("examples"))) {
            try (Stream<Path> found = Files.walk(directory, directory.endsWith("examples") ? 2 : 1)) {
                found.filter(path -> path.toString().endsWith(".md")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private void compile() throws IOException {
        String preludes = preludes();
        String imports =
                IMPORT.matcher(preludes).results().map(match -> match.group()).collect(Collectors.joining());
        List<String> names =
                CLASS.matcher(preludes).results().map(match -> match.group(1)).toList();
        List<String> arguments = new ArrayList<>(List.of(
                "-nowarn",
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-Xmaxerrs",
                "1000",
                "-d",
                made.toString(),
                "-cp",
                classPath()));
        List<String> sources = new ArrayList<>(List.of(write("Preludes", preludes)));
        List<Integer> firstLines = new ArrayList<>();
        Set<String> unused = new TreeSet<>(names);
        EXTENDED.matcher(preludes).results().map(match -> match.group(1)).forEach(unused::remove);
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            String prelude = example.preludes().stream()
                    .filter(names::contains)
                    .findFirst()
                    .orElseThrow();
            unused.remove(prelude);
            List<String> own = IMPORT.matcher(example.code())
                    .results()
                    .map(match -> match.group())
                    .toList();
            String code = IMPORT.matcher(translations.get(i).code()).replaceAll("\n");
            boolean isMembers = code.startsWith("@");
            String before = "package examples;\n" + imports
                    + example.type().map(type -> "import " + type + ";\n").orElse("")
                    + String.join("", own)
                    + "class Example" + i + " extends " + prelude + " {\n"
                    + (isMembers ? code + "\n" : "")
                    + "static void run(BiConsumer<Integer, Object> values) throws Exception {\n";
            firstLines.add((int) before.chars().filter(c -> c == '\n').count()
                    - (isMembers ? 1 + (int) code.lines().count() : 0));
            sources.add(write("Example" + i, before + (isMembers ? "" : code) + "\n}\n}\n"));
        }
        unused.forEach(name -> failures.add("prelude " + name + " must be one of an example, but is of none"));
        arguments.addAll(sources);
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8)) {
            int code = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
            if (code != 0) {
                Matcher errors = ERROR.matcher(told.toString(StandardCharsets.UTF_8));
                while (errors.find()) {
                    int number = Integer.parseInt(errors.group(1));
                    Example example = examples.get(number);
                    int line = Integer.parseInt(errors.group(2)) - firstLines.get(number) + example.line();
                    failures.add(example.file() + ":" + line + ": does not compile: " + errors.group(3)
                            + (errors.group(4) == null ? "" : " " + errors.group(4)));
                }
                if (failures.isEmpty()) {
                    failures.add(told.toString(StandardCharsets.UTF_8));
                }
            }
        }
    }

    private String write(String name, String source) throws IOException {
        return Files.writeString(made.resolve(name + ".java"), source, StandardCharsets.UTF_8)
                .toString();
    }

    private static String preludes() throws IOException {
        try (InputStream in = requireNonNull(ExamplesTest.class.getResourceAsStream("Preludes.java.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String classPath() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(path -> path != null && !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void run() throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {made.toUri().toURL()}, ExamplesTest.class.getClassLoader())) {
            for (int i = 0; i < examples.size(); i++) {
                run(examples.get(i), translations.get(i), loader.loadClass("examples.Example" + i));
            }
        }
    }

    private void run(Example example, Translation translation, Class<?> compiled) throws Exception {
        BiConsumer<Integer, Object> values = (number, value) -> {
            Translation.Stated stated = translation.stated().get(number);
            String shown = Translation.shown(value);
            if (!stated.is(shown)) {
                failures.add(example.file() + ":" + (example.line() + stated.line()) + ": states " + stated.value()
                        + ", but gives " + shown.substring(0, Math.min(shown.length(), 500)));
            }
        };
        try {
            Method run = compiled.getDeclaredMethod("run", BiConsumer.class);
            run.setAccessible(true);
            run.invoke(null, values);
        } catch (InvocationTargetException | LinkageError e) {
            failures.add(example + ": throws " + (e.getCause() == null ? e : e.getCause()));
        }
    }
}
