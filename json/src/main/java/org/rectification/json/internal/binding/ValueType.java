package org.rectification.json.internal.binding;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rectification.base.LocalText;
import org.rectification.json.internal.tokens.Token;
import org.rectification.json.internal.tokens.TokenSink;

/**
 * The declaration of how a type of value is represented in a document. The same declaration reads and writes values,
 * and can be traversed to describe the documents.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> the type of the values
 */
public abstract sealed class ValueType<V>
        permits ScalarType, ObjectType, ListType, UnionType, EitherType, MappedType, RecursiveType {

    ValueType() {}

    /**
     * Reads the value that starts at the reader's current token. Afterwards the reader is at the last token of the
     * value, even if the value has a fault.
     *
     * @param in the reader
     * @return the value; null if the value has a fault, which is then reported to the reader
     */
    abstract @Nullable V read(JsonReader in);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out the sink to write to
     * @throws IOException if writing to the sink fails
     */
    public abstract void write(V value, TokenSink out) throws IOException;

    /**
     * Returns the expected form of a value for messages, such as "a string" or "a date such as 2017-12-31".
     *
     * @return the description
     */
    public abstract LocalText expected();

    /** Returns whether a value can start with the given token. This selects the form of an {@link EitherType}. */
    abstract boolean startsWith(Token token);
}
