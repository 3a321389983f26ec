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

    /** How many codes there are: each is at least 0 and below this. */
    public static final int CODES = 32;

    static final int CODE_BITS = 5;

    private static final Tier[] TIERS = Tier.values();
    private static final int TIER_MASK = 7;
    private static final int ACCEPTED = 8;
    private static final int CLOSED_OUT = 16;
    private static final Standing NOTHING_REPORTED =
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

    static Standing of(LocalDate since, int code, Optional<LocalDate> extendedDue) {
        return new Standing(since, tier(code), isAccepted(code), isClosedOut(code), extendedDue);
    }

    /**
     * Returns a number for what can be counted of a state: a place in a table, for calculators that walk millions of issues.
     *
     * @param tier how far it has come
     * @param accepted whether an acceptance is in force
     * @param closedOut whether a close-out is in force
     * @return the code; 0 if nothing is reported
     * @throws NullPointerException if the tier is null
     */
    public static int code(Tier tier, boolean accepted, boolean closedOut) {
        return Checks.notNull(tier, "tier").ordinal() | (accepted ? ACCEPTED : 0) | (closedOut ? CLOSED_OUT : 0);
    }

    static Tier tier(int code) {
        return TIERS[code & TIER_MASK];
    }

    static boolean isAccepted(int code) {
        return (code & ACCEPTED) != 0;
    }

    static boolean isClosedOut(int code) {
        return (code & CLOSED_OUT) != 0;
    }
}
