package org.rectification.accountability.figures;

import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * Counts of actions in persons, person-times and units, each with its own type. A person with three actions is one
 * person and three person-times.
 *
 * @param persons the persons, each once
 * @param personTimes the actions against persons, not fewer than the persons
 * @param units the units, each once
 * @param unitActions the actions against units, not fewer than the units
 * @since 0.1.0
 */
public record AccountabilityCount(Persons persons, PersonTimes personTimes, Units units, long unitActions) {

    /**
     * Makes a count.
     *
     * @param persons the persons, each once
     * @param personTimes the actions against persons
     * @param units the units, each once
     * @param unitActions the actions against units
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there are fewer actions than persons, or fewer unit actions than units
     */
    public AccountabilityCount {
        Checks.notNull(persons, "persons");
        Checks.notNull(personTimes, "personTimes");
        Checks.notNull(units, "units");
        if (personTimes.count() < persons.count()) {
            throw new IllegalArgumentException(
                    "personTimes must not be fewer than the persons, but were " + personTimes + " of " + persons);
        }
        if (unitActions < units.count()) {
            throw new IllegalArgumentException(
                    "unitActions must not be fewer than the units, but were " + unitActions + " of " + units);
        }
    }

    @Override
    public String toString() {
        return OneLine.sentence(
                persons + ",", personTimes + ",", units + ",", OneLine.number(unitActions, "action"), "against units");
    }
}
