package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTest {
    private enum Size implements Labelled {
        SMALL,
        LARGE {
            @Override
            public LocalText label() {
                return LocalText.of("大", "large");
            }
        };

        @Override
        public LocalText label() {
            return LocalText.of("小", "small");
        }
    }

    @Test
    void aSlotTakesValuesOfItsType() {
        Slot due = new Slot("due", "LocalDate");

        assertThat(due.accepts(LocalDate.of(2017, 12, 31))).isTrue();
        assertThat(due.accepts("2017-12-31")).isFalse();
        assertThat(due.isList()).isFalse();
        assertThat(due.elementType()).isEqualTo("LocalDate");
        assertThat(due).hasToString("due: LocalDate");
    }

    @Test
    void aTypeIsNotTheEndOfAnotherName() {
        assertThat(new Slot("day", "Date").accepts(LocalDate.of(2017, 12, 31))).isFalse();
        assertThat(new Slot("day", "java.time.LocalDate").accepts(LocalDate.of(2017, 12, 31)))
                .isFalse();
    }

    @Test
    void aSlotTakesValuesOfTypesBelowItsType() {
        assertThat(new Slot("size", "SlotTest.Size").accepts(Size.SMALL)).isTrue();
        assertThat(new Slot("size", "SlotTest.Size").accepts(Size.LARGE)).isTrue();
        assertThat(new Slot("size", "Labelled").accepts(Size.LARGE)).isTrue();
        assertThat(new Slot("size", "Truth").accepts(Size.SMALL)).isFalse();
    }

    @Test
    void aSlotTakesNothingThatIsNoValue() {
        assertThat(new Slot("any", "Object").accepts("text")).isTrue();
        assertThat(new Slot("any", "Object").accepts(new StringBuilder("text"))).isFalse();
        assertThat(new Slot("any", "List<Object>").accepts(List.of("text", new StringBuilder("text"))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<>", "...", "List<>", "List<List<Long>>", "Long,Long", "List<Long"})
    void aTypeIsANameOrAListOfOne(String type) {
        assertThatThrownBy(() -> new Slot("day", type))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("type of slot day must be the name of a type or List<…> of one, but was " + type);
    }

    @Test
    void aSlotOfListsTakesListsOfItsType() {
        Slot truths = new Slot("truths", "List<Truth>");

        assertThat(truths.isList()).isTrue();
        assertThat(truths.elementType()).isEqualTo("Truth");
        assertThat(truths.accepts(List.of(Truth.YES, Truth.NO))).isTrue();
        assertThat(truths.accepts(List.of())).isTrue();
        assertThat(truths.accepts(List.of(Truth.YES, "no"))).isFalse();
        assertThat(truths.accepts(Truth.YES)).isFalse();
    }
}
