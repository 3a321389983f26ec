package org.rectification.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rectification.base.Placeholder;

class PlaceholderArbitrariesProperties {
    @Provide
    Arbitrary<Placeholder> placeholders() {
        return PlaceholderArbitraries.placeholders();
    }

    @Property
    void namesAreNotBlank(@ForAll("placeholders") Placeholder placeholder) {
        assertThat(placeholder.name()).isNotBlank();
    }
}
