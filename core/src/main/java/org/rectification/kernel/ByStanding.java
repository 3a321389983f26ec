package org.rectification.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.internal.PackedStanding;
import org.rectification.issue.EndKind;
import org.rectification.issue.Tier;

/**
 * One value for each standing, computed once and then looked up.
 *
 * @param <V> the type of the values
 */
public final class ByStanding<V> {

    private static final Tier[] TIERS = Tier.values();

    /**
     * Computes the value of a standing.
     *
     * @param <V> the type of the values
     */
    @FunctionalInterface
    public interface Finder<V> {

        /**
         * Returns the value.
         *
         * @param tier the tier
         * @param accepted whether an acceptance is in force
         * @param closedOut whether a close-out is in force
         * @param end how the subject ended other than by completion, if an end is in force
         * @return the value
         */
        V find(Tier tier, boolean accepted, boolean closedOut, Optional<EndKind> end);
    }

    private static final EndKind[] ENDS = EndKind.values();

    private final @Nullable Object[] values = new @Nullable Object[PackedStanding.COUNT];

    /**
     * Computes the value of every standing.
     *
     * @param finder computes one value
     */
    public ByStanding(Finder<V> finder) {
        for (int standing = 0; standing < values.length; standing++) {
            boolean exists =
                    PackedStanding.tier(standing) < TIERS.length && PackedStanding.end(standing) <= ENDS.length;
            values[standing] = exists
                    ? finder.find(
                            tier(standing),
                            PackedStanding.isAccepted(standing),
                            PackedStanding.isClosedOut(standing),
                            end(standing))
                    : null;
        }
    }

    /**
     * Returns the value of a standing.
     *
     * @param standing the standing, as a {@link PackedStanding}
     * @return the value
     */
    @SuppressWarnings("unchecked") // filled with values of the type alone
    public V get(int standing) {
        return (V) values[standing];
    }

    /**
     * Returns the tier of a standing.
     *
     * @param standing the standing, as a {@link PackedStanding}
     * @return the tier
     */
    public static Tier tier(int standing) {
        return TIERS[PackedStanding.tier(standing)];
    }

    /**
     * Returns the end of a standing.
     *
     * @param standing the standing, as a {@link PackedStanding}
     * @return how the subject ended other than by completion, if an end is in force
     */
    public static Optional<EndKind> end(int standing) {
        int end = PackedStanding.end(standing);
        return end == 0 ? Optional.empty() : Optional.of(ENDS[end - 1]);
    }
}
