package org.rectification.escalation;

import java.util.List;
import java.util.Optional;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.StableNames;
import org.rectification.issue.RefutationKind;
import org.rectification.oversight.DutyId;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.oversight.TriggeringEvent;
import org.rectification.status.StatusRule.DayUnit;

/**
 * What makes an escalation propose something. A threshold is the user's to set unless a source gives it; a trigger that can
 * never fire is refused.
 */
public sealed interface Trigger extends Labelled {

    /** Whose word it is that something is behind schedule. */
    enum Basis implements Labelled {
        /** Derived: a key step is past its last day and open. */
        DERIVED(LocalText.of("推算", "derived")),
        /** Reported by the body itself. */
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
     * Returns the measure the trigger proposes.
     *
     * @return the measure; absent if any of the menu
     */
    Optional<SupervisionMeasure> measure();

    /**
     * Open so many days after its last day (逾期). Of several, the one furthest along its ladder counts, and in a menu the one
     * reached last; the others are overtaken.
     *
     * @param by how many days after the last day, from 1
     * @param unit in which days
     * @param measure the measure it proposes; absent if any of the menu
     */
    record Overdue(int by, DayUnit unit, Optional<SupervisionMeasure> measure) implements Trigger {

        /**
         * Makes the trigger.
         *
         * @param by how many days after the last day, from 1
         * @param unit in which days
         * @param measure the measure it proposes; absent if any of the menu
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if the days are fewer than 1 or more than 10 000
         */
        public Overdue {
            Checks.notNull(unit, "unit");
            Checks.notNull(measure, "measure");
            Faults faults = Faults.of("trigger");
            faults.require(
                    by >= 1 && by <= 10_000,
                    EscalationMessage.OVERDUE_BY,
                    Place.of("by"),
                    "value",
                    by,
                    "unit",
                    word(unit));
            faults.throwIfAny();
        }

        @Override
        public LocalText label() {
            return LocalText.of(
                    "逾期" + by + word(unit).chinese().orElseThrow(),
                    "overdue by " + by + " " + word(unit).english().orElseThrow());
        }

        @Override
        public String toString() {
            return OneLine.of("Overdue", OneLine.count(by, StableNames.of(unit) + " day"), measure);
        }
    }

    private static LocalText word(DayUnit unit) {
        return unit == DayUnit.WORKING ? LocalText.of("个工作日", "working days") : LocalText.of("个自然日", "calendar days");
    }

    /**
     * Open and behind schedule (未达到序时进度): each key step missed, or each time it is reported anew.
     *
     * @param basis whose word it is
     * @param measure the measure it proposes; absent if any of the menu
     */
    record BehindSchedule(Basis basis, Optional<SupervisionMeasure> measure) implements Trigger {

        /**
         * Makes the trigger.
         *
         * @param basis whose word it is
         * @param measure the measure it proposes; absent if any of the menu
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
     * Something owed is missing (应报未报).
     *
     * @param duty the duty; absent for any the escalation is given
     * @param measure the measure it proposes; absent if any of the menu
     */
    record MissedDuty(Optional<DutyId> duty, Optional<SupervisionMeasure> measure) implements Trigger {

        /**
         * Makes the trigger.
         *
         * @param duty the duty; absent for any the escalation is given
         * @param measure the measure it proposes; absent if any of the menu
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
     * A completion was refuted (整改不实), whether or not it was completed again since.
     *
     * @param kinds why, any of them; empty for whatever reason
     * @param measure the measure it proposes; absent if any of the menu
     */
    record Refuted(List<RefutationKind> kinds, Optional<SupervisionMeasure> measure) implements Trigger {

        /**
         * Makes the trigger.
         *
         * @param kinds why, any of them; empty for whatever reason
         * @param measure the measure it proposes; absent if any of the menu
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
     * Something happened at least so many times to one subject, or in one duty of one body. Each time from that one on is an
     * event of its own.
     *
     * @param of what happened: a refutation, a missed duty, a key step missed
     * @param times how many times, from 2
     * @param measure the measure it proposes; absent if any of the menu
     */
    record Repetition(TriggeringEvent.Kind of, int times, Optional<SupervisionMeasure> measure) implements Trigger {

        /**
         * Makes the trigger.
         *
         * @param of what happened: a refutation, a missed duty, a key step missed
         * @param times how many times, from 2
         * @param measure the measure it proposes; absent if any of the menu
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if the times are fewer than 2 or more than 1 000, or it is of
         *     something that cannot happen twice: a subject is overdue once, and a repetition is none of its own
         */
        public Repetition {
            Checks.notNull(of, "of");
            Checks.notNull(measure, "measure");
            Faults faults = Faults.of("trigger");
            faults.require(times >= 2 && times <= 1_000, EscalationMessage.TIMES, Place.of("times"), "value", times);
            faults.require(
                    of != TriggeringEvent.Kind.OVERDUE && of != TriggeringEvent.Kind.REPETITION,
                    EscalationMessage.NEVER_REPEATED,
                    Place.of("of"),
                    "kind",
                    of);
            faults.throwIfAny();
        }

        @Override
        public LocalText label() {
            return LocalText.of(
                    of.label().chinese().orElseThrow() + times + "次",
                    of.label().english().orElseThrow() + " " + times + " times");
        }

        @Override
        public String toString() {
            return OneLine.of("Repetition", of, OneLine.count(times, "time"), measure);
        }
    }
}
