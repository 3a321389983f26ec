package org.rectification.json.internal.tokens;

import org.jspecify.annotations.Nullable;
import org.rectification.base.MessageCode;

/** Says where and why a text cannot be read on; used inside this module only, caught where the document's faults are told. */
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
     * Makes the exception for a fault whose place is known to whoever reads.
     *
     * @param code what is wrong
     * @param namesAndValues the values for the message
     */
    public TextFaultException(MessageCode code, Object... namesAndValues) {
        this(null, 0, code, namesAndValues);
    }

    /**
     * Returns the exception for a text that a parser refuses.
     *
     * @param thrown what the parser threw
     * @param message why, in the parser's words
     * @param position where it stopped, as {@link RecordedTokens#position} gives it
     * @return the exception
     */
    static TextFaultException refused(Exception thrown, String message, long position) {
        return new TextFaultException(thrown, position, TextFault.REFUSED, "value", Shown.escaped(message));
    }

    /**
     * Returns what is wrong.
     *
     * @return the code
     */
    public MessageCode code() {
        return code;
    }

    /**
     * Returns the values for the message.
     *
     * @return names and values in turn
     */
    public Object[] namesAndValues() {
        return namesAndValues.clone();
    }

    long position() {
        return position;
    }
}
