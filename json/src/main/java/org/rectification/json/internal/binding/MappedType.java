package org.rectification.json.internal.binding;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rectification.base.LocalText;
import org.rectification.json.internal.tokens.Token;
import org.rectification.json.internal.tokens.TokenSink;

/**
 * A value that is represented in the document by a value of another type, such as a chain by the list of its links.
 *
 * @param <S> the type of the representation
 * @param <V> the type of the values
 */
public final class MappedType<S, V> extends ValueType<V> {

    private final ValueType<S> shape;
    private final Function<S, V> make;
    private final Function<V, S> take;

    private MappedType(ValueType<S> shape, Function<S, V> make, Function<V, S> take) {
        this.shape = shape;
        this.make = make;
        this.take = take;
    }

    /**
     * Returns the type.
     *
     * @param <S> the type of the representation
     * @param <V> the type of the values
     * @param shape the type of the representation
     * @param make converts a representation to a value; may throw {@link IllegalArgumentException}
     * @param take converts a value to its representation
     * @return the type
     */
    public static <S, V> MappedType<S, V> of(ValueType<S> shape, Function<S, V> make, Function<V, S> take) {
        return new MappedType<>(shape, make, take);
    }

    /**
     * Returns the type of the representation.
     *
     * @return the type
     */
    public ValueType<S> shape() {
        return shape;
    }

    @Override
    public LocalText expected() {
        return shape.expected();
    }

    @Override
    boolean startsWith(Token token) {
        return shape.startsWith(token);
    }

    @Override
    @Nullable
    V read(JsonReader in) {
        S read = shape.read(in);
        return read == null ? null : in.construct(make, read);
    }

    @Override
    public void write(V value, TokenSink out) throws IOException {
        shape.write(take.apply(value), out);
    }

    @Override
    public String toString() {
        return shape.toString();
    }
}
