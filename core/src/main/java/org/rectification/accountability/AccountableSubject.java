package org.rectification.accountability;

import java.util.Optional;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.responsibility.BodyKind;

/**
 * The subject of an action: a person, described by rank and never by name, or a unit, described by its kind. The id
 * links the actions against one subject and has no other meaning.
 *
 * <pre>{@code
 * AccountableSubject.person(AccountableSubjectId.of("person-17")).withRank(Rank.of(Rank.Level.DIVISION));
 * AccountableSubject.unit(AccountableSubjectId.of("unit-3"));
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface AccountableSubject extends Labelled {

    /**
     * Returns the key that links the actions against one subject. The keys of persons and of units are separate: a
     * person and a unit with the same key are two subjects.
     *
     * @return the key
     */
    AccountableSubjectId id();

    /**
     * A person (责任人).
     *
     * @param id the key
     * @param rank the rank, if published
     * @param category the category of the person, if published
     */
    record Person(AccountableSubjectId id, Optional<Rank> rank, Optional<PersonCategory> category)
            implements AccountableSubject {

        /**
         * Makes a person.
         *
         * @param id the key
         * @param rank the rank, if published
         * @param category the category of the person, if published
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
         * @param published the category
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
     * @param kind the kind of body, if published
     */
    record AccountableUnit(AccountableSubjectId id, Optional<BodyKind> kind) implements AccountableSubject {

        /**
         * Makes a unit.
         *
         * @param id the key
         * @param kind the kind of body, if published
         * @throws NullPointerException if an argument is null
         */
        public AccountableUnit {
            Checks.notNull(id, "id");
            Checks.notNull(kind, "kind");
        }

        @Override
        public LocalText label() {
            return LocalText.of("单位", "unit");
        }

        @Override
        public String toString() {
            return OneLine.of("AccountableUnit", id, kind);
        }
    }

    /**
     * Returns a person without rank and category.
     *
     * @param id the key
     * @return the person
     * @throws NullPointerException if the key is null
     */
    static Person person(AccountableSubjectId id) {
        return new Person(id, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a unit without a kind.
     *
     * @param id the key
     * @return the unit
     * @throws NullPointerException if the key is null
     */
    static AccountableUnit unit(AccountableSubjectId id) {
        return new AccountableUnit(id, Optional.empty());
    }
}
