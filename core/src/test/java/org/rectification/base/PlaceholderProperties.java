package org.rectification.base;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;

class PlaceholderProperties {
    @Property
    void equalPartsMakeEqualValues(@ForAll @NotBlank @AlphaChars String name) {
        Placeholder one = Placeholder.builder().name(name).build();
        Placeholder other = Placeholder.builder().name(name).build();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }
}
