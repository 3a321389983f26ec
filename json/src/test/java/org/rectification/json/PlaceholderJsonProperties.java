package org.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rectification.base.Placeholder;
import org.rectification.testkit.PlaceholderArbitraries;

class PlaceholderJsonProperties {
    @Provide
    Arbitrary<Placeholder> placeholders() {
        return PlaceholderArbitraries.placeholders();
    }

    @Property
    void readsWhatWasWritten(@ForAll("placeholders") Placeholder placeholder) throws IOException {
        assertThat(PlaceholderJson.readWithJackson2('"' + placeholder.name() + '"'))
                .isEqualTo(placeholder);
    }
}
