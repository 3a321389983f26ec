package org.rectification.base;

/**
 * A stable code with its text in each language. Codes are for programs and never change their meaning; texts are for
 * people and may be reworded.
 *
 * <p>Implementations are immutable and thread-safe. In this library they are enums in the package of the code that uses
 * them; each constant holds a {@link MessageTemplate}.
 *
 * @since 0.1.0
 */
public interface MessageCode {

    /**
     * Returns the code with its slots and texts.
     *
     * @return the template
     */
    MessageTemplate template();

    /**
     * Returns the code.
     *
     * @return the code, such as {@code date-span.end-before-start}
     */
    default String code() {
        return template().code();
    }
}
