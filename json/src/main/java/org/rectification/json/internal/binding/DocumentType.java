package org.rectification.json.internal.binding;

import java.io.IOException;
import org.rectification.json.internal.tokens.TokenSink;

/**
 * A kind of document: an object that starts with its format and version. A value that only stands inside other
 * documents and answers, such as a reason, has neither.
 *
 * <p>To add a kind, call {@link #declare}, add the properties to the declaration, and pass the built type to
 * {@link #of}.
 *
 * @param <T> the type of the value in a document
 */
public final class DocumentType<T> {

    private final Class<T> type;
    private final ValueType<T> content;

    private DocumentType(Class<T> type, ValueType<T> content) {
        this.type = type;
        this.content = content;
    }

    /**
     * Starts the declaration of a kind of document with the properties {@code format} and {@code version}.
     *
     * @param <T> the type of the value in a document
     * @param format the value of {@code format}, such as {@code rectification/register}
     * @param version the value of {@code version}
     * @param subject the name of such a document in messages
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
     * @param <T> the type of the value in a document
     * @param type the class of the value
     * @param content the type whose declaration {@link #declare} started, or the type of a value inside documents
     * @return the kind
     */
    public static <T> DocumentType<T> of(Class<T> type, ValueType<T> content) {
        return new DocumentType<>(type, content);
    }

    /**
     * Returns the class of the value in a document.
     *
     * @return the class
     */
    public Class<T> type() {
        return type;
    }

    /**
     * Returns the declaration of the whole document.
     *
     * @return the type
     */
    public ValueType<T> content() {
        return content;
    }

    /**
     * Writes a document.
     *
     * @param value the value to write
     * @param out the sink to write to
     * @throws IOException if writing to the sink fails
     */
    public void write(T value, TokenSink out) throws IOException {
        content.write(value, out);
    }
}
