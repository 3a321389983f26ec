package org.rectification.series;

import java.io.Serializable;
import java.time.LocalDate;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The knowledge on which a date is evaluated: the second time axis. The state on a date and the state as reported by
 * that date are two different results.
 *
 * @since 0.1.0
 */
public sealed interface Knowledge extends Serializable {

    /** Everything on the register, regardless of when it was reported. */
    record Everything() implements Knowledge {
        @Override
        public String toString() {
            return "Everything";
        }
    }

    /**
     * Everything reported by the end of one fixed day, regardless of the reference date. For several queries with the
     * knowledge of the same day, call {@link org.rectification.register.Register#asKnown} once and query the result
     * with {@link Everything}.
     *
     * @param date the day; reports of that day are included
     */
    record By(LocalDate date) implements Knowledge {

        /**
         * Creates the knowledge.
         *
         * @param date the day
         * @throws NullPointerException if the date is null
         */
        public By {
            Checks.notNull(date, "date");
        }

        @Override
        public String toString() {
            return OneLine.of("By", date);
        }
    }

    /**
     * For each reference date, everything reported by the end of that date: the figure that could be published then.
     */
    record OnTheDay() implements Knowledge {
        @Override
        public String toString() {
            return "OnTheDay";
        }
    }

    /**
     * Returns the knowledge of everything on the register.
     *
     * @return the knowledge
     */
    static Knowledge everything() {
        return new Everything();
    }

    /**
     * Returns the knowledge of everything reported by one fixed day.
     *
     * @param date the day; reports of that day are included
     * @return the knowledge
     * @throws NullPointerException if the date is null
     */
    static Knowledge by(LocalDate date) {
        return new By(date);
    }

    /**
     * Returns the knowledge of everything reported by each reference date.
     *
     * @return the knowledge
     */
    static Knowledge onTheDay() {
        return new OnTheDay();
    }
}
