package org.rectification.base;

/**
 * A stable code with the text that goes with it in each language. Codes are for machines and never change their
 * meaning; texts are for people and may be reworded.
 *
 * <p>A template has named slots: <code>"{subject} must not precede {start}, but was {end}"</code>. Implementations are
 * immutable and thread-safe; in this library they are enums beside the code that uses them.
 */
public interface MessageCode {

    /**
     * Returns the code, such as {@code date-span.end-before-start}: lower case letters, digits, dots and hyphens.
     *
     * @return the code, never empty
     */
    String code();

    /**
     * Returns the text with its slots unfilled.
     *
     * @param language the language wanted
     * @return the template
     */
    String template(Language language);
}
