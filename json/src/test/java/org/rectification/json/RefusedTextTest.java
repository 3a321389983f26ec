package org.rectification.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rectification.base.Language;
import org.rectification.register.Register;

/**
 * What a parser refuses, and what makes it fail, is a fault of the document: on both lines of Jackson and in their
 * modules.
 */
class RefusedTextTest {

    private static final com.fasterxml.jackson.databind.ObjectMapper MAPPER_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                            .streamReadConstraints(com.fasterxml.jackson.core.StreamReadConstraints.builder()
                                    .maxNestingDepth(Integer.MAX_VALUE)
                                    .build())
                            .build())
                    .addModule(new Jackson2Module())
                    .build();

    private static final tools.jackson.databind.ObjectMapper MAPPER_3 = tools.jackson.databind.json.JsonMapper.builder(
                    tools.jackson.core.json.JsonFactory.builder()
                            .streamReadConstraints(tools.jackson.core.StreamReadConstraints.builder()
                                    .maxNestingDepth(Integer.MAX_VALUE)
                                    .build())
                            .build())
            .addModule(new Jackson3Module())
            .build();

    /** A way to read a text that has a fault. */
    private interface Reader extends Function<String, InvalidDocumentException> {}

    private static Arguments reader(String name, Reader reader) {
        return arguments(Named.of(name, reader));
    }

    private static Stream<Arguments> ourReaders() {
        return Samples.lines().stream()
                .map(line -> reader(
                        line.toString(),
                        text -> catchThrowableOfType(
                                InvalidDocumentException.class,
                                () -> Documents.REGISTER.using(line).parse(text))));
    }

    private static Stream<Arguments> modulesOverBytes() {
        return Stream.of(
                reader("module 2", text -> refusedBy2(() -> MAPPER_2.readValue(text.getBytes(UTF_8), Register.class))),
                reader("module 3", text -> refusedBy3(() -> MAPPER_3.readValue(text.getBytes(UTF_8), Register.class))));
    }

    private static Stream<Arguments> modulesOverCharacters() {
        return Stream.of(
                reader("module 2", text -> refusedBy2(() -> MAPPER_2.readValue(text, Register.class))),
                reader("module 3", text -> refusedBy3(() -> MAPPER_3.readValue(text, Register.class))));
    }

    private static Stream<Arguments> readersOfBytes() {
        return Stream.concat(ourReaders(), modulesOverBytes());
    }

    private static Stream<Arguments> modules() {
        return Stream.concat(modulesOverBytes(), modulesOverCharacters());
    }

    private static InvalidDocumentException refusedBy2(ThrowingCallable reading) {
        return (InvalidDocumentException) Objects.requireNonNull(
                catchThrowableOfType(com.fasterxml.jackson.databind.JsonMappingException.class, reading)
                        .getCause());
    }

    private static InvalidDocumentException refusedBy3(ThrowingCallable reading) {
        return (InvalidDocumentException)
                Objects.requireNonNull(catchThrowableOfType(tools.jackson.databind.DatabindException.class, reading)
                        .getCause());
    }

    private static String withTitle(String title) {
        return Samples.small("\"title\": \"江西省整改台账\"", "\"title\": \"\", \"extra\":\n" + title);
    }

    @ParameterizedTest
    @MethodSource("readersOfBytes")
    void namesThatCollideInAParserOfBytes(Reader reader) {
        assertRefused(reader, CollidingNames.objectForBytes());
    }

    @ParameterizedTest
    @MethodSource("modulesOverCharacters")
    void namesThatCollideInAParserOfCharacters(Reader reader) {
        assertRefused(reader, CollidingNames.objectForCharacters());
    }

    private static void assertRefused(Reader reader, String object) {
        InvalidDocumentException e = reader.apply(withTitle(object));

        assertThat(e.faults()).hasSize(3);
        assertThat(e.faults().get(0).fault().code()).isEqualTo("text.invalid");
        assertThat(e.faults().get(1).fault().code()).isEqualTo("document.unknown-property");
        JsonFault last = e.faults().get(2);
        assertThat(last.fault().code()).isEqualTo("json.refused");
        assertThat(last.fault().place()).hasToString("/extra");
        assertThat(last.line()).isEqualTo(5);
        assertThat(last.column()).isBetween(1000, object.length());
        assertThat(last.fault().text(Language.ENGLISH))
                .startsWith("the text must be accepted by the JSON parser, but was refused here: ")
                .containsIgnoringCase("collision");
        assertThat(last.fault().text(Language.CHINESE)).startsWith("文本须为JSON解析器所接受，此处被拒绝：");
    }

    @Test
    void brokenTextInAModuleIsTheDocumentsFaultInTheParsersWords() {
        for (Reader reader : List.<Reader>of(
                text -> refusedBy2(() -> MAPPER_2.readValue(text, Register.class)),
                text -> refusedBy3(() -> MAPPER_3.readValue(text, Register.class)))) {
            InvalidDocumentException e = reader.apply(
                    "{\"format\": \"rectification/register\",\n\"version\": 1, \"origin\": 7,\n \"title\": \"a\\x\"}");

            assertThat(e.getMessage().lines().toList())
                    .hasSize(2)
                    .first()
                    .isEqualTo("2:25 /origin: origin must be a string, but was the number 7");
            assertThat(e.faults().get(1))
                    .asString()
                    .matches(
                            "3:1[2-5] /title: the text must be accepted by the JSON parser, but was refused here: .*\\(code 120\\).*");
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aTextThatEndsInAModule(Reader reader) {
        JsonFault fault = only(reader.apply("{\"format\": \"rectification/register\", \"version\":"));

        assertThat(fault.fault().code()).isEqualTo("json.refused");
        assertThat(fault.fault().text(Language.ENGLISH)).containsIgnoringCase("end-of-input");
    }

    @Test
    void tokensThatEndInAModule() throws IOException {
        com.fasterxml.jackson.databind.util.TokenBuffer tokens2 =
                new com.fasterxml.jackson.databind.util.TokenBuffer(MAPPER_2, false);
        tokens2.writeStartObject();
        tokens2.writeStringField("format", "rectification/register");
        tokens2.writeFieldName("version");
        tools.jackson.databind.util.TokenBuffer tokens3 = tools.jackson.databind.util.TokenBuffer.forGeneration();
        tokens3.writeStartObject();
        tokens3.writeStringProperty("format", "rectification/register");
        tokens3.writeName("version");

        for (InvalidDocumentException e : List.of(
                refusedBy2(() -> MAPPER_2.readValue(tokens2.asParser(), Register.class)),
                refusedBy3(() -> MAPPER_3.readValue(
                        tokens3.asParser(tools.jackson.core.ObjectReadContext.empty()), Register.class)))) {
            assertThat(e).hasMessage("/version: the rest of the value expected here, but was the end of the text");
            assertThat(e.text(Language.CHINESE)).isEqualTo("/version: 此处须为其余部分，实为文本结尾");
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleReadsAsDeepAsWeDoWhateverTheMapperAllows(Reader reader) {
        int levels = 100_000;
        String text = "{\"a\":\n" + "[".repeat(levels) + "]".repeat(levels) + "}";

        assertThat(reader.apply(text).getMessage().lines().toList())
                .last()
                .isEqualTo("2:64 /a" + "/0".repeat(63)
                        + ": values must be nested at most 64 deep, but are nested deeper here");
        assertThat(reader.apply("{\"a\":\n" + "[".repeat(63) + "]".repeat(63) + "}")
                        .getMessage())
                .doesNotContain("nested");
    }

    @Test
    void whatMakesAParserFailIsAFaultToo() throws IOException {
        String text = "{\"format\": \"rectification/register\", \"version\": 1,\n\"title\": 7}";
        com.fasterxml.jackson.core.JsonParser parser2 =
                new com.fasterxml.jackson.core.util.JsonParserDelegate(MAPPER_2.createParser(text)) {
                    @Override
                    public com.fasterxml.jackson.core.JsonToken nextToken() throws IOException {
                        com.fasterxml.jackson.core.JsonToken token = super.nextToken();
                        if (token == com.fasterxml.jackson.core.JsonToken.END_OBJECT) {
                            throw new ArrayIndexOutOfBoundsException("Index 4096 out of bounds for length 4096");
                        }
                        return token;
                    }
                };
        tools.jackson.core.JsonParser parser3 =
                new tools.jackson.core.util.JsonParserDelegate(MAPPER_3.createParser(text)) {
                    @Override
                    public tools.jackson.core.JsonToken nextToken() {
                        tools.jackson.core.JsonToken token = super.nextToken();
                        if (token == tools.jackson.core.JsonToken.END_OBJECT) {
                            throw new ArrayIndexOutOfBoundsException("Index 4096 out of bounds for length 4096");
                        }
                        return token;
                    }
                };

        for (InvalidDocumentException e : List.of(
                refusedBy2(() -> MAPPER_2.readValue(parser2, Register.class)),
                refusedBy3(() -> MAPPER_3.readValue(parser3, Register.class)))) {
            assertThat(e.getMessage().lines())
                    .containsExactly(
                            "2:10 /title: title must be a string or an object, but was the number 7",
                            "2:12 the text must be accepted by the JSON parser, but was refused here:"
                                    + " java.lang.ArrayIndexOutOfBoundsException: Index 4096 out of bounds for length"
                                    + " 4096");
        }
    }

    @Test
    void whatIsNotInItsEncodingIsAFaultToo() {
        byte[] beyondUnicode = ("{" + " ".repeat(10_000)).getBytes(Charset.forName("UTF-32BE"));
        beyondUnicode[beyondUnicode.length - 3] = 0x11; // U+110020, far behind the first token

        for (InvalidDocumentException e : List.of(
                refusedBy2(() -> MAPPER_2.readValue(beyondUnicode, Register.class)),
                refusedBy3(() -> MAPPER_3.readValue(beyondUnicode, Register.class)))) {
            assertThat(only(e).fault().text(Language.ENGLISH))
                    .startsWith("the text must be accepted by the JSON parser, but was refused here: ")
                    .contains("Invalid UTF-32 character");
        }
    }

    @Test
    void aSourceThatFailsIsNoFaultOfTheDocument() {
        IOException failure = new IOException("the line is dead");

        assertThat(catchThrowable(() -> MAPPER_2.readValue(failing(failure), Register.class)))
                .isSameAs(failure);
        assertThat(catchThrowableOfType(
                        tools.jackson.core.exc.JacksonIOException.class,
                        () -> MAPPER_3.readValue(failing(failure), Register.class)))
                .hasCause(failure);
    }

    private static InputStream failing(IOException failure) {
        InputStream start = new ByteArrayInputStream("{\"format\": \"rectification".getBytes(UTF_8));
        return new SequenceInputStream(start, new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }
        });
    }

    @ParameterizedTest
    @MethodSource("ourReaders")
    void anotherEncodingBehindAByteOrderMarkIsNamed(Reader reader) {
        assertThat(reader.apply("\uFEFF{\0\"\0")).hasMessage("1:1 document must be in UTF-8, but was in UTF-16");
        assertThat(reader.apply("\uFEFF\0{\0\0")).hasMessage("1:1 document must be in UTF-8, but was in UTF-32");
    }

    private static JsonFault only(InvalidDocumentException e) {
        assertThat(e.faults()).hasSize(1);
        return e.faults().get(0);
    }
}
