package org.rectification.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.rectification.json.internal.types.Documents;
import org.rectification.register.Register;

/**
 * Reads and writes registers: documents of the format {@code rectification/register}, version 1. For everything beyond
 * the shortest calls there is {@link #format()}.
 *
 * <pre>{@code
 * Register register = RegisterJson.read(Path.of("register.json"));    // or every fault, with line and column
 * RegisterJson.write(register.with(issueId, entry), Path.of("register.json"));
 * }</pre>
 */
public final class RegisterJson {

    private static final DocumentFormat<Register> FORMAT = DocumentFormat.of(Documents.REGISTER);

    private RegisterJson() {}

    /**
     * Returns the format, over whichever line of Jackson is there, writing on many lines.
     *
     * @return the format
     */
    public static DocumentFormat<Register> format() {
        return FORMAT;
    }

    /**
     * Reads a file.
     *
     * @param file the file; faults name it as it is given here
     * @return the register
     * @throws NullPointerException if the argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IOException if the file cannot be read; the message is a sentence that names it
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static Register read(Path file) throws IOException {
        return FORMAT.read(file);
    }

    /**
     * Reads a stream to its end.
     *
     * @param stream the stream; not closed
     * @param source how faults name the document
     * @return the register
     * @throws NullPointerException if an argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IOException if the stream throws it
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static Register read(InputStream stream, String source) throws IOException {
        return FORMAT.read(stream, source);
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return the register
     * @throws NullPointerException if the argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static Register parse(String text) {
        return FORMAT.parse(text);
    }

    /**
     * Returns the text of a register, on many lines.
     *
     * @param register the register
     * @return the text
     * @throws NullPointerException if the argument is null
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static String toJson(Register register) {
        return FORMAT.toJson(register);
    }

    /**
     * Writes a file, on many lines, replacing what it held.
     *
     * @param register the register
     * @param file the file
     * @throws NullPointerException if an argument is null
     * @throws IOException if the file cannot be written; the message is a sentence that names it
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static void write(Register register, Path file) throws IOException {
        FORMAT.write(register, file);
    }
}
