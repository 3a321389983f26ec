package org.rectification.json.internal.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.rectification.base.LocalText;
import org.rectification.base.MessageCode;

/**
 * Reads a text strictly by RFC 8259 and tracks the line and column of every token. It is used only if the document has
 * a fault, so that positions and messages do not depend on the line of Jackson.
 *
 * <p>Columns count code points. A line ends with LF, CR or CR LF.
 */
public final class TextScanner implements PlacedTokens {

    private static final LocalText A_VALUE = LocalText.of("值", "a value");
    private static final LocalText A_NAME = LocalText.of("双引号内的属性名", "a property name in double quotes");
    private static final LocalText A_NAME_OR_END =
            LocalText.of("双引号内的属性名或者“}”", "a property name in double quotes or \"}\"");
    private static final LocalText A_COLON = LocalText.of("“:”", "\":\"");
    private static final LocalText MORE_OF_OBJECT = LocalText.of("“,”或者“}”", "\",\" or \"}\"");
    private static final LocalText MORE_OF_LIST = LocalText.of("“,”或者“]”", "\",\" or \"]\"");
    static final LocalText THE_END = LocalText.of("文本结尾", "the end of the text");

    private enum State {
        VALUE,
        FIRST_ELEMENT,
        FIRST_NAME,
        COLON,
        AFTER_VALUE,
        AFTER_DOCUMENT
    }

    private final byte[] text;
    private final boolean[] lists = new boolean[TokenFormat.MAX_DEPTH + 1]; // by depth: a list, or an object
    private int depth;
    private State state = State.VALUE;
    private int index; // of the next byte to read
    private int start; // of the current token
    private int line = 1;
    private int lineStart;
    private int columnAt; // a byte whose column is known
    private int columnThere = 1;

    /**
     * Makes a scanner before the first token.
     *
     * @param text the text, valid UTF-8
     * @param from the offset at which the document starts
     */
    public TextScanner(byte[] text, int from) {
        this.text = text;
        this.index = from;
        this.start = from;
        this.lineStart = from;
        this.columnAt = from;
    }

    @Override
    public Token next() {
        skipSpace();
        return switch (state) {
            case VALUE -> value();
            case FIRST_ELEMENT -> at(']') ? close() : value();
            case FIRST_NAME -> at('}') ? close() : property(A_NAME_OR_END);
            case COLON -> {
                if (!at(':')) {
                    throw unexpected(A_COLON);
                }
                index++;
                skipSpace();
                yield value();
            }
            case AFTER_VALUE -> more();
            case AFTER_DOCUMENT -> {
                if (index < text.length) {
                    throw new TextFaultException(TextFault.TRAILING, "value", found());
                }
                yield Token.END;
            }
        };
    }

    private Token more() {
        boolean inList = lists[depth];
        if (at(inList ? ']' : '}')) {
            return close();
        }
        if (!at(',')) {
            throw unexpected(inList ? MORE_OF_LIST : MORE_OF_OBJECT);
        }
        index++;
        skipSpace();
        return inList ? value() : property(A_NAME);
    }

    private Token property(LocalText expected) {
        if (!at('"')) {
            throw unexpected(expected);
        }
        string();
        checkSurrogates(name());
        state = State.COLON;
        return Token.NAME;
    }

    /**
     * Jackson accepts unpaired surrogates in values, where the model rejects them, but rejects them in names.
     */
    private static void checkSurrogates(String name) {
        name.codePoints().filter(Shown::isSurrogate).findFirst().ifPresent(half -> {
            throw new TextFaultException(TextFault.LONE_SURROGATE, "value", Shown.character(half));
        });
    }

