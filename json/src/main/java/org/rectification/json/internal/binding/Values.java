package org.rectification.json.internal.binding;

import org.jspecify.annotations.Nullable;

/**
 * What was read for the properties of one object, all of them without a fault.
 *
 * @param <T> the type they belong to
 */
public final class Values<T> {

    private final @Nullable Object[] read;

    Values(@Nullable Object[] read) {
        this.read = read;
    }

    /**
     * Returns what was read for a property.
     *
     * @param <V> its type
     * @param field the property
     * @return the value; an empty optional or list if the property was left out
     */
    public <V> V get(Field<T, V> field) {
        return field.valueOf(read[field.index()]);
    }
}
