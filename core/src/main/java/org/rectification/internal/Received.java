package org.rectification.internal;

import java.io.InvalidObjectException;
import java.util.function.Supplier;

/** Values that arrive serialized, each made anew from the form it was sent in. */
public final class Received {

    private Received() {}

    /**
     * Makes a value from its form. A form may hold anything: too few counts, null, elements of another type.
     *
     * @param <T> the type of the value
     * @param maker makes the value by the factory that checks it
     * @return the value
     * @throws InvalidObjectException if the form is not that of a value
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
