package org.rectification.duty;

import java.util.Optional;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * When something is owed: periodically, once for each inspection, or once for each issue. If the source states no
 * limit, there is none: what is owed has no last day and is never late.
 *
 * @since 0.1.0
 */
public sealed interface Timing {

    /** The end of the period from which a limit is counted. */
    enum Counted implements Labelled {
        /** From the first day of the period, which is counted: due within the period. */
        FROM_START(LocalText.of("自期初起算", "from the start of the period")),
        /** From the last day of the period, which is not counted: due after it. */
        FROM_END(LocalText.of("自期末起算", "from the end of the period"));

        private final LocalText label;

        Counted(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /** The event from which the limit for an issue is counted. */
    enum Start implements Labelled {
        /** The feedback of its inspection (反馈). */
        FEEDBACK(LocalText.of("反馈", "feedback")),
        /** The day for which completion was claimed (完成整改); nothing is owed before. */
        COMPLETION(LocalText.of("完成整改", "completion")),
        /** The day of the close-out (销号); nothing is owed before. */
        CLOSE_OUT(LocalText.of("销号", "close-out"));

        private final LocalText label;

        Start(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /**
     * At least a number of times in every period.
     *
     * @param period the period
     * @param times the least number of times, from 1
     * @param counted from which end of the period the limit is counted
     * @param limit the limit; absent if it is the last day of the period
     * @param dueDayInTime true if the due day itself is in time; explicit, because "每月第2个工作日日前" allows both readings
     */
    record EachPeriod(Period period, int times, Counted counted, Optional<TimeLimit> limit, boolean dueDayInTime)
            implements Timing {

        /**
         * Makes the timing.
         *
         * @param period the period
         * @param times the least number of times
         * @param counted from which end of the period the limit is counted
         * @param limit the limit
         * @param dueDayInTime true if the due day itself is in time
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if the number of times is less than 1 or more than 1
         *     000, or there is no limit although it is counted from the end of the period
         */
        public EachPeriod {
            Checks.notNull(period, "period");
            Checks.notNull(counted, "counted");
            Checks.notNull(limit, "limit");
            Faults faults = Faults.of("timing");
            faults.require(
                    times >= 1 && times <= 1_000,
                    DutyMessage.TIMES,
                    Place.of("times"),
                    "period",
                    period,
                    "times",
                    times);
            faults.require(
                    counted == Counted.FROM_START || limit.isPresent(),
                    DutyMessage.NO_LIMIT_AFTER_PERIOD,
                    Place.of("limit"),
                    "period",
                    period);
            faults.throwIfAny();
        }

        /**
         * Returns the timing of at least once in every period, by its last day.
         *
         * @param period the period
         * @return the timing
         * @throws NullPointerException if the period is null
         */
        public static EachPeriod onceIn(Period period) {
            return new EachPeriod(period, 1, Counted.FROM_START, Optional.empty(), true);
        }

        @Override
        public String toString() {
            return OneLine.of("EachPeriod", period, times == 1 ? "" : times + " times", limit);
        }
    }

    /**
     * Once for each inspection, from its feedback.
     *
     * @param limit the limit, if one is stated
     * @param convention the counting convention
     */
    record EachInspection(Optional<TimeLimit> limit, CountingConvention convention) implements Timing {

        /**
         * Makes the timing.
         *
         * @param limit the limit
         * @param convention the counting convention
         * @throws NullPointerException if an argument is null
         */
        public EachInspection {
            Checks.notNull(limit, "limit");
            Checks.notNull(convention, "convention");
        }

        @Override
        public String toString() {
            return OneLine.of("EachInspection", limit);
        }
    }

    /**
     * Once for each issue. For an issue that ended other than by completion by the last day, only what was done is
     * listed.
     *
     * @param start the event from which the limit is counted
     * @param limit the limit, if one is stated
     * @param convention the counting convention
     */
    record EachIssue(Start start, Optional<TimeLimit> limit, CountingConvention convention) implements Timing {

        /**
         * Makes the timing.
         *
         * @param start the event from which the limit is counted
         * @param limit the limit
         * @param convention the counting convention
         * @throws NullPointerException if an argument is null
         */
        public EachIssue {
            Checks.notNull(start, "start");
            Checks.notNull(limit, "limit");
            Checks.notNull(convention, "convention");
        }

        @Override
        public String toString() {
            return OneLine.of("EachIssue", start, limit);
        }
    }
}
