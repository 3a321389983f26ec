package org.rectification.accountability.figures;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import org.rectification.accountability.AccountabilityAction;
import org.rectification.accountability.AccountableSubject;
import org.rectification.accountability.AccountableSubjectId;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.Received;

/**
 * Counts actions. Tallies are mergeable: two tallies of parts, merged in any order, equal a tally of the whole. A tally
 * keeps the keys of its subjects, so its memory grows with the number of persons and units, not of actions.
 *
 * It counts every action it receives; the caller selects the actions in effect and the families, as {@link
 * AccountabilityFigures} does. Mutable and not thread-safe; use one tally for each thread and merge them.
 *
 * <pre>{@code
 * AccountabilityCount count = actions.stream().collect(AccountabilityTally.collector());
 * }</pre>
 *
 * @since 0.1.0
 */
public final class AccountabilityTally implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient Set<String> persons = new HashSet<>();
    private final transient Set<String> units = new HashSet<>();
    private transient long personTimes;
    private transient long unitActions;

    private AccountabilityTally() {}

    /**
     * Returns an empty tally, the identity of {@link #merge}.
     *
     * @return an empty tally
     */
    public static AccountabilityTally empty() {
        return new AccountabilityTally();
    }

    /**
     * Returns a collector of actions into a count.
     *
     * @return the collector, which is independent of order
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
     * Adds the counts of another tally. A subject in both tallies is counted once.
     *
     * @param other the other tally, which is not changed
     * @return this tally
     * @throws NullPointerException if the other is null
     * @throws ArithmeticException if a count would exceed {@link Long#MAX_VALUE}; this tally is then unchanged
     */
    public AccountabilityTally merge(AccountabilityTally other) {
        long mergedTimes = Math.addExact(personTimes, Checks.notNull(other, "other").personTimes);
        long mergedActions = Math.addExact(unitActions, other.unitActions);
        personTimes = mergedTimes;
        unitActions = mergedActions;
        persons.addAll(other.persons);
        units.addAll(other.units);
        return this;
    }

    /**
     * Returns the count so far.
     *
     * @return the count
     */
    public AccountabilityCount count() {
        return new AccountabilityCount(
                new Persons(persons.size()), new PersonTimes(personTimes), new Units(units.size()), unitActions);
    }

    @Serial
    private Object writeReplace() {
        return new Form(List.copyOf(persons), personTimes, List.copyOf(units), unitActions);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a tally is read from its form");
    }

    /** The serial form of a tally. Received data is not trusted: it must be a tally that actions can produce. */
    private record Form(List<String> persons, long personTimes, List<String> units, long unitActions)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Received.made(this::tally);
        }

        private AccountabilityTally tally() {
            AccountabilityTally tally = empty();
            persons.forEach(
                    key -> tally.persons.add(AccountableSubjectId.of(key).value()));
            units.forEach(key -> tally.units.add(AccountableSubjectId.of(key).value()));
            tally.personTimes = checked("person-times", personTimes, tally.persons);
            tally.unitActions = checked("actions against units", unitActions, tally.units);
            return tally;
        }

        /** Each subject has at least one action, and each action a subject. */
        private static long checked(String name, long actions, Set<String> subjects) {
            if (actions < subjects.size() || (subjects.isEmpty() && actions > 0)) {
                throw new IllegalArgumentException(
                        name + " must be what " + subjects.size() + " subjects met, but were " + actions);
            }
            return actions;
        }
    }

    @Override
    public String toString() {
        return OneLine.of("AccountabilityTally", count());
    }
}
