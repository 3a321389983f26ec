package org.rectification.base;

/**
 * A language of the texts of this library. The language is always an argument; the default locale is never read.
 *
 * @since 0.1.0
 */
public enum Language implements Labelled {
    /** English. */
    ENGLISH(LocalText.of("英文", "English")),
    /** Chinese (中文), the language of the sources. */
    CHINESE(LocalText.of("中文", "Chinese"));

    private final LocalText label;

    Language(LocalText label) {
        this.label = label;
    }

    @Override
    public LocalText label() {
        return label;
    }
}
