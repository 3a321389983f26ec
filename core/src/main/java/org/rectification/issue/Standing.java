package org.rectification.issue;

import java.time.LocalDate;
import java.util.Optional;
import org.rectification.internal.Checks;

/**
 * How a subject stands from a day on, until something becomes otherwise: what of its {@link State} can be counted, and
 * the date of its last granted extension.
 *
 * @param since the first day on which it stands so
 * @param tier how far it has come by the reports in force
 * @param accepted whether an acceptance is in force
 * @param closedOut whether a close-out is in force
 * @param extendedDue the due date the last granted extension gave, if one was granted
 */
public record Standing(
        LocalDate since, Tier tier, boolean accepted, boolean closedOut, Optional<LocalDate> extendedDue) {

    /** How everything stands before anything is reported. */
    static final Standing NOTHING_REPORTED =
            new Standing(LocalDate.MIN, Tier.NOT_REPORTED, false, false, Optional.empty());

    /**
     * Makes a standing.
     *
     * @param since the first day
     * @param tier how far it has come
     * @param accepted whether an acceptance is in force
     * @param closedOut whether a close-out is in force
     * @param extendedDue the due date of the last granted extension
     * @throws NullPointerException if an argument is null
     */
    public Standing {
        Checks.notNull(since, "since");
        Checks.notNull(tier, "tier");
        Checks.notNull(extendedDue, "extendedDue");
    }

    /**
     * Returns how everything stands before anything is reported.
     *
     * @return not reported, since the first day there is
     */
    public static Standing nothingReported() {
        return NOTHING_REPORTED;
    }

    /** Whether it stands as another, since whatever day. */
    boolean isLike(Standing other) {
        return tier == other.tier
                && accepted == other.accepted
                && closedOut == other.closedOut
                && extendedDue.equals(other.extendedDue);
    }
}
