package org.rectification.indicator;

import org.rectification.base.Id;

/**
 * Identifies a reading within a register, such as {@code pm10-2017}.
 *
 * @since 0.1.0
 */
public final class ReadingId extends Id<ReadingId> {

    private ReadingId(String value) {
        super("reading id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static ReadingId of(String value) {
        return new ReadingId(value);
    }
}
