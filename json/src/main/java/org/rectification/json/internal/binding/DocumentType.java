package org.rectification.json.internal.binding;

import java.io.IOException;
import org.rectification.json.internal.tokens.TokenSink;

/**
 * A kind of document: an object that starts with its format and version.
 *
 * <p>Adding a kind is one declaration: {@link #declare}, its properties, {@link #of}.
 *
 * @param <T> the type of what a document holds
 */
public final class DocumentType<T> {

    private final Class<T> type;
    private final ObjectType<T> content;

    private DocumentType(Class<T> type, ObjectType<T> content) {
        this.type = type;
        this.content = content;
    }

    /**
     * Starts the declaration of a kind of document with the properties {@code format} and {@code version}.
     *
     * @param <T> the type of what a document holds
     * @param format what {@code format} says: {@code rectification/register}
     * @param version what {@code version} says
     * @param subject what messages call such a document
     * @return the declaration
     */
    public static <T> ObjectType.Declaration<T> declare(String format, long version, String subject) {
        ObjectType.Declaration<T> declaration = ObjectType.named(subject);
        declaration.required("format", ScalarType.constant(format, BindingFault.OTHER_FORMAT), document -> format);
        declaration.required("version", ScalarType.constant(version, BindingFault.OTHER_VERSION), document -> version);
        return declaration;
    }

    /**
     * Returns the kind of document.
     *
     * @param <T> the type of what a document holds
     * @param type the class of it
     * @param content what {@link #declare} started
     * @return the kind
     */
    public static <T> DocumentType<T> of(Class<T> type, ObjectType<T> content) {
        return new DocumentType<>(type, content);
    }

    /**
     * Returns the class of what a document holds.
     *
     * @return the class
     */
    public Class<T> type() {
        return type;
    }

    /**
     * Returns the declaration of the whole document.
     *
     * @return the type, with {@code format} and {@code version} first
     */
    public ObjectType<T> content() {
        return content;
    }

    /**
     * Writes a document.
     *
     * @param value what it holds
     * @param out where to
     * @throws IOException if the sink throws it
     */
    public void write(T value, TokenSink out) throws IOException {
        content.write(value, out);
    }
}
