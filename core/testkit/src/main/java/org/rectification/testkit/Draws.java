package org.rectification.testkit;

import java.util.List;

/**
 * The source of chance: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014) with
 * named branches. Written out here so that a seed means the same on every platform and every JDK.
 *
 * <p>A branch depends on where it was taken and on its name, not on what has been drawn before. So an option that adds
 * parts to an issue leaves the history as it was, and a failing example stays one while options are taken away.
 */
final class Draws {

    private static final long GAMMA = 0x9e3779b97f4a7c15L;

    private final long origin;
    private long state;

    Draws(long seed) {
        this.origin = seed;
        this.state = seed;
    }

    /** A source of its own for a purpose. */
    Draws branch(String name) {
        return branch(name.hashCode());
    }

    /** A source of its own for the thing with a number. */
    Draws branch(long number) {
        return new Draws(mix(origin ^ mix(number * GAMMA + GAMMA)));
    }

    /** An integer from 0 to below the bound. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** An integer from 0 to the bound itself. */
    int upTo(int bound) {
        return below(bound + 1);
    }

    /** True for such a share of all draws; never for 0, always for 1. */
    boolean chance(double share) {
        return (next() >>> 11) * 0x1.0p-53 < share;
    }

    /** One of the values. */
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