    private Token value() {
        if (index == text.length) {
            throw depth == 0 ? new TextFaultException(TextFault.EMPTY) : unexpected(A_VALUE);
        }
        switch (text[index]) {
            case '{' -> {
                return open(false);
            }
            case '[' -> {
                return open(true);
            }
            case '"' -> {
                string();
                return done(Token.TEXT);
            }
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                return done(number());
            }
            default -> {
                String word = word();
                index += word.length();
                return done(
                        switch (word) {
                            case "true" -> Token.TRUE;
                            case "false" -> Token.FALSE;
                            case "null" -> Token.NULL;
                            default -> {
                                index = start;
                                throw unexpected(A_VALUE);
                            }
                        });
            }
        }
    }

    private Token open(boolean list) {
        if (depth == TokenFormat.MAX_DEPTH) {
            throw new TextFaultException(TextFault.TOO_DEEP, "max", TokenFormat.MAX_DEPTH);
        }
        index++;
        lists[++depth] = list;
        state = list ? State.FIRST_ELEMENT : State.FIRST_NAME;
        return list ? Token.LIST : Token.OBJECT;
    }

    private Token close() {
        index++;
        boolean list = lists[depth--];
        return done(list ? Token.LIST_END : Token.OBJECT_END);
    }

    private Token done(Token token) {
        state = depth == 0 ? State.AFTER_DOCUMENT : State.AFTER_VALUE;
        return token;
    }

    private void string() {
        index++;
        while (index < text.length) {
            byte at = text[index];
            if (at == '"') {
                index++;
                return;
            }
            if (at >= 0 && at < ' ') {
                throw brokenHere(TextFault.CONTROL);
            }
            index++;
            if (at == '\\') {
                escape();
            }
        }
        throw new TextFaultException(TextFault.OPEN_STRING);
    }

    private void escape() {
        if (index == text.length) {
            throw new TextFaultException(TextFault.OPEN_STRING);
        }
        int digits = text[index] == 'u' ? 4 : 0;
        if (digits == 0 && "\"\\/bfnrt".indexOf(text[index]) < 0) {
            throw brokenHere(TextFault.ESCAPE);
        }
        index++;
        for (; digits > 0; digits--) {
            if (index == text.length) {
                throw new TextFaultException(TextFault.OPEN_STRING);
            }
            if (Character.digit(text[index], 16) < 0) {
                throw brokenHere(TextFault.ESCAPE);
            }
            index++;
        }
    }

    private Token number() {
        String word = word();
        if (word.length() > TokenFormat.MAX_NUMBER_LENGTH) {
            throw new TextFaultException(
                    TextFault.LONG_NUMBER, "max", TokenFormat.MAX_NUMBER_LENGTH, "value", word.length());
        }
        if (!word.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            throw new TextFaultException(TextFault.NUMBER, "value", Shown.plain(word));
        }
        index += word.length();
        return word.matches("-?[0-9]+") ? Token.INTEGER : Token.DECIMAL;
    }

    /** Returns the letters, digits and signs from the current position on, which form an invalid number or literal. */
    private String word() {
        int end = index;
        while (end < text.length && isOfWord(text[end])) {
            end++;
        }
        return new String(text, index, end - index, UTF_8);
    }

    private static boolean isOfWord(byte at) {
        return (at >= '0' && at <= '9')
                || (at >= 'a' && at <= 'z')
                || (at >= 'A' && at <= 'Z')
                || "+-._$".indexOf(at) >= 0;
    }

    private boolean at(char expected) {
        return index < text.length && text[index] == expected;
    }

    private void skipSpace() {
        for (; index < text.length; index++) {
            byte at = text[index];
            if (at == '\n' || (at == '\r' && !(index + 1 < text.length && text[index + 1] == '\n'))) {
                line++;
                lineStart = index + 1;
                columnAt = lineStart;
                columnThere = 1;
            } else if (at != ' ' && at != '\t' && at != '\r') {
                break;
            }
        }
        start = index;
    }

    private TextFaultException unexpected(LocalText expected) {
        return new TextFaultException(TextFault.UNEXPECTED, "expected", expected, "value", found());
    }

    private TextFaultException brokenHere(MessageCode code) {
        start = index;
        return new TextFaultException(code, "value", Shown.character(codePoint()));
    }

    private LocalText found() {
        if (index == text.length) {
            return THE_END;
        }
        String word = word();
        if (word.length() > 1) {
            return LocalText.of("“" + Shown.plain(word) + "”", "the word " + Shown.plain(word));
        }
        return Shown.character(codePoint());
    }

    private int codePoint() {
        int end = index + 1;
        while (end < text.length && (text[end] & 0xC0) == 0x80) {
            end++;
        }
        return new String(text, index, end - index, UTF_8).codePointAt(0);
    }

    /**
     * Moves to a byte of the text without reading a token. Only {@link #line()} and {@link #column()} may be called
     * afterwards.
     *
     * @param offset the offset of the byte
     */
    public void goTo(int offset) {
        while (index < offset) {
            skipSpace();
            if (index < offset) {
                index++;
            }
        }
        start = offset;
    }

    @Override
    public String name() {
        String raw = new String(text, start + 1, index - start - 2, UTF_8);
        return raw.indexOf('\\') < 0 ? raw : unescaped(raw);
    }

    private static String unescaped(String raw) {
        StringBuilder name = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char at = raw.charAt(i);
            if (at != '\\') {
                name.append(at);
            } else if (raw.charAt(++i) == 'u') {
                name.append((char) Integer.parseInt(raw.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                int which = "bfnrt".indexOf(raw.charAt(i));
                name.append(which < 0 ? raw.charAt(i) : "\b\f\n\r\t".charAt(which));
            }
        }
        return name.toString();
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int column() {
        for (; columnAt < start; columnAt++) {
            if ((text[columnAt] & 0xC0) != 0x80) {
                columnThere++;
            }
        }
        return columnThere;
    }
}
