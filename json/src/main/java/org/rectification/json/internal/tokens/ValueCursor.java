package org.rectification.json.internal.tokens;

/** A cursor that already stands on the first token of a value: a mapper's parser in the middle of something. */
interface ValueCursor extends TokenCursor {

    /**
     * Returns the current token.
     *
     * @return its kind; {@link Token#FOREIGN} also for a number that is not finite
     * @throws TextFaultException if the parser refuses the text
     */
    Token current();

    /**
     * Returns where the current token stands.
     *
     * @return what {@link RecordedTokens#position} gives
     */
    long position();
}
