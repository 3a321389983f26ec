package org.rectification.audit;

import org.rectification.base.Id;

/**
 * Identifies a figure within a statement, such as {@code J2.1}.
 *
 * @since 0.1.0
 */
public final class FigureId extends Id<FigureId> {

    private FigureId(String value) {
        super("figure id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text is not a valid identifier
     */
    public static FigureId of(String value) {
        return new FigureId(value);
    }
}
