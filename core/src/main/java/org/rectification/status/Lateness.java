package org.rectification.status;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * How something lies against its last day at the end of a day (是否逾期). One variant for each case, so that no component is
 * ever meaningless; {@link #kind()} is for {@code switch}.
 *
 * <p>Which case holds is decided by calendar dates alone. The number of days beside it is information: what is one calendar
 * day past a Sunday may be overdue by no working day, and is overdue all the same.
 *
 * <pre>{@code
 * if (status.lateness() instanceof Lateness.Overdue overdue) {
 *     overdue.late().workingDays();        // OptionalInt[122]
 * }
 * }</pre>
 */
public sealed interface Lateness {

    /** The cases. */
    enum Kind implements Labelled {
        /** {@link NotRaised}. */
        NOT_RAISED(LocalText.of("尚未提出", "not raised")),
        /** {@link Undated}. */
        UNDATED(LocalText.of("无截止日期", "undated")),
        /** {@link Continuing}. */
        CONTINUING(LocalText.of("长期坚持", "continuing")),
        /** {@link NotYetDue}. */
        NOT_YET_DUE(LocalText.of("未到期", "not yet due")),
        /** {@link DueSoon}. */
        DUE_SOON(LocalText.of("临期", "due soon")),
        /** {@link DueToday}. */
        DUE_TODAY(LocalText.of("当日到期", "due today")),
        /** {@link Overdue}. */
        OVERDUE(LocalText.of("逾期", "overdue")),
        /** {@link CompletedEarly}. */
        COMPLETED_EARLY(LocalText.of("提前完成", "completed early")),
        /** {@link CompletedInTime}. */
        COMPLETED_IN_TIME(LocalText.of("按期完成", "completed in time")),
        /** {@link CompletedLate}. */
        COMPLETED_LATE(LocalText.of("逾期完成", "completed late"));

        private final LocalText label;

        Kind(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Returns which variant this is.
     *
     * @return the kind, for {@code switch}
     */
    Kind kind();

    /**
     * Returns the count of days, where the case has one.
     *
     * @return the days left, late or early; absent for a case without a distance
     */
    default Optional<DayCount> days() {
        return Optional.empty();
    }

    /** What has a last day. */
    sealed interface Dated extends Lateness {

        /**
         * Returns the last day that is in time: as planned or extended, and as the rule moves it.
         *
         * @return the day, included
         */
        LocalDate due();
    }

    /** What has a last day and is complete. */
    sealed interface Completed extends Dated {

        /**
         * Returns the day of completion, by the basis the rule declares.
         *
         * @return the day
         */
        LocalDate on();
    }

    /**
     * The issue is not on the register yet.
     *
     * @param raisedOn the day it is raised, after the day asked about
     */
    record NotRaised(LocalDate raisedOn) implements Lateness {

        /**
         * Makes the answer.
         *
         * @param raisedOn the day it is raised
         * @throws NullPointerException if the argument is null
         */
        public NotRaised {
            Checks.notNull(raisedOn, "raisedOn");
        }

        @Override
        public Kind kind() {
            return Kind.NOT_RAISED;
        }

        @Override
        public String toString() {
            return OneLine.sentence("raised on", raisedOn);
        }
    }

    /**
     * There is no date to be late against, complete or not.
     *
     * @param because why there is none
     */
    record Undated(Reason because) implements Lateness {

        /**
         * Makes the answer.
         *
         * @param because why there is no date
         * @throws NullPointerException if the argument is null
         */
        public Undated {
            Checks.notNull(because, "because");
        }

        @Override
        public Kind kind() {
            return Kind.UNDATED;
        }

        @Override
        public String toString() {
            return OneLine.sentence("undated:", because.text(Language.ENGLISH));
        }
    }

    /** To be kept up with no date (长期坚持), whether the work of it is complete or not. */
    record Continuing() implements Lateness {
        @Override
        public Kind kind() {
            return Kind.CONTINUING;
        }

        @Override
        public String toString() {
            return "continuing";
        }
    }

    /**
     * Open, its last day lies ahead, and not soon.
     *
     * @param due the last day
     * @param left the days after the day asked about, to the last day
     */
    record NotYetDue(LocalDate due, DayCount left) implements Dated {

        /**
         * Makes the answer.
         *
         * @param due the last day
         * @param left the days left
         * @throws NullPointerException if an argument is null
         */
        public NotYetDue {
            Checks.notNull(due, "due");
            Checks.notNull(left, "left");
        }

        @Override
        public Kind kind() {
            return Kind.NOT_YET_DUE;
        }

        @Override
        public Optional<DayCount> days() {
            return Optional.of(left);
        }

        @Override
        public String toString() {
            return OneLine.sentence("due on", due + ",", left, "left");
        }
    }

    /**
     * Open, and its last day lies ahead within the rule's window.
     *
     * @param due the last day
     * @param left the days after the day asked about, to the last day
     */
    record DueSoon(LocalDate due, DayCount left) implements Dated {

        /**
         * Makes the answer.
         *
         * @param due the last day
         * @param left the days left
         * @throws NullPointerException if an argument is null
         */
        public DueSoon {
            Checks.notNull(due, "due");
            Checks.notNull(left, "left");
        }

        @Override
        public Kind kind() {
            return Kind.DUE_SOON;
        }

        @Override
        public Optional<DayCount> days() {
            return Optional.of(left);
        }

        @Override
        public String toString() {
            return OneLine.sentence("due soon, on", due + ",", left, "left");
        }
    }

    /**
     * Open on its last day: due, and not overdue.
     *
     * @param due the last day, which is the day asked about
     */
    record DueToday(LocalDate due) implements Dated {

        /**
         * Makes the answer.
         *
         * @param due the last day
         * @throws NullPointerException if the argument is null
         */
        public DueToday {
            Checks.notNull(due, "due");
        }

        @Override
        public Kind kind() {
            return Kind.DUE_TODAY;
        }

        @Override
        public String toString() {
            return OneLine.sentence("due today,", due);
        }
    }

    /**
     * Open after its last day (逾期).
     *
     * @param due the last day
     * @param late the days after the last day, to the day asked about
     */
    record Overdue(LocalDate due, DayCount late) implements Dated {

        /**
         * Makes the answer.
         *
         * @param due the last day
         * @param late the days late
         * @throws NullPointerException if an argument is null
         */
        public Overdue {
            Checks.notNull(due, "due");
            Checks.notNull(late, "late");
        }

        @Override
        public Kind kind() {
            return Kind.OVERDUE;
        }

        @Override
        public Optional<DayCount> days() {
            return Optional.of(late);
        }

        @Override
        public String toString() {
            return OneLine.sentence("overdue since", due + ",", late, "late");
        }
    }

    /**
     * Completed before its last day (提前完成).
     *
     * @param due the last day
     * @param on the day of completion
     * @param early the days after completion, to the last day
     */
    record CompletedEarly(LocalDate due, LocalDate on, DayCount early) implements Completed {

        /**
         * Makes the answer.
         *
         * @param due the last day
         * @param on the day of completion
         * @param early the days early
         * @throws NullPointerException if an argument is null
         */
        public CompletedEarly {
            Checks.notNull(due, "due");
            Checks.notNull(on, "on");
            Checks.notNull(early, "early");
        }

        @Override
        public Kind kind() {
            return Kind.COMPLETED_EARLY;
        }

        @Override
        public Optional<DayCount> days() {
            return Optional.of(early);
        }

        @Override
        public String toString() {
            return OneLine.sentence("completed early, on", on + ",", "due on", due);
        }
    }

    /**
     * Completed on its last day (按期完成).
     *
     * @param due the last day, which is the day of completion
     */
    record CompletedInTime(LocalDate due) implements Completed {

        /**
         * Makes the answer.
         *
         * @param due the last day
         * @throws NullPointerException if the argument is null
         */
        public CompletedInTime {
            Checks.notNull(due, "due");
        }

        @Override
        public Kind kind() {
            return Kind.COMPLETED_IN_TIME;
        }

        @Override
        public LocalDate on() {
            return due;
        }

        @Override
        public String toString() {
            return OneLine.sentence("completed in time, due on", due);
        }
    }

    /**
     * Completed after its last day (逾期完成).
     *
     * @param due the last day
     * @param on the day of completion
     * @param late the days after the last day, to completion
     */
    record CompletedLate(LocalDate due, LocalDate on, DayCount late) implements Completed {

        /**
         * Makes the answer.
         *
         * @param due the last day
         * @param on the day of completion
         * @param late the days late
         * @throws NullPointerException if an argument is null
         */
        public CompletedLate {
            Checks.notNull(due, "due");
            Checks.notNull(on, "on");
            Checks.notNull(late, "late");
        }

        @Override
        public Kind kind() {
            return Kind.COMPLETED_LATE;
        }

        @Override
        public Optional<DayCount> days() {
            return Optional.of(late);
        }

        @Override
        public String toString() {
            return OneLine.sentence("completed late, on", on + ",", "due on", due);
        }
    }
}
