package org.rectification.duty;

import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.oversight.DutyId;
import org.rectification.register.BodySelection;
import org.rectification.responsibility.BodyId;

/**
 * Builds a {@link Duty}; {@link Duty#builder} starts one. Attributes may be set in any order, and again; {@code
 * id}, {@code title}, {@code matter}, {@code timing} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 */
public abstract sealed class DutyBuilder permits Duty.Builder {

    DutyBuilder() {}

    /**
     * Sets the duty's id; required.
     *
     * @param id the id
     * @return this builder
     */
    public abstract DutyBuilder id(DutyId id);

    /**
     * Sets the title of the duty; required.
     *
     * @param title the title
     * @return this builder
     */
    public abstract DutyBuilder title(LocalText title);

    /**
     * Sets the matter owed; required.
     *
     * @param matter the matter
     * @return this builder
     */
    public abstract DutyBuilder matter(DutyMatter matter);

    /**
     * Sets the timing; required.
     *
     * @param timing the timing
     * @return this builder
     */
    public abstract DutyBuilder timing(Timing timing);

    /**
     * Sets the debtors: each of these bodies owes the duty for itself.
     *
     * @param debtors the debtors
     * @return this builder
     */
    public abstract DutyBuilder debtors(BodySelection debtors);

    /**
     * Sets or clears the attribute, see {@link #debtors(BodySelection)}.
     *
     * @param debtors the value; empty for none
     * @return this builder
     */
    public abstract DutyBuilder debtors(Optional<? extends BodySelection> debtors);

    /**
     * Sets the receiver.
     *
     * @param receiver the receiver
     * @return this builder
     */
    public abstract DutyBuilder receiver(BodyId receiver);

    /**
     * Sets or clears the attribute, see {@link #receiver(BodyId)}.
     *
     * @param receiver the value; empty for none
     * @return this builder
     */
    public abstract DutyBuilder receiver(Optional<? extends BodyId> receiver);

    /**
     * Sets the days on which the duty is in force, both ends included.
     *
     * @param inForce the value
     * @return this builder
     */
    public abstract DutyBuilder inForce(DateSpan inForce);

    /**
     * Sets or clears the attribute, see {@link #inForce(DateSpan)}.
     *
     * @param inForce the value; empty for none
     * @return this builder
     */
    public abstract DutyBuilder inForce(Optional<? extends DateSpan> inForce);

    /**
     * Adds elements: who sets it.
     *
     * @param added what is added
     * @return this builder
     */
    public abstract DutyBuilder addSources(Citation... added);

    /**
     * Sets the sources of the duty, replacing those set before.
     *
     * @param sources all of them
     * @return this builder
     */
    public abstract DutyBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract Duty build();
}
