package org.rectification.json.internal.tokens;

import org.rectification.base.MessageCode;

/** Says where and why a text is not JSON; used inside this module only, caught where the document's faults are told. */
public final class TextFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient MessageCode code;
    private final transient Object[] namesAndValues;

    TextFaultException(MessageCode code, Object... namesAndValues) {
        super(code.code(), null, false, false);
        this.code = code;
        this.namesAndValues = namesAndValues;
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
}
