package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void aPlaceIsWrittenAsAJsonPointer() {
        assertThat(Place.HERE).hasToString("");
        assertThat(Place.of("issues").at(3).at("id")).hasToString("/issues/3/id");
        assertThat(Place.of("")).hasToString("/"); // RFC 6901: the property whose name is empty
        assertThat(Place.HERE.at(0)).hasToString("/0");
    }

    @Test
    void tildeAndSlashAreEscapedAsRfc6901Says() {
        assertThat(Place.of("a/b")).hasToString("/a~1b");
        assertThat(Place.of("m~n")).hasToString("/m~0n");
        assertThat(Place.of("~1")).hasToString("/~01");
        assertThat(Place.of("/~/")).hasToString("/~1~0~1");
        assertThat(Place.of("a/b").steps()).containsExactly("a/b");
        assertThat(Place.of("县(区)").at("c%d")).hasToString("/县(区)/c%d");
    }

    @Test
    void placesAreJoined() {
        Place outer = Place.of("inspections").at(0);
        Place inner = Place.of("stay").at("last");

        assertThat(outer.then(inner)).isEqualTo(new Place(List.of("inspections", "0", "stay", "last")));
        assertThat(outer.then(Place.HERE)).isSameAs(outer);
        assertThat(Place.HERE.then(inner)).isEqualTo(inner);
    }

    @Test
    void aNegativePositionIsRefused() {
        assertThatThrownBy(() -> Place.HERE.at(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("index must not be negative, but was -1");
    }

    @Test
    void theStepsAreACopy() {
        List<String> steps = new ArrayList<>(List.of("a"));
        Place place = new Place(steps);
        steps.add("b");

        assertThat(place.steps()).containsExactly("a");
        assertThat(place).hasSameHashCodeAs(Place.of("a"));
    }
}
