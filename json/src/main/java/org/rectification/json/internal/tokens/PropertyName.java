package org.rectification.json.internal.tokens;

import org.jspecify.annotations.Nullable;

/**
 * The name of a declared property with its cached encoded forms. Property names make up a third of the output. The
 * forms are stored as plain objects, so that this class does not depend on either line of Jackson. Concurrent threads
 * compute equal forms.
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
