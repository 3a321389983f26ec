package org.rectification.base;

/**
 * A language in which the library can say a text for people. It is always an argument: nothing here reads a default
 * locale.
 */
public enum Language {
    /** English. */
    ENGLISH,
    /** Chinese (中文), the language of the sources. */
    CHINESE
}
