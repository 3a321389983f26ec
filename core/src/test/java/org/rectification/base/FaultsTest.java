package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final String RULE =
            "issue id must be 1 to 100 characters with no white space at either end and no control characters, but was ";

    @Test
    void anIdIsAnyTextOfTheRightLength() {
        for (String id : List.of(
                "a",
                "gx-17",
                "第47项",
                "a b",
                "a\u00a0b",
                "a\u3000b",
                "a/b~c\"d\\e",
                "x".repeat(100),
                "𠮷".repeat(100))) {
            assertThat(Faults.checkId("issue id", id)).isSameAs(id);
        }
    }

    @Test
    void lengthIsCountedInCodePoints() {
        assertThatThrownBy(() -> Faults.checkId("issue id", "x".repeat(101)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(RULE + "\"" + "x".repeat(60) + "…\"");
        assertThatThrownBy(() -> Faults.checkId("issue id", "𠮷".repeat(101)))
                .hasMessage(RULE + "\"" + "𠮷".repeat(60) + "…\"");
        assertThatThrownBy(() -> Faults.checkId("issue id", "")).hasMessage(RULE + "\"\"");
    }

    @Test
    void whiteSpaceOfAnyKindIsRefusedAtEitherEnd() {
        for (String blank : List.of(" ", "\u00a0", "\u3000", "\u2003", "\u202f", "\u2007")) {
            for (String id : List.of(blank, blank + "a", "a" + blank, blank + blank)) {
                assertThatThrownBy(() -> Faults.checkId("issue id", id))
                        .as("U+%04x", (int) blank.charAt(0))
                        .hasMessage(RULE + "\"" + id + "\"");
            }
        }
    }

    @Test
    void charactersThatCannotBeSeenAreRefusedInIdsAndShownByTheirNumber() {
        for (int unseen : new int[] {0x00ad, 0x200b, 0x200d, 0x2028, 0x2029, 0x202e, 0xfeff}) {
            assertThatThrownBy(() -> Faults.checkId("issue id", "gx" + (char) unseen + "1"))
                    .as("U+%04x", unseen)
                    .hasMessage(RULE + String.format(Locale.ROOT, "\"gx\\u%04x1\"", unseen));
        }
    }

    @Test
    void controlCharactersAreRefusedAnywhereAndShownByTheirNumber() {
        for (int control : new int[] {0x00, 0x07, 0x09, 0x0a, 0x0d, 0x1f, 0x7f, 0x85, 0x9f}) {
            assertThatThrownBy(() -> Faults.checkId("issue id", "a" + (char) control + "b"))
                    .as("U+%04x", control)
                    .hasMessage(RULE + String.format(Locale.ROOT, "\"a\\u%04xb\"", control));
        }
    }

    @Test
    void halfASurrogatePairIsRefused() {
        assertThatThrownBy(() -> Faults.checkId("issue id", "a\ud842")).hasMessage(RULE + "\"a\\ud842\"");
        assertThatThrownBy(() -> Faults.checkId("issue id", "\udfb7a")).hasMessage(RULE + "\"\\udfb7a\"");
        assertThatThrownBy(() -> Faults.checkId("issue id", "\udfb7\ud842")).hasMessage(RULE + "\"\\udfb7\\ud842\"");
    }

    @Test
    void aRefusedIdIsToldInBothLanguagesAndAtThePlaceItself() {
        assertThatThrownBy(() -> Faults.checkId("issue id", " "))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                .extracting(e -> e.faults().get(0))
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("id.invalid");
                    assertThat(fault.place()).isEqualTo(Place.HERE);
                    assertThat(fault.text(Language.CHINESE)).isEqualTo("编号须为1至100个字符，首尾无空白，不含控制字符，实为\" \"");
                });
    }

    @Test
    void aShownValueIsCutAfterSixtyCodePoints() {
        assertThatThrownBy(() -> Faults.checkId("issue id", "x".repeat(59) + "\u0007"))
                .hasMessage(RULE + "\"" + "x".repeat(59) + "\\u0007\"");
        assertThatThrownBy(() -> Faults.checkId("issue id", "x".repeat(60) + "\u0007"))
                .hasMessage(RULE + "\"" + "x".repeat(60) + "…\"");
    }

    @Test
    void faultsAreCollectedInTheOrderOfTheRules() {
        Faults faults = Faults.of("note");
        faults.require(true, BaseFault.NO_TEXT, Place.of("kept"));
        assertThat(faults.isEmpty()).isTrue();
        assertThatCode(faults::throwIfAny).doesNotThrowAnyException();

        faults.require(false, BaseFault.NO_TEXT, Place.of("title"));
        faults.text(Place.of("body"), "x ", 10);
        faults.text(Place.of("footer"), "footer", "yy", 1);
        faults.text(Place.of("fine"), "a\nb", 3);
        faults.add(
                Place.of("amounts").at(1),
                List.of(Fault.of(BaseFault.QUANTITY_NEGATIVE, Place.of("amount"), "value", BigDecimal.valueOf(-2))));

        assertThat(faults.isEmpty()).isFalse();
        assertThat(faults.toList())
                .isUnmodifiable()
                .extracting(Fault::toString)
                .containsExactly(
                        "/title: note must be given in at least one language",
                        "/body: note must be 1 to 10 characters with no white space at either end and no control"
                                + " characters, but was \"x \"",
                        "/footer: footer must be 1 to 1 characters with no white space at either end and no control"
                                + " characters, but was \"yy\"",
                        "/amounts/1/amount: amount must not be negative, but was -2");
        assertThatThrownBy(faults::throwIfAny)
                .isInstanceOf(InvalidValueException.class)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                .extracting(InvalidValueException::faults)
                .isEqualTo(faults.toList());
    }

    @Test
    void namesAndValuesMustStandInTurn() {
        Faults faults = Faults.of("note");

        assertThatThrownBy(() -> faults.require(false, BaseFault.NO_TEXT, Place.HERE, "start"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("arguments must be names and values in turn, but were 3 in all");
    }
}
