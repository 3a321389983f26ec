package org.rectification.json.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rectification.json.examples.Translation.Stated;

class TranslationTest {

    @Test
    void aStatementHandsOverTheValueThatItsCommentStates() {
        Translation translation = Translation.of("""
                Ratio done = new Ratio(22, 37);    // 22/37
                // a line of its own is a remark
                done
                        .percent(0); // Optional[59] // rounded
                done.percent(1);
                """);

        assertThat(translation.code()).isEqualTo("""
                Ratio done = new Ratio(22, 37); values.accept(0, done);
                // a line of its own is a remark
                values.accept(1, done
                        .percent(0));
                done.percent(1);
                """);
        assertThat(translation.stated()).containsExactly(new Stated(1, "22/37"), new Stated(4, "Optional[59]"));
    }

    @Test
    void whatIsInsideBracketsAndLiteralsEndsNoStatement() {
        Translation translation = Translation.of("""
                if (a instanceof Text t) {
                    t.of("; // no", ';', () -> { go(); }); // "yes"
                }
                """);

        assertThat(translation.code()).isEqualTo("""
                if (a instanceof Text t) {
                    values.accept(0, t.of("; // no", ';', () -> { go(); }));
                }
                """);
        assertThat(translation.stated()).containsExactly(new Stated(2, "\"yes\""));
    }

    @Test
    void whatIsThrownIsAValueToo() {
        Translation translation = Translation.of("day.of(13); // throws DateTimeException: …13");

        assertThat(translation.code())
                .isEqualTo("try { day.of(13); values.accept(0, \"nothing\"); } catch (RuntimeException e)"
                        + " { values.accept(0, new Throwable(e)); }");
        assertThat(Translation.shown(new Throwable(new IllegalStateException("broken"))))
                .isEqualTo("throws IllegalStateException: broken");
    }

    @Test
    void aValueIsStatedWholeButForWhatDotsStandFor() {
        assertThat(new Stated(1, "22/37").is("22/37")).isTrue();
        assertThat(new Stated(1, "22/37").is("22/370")).isFalse();
        assertThat(new Stated(1, "[a, …, z]").is("[a, b,\nc, z]")).isTrue();
        assertThat(new Stated(1, "[a, …, z]").is("[b, c, z]")).isFalse();
        assertThat(List.of(Translation.shown("a"), Translation.shown(1), Translation.shown(null)))
                .containsExactly("\"a\"", "1", "null");
    }
}
