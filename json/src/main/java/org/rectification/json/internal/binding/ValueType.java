package org.rectification.json.internal.binding;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rectification.base.LocalText;
import org.rectification.json.internal.tokens.Token;
import org.rectification.json.internal.tokens.TokenSink;

/**
 * The one declaration of how a kind of value stands in a document. It reads, it writes, and it can be walked by
 * whoever describes the documents.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> the type of the values
 */
public abstract sealed class ValueType<V>
        permits ScalarType, ObjectType, ListType, UnionType, EitherType, MappedType, RecursiveType {

    ValueType() {}

    /**
     * Reads the value that starts at the reader's current token and leaves the reader on its last token, whether it was
     * faulty or not.
     *
     * @param in the reader
     * @return the value; null if anything was wrong with it, and then the reader has been told
     */
    abstract @Nullable V read(JsonReader in);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to
     * @throws IOException if the sink throws it
     */
    public abstract void write(V value, TokenSink out) throws IOException;

    /**
     * Returns what must stand where such a value is due, as messages say it: "a string", "a date such as 2017-12-31".
     *
     * @return the words
     */
    public abstract LocalText expected();

    /** Whether such a value can start with the given token; decides between the forms of an {@link EitherType}. */
    abstract boolean startsWith(Token token);
}
