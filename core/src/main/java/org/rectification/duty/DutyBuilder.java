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
     * Sets the duty's id; it must be given.
     *
     * @param id the id
     * @return this builder
     */
    public abstract DutyBuilder id(DutyId id);

    /**
     * Sets what the duty is called; it must be given.
     *
     * @param title the title
     * @return this builder
     */
    public abstract DutyBuilder title(LocalText title);

    /**
     * Sets what is owed; it must be given.
     *
     * @param matter the matter
     * @return this builder
     */
    public abstract DutyBuilder matter(DutyMatter matter);

    /**
     * Sets when it is owed; it must be given.
     *
     * @param timing the timing
     * @return this builder
     */
    public abstract DutyBuilder timing(Timing timing);

    /**
     * Sets who owes it: each of these bodies, for itself.
     *
     * @param debtors the debtors
     * @return this builder
     */
    public abstract DutyBuilder debtors(BodySelection debtors);

    /**
     * As {@link #debtors(BodySelection)}, for what may be absent.
     *
     * @param debtors what is set; empty if there is none
     * @return this builder
     */
    public abstract DutyBuilder debtors(Optional<? extends BodySelection> debtors);

    /**
     * Sets who receives it.
     *
     * @param receiver the receiver
     * @return this builder
     */
    public abstract DutyBuilder receiver(BodyId receiver);

    /**
     * As {@link #receiver(BodyId)}, for what may be absent.
     *
     * @param receiver what is set; empty if there is none
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
     * As {@link #inForce(DateSpan)}, for what may be absent.
     *
     * @param inForce what is set; empty if there is none
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
     * Sets who sets it, in place of those given before.
     *
     * @param sources all of them
     * @return this builder
     */
    public abstract DutyBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what is set
     *     cannot be true together; it has every fault
     */
    public abstract Duty build();
}
