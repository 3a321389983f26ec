package org.rectification.procedure;

import java.util.Optional;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.calendar.CountingConvention;
import org.rectification.calendar.TimeLimit;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.issue.StageId;

/**
 * The length of a stage: the window of a public notice itself, or the time from the end of an earlier stage to this
 * one.
 *
 * <p>A length that was only observed does not decide anything: a notice is then compared with the number of days it
 * prints.
 *
 * <pre>{@code
 * Interval.ofNotice().atLeast(TimeLimit.workingDays(10)).counted(CountingConvention.publicNotice());
 * Interval.since(StageId.of("acceptance")).atMost(TimeLimit.workingDays(20)).counted(CountingConvention.statutory());
 * }</pre>
 *
 * @param since the earlier stage from whose end the time is counted; absent for the window of the notice itself
 * @param minimum the shortest length, in working or calendar days; absent if unspecified
 * @param maximum the greatest length, in working or calendar days; absent if unspecified
 * @param convention the counting convention; absent if unspecified
 * @param observed a length observed in practice, in working or calendar days
 * @param certainty how certain the rule is
 * @since 0.1.0
 */
public record Interval(
        Optional<StageId> since,
        Optional<TimeLimit> minimum,
        Optional<TimeLimit> maximum,
        Optional<CountingConvention> convention,
        Optional<TimeLimit> observed,
        Certainty certainty) {

    /**
     * Makes an interval from all its parts.
     *
     * @param since the earlier stage from whose end the time is counted
     * @param minimum the shortest length
     * @param maximum the greatest length
     * @param convention the counting convention
     * @param observed a length observed in practice
     * @param certainty how certain the rule is
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if a limit is not in working or calendar days, or the
     *     minimum exceeds the maximum: more days of the same kind, or more working days than the maximum has calendar
     *     days
     */
    public Interval {
        Checks.notNull(since, "since");
        Checks.notNull(minimum, "minimum");
        Checks.notNull(maximum, "maximum");
        Checks.notNull(convention, "convention");
        Checks.notNull(observed, "observed");
        Checks.notNull(certainty, "certainty");
        Faults faults = Faults.of("interval");
        checkDays(faults, "minimum", minimum);
        checkDays(faults, "maximum", maximum);
        checkDays(faults, "observed", observed);
        if (faults.isEmpty() && minimum.isPresent() && maximum.isPresent()) {
            faults.require(
                    !isOver(minimum.get(), maximum.get()),
                    ProcedureFault.MINIMUM_OVER_MAXIMUM,
                    Place.of("minimum"),
                    "minimum",
                    minimum.get(),
                    "maximum",
                    maximum.get());
        }
        faults.throwIfAny();
    }

    private static void checkDays(Faults faults, String what, Optional<TimeLimit> limit) {
        limit.ifPresent(days -> faults.require(
                days.kind() == TimeLimit.Kind.WORKING_DAYS || days.kind() == TimeLimit.Kind.CALENDAR_DAYS,
                ProcedureFault.LIMIT_NOT_IN_DAYS,
                Place.of(what),
                "value",
                days));
    }

    /**
     * A minimum in calendar days cannot be compared with a maximum in working days without a calendar; the other three
     * combinations can.
     */
    private static boolean isOver(TimeLimit minimum, TimeLimit maximum) {
        boolean comparable = minimum.kind() == maximum.kind() || minimum.kind() == TimeLimit.Kind.WORKING_DAYS;
        return comparable && minimum.count() > maximum.count();
    }

    /**
     * Returns the window of a public notice, with an unspecified length.
     *
     * @return the interval, with the certainty {@link Certainty#CONFIGURED}, see {@link #withCertainty}
     */
    public static Interval ofNotice() {
        return new Interval(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Certainty.CONFIGURED);
    }

    /**
     * Returns the time from the end of an earlier stage, with an unspecified length.
     *
     * @param stage the earlier stage
     * @return the interval, with the certainty {@link Certainty#CONFIGURED}, see {@link #withCertainty}
     * @throws NullPointerException if the stage is null
     */
    public static Interval since(StageId stage) {
        return new Interval(
                Optional.of(Checks.notNull(stage, "stage")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Certainty.CONFIGURED);
    }

    /**
     * Returns this interval with a minimum.
     *
     * @param limit the shortest length
     * @return the interval
     * @throws NullPointerException if the limit is null
     * @throws org.rectification.base.InvalidValueException if the limit is not in days, or exceeds the maximum
     */
    public Interval atLeast(TimeLimit limit) {
        return new Interval(
                since, Optional.of(Checks.notNull(limit, "limit")), maximum, convention, observed, certainty);
    }

    /**
     * Returns this interval with a maximum.
     *
     * @param limit the greatest length
     * @return the interval
     * @throws NullPointerException if the limit is null
     * @throws org.rectification.base.InvalidValueException if the limit is not in days, or is below the minimum
     */
    public Interval atMost(TimeLimit limit) {
        return new Interval(
                since, minimum, Optional.of(Checks.notNull(limit, "limit")), convention, observed, certainty);
    }

    /**
     * Returns this interval with a counting convention.
     *
     * @param how the counting convention
     * @return the interval
     * @throws NullPointerException if the argument is null
     */
    public Interval counted(CountingConvention how) {
        return new Interval(since, minimum, maximum, Optional.of(Checks.notNull(how, "how")), observed, certainty);
    }

    /**
     * Returns this interval with a length observed in practice, which does not decide anything.
     *
     * @param limit the length observed
     * @return the interval
     * @throws NullPointerException if the limit is null
     * @throws org.rectification.base.InvalidValueException if the length is not in days
     */
    public Interval observedAs(TimeLimit limit) {
        return new Interval(
                since, minimum, maximum, convention, Optional.of(Checks.notNull(limit, "limit")), certainty);
    }

    /**
     * Returns this interval with another certainty.
     *
     * @param sure how certain the rule is
     * @return the interval
     * @throws NullPointerException if the argument is null
     */
    public Interval withCertainty(Certainty sure) {
        return new Interval(since, minimum, maximum, convention, observed, Checks.notNull(sure, "sure"));
    }

    @Override
    public String toString() {
        return OneLine.of(
                "Interval",
                OneLine.with("since", since),
                OneLine.with("at least", minimum),
                OneLine.with("at most", maximum),
                OneLine.with("observed", observed));
    }
}
