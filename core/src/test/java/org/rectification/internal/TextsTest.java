package org.rectification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private enum Mood {
        VERY_GOOD
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "0", "9", "gx-1", "a-b-c", "2017"})
    void stableNames(String name) {
        assertThat(StableNames.isName(name)).isTrue();
    }

    /** Beside each bound of the two ranges: the character before and the one after. */
    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-a", "a-", "a--b", "A", "a b", "a_b", "a`", "a{", "a/b", "a:b", "甲"})
    void noStableNames(String name) {
        assertThat(StableNames.isName(name)).isFalse();
    }

    @Test
    void aStableNameIsOfAHundredCharactersAtMost() {
        assertThat(StableNames.isName("a".repeat(100))).isTrue();
        assertThat(StableNames.isName("a".repeat(101))).isFalse();
        assertThat(StableNames.of(Mood.VERY_GOOD)).isEqualTo("very-good");
    }

    @Test
    void aTextIsQuotedWithItsUnseenCharactersEscaped() {
        assertThat(Quoted.text("")).isEqualTo("\"\"");
        assertThat(Quoted.text("整改 1")).isEqualTo("\"整改 1\"");
        assertThat(Quoted.text("a\nb")).isEqualTo("\"a\\u000ab\"");
        assertThat(Quoted.text("\uFEFFa\u2028")).isEqualTo("\"\\ufeffa\\u2028\"");
        assertThat(Quoted.text("\uD842")).isEqualTo("\"\\ud842\"");
        assertThat(Quoted.text("\uDB40\uDC41")).isEqualTo("\"\\ue0041\"");
    }

    @Test
    void aQuotedTextIsCutAfterSixtyCodePoints() {
        assertThat(Quoted.text("𠮷".repeat(60))).isEqualTo("\"" + "𠮷".repeat(60) + "\"");
        assertThat(Quoted.text("𠮷".repeat(61))).isEqualTo("\"" + "𠮷".repeat(60) + "…\"");
    }

    @Test
    void aLineShowsWhatIsThere() {
        assertThat(OneLine.of("Issue", "gx-1", null, Optional.empty(), OptionalInt.empty(), "", List.of()))
                .isEqualTo("Issue[gx-1]");
        assertThat(OneLine.of("Issue", Optional.of("gx-1"), OptionalInt.of(7), Mood.VERY_GOOD))
                .isEqualTo("Issue[gx-1, 7, very-good]");
        assertThat(OneLine.of("Issue", Optional.empty())).isEqualTo("Issue");
        assertThat(OneLine.sentence("on", Optional.of(Mood.VERY_GOOD), OptionalInt.of(0), null))
                .isEqualTo("on very-good 0");
        assertThat(OneLine.with("by", Optional.of("ganzhou"))).isEqualTo("by ganzhou");
        assertThat(OneLine.with("by", Optional.empty())).isEmpty();
    }

    @Test
    void ofManyTheFirstThreeAreShown() {
        assertThat(OneLine.of("List", List.of(1, 2))).isEqualTo("List[1; 2]");
        assertThat(OneLine.of("List", List.of(1, 2, 3))).isEqualTo("List[1; 2; 3]");
        assertThat(OneLine.of("List", List.of(1, 2, 3, 4))).isEqualTo("List[1; 2; 3; and 1 more]");
        assertThat(OneLine.of("List", List.of(1, 2, 3, 4, 5))).isEqualTo("List[1; 2; 3; and 2 more]");
    }

    @Test
    void aLineEndsAtTwoHundredCharacters() {
        String part = "a".repeat(60);
        assertThat(OneLine.of("Type", part, part, part, "12345678")) // 4 + 2 + 3 * 62 + 8
                .isEqualTo("Type[" + part + ", " + part + ", " + part + ", 12345678]")
                .hasSize(200);
        assertThat(OneLine.of("Type", part, part, part, "123456789"))
                .isEqualTo("Type[" + part + ", " + part + ", " + part + ", 1234567…]")
                .hasSize(200);
        assertThat(OneLine.of("Type", part + "b")).isEqualTo("Type[" + "a".repeat(59) + "…]");
        assertThat(OneLine.text("b".repeat(200))).isEqualTo("b".repeat(200));
        assertThat(OneLine.text("b".repeat(201))).isEqualTo("b".repeat(199) + "…");
        assertThat(OneLine.text("a\r\nb")).isEqualTo("a  b");
    }

    @Test
    void countsHaveTheirNouns() {
        assertThat(OneLine.count(0, "issue")).isEmpty();
        assertThat(OneLine.count(1, "issue")).isEqualTo("1 issue");
        assertThat(OneLine.count(2, "body", "bodies")).isEqualTo("2 bodies");
        assertThat(OneLine.number(0, "finding")).isEqualTo("0 findings");
        assertThat(OneLine.number(1, "body", "bodies")).isEqualTo("1 body");
        assertThat(OneLine.path("gx-1", Optional.of("p1"))).isEqualTo("gx-1/p1");
        assertThat(OneLine.path("gx-1", Optional.empty())).isEqualTo("gx-1");
    }
}
