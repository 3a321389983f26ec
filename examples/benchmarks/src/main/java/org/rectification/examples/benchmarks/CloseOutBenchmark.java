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
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.closeout.CloseOutRule;
import org.rectification.closeout.Condition;
import org.rectification.issue.Issue;

/**
 * Eight plain conditions of a close-out, decided with the codes of those unmet: ours, two rule engines, code written by
 * hand, and a yardstick: a bit mask that picks one of 256 ready lists. The procedure is made up: seven stages in no
 * order; {@link PublishedCloseOutBenchmark} asks a published one. Ours reads the issue's history, the others are given
 * eight answers found beforehand. All are checked to agree on 128 cases before anything is timed. Only ratios within
 * one run mean anything.
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

    private final Issue[] issues = new Issue[CASES];
    private final PlainCase[] cases = new PlainCase[CASES];
    private final CloseOutRule rule = CloseOutRule.of(PlainConditions.procedure(), ChinaWorkingDays.official());
    private final DroolsCloseOut drools = new DroolsCloseOut();
    private final EasyRules<PlainCase> easyRules = new EasyRules<>(PlainConditions.CODES, PlainConditions.predicates());
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
            Issue issue = PlainConditions.issue("issue-" + i, mask, random);
            issues[i] = issue;
            cases[i] = PlainCase.of(issue, PlainConditions.AS_OF);
            List<String> expected = ready.get(mask);
            check("ours", expected, plain -> codes(rule.decide(issue, PlainConditions.AS_OF)), cases[i]);
            check("our verdict", expected, plain -> verdict(issue), cases[i]);
            check("mask", expected, this::byMask, cases[i]);
            check("ifs", expected, this::byIfs, cases[i]);
            check("predicates", expected, this::byPredicates, cases[i]);
            check("easy-rules", expected, easyRules::unmet, cases[i]);
            check("Drools", expected, drools::unmet, cases[i]);
        }
    }

    private static List<String> codes(List<Condition> conditions) {
        return conditions.stream().map(Condition::code).toList();
    }

    private List<String> verdict(Issue issue) {
        return rule.assess(issue, PlainConditions.AS_OF).inTheWay().stream()
                .map(result -> result.condition().code())
                .toList();
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
        int mask = (plain.complete() ? 0 : 1)
                | (plain.selfChecked() ? 0 : 2)
                | (plain.inspected() ? 0 : 4)
                | (plain.accepted() ? 0 : 8)
                | (plain.noticed() ? 0 : 16)
                | (plain.appliedFor() ? 0 : 32)
                | (plain.verified() ? 0 : 64)
                | (plain.audited() ? 0 : 128);
        return ready.get(mask);
    }

    private List<String> byIfs(PlainCase plain) {
        List<String> codes = new ArrayList<>();
        if (!plain.complete()) {
            codes.add("completion");
        }
        if (!plain.selfChecked()) {
            codes.add("self-check/taken");
        }
        if (!plain.inspected()) {
            codes.add("site-inspection/taken");
        }
        if (!plain.accepted()) {
            codes.add("acceptance/taken");
        }
        if (!plain.noticed()) {
            codes.add("public-notice/taken");
        }
        if (!plain.appliedFor()) {
            codes.add("application/taken");
        }
        if (!plain.verified()) {
            codes.add("verification/taken");
        }
        if (!plain.audited()) {
            codes.add("audit/taken");
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
     * Ours, from the issue and its dated history; the others are given the eight answers.
     *
     * @return what stands in the way
     */
    @Benchmark
    public List<Condition> ours() {
        return rule.decide(issues[turn++ & CASES - 1], PlainConditions.AS_OF);
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
