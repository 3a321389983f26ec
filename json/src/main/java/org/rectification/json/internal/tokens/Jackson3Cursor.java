package org.rectification.json.internal.tokens;

import java.io.CharConversionException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/** The tokens of a parser of Jackson 3. */
record Jackson3Cursor(JsonParser parser) implements ValueCursor {

    private static final Token[] KINDS =
            Arrays.stream(JsonToken.values()).map(Jackson3Cursor::translated).toArray(Token[]::new);

    @Override
    public Token next() {
        try {
            return kindOf(parser.nextToken());
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public String text() {
        try {
            return parser.currentToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : parser.getString();
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public boolean isLong() {
        try {
            JsonParser.NumberType type = parser.getNumberType();
            return type == JsonParser.NumberType.INT || type == JsonParser.NumberType.LONG;
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public long integer() {
        try {
            return parser.getLongValue();
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    @Override
    public Token current() {
        try {
            return parser.isNaN() ? Token.FOREIGN : kindOf(parser.currentToken());
        } catch (RuntimeException e) {
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
    private RuntimeException failed(RuntimeException thrown) {
        if (thrown instanceof JacksonIOException e && !(e.getCause() instanceof CharConversionException)) {
            return e;
        }
        if (thrown instanceof JacksonException e) {
            return refused(e, e.getOriginalMessage(), e.getLocation());
        }
        return thrown instanceof UncheckedIOException e ? e : refused(thrown, thrown.toString(), null);
    }

    private TextFaultException refused(Exception thrown, String message, @Nullable TokenStreamLocation known) {
        return TextFaultException.refused(thrown, message, position(known == null ? parser.currentLocation() : known));
    }

    private static long position(TokenStreamLocation location) {
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
            case PROPERTY_NAME -> Token.NAME;
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
