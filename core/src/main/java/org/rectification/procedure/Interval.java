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
 * How long something must or may last: the window of a public notice itself, or the time from the end of an earlier stage
 * to this one.
 *
 * <p>A length that was only observed is kept as such and decides nothing: a notice is then judged against the number of
 * days it prints.
 *
 * <pre>{@code
 * Interval.ofNotice().atLeast(TimeLimit.workingDays(10)).counted(CountingConvention.publicNotice());
 * Interval.since(StageId.of("acceptance")).atMost(TimeLimit.workingDays(20)).counted(CountingConvention.statutory());
 * }</pre>
 *
 * @param since the earlier stage from whose end is counted; absent if it is the window of the notice itself
 * @param minimum how long at least, in working or calendar days; absent if unspecified
 * @param maximum how long at most, in working or calendar days; absent if unspecified
 * @param convention how it is counted; absent if unspecified
 * @param observed a length seen in practice, in working or calendar days
 * @param certainty how sure it is
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
     * @param since the earlier stage from whose end is counted
     * @param minimum how long at least
     * @param maximum how long at most
     * @param convention how it is counted
     * @param observed a length seen in practice
     * @param certainty how sure it is
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if a limit is not in working or calendar days, or the minimum
     *     is over the maximum: more days of one kind, or more working days than the maximum has days of any kind
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

    /** Calendar days against working days cannot be told apart without a calendar, the other three pairs can. */
    private static boolean isOver(TimeLimit minimum, TimeLimit maximum) {
        boolean comparable = minimum.kind() == maximum.kind() || minimum.kind() == TimeLimit.Kind.WORKING_DAYS;
        return comparable && minimum.count() > maximum.count();
    }

    /**
     * Returns the window of a public notice, with nothing said of its length.
     *
     * @return the interval, set by the user until {@link #withCertainty} says otherwise
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
     * Returns the time from the end of an earlier stage, with nothing said of its length.
     *
     * @param stage the earlier stage
     * @return the interval, set by the user until {@link #withCertainty} says otherwise
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
     * @param limit how long at least
     * @return the interval
     * @throws NullPointerException if the limit is null
     * @throws org.rectification.base.InvalidValueException if it is not in days, or over the maximum
     */
    public Interval atLeast(TimeLimit limit) {
        return new Interval(
                since, Optional.of(Checks.notNull(limit, "limit")), maximum, convention, observed, certainty);
    }

    /**
     * Returns this interval with a maximum.
     *
     * @param limit how long at most
     * @return the interval
     * @throws NullPointerException if the limit is null
     * @throws org.rectification.base.InvalidValueException if it is not in days, or below the minimum
     */
    public Interval atMost(TimeLimit limit) {
        return new Interval(
                since, minimum, Optional.of(Checks.notNull(limit, "limit")), convention, observed, certainty);
    }

    /**
     * Returns this interval with a way of counting.
     *
     * @param how the way of counting
     * @return the interval
     * @throws NullPointerException if the argument is null
     */
    public Interval counted(CountingConvention how) {
        return new Interval(since, minimum, maximum, Optional.of(Checks.notNull(how, "how")), observed, certainty);
    }

    /**
     * Returns this interval with a length seen in practice, which decides nothing.
     *
     * @param limit the length seen
     * @return the interval
     * @throws NullPointerException if the limit is null
     * @throws org.rectification.base.InvalidValueException if it is not in days
     */
    public Interval observedAs(TimeLimit limit) {
        return new Interval(
                since, minimum, maximum, convention, Optional.of(Checks.notNull(limit, "limit")), certainty);
    }

    /**
     * Returns this interval with how sure it is.
     *
     * @param sure how sure it is
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
