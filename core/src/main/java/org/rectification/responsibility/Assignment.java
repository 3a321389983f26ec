package org.rectification.responsibility;

import java.util.Optional;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * One link of a responsibility chain: a body in a role, optionally with its responsible post.
 *
 * @param role the role of the body
 * @param body the body
 * @param post the responsible post, if one is named
 * @since 0.1.0
 */
public record Assignment(Role role, BodyId body, Optional<PostId> post) {

    /**
     * Makes an assignment.
     *
     * @param role the role of the body
     * @param body the body
     * @param post the responsible post, if one is named
     * @throws NullPointerException if an argument is null
     */
    public Assignment {
        Checks.notNull(role, "role");
        Checks.notNull(body, "body");
        Checks.notNull(post, "post");
    }

    /**
     * Returns an assignment without a post.
     *
     * @param role the role of the body
     * @param body the body
     * @return the assignment
     * @throws NullPointerException if an argument is null
     */
    public static Assignment of(Role role, BodyId body) {
        return new Assignment(role, body, Optional.empty());
    }

    /**
     * Returns an assignment with the responsible post.
     *
     * @param role the role of the body
     * @param body the body
     * @param post the post
     * @return the assignment
     * @throws NullPointerException if an argument is null
     */
    public static Assignment of(Role role, BodyId body, PostId post) {
        return new Assignment(role, body, Optional.of(Checks.notNull(post, "post")));
    }

    @Override
    public String toString() {
        return OneLine.of("Assignment", role, body, post);
    }
}
