package org.rectification.json.internal.binding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Fault;
import org.rectification.base.MessageCode;
import org.rectification.base.Place;
import org.rectification.json.internal.tokens.PlacedTokens;
import org.rectification.json.internal.tokens.RecordedTokens;
import org.rectification.json.internal.tokens.Shown;
import org.rectification.json.internal.tokens.TextFault;
import org.rectification.json.internal.tokens.TextFaultException;
import org.rectification.json.internal.tokens.TextScanner;
import org.rectification.json.internal.tokens.Token;
import org.rectification.json.internal.tokens.TokenCursor;
import org.rectification.json.internal.tokens.TokenFormat;
import org.rectification.json.internal.tokens.Utf8;

/** Reads whole documents. The result is the value, or every fault with its line and column. */
public final class DocumentReader {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private DocumentReader() {}

    /**
     * Reads a document from bytes.
     *
     * @param <T> the type of the value in the document
     * @param type the kind of document
     * @param text the bytes, expected to be UTF-8 with or without a byte order mark; must not be changed during the
     *     call
     * @param format the tokenizer to use
     * @return the value or the faults
     */
    public static <T> Outcome<T> read(DocumentType<T> type, byte[] text, TokenFormat format) {
        int from = startsWith(text, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        String encoding = otherEncoding(text, from);
        if (encoding != null) {
            return only(text, from, from, TextFault.OTHER_ENCODING, "encoding", encoding);
        }
        if (Utf8.isSuspicious(text)) {
            int malformed = Utf8.firstMalformed(text, from);
            if (malformed >= 0) {
                return malformed(text, from, malformed);
            }
        }
        Reading<T> reading = new Reading<>(type, format.cursor(text, from));
        if (reading.broken != null) {
            int malformed = Utf8.firstMalformed(text, from);
            if (malformed >= 0) {
                return malformed(text, from, malformed);
            }
        }
        return reading.outcome(() -> new TextScanner(text, from));
    }

    /**
     * Reads a document from a string.
     *
     * @param <T> the type of the value in the document
     * @param type the kind of document
     * @param text the text
     * @param format the tokenizer to use
     * @return the value or the faults
     */
    public static <T> Outcome<T> read(DocumentType<T> type, String text, TokenFormat format) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int codePoint = text.codePointAt(i);
                if (!Character.isSupplementaryCodePoint(codePoint)) {
                    byte[] before = text.substring(0, i).getBytes(UTF_8);
                    return only(
                            before, 0, before.length, TextFault.LONE_SURROGATE, "value", Shown.character(codePoint));
                }
                i++;
            }
        }
        return read(type, text.getBytes(UTF_8), format);
    }

    /**
     * Reads a document from recorded tokens.
     *
     * @param <T> the type of the value in the document
     * @param type the kind of document
     * @param tokens the tokens of one whole value
     * @return the value or the faults
     */
    public static <T> Outcome<T> read(DocumentType<T> type, RecordedTokens tokens) {
        return new Reading<>(type, tokens.replay()).outcome(tokens::placed);
    }

    private static @Nullable String otherEncoding(byte[] text, int from) {
        if (text.length < from + 2) {
            return null;
        }
        int first = text[from] & 0xFF;
        int second = text[from + 1] & 0xFF;
        boolean mark = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        if (!mark && first != 0 && second != 0) {
            return null;
        }
        // No JSON text starts with two characters of which one is U+0000, so two zero bytes in a row indicate UTF-32.
        boolean wide = text.length >= from + 4
                && ((first == 0 && second == 0) || (text[from + 2] == 0 && text[from + 3] == 0));
        return wide ? "UTF-32" : "UTF-16";
    }

    private static boolean startsWith(byte[] text, byte[] start) {
        if (text.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (text[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static <T> Outcome<T> malformed(byte[] text, int from, int offset) {
        return only(
                text,
                from,
                offset,
                TextFault.MALFORMED,
                "value",
                "0x" + HexFormat.of().withUpperCase().toHexDigits(text[offset]));
    }

    private static <T> Outcome<T> only(byte[] text, int from, int offset, MessageCode code, Object... namesAndValues) {
        TextScanner scanner = new TextScanner(text, from);
        scanner.goTo(offset);
        Fault fault = Fault.of(code, Place.HERE, namesAndValues);
        return new Outcome<>(null, List.of(new PlacedFault(fault, scanner.line(), scanner.column())), 0);
    }

    /** Supplies the tokens a second time, to find the positions of faults. */
    private interface SecondLook {
        PlacedTokens tokens();
    }

    private static final class Reading<T> {

        private final JsonReader in;
        private @Nullable T value;
        private @Nullable TextFaultException broken; // with the parser's message
        private boolean stopped;

        Reading(DocumentType<T> type, TokenCursor cursor) {
            in = new JsonReader(cursor);
            try {
                if (in.next() == Token.END) {
                    broken = new TextFaultException(TextFault.EMPTY);
                    return;
                }
                value = type.content().read(in);
                if (in.next() != Token.END) {
                    broken = in.trailing();
                }
            } catch (JsonReader.StopException e) {
                stopped = true;
            } catch (TextFaultException e) {
                broken = e;
            }
        }

        Outcome<T> outcome(SecondLook look) {
            List<Found> faults = in.faults();
            if (broken == null && faults.isEmpty()) {
                return new Outcome<>(value, List.of(), 0);
            }
            List<Found> all = new ArrayList<>(faults);
            Found end = PlaceFinder.find(look.tokens(), faults, broken, in.ordinal());
            if (end != null && !stopped) {
                all.removeIf(found -> found.at == Found.NOWHERE);
                all.add(end);
            }
            all.sort(Comparator.comparingInt(found -> found.at));
            return new Outcome<>(
                    null,
                    all.stream()
                            .map(found -> new PlacedFault(found.fault, found.line, found.column))
                            .toList(),
                    in.leftOut());
        }
    }
}
