package org.rectification.responsibility;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A body that can be responsible (责任主体): a committee, a government, a department, an enterprise, a team.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes; compare {@link #id()} for identity. A body is never its
 * own parent; the register checks that its parent exists and that the parents form no circle.
 *
 * <pre>{@code
 * Body city = Body.builder(BodyId.of("ganzhou"))
 *         .name(LocalText.of("赣州市人民政府", "Ganzhou City Government"))
 *         .kind(BodyKind.GOVERNMENT)
 *         .level(BodyLevel.CITY)
 *         .parent(BodyId.of("jiangxi"))
 *         .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Body implements Labelled permits GeneratedBodyBuilder.ImmutableBody {

    Body() {}

    /**
     * Returns a builder of a body; name, kind and level are required.
     *
     * @param id the body's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static BodyBuilder builder(BodyId id) {
        return new GeneratedBodyBuilder().id(id);
    }

    /**
     * Returns the body's id.
     *
     * @return the id
     */
    public abstract BodyId id();

    /**
     * Returns the body's name.
     *
     * @return the name
     */
    public abstract LocalText name();

    /**
     * Returns the kind of body.
     *
     * @return the kind
     */
    public abstract BodyKind kind();

    /**
     * Returns the level of the body.
     *
     * @return the level
     */
    public abstract BodyLevel level();

    /**
     * Returns the body directly above this one.
     *
     * @return its id, if the register names one
     */
    public abstract Optional<BodyId> parent();

    /**
     * Returns the post that heads this body. It may belong to another body: a governor heads a leading group (组长).
     *
     * @return the post's id; absent if the body is headed by its own principal post, or none is named
     */
    public abstract Optional<PostId> head();

    /**
     * Returns the purpose of a leading group or its office.
     *
     * @return the purpose, if it concerns rectification
     */
    public abstract Optional<GroupPurpose> purpose();

    /**
     * Returns the days on which the body exists, both ends included.
     *
     * @return the span; absent if not stated
     */
    public abstract Optional<DateSpan> validity();

    /**
     * Returns whether the body exists on a day.
     *
     * @param date the day
     * @return true if its validity contains the day or is not stated
     * @throws NullPointerException if the date is null
     */
    public final boolean existsOn(LocalDate date) {
        Checks.notNull(date, "date");
        return validity().isEmpty() || validity().get().contains(date);
    }

    /**
     * Returns the label of the body in texts.
     *
     * @return its name
     */
    @Override
    public final LocalText label() {
        return name();
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("body");
        faults.require(
                !parent().equals(Optional.of(id())),
                ResponsibilityFault.BODY_ABOVE_ITSELF,
                Place.of("parent"),
                "id",
                id());
        faults.throwIfAny();
    }

    @Override
    public final String toString() {
        return OneLine.of("Body", id(), name(), kind(), level());
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends BodyBuilder permits GeneratedBodyBuilder {}
}
