package org.rectification.json.internal.tokens;

/**
 * The tokens of one document, one after the other. The whole of what the binder wants from a JSON parser: an adapter
 * for each line of Jackson gives it, and so does a recording.
 */
public interface TokenCursor {

    /**
     * Goes to the next token.
     *
     * @return its kind; {@link Token#END} at the end and after it
     * @throws TextFaultException if the parser refuses the text
     */
    Token next();

    /**
     * Returns the text of the current token: a property's name, a string's content, a number as it was written.
     *
     * @return the text
     * @throws TextFaultException if the parser refuses the text
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
     * @return the number, exactly
     */
    long integer();
}
