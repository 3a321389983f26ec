package org.rectification.completion;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A rate for each group, from one pass over the issues. The groups and the ungrouped make the whole.
 *
 * @param <K> what issues are grouped by
 * @param groups the rate of each group, and of each key the grouping lists, whether anything belongs to it or not
 * @param ungrouped the rate of what belongs to no group
 * @param whole the rate of everything
 */
public record GroupedRates<K>(Map<K, CompletionRate> groups, CompletionRate ungrouped, CompletionRate whole) {

    /**
     * Makes the rates.
     *
     * @param groups the rate of each group
     * @param ungrouped the rate of what belongs to no group
     * @param whole the rate of everything
     * @throws NullPointerException if an argument or a rate is null
     * @throws IllegalArgumentException if the rates have not one definition and day, or do not make the whole
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
        return OneLine.sentence(whole, "in", groups.size(), "groups");
    }
}
