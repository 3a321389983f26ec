package org.rectification.json;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Language;

/**
 * Thrown when a document is not what it must be. It carries every fault of the document, in the document's order; the
 * message has one line for each.
 *
 * <p>Unchecked, like {@link org.rectification.base.InvalidValueException}: it says that data is wrong, which a text
 * already in memory can be as well. A file that cannot be read is an {@link java.io.IOException}.
 *
 * <pre>{@code
 * try {
 *     Register register = Documents.REGISTER.read(path);
 * } catch (InvalidDocumentException e) {
 *     e.faults().forEach(fault -> System.err.println(fault.text(Language.CHINESE)));
 * }
 * }</pre>
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
     * @return the lines, with line feeds between them
     */
    @Override
    public String getMessage() {
        return message;
    }

    /**
     * Returns the name of the document.
     *
     * @return the file's path or the name the caller gave; empty if there is none
     */
    public String source() {
        return source;
    }

    /**
     * Returns what is wrong with the document, at most the first 1 000 things found and the place where its text breaks
     * off.
     *
     * @return an unmodifiable list in the order of the document; empty only in an exception that has been deserialized
     */
    public List<JsonFault> faults() {
        return faults == null ? List.of() : faults;
    }

    /**
     * Returns how many faults were found beyond those that are kept.
     *
     * @return the number, mostly 0
     */
    public int leftOut() {
        return leftOut;
    }

    /**
     * Returns one line for each fault, and one more if some were left out.
     *
     * @param language the language of the sentences
     * @return the lines, with line feeds between them
     * @throws NullPointerException if the argument is null
     */
    public String text(Language language) {
        return text(faults(), leftOut, Objects.requireNonNull(language, "language must not be null"));
    }
}
