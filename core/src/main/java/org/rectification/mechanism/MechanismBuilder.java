package org.rectification.mechanism;

import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.issue.InspectionId;
import org.rectification.issue.IssueId;
import org.rectification.responsibility.BodyId;
import org.rectification.responsibility.BodyLevel;

/**
 * Builds a {@link Mechanism}; {@link Mechanism#builder} starts one. Attributes may be set in any order, and again;
 * {@code id}, {@code title}, {@code kind} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 */
public abstract sealed class MechanismBuilder permits Mechanism.Builder {

    MechanismBuilder() {}

    /**
     * Sets the mechanism's id; it must be given.
     *
     * @param id the id
     * @return this builder
     */
    public abstract MechanismBuilder id(MechanismId id);

    /**
     * Sets its title; it must be given.
     *
     * @param title the title
     * @return this builder
     */
    public abstract MechanismBuilder title(LocalText title);

    /**
     * Sets what it is; it must be given.
     *
     * @param kind the kind
     * @return this builder
     */
    public abstract MechanismBuilder kind(MechanismKind kind);

    /**
     * Sets who issued it.
     *
     * @param issuer the issuer
     * @return this builder
     */
    public abstract MechanismBuilder issuer(BodyId issuer);

    /**
     * As {@link #issuer(BodyId)}, for what may be absent.
     *
     * @param issuer what is set; empty if there is none
     * @return this builder
     */
    public abstract MechanismBuilder issuer(Optional<? extends BodyId> issuer);

    /**
     * Sets the level it was issued at.
     *
     * @param level the level
     * @return this builder
     */
    public abstract MechanismBuilder level(BodyLevel level);

    /**
     * As {@link #level(BodyLevel)}, for what may be absent.
     *
     * @param level what is set; empty if there is none
     * @return this builder
     */
    public abstract MechanismBuilder level(Optional<? extends BodyLevel> level);

    /**
     * Sets the days within which it was adopted; one day where that is stated.
     *
     * @param adoptedWithin the value
     * @return this builder
     */
    public abstract MechanismBuilder adoptedWithin(DateSpan adoptedWithin);

    /**
     * As {@link #adoptedWithin(DateSpan)}, for what may be absent.
     *
     * @param adoptedWithin what is set; empty if there is none
     * @return this builder
     */
    public abstract MechanismBuilder adoptedWithin(Optional<? extends DateSpan> adoptedWithin);

    /**
     * Sets the days within which its adoption was reported; one day where that is known.
     *
     * @param reportedWithin the value
     * @return this builder
     */
    public abstract MechanismBuilder reportedWithin(DateSpan reportedWithin);

    /**
     * As {@link #reportedWithin(DateSpan)}, for what may be absent.
     *
     * @param reportedWithin what is set; empty if there is none
     * @return this builder
     */
    public abstract MechanismBuilder reportedWithin(Optional<? extends DateSpan> reportedWithin);

    /**
     * Adds elements: whom it binds.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract MechanismBuilder addAddressees(Addressee... added);

    /**
     * Sets whom it binds, in place of those given before.
     *
     * @param addressees all of them
     * @return this builder
     */
    public abstract MechanismBuilder addressees(Iterable<? extends Addressee> addressees);

    /**
     * Adds elements: at which levels it binds.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract MechanismBuilder addBindsAt(BodyLevel... added);

    /**
     * Sets at which levels it binds, in place of those given before.
     *
     * @param bindsAt all of them
     * @return this builder
     */
    public abstract MechanismBuilder bindsAt(Iterable<? extends BodyLevel> bindsAt);

    /**
     * Sets what sets it off, such as a grave event for a veto.
     *
     * @param condition the condition
     * @return this builder
     */
    public abstract MechanismBuilder condition(LocalText condition);

    /**
     * As {@link #condition(LocalText)}, for what may be absent.
     *
     * @param condition what is set; empty if there is none
     * @return this builder
     */
    public abstract MechanismBuilder condition(Optional<? extends LocalText> condition);

    /**
     * Adds to the issues it was created for.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract MechanismBuilder addCauses(IssueId... added);

    /**
     * Sets the issues it was created for, in place of those given before.
     *
     * @param causes all of them
     * @return this builder
     */
    public abstract MechanismBuilder causes(Iterable<? extends IssueId> causes);

    /**
     * Adds to the inspections it was created after.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract MechanismBuilder addInspections(InspectionId... added);

    /**
     * Sets the inspections it was created after, in place of those given before.
     *
     * @param inspections all of them
     * @return this builder
     */
    public abstract MechanismBuilder inspections(Iterable<? extends InspectionId> inspections);

    /**
     * Adds elements: where it is stated.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract MechanismBuilder addSources(Citation... added);

    /**
     * Sets where it is stated, in place of those given before.
     *
     * @param sources all of them
     * @return this builder
     */
    public abstract MechanismBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what is set
     *     cannot be true together; it has every fault
     */
    public abstract Mechanism build();
}
