package org.rectification.internal;

/**
 * The countable part of a state in one number: the tier, and whether an acceptance and a close-out are in force. Bulk
 * calculators use it as a table index.
 *
 * <p>From the low end: one bit for the close-out, one bit for the acceptance, three bits for the ordinal of the tier.
 * The number is 0 if nothing is reported.
 */
public final class PackedStanding {

    /** The number of standings: each is at least 0 and less than this. */
    public static final int COUNT = 32;

    static final int BITS = 5;

    private static final int CLOSED_OUT = 1;
    private static final int ACCEPTED = 2;
    private static final int TIER_SHIFT = 2;
    private static final int TIER_MASK = 7;

    private PackedStanding() {}

    /**
     * Returns the number.
     *
     * @param tier the ordinal of the tier
     * @param accepted whether an acceptance is in force
     * @param closedOut whether a close-out is in force
     * @return the number
     */
    public static int of(int tier, boolean accepted, boolean closedOut) {
        return tier << TIER_SHIFT | (accepted ? ACCEPTED : 0) | (closedOut ? CLOSED_OUT : 0);
    }

    /**
     * Returns the tier.
     *
     * @param standing the number
     * @return the ordinal of the tier
     */
    public static int tier(int standing) {
        return standing >> TIER_SHIFT & TIER_MASK;
    }

    /**
     * Returns whether an acceptance is in force.
     *
     * @param standing the number
     * @return true if it is
     */
    public static boolean isAccepted(int standing) {
        return (standing & ACCEPTED) != 0;
    }

    /**
     * Returns whether a close-out is in force.
     *
     * @param standing the number
     * @return true if it is
     */
    public static boolean isClosedOut(int standing) {
        return (standing & CLOSED_OUT) != 0;
    }
}
