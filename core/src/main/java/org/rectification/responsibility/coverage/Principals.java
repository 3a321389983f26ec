package org.rectification.responsibility.coverage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rectification.base.Truth;
import org.rectification.register.Register;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.Post;

/** The posts that exist on a day and make their holder the first responsible person (第一责任人) of a body. */
final class Principals {

    private final Map<BodyId, Set<Post>> posts = new HashMap<>();

    Principals(Register register, LocalDate asOf) {
        for (Post post : register.posts()) {
            if (post.principal() == Truth.YES) {
                add(post.body(), post, asOf);
            }
        }
        for (Body body : register.bodies()) {
            body.head()
                    .flatMap(register::post)
                    .filter(head -> includes(body, head))
                    .ifPresent(head -> add(body.id(), head, asOf));
        }
    }

    private void add(BodyId body, Post post, LocalDate asOf) {
        if (post.existsOn(asOf)) {
            posts.computeIfAbsent(body, id -> new LinkedHashSet<>()).add(post);
        }
    }

    /** The head of a body may be a post of another body, whatever it is there; a deputy of the body itself is not. */
    static boolean includes(Body body, Post post) {
        boolean isStated = post.body().equals(body.id()) && post.principal() != Truth.UNDECIDABLE;
        return isStated ? post.principal() == Truth.YES : body.head().equals(Optional.of(post.id()));
    }

    /** Returns the posts of a body, possibly none. */
    List<Post> of(BodyId body) {
        return List.copyOf(posts.getOrDefault(body, Set.of()));
    }
}
