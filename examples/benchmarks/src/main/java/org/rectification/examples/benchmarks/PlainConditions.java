package org.rectification.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** The eight plain conditions in the order of their bits, and cases that leave a given number of them unmet. */
final class PlainConditions {

    static final int COUNT = 8;
    static final List<String> CODES = List.of(
            "completion-not-claimed",
            "completion-refuted",
            "measures-open",
            "not-accepted",
            "public-notice-too-short",
            "objections-open",
            "evidence-missing",
            "not-applied-for");

    /** Every list of unmet codes there can be, by its mask. */
    static final List<List<String>> READY = ready();

    private PlainConditions() {}

    private static List<List<String>> ready() {
        List<List<String>> lists = new ArrayList<>();
        for (int mask = 0; mask < 1 << COUNT; mask++) {
            List<String> codes = new ArrayList<>();
            for (int i = 0; i < COUNT; i++) {
                if ((mask & 1 << i) != 0) {
                    codes.add(CODES.get(i));
                }
            }
            lists.add(List.copyOf(codes));
        }
        return List.copyOf(lists);
    }

    /** The conditions as anybody would hand them in, each true where it is met. */
    static List<Predicate<PlainCase>> predicates() {
        return List.of(
                PlainCase::claimed,
                plain -> !plain.refuted(),
                plain -> plain.openMeasures() == 0,
                PlainCase::accepted,
                plain -> plain.noticeDays() >= PlainCase.MIN_NOTICE_DAYS,
                plain -> plain.openObjections() == 0,
                plain -> plain.missingEvidence() == 0,
                PlainCase::applied);
    }

    /** A case that leaves exactly the conditions of a mask unmet. */
    static PlainCase unmet(int mask, Random random) {
        int some = 1 + random.nextInt(5);
        return new PlainCase(
                (mask & 1) == 0,
                (mask & 2) != 0,
                (mask & 4) == 0 ? 0 : some,
                (mask & 8) == 0,
                (mask & 16) == 0 ? PlainCase.MIN_NOTICE_DAYS + some : PlainCase.MIN_NOTICE_DAYS - some,
                (mask & 32) == 0 ? 0 : some,
                (mask & 64) == 0 ? 0 : some,
                (mask & 128) == 0);
    }

    /** A random mask with so many bits. */
    static int mask(int bits, Random random) {
        int mask = 0;
        while (Integer.bitCount(mask) < bits) {
            mask |= 1 << random.nextInt(COUNT);
        }
        return mask;
    }
}
