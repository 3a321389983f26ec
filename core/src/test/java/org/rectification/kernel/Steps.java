package org.rectification.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rectification.internal.PackedDay;
import org.rectification.internal.PackedStanding;
import org.rectification.internal.Standings;
import org.rectification.issue.Tier;

/** Standings as objects, for tests to compare. */
final class Steps {

    /** What holds from a day on. */
    record Step(LocalDate since, Tier tier, boolean accepted, boolean closedOut, Optional<LocalDate> extendedDue) {}

    private Steps() {}

    static List<Step> of(Standings standings) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < standings.size(); i++) {
            int standing = standings.standing(i);
            steps.add(new Step(
                    PackedDay.toDate(standings.since(i)),
                    ByStanding.tier(standing),
                    PackedStanding.isAccepted(standing),
                    PackedStanding.isClosedOut(standing),
                    standings.extendedDue(i)));
        }
        return steps;
    }

    /** What holds on a day; before the first step nothing is reported. */
    static Step on(LocalDate day, Standings standings) {
        Step last = new Step(LocalDate.MIN, Tier.NOT_REPORTED, false, false, Optional.empty());
        for (Step each : of(standings)) {
            last = each.since().isAfter(day) ? last : each;
        }
        return last;
    }
}
