package org.rectification.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.rectification.json.internal.types.Documents;
import org.rectification.procedure.Procedure;

/**
 * Reads and writes close-out procedures: documents of the format {@code rectification/procedure}, version 1. For everything beyond
 * the shortest calls there is {@link #format()}.
 *
 * <pre>{@code
 * Procedure procedure = ProcedureJson.read(Path.of("procedure.json"));    // or every fault, with line and column
 * ProcedureJson.write(procedure, Path.of("procedure.json"));
 * }</pre>
 */
public final class ProcedureJson {

    private static final DocumentFormat<Procedure> FORMAT = DocumentFormat.of(Documents.PROCEDURE);

    private ProcedureJson() {}

    /**
     * Returns the format, over whichever line of Jackson is there, writing on many lines.
     *
     * @return the format
     */
    public static DocumentFormat<Procedure> format() {
        return FORMAT;
    }

    /**
     * Reads a file.
     *
     * @param file the file; faults name it as it is given here
     * @return the procedure
     * @throws NullPointerException if the argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IOException if the file cannot be read; the message is a sentence that names it
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static Procedure read(Path file) throws IOException {
        return FORMAT.read(file);
    }

    /**
     * Reads a stream to its end.
     *
     * @param stream the stream; not closed
     * @param source how faults name the document
     * @return the procedure
     * @throws NullPointerException if an argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IOException if the stream throws it
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static Procedure read(InputStream stream, String source) throws IOException {
        return FORMAT.read(stream, source);
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return the procedure
     * @throws NullPointerException if the argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static Procedure parse(String text) {
        return FORMAT.parse(text);
    }

    /**
     * Returns the text of a procedure, on many lines.
     *
     * @param procedure the procedure
     * @return the text
     * @throws NullPointerException if the argument is null
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static String toJson(Procedure procedure) {
        return FORMAT.toJson(procedure);
    }

    /**
     * Writes a file, on many lines, replacing what it held.
     *
     * @param procedure the procedure
     * @param file the file
     * @throws NullPointerException if an argument is null
     * @throws IOException if the file cannot be written; the message is a sentence that names it
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static void write(Procedure procedure, Path file) throws IOException {
        FORMAT.write(procedure, file);
    }
}
