package org.rectification.json.internal.tokens;

import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of a parser of Jackson 3. */
record Jackson3Cursor(JsonParser parser) implements TokenCursor {

    private static final Token[] KINDS =
            Arrays.stream(JsonToken.values()).map(Jackson3Cursor::translated).toArray(Token[]::new);

    @Override
    public Token next() {
        try {
            JsonToken token = parser.nextToken();
            return token == null ? Token.END : kindOf(token);
        } catch (JacksonException e) {
            throw new BrokenTextException(e);
        }
    }

    @Override
    public String text() {
        try {
            return parser.currentToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : parser.getString();
        } catch (JacksonException e) {
            throw new BrokenTextException(e);
        }
    }

    @Override
    public boolean isLong() {
        try {
            JsonParser.NumberType type = parser.getNumberType();
            return type == JsonParser.NumberType.INT || type == JsonParser.NumberType.LONG;
        } catch (JacksonException e) {
            throw new BrokenTextException(e);
        }
    }

    @Override
    public long integer() {
        try {
            return parser.getLongValue();
        } catch (JacksonException e) {
            throw new BrokenTextException(e);
        }
    }

    static Token kindOf(JsonToken token) {
        return KINDS[token.ordinal()];
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
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.FOREIGN;
        };
    }
}
