package org.rectification.breakdown;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.immutables.value.Value;
import org.rectification.base.Citation;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.PercentFormat;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.Quoted;
import org.rectification.internal.Received;

/**
 * The definition of a rate over named classes (分类口径): which classes make up the population, which of them count, and
 * which are left out and reported. The same complaints give 96.7 % or 99.5 %, depending on whether stage-closed
 * complaints count; the definition states which applies.
 *
 * <p>A class that the definition does not name does not count. If the population is the whole, such a class belongs to
 * it and is reported as left out.
 *
 * <p>Immutable and thread-safe. Equality is by all attributes.
 *
 * <pre>{@code
 * ClassRateDefinition founded = ClassRateDefinition.builder("rectified-of-founded")
 *         .title(LocalText.of("举报问题整改完成率", "complaints rectified of those found true"))
 *         .unit(LocalText.of("件", "complaints"))
 *         .addCounts("rectified")
 *         .addOutside("unfounded")
 *         .percentFormat(PercentFormat.halfUp(2))
 *         .build();
 * founded.rateOf(Breakdown.of(Map.of("rectified", 3758L, "not-rectified", 218L, "unfounded", 745L), 4721))
 *         .percent();    // Optional[94.52]
 * }</pre>
 *
 * @since 0.1.0
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
     * Returns a builder for a definition; title, unit and at least one class that counts are required.
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
     * Returns the title of the rate.
     *
     * @return the title
     */
    public abstract LocalText title();

    /**
     * Returns the unit that is counted, as the source calls it: complaints, letters, people, sub-issues.
     *
     * @return the unit, plural in English
     */
    public abstract LocalText unit();

    /**
     * Returns the classes that make up the population.
     *
     * @return the class names; empty if the population is the whole except the classes in {@link #outside()}
     */
    @Value.NaturalOrder
    public abstract SortedSet<String> population();

    /**
     * Returns the classes that count in the numerator.
     *
     * @return at least one class name, each in the population
     */
    @Value.NaturalOrder
    public abstract SortedSet<String> counts();

    /**
     * Returns the classes of the population that are left out of the numerator and reported with the rate, even if
     * their count is 0.
     *
     * @return the class names, possibly empty; other classes that do not count are left out as well, but are reported
     *     only if their count is not 0
     */
    @Value.NaturalOrder
    public abstract SortedSet<String> leavesOut();

    /**
     * Returns the classes that are excluded from the population, and therefore from the denominator.
     *
     * @return the class names, possibly empty
     */
    @Value.NaturalOrder
    public abstract SortedSet<String> outside();

    /**
     * Returns the rule for whether the stated counts must add up to the stated total. Counts that break the rule are
     * reported as a finding of the rate.
     *
     * @return the rule; by default the counts may be less than the total
     */
    @Value.Default
    public PartsRule parts() {
        return PartsRule.MAY_FALL_SHORT;
    }

    /**
     * Returns whether the numerator may exceed the denominator, which gives more than 100 %. If so, counts that exceed
     * the total are not a finding. The numerator of an empty population must be 0 in any case.
     *
     * @return false by default: such a rate is rejected
     */
    @Value.Default
    public boolean mayPassWhole() {
        return false;
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
    public abstract ClassRateDefinition withName(String name);

    /**
     * Returns this definition with another format of the percentage. The name is unchanged; use {@link #withName} to
     * change it.
     *
     * @param percentFormat the decimals and the rounding
     * @return the definition with the given format
     * @throws NullPointerException if the format is null
     */
    public abstract ClassRateDefinition withPercentFormat(PercentFormat percentFormat);

    /**
     * Returns the rate of a breakdown.
     *
     * @param breakdown the counts by class
     * @return the rate, with a finding if the counts break the parts rule
     * @throws NullPointerException if the breakdown is null
     * @throws org.rectification.base.InvalidValueException if the classes outside the population exceed the total, or
     *     if the numerator exceeds the denominator and either the definition does not allow this or the population is
     *     empty
     */
    public final ClassRate rateOf(Breakdown breakdown) {
        return new ClassRate(this, Checks.notNull(breakdown, "breakdown"));
    }

    /**
     * Returns the rate of items of any type.
     *
     * @param <T> the type of the items
     * @param items the items
     * @param classOf the class of an item, never null
     * @return the rate
     * @throws NullPointerException if an argument, an item or a class is null
     * @throws org.rectification.base.InvalidValueException if a class name is not a valid text, or the counts are
     *     invalid for {@link #rateOf(Breakdown)}
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
        faults.name(Place.of("name"), name());
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
                percentFormat(),
                sources());
    }

    /** The serialized form of a definition. */
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
            PercentFormat percentFormat,
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
                    .percentFormat(percentFormat)
                    .sources(sources)
                    .build());
        }
    }

    /**
     * Returns whether the given gap between counts and total breaks the parts rule; if the numerator may exceed the
     * denominator, the counts may exceed the total.
     */
    final boolean isBrokenBy(long gap) {
        return parts().isBrokenBy(gap) && !(mayPassWhole() && gap < 0);
    }

    /** Returns whether a class is in the population. */
    final boolean isInside(String name) {
        return population().isEmpty() ? !outside().contains(name) : population().contains(name);
    }

    @Override
    public final String toString() {
        return OneLine.of("ClassRateDefinition", name(), title(), OneLine.with("in", Optional.of(unit())));
    }

    /** The internal base class between the public builder and the generated builder. */
    abstract static sealed class Builder extends ClassRateDefinitionBuilder
            permits GeneratedClassRateDefinitionBuilder {}
}
