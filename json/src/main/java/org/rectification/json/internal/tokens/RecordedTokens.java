package org.rectification.json.internal.tokens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tokens kept for a second look, each with its position where that is known. */
public final class RecordedTokens {

    private static final long[] NO_POSITIONS = {};

    private final List<Token> kinds = new ArrayList<>();
    private final List<@Nullable String> texts = new ArrayList<>();
    private long[] positions = NO_POSITIONS;

    /** Makes an empty recording. */
    public RecordedTokens() {}

    /**
     * Adds the token that a cursor stands on.
     *
     * @param kind its kind
     * @param cursor the cursor
     */
    public void add(Token kind, TokenCursor cursor) {
        kinds.add(kind);
        texts.add(
                switch (kind) {
                    case NAME, TEXT, INTEGER, DECIMAL -> cursor.text();
                    default -> null;
                });
    }

    /**
     * Adds the token that a cursor stands on, with its position.
     *
     * @param kind its kind
     * @param cursor the cursor
     * @param line its line, not positive if unknown
     * @param column its column, not positive if unknown
     */
    public void add(Token kind, TokenCursor cursor, int line, int column) {
        int index = kinds.size();
        add(kind, cursor);
        if (index >= positions.length) {
            positions = Arrays.copyOf(positions, Math.max(64, 2 * index));
        }
        positions[index] = ((long) Math.max(0, line) << Integer.SIZE) | Math.max(0, column);
    }

    /**
     * Returns how many tokens there are.
     *
     * @return the number
     */
    public int size() {
        return kinds.size();
    }

    /**
     * Returns the kind of one token.
     *
     * @param index which, from 0
     * @return its kind
     */
    public Token kind(int index) {
        return kinds.get(index);
    }

    /**
     * Returns the text of one token.
     *
     * @param index which, from 0
     * @return its text, empty for a token that has none
     */
    public String text(int index) {
        String text = texts.get(index);
        return text == null ? "" : text;
    }

    /**
     * Returns a cursor before the first token.
     *
     * @return the cursor; any number may be in use
     */
    public TokenCursor replay() {
        return new Replay();
    }

    /**
     * Returns the same tokens for finding places.
     *
     * @return the tokens, before the first
     */
    public PlacedTokens placed() {
        return new Replay();
    }

    private final class Replay implements TokenCursor, PlacedTokens {

        private int index = -1;

        @Override
        public Token next() {
            return ++index < kinds.size() ? kinds.get(index) : Token.END;
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
            if (text.length() < 19) { // no 18 digits and a sign are too many
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
