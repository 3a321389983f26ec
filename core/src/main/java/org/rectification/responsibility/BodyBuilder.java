package org.rectification.responsibility;

import java.util.Optional;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;

/**
 * Builds a {@link Body}; {@link Body#builder} starts one with its id. The other attributes may be set in any order
 * and more than once. {@code name}, {@code kind} and {@code level} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class BodyBuilder permits Body.Builder {

    BodyBuilder() {}

    /**
     * Sets the body's name; required.
     *
     * @param name the body's name
     * @return this builder
     */
    public abstract BodyBuilder name(LocalText name);

    /**
     * Sets the kind of body; required.
     *
     * @param kind the kind of body
     * @return this builder
     */
    public abstract BodyBuilder kind(BodyKind kind);

    /**
     * Sets the level of the body; required.
     *
     * @param level the level of the body
     * @return this builder
     */
    public abstract BodyBuilder level(BodyLevel level);

    /**
     * Sets the body directly above this one.
     *
     * @param parent the body directly above this one
     * @return this builder
     */
    public abstract BodyBuilder parent(BodyId parent);

    /**
     * Sets or clears the body directly above this one, see {@link #parent(BodyId)}.
     *
     * @param parent the body directly above this one; empty for none
     * @return this builder
     */
    public abstract BodyBuilder parent(Optional<? extends BodyId> parent);

    /**
     * Sets the post that heads this body.
     *
     * @param head the post that heads this body
     * @return this builder
     */
    public abstract BodyBuilder head(PostId head);

    /**
     * Sets or clears the post that heads this body, see {@link #head(PostId)}.
     *
     * @param head the post that heads this body; empty for none
     * @return this builder
     */
    public abstract BodyBuilder head(Optional<? extends PostId> head);

    /**
     * Sets the purpose of a leading group or its office.
     *
     * @param purpose the purpose of a leading group or its office
     * @return this builder
     */
    public abstract BodyBuilder purpose(GroupPurpose purpose);

    /**
     * Sets or clears the purpose of a leading group or its office, see {@link #purpose(GroupPurpose)}.
     *
     * @param purpose the purpose of a leading group or its office; empty for none
     * @return this builder
     */
    public abstract BodyBuilder purpose(Optional<? extends GroupPurpose> purpose);

    /**
     * Sets the days on which the body exists, both ends included.
     *
     * @param validity the days on which the body exists, both ends included
     * @return this builder
     */
    public abstract BodyBuilder validity(DateSpan validity);

    /**
     * Sets or clears the days on which the body exists, both ends included, see {@link #validity(DateSpan)}.
     *
     * @param validity the days on which the body exists, both ends included; empty for none
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
