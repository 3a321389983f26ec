package org.rectification.accountability.figures;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collector;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.AccountableSubject;
import org.rectification.internal.Checks;

/**
 * Counts actions. Tallies merge: counting two halves and merging gives what counting the whole gives, in any order. For
 * that a tally keeps the keys of the subjects it met: it takes memory with the number of persons and units, not of
 * actions.
 *
 * <p>It counts every action it is given; which are in effect, and of which families, is for who calls it ({@link
 * AccountabilityFigures} does). Mutable and not thread-safe; give each thread its own and merge them.
 *
 * <pre>{@code
 * AccountabilityCount count = actions.stream().collect(AccountabilityTally.collector());
 * }</pre>
 */
public final class AccountabilityTally implements Serializable {

    private static final long serialVersionUID = 1;

    private final Set<String> persons = new HashSet<>();
    private final Set<String> units = new HashSet<>();
    private long personTimes;
    private long unitActions;

    private AccountabilityTally() {}

    /**
     * Returns a tally of nothing: the identity of {@link #merge}.
     *
     * @return an empty tally
     */
    public static AccountabilityTally empty() {
        return new AccountabilityTally();
    }

    /**
     * Returns a collector of actions into their count.
     *
     * @return the collector; order does not matter
     */
    public static Collector<AccountabilityAction, ?, AccountabilityCount> collector() {
        return Collector.of(
                AccountabilityTally::empty,
                AccountabilityTally::add,
                AccountabilityTally::merge,
                AccountabilityTally::count,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Counts an action.
     *
     * @param action the action
     * @return this tally
     * @throws NullPointerException if the action is null
     */
    public AccountabilityTally add(AccountabilityAction action) {
        AccountableSubject subject = Checks.notNull(action, "action").subject();
        if (subject instanceof AccountableSubject.Person) {
            persons.add(subject.id().value());
            personTimes++;
        } else {
            units.add(subject.id().value());
            unitActions++;
        }
        return this;
    }

    /**
     * Adds what another tally has counted. A subject that both met is one subject.
     *
     * @param other the other tally, which stays as it is
     * @return this tally
     * @throws NullPointerException if the other is null
     */
    public AccountabilityTally merge(AccountabilityTally other) {
        Checks.notNull(other, "other");
        personTimes = Math.addExact(personTimes, other.personTimes);
        unitActions = Math.addExact(unitActions, other.unitActions);
        persons.addAll(other.persons);
        units.addAll(other.units);
        return this;
    }

    /**
     * Returns what has been counted so far.
     *
     * @return the count
     */
    public AccountabilityCount count() {
        return new AccountabilityCount(
                new Persons(persons.size()), new PersonTimes(personTimes), new Units(units.size()), unitActions);
    }
}
