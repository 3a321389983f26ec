package org.rectification.json.internal.tokens;

import org.jspecify.annotations.Nullable;

/**
 * The name of a declared property, with its encoded form beside it: names are a third of what is written. The forms are
 * kept as plain objects, so that this class needs neither line of Jackson; whichever thread makes one makes the same.
 */
public final class PropertyName {

    private final String text;

    @Nullable
    Object forJackson2;

    @Nullable
    Object forJackson3;

    /**
     * Makes a name.
     *
     * @param text the name
     */
    public PropertyName(String text) {
        this.text = text;
    }

    /**
     * Returns the name.
     *
     * @return the text
     */
    public String text() {
        return text;
    }
}
