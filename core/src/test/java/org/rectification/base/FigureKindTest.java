package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureKindTest {

    @Test
    void eachKindHasAWordInBothLanguages() {
        assertThat(FigureKind.values())
                .extracting(kind -> kind + ": " + kind.label().in(Language.ENGLISH) + " " + kind.label())
                .containsExactly("PUBLISHED: published 公布", "DERIVED: derived 推算", "RECONSTRUCTED: reconstructed 推算还原");
    }
}
