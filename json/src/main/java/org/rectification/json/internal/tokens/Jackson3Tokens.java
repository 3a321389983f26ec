package org.rectification.json.internal.tokens;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The adapter for Jackson 3 ({@code tools.jackson}). Requires only its core. */
public final class Jackson3Tokens implements TokenFormat {

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
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    @Override
    public TokenCursor cursor(byte[] text, int from) {
        return new Jackson3Cursor(FACTORY.createParser(ObjectReadContext.empty(), text, from, text.length - from));
    }

    @Override
    public void write(OutputStream target, boolean pretty, Content content) throws IOException {
        ObjectWriteContext context = pretty ? new PrettyContext() : ObjectWriteContext.empty();
        try (JsonGenerator generator = FACTORY.createGenerator(context, target)) {
            content.writeTo(sink(generator));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Returns a sink that writes to a generator.
     *
     * @param generator the generator
     * @return the sink
     */
    public static TokenSink sink(JsonGenerator generator) {
        return new Jackson3Sink(generator);
    }

    /**
     * Records the value that starts at the parser's current token. Afterwards the parser is at the last token of the
     * value.
     *
     * @param parser the parser
     * @return the recording, with positions if the parser knows them
     * @throws JacksonIOException if the parser's source fails
     */
    public static RecordedTokens recordValue(JsonParser parser) {
        return RecordedTokens.of(new Jackson3Cursor(parser));
    }

    /** Jackson 3 takes the pretty printer from the write context. */
    private static final class PrettyContext extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRETTY.createInstance();
        }
    }
}
