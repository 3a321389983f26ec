package org.rectification.series;

import java.io.Serializable;
import java.time.LocalDate;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * By what knowledge a date is asked about: the second time axis. What is true on a date and what had been reported by
 * then are two questions.
 */
public sealed interface Knowledge extends Serializable {

    /** Everything on the register, whenever it was reported. */
    record Everything() implements Knowledge {
        @Override
        public String toString() {
            return "Everything";
        }
    }

    /**
     * What had been reported by the end of one fixed day, whatever date is asked about. For several questions by the knowledge
     * of one day make {@link org.rectification.register.Register#asKnown} once and ask that with {@link Everything}.
     *
     * @param date the day; reports of that day are known
     */
    record By(LocalDate date) implements Knowledge {

        /**
         * Makes the knowledge.
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

    /** On each date what had been reported by the end of that date: the figure as it could be published then. */
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
     * Returns what had been reported by one fixed day.
     *
     * @param date the day; reports of that day are known
     * @return the knowledge
     * @throws NullPointerException if the date is null
     */
    static Knowledge by(LocalDate date) {
        return new By(date);
    }

    /**
     * Returns what had been reported by each date asked about.
     *
     * @return the knowledge
     */
    static Knowledge onTheDay() {
        return new OnTheDay();
    }
}
