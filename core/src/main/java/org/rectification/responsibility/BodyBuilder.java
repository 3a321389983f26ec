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
     * Sets the body's id; required.
     *
     * @param id the id
     * @return this builder
     */
    public abstract BodyBuilder id(BodyId id);

    /**
     * Sets the body's name; required.
     *
     * @param name the name
     * @return this builder
     */
    public abstract BodyBuilder name(LocalText name);

    /**
     * Sets the kind of body; required.
     *
     * @param kind the kind
     * @return this builder
     */
    public abstract BodyBuilder kind(BodyKind kind);

    /**
     * Sets the level of the body; required.
     *
     * @param level the level
     * @return this builder
     */
    public abstract BodyBuilder level(BodyLevel level);

    /**
     * Sets the body directly above this one.
     *
     * @param parent the parent
     * @return this builder
     */
    public abstract BodyBuilder parent(BodyId parent);

    /**
     * Sets or clears the attribute, see {@link #parent(BodyId)}.
     *
     * @param parent the value; empty for none
     * @return this builder
     */
    public abstract BodyBuilder parent(Optional<? extends BodyId> parent);

    /**
     * Sets the post that heads this body.
     *
     * @param head the head
     * @return this builder
     */
    public abstract BodyBuilder head(PostId head);

    /**
     * Sets or clears the attribute, see {@link #head(PostId)}.
     *
     * @param head the value; empty for none
     * @return this builder
     */
    public abstract BodyBuilder head(Optional<? extends PostId> head);

    /**
     * Sets the purpose of a leading group or its office.
     *
     * @param purpose the purpose
     * @return this builder
     */
    public abstract BodyBuilder purpose(GroupPurpose purpose);

    /**
     * Sets or clears the attribute, see {@link #purpose(GroupPurpose)}.
     *
     * @param purpose the value; empty for none
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
     * Sets or clears the attribute, see {@link #validity(DateSpan)}.
     *
     * @param validity the value; empty for none
     * @return this builder
     */
    public abstract BodyBuilder validity(Optional<? extends DateSpan> validity);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract Body build();
}
