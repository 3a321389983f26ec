package org.rectification.oversight;

import org.rectification.accountability.ActionKind;
import org.rectification.accountability.Rank;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.responsibility.BodyKind;

/**
 * The key of a part of a published total: a kind of action, a rank, a kind of body, a place, or a named class.
 *
 * @since 0.1.0
 */
public sealed interface PartKey extends Labelled {

    /**
     * The part with actions of one kind.
     *
     * @param action the kind
     */
    record OfAction(ActionKind action) implements PartKey {

        /**
         * Makes a key.
         *
         * @param action the kind
         * @throws NullPointerException if the kind is null
         */
        public OfAction {
            Checks.notNull(action, "action");
        }

        @Override
        public LocalText label() {
            return action.label();
        }

        @Override
        public String toString() {
            return OneLine.of("OfAction", action);
        }
    }

    /**
     * The part with persons of one rank.
     *
     * @param rank the rank
     */
    record OfRank(Rank rank) implements PartKey {

        /**
         * Makes a key.
         *
         * @param rank the rank
         * @throws NullPointerException if the rank is null
         */
        public OfRank {
            Checks.notNull(rank, "rank");
        }

        @Override
        public LocalText label() {
            return rank.label();
        }

        @Override
        public String toString() {
            return OneLine.of("OfRank", rank);
        }
    }

    /**
     * The part in bodies of one kind.
     *
     * @param body the kind of body
     */
    record OfBody(BodyKind body) implements PartKey {

        /**
         * Makes a key.
         *
         * @param body the kind of body
         * @throws NullPointerException if the kind is null
         */
        public OfBody {
            Checks.notNull(body, "body");
        }

        @Override
        public LocalText label() {
            return body.label();
        }

        @Override
        public String toString() {
            return OneLine.of("OfBody", body);
        }
    }

    /**
     * The part in one place.
     *
     * @param place the place
     */
    record OfPlace(LocalText place) implements PartKey {

        /**
         * Makes a key.
         *
         * @param place the place
         * @throws NullPointerException if the place is null
         */
        public OfPlace {
            Checks.notNull(place, "place");
        }

        @Override
        public LocalText label() {
            return place;
        }

        @Override
        public String toString() {
            return OneLine.of("OfPlace", place);
        }
    }

    /**
     * The part with a name given by the source.
     *
     * @param name the name
     */
    record Named(LocalText name) implements PartKey {

        /**
         * Makes a key.
         *
         * @param name the name
         * @throws NullPointerException if the name is null
         */
        public Named {
            Checks.notNull(name, "name");
        }

        @Override
        public LocalText label() {
            return name;
        }

        @Override
        public String toString() {
            return OneLine.of("Named", name);
        }
    }
}
