package org.rectification.json.internal.tokens;

/**
 * Says that a parser could not go on. What exactly broke, and where, is found by {@link TextScanner}, in our own words
 * and alike for every parser; the parser's exception is kept as the cause for the case that the two disagree.
 */
public final class BrokenTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Exception thrown;

    /**
     * Makes the exception.
     *
     * @param cause what the parser threw
     */
    public BrokenTextException(Exception cause) {
        super(null, cause, false, false);
        this.thrown = cause;
    }

    /**
     * Returns what the parser threw.
     *
     * @param <E> what the parser throws
     * @param type its class
     * @return the cause
     */
    public <E extends Exception> E cause(Class<E> type) {
        return type.cast(thrown);
    }
}
