package org.rectification.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A provision on a kind of action: its days in force, the persons it covers, and the period of effect if it fixes one.
 *
 * @param source the provision
 * @param inForce the days on which it is in force, both ends included
 * @param categories the categories of persons covered; empty for all
 * @param effectMonths the period of effect in months, from the day the action takes effect; absent if no period is
 *     fixed or the provision that fixes it was not available
 * @since 0.1.0
 */
public record LegalBasis(
        Citation source, DateSpan inForce, List<PersonCategory> categories, Optional<Integer> effectMonths) {

    /**
     * Makes a basis.
     *
     * @param source the provision
     * @param inForce the days on which it is in force
     * @param categories the categories of persons covered
     * @param effectMonths the period of effect in months
     * @throws NullPointerException if an argument or an element is null
     */
    public LegalBasis {
        Checks.notNull(source, "source");
        Checks.notNull(inForce, "inForce");
        categories = List.copyOf(Checks.notNull(categories, "categories"));
        Checks.notNull(effectMonths, "effectMonths");
    }

    /**
     * Returns whether the provision covers a person on a day. A person of unknown category is covered only by a
     * provision for all categories.
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
                effectMonths.map(months -> OneLine.number(months, "month")));
    }
}
