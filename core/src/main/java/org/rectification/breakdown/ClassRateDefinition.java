package org.rectification.breakdown;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
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

/**
 * What a rate over named classes counts (分类口径): which classes make the population, which of them count, which are left out
 * and how that is reported. The same complaints give 96.7 % and 99.5 %, as stage-closed counts or not: the definition says
 * which.
 *
 * <p>A class that is named nowhere belongs to a population of everything, does not count, and is reported as left out.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes.
 *
 * <pre>{@code
 * ClassRateDefinition founded = ClassRateDefinition.builder("rectified-of-founded")
 *         .title(LocalText.of("举报问题整改完成率", "complaints rectified of those found true"))
 *         .unit(LocalText.of("件", "complaints"))
 *         .addCounts("rectified")
 *         .addOutside("unfounded")
 *         .decimals(2)
 *         .build();
 * founded.rateOf(Breakdown.of(Map.of("rectified", 3758L, "not-rectified", 218L, "unfounded", 745L), 4721))
 *         .percent();    // Optional[94.52]
 * }</pre>
 */
@Value.Immutable
public abstract sealed class ClassRateDefinition implements Serializable
        permits GeneratedClassRateDefinitionBuilder.ImmutableClassRateDefinition {

    private static final long serialVersionUID = 1;

    private static final LocalText COUNTED = LocalText.of("计入", "counted");
    private static final LocalText LEFT_OUT = LocalText.of("不计入", "left out");
    private static final LocalText OUTSIDE = LocalText.of("在范围之外", "outside the population");
    private static final LocalText INSIDE = LocalText.of("在范围之内", "in the population");

    ClassRateDefinition() {}

    /**
     * Starts a definition; title, unit and at least one class that counts must be given.
     *
     * @param name the stable name: lower-case letters, digits and single hyphens between them, 1 to 100
     * @return a builder
     * @throws NullPointerException if the name is null
     */
    public static ClassRateDefinitionBuilder builder(String name) {
        return new GeneratedClassRateDefinitionBuilder().name(name);
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
     * Returns what is counted, in the words of whoever counts it: complaints, letters, people, sub-issues.
     *
     * @return the unit, plural in English
     */
    public abstract LocalText unit();

    /**
     * Returns the classes that make the population.
     *
     * @return their names; empty if the population is the whole but for what is {@link #outside()}
     */
    @Value.NaturalOrder
    public abstract SortedSet<String> population();

    /**
     * Returns the classes that count in the numerator.
     *
     * @return at least one name, each in the population
     */
    @Value.NaturalOrder
    public abstract SortedSet<String> counts();

    /**
     * Returns the classes of the population that are left out of the numerator and named beside the rate, even where
     * there are none.
     *
     * @return their names, perhaps none; other classes are left out too, and named where there are some
     */
    @Value.NaturalOrder
    public abstract SortedSet<String> leavesOut();

    /**
     * Returns the classes that are taken out of the population, and so out of the denominator.
     *
     * @return their names, perhaps none
     */
    @Value.NaturalOrder
    public abstract SortedSet<String> outside();

    /**
     * Returns whether the stated parts must make the stated whole. Parts that break the rule are a finding of the rate.
     *
     * @return the rule; parts may fall short unless given
     */
    @Value.Default
    public PartsRule parts() {
        return PartsRule.MAY_FALL_SHORT;
    }

    /**
     * Returns whether more may count than there is in the population, which gives more than 100 %. Of a population of nothing
     * nothing can count. Parts that make more than the whole are then no finding.
     *
     * @return false unless given: such a rate is refused
     */
    @Value.Default
    public boolean mayPassWhole() {
        return false;
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
     * @return the rounding, never {@link RoundingMode#UNNECESSARY}; half-up unless given
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
    public abstract ClassRateDefinition withName(String name);

    /**
     * Returns this definition with another number of decimals.
     *
     * @param decimals 0 to 18
     * @return the definition with it
     * @throws org.rectification.base.InvalidValueException if the number is outside 0 to 18
     */
    public abstract ClassRateDefinition withDecimals(int decimals);

    /**
     * Returns the rate of a breakdown.
     *
     * @param breakdown the counts by class
     * @return the rate, with the finding if the parts break the rule for parts
     * @throws NullPointerException if the breakdown is null
     * @throws org.rectification.base.InvalidValueException if more is outside the population than there is, or more
     *     counts than there is in it and the definition does not allow that or there is nothing in it
     */
    public final ClassRate rateOf(Breakdown breakdown) {
        return new ClassRate(this, Checks.notNull(breakdown, "breakdown"));
    }

    /**
     * Returns the rate of some items, whatever they are.
     *
     * @param <T> the type of the items
     * @param items the items
     * @param classOf the class of an item, never null
     * @return the rate
     * @throws NullPointerException if an argument, an item or a class is null
     * @throws org.rectification.base.InvalidValueException if a class breaks the rule for texts, or the counts cannot be, as
     *     for {@link #rateOf(Breakdown)}
     */
    public final <T> ClassRate rateOf(Iterable<? extends T> items, Function<? super T, String> classOf) {
        Checks.notNull(classOf, "classOf");
        BreakdownTally tally = BreakdownTally.empty();
        for (T item : Checks.notNull(items, "items")) {
            tally.add(classOf.apply(Checks.notNull(item, "items")));
        }
        return rateOf(tally.breakdown());
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("class rate definition");
        faults.require(
                StableNames.isName(name()),
                BreakdownMessage.NAME,
                Place.of("name"),
                "max",
                StableNames.MAX_LENGTH,
                "name",
                Quoted.text(name()));
        faults.require(!counts().isEmpty(), BreakdownMessage.COUNTS_NOTHING, Place.of("counts"));
        checkClasses(faults, "population", population());
        checkClasses(faults, "counts", counts());
        checkClasses(faults, "leavesOut", leavesOut());
        checkClasses(faults, "outside", outside());
        disjoint(faults, "leavesOut", counts(), COUNTED, leavesOut(), LEFT_OUT);
        disjoint(faults, "outside", counts(), COUNTED, outside(), OUTSIDE);
        disjoint(faults, "outside", leavesOut(), LEFT_OUT, outside(), OUTSIDE);
        disjoint(faults, "outside", population(), INSIDE, outside(), OUTSIDE);
        if (!population().isEmpty()) {
            for (String name : counts()) {
                faults.require(
                        population().contains(name),
                        BreakdownMessage.COUNTS_OUTSIDE,
                        Place.of("counts"),
                        "class",
                        Quoted.text(name));
            }
        }
        faults.require(
                decimals() >= 0 && decimals() <= 18,
                BreakdownMessage.DECIMALS,
                Place.of("decimals"),
                "decimals",
                decimals());
        faults.require(
                rounding() != RoundingMode.UNNECESSARY,
                BreakdownMessage.ROUNDING,
                Place.of("rounding"),
                "rounding",
                rounding());
        faults.throwIfAny();
    }

    private static void checkClasses(Faults faults, String property, Set<String> names) {
        int i = 0;
        for (String name : names) {
            faults.text(Place.of(property).at(i++), "class", name, Breakdown.MAX_CLASS_LENGTH);
        }
    }

    private static void disjoint(
            Faults faults, String property, Set<String> one, LocalText first, Set<String> other, LocalText second) {
        for (String name : other) {
            faults.require(
                    !one.contains(name),
                    BreakdownMessage.IN_TWO_PLACES,
                    Place.of(property),
                    "class",
                    Quoted.text(name),
                    "first",
                    first,
                    "second",
                    second);
        }
    }

    @Serial
    final Object writeReplace() {
        return new Form(
                name(),
                title(),
                unit(),
                List.copyOf(population()),
                List.copyOf(counts()),
                List.copyOf(leavesOut()),
                List.copyOf(outside()),
                parts(),
                mayPassWhole(),
                decimals(),
                rounding(),
                sources());
    }

    /** How a definition is sent. */
    private record Form(
            String name,
            LocalText title,
            LocalText unit,
            List<String> population,
            List<String> counts,
            List<String> leavesOut,
            List<String> outside,
            PartsRule parts,
            boolean mayPassWhole,
            int decimals,
            RoundingMode rounding,
            List<Citation> sources)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Received.made(() -> builder(name)
                    .title(title)
                    .unit(unit)
                    .population(population)
                    .counts(counts)
                    .leavesOut(leavesOut)
                    .outside(outside)
                    .parts(parts)
                    .mayPassWhole(mayPassWhole)
                    .decimals(decimals)
                    .rounding(rounding)
                    .sources(sources)
                    .build());
        }
    }

    /** Whether parts and a whole that differ by so much break the rule; where more may count, more may be stated. */
    final boolean isBrokenBy(long gap) {
        return parts().isBrokenBy(gap) && !(mayPassWhole() && gap < 0);
    }

    /** Whether a class is in the population. */
    final boolean isInside(String name) {
        return population().isEmpty() ? !outside().contains(name) : population().contains(name);
    }

    @Override
    public final String toString() {
        return OneLine.of("ClassRateDefinition", name(), title(), OneLine.with("in", Optional.of(unit())));
    }

    /** The class between what people see of the builder and what is generated of it. */
    abstract static sealed class Builder extends ClassRateDefinitionBuilder
            permits GeneratedClassRateDefinitionBuilder {}
}
