package org.rectification.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A provision that knows a kind of action: since when, for whom, and for how long the action has effect where the
 * provision says so.
 *
 * @param source the provision
 * @param inForce the days on which it is in force, both ends included
 * @param categories whom it covers; empty if it makes no difference
 * @param effectMonths for how many months the action has effect, from the day it takes effect; absent if the provision
 *     fixes no period, or none that was read
 */
public record LegalBasis(
        Citation source, DateSpan inForce, List<PersonCategory> categories, Optional<Integer> effectMonths) {

    /**
     * Makes a basis.
     *
     * @param source the provision
     * @param inForce the days on which it is in force
     * @param categories whom it covers
     * @param effectMonths for how many months the action has effect
     * @throws NullPointerException if an argument or an element is null
     */
    public LegalBasis {
        Checks.notNull(source, "source");
        Checks.notNull(inForce, "inForce");
        categories = List.copyOf(Checks.notNull(categories, "categories"));
        Checks.notNull(effectMonths, "effectMonths");
    }

    /**
     * Returns whether the provision covers a person on a day. Where the person's category is not known, it does only if
     * it covers everybody.
     *
     * @param day the day
     * @param category the person's category, if known
     * @return true if it does
     * @throws NullPointerException if an argument is null
     */
    public boolean covers(LocalDate day, Optional<PersonCategory> category) {
        Checks.notNull(day, "day");
        Checks.notNull(category, "category");
        return inForce.contains(day)
                && (categories.isEmpty() || category.map(categories::contains).orElse(false));
    }

    @Override
    public String toString() {
        return OneLine.of(
                "LegalBasis",
                source.title(),
                source.provision(),
                inForce,
                effectMonths.map(months -> months + " months"));
    }
}
