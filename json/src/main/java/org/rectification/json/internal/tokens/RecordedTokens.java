package org.rectification.json.internal.tokens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rectification.base.LocalText;

/** Recorded tokens that can be read again, with their positions if known. */
public final class RecordedTokens {

    private static final long[] NO_POSITIONS = {};
    private static final LocalText THE_REST = LocalText.of("其余部分", "the rest of the value");

    private final List<Token> kinds = new ArrayList<>();
    private final List<@Nullable String> texts = new ArrayList<>();
    private long[] positions = NO_POSITIONS;
    private @Nullable TextFaultException broken;

    /** Makes an empty recording. */
    public RecordedTokens() {}

    /**
     * Adds the current token of a cursor.
     *
     * @param kind the kind of the token
     * @param cursor the cursor
     */
    public void add(Token kind, TokenCursor cursor) {
        String text = switch (kind) {
            case NAME, TEXT, INTEGER, DECIMAL -> cursor.text();
            default -> null;
        };
        kinds.add(kind);
        texts.add(text);
    }

    /**
     * Records the value that starts at the cursor's current token. Afterwards the cursor is at the last token of the
     * value. If the cursor fails or the value is nested too deeply, the recording ends there, and replaying it reports
     * the fault.
     *
     * @param cursor the cursor
     * @return the recording, with positions if the cursor knows them
     */
    static RecordedTokens of(ValueCursor cursor) {
        RecordedTokens tokens = new RecordedTokens();
        try {
            tokens.addValue(cursor);
        } catch (TextFaultException e) {
            if (e.position() != 0) {
                tokens.standsAt(e.position());
            }
            tokens.broken = e;
        }
        return tokens;
    }

    private void addValue(ValueCursor cursor) {
        for (int depth = 0; ; cursor.next()) {
            Token kind = cursor.current();
            standsAt(cursor.position());
            depth += kind.step();
            if (kind == Token.END) {
                throw new TextFaultException(TextFault.UNEXPECTED, "expected", THE_REST, "value", TextScanner.THE_END);
            }
            if (depth > TokenFormat.MAX_DEPTH) {
                throw new TextFaultException(TextFault.TOO_DEEP, "max", TokenFormat.MAX_DEPTH);
            }
            add(kind, cursor);
            if (depth <= 0) {
                return;
            }
        }
    }

    /** Stores the position of the next token to be added. */
    private void standsAt(long position) {
        int index = kinds.size();
        if (index >= positions.length) {
            positions = Arrays.copyOf(positions, Math.max(64, 2 * index));
        }
        positions[index] = position;
    }

    /**
     * Returns a line and a column encoded as one number.
     *
     * @param line the line; not positive if unknown
     * @param column the column; not positive if unknown
     * @return the number; 0 if neither is known
     */
    static long position(int line, int column) {
        return ((long) Math.max(0, line) << Integer.SIZE) | Math.max(0, column);
    }

    /**
     * Returns the number of tokens.
     *
     * @return the number
     */
    public int size() {
        return kinds.size();
    }

    /**
     * Returns the kind of a token.
     *
     * @param index the index of the token, from 0
     * @return the kind
     */
    public Token kind(int index) {
        return kinds.get(index);
    }

    /**
     * Returns the text of a token.
     *
     * @param index the index of the token, from 0
     * @return the text, empty for a token without text
     */
    public String text(int index) {
        String text = texts.get(index);
        return text == null ? "" : text;
    }

    /**
     * Returns a cursor before the first token.
     *
     * @return a new cursor, independent of all others
     */
    public TokenCursor replay() {
        return new Replay();
    }

    /**
     * Returns the same tokens with their positions.
     *
     * @return the tokens, before the first one
     */
    public PlacedTokens placed() {
        return new Replay();
    }

    private final class Replay implements TokenCursor, PlacedTokens {

        private int index = -1;

        @Override
        public Token next() {
            if (++index < kinds.size()) {
                return kinds.get(index);
            }
            if (broken != null) {
                throw broken;
            }
            return Token.END;
        }

        @Override
        public String text() {
            return RecordedTokens.this.text(index);
        }

        @Override
        public String name() {
            return text();
        }

        @Override
        public boolean isLong() {
            String text = text();
            if (text.length() < 19) { // 18 digits and a sign always fit
                return true;
            }
            try {
                Long.parseLong(text);
                return true;
            } catch (NumberFormatException e) {
                return false;
            }
        }

        @Override
        public long integer() {
            return Long.parseLong(text());
        }

        @Override
        public int line() {
            return index < positions.length ? (int) (positions[index] >>> Integer.SIZE) : 0;
        }

        @Override
        public int column() {
            return index < positions.length ? (int) positions[index] : 0;
        }
    }
}
