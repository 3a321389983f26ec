package org.rectification.issue;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import org.rectification.base.Id;
import org.rectification.internal.Received;

/**
 * Identifies a severity within a register, such as {@code grave}.
 *
 * @since 0.1.0
 */
public final class SeverityId extends Id<SeverityId> implements Serializable {

    private static final long serialVersionUID = 1L;

    private SeverityId(String value) {
        super("severity id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static SeverityId of(String value) {
        return new SeverityId(value);
    }

    @Serial
    private Object writeReplace() {
        return new Form(value());
    }

    /** The serial form; the text is checked again when it is read. */
    private record Form(String value) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Received.made(() -> of(value));
        }
    }
}
