package org.rectification.status;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.base.DateSpan;
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
         * Returns the possible last days that are in time: the planned or extended date, moved as the rule requires.
         *
         * @return the span, which is one day if the last day is known exactly. It always has a first day; it has no last
         *     one if only a day is known before which the last day is not, because the calendar does not cover it
         */
        DateSpan dueWithin();

        /**
         * Returns the last day that is in time, if it is known exactly.
         *
         * @return the day, included; empty if several days are possible
         */
        default Optional<LocalDate> due() {
            return dueWithin().first().filter(day -> dueWithin().equals(DateSpan.ofDay(day)));
        }

        /**
         * Returns the possible last day that decides the case, from which {@link #days} are counted: the latest for what
         * is late, the earliest for everything else.
         *
         * @return the last day itself, if it is known exactly
         */
        LocalDate decidingDay();
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

    private static LocalDate earliest(DateSpan dueWithin) {
        return Checks.notNull(dueWithin, "dueWithin")
                .first()
                .orElseThrow(
                        () -> new IllegalArgumentException("dueWithin must have a first day, but was " + dueWithin));
    }

    private static LocalDate latest(DateSpan dueWithin) {
        earliest(dueWithin);
        return dueWithin
                .last()
                .orElseThrow(
                        () -> new IllegalArgumentException("dueWithin must have a last day, but was " + dueWithin));
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
     * The last day is not known exactly, and whether the subject is due or late depends on it: it differs between the
     * possible last days, or the calendar does not cover the last day.
     *
     * @param dueWithin the possible last days, more than one. It has no last day if only a day is known before which the
     *     last day is not, because the calendar does not cover it
     * @param because why the last day is not known exactly
     */
    record Undecided(DateSpan dueWithin, Reason because) implements Lateness {

        /**
         * Creates an instance.
         *
         * @param dueWithin the possible last days
         * @param because why the last day is not known exactly
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if {@code dueWithin} has no first day
         */
        public Undecided {
            earliest(dueWithin);
            Checks.notNull(because, "because");
        }

        @Override
        public Kind kind() {
            return Kind.UNDECIDED;
        }

        @Override
        public String toString() {
            return OneLine.sentence(
                    "undecided, due", OneLine.with("from", dueWithin.first()), OneLine.with("to", dueWithin.last()));
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
     * Open; the last day is in the future, and it is beyond the due-soon window, or days do not count since the subject is
     * suspended, or only a day is known before which the last day is not.
     *
     * @param dueWithin the possible last days
     * @param left the days from the reference date to the earliest possible last day; 0 only for what is suspended on its
     *     last day
     */
    record NotYetDue(DateSpan dueWithin, DayCount left) implements Dated {

        /**
         * Creates an instance.
         *
         * @param dueWithin the possible last days
         * @param left the days left
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if {@code dueWithin} has no first day
         */
        public NotYetDue {
            earliest(dueWithin);
            Checks.notNull(left, "left");
        }

        @Override
        public LocalDate decidingDay() {
            return earliest(dueWithin);
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
            return due().map(day -> OneLine.sentence("due on", day + ",", left, "left"))
                    .orElseGet(() -> OneLine.sentence("not due before", decidingDay() + ",", "at least", left, "left"));
        }
    }

    /**
     * Open; the earliest possible last day is in the future and within the due-soon window.
     *
     * @param dueWithin the possible last days
     * @param left the days from the reference date to the earliest possible last day
     */
    record DueSoon(DateSpan dueWithin, DayCount left) implements Dated {

        /**
         * Creates an instance.
         *
         * @param dueWithin the possible last days
         * @param left the days left
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if {@code dueWithin} has no first day
         */
        public DueSoon {
            earliest(dueWithin);
            Checks.notNull(left, "left");
        }

        @Override
        public LocalDate decidingDay() {
            return earliest(dueWithin);
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
            return due().map(day -> OneLine.sentence("due soon, on", day + ",", left, "left"))
                    .orElseGet(() ->
                            OneLine.sentence("due soon, not before", decidingDay() + ",", "at least", left, "left"));
        }
    }

    /**
     * Open on its last day: due but not overdue.
     *
     * @param decidingDay the last day, which is the reference date
     */
    record DueToday(LocalDate decidingDay) implements Dated {

        /**
         * Creates an instance.
         *
         * @param decidingDay the last day
         * @throws NullPointerException if the argument is null
         */
        public DueToday {
            Checks.notNull(decidingDay, "decidingDay");
        }

        @Override
        public DateSpan dueWithin() {
            return DateSpan.ofDay(decidingDay);
        }

        @Override
        public Kind kind() {
            return Kind.DUE_TODAY;
        }

        @Override
        public String toString() {
            return OneLine.sentence("due today,", decidingDay);
        }
    }

    /**
     * Open after its last day (逾期).
     *
     * @param dueWithin the possible last days
     * @param late the days from the latest possible last day to the reference date
     */
    record Overdue(DateSpan dueWithin, DayCount late) implements Dated {

        /**
         * Creates an instance.
         *
         * @param dueWithin the possible last days
         * @param late the days late
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if {@code dueWithin} has no first or no last day
         */
        public Overdue {
            latest(dueWithin);
            Checks.notNull(late, "late");
        }

        @Override
        public LocalDate decidingDay() {
            return latest(dueWithin);
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
            return due().map(day -> OneLine.sentence("overdue since", day + ",", late, "late"))
                    .orElseGet(() -> OneLine.sentence(
                            "overdue, due on", decidingDay(), "at the latest,", "at least", late, "late"));
        }
    }

    /**
     * Completed before its last day (提前完成).
     *
     * @param dueWithin the possible last days
     * @param on the day of completion
     * @param early the days from completion to the earliest possible last day
     */
    record CompletedEarly(DateSpan dueWithin, LocalDate on, DayCount early) implements Completed {

        /**
         * Creates an instance.
         *
         * @param dueWithin the possible last days
         * @param on the day of completion
         * @param early the days early
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if {@code dueWithin} has no first day
         */
        public CompletedEarly {
            earliest(dueWithin);
            Checks.notNull(on, "on");
            Checks.notNull(early, "early");
        }

        @Override
        public LocalDate decidingDay() {
            return earliest(dueWithin);
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
            return OneLine.sentence(
                    "completed early, on",
                    on + ",",
                    due().map(day -> "due on " + day).orElseGet(() -> "not due before " + decidingDay()));
        }
    }

    /**
     * Completed on its last day or, if that is not known exactly, on the earliest possible one (按期完成).
     *
     * @param dueWithin the possible last days, of which the earliest is the day of completion
     */
    record CompletedInTime(DateSpan dueWithin) implements Completed {

        /**
         * Creates an instance.
         *
         * @param dueWithin the possible last days
         * @throws NullPointerException if the argument is null
         * @throws IllegalArgumentException if {@code dueWithin} has no first day
         */
        public CompletedInTime {
            earliest(dueWithin);
        }

        @Override
        public LocalDate decidingDay() {
            return earliest(dueWithin);
        }

        @Override
        public Kind kind() {
            return Kind.COMPLETED_IN_TIME;
        }

        @Override
        public LocalDate on() {
            return decidingDay();
        }

        @Override
        public String toString() {
            return due().map(day -> OneLine.sentence("completed in time, due on", day))
                    .orElseGet(() ->
                            OneLine.sentence("completed in time, on", on() + ",", "not due before", decidingDay()));
        }
    }

    /**
     * Completed after its last day (逾期完成).
     *
     * @param dueWithin the possible last days
     * @param on the day of completion
     * @param late the days from the latest possible last day to completion
     */
    record CompletedLate(DateSpan dueWithin, LocalDate on, DayCount late) implements Completed {

        /**
         * Creates an instance.
         *
         * @param dueWithin the possible last days
         * @param on the day of completion
         * @param late the days late
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if {@code dueWithin} has no first or no last day
         */
        public CompletedLate {
            latest(dueWithin);
            Checks.notNull(on, "on");
            Checks.notNull(late, "late");
        }

        @Override
        public LocalDate decidingDay() {
            return latest(dueWithin);
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
            return OneLine.sentence(
                    "completed late, on",
                    on + ",",
                    due().map(day -> "due on " + day).orElseGet(() -> "due on " + decidingDay() + " at the latest"));
        }
    }
}
