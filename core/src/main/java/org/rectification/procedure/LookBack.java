package org.rectification.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.base.Ratio;
import org.rectification.calendar.Period;
import org.rectification.calendar.TimeLimit;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The later check of closed or completed issues (回头看): which share of them is checked, and when. No published rule
 * states a share, an interval or a day; what is absent is unspecified, and no look-back is then due.
 *
 * <pre>{@code
 * LookBack.of(LocalText.of("抽查", "a sample is checked")).withShare(new Ratio(1, 10)).withPeriod(Period.HALF_YEAR);
 * LookBack.of(LocalText.of("复查", "all are checked")).withInterval(TimeLimit.months(6, TimeLimit.MonthEnd.DOWN));
 * }</pre>
 *
 * @param what the check, in words
 * @param start the event after which issues are checked
 * @param share the share of the issues to be checked, greater than 0 and at most 1; absent if all are, or if unspecified
 * @param period the period in which the share is checked, again in each; absent if unspecified
 * @param interval the time after the event within which an issue is checked; absent if unspecified
 * @param dueBy the day by which issues are checked, included; absent if unspecified
 * @param actor the actor of the check; absent if unspecified
 * @param certainty how certain the rule is
 * @since 0.1.0
 */
public record LookBack(
        LocalText what,
        Start start,
        Optional<Ratio> share,
        Optional<Period> period,
        Optional<TimeLimit> interval,
        Optional<LocalDate> dueBy,
        Optional<Actor> actor,
        Certainty certainty) {

    /** The event after which issues are checked. */
    public enum Start implements Labelled {
        /** The close-out (销号). */
        CLOSE_OUT(LocalText.of("销号", "close-out")),
        /** The completion, whether or not the issue is closed (完成整改). */
        COMPLETION(LocalText.of("完成整改", "completion"));

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
     * Makes the rule from all its parts.
     *
     * @param what the check, in words
     * @param start the event after which issues are checked
     * @param share the share of the issues to be checked
     * @param period the period in which the share is checked
     * @param interval the time after the event
     * @param dueBy the day by which issues are checked
     * @param actor the actor of the check
     * @param certainty how certain the rule is
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if the share is 0 or greater than 1, or a period is given
     *     without a share or beside an interval or a day
     */
    public LookBack {
        Checks.notNull(what, "what");
        Checks.notNull(start, "start");
        Checks.notNull(share, "share");
        Checks.notNull(period, "period");
        Checks.notNull(interval, "interval");
        Checks.notNull(dueBy, "dueBy");
        Checks.notNull(actor, "actor");
        Checks.notNull(certainty, "certainty");
        Faults faults = Faults.of("look-back");
        share.ifPresent(part -> faults.require(
                part.numerator() > 0 && part.numerator() <= part.denominator(),
                ProcedureFault.SHARE_OUT_OF_RANGE,
                Place.of("share"),
                "value",
                part));
        boolean isOfShareAlone = share.isPresent() && interval.isEmpty() && dueBy.isEmpty();
        period.ifPresent(each ->
                faults.require(isOfShareAlone, ProcedureFault.PERIOD_OF_NO_SHARE, Place.of("period"), "value", each));
        faults.throwIfAny();
    }

    /**
     * Returns a check after the close-out of which nothing else is specified.
     *
     * @param what the check, in words
     * @return the rule, with the certainty {@link Certainty#CONFIGURED}
     * @throws NullPointerException if the argument is null
     */
    public static LookBack of(LocalText what) {
        return new LookBack(
                what,
                Start.CLOSE_OUT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Certainty.CONFIGURED);
    }

    /**
     * Returns this rule with another event after which issues are checked.
     *
     * @param event the event
     * @return the rule
     * @throws NullPointerException if the event is null
     */
    public LookBack withStart(Start event) {
        return new LookBack(what, Checks.notNull(event, "event"), share, period, interval, dueBy, actor, certainty);
    }

    /**
     * Returns this rule for a share of the issues.
     *
     * @param part the share to be checked
     * @return the rule
     * @throws NullPointerException if the share is null
     * @throws org.rectification.base.InvalidValueException if the share is 0 or greater than 1
     */
    public LookBack withShare(Ratio part) {
        return new LookBack(
                what, start, Optional.of(Checks.notNull(part, "part")), period, interval, dueBy, actor, certainty);
    }

    /**
     * Returns this rule with the period in which the share is checked, again in each.
     *
     * @param each the period
     * @return the rule
     * @throws NullPointerException if the period is null
     * @throws org.rectification.base.InvalidValueException if the rule has no share, or has an interval or a day
     */
    public LookBack withPeriod(Period each) {
        return new LookBack(
                what, start, share, Optional.of(Checks.notNull(each, "each")), interval, dueBy, actor, certainty);
    }

    /**
     * Returns this rule with the time after the event within which an issue is checked.
     *
     * @param limit the time
     * @return the rule
     * @throws NullPointerException if the limit is null
     * @throws org.rectification.base.InvalidValueException if the rule has a period
     */
    public LookBack withInterval(TimeLimit limit) {
        return new LookBack(
                what, start, share, period, Optional.of(Checks.notNull(limit, "limit")), dueBy, actor, certainty);
    }

    /**
     * Returns this rule with the day by which issues are checked.
     *
     * @param day the day, included
     * @return the rule
     * @throws NullPointerException if the day is null
     * @throws org.rectification.base.InvalidValueException if the rule has a period
     */
    public LookBack withDueBy(LocalDate day) {
        return new LookBack(
                what, start, share, period, interval, Optional.of(Checks.notNull(day, "day")), actor, certainty);
    }

    /**
     * Returns this rule with an actor.
     *
     * @param who the actor of the check
     * @return the rule
     * @throws NullPointerException if the actor is null
     */
    public LookBack withActor(Actor who) {
        return new LookBack(
                what, start, share, period, interval, dueBy, Optional.of(Checks.notNull(who, "who")), certainty);
    }

    /**
     * Returns this rule with another certainty.
     *
     * @param sure how certain the rule is
     * @return the rule
     * @throws NullPointerException if the certainty is null
     */
    public LookBack withCertainty(Certainty sure) {
        return new LookBack(what, start, share, period, interval, dueBy, actor, Checks.notNull(sure, "sure"));
    }

    @Override
    public String toString() {
        return OneLine.of(
                "LookBack",
                what,
                share,
                period,
                OneLine.with("after", interval),
                OneLine.with("by", dueBy),
                actor.map(Actor::name));
    }
}
