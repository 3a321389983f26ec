package org.rectification.timeliness;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * Units in the order of their days, with median and quartiles by nearest rank (最近秩法): of <em>n</em> units, the quantile
 * <em>p</em> is the <em>k</em>-th smallest, with <em>k</em> = ⌈<em>p</em> · <em>n</em>⌉. A quantile is therefore always
 * the number of days of a unit, which can be looked at; nothing is interpolated. Of an even number of units the median
 * is the lower one of the two in the middle.
 *
 * <pre>{@code
 * DaysByRank ranked = new DaysByRank(units);
 * ranked.units().stream().map(UnitDays::days).toList();    // [3, 8, 10, 40]
 * ranked.median().orElseThrow().days();           // 8
 * ranked.upperQuartile().orElseThrow().days();    // 10
 * }</pre>
 *
 * @param units the units from the fewest days to the most; those with as many are in the order of their ids
 * @since 0.1.0
 */
public record DaysByRank(List<UnitDays> units) {

    private static final Comparator<UnitDays> BY_DAYS = Comparator.comparingLong(UnitDays::days)
            .thenComparing(each -> each.item().issue())
            .thenComparing(each -> each.item().subject().kind())
            .thenComparing(each -> each.item().subject().id().orElse(""));

    private static final int QUARTERS = 4;

    /**
     * Ranks units.
     *
     * @param units the units, in any order
     * @throws NullPointerException if the list or a unit is null
     */
    public DaysByRank {
        units = Checks.notNull(units, "units").stream()
                .map(each -> Checks.notNull(each, "units"))
                .sorted(BY_DAYS)
                .toList();
    }

    /**
     * Returns the number of units.
     *
     * @return the number
     */
    public long count() {
        return units.size();
    }

    /**
     * Returns the number of units whose last day is before their start; each counts as 0 days.
     *
     * @return the number
     */
    public long beforeStart() {
        return units.stream().filter(UnitDays::isBeforeStart).count();
    }

    /**
     * Returns the unit with the fewest days.
     *
     * @return the unit; empty if there is none
     */
    public Optional<UnitDays> minimum() {
        return units.stream().findFirst();
    }

    /**
     * Returns the lower quartile, that is the unit of rank ⌈<em>n</em> / 4⌉.
     *
     * @return the unit; empty if there is none
     */
    public Optional<UnitDays> lowerQuartile() {
        return quarter(1);
    }

    /**
     * Returns the median, that is the unit of rank ⌈<em>n</em> / 2⌉.
     *
     * @return the unit; empty if there is none
     */
    public Optional<UnitDays> median() {
        return quarter(2);
    }

    /**
     * Returns the upper quartile, that is the unit of rank ⌈3<em>n</em> / 4⌉.
     *
     * @return the unit; empty if there is none
     */
    public Optional<UnitDays> upperQuartile() {
        return quarter(3);
    }

    /**
     * Returns the unit with the most days.
     *
     * @return the unit; empty if there is none
     */
    public Optional<UnitDays> maximum() {
        return quarter(QUARTERS);
    }

    private Optional<UnitDays> quarter(int quarters) {
        long rank = ((long) quarters * units.size() + QUARTERS - 1) / QUARTERS;
        return rank == 0 ? Optional.empty() : Optional.of(units.get((int) rank - 1));
    }

    @Override
    public String toString() {
        return median().map(middle -> OneLine.sentence(
                        OneLine.number(units.size(), "unit") + ",",
                        "median",
                        OneLine.number(middle.days(), "day") + ",",
                        "quartiles",
                        lowerQuartile().orElseThrow().days(),
                        "and",
                        upperQuartile().orElseThrow().days()))
                .orElse("0 units");
    }
}
