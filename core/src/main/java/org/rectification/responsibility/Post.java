package org.rectification.responsibility;

import org.rectification.base.LocalText;
import org.rectification.internal.Checks;

/**
 * A post in a body (岗位、职务), such as "mayor". The holder's name is never part of it.
 *
 * <p>The principal post of every responsible body is its first responsible person (第一责任人), Party and government alike
 * (党政同责、一岗双责).
 *
 * @param id the post's id
 * @param title the post's title
 * @param body the body it belongs to
 * @param principal whether it is the body's principal post (主要负责人)
 */
public record Post(PostId id, LocalText title, BodyId body, boolean principal) {

    /**
     * Makes a post.
     *
     * @param id the post's id
     * @param title the post's title
     * @param body the body it belongs to
     * @param principal whether it is the body's principal post
     * @throws NullPointerException if an argument is null
     */
    public Post {
        Checks.notNull(id, "id");
        Checks.notNull(title, "title");
        Checks.notNull(body, "body");
    }
}
