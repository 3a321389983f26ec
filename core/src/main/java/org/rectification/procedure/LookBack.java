package org.rectification.procedure;

import java.util.Optional;
import org.rectification.base.Faults;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.base.Ratio;
import org.rectification.calendar.TimeLimit;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The later check of closed issues (回头看). No published rule states a share or an interval.
 *
 * @param what the check, in words
 * @param share the share of the closed issues to be checked, greater than 0 and at most 1; absent if unspecified
 * @param interval the time after the close-out; absent if unspecified
 * @param actor the actor of the check; absent if unspecified
 * @param certainty how certain the rule is
 * @since 0.1.0
 */
public record LookBack(
        LocalText what,
        Optional<Ratio> share,
        Optional<TimeLimit> interval,
        Optional<Actor> actor,
        Certainty certainty) {

    /**
     * Makes the rule.
     *
     * @param what the check, in words
     * @param share the share of the closed issues to be checked
     * @param interval the time after the close-out
     * @param actor the actor of the check
     * @param certainty how certain the rule is
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if the share is 0 or greater than 1
     */
    public LookBack {
        Checks.notNull(what, "what");
        Checks.notNull(share, "share");
        Checks.notNull(interval, "interval");
        Checks.notNull(actor, "actor");
        Checks.notNull(certainty, "certainty");
        Faults faults = Faults.of("look-back");
        share.ifPresent(part -> faults.require(
                part.numerator() > 0 && part.numerator() <= part.denominator(),
                ProcedureFault.SHARE_OUT_OF_RANGE,
                Place.of("share"),
                "value",
                part));
        faults.throwIfAny();
    }

    @Override
    public String toString() {
        return OneLine.of("LookBack", what, share, OneLine.with("every", interval), actor.map(Actor::name));
    }
}
