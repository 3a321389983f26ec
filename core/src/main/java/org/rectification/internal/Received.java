package org.rectification.internal;

import java.io.InvalidObjectException;
import java.util.function.Supplier;

/** Rebuilds deserialized values from their serial forms. */
public final class Received {

    private Received() {}

    /**
     * Creates a value from its serial form. A form may have any content: wrong counts, null, elements of another type.
     *
     * @param <T> the type of the value
     * @param maker creates the value with the factory that checks it
     * @return the value
     * @throws InvalidObjectException if the form is not that of a valid value
     */
    public static <T> T made(Supplier<T> maker) throws InvalidObjectException {
        try {
            return maker.get();
        } catch (RuntimeException e) {
            InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
            invalid.initCause(e);
            throw invalid;
        }
    }
}
