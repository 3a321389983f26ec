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
 * The later check of what was closed (回头看). No rule was found that states a share or an interval.
 *
 * @param what what is done, in words
 * @param share which part of the closed issues is looked at, more than none and at most all; absent if unspecified
 * @param interval how long after the close-out; absent if unspecified
 * @param actor who looks; absent if unspecified
 * @param certainty how sure it is
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
     * @param what what is done
     * @param share which part of the closed issues is looked at
     * @param interval how long after the close-out
     * @param actor who looks
     * @param certainty how sure it is
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if the share is none or more than all
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
