package org.rectification.json.internal.tokens;

/** A cursor that is already at the first token of a value, such as a mapper's parser in the middle of a document. */
interface ValueCursor extends TokenCursor {

    /**
     * Returns the current token.
     *
     * @return the kind of the token; {@link Token#FOREIGN} also for a number that is not finite
     * @throws TextFaultException if the parser rejects the text
     */
    Token current();

    /**
     * Returns the position of the current token.
     *
     * @return the position, as {@link RecordedTokens#position} encodes it
     */
    long position();
}
