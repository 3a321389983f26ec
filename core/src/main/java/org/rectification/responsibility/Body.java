package org.rectification.responsibility;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A body that can answer for something (责任主体): a committee, a government, a department, an enterprise, a team.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes; compare {@link #id()} for identity. A body never stands
 * above itself; whether its parent exists, and whether the parents form a circle, is the register's to say.
 *
 * <pre>{@code
 * Body city = Body.builder(BodyId.of("ganzhou"))
 *         .name(LocalText.of("赣州市人民政府", "Ganzhou City Government"))
 *         .kind(BodyKind.GOVERNMENT)
 *         .level(BodyLevel.CITY)
 *         .parent(BodyId.of("jiangxi"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Body permits BodyBuilder.ImmutableBody {

    Body() {}

    /**
     * Starts a body; name, kind and level must be given.
     *
     * @param id the body's id
     * @return a builder
     * @throws NullPointerException if the id is null
     */
    public static BodyBuilder builder(BodyId id) {
        return new BodyBuilder().id(id);
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
     * Returns what kind of body it is.
     *
     * @return the kind
     */
    public abstract BodyKind kind();

    /**
     * Returns the level it stands at.
     *
     * @return the level
     */
    public abstract BodyLevel level();

    /**
     * Returns the body directly above.
     *
     * @return its id, if the register names one
     */
    public abstract Optional<BodyId> parent();

    /**
     * Returns the post that heads it, which may belong to another body: a governor heads a leading group (组长).
     *
     * @return the post's id; absent if its own principal post heads it, or none is named
     */
    public abstract Optional<PostId> head();

    /**
     * Returns what a leading group or its office was set up for.
     *
     * @return the purpose, if it is one for rectification
     */
    public abstract Optional<GroupPurpose> purpose();

    /**
     * Returns the days on which the body exists, both ends included.
     *
     * @return the span; absent if the register does not say
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
}
