package org.rectification.json;

import java.io.IOException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceholderJsonTest {
    @Test
    void bothLinesReadTheSame() throws IOException {
        assertThat(PlaceholderJson.readWithJackson2("\"整改\"").name()).isEqualTo("整改");
        assertThat(PlaceholderJson.readWithJackson3("\"整改\"").name()).isEqualTo("整改");
    }
}
