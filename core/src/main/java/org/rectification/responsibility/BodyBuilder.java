package org.rectification.responsibility;

import java.util.Optional;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;

/**
 * Builds a {@link Body}; {@link Body#builder} starts one. Attributes may be set in any order, and again; {@code
 * id}, {@code name}, {@code kind}, {@code level} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 */
public abstract sealed class BodyBuilder permits Body.Builder {

    BodyBuilder() {}

    /**
     * Sets the body's id; it must be given.
     *
     * @param id the id
     * @return this builder
     */
    public abstract BodyBuilder id(BodyId id);

    /**
     * Sets the body's name; it must be given.
     *
     * @param name the name
     * @return this builder
     */
    public abstract BodyBuilder name(LocalText name);

    /**
     * Sets what kind of body it is; it must be given.
     *
     * @param kind the kind
     * @return this builder
     */
    public abstract BodyBuilder kind(BodyKind kind);

    /**
     * Sets the level it stands at; it must be given.
     *
     * @param level the level
     * @return this builder
     */
    public abstract BodyBuilder level(BodyLevel level);

    /**
     * Sets the body directly above.
     *
     * @param parent the parent
     * @return this builder
     */
    public abstract BodyBuilder parent(BodyId parent);

    /**
     * As {@link #parent(BodyId)}, for what may be absent.
     *
     * @param parent what is set; empty if there is none
     * @return this builder
     */
    public abstract BodyBuilder parent(Optional<? extends BodyId> parent);

    /**
     * Sets the post that heads it, which may belong to another body: a governor heads a leading group (组长).
     *
     * @param head the head
     * @return this builder
     */
    public abstract BodyBuilder head(PostId head);

    /**
     * As {@link #head(PostId)}, for what may be absent.
     *
     * @param head what is set; empty if there is none
     * @return this builder
     */
    public abstract BodyBuilder head(Optional<? extends PostId> head);

    /**
     * Sets what a leading group or its office was set up for.
     *
     * @param purpose the purpose
     * @return this builder
     */
    public abstract BodyBuilder purpose(GroupPurpose purpose);

    /**
     * As {@link #purpose(GroupPurpose)}, for what may be absent.
     *
     * @param purpose what is set; empty if there is none
     * @return this builder
     */
    public abstract BodyBuilder purpose(Optional<? extends GroupPurpose> purpose);

    /**
     * Sets the days on which the body exists, both ends included.
     *
     * @param validity the validity
     * @return this builder
     */
    public abstract BodyBuilder validity(DateSpan validity);

    /**
     * As {@link #validity(DateSpan)}, for what may be absent.
     *
     * @param validity what is set; empty if there is none
     * @return this builder
     */
    public abstract BodyBuilder validity(Optional<? extends DateSpan> validity);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what is set
     *     cannot be true together; it has every fault
     */
    public abstract Body build();
}
