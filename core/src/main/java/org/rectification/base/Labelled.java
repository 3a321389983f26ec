package org.rectification.base;

/**
 * A value with a label in two languages: the enums of the library, subjects, selections, time limits. A reason or a
 * fault holds the value itself; the label is used when its text is made.
 *
 * <pre>{@code
 * Truth.UNDECIDABLE.label().in(Language.ENGLISH);    // "undecidable"
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Labelled {

    /**
     * Returns the label.
     *
     * @return the label: in both languages, or in one if it is quoted from data
     */
    LocalText label();
}
