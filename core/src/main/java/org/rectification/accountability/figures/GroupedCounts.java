package org.rectification.accountability.figures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The count of each group, from one pass over the actions. The person-times of the groups add up to the whole; the
 * persons may add up to more, see {@link #overlap()}.
 *
 * @param <K> the type of the groups
 * @param groups the count of each group that has an action, in the order of first occurrence
 * @param ungrouped the count of the actions in no group
 * @param whole the count of all actions
 * @since 0.1.0
 */
public record GroupedCounts<K>(
        Map<K, AccountabilityCount> groups, AccountabilityCount ungrouped, AccountabilityCount whole) {

    /**
     * Makes the counts.
     *
     * @param groups the count of each group
     * @param ungrouped the count of the actions in no group
     * @param whole the count of all actions
     * @throws NullPointerException if an argument or a count is null
     * @throws IllegalArgumentException if the actions of the groups do not add up to those of the whole, or the groups
     *     have fewer persons or units than the whole
     */
    public GroupedCounts {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(Checks.notNull(groups, "groups")));
        Checks.notNull(ungrouped, "ungrouped");
        Checks.notNull(whole, "whole");
        long persons = ungrouped.persons().count();
        long personTimes = ungrouped.personTimes().count();
        long units = ungrouped.units().count();
        long unitActions = ungrouped.unitActions();
        for (AccountabilityCount count : groups.values()) {
            Checks.notNull(count, "groups");
            persons += count.persons().count();
            personTimes += count.personTimes().count();
            units += count.units().count();
            unitActions += count.unitActions();
        }
        if (personTimes != whole.personTimes().count() || unitActions != whole.unitActions()) {
            throw new IllegalArgumentException("groups and ungrouped must make the whole, but made " + personTimes
                    + " person-times and " + unitActions + " actions against units of " + whole);
        }
        if (persons < whole.persons().count() || units < whole.units().count()) {
            throw new IllegalArgumentException("groups and ungrouped must hold everybody, but held " + persons
                    + " persons and " + units + " units of " + whole);
        }
    }

    /**
     * Returns why the persons of the groups add up to more than the persons of the whole.
     *
     * @return the reason; empty if they add up
     */
    public Optional<Reason> overlap() {
        long sum = ungrouped.persons().count()
                + groups.values().stream()
                        .mapToLong(count -> count.persons().count())
                        .sum();
        return sum == whole.persons().count()
                ? Optional.empty()
                : Optional.of(Reason.of(
                        AccountabilityMessage.IN_SEVERAL,
                        "sum",
                        sum,
                        "whole",
                        whole.persons().count()));
    }

    @Override
    public String toString() {
        return OneLine.sentence(whole, "in", OneLine.number(groups.size(), "group"));
    }
}
