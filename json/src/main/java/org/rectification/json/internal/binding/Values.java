package org.rectification.json.internal.binding;

import org.jspecify.annotations.Nullable;

/**
 * The values that were read for the properties of one object. None of them has a fault.
 *
 * @param <T> the type of the object
 */
public final class Values<T> {

    private final @Nullable Object[] read;

    Values(@Nullable Object[] read) {
        this.read = read;
    }

    /**
     * Returns the value that was read for a property.
     *
     * @param <V> the type of the value
     * @param field the property
     * @return the value; an empty optional or an empty list if the property was omitted
     */
    public <V> V get(Field<T, V> field) {
        return field.valueOf(read[field.index()]);
    }
}
