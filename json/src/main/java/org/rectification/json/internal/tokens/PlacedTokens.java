package org.rectification.json.internal.tokens;

/** Tokens that know where they stand. Asked only when something is wrong. */
public interface PlacedTokens {

    /**
     * Goes to the next token.
     *
     * @return its kind; {@link Token#END} at the end
     * @throws TextFaultException if the text is not JSON from here on
     */
    Token next();

    /**
     * Returns the text of the current {@link Token#NAME}.
     *
     * @return the property's name
     */
    String name();

    /**
     * Returns the line of the current token, or of what broke.
     *
     * @return the line, from 1; 0 if unknown
     */
    int line();

    /**
     * Returns the column of the current token, or of what broke.
     *
     * @return the column, from 1; 0 if unknown
     */
    int column();
}
