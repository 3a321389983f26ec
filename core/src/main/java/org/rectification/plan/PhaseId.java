package org.rectification.plan;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import org.rectification.base.Id;
import org.rectification.internal.Received;

/**
 * Identifies a phase within a register, such as {@code by-june-2017}.
 *
 * @since 0.1.0
 */
public final class PhaseId extends Id<PhaseId> implements Serializable {

    private static final long serialVersionUID = 1L;

    private PhaseId(String value) {
        super("phase id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static PhaseId of(String value) {
        return new PhaseId(value);
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
