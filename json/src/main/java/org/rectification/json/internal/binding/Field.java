package org.rectification.json.internal.binding;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rectification.json.internal.tokens.PropertyName;
import org.rectification.json.internal.tokens.TokenSink;

/**
 * A property of an object. It is also the key for the value that was read for the property.
 *
 * @param <T> the type of the object
 * @param <V> the type returned by {@link Values#get}: the value, an optional of it, or a list
 */
public abstract sealed class Field<T, V> {

    private final PropertyName name;
    private final Presence presence;
    private final ValueType<?> type;
    private final int index;

    private Field(String name, Presence presence, ValueType<?> type, int index) {
        this.name = new PropertyName(name);
        this.presence = presence;
        this.type = type;
        this.index = index;
    }

    /**
     * Returns the property's name.
     *
     * @return the name
     */
    public String name() {
        return name.text();
    }

    /**
     * Returns whether the property may be omitted.
     *
     * @return the presence
     */
    public Presence presence() {
        return presence;
    }

    /**
     * Returns the type of the value in the document.
     *
     * @return the type; for {@link Presence#LIST} a {@link ListType}
     */
    public ValueType<?> type() {
        return type;
    }

    PropertyName encodedName() {
        return name;
    }

    int index() {
        return index;
    }

    /** Returns the value under this key, given what was read; the argument is null if the property was omitted. */
    abstract V valueOf(@Nullable Object read);

    abstract void write(T owner, TokenSink out) throws IOException;

    static final class Required<T, V> extends Field<T, V> {

        private final ValueType<V> type;
        private final Function<? super T, ? extends V> accessor;

        Required(String name, ValueType<V> type, Function<? super T, ? extends V> accessor, int index) {
            super(name, Presence.REQUIRED, type, index);
            this.type = type;
            this.accessor = accessor;
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway"
        }) // only this field's type stores a value here, and a missing one is a fault
        V valueOf(@Nullable Object read) {
            return (V) read;
        }

        @Override
        void write(T owner, TokenSink out) throws IOException {
            out.name(encodedName());
            type.write(accessor.apply(owner), out);
        }
    }

    static final class Maybe<T, V> extends Field<T, Optional<V>> {

        private final ValueType<V> type;
        private final Function<? super T, Optional<V>> accessor;

        Maybe(String name, ValueType<V> type, Function<? super T, Optional<V>> accessor, int index) {
            super(name, Presence.OPTIONAL, type, index);
            this.type = type;
            this.accessor = accessor;
        }

        @Override
        @SuppressWarnings("unchecked") // only this field's type stores a value here
        Optional<V> valueOf(@Nullable Object read) {
            return Optional.ofNullable((V) read);
        }

        @Override
        void write(T owner, TokenSink out) throws IOException {
            Optional<V> value = accessor.apply(owner);
            if (value.isPresent()) {
                out.name(encodedName());
                type.write(value.get(), out);
            }
        }
    }

    static final class Flag<T> extends Field<T, Boolean> {

        private final Predicate<? super T> accessor;

        Flag(String name, Predicate<? super T> accessor, int index) {
            super(name, Presence.OPTIONAL, ScalarType.truth(), index);
            this.accessor = accessor;
        }

        @Override
        Boolean valueOf(@Nullable Object read) {
            return read != null && (Boolean) read;
        }

        @Override
        void write(T owner, TokenSink out) throws IOException {
            if (accessor.test(owner)) {
                out.name(encodedName());
                out.truth(true);
            }
        }
    }

    static final class Many<T, V> extends Field<T, List<V>> {

        private final ListType<V> type;
        private final Function<? super T, List<V>> accessor;

        Many(String name, ListType<V> type, Function<? super T, List<V>> accessor, int index) {
            super(name, Presence.LIST, type, index);
            this.type = type;
            this.accessor = accessor;
        }

        @Override
        @SuppressWarnings("unchecked") // only this field's type stores a value here
        List<V> valueOf(@Nullable Object read) {
            return read == null ? List.of() : (List<V>) read;
        }

        @Override
        void write(T owner, TokenSink out) throws IOException {
            List<V> values = accessor.apply(owner);
            if (!values.isEmpty()) {
                out.name(encodedName());
                type.write(values, out);
            }
        }
    }
}
