package org.rectification.duty;

import java.util.List;
import java.util.Optional;
import org.rectification.base.LocalText;
import org.rectification.issue.InspectionKind;
import org.rectification.register.BodySelection;
import org.rectification.responsibility.BodyId;

/**
 * Builds a {@link Duty}; {@link Duty#builder} starts one with its id. The other attributes may be set in any order
 * and more than once. {@code title}, {@code matter} and {@code versions} (or {@code timing}) must be set.
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
     * Adds to the matters that presuppose this one.
     *
     * @param added the matters to add
     * @return this builder
     */
    public abstract DutyBuilder addImpliedBy(DutyMatter... added);

    /**
     * Sets the matters that presuppose this one, replacing those set before.
     *
     * @param impliedBy the matters that presuppose this one
     * @return this builder
     */
    public abstract DutyBuilder impliedBy(Iterable<? extends DutyMatter> impliedBy);

    /**
     * Sets one version, with this timing and without stated days in force or sources, replacing those set before.
     *
     * @param timing when and how often the duty is due
     * @return this builder
     */
    public final DutyBuilder timing(Timing timing) {
        return versions(List.of(DutyVersion.of(timing)));
    }

    /**
     * Adds to the versions of the duty.
     *
     * @param added the versions to add
     * @return this builder
     */
    public abstract DutyBuilder addVersions(DutyVersion... added);

    /**
     * Sets the versions of the duty, replacing those set before.
     *
     * @param versions the versions of the duty
     * @return this builder
     */
    public abstract DutyBuilder versions(Iterable<? extends DutyVersion> versions);

    /**
     * Adds to the kinds of inspection that the duty is for.
     *
     * @param added the kinds to add
     * @return this builder
     */
    public abstract DutyBuilder addInspectionKinds(InspectionKind... added);

    /**
     * Sets the kinds of inspection that the duty is for, replacing those set before.
     *
     * @param inspectionKinds the kinds of inspection; empty for every kind
     * @return this builder
     */
    public abstract DutyBuilder inspectionKinds(Iterable<? extends InspectionKind> inspectionKinds);

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
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract Duty build();
}
