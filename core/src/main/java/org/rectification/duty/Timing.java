package org.rectification.duty;

import java.time.LocalDate;
import java.util.List;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.oversight.SupervisionMeasure;
import org.rectification.plan.LimitStart;

/**
 * When something is owed: periodically, by fixed days, or once for each inspection, issue or supervision measure. If the
 * source states no limit, there is none: what is owed has no last day and is never late.
 *
 * <p>Words such as 7天内 leave open whether working days or calendar days count. Such a limit has several readings: what
 * is in time under each of them is in time, what is late under each of them is late, and in between it is undecided.
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

    /**
     * At least a number of times in every period. A report counts for the period it states; any other act counts if it
     * lies in the period.
     *
     * @param period the period
     * @param times the least number of times, from 1
     * @param counted from which end of the period the limit is counted
     * @param readings the readings of the limit; empty if it is the last day of the period
     * @param lastDay what happens when the due day is a day off (遇节假日顺延)
     * @param dueDayInTime true if the due day itself is in time; explicit, because "每月第2个工作日日前" allows both readings
     */
    record EachPeriod(
            Period period, int times, Counted counted, List<TimeLimit> readings, LastDay lastDay, boolean dueDayInTime)
            implements Timing {

        /**
         * Makes the timing.
         *
         * @param period the period
         * @param times the least number of times
         * @param counted from which end of the period the limit is counted
         * @param readings the readings of the limit
         * @param lastDay what happens when the due day is a day off
         * @param dueDayInTime true if the due day itself is in time
         * @throws NullPointerException if an argument or an element is null
         * @throws org.rectification.base.InvalidValueException if the number of times is less than 1 or more than 1
         *     000, a reading occurs twice, or there is no limit although it is counted from the end of the period
         */
        public EachPeriod {
            Checks.notNull(period, "period");
            Checks.notNull(counted, "counted");
            readings = List.copyOf(Checks.notNull(readings, "readings"));
            Checks.notNull(lastDay, "lastDay");
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
                    counted == Counted.FROM_START || !readings.isEmpty(),
                    DutyMessage.NO_LIMIT_AFTER_PERIOD,
                    Place.of("readings"),
                    "period",
                    period);
            requireDistinct(faults, readings);
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
            return new EachPeriod(period, 1, Counted.FROM_START, List.of(), LastDay.STAYS, true);
        }

        @Override
        public String toString() {
            return OneLine.of("EachPeriod", period, times == 1 ? "" : times + " times", readings);
        }
    }

    /**
     * Once by each of certain days, such as by 2017-12-31. What is done counts for the first due day that it is not
     * after; after the last of them, late for that one. A report counts by the last day of the period it states, any
     * other act by its own day. Among the due days are those of all versions of the duty that were in force when it was
     * done or received, so nothing counts twice or for a version that came later.
     *
     * @param days the days, in order
     * @param lastDay what happens when the due day is a day off
     * @param dueDayInTime true if the due day itself is in time
     */
    record FixedDays(List<LocalDate> days, LastDay lastDay, boolean dueDayInTime) implements Timing {

        /**
         * Makes the timing.
         *
         * @param days the days
         * @param lastDay what happens when the due day is a day off
         * @param dueDayInTime true if the due day itself is in time
         * @throws NullPointerException if an argument or a day is null
         * @throws org.rectification.base.InvalidValueException if there is no day, or a day is not after the one before
         *     it
         */
        public FixedDays {
            days = List.copyOf(Checks.notNull(days, "days"));
            Checks.notNull(lastDay, "lastDay");
            Faults faults = Faults.of("timing");
            faults.require(!days.isEmpty(), DutyMessage.NO_DAY, Place.of("days"));
            for (int i = 1; i < days.size(); i++) {
                faults.require(
                        days.get(i).isAfter(days.get(i - 1)),
                        DutyMessage.DAYS_NOT_IN_ORDER,
                        Place.of("days").at(i),
                        "day",
                        days.get(i),
                        "before",
                        days.get(i - 1));
            }
            faults.throwIfAny();
        }

        /**
         * Returns the timing of once by a day, which does not move and is in time.
         *
         * @param day the day
         * @return the timing
         * @throws NullPointerException if the day is null
         */
        public static FixedDays by(LocalDate day) {
            return new FixedDays(List.of(Checks.notNull(day, "day")), LastDay.STAYS, true);
        }

        @Override
        public String toString() {
            return OneLine.of("FixedDays", days);
        }
    }

    /**
     * Once for each inspection.
     *
     * @param start the event from which the limit is counted: the feedback, the approval of the rectification plan, or
     *     unspecified; before an approval nothing is owed
     * @param readings the readings of the limit; empty if none is stated
     * @param convention the counting convention
     */
    record EachInspection(LimitStart start, List<TimeLimit> readings, CountingConvention convention) implements Timing {

        /**
         * Makes the timing.
         *
         * @param start the event from which the limit is counted
         * @param readings the readings of the limit
         * @param convention the counting convention
         * @throws NullPointerException if an argument or an element is null
         * @throws org.rectification.base.InvalidValueException if a reading occurs twice, or an inspection has no such
         *     start
         */
        public EachInspection {
            Checks.notNull(start, "start");
            readings = List.copyOf(Checks.notNull(readings, "readings"));
            Checks.notNull(convention, "convention");
            Faults faults = Faults.of("timing");
            boolean fits = start == LimitStart.FEEDBACK
                    || start == LimitStart.PLAN_APPROVED
                    || start == LimitStart.UNSPECIFIED;
            faults.require(fits, DutyMessage.NOT_A_START_OF_AN_INSPECTION, Place.of("start"), "start", start);
            requireDistinct(faults, readings);
            faults.throwIfAny();
        }

        @Override
        public String toString() {
            return OneLine.of("EachInspection", start, readings);
        }
    }

    /**
     * Once for each issue. For an issue that ended other than by completion by the last day, only what was done is
     * listed. An issue is assumed to have been raised and fed back; before any other start, nothing is owed. If a
     * supervision measure was taken several times for an issue, the first starts the limit; what was done before it does
     * not count.
     *
     * @param start the event from which the limit is counted
     * @param readings the readings of the limit; empty if none is stated
     * @param convention the counting convention
     */
    record EachIssue(LimitStart start, List<TimeLimit> readings, CountingConvention convention) implements Timing {

        /**
         * Makes the timing.
         *
         * @param start the event from which the limit is counted
         * @param readings the readings of the limit
         * @param convention the counting convention
         * @throws NullPointerException if an argument or an element is null
         * @throws org.rectification.base.InvalidValueException if a reading occurs twice
         */
        public EachIssue {
            Checks.notNull(start, "start");
            readings = List.copyOf(Checks.notNull(readings, "readings"));
            Checks.notNull(convention, "convention");
            Faults faults = Faults.of("timing");
            requireDistinct(faults, readings);
            faults.throwIfAny();
        }

        @Override
        public String toString() {
            return OneLine.of("EachIssue", start, readings);
        }
    }

    /**
     * Once for each time a supervision measure was taken, such as an interview, by each body it was addressed to. If its
     * record names none, it is owed once, by no body in particular; where the duty has debtors, it is then never missing
     * but undecided. An act counts on or after the day of the measure, unless both concern issues and none of them is
     * the same.
     *
     * @param measure the measure
     * @param readings the readings of the limit; empty if none is stated
     * @param convention the counting convention
     */
    record EachMeasure(SupervisionMeasure measure, List<TimeLimit> readings, CountingConvention convention)
            implements Timing {

        /**
         * Makes the timing.
         *
         * @param measure the measure
         * @param readings the readings of the limit
         * @param convention the counting convention
         * @throws NullPointerException if an argument or an element is null
         * @throws org.rectification.base.InvalidValueException if a reading occurs twice
         */
        public EachMeasure {
            Checks.notNull(measure, "measure");
            readings = List.copyOf(Checks.notNull(readings, "readings"));
            Checks.notNull(convention, "convention");
            Faults faults = Faults.of("timing");
            requireDistinct(faults, readings);
            faults.throwIfAny();
        }

        @Override
        public String toString() {
            return OneLine.of("EachMeasure", measure, readings);
        }
    }

    private static void requireDistinct(Faults faults, List<TimeLimit> readings) {
        for (int i = 1; i < readings.size(); i++) {
            faults.require(
                    readings.indexOf(readings.get(i)) == i,
                    DutyMessage.READING_TWICE,
                    Place.of("readings").at(i),
                    "limit",
                    readings.get(i));
        }
    }
}
