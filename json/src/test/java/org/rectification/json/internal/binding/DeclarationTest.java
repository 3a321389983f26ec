package org.rectification.json.internal.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Mistakes in a declaration show when the class is loaded. */
class DeclarationTest {

    private static final ScalarType<String> TEXT = ScalarType.text(text -> text, text -> text);

    @Test
    void aNameStandsOnce() {
        var type = ObjectType.<String>named("word");
        type.required("a", TEXT, word -> word);
        type.required("a", TEXT, word -> word);

        assertThatThrownBy(() -> type.build(in -> ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("properties must have names of their own, but a stands twice");
    }

    @Test
    void sixtyFourPropertiesAreTheMost() {
        var type = ObjectType.<String>named("word");
        for (int i = 0; i < 64; i++) {
            type.required("p" + i, TEXT, word -> word);
        }
        assertThat(type.build(in -> "").fields()).hasSize(64);

        type.required("p64", TEXT, word -> word);
        assertThatThrownBy(() -> type.build(in -> ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("properties must be at most 64, but were 65");
    }

    @Test
    void whatIsRequiredCannotBeGoneWithout() {
        var type = ObjectType.<String>named("word");
        var needed = type.required("a", TEXT, word -> word);

        assertThatThrownBy(() -> type.goOnWithout(needed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("property must not be required, but was a");
    }

    @Test
    void aCodeStandsOnce() {
        var nothing = ObjectType.<String>named("word").build(in -> "");
        var type = UnionType.<String>named("word")
                .variant("a", String.class, nothing)
                .variant("a", String.class, nothing);

        assertThatThrownBy(type::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("codes must be unique, but a occurs twice");
    }

    @Test
    void noVariantHasAPropertyOfTheDecidingName() {
        var word = ObjectType.<String>named("word");
        word.required("kind", TEXT, any -> any);
        var type = UnionType.<String>named("word").variant("a", String.class, word.build(in -> ""));

        assertThatThrownBy(type::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a variant must have no property of its own that is called kind, but a has one");
    }
}
