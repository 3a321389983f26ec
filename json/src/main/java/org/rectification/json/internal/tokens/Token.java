package org.rectification.json.internal.tokens;

/** What kind of token a cursor stands on. */
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
    /** Something that JSON text cannot hold and a mapper's parser or tree can: an object of Java, a NaN. */
    FOREIGN,
    /** Nothing more. */
    END;

    /**
     * Returns by how much this token changes the depth.
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
