package org.rectification.examples.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.closeout.CloseOutRule;
import org.rectification.closeout.Condition;
import org.rectification.issue.Issue;

/**
 * What stands in the way of closing under a published procedure, Jiangxi's: six stages in order, with actors, a paper,
 * two findings and a notice. Ours, and the same written by hand over the same entries; both are checked to agree before
 * anything is timed. Only ratios within one run mean anything.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class PublishedCloseOutBenchmark {

    private static final int CASES = 128; // a power of two

    private final PublishedCases cases = new PublishedCases(ChinaWorkingDays.official());
    private final CloseOutRule rule = cases.rule();
    private final Issue[] issues = new Issue[CASES];
    private int turn;

    /** Makes the issues, and checks that both decide them alike. */
    @Setup
    public void makeIssues() {
        Random random = new Random(20260101);
        int free = 0;
        for (int i = 0; i < CASES; i++) {
            issues[i] = cases.issue("issue-" + i, random);
            List<String> expected = cases.byHand(issues[i]);
            List<String> ours = rule.decide(issues[i], PublishedCases.AS_OF).stream()
                    .map(Condition::code)
                    .toList();
            if (!ours.equals(expected)) {
                throw new IllegalStateException(
                        "ours must find " + expected + ", but found " + ours + " in " + issues[i]);
            }
            free += expected.isEmpty() ? 1 : 0;
        }
        if (free == 0 || free == CASES) {
            throw new IllegalStateException("issues must be mixed, but were all alike");
        }
    }

    private Issue next() {
        return issues[turn++ & CASES - 1];
    }

    /**
     * Ours.
     *
     * @return what stands in the way
     */
    @Benchmark
    public List<Condition> ours() {
        return rule.decide(next(), PublishedCases.AS_OF);
    }

    /**
     * The same conditions written out for these issues: the least work the question allows.
     *
     * @return the codes of the unmet
     */
    @Benchmark
    public List<String> yardstickByHand() {
        return cases.byHand(next());
    }
}
