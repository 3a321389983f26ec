package org.rectification.json.internal.tokens;

import org.jspecify.annotations.Nullable;
import org.rectification.base.MessageCode;

/**
 * Reports why a text cannot be read further. Used only inside this module, and caught where the faults of a document
 * are collected.
 */
public final class TextFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient MessageCode code;
    private final transient Object[] namesAndValues;
    private final long position;

    private TextFaultException(@Nullable Exception cause, long position, MessageCode code, Object... namesAndValues) {
        super(code.code(), cause, false, false);
        this.position = position;
        this.code = code;
        this.namesAndValues = namesAndValues;
    }

    /**
     * Makes the exception for a fault whose position the caller knows.
     *
     * @param code the kind of fault
     * @param namesAndValues the values for the message
     */
    public TextFaultException(MessageCode code, Object... namesAndValues) {
        this(null, 0, code, namesAndValues);
    }

    /**
     * Returns the exception for a text that a parser rejects.
     *
     * @param thrown the exception thrown by the parser
     * @param message the parser's message
     * @param position the position of the failure, as {@link RecordedTokens#position} encodes it
     * @return the exception
     */
    static TextFaultException refused(Exception thrown, String message, long position) {
        return new TextFaultException(thrown, position, TextFault.REFUSED, "value", Shown.escaped(message));
    }

    /**
     * Returns the kind of fault.
     *
     * @return the code
     */
    public MessageCode code() {
        return code;
    }

    /**
     * Returns the values for the message.
     *
     * @return alternating names and values
     */
    public Object[] namesAndValues() {
        return namesAndValues.clone();
    }

    long position() {
        return position;
    }
}
