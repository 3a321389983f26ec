package org.rectification.issue;

import org.rectification.internal.Checks;

/**
 * What a history says of one subject on a date, in one number: the tier, and which kinds of stage were last passed or found
 * basically met since the last reversal. For calculators that walk millions of issues and make nothing for each; everybody
 * else asks for a {@link State}.
 *
 * <p>From the low end: three bits for the tier, a bit for each {@link CloseOutStage} passed, a bit for each found basically
 * met, and a bit that is set where kinds and outcomes do not say all: a stage was named, a notice has a window, somebody
 * objected.
 *
 * <pre>{@code
 * int marks = history.marksOf(Subject.issue(), asOf);
 * Marks.tier(marks);                                          // COMPLETE
 * Marks.passed(marks) >> CloseOutStage.ACCEPTANCE.ordinal() & 1;    // 1: accepted
 * }</pre>
 */
public final class Marks {

    private static final Tier[] TIERS = Tier.values();
    private static final int STAGES = CloseOutStage.values().length;
    private static final int TIER_BITS = 3;
    private static final int TIER_MASK = (1 << TIER_BITS) - 1;
    private static final int STAGE_MASK = (1 << STAGES) - 1;
    private static final int ACCEPTED = bits(CloseOutStage.ACCEPTANCE);
    private static final int CLOSED_OUT = bits(CloseOutStage.CLOSE);
    private static final int DETAILED = 1 << (TIER_BITS + 2 * STAGES);

    private Marks() {}

    /** Puts the number together. */
    static int of(Tier tier, int passed, int basicallyMet, boolean detailed) {
        return tier.ordinal() | passed << TIER_BITS | basicallyMet << (TIER_BITS + STAGES) | (detailed ? DETAILED : 0);
    }

    /** The bits of a kind of stage, passed and basically met. */
    private static int bits(CloseOutStage stage) {
        int bit = bit(stage);
        return bit << TIER_BITS | bit << (TIER_BITS + STAGES);
    }

    /** Whether two numbers say the same of tier, acceptance and close-out. */
    static boolean standAlike(int one, int other) {
        return (one & TIER_MASK) == (other & TIER_MASK)
                && isAccepted(one) == isAccepted(other)
                && isClosedOut(one) == isClosedOut(other);
    }

    /**
     * Returns the tier.
     *
     * @param marks the number
     * @return the tier
     */
    public static Tier tier(int marks) {
        return TIERS[marks & TIER_MASK];
    }

    /**
     * Returns which kinds of stage were last passed.
     *
     * @param marks the number
     * @return a bit for each kind, at its ordinal
     */
    public static int passed(int marks) {
        return marks >>> TIER_BITS & STAGE_MASK;
    }

    /**
     * Returns which kinds of stage were last found basically met.
     *
     * @param marks the number
     * @return a bit for each kind, at its ordinal
     */
    public static int basicallyMet(int marks) {
        return marks >>> (TIER_BITS + STAGES) & STAGE_MASK;
    }

    /**
     * Returns whether an acceptance is in force, passed or basically met.
     *
     * @param marks the number
     * @return true if {@link State} has an acceptance
     */
    public static boolean isAccepted(int marks) {
        return (marks & ACCEPTED) != 0;
    }

    /**
     * Returns whether a close-out is in force.
     *
     * @param marks the number
     * @return true if {@link State} has a close-out
     */
    public static boolean isClosedOut(int marks) {
        return (marks & CLOSED_OUT) != 0;
    }

    /**
     * Returns whether kinds and outcomes do not say all: a stage was named, a notice has a window, somebody objected.
     *
     * @param marks the number
     * @return true if the entries have to be looked at
     */
    public static boolean isDetailed(int marks) {
        return (marks & DETAILED) != 0;
    }

    /**
     * Returns the bit of a kind of stage, as {@link #passed} and {@link #basicallyMet} have it.
     *
     * @param stage the kind
     * @return the bit
     * @throws NullPointerException if the kind is null
     */
    public static int bit(CloseOutStage stage) {
        return 1 << Checks.notNull(stage, "stage").ordinal();
    }
}
