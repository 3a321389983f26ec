package org.rectification.base;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rectification.internal.Checks;

/**
 * Thrown by a factory whose arguments cannot be true together. It carries every fault of the value, not only the first,
 * so that a reader of documents can report them all with their places.
 */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Fault> faults; // not kept when serialized; the message is

    /**
     * Makes an exception for the given faults.
     *
     * @param faults the faults, at least one; the message is their texts in English
     * @throws NullPointerException if the list or a fault is null
     * @throws IllegalArgumentException if there is none
     */
    public InvalidValueException(List<Fault> faults) {
        super(Checks.notNull(faults, "faults").stream()
                .map(fault -> Checks.notNull(fault, "fault").text(Language.ENGLISH))
                .collect(Collectors.joining("; ")));
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("faults must not be empty");
        }
        this.faults = List.copyOf(faults);
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
