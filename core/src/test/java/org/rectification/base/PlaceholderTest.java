package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlaceholderTest {
    @Test
    void keepsWhatItWasGiven() {
        Placeholder placeholder = Placeholder.builder().name("a").addTag("b").build();

        assertThat(placeholder.name()).isEqualTo("a");
        assertThat(placeholder.note()).isEmpty();
        assertThat(placeholder.tags()).containsExactly("b");
    }

    @Test
    void refusesABlankName() {
        PlaceholderBuilder builder = Placeholder.builder().name(" ");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must not be blank, but was \" \"");
    }
}
