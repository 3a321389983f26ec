package org.rectification.completion;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A rate for each group, from one pass over the issues. The groups and the ungrouped units together make up the whole.
 * If the groups are by due date, units whose due date is not known are ungrouped and unresolved, so that the whole has
 * fewer units than a rate that is not grouped.
 *
 * @param <K> the type of the group keys
 * @param groups the rate of each group; keys listed by the grouping are present even if no unit belongs to them
 * @param ungrouped the rate of the units that belong to no group
 * @param whole the rate of all units
 * @since 0.1.0
 */
public record GroupedRates<K>(Map<K, CompletionRate> groups, CompletionRate ungrouped, CompletionRate whole) {

    /**
     * Creates the rates.
     *
     * @param groups the rate of each group
     * @param ungrouped the rate of the units that belong to no group
     * @param whole the rate of all units
     * @throws NullPointerException if an argument or a rate is null
     * @throws IllegalArgumentException if the rates differ in definition or date, or do not add up to the whole
     */
    public GroupedRates {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(Checks.notNull(groups, "groups")));
        Checks.notNull(ungrouped, "ungrouped");
        Checks.notNull(whole, "whole");
        CompletionTally sum = CompletionTally.of(ungrouped);
        groups.values().forEach(rate -> sum.merge(CompletionTally.of(Checks.notNull(rate, "groups"))));
        if (!sum.rate().equals(whole)) {
            throw new IllegalArgumentException("groups and ungrouped must make the whole, but made "
                    + sum.rate().ratio()
                    + " and the whole was "
                    + whole.ratio());
        }
    }

    @Override
    public String toString() {
        return OneLine.sentence(whole, "in", OneLine.number(groups.size(), "group"));
    }
}
