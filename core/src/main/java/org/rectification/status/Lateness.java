package org.rectification.status;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.EndKind;
import org.rectification.issue.Subject;
import org.rectification.plan.LimitStart;

/**
 * The lateness of a subject against its last day, at the end of a day (是否逾期). There is one variant for each case, so
 * every component of a variant is meaningful; {@link #kind()} supports {@code switch}.
 *
 * <p>The case is decided by calendar dates only; the number of days is informational. A subject due on a Sunday is
 * overdue on the following Monday, even if that Monday is a holiday and the number of working days is 0.
 *
 * <pre>{@code
 * if (status.lateness() instanceof Lateness.Overdue overdue) {
 *     overdue.late().workingDays();        // OptionalInt[122]
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Lateness {

    /** The cases. */
    enum Kind implements Labelled {
        /** See {@link NotRaised}. */
        NOT_RAISED(LocalText.of("尚未提出", "not raised")),
        /** See {@link Ended}. */
        ENDED(LocalText.of("已终止", "ended")),
        /** See {@link Excepted}. */
        EXCEPTED(LocalText.of("例外期内", "under an exception")),
        /** See {@link Undated}. */
        UNDATED(LocalText.of("无截止日期", "undated")),
        /** See {@link Waiting}. */
        WAITING(LocalText.of("尚未起算", "waiting")),
        /** See {@link Undecided}. */
        UNDECIDED(LocalText.of("未能判定", "undecided")),
        /** See {@link Continuing}. */
        CONTINUING(LocalText.of("长期坚持", "continuing")),
        /** See {@link NotYetDue}. */
        NOT_YET_DUE(LocalText.of("未到期", "not yet due")),
        /** See {@link DueSoon}. */
        DUE_SOON(LocalText.of("临期", "due soon")),
        /** See {@link DueToday}. */
        DUE_TODAY(LocalText.of("当日到期", "due today")),
        /** See {@link Overdue}. */
        OVERDUE(LocalText.of("逾期", "overdue")),
        /** See {@link CompletedEarly}. */
        COMPLETED_EARLY(LocalText.of("提前完成", "completed early")),
        /** See {@link CompletedInTime}. */
        COMPLETED_IN_TIME(LocalText.of("按期完成", "completed in time")),
        /** See {@link CompletedLate}. */
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
     * Returns the kind of this variant.
     *
     * @return the kind, for {@code switch}
     */
    Kind kind();

    /**
     * Returns the number of days left, late or early.
     *
     * @return the days; empty for a case without a distance to the last day
     */
    default Optional<DayCount> days() {
        return Optional.empty();
    }

    /** A case with a last day. */
    sealed interface Dated extends Lateness {

        /**
         * Returns the last day that is in time: the planned or extended date, moved as the rule requires. If it is not
         * known exactly, this is the possible one that decides the case: the latest for what is late, the earliest for
         * everything else.
         *
         * @return the day, included
         */
        LocalDate due();
    }

    /** A case with a last day and a completion. */
    sealed interface Completed extends Dated {

        /**
         * Returns the day of completion, on the basis that the rule declares.
         *
         * @return the day
         */
        LocalDate on();
    }

    /**
     * Ended other than by completion, or below something that ended or was closed; never due and never overdue. A
     * subject that was itself completed keeps its own case where only something above it ended.
     *
     * @param subject what ended: the subject itself, or the measure or issue it belongs to
     * @param end how it ended; empty if it was closed
     * @param on the day it ended or was closed
     * @param due the last day by the plan and its extensions, if there is one
     */
    record Ended(Subject subject, Optional<EndKind> end, LocalDate on, Optional<LocalDate> due) implements Lateness {

        /**
         * Makes the case.
         *
         * @param subject what ended
         * @param end how it ended
         * @param on the day it ended or was closed
         * @param due the last day by the plan and its extensions
         * @throws NullPointerException if an argument is null
         */
        public Ended {
            Checks.notNull(subject, "subject");
            Checks.notNull(end, "end");
            Checks.notNull(on, "on");
            Checks.notNull(due, "due");
        }

        @Override
        public Kind kind() {
            return Kind.ENDED;
        }

        @Override
        public String toString() {
            return OneLine.sentence(
                    subject, end.map(how -> how.label().in(Language.ENGLISH)).orElse("closed") + ", on", on);
        }
    }

    /**
     * Accepted as it is for the time being, by an exception in force: open, and neither due nor overdue.
     *
     * @param due the last day by the plan and its extensions, if there is one
     * @param until the last day of the exception; empty if it has none
     */
    record Excepted(Optional<LocalDate> due, Optional<LocalDate> until) implements Lateness {

        /**
         * Makes the case.
         *
         * @param due the last day by the plan and its extensions
         * @param until the last day of the exception
         * @throws NullPointerException if an argument is null
         */
        public Excepted {
            Checks.notNull(due, "due");
            Checks.notNull(until, "until");
        }

        @Override
        public Kind kind() {
            return Kind.EXCEPTED;
        }

        @Override
        public String toString() {
            return OneLine.sentence(
                    "under an exception", until.map(day -> "until " + day).orElse("without a last day"));
        }
    }

    /**
     * The issue has not been raised yet.
     *
     * @param raisedOn the date on which the issue is raised, after the reference date
     */
    record NotRaised(LocalDate raisedOn) implements Lateness {

        /**
         * Creates an instance.
         *
         * @param raisedOn the date on which the issue is raised
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
     * There is no last day, so the subject is never late, whether or not it is complete.
     *
     * @param because the reason why there is no last day
     */
    record Undated(Reason because) implements Lateness {

        /**
         * Creates an instance.
         *
         * @param because the reason why there is no last day
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

    /**
     * The last day counts from an event that has not happened yet or is not recorded, so the subject is not late, whether
     * or not it is complete.
     *
     * @param start the event
     */
    record Waiting(LimitStart start) implements Lateness {

        /**
         * Creates an instance.
         *
         * @param start the event
         * @throws NullPointerException if the argument is null
         */
        public Waiting {
            Checks.notNull(start, "start");
        }

        @Override
        public Kind kind() {
            return Kind.WAITING;
        }

        @Override
        public String toString() {
            return OneLine.sentence("waiting for", start.label().in(Language.ENGLISH));
        }
    }

    /**
     * The last day is not known exactly, and whether the subject is late depends on it: it is late by one possible last
     * day and not by another, or no possible last day is known.
     *
     * @param earliest the earliest possible last day; empty if not known
     * @param latest the latest possible last day; empty if not known
     */
    record Undecided(Optional<LocalDate> earliest, Optional<LocalDate> latest) implements Lateness {

        /**
         * Creates an instance.
         *
         * @param earliest the earliest possible last day
         * @param latest the latest possible last day
         * @throws NullPointerException if an argument is null
         */
        public Undecided {
            Checks.notNull(earliest, "earliest");
            Checks.notNull(latest, "latest");
        }

        @Override
        public Kind kind() {
            return Kind.UNDECIDED;
        }

        @Override
        public String toString() {
            if (earliest.isEmpty() && latest.isEmpty()) {
                return "undecided, no last day known";
            }
            return OneLine.sentence("undecided, due", OneLine.with("from", earliest), OneLine.with("to", latest));
        }
    }

    /**
     * To be continued without a date (长期坚持), whether or not the work is complete. What is to be done at once and then
     * continued (立行立改、长期坚持) is {@link Undated}: its first part can be finished, and no day is stated for it.
     */
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
     * Open; the last day is in the future, and it is beyond the due-soon window or only a day is known before which it is
     * not.
     *
     * @param due the last day
     * @param left the days from the reference date to the last day
     */
    record NotYetDue(LocalDate due, DayCount left) implements Dated {

        /**
         * Creates an instance.
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
     * Open; the last day is in the future and within the due-soon window.
     *
     * @param due the last day
     * @param left the days from the reference date to the last day
     */
    record DueSoon(LocalDate due, DayCount left) implements Dated {

        /**
         * Creates an instance.
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
     * Open on its last day: due but not overdue.
     *
     * @param due the last day, which is the reference date
     */
    record DueToday(LocalDate due) implements Dated {

        /**
         * Creates an instance.
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
     * @param late the days from the last day to the reference date
     */
    record Overdue(LocalDate due, DayCount late) implements Dated {

        /**
         * Creates an instance.
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
     * @param early the days from completion to the last day
     */
    record CompletedEarly(LocalDate due, LocalDate on, DayCount early) implements Completed {

        /**
         * Creates an instance.
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
         * Creates an instance.
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
     * @param late the days from the last day to completion
     */
    record CompletedLate(LocalDate due, LocalDate on, DayCount late) implements Completed {

        /**
         * Creates an instance.
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
