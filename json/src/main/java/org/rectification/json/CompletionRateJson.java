package org.rectification.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.rectification.completion.CompletionRate;
import org.rectification.json.internal.types.Documents;

/**
 * Reads and writes completion rates: documents of the format {@code rectification/completion-rate}, version 1. What a service
 * hands on is then no bare number: the definition, the day and everything left out go with it. For everything beyond the
 * shortest calls there is {@link #format()}.
 *
 * <pre>{@code
 * CompletionRateJson.write(RateDefinitions.issuesComplete().of(register, asOf), Path.of("rate.json"));
 * CompletionRate rate = CompletionRateJson.read(Path.of("rate.json"));    // or every fault, with line and column
 * }</pre>
 */
public final class CompletionRateJson {

    private static final DocumentFormat<CompletionRate> FORMAT = DocumentFormat.of(Documents.COMPLETION_RATE);

    private CompletionRateJson() {}

    /**
     * Returns the format, over whichever line of Jackson is there, writing on many lines.
     *
     * @return the format
     */
    public static DocumentFormat<CompletionRate> format() {
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
    public static CompletionRate read(Path file) throws IOException {
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
    public static CompletionRate read(InputStream stream, String source) throws IOException {
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
    public static CompletionRate parse(String text) {
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
    public static String toJson(CompletionRate rate) {
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
    public static void write(CompletionRate rate, Path file) throws IOException {
        FORMAT.write(rate, file);
    }
}
