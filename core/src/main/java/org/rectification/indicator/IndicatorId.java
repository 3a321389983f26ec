package org.rectification.indicator;

import org.rectification.base.Id;

/**
 * Identifies an indicator within a register, such as {@code pm10}.
 *
 * @since 0.1.0
 */
public final class IndicatorId extends Id<IndicatorId> {

    private IndicatorId(String value) {
        super("indicator id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }
}
