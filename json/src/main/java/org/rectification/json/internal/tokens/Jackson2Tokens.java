package org.rectification.json.internal.tokens;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The adapter for Jackson 2 ({@code com.fasterxml.jackson}). Requires only its core. */
public final class Jackson2Tokens implements TokenFormat {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER_LENGTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    @Override
    public TokenCursor cursor(byte[] text, int from) {
        try {
            return new Jackson2Cursor(FACTORY.createParser(text, from, text.length - from));
        } catch (IOException e) {
            throw new UncheckedIOException("memory must not fail to be read, but did", e);
        }
    }

    @Override
    public void write(OutputStream target, boolean pretty, Content content) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(target)) {
            if (pretty) {
                generator.setPrettyPrinter(PRETTY.createInstance());
            }
            content.writeTo(sink(generator));
        }
    }

    /**
     * Returns a sink that writes to a generator.
     *
     * @param generator the generator
     * @return the sink
     */
    public static TokenSink sink(JsonGenerator generator) {
        return new Jackson2Sink(generator);
    }

    /**
     * Records the value that starts at the parser's current token. Afterwards the parser is at the last token of the
     * value.
     *
     * @param parser the parser
     * @return the recording, with positions if the parser knows them
     * @throws UncheckedIOException if the parser's source fails
     */
    public static RecordedTokens recordValue(JsonParser parser) {
        return RecordedTokens.of(new Jackson2Cursor(parser));
    }
}
