package org.rectification.escalation;

import java.util.List;
import java.util.Optional;
import org.rectification.base.Days;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.StableNames;
import org.rectification.issue.RefutationKind;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.oversight.TriggeringEvent;
import org.rectification.status.ReminderGrades;
import org.rectification.status.StatusRule.DayUnit;

/**
 * The condition under which an escalation makes a proposal. The user sets a threshold unless a source gives one; a
 * trigger that can never fire is refused.
 *
 * @since 0.1.0
 */
public sealed interface Trigger extends Labelled {

    /** The basis for being behind schedule. */
    enum Basis implements Labelled {
        /** Derived: a key step is open past its last day. */
        DERIVED(LocalText.of("推算", "derived")),
        /** Reported by the body. */
        REPORTED(LocalText.of("报告", "reported"));

        private final LocalText label;

        Basis(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * Returns the measure that the trigger proposes.
     *
     * @return the measure; absent for any measure of the menu
     */
    Optional<SupervisionMeasure> measure();

    /**
     * Open within a number of days before the last day (到期前提醒), from that day up to the last day itself. Several of them
     * are the grades of a reminder, such as 7, 3 and 1 days before. Each grade is an event of its own, on the day it is
     * reached; of those reached, the one highest on the ladder counts, or the one reached last in a menu. If only the
     * earliest and the latest last day are known, the days count to the earliest; after it, and where the latest is not
     * known, it is undecided whether a grade is reached. While a suspension is open no grade is reached; afterwards the grades count to the last day as moved. No policy that
     * comes with the library has one, since no source for the numbers was found.
     *
     * @param by the number of days before the last day, from 1 to 1 000
     * @param unit the unit of the days
     * @param measure the measure it proposes; absent for any measure of the menu
     */
    record BeforeDue(int by, DayUnit unit, Optional<SupervisionMeasure> measure) implements Trigger {

        /**
         * Makes the trigger.
         *
         * @param by the number of days before the last day, from 1 to 1 000
         * @param unit the unit of the days
         * @param measure the measure it proposes; absent for any measure of the menu
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if the number of days is less than 1 or more than 1 000
         */
        public BeforeDue {
            Checks.notNull(unit, "unit");
            Checks.notNull(measure, "measure");
            checkBefore(by, unit);
        }

        /**
         * Returns a trigger for each grade of reminders.
         *
         * @param grades the grades
         * @param measure the measure that each proposes; absent for any measure of the menu
         * @return an unmodifiable list in the order of the grades
         * @throws NullPointerException if an argument is null
         */
        public static List<BeforeDue> forGrades(ReminderGrades grades, Optional<SupervisionMeasure> measure) {
            Checks.notNull(grades, "grades");
            Checks.notNull(measure, "measure");
            return grades.grades().stream()
                    .map(grade -> new BeforeDue(grade.days(), grades.unit(), measure))
                    .toList();
        }

        @Override
        public LocalText label() {
            LocalText days = daysOf(by, unit);
            return LocalText.of("在" + days.in(Language.CHINESE) + "内到期", "due within " + days.in(Language.ENGLISH));
        }

        @Override
        public String toString() {
            return OneLine.of("BeforeDue", OneLine.count(by, StableNames.of(unit) + " day"), measure);
        }
    }

    /**
     * Open a number of days after the last day (逾期). If several apply, the one highest on the ladder counts, or the one
     * reached last in a menu; the others are superseded.
     *
     * @param by the number of days after the last day, from 1
     * @param unit the unit of the days
     * @param measure the measure it proposes; absent for any measure of the menu
     */
    record Overdue(int by, DayUnit unit, Optional<SupervisionMeasure> measure) implements Trigger {

        /**
         * Makes the trigger.
         *
         * @param by the number of days after the last day, from 1
         * @param unit the unit of the days
         * @param measure the measure it proposes; absent for any measure of the menu
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if the number of days is less than 1 or more than 10 000
         */
        public Overdue {
            Checks.notNull(unit, "unit");
            Checks.notNull(measure, "measure");
            Faults faults = Faults.of("trigger");
            faults.require(
                    by >= 1 && by <= 10_000, EscalationMessage.OVERDUE_BY, Place.of("by"), "value", by, "unit", unit);
            faults.throwIfAny();
        }

        @Override
        public LocalText label() {
            LocalText days = daysOf(by, unit);
            return LocalText.of("逾期" + days.in(Language.CHINESE), "overdue by " + days.in(Language.ENGLISH));
        }

        @Override
        public String toString() {
            return OneLine.of("Overdue", OneLine.count(by, StableNames.of(unit) + " day"), measure);
        }
    }

    /**
     * Open and behind schedule (未达到序时进度), once for each key step missed or each new report.
     *
     * @param basis the basis for being behind schedule
     * @param measure the measure it proposes; absent for any measure of the menu
     */
    record BehindSchedule(Basis basis, Optional<SupervisionMeasure> measure) implements Trigger {

        /**
         * Makes the trigger.
         *
         * @param basis the basis for being behind schedule
         * @param measure the measure it proposes; absent for any measure of the menu
         * @throws NullPointerException if an argument is null
         */
        public BehindSchedule {
            Checks.notNull(basis, "basis");
            Checks.notNull(measure, "measure");
        }

        @Override
        public LocalText label() {
            return TriggeringEvent.Kind.BEHIND_SCHEDULE.label();
        }

        @Override
        public String toString() {
            return OneLine.of("BehindSchedule", basis, measure);
        }
    }

    /**
     * Something owed under a duty is not done within a number of days before its due day (应办事项到期前提醒), from that day up
     * to the due day itself. Several of them are the grades of a reminder, each an event of its own, as those {@link
     * BeforeDue of an issue} are. If the due day is known only as a span, the days count to the earliest; if only a day is
     * known before which it is not, it is undecided whether a grade is reached. A period that has not begun is not
     * reminded of. No policy that comes with the library has one.
     *
     * @param by the number of days before the due day, from 1 to 1 000
     * @param unit the unit of the days
     * @param duty the duty; absent for any duty of the escalation
     * @param measure the measure it proposes; absent for any measure of the menu
     */
    record BeforeDutyDue(int by, DayUnit unit, Optional<DutyId> duty, Optional<SupervisionMeasure> measure)
            implements Trigger {

        /**
         * Makes the trigger.
         *
         * @param by the number of days before the due day, from 1 to 1 000
         * @param unit the unit of the days
         * @param duty the duty; absent for any duty of the escalation
         * @param measure the measure it proposes; absent for any measure of the menu
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if the number of days is less than 1 or more than 1 000
         */
        public BeforeDutyDue {
            Checks.notNull(unit, "unit");
            Checks.notNull(duty, "duty");
            Checks.notNull(measure, "measure");
            checkBefore(by, unit);
        }

        /**
         * Returns a trigger for each grade of reminders.
         *
         * @param grades the grades
         * @param duty the duty; absent for any duty of the escalation
         * @param measure the measure that each proposes; absent for any measure of the menu
         * @return an unmodifiable list in the order of the grades
         * @throws NullPointerException if an argument is null
         */
        public static List<BeforeDutyDue> forGrades(
                ReminderGrades grades, Optional<DutyId> duty, Optional<SupervisionMeasure> measure) {
            Checks.notNull(grades, "grades");
            Checks.notNull(duty, "duty");
            Checks.notNull(measure, "measure");
            return grades.grades().stream()
                    .map(grade -> new BeforeDutyDue(grade.days(), grades.unit(), duty, measure))
                    .toList();
        }

        @Override
        public LocalText label() {
            LocalText days = daysOf(by, unit);
            return LocalText.of(
                    "应办事项在" + days.in(Language.CHINESE) + "内到期", "duty due within " + days.in(Language.ENGLISH));
        }

        @Override
        public String toString() {
            return OneLine.of("BeforeDutyDue", OneLine.count(by, StableNames.of(unit) + " day"), duty, measure);
        }
    }

    /**
     * A duty was missed (应报未报).
     *
     * @param duty the duty; absent for any duty of the escalation
     * @param measure the measure it proposes; absent for any measure of the menu
     */
    record MissedDuty(Optional<DutyId> duty, Optional<SupervisionMeasure> measure) implements Trigger {

        /**
         * Makes the trigger.
         *
         * @param duty the duty; absent for any duty of the escalation
         * @param measure the measure it proposes; absent for any measure of the menu
         * @throws NullPointerException if an argument is null
         */
        public MissedDuty {
            Checks.notNull(duty, "duty");
            Checks.notNull(measure, "measure");
        }

        @Override
        public LocalText label() {
            return TriggeringEvent.Kind.MISSED_DUTY.label();
        }

        @Override
        public String toString() {
            return OneLine.of("MissedDuty", duty, measure);
        }
    }

    /**
     * A completion was refuted (整改不实), whether or not it has been claimed again since.
     *
     * @param kinds the kinds of refutation, any of which is sufficient; empty for all
     * @param measure the measure it proposes; absent for any measure of the menu
     */
    record Refuted(List<RefutationKind> kinds, Optional<SupervisionMeasure> measure) implements Trigger {

        /**
         * Makes the trigger.
         *
         * @param kinds the kinds of refutation, any of which is sufficient; empty for all
         * @param measure the measure it proposes; absent for any measure of the menu
         * @throws NullPointerException if an argument or an element is null
         */
        public Refuted {
            kinds = List.copyOf(Checks.notNull(kinds, "kinds"));
            Checks.notNull(measure, "measure");
        }

        @Override
        public LocalText label() {
            return TriggeringEvent.Kind.COMPLETION_REFUTED.label();
        }

        @Override
        public String toString() {
            return OneLine.of("Refuted", kinds, measure);
        }
    }

    /**
     * An event occurred at least a number of times for one subject, or for one duty of one body. Each occurrence from
     * that number on is a separate event.
     *
     * @param event the kind of event: a refutation, a missed duty, a key step missed
     * @param times the number of times, from 2
     * @param measure the measure it proposes; absent for any measure of the menu
     */
    record Repetition(TriggeringEvent.Kind event, int times, Optional<SupervisionMeasure> measure) implements Trigger {

        /**
         * Makes the trigger.
         *
         * @param event the kind of event: a refutation, a missed duty, a key step missed
         * @param times the number of times, from 2
         * @param measure the measure it proposes; absent for any measure of the menu
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if the number of times is less than 2 or more than 1
         *     000, or the kind cannot be repeated: a subject comes due and becomes overdue only once, and a repetition is
         *     not itself repeated
         */
        public Repetition {
            Checks.notNull(event, "event");
            Checks.notNull(measure, "measure");
            Faults faults = Faults.of("trigger");
            faults.require(times >= 2 && times <= 1_000, EscalationMessage.TIMES, Place.of("times"), "value", times);
            faults.require(
                    event != TriggeringEvent.Kind.BEFORE_DUE
                            && event != TriggeringEvent.Kind.OVERDUE
                            && event != TriggeringEvent.Kind.REPETITION,
                    EscalationMessage.NEVER_REPEATED,
                    Place.of("event"),
                    "kind",
                    event);
            faults.throwIfAny();
        }

        @Override
        public LocalText label() {
            return LocalText.of(
                    event.label().chinese().orElseThrow() + times + "次",
                    event.label().english().orElseThrow() + " " + times + " times");
        }

        @Override
        public String toString() {
            return OneLine.of("Repetition", event, OneLine.count(times, "time"), measure);
        }
    }

    private static void checkBefore(int by, DayUnit unit) {
        Faults faults = Faults.of("trigger");
        faults.require(
                by >= 1 && by <= 1_000, EscalationMessage.BEFORE_DUE_BY, Place.of("by"), "value", by, "unit", unit);
        faults.throwIfAny();
    }

    private static LocalText daysOf(int by, DayUnit unit) {
        return (unit == DayUnit.WORKING ? Days.working(by) : Days.calendar(by)).label();
    }
}
