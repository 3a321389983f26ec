package org.rectification.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.rectification.escalation.EscalationRules;
import org.rectification.json.internal.types.Documents;

/**
 * Reads and writes rules for following up: documents of the format {@code rectification/follow-up}, version 1. For everything beyond
 * the shortest calls there is {@link #format()}.
 *
 * <pre>{@code
 * EscalationRules rules = FollowUpJson.read(Path.of("follow-up.json"));    // or every fault, with line and column
 * FollowUpJson.write(rules, Path.of("follow-up.json"));
 * }</pre>
 */
public final class FollowUpJson {

    private static final DocumentFormat<EscalationRules> FORMAT = DocumentFormat.of(Documents.FOLLOW_UP);

    private FollowUpJson() {}

    /**
     * Returns the format, over whichever line of Jackson is there, writing on many lines.
     *
     * @return the format
     */
    public static DocumentFormat<EscalationRules> format() {
        return FORMAT;
    }

    /**
     * Reads a file.
     *
     * @param file the file; faults name it as it is given here
     * @return the rules
     * @throws NullPointerException if the argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IOException if the file cannot be read; the message is a sentence that names it
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static EscalationRules read(Path file) throws IOException {
        return FORMAT.read(file);
    }

    /**
     * Reads a stream to its end.
     *
     * @param stream the stream; not closed
     * @param source how faults name the document
     * @return the rules
     * @throws NullPointerException if an argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IOException if the stream throws it
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static EscalationRules read(InputStream stream, String source) throws IOException {
        return FORMAT.read(stream, source);
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return the rules
     * @throws NullPointerException if the argument is null
     * @throws InvalidDocumentException if the document has a fault
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static EscalationRules parse(String text) {
        return FORMAT.parse(text);
    }

    /**
     * Returns the text of some rules, on many lines.
     *
     * @param rules the rules
     * @return the text
     * @throws NullPointerException if the argument is null
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static String toJson(EscalationRules rules) {
        return FORMAT.toJson(rules);
    }

    /**
     * Writes a file, on many lines, replacing what it held.
     *
     * @param rules the rules
     * @param file the file
     * @throws NullPointerException if an argument is null
     * @throws IOException if the file cannot be written; the message is a sentence that names it
     * @throws IllegalStateException if no line of Jackson is there
     */
    public static void write(EscalationRules rules, Path file) throws IOException {
        FORMAT.write(rules, file);
    }
}
