package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class CitationTest {
    private static final LocalText TITLE = LocalText.of("中华人民共和国民法典", "Civil Code");

    @Test
    void aCitationIsNarrowedStepByStep() {
        LocalDate day = LocalDate.of(2020, 5, 28);
        Citation whole = Citation.of(TITLE);

        assertThat(whole).isEqualTo(new Citation(TITLE, Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(whole.withProvision("Art. 201")
                        .withAddress("https://example.org/code")
                        .withPublishedOn(day))
                .isEqualTo(new Citation(
                        TITLE, Optional.of("Art. 201"), Optional.of("https://example.org/code"), Optional.of(day)));
        assertThat(whole.withPublishedOn(day)
                        .withAddress("a")
                        .withProvision("p")
                        .provision())
                .contains("p");
        assertThat(whole.provision()).isEmpty();
    }

    @Test
    void eachFaultNamesTheTextThatHasIt() {
        assertThatThrownBy(() -> new Citation(TITLE, Optional.of(""), Optional.of("a b "), Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                .extracting(InvalidValueException::faults, InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::toString)
                .containsExactly(
                        "/provision: provision must be 1 to 200 characters with no white space at either end and no"
                                + " control characters, but was \"\"",
                        "/address: address must be 1 to 500 characters with no white space at either end and no"
                                + " control characters, but was \"a b \"");
    }

    @Test
    void theLongestTextsAreTaken() {
        Citation citation = Citation.of(TITLE).withProvision("条".repeat(200)).withAddress("a".repeat(500));

        assertThat(citation.provision()).contains("条".repeat(200));
        assertThatThrownBy(() -> citation.withProvision("条".repeat(201)))
                .hasMessageStartingWith("/provision: provision must be 1 to 200 characters");
        assertThatThrownBy(() -> citation.withAddress("a".repeat(501)))
                .hasMessageStartingWith("/address: address must be 1 to 500 characters");
    }
}
