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
 * Reads and writes one kind of document, strictly: every property must be known and of its type, and stand once; what
 * core refuses is refused here, with its place. All faults of a document are told at once.
 *
 * <p>A document is JSON (RFC 8259) in UTF-8. Reading tolerates a byte order mark, any order of properties and any white
 * space, and nothing else. The whole document is held in memory while it is read or written. Writing is the same byte
 * for byte on both lines of Jackson: two spaces for each level, LF line ends and a final one, no character escaped that
 * need not be.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Register register = Documents.REGISTER.using(JsonLine.jackson2()).read(path);
 * String line = Documents.REGISTER.compact().toJson(register);
 * }</pre>
 *
 * @param <T> the type of what a document holds
 */
public final class DocumentFormat<T> {

    private final DocumentType<T> type;
    private final @Nullable JsonLine line; // null: any
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
     * Returns this format over a certain line of Jackson instead of {@link JsonLine#any()}.
     *
     * @param jackson the line
     * @return the format
     * @throws NullPointerException if the argument is null
     */
    public DocumentFormat<T> using(JsonLine jackson) {
        return new DocumentFormat<>(type, Objects.requireNonNull(jackson, "jackson must not be null"), pretty);
    }

    /**
     * Returns this format writing on one line, without spaces and without a line end.
     *
     * @return the format
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
     * @param file the file; faults name it as it is given here
     * @return what it holds
     * @throws NullPointerException if the argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IOException if the file cannot be read; the message is a sentence that names it
     * @throws IllegalStateException if the line of Jackson is not there
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
     * @param stream the stream; not closed
     * @param source how faults name the document
     * @return what it holds
     * @throws NullPointerException if an argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IOException if the stream throws it
     * @throws IllegalStateException if the line of Jackson is not there
     */
    public T read(InputStream stream, String source) throws IOException {
        Objects.requireNonNull(source, "source must not be null");
        byte[] text = Objects.requireNonNull(stream, "stream must not be null").readAllBytes();
        return valueOf(DocumentReader.read(type, text, line().tokens()), source);
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return what it holds
     * @throws NullPointerException if the argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IllegalStateException if the line of Jackson is not there
     */
    public T parse(String text) {
        Objects.requireNonNull(text, "text must not be null");
        return valueOf(DocumentReader.read(type, text, line().tokens()), "");
    }

    /**
     * Reads a text in UTF-8.
     *
     * @param text the bytes; not changed meanwhile
     * @return what it holds
     * @throws NullPointerException if the argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IllegalStateException if the line of Jackson is not there
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
     * Writes a file, replacing what it held. The text is complete before the file is touched.
     *
     * @param value what the document is to hold
     * @param file the file
     * @throws NullPointerException if an argument is null
     * @throws IOException if the file cannot be written; the message is a sentence that names it
     * @throws IllegalStateException if the line of Jackson is not there
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
     * Writes to a stream. The text is complete before the stream is touched.
     *
     * @param value what the document is to hold
     * @param stream the stream; neither flushed nor closed
     * @throws NullPointerException if an argument is null
     * @throws IOException if the stream throws it
     * @throws IllegalStateException if the line of Jackson is not there
     */
    public void write(T value, OutputStream stream) throws IOException {
        Objects.requireNonNull(stream, "stream must not be null");
        written(value).writeTo(stream);
    }

    /**
     * Appends to something. The text is complete before it is touched.
     *
     * @param value what the document is to hold
     * @param target what to append to
     * @throws NullPointerException if an argument is null
     * @throws IOException if the target throws it
     * @throws IllegalStateException if the line of Jackson is not there
     */
    public void write(T value, Appendable target) throws IOException {
        Objects.requireNonNull(target, "target must not be null");
        target.append(toJson(value));
    }

    /**
     * Returns the text.
     *
     * @param value what the document is to hold
     * @return the text
     * @throws NullPointerException if the argument is null
     * @throws IllegalStateException if the line of Jackson is not there
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

    /** The exceptions of the file system say little more than the file's name. */
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
