package org.rectification.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Language;

/**
 * A kept document with something changed gives either a value or faults that have a place: no other exception, no
 * partial value, and no difference between the lines of Jackson.
 */
class MutationProperties {

    private static final List<String> REGISTER = tokensOf(Samples.REGISTER);
    private static final List<String> STATEMENT = tokensOf(Samples.STATEMENT);

    private static final String[] REPLACEMENTS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "null",
        "true",
        "false",
        "0",
        "-1",
        "7.5",
        "1e400",
        "99999999999999999999",
        "\"\"",
        "\"x\"",
        "\"kind\"",
        "\"id\"",
        "\"2017-02-29\"",
        "\"2017-12-31\"",
        "\"复查\"",
        "\"\\ud800\"",
        "\"\\u0000\"",
        "NaN",
        "\"jx-1\"",
        "{}",
        "[]",
        "{\"kind\":\"all\"}",
        "[[]]",
        "/*",
        "\"",
        "\\",
        "\n"
    };

    private record Change(int at, int what, String token) {

        String in(List<String> tokens) {
            List<String> changed = new ArrayList<>(tokens);
            int index = at % tokens.size();
            switch (what) {
                case 0 -> changed.remove(index);
                case 1 -> changed.add(index, tokens.get(index));
                case 2 -> changed.set(index, token);
                case 3 -> changed.set(index, tokens.get((index + 7) % tokens.size()));
                case 4 -> changed.add(index, token);
                default -> changed.subList(index, tokens.size()).clear();
            }
            return String.join("", changed);
        }
    }

    @Property
    void aChangedTokenOfARegisterIsReadOrPlaced(@ForAll("changes") Change change) {
        readOrPlaced(Documents.REGISTER, change.in(REGISTER).getBytes(UTF_8));
    }

    @Property
    void aChangedTokenOfAStatementIsReadOrPlaced(@ForAll("changes") Change change) {
        readOrPlaced(Documents.STATEMENT, change.in(STATEMENT).getBytes(UTF_8));
    }

    @Property
    void severalChangedTokensAreReadOrPlaced(@ForAll("severalChanges") List<Change> changes) {
        List<String> tokens = REGISTER;
        for (Change change : changes) {
            tokens = List.of(change.in(tokens));
            tokens = tokensOf(tokens.get(0));
            if (tokens.isEmpty()) {
                break;
            }
        }
        readOrPlaced(Documents.REGISTER, String.join("", tokens).getBytes(UTF_8));
    }

    @Property
    void aChangedByteIsReadOrPlaced(@ForAll("offsets") int offset, @ForAll byte value, @ForAll boolean added) {
        byte[] text = Samples.STATEMENT.getBytes(UTF_8);
        int at = offset % text.length;
        byte[] changed = new byte[text.length + (added ? 1 : 0)];
        System.arraycopy(text, 0, changed, 0, at);
        System.arraycopy(text, at, changed, at + (added ? 1 : 0), text.length - at);
        changed[at] = value;

        readOrPlaced(Documents.STATEMENT, changed);
    }

    @Property
    void aTextThatEndsTooSoonIsPlaced(@ForAll("offsets") int offset) {
        byte[] text = Samples.STATEMENT.stripTrailing().getBytes(UTF_8);
        byte[] cut = new byte[offset % text.length];
        System.arraycopy(text, 0, cut, 0, cut.length);

        assertThat(readOrPlaced(Documents.STATEMENT, cut)).isNull();
    }

    private static <T> @Nullable T readOrPlaced(DocumentFormat<T> format, byte[] text) {
        @Nullable T value2 = null;
        @Nullable T value3 = null;
        String faults2 = "";
        String faults3 = "";
        try {
            value2 = format.using(JsonLine.jackson2()).parse(text);
        } catch (InvalidDocumentException e) {
            faults2 = placed(e, text);
        }
        try {
            value3 = format.using(JsonLine.jackson3()).parse(text);
        } catch (InvalidDocumentException e) {
            faults3 = placed(e, text);
        }
        assertThat(faults3).isEqualTo(faults2);
        assertThat(value3).isEqualTo(value2);
        if (value2 != null) {
            assertThat(format.parse(format.toJson(value2))).isEqualTo(value2);
        }
        return value2;
    }

    private static String placed(InvalidDocumentException e, byte[] text) {
        long lines = new String(text, UTF_8)
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count()
                + 1;
        assertThat(e.faults()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.line()).isBetween(1, (int) lines);
            assertThat(fault.column()).isBetween(1, text.length + 1);
            assertThat(fault.fault().code()).isNotEqualTo("document.refused");
            for (Language language : Language.values()) {
                assertThat(fault.text(language))
                        .doesNotContain("\n", "jackson", "Exception")
                        .doesNotContainPattern("\\{[a-z]+}");
            }
        });
        assertThat(e.faults()).doesNotHaveDuplicates();
        assertThat(e.faults())
                .isSortedAccordingTo((left, right) -> left.line() == right.line()
                        ? Integer.compare(left.column(), right.column())
                        : Integer.compare(left.line(), right.line()));
        return e.getMessage();
    }

    /** Strings, numbers and words, single characters, and the white space between. */
    private static List<String> tokensOf(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|[-+.\\w]+|\\s+|.", Pattern.DOTALL)
                .matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    @Provide
    Arbitrary<Change> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(REPLACEMENTS))
                .as(Change::new);
    }

    @Provide
    Arbitrary<List<Change>> severalChanges() {
        return changes().list().ofMinSize(2).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Integer> offsets() {
        return Arbitraries.integers().between(0, 1_000_000);
    }
}
