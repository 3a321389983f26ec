package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

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
