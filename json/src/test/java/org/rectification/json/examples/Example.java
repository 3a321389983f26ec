package org.rectification.json.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of Java in Javadoc or Markdown.
 *
 * @param file where it stands, from the root of the project
 * @param line the line before its first
 * @param code the block, without the asterisks of Javadoc
 */
record Example(String file, int line, String code) {

    private static final Pattern JAVADOC = Pattern.compile("<pre>\\{@code\\n(.*?)\\n[ *]*\\}</pre>", Pattern.DOTALL);
    private static final String MODULE = "/module-info.java";
    private static final Pattern MARKDOWN =
            Pattern.compile("^```java\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern MARGIN = Pattern.compile("^ *\\* ?", Pattern.MULTILINE);

    /** The examples of a file in their order. */
    static List<Example> in(Path root, Path path) throws IOException {
        String text = Files.readString(path, StandardCharsets.UTF_8);
        String file = root.relativize(path).toString().replace('\\', '/');
        boolean isJava = file.endsWith(".java");
        List<Example> found = new ArrayList<>();
        Matcher matcher = (isJava ? JAVADOC : MARKDOWN).matcher(text);
        while (matcher.find()) {
            String block = matcher.group(1);
            int line = (int) text.substring(0, matcher.start(1))
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            found.add(new Example(file, line, isJava ? MARGIN.matcher(block).replaceAll("") : block));
        }
        return found;
    }

    /** The type whose Javadoc it is; none of a page in Markdown, or of a module. */
    Optional<String> type() {
        return file.endsWith(".java") && !file.endsWith(MODULE)
                ? Optional.of(
                        file.substring(file.indexOf("/java/") + "/java/".length(), file.length() - ".java".length())
                                .replace('/', '.'))
                : Optional.empty();
    }

    /** The names of the preludes it may have, the nearest first: of its type or page, of its package, of all. */
    List<String> preludes() {
        return type().map(name -> List.of(
                        "Of" + name.substring(name.lastIndexOf('.') + 1),
                        "In_"
                                + name.substring("org.rectification.".length(), name.lastIndexOf('.'))
                                        .replace('.', '_'),
                        "OfAll"))
                .orElseGet(() -> List.of(
                        "Page_" + file.replaceFirst("(\\.zh)?\\.md$", "").replaceAll("[/-]", "_"), "OfAll"));
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
