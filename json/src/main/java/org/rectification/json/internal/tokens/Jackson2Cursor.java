package org.rectification.json.internal.tokens;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser of Jackson 2. */
record Jackson2Cursor(JsonParser parser) implements ValueCursor {

    private static final Token[] KINDS =
            Arrays.stream(JsonToken.values()).map(Jackson2Cursor::translated).toArray(Token[]::new);

    @Override
    public Token next() {
        try {
            return kindOf(parser.nextToken());
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public String text() {
        try {
            return parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : parser.getText();
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public boolean isLong() {
        try {
            JsonParser.NumberType type = parser.getNumberType();
            return type == JsonParser.NumberType.INT || type == JsonParser.NumberType.LONG;
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public long integer() {
        try {
            return parser.getLongValue();
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public Token current() {
        try {
            return parser.isNaN() ? Token.FOREIGN : kindOf(parser.currentToken());
        } catch (IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public long position() {
        return position(parser.currentTokenLocation());
    }

    /**
     * Converts an exception of the parser to a fault of the text, unless the parser's source caused it. Runtime
     * exceptions are faults of the text too: malicious names can cause an index error in the parser's symbol table.
     */
    private RuntimeException failed(Exception thrown) {
        if (thrown instanceof JsonProcessingException e) {
            return refused(e, e.getOriginalMessage(), e.getLocation());
        }
        if (thrown instanceof IOException e && !(e instanceof CharConversionException)) {
            return new UncheckedIOException(e);
        }
        return thrown instanceof UncheckedIOException e ? e : refused(thrown, thrown.toString(), null);
    }

    private TextFaultException refused(Exception thrown, String message, @Nullable JsonLocation known) {
        return TextFaultException.refused(thrown, message, position(known == null ? parser.currentLocation() : known));
    }

    private static long position(JsonLocation location) {
        return RecordedTokens.position(location.getLineNr(), location.getColumnNr());
    }

    private static Token kindOf(@Nullable JsonToken token) {
        return token == null ? Token.END : KINDS[token.ordinal()];
    }

    private static Token translated(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.OBJECT;
            case END_OBJECT -> Token.OBJECT_END;
            case START_ARRAY -> Token.LIST;
            case END_ARRAY -> Token.LIST_END;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT -> Token.INTEGER;
            case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT -> Token.FOREIGN;
            case NOT_AVAILABLE -> Token.END;
        };
    }
}
