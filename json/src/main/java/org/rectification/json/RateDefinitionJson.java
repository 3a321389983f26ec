package org.rectification.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.rectification.completion.RateDefinition;
import org.rectification.json.internal.types.Documents;

/**
 * Reads and writes rate definitions: documents of the format {@code rectification/rate-definition}, version 1. A definition
 * of one's own is kept so, and named by whoever goes by it. For everything beyond the shortest calls there is {@link
 * #format()}.
 *
 * <pre>{@code
 * RateDefinition definition = RateDefinitionJson.read(Path.of("our-rate.json"));    // or every fault, with line and column
 * RateDefinitionJson.write(definition, Path.of("our-rate.json"));
 * }</pre>
 */
public final class RateDefinitionJson {

    private static final DocumentFormat<RateDefinition> FORMAT = DocumentFormat.of(Documents.RATE_DEFINITION);

    private RateDefinitionJson() {}

    /**
     * Returns the format, over whichever line of Jackson is there, writing on many lines.
     *
     * @return the format
     */
    public static DocumentFormat<RateDefinition> format() {
        return FORMAT;
    }

    /**
     * Reads a file.
     *
     * @param file the file; faults name it as it is given here
     * @return the definition
     * @throws NullPointerException if the argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IOException if the file cannot be read; the message is a sentence that names it
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static RateDefinition read(Path file) throws IOException {
        return FORMAT.read(file);
    }

    /**
     * Reads a stream to its end.
     *
     * @param stream the stream; not closed
     * @param source how faults name the document
     * @return the definition
     * @throws NullPointerException if an argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IOException if the stream throws it
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static RateDefinition read(InputStream stream, String source) throws IOException {
        return FORMAT.read(stream, source);
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return the definition
     * @throws NullPointerException if the argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static RateDefinition parse(String text) {
        return FORMAT.parse(text);
    }

    /**
     * Returns the text of a definition, on many lines.
     *
     * @param definition the definition
     * @return the text
     * @throws NullPointerException if the argument is null
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static String toJson(RateDefinition definition) {
        return FORMAT.toJson(definition);
    }

    /**
     * Writes a file, on many lines, replacing what it held.
     *
     * @param definition the definition
     * @param file the file
     * @throws NullPointerException if an argument is null
     * @throws IOException if the file cannot be written; the message is a sentence that names it
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static void write(RateDefinition definition, Path file) throws IOException {
        FORMAT.write(definition, file);
    }
}
