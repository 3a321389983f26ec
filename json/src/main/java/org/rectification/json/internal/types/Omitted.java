package org.rectification.json.internal.types;

import java.util.Optional;
import java.util.OptionalInt;
import org.rectification.base.Truth;

/** Values that a document omits, and answers and numbers that may be absent. */
final class Omitted {

    private Omitted() {}

    /** Returns the value, or empty if it is the usual one. */
    static <T> Optional<T> where(boolean isUsual, T value) {
        return isUsual ? Optional.empty() : Optional.of(value);
    }

    /** Returns whether it is yes, or empty if it is undecidable. */
    static Optional<Boolean> decided(Truth truth) {
        return truth == Truth.UNDECIDABLE ? Optional.empty() : Optional.of(truth == Truth.YES);
    }

    static Truth truth(Optional<Boolean> stated) {
        return stated.map(Truth::of).orElse(Truth.UNDECIDABLE);
    }

    static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    static OptionalInt unboxed(Optional<Integer> number) {
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }
}
