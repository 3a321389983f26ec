package org.rectification.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectification.audit.StatementCheck;
import org.rectification.json.Documents;
import org.rectification.register.Origin;

/**
 * Holds the documents of the example to the code that made them. After a change of that code, {@code
 * -Dquickstart.write=true} writes the documents anew.
 */
class ReconstructionTest {

    private static final Path DOCUMENTS = Path.of("src/main/resources/org/rectification/examples/quickstart");

    private static final Map<String, String> MADE = Map.of(
            "jiangxi-register.json", Documents.REGISTER.toJson(Reconstruction.jiangxi()),
            "guangxi-register.json", Documents.REGISTER.toJson(Reconstruction.guangxi()),
            "jiangxi-statement.json", Documents.STATEMENT.toJson(Statements.jiangxi()),
            "guangxi-statement.json", Documents.STATEMENT.toJson(Statements.guangxi()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jiangxi-register.json",
                "guangxi-register.json",
                "jiangxi-statement.json",
                "guangxi-statement.json"
            })
    void theDocumentIsWhatTheCodeMakes(String name) throws IOException {
        Path document = DOCUMENTS.resolve(name);
        if (Boolean.getBoolean("quickstart.write")) {
            Files.createDirectories(DOCUMENTS);
            Files.writeString(document, MADE.get(name), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(document, StandardCharsets.UTF_8)).isEqualTo(MADE.get(name));
    }

    @Test
    void bothRegistersSayThatTheyAreReconstructed() {
        assertThat(Reconstruction.jiangxi().origin()).isEqualTo(Origin.RECONSTRUCTED);
        assertThat(Reconstruction.guangxi().origin()).isEqualTo(Origin.RECONSTRUCTED);
    }

    @Test
    void theRegistersAgreeWithEveryPublishedTotal() {
        assertThat(StatementCheck.of(Statements.jiangxi(), Reconstruction.jiangxi())
                        .disagreements())
                .isEmpty();
        assertThat(StatementCheck.of(Statements.guangxi(), Reconstruction.guangxi())
                        .disagreements())
                .isEmpty();
    }
}
