package org.rectification.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rectification.json.internal.binding.Declared;
import org.rectification.json.internal.types.Documents;

/** Names and codes in documents are stable: a change is seen here, and then it is a new version. */
class DeclarationsTest {

    @Test
    void namesAndCodesAreWhatTheyWere() throws IOException {
        String declared = Documents.all().stream()
                .flatMap(document -> Declared.of(document).lines().stream())
                .collect(Collectors.joining("\n", "", "\n"));

        try (InputStream kept = DeclarationsTest.class.getResourceAsStream("declarations.txt")) {
            assertThat(kept).isNotNull();
            assertThat(declared).isEqualTo(new String(kept.readAllBytes(), UTF_8));
        }
    }
}
