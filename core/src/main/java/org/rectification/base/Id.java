package org.rectification.base;

import org.jspecify.annotations.Nullable;

/**
 * An identifier: a text that names one thing. Each kind of thing has its own id type, so the id of a body cannot be
 * used as the id of a post. Two ids are equal if they have the same type and the same text.
 *
 * <p>The text has 1 to {@value Faults#MAX_ID_CODE_POINTS} code points, no white space at either end, no control
 * character and no invisible character.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <I> the type of the identifier
 * @since 0.1.0
 */
public abstract class Id<I extends Id<I>> implements Comparable<I> {

    private final String value;

    /**
     * Makes an identifier.
     *
     * @param name the name of the id as used in messages: "issue id"
     * @param value the text
     * @throws NullPointerException if an argument is null
     * @throws InvalidValueException if the text breaks the rule for identifiers
     */
    protected Id(String name, String value) {
        this.value = Faults.checkId(name, value);
    }

    /**
     * Returns the text.
     *
     * @return the text as it was given
     */
    public final String value() {
        return value;
    }

    /** Compares the texts, code unit by code unit. */
    @Override
    public final int compareTo(I other) {
        return value.compareTo(other.value());
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // ids of different types are never equal
    public final boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && value.equals(((Id<?>) other).value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /** Returns the text. */
    @Override
    public final String toString() {
        return value;
    }
}
