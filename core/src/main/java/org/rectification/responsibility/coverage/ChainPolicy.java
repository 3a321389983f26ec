package org.rectification.responsibility.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.register.Register;
import org.rectification.responsibility.BodyLevel;
import org.rectification.responsibility.Role;

/**
 * The requirements for responsibility chains: the kinds of finding a policy objects to, and the skips of levels it
 * allows. Jurisdictions differ in both, so a policy is data.
 *
 * <p>A check covers the chain of every issue raised by the given day, and the chain of a part, measure or key step that
 * has its own. A part, measure or key step without one inherits the enclosing chain. A role that its own chain does not
 * name is inherited likewise: a measure that names only its responsible unit has the lead unit of the issue.
 *
 * <p>The first responsible person (第一责任人) of a lead or responsible unit is a principal post of the body, or the post
 * the body states as its head. At least one such post must be among those named for it. At each level below the centre
 * there must be as many Party committees as governments (党政同责); the side of one follows from the principal posts named
 * for it, or else from its kind. Another body with principal posts on both sides must name one of each. What an inner
 * chain does not name may be named in an enclosing chain.
 *
 * <p>A level is skipped in two ways. The parent of a body may be more than one level higher (a county under the
 * province, an enterprise under the central level); a policy can list such a skip as lawful. A body between a
 * responsible body and the next higher one of the chain may be missing from the chain. Where the parents are not
 * stated, the levels between the two decide, and no skip is lawful.
 *
 * <pre>{@code
 * ChainReport report = ChainPolicy.complete().check(register, LocalDate.of(2017, 12, 31));
 * report.findings().get(0).kind();     // NO_RESPONSIBLE_BODY
 * report.findings().get(0).place();    // /issues/0/chain
 * report.coverage();                   // 0/37 // chains without a gap
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ChainPolicy permits GeneratedChainPolicyBuilder.ImmutableChainPolicy {

    /**
     * A lawful skip of levels.
     *
     * @param upper the level of the parent
     * @param lower the level of the body directly below it
     */
    public record Skip(BodyLevel upper, BodyLevel lower) {

        /** A county administered directly by the province (省直管县). */
        public static final Skip PROVINCE_ADMINISTERED_COUNTY = new Skip(BodyLevel.PROVINCE, BodyLevel.COUNTY);

        /** An enterprise of the central level (央企). */
        public static final Skip CENTRAL_ENTERPRISE = new Skip(BodyLevel.NATIONAL, BodyLevel.ENTERPRISE);

        /**
         * Makes a skip.
         *
         * @param upper the level of the parent
         * @param lower the level of the body directly below it
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if there is no level between the two
         */
        public Skip {
            Checks.notNull(upper, "upper");
            Checks.notNull(lower, "lower");
            Faults faults = Faults.of("skip");
            faults.require(
                    skips(upper, lower), CoverageMessage.SKIPS_NOTHING, Place.HERE, "upper", upper, "lower", lower);
            faults.throwIfAny();
        }

        /** An enterprise may be under any level of its area; under the central level it skips the whole area. */
        static boolean skips(BodyLevel upper, BodyLevel lower) {
            return lower == BodyLevel.ENTERPRISE ? upper == BodyLevel.NATIONAL : lower.ordinal() - upper.ordinal() > 1;
        }

        @Override
        public String toString() {
            return OneLine.sentence(upper, "to", lower);
        }
    }

    private static final ChainPolicy COMPLETE = builder("complete")
            .title(LocalText.of("横向到边、纵向到底，到岗到人", "complete across and down, to the post and the person"))
            .addObjections(
                    ChainFinding.Kind.NO_RESPONSIBLE_BODY,
                    ChainFinding.Kind.NO_LEAD,
                    ChainFinding.Kind.NO_POST,
                    ChainFinding.Kind.POST_OF_ANOTHER_BODY,
                    ChainFinding.Kind.POST_AT_ANOTHER_LEVEL,
                    ChainFinding.Kind.DEPUTY_ONLY,
                    ChainFinding.Kind.PRINCIPAL_NOT_STATED,
                    ChainFinding.Kind.POST_NOT_IN_EXISTENCE,
                    ChainFinding.Kind.POST_VACANT,
                    ChainFinding.Kind.TENURE_NOT_STATED,
                    ChainFinding.Kind.NO_PRINCIPAL_POST,
                    ChainFinding.Kind.BODY_NOT_IN_EXISTENCE,
                    ChainFinding.Kind.LEVEL_SKIPPED,
                    ChainFinding.Kind.ACCEPTOR_NOT_INDEPENDENT,
                    ChainFinding.Kind.ONE_SIDE_ONLY)
            .addLawfulSkips(Skip.PROVINCE_ADMINISTERED_COUNTY, Skip.CENTRAL_ENTERPRISE)
            .addSources(Citation.of(
                    LocalText.of("江西省公开中央环保督察整改情况", "Jiangxi's public report on rectification, end of 2017")))
            .build();

    private static final ChainPolicy STRICT = builder("strict")
            .title(LocalText.of("全部情形", "everything that can be found"))
            .addObjections(ChainFinding.Kind.values())
            .build();

    ChainPolicy() {}

    /**
     * Returns a builder of a policy; the title and at least one objection are required.
     *
     * @param name the stable name, 1 to 100 characters without white space at either end
     * @return a builder
     * @throws NullPointerException if the name is null
     */
    public static ChainPolicyBuilder builder(String name) {
        return new GeneratedChainPolicyBuilder().name(name);
    }

    /**
     * Returns the policy that requires complete chains at all levels, of Party and government, down to the principal
     * post and its holder, as in Jiangxi. It does not object to joint lead units, a missing accepting unit or work before
     * the feedback, since the source does not mention them.
     *
     * @return the policy {@code complete}
     */
    public static ChainPolicy complete() {
        return COMPLETE;
    }

    /**
     * Returns the policy that objects to every kind of finding and allows no skip.
     *
     * @return the policy {@code strict}
     */
    public static ChainPolicy strict() {
        return STRICT;
    }

    /**
     * Returns the stable name.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Returns the title of the policy.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns the kinds of finding the policy objects to.
     *
     * @return at least one kind of finding
     */
    @Value.NaturalOrder
    public abstract SortedSet<ChainFinding.Kind> objections();

    /**
     * Returns the roles in which a body must name a post.
     *
     * @return the roles; by default lead and responsible unit
     */
    @Value.Default
    public List<Role> rolesWithPost() {
        return List.of(Role.LEAD, Role.RESPONSIBLE);
    }

    /**
     * Returns the skips of levels the policy allows.
     *
     * @return the skips, possibly empty
     */
    public abstract List<Skip> lawfulSkips();

    /**
     * Returns whether a body below a lead or responsible unit may accept its work.
     *
     * @return true if it may; by default false
     */
    @Value.Default
    public boolean acceptorMayStandBelow() {
        return false;
    }

    /**
     * Returns the sources of the policy.
     *
     * @return the sources, possibly empty
     */
    public abstract List<Citation> sources();

    /**
     * Returns this policy with another name, for use with a changed copy.
     *
     * @param name the stable name
     * @return the policy with the name
     * @throws NullPointerException if the name is null
     * @throws org.rectification.base.InvalidValueException if it breaks the rule for names
     */
    public abstract ChainPolicy withName(String name);

    /**
     * Returns this policy with other objections.
     *
     * @param kinds the kinds of finding, at least one
     * @return the policy with the objections
     * @throws NullPointerException if a kind is null
     * @throws org.rectification.base.InvalidValueException if there is none
     */
    public abstract ChainPolicy withObjections(Iterable<? extends ChainFinding.Kind> kinds);

    /**
     * Returns this policy with other lawful skips.
     *
     * @param skips the skips, possibly empty
     * @return the policy with the skips
     * @throws NullPointerException if a skip is null
     */
    public abstract ChainPolicy withLawfulSkips(Iterable<? extends Skip> skips);

    /**
     * Returns this policy with another rule for acceptors below a lead or responsible unit.
     *
     * @param may true if such a body may accept
     * @return the policy with the rule
     */
    public abstract ChainPolicy withAcceptorMayStandBelow(boolean may);

    /**
     * Checks the chains of a register against this policy.
     *
     * @param register the register
     * @param asOf the day on which bodies must exist and posts must be held; issues raised later are left out
     * @return every finding, and the share of chains without one
     * @throws NullPointerException if an argument is null
     */
    public final ChainReport check(Register register, LocalDate asOf) {
        Checks.notNull(register, "register");
        Checks.notNull(asOf, "asOf");
        return new ChainChecker(this, register, asOf).check();
    }

    @Value.Check
    void check() {
        Faults.checkId("policy name", name());
        Faults faults = Faults.of("chain policy");
        faults.require(!objections().isEmpty(), CoverageMessage.OBJECTS_TO_NOTHING, Place.of("objections"));
        faults.throwIfAny();
    }

    @Override
    public final String toString() {
        return OneLine.of("ChainPolicy", name(), title());
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends ChainPolicyBuilder permits GeneratedChainPolicyBuilder {}
}
