package org.rectification.testkit;

import java.util.List;

/**
 * The source of randomness: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014)
 * with named branches. Implemented here so that a seed gives the same values on every platform and every JDK.
 *
 * <p>A branch depends on its parent and its name, and not on the values drawn before. An option that adds parts to an
 * issue therefore does not change the history, and a failing example keeps failing while unrelated options are
 * removed.
 */
final class Draws {

    private static final long GAMMA = 0x9e3779b97f4a7c15L;

    private final long origin;
    private long state;

    Draws(long seed) {
        this.origin = seed;
        this.state = seed;
    }

    /** Returns an independent source for a purpose. */
    Draws branch(String name) {
        return branch(name.hashCode());
    }

    /** Returns an independent source for the element with a number. */
    Draws branch(long number) {
        return new Draws(mix(origin ^ mix(number * GAMMA + GAMMA)));
    }

    /** Returns an integer from 0 to the bound, exclusive. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** Returns an integer from 0 to the bound, inclusive. */
    int upTo(int bound) {
        return below(bound + 1);
    }

    /** Returns true with the given probability: never for 0, always for 1. */
    boolean chance(double share) {
        return (next() >>> 11) * 0x1.0p-53 < share;
    }

    /** Returns one of the values. */
    <T> T oneOf(List<T> values) {
        return values.get(below(values.size()));
    }

    private long next() {
        state += GAMMA;
        return mix(state);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
