package org.rectification.base;

/**
 * A stable code with its text in each language. Codes are for programs and never change their meaning; texts are for
 * people and may be reworded.
 *
 * <p>Implementations are immutable and thread-safe. In this library they are enums in the package of the code that uses
 * them; each constant holds a {@link MessageTemplate}.
 */
public interface MessageCode {

    /**
     * Returns the code with its slots and texts.
     *
     * @return the template
     */
    default MessageTemplate template() {
        return MessageTemplate.unchecked(code(), template(Language.ENGLISH), template(Language.CHINESE));
    }

    /**
     * Returns the code, such as {@code date-span.end-before-start}: lower case letters, digits, dots and hyphens.
     *
     * @return the code, never empty
     */
    default String code() {
        return template().code();
    }

    /**
     * Returns the text with its slots unfilled.
     *
     * @param language the language wanted
     * @return the text
     */
    default String template(Language language) {
        return template().text(language);
    }
}
