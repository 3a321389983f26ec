package org.rectification.json.internal.binding;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rectification.base.LocalText;
import org.rectification.json.internal.tokens.Token;
import org.rectification.json.internal.tokens.TokenSink;

/**
 * A value that stands in the document as another one: a chain as the list of its links.
 *
 * @param <S> the type that stands in the document
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
     * @param <S> the type that stands in the document
     * @param <V> the type of the values
     * @param shape what stands in the document
     * @param make makes a value of it; may throw {@link IllegalArgumentException}
     * @param take the inverse
     * @return the type
     */
    public static <S, V> MappedType<S, V> of(ValueType<S> shape, Function<S, V> make, Function<V, S> take) {
        return new MappedType<>(shape, make, take);
    }

    /**
     * Returns what stands in the document.
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
