package org.rectification.responsibility.coverage;

import org.rectification.base.Citation;
import org.rectification.base.LocalText;
import org.rectification.responsibility.Role;

/**
 * Builds a {@link ChainPolicy}; {@link ChainPolicy#builder} starts one with its name. The other attributes may be set
 * in any order and more than once. {@code title} must be set.
 *
 * <p>No argument and no element of one may be null: a null is refused at once with a {@link NullPointerException}.
 * Not thread-safe.
 *
 * @since 0.1.0
 */
public abstract sealed class ChainPolicyBuilder permits ChainPolicy.Builder {

    ChainPolicyBuilder() {}

    /**
     * Sets the title of the policy; required.
     *
     * @param title the title of the policy
     * @return this builder
     */
    public abstract ChainPolicyBuilder title(LocalText title);

    /**
     * Adds to the kinds of finding the policy objects to.
     *
     * @param added the kinds of finding to add
     * @return this builder
     */
    public abstract ChainPolicyBuilder addObjections(ChainFinding.Kind... added);

    /**
     * Sets the kinds of finding the policy objects to, replacing those set before.
     *
     * @param objections the kinds of finding
     * @return this builder
     */
    public abstract ChainPolicyBuilder objections(Iterable<? extends ChainFinding.Kind> objections);

    /**
     * Adds to the roles in which a body must name a post.
     *
     * @param added the roles to add
     * @return this builder
     */
    public abstract ChainPolicyBuilder addRolesWithPost(Role... added);

    /**
     * Sets the roles in which a body must name a post, replacing those set before.
     *
     * @param rolesWithPost the roles
     * @return this builder
     */
    public abstract ChainPolicyBuilder rolesWithPost(Iterable<? extends Role> rolesWithPost);

    /**
     * Adds to the lawful skips of levels.
     *
     * @param added the skips to add
     * @return this builder
     */
    public abstract ChainPolicyBuilder addLawfulSkips(ChainPolicy.Skip... added);

    /**
     * Sets the lawful skips of levels, replacing those set before.
     *
     * @param lawfulSkips the skips
     * @return this builder
     */
    public abstract ChainPolicyBuilder lawfulSkips(Iterable<? extends ChainPolicy.Skip> lawfulSkips);

    /**
     * Sets whether a body below a lead or responsible unit may accept its work.
     *
     * @param acceptorMayStandBelow true if a body below a lead or responsible unit may accept its work
     * @return this builder
     */
    public abstract ChainPolicyBuilder acceptorMayStandBelow(boolean acceptorMayStandBelow);

    /**
     * Adds to the sources of the policy.
     *
     * @param added the sources to add
     * @return this builder
     */
    public abstract ChainPolicyBuilder addSources(Citation... added);

    /**
     * Sets the sources of the policy, replacing those set before.
     *
     * @param sources the sources
     * @return this builder
     */
    public abstract ChainPolicyBuilder sources(Iterable<? extends Citation> sources);

    /**
     * Builds the value.
     *
     * @return the value
     * @throws org.rectification.base.InvalidValueException if an attribute is missing that must be set, or else if what
     *     is set cannot be true together; it has every fault
     */
    public abstract ChainPolicy build();
}
