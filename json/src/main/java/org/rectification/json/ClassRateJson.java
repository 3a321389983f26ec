package org.rectification.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.rectification.breakdown.ClassRate;
import org.rectification.json.internal.types.Documents;

/**
 * Reads and writes rates over named classes: documents of the format {@code rectification/class-rate}, version 1. For everything beyond
 * the shortest calls there is {@link #format()}.
 *
 * <pre>{@code
 * ClassRate rate = ClassRateJson.read(Path.of("letters.json"));    // or every fault, with line and column
 * ClassRateJson.write(rate, Path.of("letters.json"));
 * }</pre>
 */
public final class ClassRateJson {

    private static final DocumentFormat<ClassRate> FORMAT = DocumentFormat.of(Documents.CLASS_RATE);

    private ClassRateJson() {}

    /**
     * Returns the format, over whichever line of Jackson is there, writing on many lines.
     *
     * @return the format
     */
    public static DocumentFormat<ClassRate> format() {
        return FORMAT;
    }

    /**
     * Reads a file.
     *
     * @param file the file; faults name it as it is given here
     * @return the rate
     * @throws NullPointerException if the argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IOException if the file cannot be read; the message is a sentence that names it
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static ClassRate read(Path file) throws IOException {
        return FORMAT.read(file);
    }

    /**
     * Reads a stream to its end.
     *
     * @param stream the stream; not closed
     * @param source how faults name the document
     * @return the rate
     * @throws NullPointerException if an argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IOException if the stream throws it
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static ClassRate read(InputStream stream, String source) throws IOException {
        return FORMAT.read(stream, source);
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return the rate
     * @throws NullPointerException if the argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static ClassRate parse(String text) {
        return FORMAT.parse(text);
    }

    /**
     * Returns the text of a rate, on many lines.
     *
     * @param rate the rate
     * @return the text
     * @throws NullPointerException if the argument is null
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static String toJson(ClassRate rate) {
        return FORMAT.toJson(rate);
    }

    /**
     * Writes a file, on many lines, replacing what it held.
     *
     * @param rate the rate
     * @param file the file
     * @throws NullPointerException if an argument is null
     * @throws IOException if the file cannot be written; the message is a sentence that names it
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static void write(ClassRate rate, Path file) throws IOException {
        FORMAT.write(rate, file);
    }
}
