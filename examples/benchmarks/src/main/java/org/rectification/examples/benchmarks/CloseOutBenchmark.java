package org.rectification.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Eight plain conditions of a close-out, decided with the codes of those unmet: ours, two rule engines, code written by hand,
 * and a yardstick: a bit mask that picks one of 256 ready lists. All are checked to agree on 128 cases before anything is
 * timed. Only ratios within one run mean anything.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class CloseOutBenchmark {

    private static final int CASES = 128; // a power of two

    /** How many of the eight are unmet, a random choice for each case. */
    @Param({"0", "3"})
    public int unmet;

    private final PlainCase[] cases = new PlainCase[CASES];
    private final DroolsCloseOut drools = new DroolsCloseOut();
    private final EasyRulesCloseOut easyRules = new EasyRulesCloseOut();
    private final List<List<String>> ready = PlainConditions.READY;
    private final Predicate<PlainCase>[] predicates = array(PlainConditions.predicates());
    private int turn;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Predicate<PlainCase>[] array(List<Predicate<PlainCase>> predicates) {
        return predicates.toArray(new Predicate[0]);
    }

    /** Makes the cases, and checks that everybody decides them alike. */
    @Setup
    public void makeCases() {
        Random random = new Random(20260101);
        for (int i = 0; i < CASES; i++) {
            int mask = PlainConditions.mask(unmet, random);
            cases[i] = PlainConditions.unmet(mask, random);
            List<String> expected = ready.get(mask);
            check("mask", expected, this::byMask, cases[i]);
            check("ifs", expected, this::byIfs, cases[i]);
            check("predicates", expected, this::byPredicates, cases[i]);
            check("easy-rules", expected, easyRules::unmet, cases[i]);
            check("Drools", expected, drools::unmet, cases[i]);
        }
    }

    /** Engines may name the unmet in another order; they must name the same. */
    private static void check(
            String who, List<String> expected, Function<PlainCase, List<String>> decide, PlainCase plain) {
        List<String> found = new ArrayList<>(decide.apply(plain));
        found.sort(null);
        List<String> wanted = expected.stream().sorted().toList();
        if (!found.equals(wanted)) {
            throw new IllegalStateException(who + " must find " + wanted + ", but found " + found + " in " + plain);
        }
    }

    private PlainCase next() {
        return cases[turn++ & CASES - 1];
    }

    private List<String> byMask(PlainCase plain) {
        int mask = (plain.claimed() ? 0 : 1)
                | (plain.refuted() ? 2 : 0)
                | (plain.openMeasures() == 0 ? 0 : 4)
                | (plain.accepted() ? 0 : 8)
                | (plain.noticeDays() >= PlainCase.MIN_NOTICE_DAYS ? 0 : 16)
                | (plain.openObjections() == 0 ? 0 : 32)
                | (plain.missingEvidence() == 0 ? 0 : 64)
                | (plain.applied() ? 0 : 128);
        return ready.get(mask);
    }

    private List<String> byIfs(PlainCase plain) {
        List<String> codes = new ArrayList<>();
        if (!plain.claimed()) {
            codes.add("completion-not-claimed");
        }
        if (plain.refuted()) {
            codes.add("completion-refuted");
        }
        if (plain.openMeasures() > 0) {
            codes.add("measures-open");
        }
        if (!plain.accepted()) {
            codes.add("not-accepted");
        }
        if (plain.noticeDays() < PlainCase.MIN_NOTICE_DAYS) {
            codes.add("public-notice-too-short");
        }
        if (plain.openObjections() > 0) {
            codes.add("objections-open");
        }
        if (plain.missingEvidence() > 0) {
            codes.add("evidence-missing");
        }
        if (!plain.applied()) {
            codes.add("not-applied-for");
        }
        return codes;
    }

    private List<String> byPredicates(PlainCase plain) {
        int mask = 0;
        for (int i = 0; i < predicates.length; i++) {
            if (!predicates[i].test(plain)) {
                mask |= 1 << i;
            }
        }
        return ready.get(mask);
    }

    /**
     * A bit mask picks one of 256 ready lists: the least work the question allows.
     *
     * @return the codes of the unmet
     */
    @Benchmark
    public List<String> yardstickMask() {
        return byMask(next());
    }

    /**
     * A chain of ifs that fills a list.
     *
     * @return the codes of the unmet
     */
    @Benchmark
    public List<String> handIfs() {
        return byIfs(next());
    }

    /**
     * An array of predicates fills the mask.
     *
     * @return the codes of the unmet
     */
    @Benchmark
    public List<String> yardstickPredicates() {
        return byPredicates(next());
    }

    /**
     * Eight rules of easy-rules.
     *
     * @return the codes of the unmet
     */
    @Benchmark
    public List<String> easyRules() {
        return easyRules.unmet(next());
    }

    /**
     * Eight rules of Drools in a stateless session.
     *
     * @return the codes of the unmet
     */
    @Benchmark
    public List<String> drools() {
        return drools.unmet(next());
    }
}
