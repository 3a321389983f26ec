package org.rectification.json.internal.tokens;

/** Tokens with their positions. Used only if the document has a fault. */
public interface PlacedTokens {

    /**
     * Moves to the next token.
     *
     * @return the kind of the token; {@link Token#END} at the end
     * @throws TextFaultException if the text from here on is not JSON
     */
    Token next();

    /**
     * Returns the text of the current {@link Token#NAME}.
     *
     * @return the property's name
     */
    String name();

    /**
     * Returns the line of the current token or, after a failure, of the fault.
     *
     * @return the line, from 1; 0 if unknown
     */
    int line();

    /**
     * Returns the column of the current token or, after a failure, of the fault.
     *
     * @return the column, from 1; 0 if unknown
     */
    int column();
}
