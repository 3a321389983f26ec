package org.rectification.duty;

import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.register.BodySelection;
import org.rectification.responsibility.BodyId;

/**
 * Builds a {@link Duty}; {@link Duty#builder} starts one with its id. The other attributes may be set in any order
 * and more than once. {@code title}, {@code matter} and {@code timing} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class DutyBuilder permits Duty.Builder {

    DutyBuilder() {}

    /**
     * Sets the title of the duty; required.
     *
     * @param title the title of the duty
     * @return this builder
     */
    public abstract DutyBuilder title(LocalText title);

    /**
     * Sets the matter owed; required.
     *
     * @param matter the matter owed
     * @return this builder
     */
    public abstract DutyBuilder matter(DutyMatter matter);

    /**
     * Sets the timing: when and how often the duty is due; required.
     *
     * @param timing the rule for when and how often the duty is due
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
     * Sets or clears the debtors, see {@link #debtors(BodySelection)}.
     *
     * @param debtors the debtors; empty for none
     * @return this builder
     */
    public abstract DutyBuilder debtors(Optional<? extends BodySelection> debtors);

    /**
     * Sets the body that the duty is owed to.
     *
     * @param receiver the body that the duty is owed to
     * @return this builder
     */
    public abstract DutyBuilder receiver(BodyId receiver);

    /**
     * Sets or clears the body that the duty is owed to, see {@link #receiver(BodyId)}.
     *
     * @param receiver the body that the duty is owed to; empty for none
     * @return this builder
     */
    public abstract DutyBuilder receiver(Optional<? extends BodyId> receiver);

    /**
     * Sets the days on which the duty is in force, both ends included.
     *
     * @param inForce the days on which the duty is in force, both ends included
     * @return this builder
     */
    public abstract DutyBuilder inForce(DateSpan inForce);

    /**
     * Sets or clears the days on which the duty is in force, both ends included, see {@link #inForce(DateSpan)}.
     *
     * @param inForce the days on which the duty is in force, both ends included; empty for none
     * @return this builder
     */
    public abstract DutyBuilder inForce(Optional<? extends DateSpan> inForce);

    /**
     * Adds to the sources of the duty.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract DutyBuilder addSources(Citation... added);

    /**
     * Sets the sources of the duty, replacing those set before.
     *
     * @param sources the sources
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
