package org.rectification.completion;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.Quoted;
import org.rectification.internal.Received;
import org.rectification.internal.StableNames;
import org.rectification.issue.CategoryId;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.PhaseId;
import org.rectification.register.Register;
import org.rectification.register.Selection;

/**
 * What a completion rate counts (完成率口径): the unit, the population, the tiers that count and by whose word, and the rounding
 * of its percentage. A definition is a value with a stable name, so that two figures can be told apart and a service
 * gets the figure it means. The name is for people and for documents; what a figure was counted by is the whole definition,
 * and two that differ are unequal whatever they are called.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes.
 *
 * <pre>{@code
 * CompletionRate rate = RateDefinitions.issuesComplete().rateOf(register, LocalDate.of(2017, 12, 31));
 * rate.ratio();      // 22/37
 * rate.percent();    // Optional[59]
 * rate.leftOut();    // {NOT_REPORTED=9, BASICALLY_COMPLETE=6}
 * }</pre>
 */
@Value.Immutable
public abstract sealed class RateDefinition implements Serializable
        permits GeneratedRateDefinitionBuilder.ImmutableRateDefinition {

    private static final long serialVersionUID = 1;

    RateDefinition() {}

    /**
     * Starts a definition; title, unit and at least one tier must be given.
     *
     * @param name the stable name: lower-case letters, digits and single hyphens between them, 1 to 100
     * @return a builder
     * @throws NullPointerException if the name is null
     */
    public static RateDefinitionBuilder builder(String name) {
        return new GeneratedRateDefinitionBuilder().name(name);
    }

    /**
     * Returns the stable name.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Returns what the rate is called.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns what is counted.
     *
     * @return the unit
     */
    public abstract Subject.Kind unit();

    /**
     * Returns the population: which units make the denominator. Issues that are not yet raised are never in it.
     *
     * @return the selection; all unless given
     */
    @Value.Default
    public Selection selection() {
        return Selection.all();
    }

    /**
     * Returns the tiers that count in the numerator.
     *
     * @return at least one tier, never {@link Tier#NOT_REPORTED}
     */
    @Value.NaturalOrder
    public abstract SortedSet<Tier> tiers();

    /**
     * Returns the tiers that the definition leaves out on purpose: they stay in the denominator, and the reasons of a rate
     * name them even where there are none. Other tiers that do not count are left out too, and named where there are some.
     *
     * @return tiers that do not count, perhaps none
     */
    @Value.NaturalOrder
    public abstract SortedSet<Tier> leavesOut();

    /**
     * Returns whose word counts.
     *
     * @return the basis; as reported unless given
     */
    @Value.Default
    public CountingBasis basis() {
        return CountingBasis.REPORTED;
    }

    /**
     * Returns how many decimals the percentage is published with.
     *
     * @return 0 to 18; 0 unless given
     */
    @Value.Default
    public int decimals() {
        return 0;
    }

    /**
     * Returns how the percentage is rounded.
     *
     * @return the rounding, never {@link RoundingMode#UNNECESSARY}; half-up unless given, since no published figure
     *     decides it
     */
    @Value.Default
    public RoundingMode rounding() {
        return RoundingMode.HALF_UP;
    }

    /**
     * Returns who publishes by this definition.
     *
     * @return the sources, perhaps none
     */
    public abstract List<Citation> sources();

    /**
     * Returns this definition under another name, as one that differs from it should have.
     *
     * @param name the stable name
     * @return the definition with it
     * @throws NullPointerException if the name is null
     * @throws org.rectification.base.InvalidValueException if the name breaks the rule for names
     */
    public abstract RateDefinition withName(String name);

    /**
     * Returns this definition over another population, under the same name: {@link #withName} gives it its own.
     *
     * @param selection the population
     * @return the definition with it
     * @throws NullPointerException if the selection is null
     */
    public abstract RateDefinition withSelection(Selection selection);

    /**
     * Returns this definition with another number of decimals, under the same name: {@link #withName} gives it its own.
     *
     * @param decimals 0 to 18
     * @return the definition with it
     * @throws org.rectification.base.InvalidValueException if the number is outside 0 to 18
     */
    public abstract RateDefinition withDecimals(int decimals);

    /**
     * Returns the rate of a register at the end of a day.
     *
     * @param register the register
     * @param asOf the day; what happened on it counts
     * @return the rate
     * @throws NullPointerException if an argument is null
     */
    public final CompletionRate rateOf(Register register, LocalDate asOf) {
        return rateOf(Checks.notNull(register, "register").issues(), asOf);
    }

    /**
     * Returns the rate of some issues at the end of a day.
     *
     * @param issues the issues
     * @param asOf the day; what happened on it counts
     * @return the rate
     * @throws NullPointerException if an argument or an issue is null
     */
    public final CompletionRate rateOf(Collection<Issue> issues, LocalDate asOf) {
        CompletionTally tally = CompletionTally.empty(this, asOf);
        for (Issue issue : Checks.notNull(issues, "issues")) {
            tally.add(issue);
        }
        return tally.rate();
    }

    /**
     * Returns the issues, parts, measures or key steps behind a rate: what is counted, what is left out, what is outside.
     *
     * @param register the register
     * @param asOf the day; what happened on it counts
     * @return the items, in the order of the register
     * @throws NullPointerException if an argument is null
     */
    public final RateItems items(Register register, LocalDate asOf) {
        return RateItems.of(this, Checks.notNull(register, "register").issues(), asOf);
    }

    /**
     * Returns the rate of each phase.
     *
     * @param register the register
     * @param asOf the day; what happened on it counts
     * @return a rate for every phase of the register, in its order, and one for the issues filed under none
     * @throws NullPointerException if an argument is null
     */
    public final GroupedRates<PhaseId> byPhase(Register register, LocalDate asOf) {
        return grouped(
                register,
                asOf,
                Grouping.byPhase()
                        .withKeys(Checks.notNull(register, "register").phases().stream()
                                .map(phase -> phase.id())
                                .toList()));
    }

    /**
     * Returns the rate of each category.
     *
     * @param register the register
     * @param asOf the day; what happened on it counts
     * @return a rate for every category of the register, in its order, and one for the issues filed under none
     * @throws NullPointerException if an argument is null
     */
    public final GroupedRates<CategoryId> byCategory(Register register, LocalDate asOf) {
        return grouped(
                register,
                asOf,
                Grouping.byCategory()
                        .withKeys(Checks.notNull(register, "register").categories().stream()
                                .map(category -> category.id())
                                .toList()));
    }

    /**
     * Returns the rate of each group.
     *
     * @param <K> what is grouped by
     * @param register the register
     * @param asOf the day; what happened on it counts
     * @param grouping what is grouped by
     * @return a rate for every group, and one for what belongs to none
     * @throws NullPointerException if an argument is null
     */
    public final <K> GroupedRates<K> grouped(Register register, LocalDate asOf, Grouping<K> grouping) {
        GroupedTally<K> tally = GroupedTally.empty(List.of(this), asOf, grouping);
        Checks.notNull(register, "register").issues().forEach(tally::add);
        return tally.rates(this);
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("rate definition");
        faults.require(
                StableNames.isName(name()), CompletionMessage.NAME, Place.of("name"), "name", Quoted.text(name()));
        faults.require(!tiers().isEmpty(), CompletionMessage.COUNTS_NOTHING, Place.of("tiers"));
        faults.require(
                !tiers().contains(Tier.NOT_REPORTED),
                CompletionMessage.COUNTS_NOT_REPORTED,
                Place.of("tiers"),
                "tier",
                Tier.NOT_REPORTED);
        for (Tier tier : leavesOut()) {
            faults.require(
                    !tiers().contains(tier),
                    CompletionMessage.COUNTS_AND_LEAVES_OUT,
                    Place.of("leavesOut"),
                    "tier",
                    tier);
        }
        faults.require(
                decimals() >= 0 && decimals() <= 18,
                CompletionMessage.DECIMALS,
                Place.of("decimals"),
                "decimals",
                decimals());
        faults.require(
                rounding() != RoundingMode.UNNECESSARY,
                CompletionMessage.ROUNDING,
                Place.of("rounding"),
                "rounding",
                rounding());
        faults.throwIfAny();
    }

    @Serial
    final Object writeReplace() {
        return new Form(
                name(),
                title(),
                unit(),
                selection(),
                List.copyOf(tiers()),
                List.copyOf(leavesOut()),
                basis(),
                decimals(),
                rounding(),
                sources());
    }

    /** How a definition is sent. */
    private record Form(
            String name,
            LocalText title,
            Subject.Kind unit,
            Selection selection,
            List<Tier> tiers,
            List<Tier> leavesOut,
            CountingBasis basis,
            int decimals,
            RoundingMode rounding,
            List<Citation> sources)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Received.made(() -> builder(name)
                    .title(title)
                    .unit(unit)
                    .selection(selection)
                    .tiers(tiers)
                    .leavesOut(leavesOut)
                    .basis(basis)
                    .decimals(decimals)
                    .rounding(rounding)
                    .sources(sources)
                    .build());
        }
    }

    @Override
    public final String toString() {
        return OneLine.of("RateDefinition", name(), title(), "per " + StableNames.of(unit()));
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends RateDefinitionBuilder permits GeneratedRateDefinitionBuilder {}
}
