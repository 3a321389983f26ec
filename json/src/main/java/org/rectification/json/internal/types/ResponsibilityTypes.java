package org.rectification.json.internal.types;

import java.util.Optional;
import org.rectification.json.internal.binding.ListType;
import org.rectification.json.internal.binding.MappedType;
import org.rectification.json.internal.binding.ObjectType;
import org.rectification.json.internal.binding.ScalarType;
import org.rectification.json.internal.binding.ValueType;
import org.rectification.responsibility.Assignment;
import org.rectification.responsibility.Body;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyKind;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.GroupPurpose;
import org.rectification.responsibility.NamedBody;
import org.rectification.responsibility.Post;
import org.rectification.responsibility.PostId;
import org.rectification.responsibility.ResponsibilityChain;
import org.rectification.responsibility.Role;

/** The types of {@code org.rectification.responsibility}. */
final class ResponsibilityTypes {

    static final ValueType<BodyId> BODY_ID = ScalarType.id(BodyId::of);
    static final ValueType<PostId> POST_ID = ScalarType.id(PostId::of);

    static final ValueType<Role> ROLE = ScalarType.code(Role.values());
    static final ValueType<BodyKind> BODY_KIND = ScalarType.code(BodyKind.values());
    static final ValueType<BodyLevel> BODY_LEVEL = ScalarType.code(BodyLevel.values());
    static final ValueType<Post.Side> SIDE = ScalarType.code(Post.Side.values());

    static final ValueType<Body> BODY = body();
    static final ValueType<Post> POST = post();

    /** A responsibility chain as the list of its links. */
    static final ValueType<ResponsibilityChain> CHAIN =
            MappedType.of(ListType.of(assignment()), ResponsibilityChain::new, ResponsibilityChain::assignments);

    private ResponsibilityTypes() {}

    /** For writing: omits a chain without links. */
    static Optional<ResponsibilityChain> unlessEmpty(ResponsibilityChain chain) {
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain);
    }

    private static ValueType<Body> body() {
        var type = ObjectType.<Body>named("body");
        var id = type.required("id", BODY_ID, Body::id);
        var name = type.required("name", BaseTypes.LOCAL_TEXT, Body::name);
        var kind = type.required("kind", BODY_KIND, Body::kind);
        var level = type.required("level", BODY_LEVEL, Body::level);
        var parent = type.optional("parent", BODY_ID, Body::parent);
        var head = type.optional("head", POST_ID, Body::head);
        var purpose = type.optional("purpose", ScalarType.code(GroupPurpose.values()), Body::purpose);
        var validity = type.optional("validity", BaseTypes.DATE_SPAN, Body::validity);
        return type.build(in -> Body.builder(in.get(id))
                .name(in.get(name))
                .kind(in.get(kind))
                .level(in.get(level))
                .parent(in.get(parent))
                .head(in.get(head))
                .purpose(in.get(purpose))
                .validity(in.get(validity))
                .build());
    }

    private static ValueType<Post> post() {
        var type = ObjectType.<Post>named("post");
        var id = type.required("id", POST_ID, Post::id);
        var title = type.required("title", BaseTypes.LOCAL_TEXT, Post::title);
        var body = type.required("body", BODY_ID, Post::body);
        var principal = type.optional("principal", ScalarType.truth(), post -> Omitted.decided(post.principal()));
        var side = type.optional("side", SIDE, post -> Omitted.where(post.side() == Post.Side.NOT_STATED, post.side()));
        var validity = type.optional("validity", BaseTypes.DATE_SPAN, Post::validity);
        var tenures = type.list("tenures", BaseTypes.DATE_SPAN, Post::tenures);
        return type.build(in -> new Post(
                in.get(id),
                in.get(title),
                in.get(body),
                Omitted.truth(in.get(principal)),
                in.get(side).orElse(Post.Side.NOT_STATED),
                in.get(validity),
                in.get(tenures)));
    }

    static ValueType<NamedBody> namedBody() {
        var type = ObjectType.<NamedBody>named("body");
        var id = type.required("id", BODY_ID, NamedBody::id);
        var name = type.optional("name", BaseTypes.LOCAL_TEXT, NamedBody::name);
        return type.build(in -> new NamedBody(in.get(id), in.get(name)));
    }

    private static ValueType<Assignment> assignment() {
        var type = ObjectType.<Assignment>named("assignment");
        var role = type.required("role", ROLE, Assignment::role);
        var body = type.required("body", BODY_ID, Assignment::body);
        var post = type.optional("post", POST_ID, Assignment::post);
        return type.build(in -> new Assignment(in.get(role), in.get(body), in.get(post)));
    }
}
