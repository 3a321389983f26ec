package org.rectification.internal;

import org.jspecify.annotations.Nullable;

/** Checks of arguments that fail only through a programming error. */
public final class Checks {

    private Checks() {}

    /**
     * Returns the argument if it is not null.
     *
     * @param <T> the argument's type
     * @param value the argument
     * @param name the name of the parameter, for the message
     * @return {@code value}
     * @throws NullPointerException if {@code value} is null; the message names the parameter
     */
    public static <T> T notNull(@Nullable T value, String name) {
        if (value == null) {
            throw new NullPointerException(name + " must not be null");
        }
        return value;
    }
}
