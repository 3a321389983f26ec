package org.rectification.json;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Language;

/**
 * Thrown when a document is invalid. The exception contains every fault of the document, in the order of the document.
 * The message has one line for each fault.
 *
 * <p>The exception is unchecked, like {@link org.rectification.base.InvalidValueException}, because it reports invalid
 * data and can also occur for a text in memory. A file that cannot be read causes an {@link java.io.IOException}.
 *
 * <pre>{@code
 * try {
 *     Register register = Documents.REGISTER.read(path);
 * } catch (InvalidDocumentException e) {
 *     e.faults().forEach(fault -> System.err.println(fault.text(Language.CHINESE)));
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String message;
    private final String source;
    private final transient @Nullable List<JsonFault> faults; // not kept when serialized; the message is
    private final int leftOut;

    InvalidDocumentException(String source, List<JsonFault> faults, int leftOut) {
        this.message = text(faults, leftOut, Language.ENGLISH);
        this.source = source;
        this.faults = List.copyOf(faults);
        this.leftOut = leftOut;
    }

    private static String text(List<JsonFault> faults, int leftOut, Language language) {
        StringBuilder text = new StringBuilder();
        for (JsonFault fault : faults) {
            text.append(text.isEmpty() ? "" : "\n").append(fault.text(language));
        }
        if (leftOut > 0) {
            text.append('\n')
                    .append(
                            language == Language.CHINESE
                                    ? "另有" + leftOut + "处错误未列出"
                                    : "further faults, not shown: " + leftOut);
        }
        return text.toString();
    }

    /**
     * Returns one line in English for each fault.
     *
     * @return the lines, separated by line feeds
     */
    @Override
    public String getMessage() {
        return message;
    }

    /**
     * Returns the name of the document.
     *
     * @return the path of the file or the name given by the caller; empty if there is none
     */
    public String source() {
        return source;
    }

    /**
     * Returns the faults of the document: at most the first 1 000, and the fault at which its text stops being
     * readable.
     *
     * @return an unmodifiable list in the order of the document; empty only in a deserialized exception
     */
    public List<JsonFault> faults() {
        return faults == null ? List.of() : faults;
    }

    /**
     * Returns the number of faults that were found but are not in the list.
     *
     * @return the number, usually 0
     */
    public int leftOut() {
        return leftOut;
    }

    /**
     * Returns one line for each fault, and a last line if some faults are not in the list.
     *
     * @param language the language of the sentences
     * @return the lines, separated by line feeds
     * @throws NullPointerException if the argument is null
     */
    public String text(Language language) {
        return text(faults(), leftOut, Objects.requireNonNull(language, "language must not be null"));
    }
}
