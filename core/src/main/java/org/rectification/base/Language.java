package org.rectification.base;

/**
 * A language in which the library can say a text for people. It is always an argument: nothing here reads a default
 * locale.
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
