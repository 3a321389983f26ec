package org.rectification.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Every corner of small planes and of some with more than one block, against a look at every point. */
class DominanceTest {

    @Test
    void countsAreThoseOfALookAtEveryPoint() {
        SplittableRandom random = new SplittableRandom(3);
        for (int ranks : new int[] {1, 2, 3, 4, 5, 8, 9, 31}) {
            for (int size : new int[] {0, 1, 2, 63, 64, 65, 255, 256, 257, 512, 700}) {
                long[] points = new long[size];
                for (int i = 0; i < size; i++) {
                    points[i] = (long) random.nextInt(12) << 32 | random.nextInt(ranks);
                }
                Arrays.sort(points);
                assertCounts(points, ranks);
            }
        }
    }

    private static void assertCounts(long[] points, int ranks) {
        Dominance dominance = new Dominance(points, ranks);
        assertThat(dominance.size()).isEqualTo(points.length);
        for (int day = -1; day <= 13; day++) {
            int upTo = day;
            assertThat(dominance.count(day)).isEqualTo((int)
                    Arrays.stream(points).filter(point -> point >> 32 <= upTo).count());
            for (int known = 0; known <= ranks; known++) {
                int below = known;
                assertThat(dominance.count(day, known))
                        .as("%d points, %d ranks, up to %d, below %d", points.length, ranks, day, known)
                        .isEqualTo((int) Arrays.stream(points)
                                .filter(point -> point >> 32 <= upTo && (int) point < below)
                                .count());
            }
        }
    }

    @Test
    void aPointTakesItsBitsAndAnEighth() {
        int size = 1 << 16;
        long[] points = new long[size];
        for (int i = 0; i < size; i++) {
            points[i] = i % 1024; // one day, ten bits of knowledge
        }
        Arrays.sort(points);
        double bitsAPoint = 8.0 * new Dominance(points, 1024).bytes() / size;
        assertThat(bitsAPoint).isBetween(10 * 1.125, 10 * 1.125 + 0.2);
    }
}
