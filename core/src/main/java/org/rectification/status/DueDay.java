package org.rectification.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rectification.base.Language;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.plan.LimitStart;

/**
 * The due day of a subject (到期日) as of a day, with the reasons: by the plan, the extensions granted, and the suspensions
 * up to then. It is the last day of the deadline itself; a {@link StatusRule} decides whether that day is in time and
 * whether a day off moves it.
 *
 * @since 0.1.0
 */
public sealed interface DueDay {

    /**
     * Returns the reasons, in the order in which they were found.
     *
     * @return an unmodifiable list, never empty
     */
    List<Reason> reasons();

    /**
     * Returns the due day, if it is known.
     *
     * @return the last day, included; empty unless this is a {@link Dated}
     */
    default Optional<LocalDate> date() {
        return this instanceof Dated dated ? Optional.of(dated.on()) : Optional.empty();
    }

    /**
     * Returns the earliest day that may be the due day.
     *
     * @return the due day itself, if it is known; empty if no such day is known
     */
    default Optional<LocalDate> earliest() {
        return date();
    }

    /**
     * Returns the latest day that may be the due day.
     *
     * @return the due day itself, if it is known; empty if no such day is known
     */
    default Optional<LocalDate> latest() {
        return date();
    }

    /**
     * A known due day.
     *
     * @param on the last day, included
     * @param suspended the ledger: the suspensions that moved the due day, in the order of days
     * @param isProvisional true if it may still change: while a suspension is open that moves the due day, which is then
     *     the one as if days counted again from the day asked about, or if it depends on days that the calendar only
     *     assumes or that a later notice may still change
     * @param reasons the reasons
     */
    record Dated(LocalDate on, List<SuspendedDays> suspended, boolean isProvisional, List<Reason> reasons)
            implements DueDay {

        /**
         * Makes the answer.
         *
         * @param on the last day, included
         * @param suspended the ledger
         * @param isProvisional whether it may still change
         * @param reasons the reasons
         * @throws NullPointerException if an argument or an element is null
         */
        public Dated {
            Checks.notNull(on, "on");
            suspended = List.copyOf(Checks.notNull(suspended, "suspended"));
            reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        }

        @Override
        public String toString() {
            return OneLine.sentence("due on", on, isProvisional ? "(provisional)" : "");
        }
    }

    /**
     * A due day that is not known exactly: the wording leaves open what is counted, the day of the event is known only
     * within a span, or the calendar does not cover the limit.
     *
     * @param earliest the earliest last day, or a day before which it is not if the latest one is not known
     * @param latest the latest last day; empty if not known, because the calendar does not cover the limit
     * @param suspended the ledger of each reading or possible start, one after the other
     * @param isProvisional true if one of these days may still change, as that of a {@link Dated} may
     * @param because why it is not known exactly
     * @param reasons the reasons
     */
    record Undecided(
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            List<SuspendedDays> suspended,
            boolean isProvisional,
            Reason because,
            List<Reason> reasons)
            implements DueDay {

        /**
         * Makes the answer.
         *
         * @param earliest the earliest last day
         * @param latest the latest last day
         * @param suspended the ledger
         * @param isProvisional whether one of these days may still change
         * @param because why it is not known exactly
         * @param reasons the reasons
         * @throws NullPointerException if an argument or an element is null
         */
        public Undecided {
            Checks.notNull(earliest, "earliest");
            Checks.notNull(latest, "latest");
            suspended = List.copyOf(Checks.notNull(suspended, "suspended"));
            Checks.notNull(because, "because");
            reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        }

        @Override
        public String toString() {
            return OneLine.sentence("undecided:", because.text(Language.ENGLISH), isProvisional ? "(provisional)" : "");
        }
    }

    /**
     * A due day that counts from an event that has not happened yet or is not recorded.
     *
     * @param start the event
     * @param reasons the reasons
     */
    record Waiting(LimitStart start, List<Reason> reasons) implements DueDay {

        /**
         * Makes the answer.
         *
         * @param start the event
         * @param reasons the reasons
         * @throws NullPointerException if an argument or an element is null
         */
        public Waiting {
            Checks.notNull(start, "start");
            reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        }

        @Override
        public String toString() {
            return OneLine.sentence("waiting for", start.label().in(Language.ENGLISH));
        }
    }

    /**
     * No due day: the plan states none, or a limit without the event from which it counts, and no extension was granted.
     *
     * @param because the reason
     * @param reasons the reasons
     */
    record Undated(Reason because, List<Reason> reasons) implements DueDay {

        /**
         * Makes the answer.
         *
         * @param because the reason
         * @param reasons the reasons
         * @throws NullPointerException if an argument or an element is null
         */
        public Undated {
            Checks.notNull(because, "because");
            reasons = List.copyOf(Checks.notNull(reasons, "reasons"));
        }

        @Override
        public String toString() {
            return OneLine.sentence("undated:", because.text(Language.ENGLISH));
        }
    }
}
