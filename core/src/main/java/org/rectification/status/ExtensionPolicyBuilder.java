package org.rectification.status;

import java.util.Optional;
import java.util.OptionalInt;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.calendar.TimeLimit;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Role;

/**
 * Builds an {@link ExtensionPolicy}; {@link ExtensionPolicy#builder} starts one with its name. The other attributes may
 * be set in any order and more than once. {@code title} and {@code sources} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class ExtensionPolicyBuilder permits ExtensionPolicy.Builder {

    ExtensionPolicyBuilder() {}

    /**
     * Sets the title of the policy; required.
     *
     * @param title the title of the policy
     * @return this builder
     */
    public abstract ExtensionPolicyBuilder title(LocalText title);

    /**
     * Adds to the levels whose bodies may grant an extension.
     *
     * @param added the levels to add
     * @return this builder
     */
    public abstract ExtensionPolicyBuilder addGrantingLevels(BodyLevel... added);

    /**
     * Sets the levels whose bodies may grant an extension, replacing those set before.
     *
     * @param grantingLevels the levels
     * @return this builder
     */
    public abstract ExtensionPolicyBuilder grantingLevels(Iterable<? extends BodyLevel> grantingLevels);

    /**
     * Adds to the roles in which a body may grant an extension.
     *
     * @param added the roles to add
     * @return this builder
     */
    public abstract ExtensionPolicyBuilder addGrantingRoles(Role... added);

    /**
     * Sets the roles in which a body may grant an extension, replacing those set before.
     *
     * @param grantingRoles the roles
     * @return this builder
     */
    public abstract ExtensionPolicyBuilder grantingRoles(Iterable<? extends Role> grantingRoles);

    /**
     * Sets whether the body that requested an extension may grant it.
     *
     * @param askerMayGrant true if it may
     * @return this builder
     */
    public abstract ExtensionPolicyBuilder askerMayGrant(boolean askerMayGrant);

    /**
     * Sets how many extensions a subject may have.
     *
     * @param mostTimes the number of extensions
     * @return this builder
     */
    public abstract ExtensionPolicyBuilder mostTimes(int mostTimes);

    /**
     * Sets or clears how many extensions a subject may have, see {@link #mostTimes(int)}.
     *
     * @param mostTimes the number of extensions; empty if it is not limited
     * @return this builder
     */
    public abstract ExtensionPolicyBuilder mostTimes(OptionalInt mostTimes);

    /**
     * Sets how long one extension may be.
     *
     * @param longest a number of working days, calendar days or months
     * @return this builder
     */
    public abstract ExtensionPolicyBuilder longest(TimeLimit longest);

    /**
     * Sets or clears how long one extension may be, see {@link #longest(TimeLimit)}.
     *
     * @param longest a number of working days, calendar days or months; empty if it is not limited
     * @return this builder
     */
    public abstract ExtensionPolicyBuilder longest(Optional<? extends TimeLimit> longest);

    /**
     * Sets how long all extensions of a subject may be together.
     *
     * @param longestInTotal a number of working days, calendar days or months
     * @return this builder
     */
    public abstract ExtensionPolicyBuilder longestInTotal(TimeLimit longestInTotal);

    /**
     * Sets or clears how long all extensions of a subject may be together, see {@link #longestInTotal(TimeLimit)}.
     *
     * @param longestInTotal a number of working days, calendar days or months; empty if it is not limited
     * @return this builder
     */
    public abstract ExtensionPolicyBuilder longestInTotal(Optional<? extends TimeLimit> longestInTotal);

    /**
     * Sets how many calendar days before the due date in force an extension must be requested at the latest.
     *
     * @param daysBefore the number of days; 0 for the due date itself
     * @return this builder
     */
    public abstract ExtensionPolicyBuilder daysBefore(int daysBefore);

    /**
     * Sets or clears how many calendar days before the due date in force an extension must be requested at the latest,
     * see {@link #daysBefore(int)}.
     *
     * @param daysBefore the number of days; empty if an extension may be requested at any time
     * @return this builder
     */
    public abstract ExtensionPolicyBuilder daysBefore(OptionalInt daysBefore);

    /**
     * Sets the days on which the policy is in force, both ends included.
     *
     * @param inForce the days on which the policy is in force, both ends included
     * @return this builder
     */
    public abstract ExtensionPolicyBuilder inForce(DateSpan inForce);

    /**
     * Sets or clears the days on which the policy is in force, both ends included, see {@link #inForce(DateSpan)}.
     *
     * @param inForce the days on which the policy is in force, both ends included; empty if it always is
     * @return this builder
     */
    public abstract ExtensionPolicyBuilder inForce(Optional<? extends DateSpan> inForce);

    /**
     * Adds to the sources of the policy.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract ExtensionPolicyBuilder addSources(Citation... added);

    /**
     * Sets the sources of the policy, replacing those set before.
     *
     * @param sources the sources
     * @return this builder
     */
    public abstract ExtensionPolicyBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract ExtensionPolicy build();
}
