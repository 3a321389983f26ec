package org.rectification.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.rectification.audit.PublishedStatement;
import org.rectification.register.Register;

/** A user's own mapper of Jackson 2 reads and writes documents as strictly as this library does. */
@Tag("classpath")
class Jackson2ModuleTest {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new Jackson2Module()).build();
    private static final Register REGISTER = Documents.REGISTER.parse(Samples.REGISTER);

    @Test
    void documentsComeBack() throws JsonProcessingException {
        assertThat(MAPPER.readValue(Samples.REGISTER, Register.class)).isEqualTo(REGISTER);
        assertThat(MAPPER.readValue(Samples.STATEMENT, PublishedStatement.class))
                .isEqualTo(Documents.STATEMENT.parse(Samples.STATEMENT));
        assertThat(MAPPER.writeValueAsString(REGISTER))
                .isEqualTo(Documents.REGISTER.compact().toJson(REGISTER));
    }

    @Test
    void documentsStandInsideOtherValues() throws JsonProcessingException {
        String text = MAPPER.writeValueAsString(Map.of("registers", List.of(REGISTER, REGISTER)));

        Map<String, List<Register>> back = MAPPER.readValue(
                text,
                MAPPER.getTypeFactory()
                        .constructType(
                                new com.fasterxml.jackson.core.type.TypeReference<
                                        Map<String, List<Register>>>() {}.getType()));

        assertThat(back.get("registers")).containsExactly(REGISTER, REGISTER);
    }

    @Test
    void aTreeIsReadAndMade() throws JsonProcessingException {
        ObjectNode tree = MAPPER.valueToTree(REGISTER);

        assertThat(tree.get("format").textValue()).isEqualTo("rectification/register");
        assertThat(MAPPER.treeToValue(tree, Register.class)).isEqualTo(REGISTER);
        assertThat(MAPPER.convertValue(REGISTER, JsonNode.class)).isEqualTo(tree);
    }

    @Test
    void allFaultsComeInOneExceptionWithTheMappersPlaces() {
        String text = "{\n \"register\": "
                + Samples.SMALL.replace("\"recorded\"", "\"x\"").replace("\"jx-1\"", "\"\"") + "}";

        JsonMappingException e =
                catchThrowableOfType(JsonMappingException.class, () -> MAPPER.readValue(text, Holder.class));

        assertThat(e.getPathReference()).endsWith("[\"register\"]");
        InvalidDocumentException cause = Objects.requireNonNull((InvalidDocumentException) e.getCause());
        assertThat(cause.getMessage().lines())
                .containsExactly(
                        "6:13 /origin: origin must be one of recorded, reconstructed, generated, but was \"x\"",
                        "11:12 /issues/0/id: issue id must be 1 to 100 characters with no white space at either end and"
                                + " no control characters, but was \"\"");
        assertThat(e.getOriginalMessage()).isEqualTo(cause.getMessage());
    }

    @Test
    void aTreeHasNoLines() throws JsonProcessingException {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(Samples.SMALL);
        tree.put("origin", 5);
        tree.remove("title");

        JsonMappingException e =
                catchThrowableOfType(JsonMappingException.class, () -> MAPPER.treeToValue(tree, Register.class));

        assertThat(e.getCause())
                .hasMessage("register must have the property title\n"
                        + "/origin: origin must be a string, but was the number 5");
    }

    @Test
    void itIsAsStrictWhateverTheMapperAllows() {
        ObjectMapper lenient = JsonMapper.builder()
                .addModule(new Jackson2Module())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        String text = Samples.SMALL
                .replace("\"origin\"", "/* remark */ \"unknown\": 1, \"origin\"")
                .replace(
                        "\n  ]\n}",
                        "\n  ],\n \"aggregates\": [{\"quantity\": NaN}, {\"quantity\": {\"amount\": -Infinity}}]}");

        JsonMappingException e =
                catchThrowableOfType(JsonMappingException.class, () -> lenient.readValue(text, Register.class));

        assertThat(Objects.requireNonNull((InvalidDocumentException) e.getCause())
                        .getMessage())
                .contains("5:16 /unknown: register must have no properties other than ")
                .contains("/aggregates/0/quantity: quantity must be a number or an object, but was a value that JSON"
                        + " does not know")
                .contains("/aggregates/1/quantity/amount: amount must be a number, but was a value that JSON does"
                        + " not know");
    }

    @Test
    void whatATreeAloneCanHoldIsNamed() throws JsonProcessingException {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(Samples.SMALL);
        tree.putPOJO("origin", new Object());

        JsonMappingException e =
                catchThrowableOfType(JsonMappingException.class, () -> MAPPER.treeToValue(tree, Register.class));

        assertThat(e.getCause())
                .hasMessage("/origin: origin must be a string, but was a value that JSON does not know");
    }

    @Test
    @EnabledIfSystemProperty(named = "rectification.tests.path", matches = "class")
    void itIsFoundOnTheClassPath() throws JsonProcessingException {
        assertThat(ServiceLoader.load(Module.class).stream().map(ServiceLoader.Provider::type))
                .contains(Jackson2Module.class);
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        assertThat(mapper.readValue(Samples.REGISTER, Register.class)).isEqualTo(REGISTER);
        assertThat(mapper.getRegisteredModuleIds()).contains(Jackson2Module.class.getName());
    }

    /** What a user's own class looks like. */
    public static final class Holder {
        /** The document. */
        public Register register = REGISTER;
    }
}
