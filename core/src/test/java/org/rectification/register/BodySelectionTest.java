package org.rectification.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyBuilder;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;

class BodySelectionTest {

    private static final LocalDate DAY = LocalDate.of(2018, 6, 30);
    private static final BodyId PROVINCE = BodyId.of("province");
    private static final BodyId CITY = BodyId.of("city");
    private static final BodyId COUNTY = BodyId.of("county");
    private static final BodyId BUREAU = BodyId.of("bureau");
    private static final BodyId MERGED = BodyId.of("merged-county");

    private static BodyBuilder body(BodyId id, BodyKind kind, BodyLevel level, BodyId parent) {
        return Body.builder(id)
                .name(LocalText.english(id.value()))
                .kind(kind)
                .level(level)
                .parent(Optional.of(parent).filter(above -> !above.equals(id)));
    }

    /** A county that ended on the day, below a city below a province, and the province's bureau. */
    private static final Register REGISTER = Register.builder(LocalText.english("bodies"))
            .origin(Origin.RECONSTRUCTED)
            .addBodies(
                    body(PROVINCE, BodyKind.GOVERNMENT, BodyLevel.PROVINCE, PROVINCE)
                            .build(),
                    body(CITY, BodyKind.GOVERNMENT, BodyLevel.CITY, PROVINCE).build(),
                    body(COUNTY, BodyKind.GOVERNMENT, BodyLevel.COUNTY, CITY).build(),
                    body(BUREAU, BodyKind.DEPARTMENT, BodyLevel.PROVINCE, PROVINCE)
                            .build(),
                    body(MERGED, BodyKind.GOVERNMENT, BodyLevel.COUNTY, CITY)
                            .validity(DateSpan.until(DAY))
                            .build())
            .build();

    private static List<BodyId> of(BodySelection selection) {
        return selection.select(REGISTER, DAY);
    }

    @Test
    void aBodyIsMeantWhileItExists() {
        assertThat(of(BodySelection.all())).containsExactly(PROVINCE, CITY, COUNTY, BUREAU, MERGED);
        assertThat(BodySelection.all().select(REGISTER, DAY.plusDays(1)))
                .containsExactly(PROVINCE, CITY, COUNTY, BUREAU);
    }

    @Test
    void whatStandsBelowABodyIsMeantAtAnyDepthAndNotItself() {
        assertThat(of(BodySelection.all().below(PROVINCE))).containsExactly(CITY, COUNTY, BUREAU, MERGED);
        assertThat(of(BodySelection.all().below(COUNTY))).isEmpty();
        assertThat(of(BodySelection.all().below(BodyId.of("nobody")))).isEmpty();
    }

    @Test
    void everyConditionHolds() {
        BodySelection provincial = BodySelection.all().atLevels(List.of(BodyLevel.PROVINCE));

        assertThat(of(provincial)).containsExactly(PROVINCE, BUREAU);
        assertThat(of(provincial.ofKinds(List.of(BodyKind.DEPARTMENT)))).containsExactly(BUREAU);
        assertThat(of(provincial.below(PROVINCE))).containsExactly(BUREAU);
        assertThat(of(BodySelection.of(List.of(MERGED, CITY)))).containsExactly(CITY, MERGED);
        assertThat(of(BodySelection.of(List.of(MERGED, CITY)).atLevels(List.of(BodyLevel.CITY, BodyLevel.CITY))))
                .containsExactly(CITY);
    }
}
