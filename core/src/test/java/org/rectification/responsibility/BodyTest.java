package org.rectification.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.LocalText;

class BodyTest {
    private static final BodyId ID = BodyId.of("ganzhou");
    private static final LocalText NAME = LocalText.of("赣州市人民政府", "Ganzhou City Government");

    private static BodyBuilder ganzhou() {
        return Body.builder(ID).name(NAME).kind(BodyKind.GOVERNMENT).level(BodyLevel.CITY);
    }

    @Test
    void aBodyHoldsWhatItWasGiven() {
        Body body = ganzhou().parent(BodyId.of("jiangxi")).build();

        assertThat(body.id()).isEqualTo(ID);
        assertThat(body.name()).isEqualTo(NAME);
        assertThat(body.kind()).isEqualTo(BodyKind.GOVERNMENT);
        assertThat(body.level()).isEqualTo(BodyLevel.CITY);
        assertThat(body.parent()).contains(BodyId.of("jiangxi"));
        assertThat(body.validity()).isEmpty();
        assertThat(body)
                .isEqualTo(ganzhou().parent(BodyId.of("jiangxi")).build())
                .isNotEqualTo(ganzhou().build());
    }

    @Test
    void nameKindAndLevelMustBeGiven() {
        BodyBuilder bare = Body.builder(ID);

        assertThatThrownBy(bare::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/name: name must be given; /kind: kind must be given; /level: level must be given");
    }

    @Test
    void aBodyExistsOnTheDaysOfItsValidity() {
        LocalDate first = LocalDate.of(2018, 3, 1);
        Body body = ganzhou().validity(DateSpan.from(first)).build();

        assertThat(body.existsOn(first)).isTrue();
        assertThat(body.existsOn(first.minusDays(1))).isFalse();
        assertThat(body.existsOn(LocalDate.MAX)).isTrue();
        assertThat(ganzhou().build().existsOn(LocalDate.MIN)).isTrue();
    }

    @Test
    void aBodyAboveItselfIsRefused() {
        BodyBuilder circle = ganzhou().parent(ID);

        assertThatThrownBy(circle::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("/parent: body must not be above itself, but body ganzhou is")
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
                .extracting(
                        e -> e.faults().get(0).place() + " " + e.faults().get(0).text(Language.CHINESE))
                .isEqualTo("/parent 主体不得为自身的上级，涉及主体ganzhou");
    }

    @Test
    void aLevelSkippedIsLawful() {
        Body county = Body.builder(BodyId.of("county"))
                .name(LocalText.chinese("某县人民政府"))
                .kind(BodyKind.GOVERNMENT)
                .level(BodyLevel.COUNTY)
                .parent(BodyId.of("jiangxi")) // a county under the province itself
                .build();

        assertThat(county.parent()).contains(BodyId.of("jiangxi"));
    }
}
