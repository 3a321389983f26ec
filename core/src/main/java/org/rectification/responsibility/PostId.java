package org.rectification.responsibility;

import org.rectification.base.Id;

/**
 * Identifies a post within a register, such as {@code nanchang-mayor}.
 *
 * @since 0.1.0
 */
public final class PostId extends Id<PostId> {

    private PostId(String value) {
        super("post id", value);
    }

    /**
     * Returns an identifier.
     *
     * @param value the text
     * @return the identifier
     * @throws NullPointerException if the text is null
     * @throws org.rectification.base.InvalidValueException if the text breaks the rule for identifiers
     */
    public static PostId of(String value) {
        return new PostId(value);
    }
}
