package org.rectification.plan;

import java.time.LocalDate;
import org.rectification.base.Faults;
import org.rectification.base.Place;
import org.rectification.base.Ratio;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * The share of all issues of a register to be completed by a day (阶段目标), such as Guangxi's 30 % by June 2017.
 *
 * @param share the share, greater than 0 and at most 1
 * @param by the day, included
 * @since 0.1.0
 */
public record CompletionTarget(Ratio share, LocalDate by) {

    /**
     * Makes a target.
     *
     * @param share the share
     * @param by the day, included
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if the share is 0, not applicable or greater than 1
     */
    public CompletionTarget {
        Checks.notNull(share, "share");
        Checks.notNull(by, "by");
        Faults faults = Faults.of("target");
        faults.require(
                share.isApplicable() && share.numerator() > 0 && share.numerator() <= share.denominator(),
                PlanFault.TARGET_SHARE,
                Place.of("share"),
                "share",
                share);
        faults.throwIfAny();
    }

    @Override
    public String toString() {
        return OneLine.sentence(share, "by", by);
    }
}
