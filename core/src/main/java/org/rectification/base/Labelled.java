package org.rectification.base;

/**
 * A value with words for people in two languages: the enums of the library, subjects, selections, time limits. A reason
 * or a fault holds the value; the words are taken from it when the text is asked for.
 *
 * <pre>{@code
 * Truth.UNDECIDABLE.label().in(Language.ENGLISH);    // "undecidable"
 * }</pre>
 */
public interface Labelled {

    /**
     * Returns the words for people.
     *
     * @return the words: in both languages, or in one if they are quoted from data
     */
    LocalText label();
}
