package org.rectification.accountability;

import java.util.Optional;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.responsibility.BodyKind;

/**
 * Whom an action meets: a person by rank, never by name, or a unit by kind. The id joins what one subject met; it says
 * nothing else.
 *
 * <pre>{@code
 * AccountableSubject.person(AccountableSubjectId.of("person-17")).withRank(Rank.of(Rank.Level.DIVISION));
 * AccountableSubject.unit(AccountableSubjectId.of("unit-3"));
 * }</pre>
 */
public sealed interface AccountableSubject extends Labelled {

    /**
     * Returns the key that joins the actions of one subject. Persons and units have keys of their own: a person and a
     * unit with one key are two subjects.
     *
     * @return the key
     */
    AccountableSubjectId id();

    /**
     * A person (责任人).
     *
     * @param id the key
     * @param rank the rank, if published
     * @param category what the person is, if published
     */
    record Person(AccountableSubjectId id, Optional<Rank> rank, Optional<PersonCategory> category)
            implements AccountableSubject {

        /**
         * Makes a person.
         *
         * @param id the key
         * @param rank the rank, if published
         * @param category what the person is, if published
         * @throws NullPointerException if an argument is null
         */
        public Person {
            Checks.notNull(id, "id");
            Checks.notNull(rank, "rank");
            Checks.notNull(category, "category");
        }

        /**
         * Returns this person with a rank.
         *
         * @param published the rank
         * @return the person
         * @throws NullPointerException if the rank is null
         */
        public Person withRank(Rank published) {
            return new Person(id, Optional.of(Checks.notNull(published, "published")), category);
        }

        /**
         * Returns this person with a category.
         *
         * @param published what the person is
         * @return the person
         * @throws NullPointerException if the category is null
         */
        public Person withCategory(PersonCategory published) {
            return new Person(id, rank, Optional.of(Checks.notNull(published, "published")));
        }

        @Override
        public LocalText label() {
            return category.map(PersonCategory::label).orElse(LocalText.of("个人", "person"));
        }

        @Override
        public String toString() {
            return OneLine.of("Person", id, rank, category);
        }
    }

    /**
     * A unit (责任单位).
     *
     * @param id the key
     * @param kind what kind of body it is, if published
     */
    record Unit(AccountableSubjectId id, Optional<BodyKind> kind) implements AccountableSubject {

        /**
         * Makes a unit.
         *
         * @param id the key
         * @param kind what kind of body it is, if published
         * @throws NullPointerException if an argument is null
         */
        public Unit {
            Checks.notNull(id, "id");
            Checks.notNull(kind, "kind");
        }

        @Override
        public LocalText label() {
            return LocalText.of("单位", "unit");
        }

        @Override
        public String toString() {
            return OneLine.of("Unit", id, kind);
        }
    }

    /**
     * Returns a person about whom nothing else is published.
     *
     * @param id the key
     * @return the person
     * @throws NullPointerException if the key is null
     */
    static Person person(AccountableSubjectId id) {
        return new Person(id, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a unit whose kind is not published.
     *
     * @param id the key
     * @return the unit
     * @throws NullPointerException if the key is null
     */
    static Unit unit(AccountableSubjectId id) {
        return new Unit(id, Optional.empty());
    }
}
