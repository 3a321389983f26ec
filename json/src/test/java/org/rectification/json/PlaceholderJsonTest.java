package org.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PlaceholderJsonTest {
    @Test
    void bothLinesReadTheSame() throws IOException {
        assertThat(PlaceholderJson.readWithJackson2("\"整改\"").name()).isEqualTo("整改");
        assertThat(PlaceholderJson.readWithJackson3("\"整改\"").name()).isEqualTo("整改");
    }
}
