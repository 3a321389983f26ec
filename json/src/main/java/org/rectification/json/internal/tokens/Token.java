package org.rectification.json.internal.tokens;

/** The kinds of token. */
public enum Token {
    /** The start of an object. */
    OBJECT,
    /** The end of an object. */
    OBJECT_END,
    /** The start of a list. */
    LIST,
    /** The end of a list. */
    LIST_END,
    /** The name of a property; its value follows. */
    NAME,
    /** A string. */
    TEXT,
    /** A number written without point and exponent. */
    INTEGER,
    /** A number written with a point or an exponent. */
    DECIMAL,
    /** The value true. */
    TRUE,
    /** The value false. */
    FALSE,
    /** The value null. */
    NULL,
    /** A value that JSON text cannot represent but a mapper's parser or tree can, such as a Java object or NaN. */
    FOREIGN,
    /** The end of the tokens. */
    END;

    /**
     * Returns the change in depth caused by this token.
     *
     * @return 1 for a start, -1 for an end, 0 for all others
     */
    public int step() {
        return switch (this) {
            case OBJECT, LIST -> 1;
            case OBJECT_END, LIST_END -> -1;
            default -> 0;
        };
    }
}
