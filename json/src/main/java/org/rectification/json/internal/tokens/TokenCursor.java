package org.rectification.json.internal.tokens;

/**
 * A cursor over the tokens of a document. This is all that the binding requires of a JSON parser. It is implemented by
 * an adapter for each line of Jackson and by recordings.
 */
public interface TokenCursor {

    /**
     * Moves to the next token.
     *
     * @return the kind of the token; {@link Token#END} at the end and after it
     * @throws TextFaultException if the parser rejects the text
     */
    Token next();

    /**
     * Returns the text of the current token: a property's name, a string's content, a number as it was written.
     *
     * @return the text
     * @throws TextFaultException if the parser rejects the text
     */
    String text();

    /**
     * Returns whether the current {@link Token#INTEGER} fits a {@code long}.
     *
     * @return true if {@link #integer()} may be called
     */
    boolean isLong();

    /**
     * Returns the value of the current {@link Token#INTEGER}.
     *
     * @return the exact number
     */
    long integer();
}
