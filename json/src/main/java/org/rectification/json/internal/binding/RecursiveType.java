package org.rectification.json.internal.binding;

import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rectification.base.LocalText;
import org.rectification.json.internal.tokens.Token;
import org.rectification.json.internal.tokens.TokenSink;

/**
 * A type that is part of its own declaration. The depth of its values is limited by the maximum depth of documents.
 *
 * @param <V> the type of the values
 */
public final class RecursiveType<V> extends ValueType<V> {

    private final Supplier<? extends ValueType<V>> type;

    private RecursiveType(Supplier<? extends ValueType<V>> type) {
        this.type = type;
    }

    /**
     * Returns a reference to a type that is still being declared.
     *
     * @param <V> the type of the values
     * @param type supplies the type once it is declared; called only when a value is read or written
     * @return the reference
     */
    public static <V> RecursiveType<V> of(Supplier<? extends ValueType<V>> type) {
        return new RecursiveType<>(type);
    }

    /**
     * Returns the type that is referred to.
     *
     * @return the type
     */
    public ValueType<V> type() {
        return type.get();
    }

    @Override
    public LocalText expected() {
        return type().expected();
    }

    @Override
    boolean startsWith(Token token) {
        return type().startsWith(token);
    }

    @Override
    @Nullable
    V read(JsonReader in) {
        return type().read(in);
    }

    @Override
    public void write(V value, TokenSink out) throws IOException {
        type().write(value, out);
    }
}
