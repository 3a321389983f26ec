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
 * Builds a {@link Mechanism}; {@link Mechanism#builder} starts one with its id. The other attributes may be set in
 * any order and more than once. {@code title} and {@code kind} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class MechanismBuilder permits Mechanism.Builder {

    MechanismBuilder() {}

    /**
     * Sets the title of the mechanism; required.
     *
     * @param title the title of the mechanism
     * @return this builder
     */
    public abstract MechanismBuilder title(LocalText title);

    /**
     * Sets the kind of mechanism; required.
     *
     * @param kind the kind of mechanism
     * @return this builder
     */
    public abstract MechanismBuilder kind(MechanismKind kind);

    /**
     * Sets the body that issued it.
     *
     * @param issuer the body that issued it
     * @return this builder
     */
    public abstract MechanismBuilder issuer(BodyId issuer);

    /**
     * Sets or clears the body that issued it, see {@link #issuer(BodyId)}.
     *
     * @param issuer the body that issued it; empty for none
     * @return this builder
     */
    public abstract MechanismBuilder issuer(Optional<? extends BodyId> issuer);

    /**
     * Sets the level of the issuing body.
     *
     * @param level the level of the issuing body
     * @return this builder
     */
    public abstract MechanismBuilder level(BodyLevel level);

    /**
     * Sets or clears the level of the issuing body, see {@link #level(BodyLevel)}.
     *
     * @param level the level of the issuing body; empty for none
     * @return this builder
     */
    public abstract MechanismBuilder level(Optional<? extends BodyLevel> level);

    /**
     * Sets the span that contains the day of adoption; a single day if that is stated.
     *
     * @param adoptedWithin the span that contains the day of adoption
     * @return this builder
     */
    public abstract MechanismBuilder adoptedWithin(DateSpan adoptedWithin);

    /**
     * Sets or clears the span that contains the day of adoption, see {@link #adoptedWithin(DateSpan)}.
     *
     * @param adoptedWithin the span that contains the day of adoption; empty for none
     * @return this builder
     */
    public abstract MechanismBuilder adoptedWithin(Optional<? extends DateSpan> adoptedWithin);

    /**
     * Sets the span that contains the day its adoption was reported; a single day if that is known.
     *
     * @param reportedWithin the span that contains the day its adoption was reported
     * @return this builder
     */
    public abstract MechanismBuilder reportedWithin(DateSpan reportedWithin);

    /**
     * Sets or clears the span that contains the day its adoption was reported, see {@link #reportedWithin(DateSpan)}.
     *
     * @param reportedWithin the span that contains the day its adoption was reported; empty for none
     * @return this builder
     */
    public abstract MechanismBuilder reportedWithin(Optional<? extends DateSpan> reportedWithin);

    /**
     * Adds to the addressees: those whom it binds.
     *
     * @param added the addressees to add
     * @return this builder
     */
    public abstract MechanismBuilder addAddressees(Addressee... added);

    /**
     * Sets the addressees: those whom it binds, replacing those set before.
     *
     * @param addressees the addressees
     * @return this builder
     */
    public abstract MechanismBuilder addressees(Iterable<? extends Addressee> addressees);

    /**
     * Adds to the levels at which it binds.
     *
     * @param added the levels to add
     * @return this builder
     */
    public abstract MechanismBuilder addBindsAt(BodyLevel... added);

    /**
     * Sets the levels at which it binds, replacing those set before.
     *
     * @param bindsAt the levels
     * @return this builder
     */
    public abstract MechanismBuilder bindsAt(Iterable<? extends BodyLevel> bindsAt);

    /**
     * Sets the condition that triggers it, such as a grave event for a veto.
     *
     * @param condition the condition that triggers it, such as a grave event for a veto
     * @return this builder
     */
    public abstract MechanismBuilder condition(LocalText condition);

    /**
     * Sets or clears the condition that triggers it, such as a grave event for a veto, see
     * {@link #condition(LocalText)}.
     *
     * @param condition the condition that triggers it, such as a grave event for a veto; empty for none
     * @return this builder
     */
    public abstract MechanismBuilder condition(Optional<? extends LocalText> condition);

    /**
     * Adds to the issues it was created for.
     *
     * @param added the issues to add
     * @return this builder
     */
    public abstract MechanismBuilder addCauses(IssueId... added);

    /**
     * Sets the issues it was created for, replacing those set before.
     *
     * @param causes the issues
     * @return this builder
     */
    public abstract MechanismBuilder causes(Iterable<? extends IssueId> causes);

    /**
     * Adds to the inspections it was created after.
     *
     * @param added the inspections to add
     * @return this builder
     */
    public abstract MechanismBuilder addInspections(InspectionId... added);

    /**
     * Sets the inspections it was created after, replacing those set before.
     *
     * @param inspections the inspections
     * @return this builder
     */
    public abstract MechanismBuilder inspections(Iterable<? extends InspectionId> inspections);

    /**
     * Adds to the sources of the mechanism.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract MechanismBuilder addSources(Citation... added);

    /**
     * Sets the sources of the mechanism, replacing those set before.
     *
     * @param sources the sources
     * @return this builder
     */
    public abstract MechanismBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract Mechanism build();
}
