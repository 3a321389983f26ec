package org.rectification.json.internal.tokens;

import java.io.IOException;
import java.io.OutputStream;

/** Reads and writes JSON text as tokens. There is one implementation for each line of Jackson. */
public interface TokenFormat {

    /** The maximum nesting depth. A value in the outermost object has depth 1. */
    int MAX_DEPTH = 64;

    /** The maximum length of a number, in characters. */
    int MAX_NUMBER_LENGTH = 1000;

    /**
     * Returns a cursor before the first token of a text.
     *
     * @param text the text in UTF-8, which must not be changed while the cursor is in use
     * @param from the offset in {@code text} at which the document starts
     * @return the cursor, which need not be closed
     */
    TokenCursor cursor(byte[] text, int from);

    /**
     * Writes a text in UTF-8.
     *
     * @param target the target, which is flushed but not closed
     * @param pretty whether to write with line breaks (two spaces a level, LF, {@code "a": 1}) instead of on one line
     *     without spaces
     * @param content writes the tokens of one value
     * @throws IOException if writing to the target fails
     */
    void write(OutputStream target, boolean pretty, Content content) throws IOException;

    /** Content that can be written as tokens. */
    @FunctionalInterface
    interface Content {

        /**
         * Writes the tokens of one value.
         *
         * @param sink the sink to write to
         * @throws IOException if writing to the sink fails
         */
        void writeTo(TokenSink sink) throws IOException;
    }
}
