package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultTest {
    private static final LocalDate START = LocalDate.of(2016, 8, 14);
    private static final LocalDate END = LocalDate.of(2016, 7, 14);
    private static final Fault FAULT =
            Fault.of(BaseFault.END_BEFORE_START, Place.of("last"), "start", START, "end", END);

    @Test
    void aFaultHasCodePlaceArgumentsAndText() {
        assertThat(FAULT.code()).isEqualTo("date-span.end-before-start");
        assertThat(FAULT.place()).isEqualTo(Place.of("last"));
        assertThat(FAULT.arguments()).containsExactly(Map.entry("start", START), Map.entry("end", END));
        assertThat(FAULT.arguments()).isUnmodifiable();
        assertThat(FAULT.text(Language.ENGLISH)).isEqualTo("end must not precede start 2016-08-14, but was 2016-07-14");
        assertThat(FAULT.text(Language.CHINESE)).isEqualTo("结束日期不得早于开始日期2016年8月14日，实为2016年7月14日");
    }

    @Test
    void aFaultIsSeenFromFurtherOutside() {
        Fault outer = FAULT.within(Place.of("inspections").at(0).at("stay"));

        assertThat(outer.place()).hasToString("/inspections/0/stay/last");
        assertThat(outer)
                .hasToString("/inspections/0/stay/last: end must not precede start 2016-08-14, but was 2016-07-14");
        assertThat(FAULT.within(Place.HERE)).isEqualTo(FAULT);
    }

    @Test
    void aFaultOfTheValueItselfIsWrittenWithoutPlace() {
        assertThat(Fault.of(BaseFault.NO_TEXT, Place.HERE, "subject", "text"))
                .hasToString("text must be given in at least one language");
    }

    @Test
    void faultsAreEqualByCodePlaceAndArguments() {
        Fault same = Fault.of(BaseFault.END_BEFORE_START, Place.of("last"), "end", END, "start", START);

        assertThat(FAULT).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(FAULT)
                .isNotEqualTo(FAULT.within(Place.of("stay")))
                .isNotEqualTo(Fault.of(BaseFault.END_BEFORE_START, Place.of("last"), "start", START, "end", START))
                .isNotEqualTo(Fault.of(BaseFault.NO_TEXT, Place.of("last"), "subject", "text"))
                .isNotEqualTo("a fault");
    }

    @Test
    void namesAndValuesMustStandInTurn() {
        assertThatThrownBy(() -> Fault.of(BaseFault.NO_TEXT, Place.HERE, "subject"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("arguments must be names and values in turn, but were 1 in all");
        assertThatThrownBy(() -> Fault.of(BaseFault.NO_TEXT, Place.HERE, 3, "subject"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("arguments must be names and values in turn, but 3 is no name");
    }
}
