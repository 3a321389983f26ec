package org.rectification.json;

import java.util.Objects;
import org.rectification.base.Fault;
import org.rectification.base.Language;
import org.rectification.json.internal.tokens.Shown;

/**
 * A fault of a document, with its place in the document.
 *
 * <pre>{@code
 * fault.source();                  // "register.json"
 * fault.line();                    // 12
 * fault.column();                  // 7
 * fault.fault().place();           // /issues/3/id
 * fault.fault().code();            // "id.invalid"
 * fault.text(Language.ENGLISH);    // "register.json:12:7 /issues/3/id: issue id must be 1 to 100 characters …"
 * }</pre>
 *
 * @param source the name of the document, empty if it has none
 * @param fault the fault; its place is a JSON pointer into the document
 * @param line the line, from 1; 0 if unknown
 * @param column the column, from 1, counted in code points; 0 if unknown
 * @since 0.1.0
 */
public record JsonFault(String source, Fault fault, int line, int column) {

    /**
     * Makes a fault.
     *
     * @param source the name of the document, empty if it has none
     * @param fault the fault
     * @param line the line, from 1; 0 if unknown
     * @param column the column, from 1; 0 if unknown
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a number is negative
     */
    public JsonFault {
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(fault, "fault must not be null");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException(
                    "line and column must not be negative, but were " + line + " and " + column);
        }
    }

    /**
     * Returns the fault as one readable line: the document's name, line and column, the pointer and the message.
     * Unknown parts are omitted.
     *
     * @param language the language of the message
     * @return the line, without a line end
     * @throws NullPointerException if the argument is null
     */
    public String text(Language language) {
        StringBuilder where = new StringBuilder(Shown.escaped(source));
        if (line > 0) {
            where.append(where.isEmpty() ? "" : ":").append(line).append(':').append(column);
        }
        String pointer = fault.place().toString();
        if (!pointer.isEmpty()) {
            where.append(where.isEmpty() ? "" : " ").append(Shown.escaped(pointer));
        }
        String between = where.isEmpty() ? "" : pointer.isEmpty() && line > 0 ? " " : ": ";
        return where.append(between)
                .append(fault.text(Objects.requireNonNull(language, "language must not be null")))
                .toString();
    }

    /** Returns the line in English. */
    @Override
    public String toString() {
        return text(Language.ENGLISH);
    }
}
