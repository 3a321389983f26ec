package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class LocalTextTest {
    private static final LocalText BOTH = LocalText.of("江西省", "Jiangxi Province");

    @Test
    void aTextInBothLanguagesIsSaidInEach() {
        assertThat(BOTH.in(Language.CHINESE)).isEqualTo("江西省");
        assertThat(BOTH.in(Language.ENGLISH)).isEqualTo("Jiangxi Province");
        assertThat(BOTH).isEqualTo(new LocalText(Optional.of("江西省"), Optional.of("Jiangxi Province")));
    }

    @Test
    void theOtherLanguageIsSaidRatherThanNothing() {
        assertThat(LocalText.chinese("江西省").in(Language.ENGLISH)).isEqualTo("江西省");
        assertThat(LocalText.english("Jiangxi").in(Language.CHINESE)).isEqualTo("Jiangxi");
        assertThat(LocalText.chinese("江西省").english()).isEmpty();
        assertThat(LocalText.english("Jiangxi").chinese()).isEmpty();
    }

    @Test
    void chineseComesFirstInToString() {
        assertThat(BOTH).hasToString("江西省");
        assertThat(LocalText.english("Jiangxi")).hasToString("Jiangxi");
    }

    @Test
    void aTextInNoLanguageIsRefused() {
        assertThatThrownBy(() -> new LocalText(Optional.empty(), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("text must be given in at least one language")
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                .extracting(e -> e.faults().get(0).text(Language.CHINESE))
                .isEqualTo("文本须至少有一种语言");
    }

    @Test
    void bothTextsAreCheckedAndEachFaultHasItsPlace() {
        assertThatThrownBy(() -> LocalText.of(" 江西", "Jiangxi\u0007"))
                .isInstanceOf(InvalidValueException.class)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                .extracting(InvalidValueException::faults, InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::toString)
                .containsExactly(
                        "/zh: text must be 1 to 2000 characters with no white space at either end and no control"
                                + " characters, but was \" 江西\"",
                        "/en: text must be 1 to 2000 characters with no white space at either end and no control"
                                + " characters, but was \"Jiangxi\\u0007\"");
    }

    @Test
    void aLineFeedBelongsToATextButNotAtItsEnds() {
        assertThat(LocalText.chinese("一\n二").in(Language.CHINESE)).isEqualTo("一\n二");
        assertThatThrownBy(() -> LocalText.chinese("一\n")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> LocalText.chinese("一\r\n二")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aTextHasAtMostTwoThousandCodePoints() {
        String longest = "𠮷".repeat(2_000); // two chars each

        assertThat(LocalText.chinese(longest).in(Language.CHINESE)).isEqualTo(longest);
        assertThatThrownBy(() -> LocalText.chinese(longest + "江"))
                .hasMessage("/zh: text must be 1 to 2000 characters with no white space at either end and no control"
                        + " characters, but was \"" + "𠮷".repeat(60) + "…\"");
    }

    @Test
    void aTextOfPartsIsCutWhereItIsLongerThanATextMayBe() {
        String longest = "𠮷".repeat(2_000);
        LocalText cut = LocalText.shortened(longest + "江", "a".repeat(2_001));

        assertThat(LocalText.shortened(longest, "Jiangxi")).isEqualTo(LocalText.of(longest, "Jiangxi"));
        assertThat(cut).isEqualTo(LocalText.of("𠮷".repeat(1_999) + "…", "a".repeat(1_999) + "…"));
        assertThatThrownBy(() -> LocalText.shortened("", "Jiangxi")).isInstanceOf(InvalidValueException.class);
    }
}
