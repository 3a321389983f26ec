package org.rectification.json.internal.tokens;

import java.io.IOException;
import java.io.OutputStream;

/** Reads and writes JSON text as tokens; one implementation for each line of Jackson. */
public interface TokenFormat {

    /** The deepest nesting that is read; a value in the outermost object has depth 1. */
    int MAX_DEPTH = 64;

    /** The longest number that is read, in characters. */
    int MAX_NUMBER_LENGTH = 1000;

    /**
     * Returns a cursor before the first token of a text.
     *
     * @param text the text in UTF-8, not changed while the cursor is in use
     * @param from where in {@code text} it starts
     * @return the cursor; it holds nothing that needs closing
     */
    TokenCursor cursor(byte[] text, int from);

    /**
     * Writes a text in UTF-8.
     *
     * @param target where to; flushed, not closed
     * @param pretty whether on many lines (two spaces a level, LF, {@code "a": 1}) or on one without spaces
     * @param content writes the tokens of one value
     * @throws IOException if the target throws it
     */
    void write(OutputStream target, boolean pretty, Content content) throws IOException;

    /** Something that can write itself as tokens. */
    @FunctionalInterface
    interface Content {

        /**
         * Writes the tokens of one value.
         *
         * @param sink where to
         * @throws IOException if the sink throws it
         */
        void writeTo(TokenSink sink) throws IOException;
    }
}
