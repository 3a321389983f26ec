package org.rectification.base;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rectification.internal.Checks;

/**
 * Thrown by a factory if its arguments do not form a valid value. The exception carries every fault of the value, so
 * that a reader of documents can report all of them with their places.
 *
 * @since 0.1.0
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int FAULTS_IN_MESSAGE = 10;

    private final transient @Nullable List<Fault> faults; // not kept when serialized; the message is

    /**
     * Makes an exception for the given faults.
     *
     * @param faults the faults, at least one; the message shows the place and the English text of the first ten, and
     *     the number of the others
     * @throws NullPointerException if the list or a fault is null
     * @throws IllegalArgumentException if there is no fault
     */
    public InvalidValueException(List<Fault> faults) {
        super(messageOf(faults));
        this.faults = List.copyOf(faults);
    }

    private static String messageOf(List<Fault> faults) {
        if (Checks.notNull(faults, "faults").isEmpty()) {
            throw new IllegalArgumentException("faults must not be empty");
        }
        faults.forEach(fault -> Checks.notNull(fault, "fault"));
        int others = faults.size() - FAULTS_IN_MESSAGE;
        return Stream.concat(
                        faults.stream().limit(FAULTS_IN_MESSAGE).map(Fault::toString),
                        others > 0 ? Stream.of("and " + others + " more") : Stream.empty())
                .collect(Collectors.joining("; "));
    }

    /**
     * Returns every fault of the value.
     *
     * @return an unmodifiable list; empty only in an exception that has been deserialized
     */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
