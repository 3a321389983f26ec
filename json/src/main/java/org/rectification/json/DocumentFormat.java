package org.rectification.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rectification.json.internal.binding.DocumentReader;
import org.rectification.json.internal.binding.DocumentType;
import org.rectification.json.internal.binding.Outcome;
import org.rectification.json.internal.tokens.RecordedTokens;

/**
 * Reads and writes one kind of document. Reading is strict: every property must be known, must have the right type and
 * may occur only once. Values that the model rejects are reported with their place in the document. All faults of a
 * document are reported together.
 *
 * <p>A document is JSON (RFC 8259) in UTF-8. Reading accepts a byte order mark, any order of properties and any white
 * space, and no other deviation. The whole document is kept in memory while it is read or written. The output is
 * identical, byte for byte, with Jackson 2 and Jackson 3: two spaces for each level, LF line ends including a final
 * one, and no unnecessary escapes.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Register register = Documents.REGISTER.using(JsonLine.jackson2()).read(path);
 * String line = Documents.REGISTER.compact().toJson(register);
 * }</pre>
 *
 * @param <T> the type of the value in a document
 * @since 0.1.0
 */
public final class DocumentFormat<T> {

    private final DocumentType<T> type;
    private final @Nullable JsonLine line; // null means any
    private final boolean pretty;

    private DocumentFormat(DocumentType<T> type, @Nullable JsonLine line, boolean pretty) {
        this.type = type;
        this.line = line;
        this.pretty = pretty;
    }

    static <T> DocumentFormat<T> of(DocumentType<T> type) {
        return new DocumentFormat<>(type, null, true);
    }

    /**
     * Returns a copy of this format that uses the given line of Jackson instead of {@link JsonLine#any()}.
     *
     * @param jackson the line
     * @return the new format
     * @throws NullPointerException if the argument is null
     */
    public DocumentFormat<T> using(JsonLine jackson) {
        return new DocumentFormat<>(type, Objects.requireNonNull(jackson, "jackson must not be null"), pretty);
    }

    /**
     * Returns a copy of this format that writes on a single line, without spaces and without a line end.
     *
     * @return the new format
     */
    public DocumentFormat<T> compact() {
        return new DocumentFormat<>(type, line, false);
    }

    private JsonLine line() {
        return line == null ? JsonLine.any() : line;
    }

    /**
     * Reads a file.
     *
     * @param file the file; faults contain its path as given here
     * @return the value in the document
     * @throws NullPointerException if the argument is null
     * @throws InvalidDocumentException if the document is invalid
     * @throws IOException if the file cannot be read; the message is a sentence that contains the path
     * @throws IllegalStateException if the line of Jackson is not available
     */
    public T read(Path file) throws IOException {
        Objects.requireNonNull(file, "file must not be null");
        byte[] text;
        try {
            text = Files.readAllBytes(file);
        } catch (IOException e) {
            throw explained(e, file, "cannot be read");
        }
        return valueOf(DocumentReader.read(type, text, line().tokens()), file.toString());
    }

    /**
     * Reads a stream to its end.
     *
     * @param stream the stream, which is not closed
     * @param source the name of the document in faults
     * @return the value in the document
     * @throws NullPointerException if an argument is null
     * @throws InvalidDocumentException if the document is invalid
     * @throws IOException if reading from the stream fails
     * @throws IllegalStateException if the line of Jackson is not available
     */
    public T read(InputStream stream, String source) throws IOException {
        Objects.requireNonNull(source, "source must not be null");
        byte[] text = Objects.requireNonNull(stream, "stream must not be null").readAllBytes();
        return valueOf(DocumentReader.read(type, text, line().tokens()), source);
    }

    /**
     * Reads a document from a string.
     *
     * @param text the text
     * @return the value in the document
     * @throws NullPointerException if the argument is null
     * @throws InvalidDocumentException if the document is invalid
     * @throws IllegalStateException if the line of Jackson is not available
     */
    public T parse(String text) {
        Objects.requireNonNull(text, "text must not be null");
        return valueOf(DocumentReader.read(type, text, line().tokens()), "");
    }

