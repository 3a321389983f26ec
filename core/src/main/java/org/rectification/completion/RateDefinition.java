package org.rectification.completion;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Citation;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.Received;
import org.rectification.internal.StableNames;
import org.rectification.issue.CategoryId;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.issue.Tier;
import org.rectification.plan.PhaseId;
import org.rectification.register.Register;
import org.rectification.register.Selection;
import org.rectification.status.DueDays;

/**
 * The definition of a completion rate (完成率口径): the unit, the population, the tiers that count, the basis on which they
 * count, and the rounding of the percentage. A definition is a value with a stable name, so that two figures can be
 * distinguished and a client can request a specific one. The name is for people and for documents; a figure is
 * identified by the whole definition, and definitions with the same name are unequal if any attribute differs.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes.
 *
 * <pre>{@code
 * CompletionRate rate = RateDefinitions.issuesComplete().rateOf(register, LocalDate.of(2017, 12, 31));
 * rate.ratio();      // 22/37
 * rate.percent();    // Optional[59]
 * rate.leftOut();    // {NOT_REPORTED=9, BASICALLY_COMPLETE=6}
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class RateDefinition implements Labelled, Serializable
        permits GeneratedRateDefinitionBuilder.ImmutableRateDefinition {

    private static final long serialVersionUID = 1;

    RateDefinition() {}

    /**
     * Returns a builder for a definition; title, unit and at least one tier are required.
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
     * Returns the title of the rate.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns the label of the rate in texts.
     *
     * @return its title
     */
    @Override
    public final LocalText label() {
        return title();
    }

    /**
     * Returns the unit that is counted.
     *
     * @return the unit
     */
    public abstract Subject.Kind unit();

    /**
     * Returns the population: the units that make up the denominator. Issues that have not been raised yet are never in
     * the population.
     *
     * @return the selection; all by default
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
     * Returns the tiers that the definition leaves out explicitly: they are part of the denominator, and the reasons of
     * a rate name them even if no unit has them. Other tiers that do not count are left out as well, but are named only
     * if a unit has them.
     *
     * @return tiers that do not count, possibly empty
     */
    @Value.NaturalOrder
    public abstract SortedSet<Tier> leavesOut();

    /**
     * Returns the basis of the rate.
     *
     * @return the basis; as reported by default
     */
    @Value.Default
    public CountingBasis basis() {
        return CountingBasis.REPORTED;
    }

    /**
     * Returns what the rate makes of units that ended other than by completion.
     *
     * @return the treatment of each kind of end; {@link EndTreatments#STANDARD} by default
     */
    @Value.Default
    public EndTreatments ends() {
        return EndTreatments.STANDARD;
    }

    /**
     * Returns the decimals and the rounding of the percentage.
     *
     * @return the format; by default no decimals, rounded half-up, since no published figure is decisive
     */
    @Value.Default
    public PercentFormat percentFormat() {
        return PercentFormat.DEFAULT;
    }

    /**
     * Returns the sources that publish a rate by this definition.
     *
     * @return the sources, possibly empty
     */
    public abstract List<Citation> sources();

    /**
     * Returns this definition with another name. A definition that differs from another should have a name of its own.
     *
     * @param name the stable name
     * @return the definition with the given name
     * @throws NullPointerException if the name is null
     * @throws org.rectification.base.InvalidValueException if the name is not a valid name
     */
    public abstract RateDefinition withName(String name);

    /**
     * Returns this definition with another population. The name is unchanged; use {@link #withName} to change it.
     *
     * @param selection the population
     * @return the definition with the given name
     * @throws NullPointerException if the selection is null
     */
    public abstract RateDefinition withSelection(Selection selection);

    /**
     * Returns this definition with other treatments of ends. The name is unchanged; use {@link #withName} to change it.
     *
     * @param ends the treatment of each kind of end
     * @return the definition with the given treatments
     * @throws NullPointerException if the treatments are null
     */
    public abstract RateDefinition withEnds(EndTreatments ends);

    /**
     * Returns this definition with another format of the percentage. The name is unchanged; use {@link #withName} to
     * change it.
     *
     * @param percentFormat the decimals and the rounding
     * @return the definition with the given format
     * @throws NullPointerException if the format is null
     */
    public abstract RateDefinition withPercentFormat(PercentFormat percentFormat);

    /**
     * Returns the rate of a register at the end of a day. If the definition selects by due date, units whose due date
     * depends on an event or a suspension are left out and counted as {@link CompletionRate#unresolved}.
     *
     * @param register the register
     * @param asOf the reference date; events of that day are included
     * @return the rate
     * @throws NullPointerException if an argument is null
     */
    public final CompletionRate rateOf(Register register, LocalDate asOf) {
        return rate(Checks.notNull(register, "register").issues(), asOf, null);
    }

    /**
     * Returns the rate of a register at the end of a day, with its due days.
     *
     * @param register the register
     * @param asOf the reference date; events of that day are included
     * @param dates the due days of the register; only those that depend on an event or a suspension are taken from them
     * @return the rate
     * @throws NullPointerException if an argument is null
     */
    public final CompletionRate rateOf(Register register, LocalDate asOf, DueDays dates) {
        return rate(Checks.notNull(register, "register").issues(), asOf, Checks.notNull(dates, "dates"));
    }

    /**
     * Returns the rate of some issues at the end of a day. If the definition selects by due date, units whose due date
     * depends on an event or a suspension are left out and counted as {@link CompletionRate#unresolved}.
     *
     * @param issues the issues
     * @param asOf the reference date; events of that day are included
     * @return the rate
     * @throws NullPointerException if an argument or an issue is null
     */
    public final CompletionRate rateOf(Collection<Issue> issues, LocalDate asOf) {
        return rate(issues, asOf, null);
    }

    /**
     * Returns the rate of some issues at the end of a day, with their due days.
     *
     * @param issues the issues
     * @param asOf the reference date; events of that day are included
     * @param dates the due days of the register; only those that depend on an event or a suspension are taken from them
     * @return the rate
     * @throws NullPointerException if an argument or an issue is null
     */
    public final CompletionRate rateOf(Collection<Issue> issues, LocalDate asOf, DueDays dates) {
        return rate(issues, asOf, Checks.notNull(dates, "dates"));
    }

    final CompletionRate rate(Collection<Issue> issues, LocalDate asOf, @Nullable DueDays dates) {
        CompletionTally tally = CompletionTally.empty(this, asOf);
        for (Issue issue : Checks.notNull(issues, "issues")) {
            tally.count(Checks.notNull(issue, "issue"), dates);
        }
        return tally.rate();
    }

    /**
     * Returns the counting status of each unit of an issue: of the issue as a whole, or of its parts, measures or key
     * steps.
     *
     * @param issue the issue
     * @param asOf the reference date; events of that day are included
     * @return an unmodifiable map in the order of the plan
     * @throws NullPointerException if an argument is null
     */
    public final Map<Subject, CountingStatus> statusesOf(Issue issue, LocalDate asOf) {
        return statuses(issue, asOf, null);
    }

    /**
     * Returns the counting status of each unit of an issue, with the due days of its register.
     *
     * @param issue the issue
     * @param asOf the reference date; events of that day are included
     * @param dates the due days of the register; only those that depend on an event or a suspension are taken from them
     * @return an unmodifiable map in the order of the plan
     * @throws NullPointerException if an argument is null
     */
    public final Map<Subject, CountingStatus> statusesOf(Issue issue, LocalDate asOf, DueDays dates) {
        return statuses(issue, asOf, Checks.notNull(dates, "dates"));
    }

    private Map<Subject, CountingStatus> statuses(Issue issue, LocalDate asOf, @Nullable DueDays dates) {
        Checks.notNull(issue, "issue");
        Checks.notNull(asOf, "asOf");
        Map<Subject, CountingStatus> statuses = new LinkedHashMap<>();
        Judge.of(this, asOf).eachUnit(issue, dates, (of, subject, due, status) -> statuses.put(subject, status));
        return Collections.unmodifiableMap(statuses);
    }

    /**
     * Returns the issues, parts, measures or key steps of a rate: those counted, those left out, those outside the
     * population, and those whose due date depends on an event or a suspension.
     *
     * @param register the register
     * @param asOf the reference date; events of that day are included
     * @return the items, in the order of the register
     * @throws NullPointerException if an argument is null
     */
    public final RateItems items(Register register, LocalDate asOf) {
        return RateItems.of(this, Checks.notNull(register, "register").issues(), asOf, null);
    }

    /**
     * Returns the issues, parts, measures or key steps of a rate, with the due days of the register.
     *
     * @param register the register
     * @param asOf the reference date; events of that day are included
     * @param dates the due days of the register; only those that depend on an event or a suspension are taken from them
     * @return the items, in the order of the register
     * @throws NullPointerException if an argument is null
     */
    public final RateItems items(Register register, LocalDate asOf, DueDays dates) {
        return RateItems.of(this, Checks.notNull(register, "register").issues(), asOf, Checks.notNull(dates, "dates"));
    }

    /**
     * Returns the rate of each phase.
     *
     * @param register the register
     * @param asOf the reference date; events of that day are included
     * @return a rate for every phase of the register, in its order, and one for the issues without a phase
     * @throws NullPointerException if an argument is null
     */
    public final GroupedRates<PhaseId> byPhase(Register register, LocalDate asOf) {
        return grouped(register, asOf, phases(register));
    }

    /**
     * Returns the rate of each phase, with the due days of the register.
     *
     * @param register the register
     * @param asOf the reference date; events of that day are included
     * @param dates the due days of the register; only those that depend on an event or a suspension are taken from them
     * @return a rate for every phase of the register, in its order, and one for the issues without a phase
     * @throws NullPointerException if an argument is null
     */
    public final GroupedRates<PhaseId> byPhase(Register register, LocalDate asOf, DueDays dates) {
        return grouped(register, asOf, phases(register), dates);
    }

    private static Grouping<PhaseId> phases(Register register) {
        return Grouping.byPhase()
                .withKeys(Checks.notNull(register, "register").phases().stream()
                        .map(phase -> phase.id())
                        .toList());
    }

    /**
     * Returns the rate of each category.
     *
     * @param register the register
     * @param asOf the reference date; events of that day are included
     * @return a rate for every category of the register, in its order, and one for the issues without a category
     * @throws NullPointerException if an argument is null
     */
    public final GroupedRates<CategoryId> byCategory(Register register, LocalDate asOf) {
        return grouped(register, asOf, categories(register));
    }

    /**
     * Returns the rate of each category, with the due days of the register.
     *
     * @param register the register
     * @param asOf the reference date; events of that day are included
     * @param dates the due days of the register; only those that depend on an event or a suspension are taken from them
     * @return a rate for every category of the register, in its order, and one for the issues without a category
     * @throws NullPointerException if an argument is null
     */
    public final GroupedRates<CategoryId> byCategory(Register register, LocalDate asOf, DueDays dates) {
        return grouped(register, asOf, categories(register), dates);
    }

    private static Grouping<CategoryId> categories(Register register) {
        return Grouping.byCategory()
                .withKeys(Checks.notNull(register, "register").categories().stream()
                        .map(category -> category.id())
                        .toList());
    }

    /**
     * Returns the rate of each group. If the definition selects or the grouping groups by due date, units whose due date
     * depends on an event or a suspension are left out and counted as {@link CompletionRate#unresolved}.
     *
     * @param <K> the type of the group keys
     * @param register the register
     * @param asOf the reference date; events of that day are included
     * @param grouping the grouping
     * @return a rate for every group, and one for the units that belong to no group
     * @throws NullPointerException if an argument is null
     */
    public final <K> GroupedRates<K> grouped(Register register, LocalDate asOf, Grouping<K> grouping) {
        GroupedTally<K> tally = GroupedTally.empty(List.of(this), asOf, grouping);
        Checks.notNull(register, "register").issues().forEach(tally::add);
        return tally.rates(this);
    }

    /**
     * Returns the rate of each group, with the due days of the register.
     *
     * @param <K> the type of the group keys
     * @param register the register
     * @param asOf the reference date; events of that day are included
     * @param grouping the grouping
     * @param dates the due days of the register; only those that depend on an event or a suspension are taken from them
     * @return a rate for every group, and one for the units that belong to no group
     * @throws NullPointerException if an argument is null
     */
    public final <K> GroupedRates<K> grouped(Register register, LocalDate asOf, Grouping<K> grouping, DueDays dates) {
        GroupedTally<K> tally = GroupedTally.empty(List.of(this), asOf, grouping);
        Checks.notNull(dates, "dates");
        Checks.notNull(register, "register").issues().forEach(issue -> tally.add(issue, dates));
        return tally.rates(this);
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("rate definition");
        faults.name(Place.of("name"), name());
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
                ends(),
                percentFormat(),
                sources());
    }

    /** The serialized form of a definition. */
    private record Form(
            String name,
            LocalText title,
            Subject.Kind unit,
            Selection selection,
            List<Tier> tiers,
            List<Tier> leavesOut,
            CountingBasis basis,
            EndTreatments ends,
            PercentFormat percentFormat,
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
                    .ends(ends)
                    .percentFormat(percentFormat)
                    .sources(sources)
                    .build());
        }
    }

    @Override
    public final String toString() {
        return OneLine.of("RateDefinition", name(), title(), "per " + StableNames.of(unit()));
    }

    /** The internal base class between the public builder and the generated builder. */
    abstract static sealed class Builder extends RateDefinitionBuilder permits GeneratedRateDefinitionBuilder {}
}
