package org.rectification.internal;

/**
 * The countable part of a state in one number: the tier, whether an acceptance and a close-out are in force, and the
 * end. Bulk calculators use it as a table index.
 *
 * <p>From the low end: one bit for the close-out, one bit for the acceptance, three bits for the ordinal of the tier,
 * three bits for the end. The number is 0 if nothing is reported.
 */
public final class PackedStanding {

    /** The number of standings: each is at least 0 and less than this. */
    public static final int COUNT = 256;

    static final int BITS = 8;

    /** The ordinal of the tier of what is complete. */
    static final int COMPLETE = 5;

    private static final int CLOSED_OUT = 1;
    private static final int ACCEPTED = 2;
    private static final int TIER_SHIFT = 2;
    private static final int TIER_MASK = 7;
    private static final int END_SHIFT = 5;

    private PackedStanding() {}

    /**
     * Returns the number.
     *
     * @param tier the ordinal of the tier
     * @param accepted whether an acceptance is in force
     * @param closedOut whether a close-out is in force
     * @param end the number of the end, from 1 to 7; 0 if there is none
     * @return the number
     */
    public static int of(int tier, boolean accepted, boolean closedOut, int end) {
        return end << END_SHIFT | tier << TIER_SHIFT | (accepted ? ACCEPTED : 0) | (closedOut ? CLOSED_OUT : 0);
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

    /**
     * Returns the end.
     *
     * @param standing the number
     * @return the number of the end, from 1 to 7; 0 if there is none
     */
    public static int end(int standing) {
        return standing >> END_SHIFT;
    }

    /**
     * Returns the standing as if there were no end.
     *
     * @param standing the number
     * @return the number, less than 32
     */
    public static int withoutEnd(int standing) {
        return standing & ((1 << END_SHIFT) - 1);
    }

    /**
     * Returns a standing that ends with what the subject belongs to: an end above applies to everything below it that
     * is neither complete nor ended itself.
     *
     * @param standing the number
     * @param above the standing of what the subject belongs to
     * @return the number with the end of {@code above}, or the same number
     */
    public static int endedBy(int standing, int above) {
        return end(above) == 0 || end(standing) != 0 || tier(standing) == COMPLETE
                ? standing
                : standing | end(above) << END_SHIFT;
    }
}
