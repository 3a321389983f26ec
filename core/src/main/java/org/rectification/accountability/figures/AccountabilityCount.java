package org.rectification.accountability.figures;

import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * How many actions met how many: persons, person-times and units, each of a type of its own. A person with three actions
 * is one person and three person-times.
 *
 * @param persons the persons, each once
 * @param personTimes the actions against persons, never fewer than the persons
 * @param units the units, each once
 * @param unitActions the actions against units, never fewer than the units
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
     * @throws IllegalArgumentException if there are fewer actions than persons, or than units
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
        return OneLine.sentence(persons + ",", personTimes + ",", units + ",", unitActions + " actions against units");
    }
}