    /**
     * Reads a document from UTF-8 bytes.
     *
     * @param text the bytes, which must not be changed during the call
     * @return the value in the document
     * @throws NullPointerException if the argument is null
     * @throws InvalidDocumentException if the document is invalid
     * @throws IllegalStateException if the line of Jackson is not available
     */
    public T parse(byte[] text) {
        Objects.requireNonNull(text, "text must not be null");
        return valueOf(DocumentReader.read(type, text, line().tokens()), "");
    }

    static <T> T read(DocumentType<T> type, RecordedTokens tokens) {
        return valueOf(DocumentReader.read(type, tokens), "");
    }

    private static <T> T valueOf(Outcome<T> outcome, String source) {
        T value = outcome.value();
        if (value != null) {
            return value;
        }
        List<JsonFault> faults = outcome.faults().stream()
                .map(fault -> new JsonFault(source, fault.fault(), fault.line(), fault.column()))
                .toList();
        throw new InvalidDocumentException(source, faults, outcome.leftOut());
    }

    /**
     * Writes a document to a file and replaces its previous content. The text is complete before the file is opened.
     *
     * @param value the value to write
     * @param file the file
     * @throws NullPointerException if an argument is null
     * @throws IOException if the file cannot be written; the message is a sentence that contains the path
     * @throws IllegalStateException if the line of Jackson is not available
     */
    public void write(T value, Path file) throws IOException {
        Objects.requireNonNull(file, "file must not be null");
        ByteArrayOutputStream text = written(value);
        try (OutputStream stream = Files.newOutputStream(file)) {
            text.writeTo(stream);
        } catch (IOException e) {
            throw explained(e, file, "cannot be written");
        }
    }

    /**
     * Writes a document to a stream. The text is complete before the first byte is written to the stream.
     *
     * @param value the value to write
     * @param stream the stream, which is neither flushed nor closed
     * @throws NullPointerException if an argument is null
     * @throws IOException if writing to the stream fails
     * @throws IllegalStateException if the line of Jackson is not available
     */
    public void write(T value, OutputStream stream) throws IOException {
        Objects.requireNonNull(stream, "stream must not be null");
        written(value).writeTo(stream);
    }

    /**
     * Appends a document to a target. The text is complete before the target is changed.
     *
     * @param value the value to write
     * @param target the target to append to
     * @throws NullPointerException if an argument is null
     * @throws IOException if appending to the target fails
     * @throws IllegalStateException if the line of Jackson is not available
     */
    public void write(T value, Appendable target) throws IOException {
        Objects.requireNonNull(target, "target must not be null");
        target.append(toJson(value));
    }

    /**
     * Returns a value as a JSON document.
     *
     * @param value the value to write
     * @return the text of the document
     * @throws NullPointerException if the argument is null
     * @throws IllegalStateException if the line of Jackson is not available
     */
    public String toJson(T value) {
        return written(value).toString(UTF_8);
    }

    private ByteArrayOutputStream written(T value) {
        Objects.requireNonNull(value, "value must not be null");
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            line().tokens().write(text, pretty, sink -> type.write(value, sink));
        } catch (IOException e) {
            throw new UncheckedIOException("memory must not fail to be written, but did", e);
        }
        if (pretty) {
            text.write('\n');
        }
        return text;
    }

    /** The messages of file system exceptions often contain little more than the file name. */
    private static IOException explained(IOException thrown, Path file, String otherwise) {
        String name = file.toString();
        FileSystemException explained;
        if (thrown instanceof NoSuchFileException) {
            explained = new NoSuchFileException(name, null, "the file does not exist");
        } else if (thrown instanceof AccessDeniedException) {
            explained = new AccessDeniedException(name, null, "access is denied");
        } else if (Files.isDirectory(file)) {
            explained = new FileSystemException(name, null, "this is a directory, not a file");
        } else {
            explained = new FileSystemException(name, null, otherwise + ": " + thrown.getMessage());
        }
        explained.initCause(thrown);
        return explained;
    }
}
