package org.rectification.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.Language;
import org.rectification.base.LocalText;

class NamedBodyTest {

    private static final BodyId ID = BodyId.of("b1");

    @Test
    void theLabelIsTheNameOrElseTheId() {
        NamedBody named = NamedBody.of(Body.builder(ID)
                .name(LocalText.of("赣州市", "Ganzhou"))
                .kind(BodyKind.GOVERNMENT)
                .level(BodyLevel.CITY)
                .build());
        NamedBody unnamed = new NamedBody(ID, Optional.empty());

        assertThat(named).isEqualTo(new NamedBody(ID, Optional.of(LocalText.of("赣州市", "Ganzhou"))));
        assertThat(named.label().in(Language.CHINESE)).isEqualTo("赣州市");
        assertThat(named.label().in(Language.ENGLISH)).isEqualTo("Ganzhou");
        assertThat(unnamed.label().in(Language.CHINESE)).isEqualTo("主体b1");
        assertThat(unnamed.label().in(Language.ENGLISH)).isEqualTo("body b1");
        assertThat(named).hasToString("NamedBody[b1, 赣州市]");
        assertThat(unnamed).hasToString("NamedBody[b1]");
    }
}
