package org.rectification.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.rectification.audit.PublishedStatement;
import org.rectification.json.internal.types.Documents;

/**
 * Reads and writes published statements: documents of the format {@code rectification/statement}, version 1. For everything beyond
 * the shortest calls there is {@link #format()}.
 *
 * <pre>{@code
 * PublishedStatement statement = StatementJson.read(Path.of("statement.json"));    // or every fault, with line and column
 * StatementJson.write(statement, Path.of("statement.json"));
 * }</pre>
 */
public final class StatementJson {

    private static final DocumentFormat<PublishedStatement> FORMAT = DocumentFormat.of(Documents.STATEMENT);

    private StatementJson() {}

    /**
     * Returns the format, over whichever line of Jackson is there, writing on many lines.
     *
     * @return the format
     */
    public static DocumentFormat<PublishedStatement> format() {
        return FORMAT;
    }

    /**
     * Reads a file.
     *
     * @param file the file; faults name it as it is given here
     * @return the statement
     * @throws NullPointerException if the argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IOException if the file cannot be read; the message is a sentence that names it
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static PublishedStatement read(Path file) throws IOException {
        return FORMAT.read(file);
    }

    /**
     * Reads a stream to its end.
     *
     * @param stream the stream; not closed
     * @param source how faults name the document
     * @return the statement
     * @throws NullPointerException if an argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IOException if the stream throws it
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static PublishedStatement read(InputStream stream, String source) throws IOException {
        return FORMAT.read(stream, source);
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return the statement
     * @throws NullPointerException if the argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static PublishedStatement parse(String text) {
        return FORMAT.parse(text);
    }

    /**
     * Returns the text of a statement, on many lines.
     *
     * @param statement the statement
     * @return the text
     * @throws NullPointerException if the argument is null
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static String toJson(PublishedStatement statement) {
        return FORMAT.toJson(statement);
    }

    /**
     * Writes a file, on many lines, replacing what it held.
     *
     * @param statement the statement
     * @param file the file
     * @throws NullPointerException if an argument is null
     * @throws IOException if the file cannot be written; the message is a sentence that names it
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static void write(PublishedStatement statement, Path file) throws IOException {
        FORMAT.write(statement, file);
    }
}
