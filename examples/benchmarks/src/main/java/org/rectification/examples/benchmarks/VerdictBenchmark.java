package org.rectification.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
import org.rectification.calendar.WorkingDayCalendar;
import org.rectification.closeout.CloseOutRule;
import org.rectification.closeout.CloseOutVerdict;
import org.rectification.closeout.Condition;
import org.rectification.closeout.ConditionResult;
import org.rectification.issue.Issue;

/**
 * A full verdict over a procedure of six stages with notices, papers, a waiting time and independence, beside
 * easy-rules deciding the eight plain conditions of {@link CloseOutBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class VerdictBenchmark {

    private static final int CASES = 128; // a power of two

    private final WorkingDayCalendar calendar = ChinaWorkingDays.official();
    private final CloseOutRule rule = CloseOutRule.of(SixStages.procedure(), calendar);
    private final Issue[] issues = new Issue[CASES];
    private final PlainCase[] plain = new PlainCase[CASES];
    private final EasyRules<PlainCase> easyRules = new EasyRules<>(PlainConditions.CODES, PlainConditions.predicates());
    private int turn;

    /** Makes the issues, and checks that the verdict and the decision name the same. */
    @Setup
    public void makeIssues() {
        Random random = new Random(20260101);
        boolean someUnmet = false;
        boolean someEligible = false;
        for (int i = 0; i < CASES; i++) {
            issues[i] = SixStages.issue("issue-" + i, random, calendar);
            plain[i] = PlainCase.of(
                    PlainConditions.issue("plain-" + i, PlainConditions.mask(3, random), random),
                    PlainConditions.AS_OF);
            List<Condition> decided = rule.decide(issues[i], SixStages.AS_OF);
            List<Condition> judged = new ArrayList<>();
            rule.assess(issues[i], SixStages.AS_OF).inTheWay().forEach(result -> judged.add(result.condition()));
            if (!decided.equals(judged)) {
                throw new IllegalStateException("verdict must name " + decided + ", but named " + judged);
            }
            someUnmet |= !decided.isEmpty();
            someEligible |= decided.isEmpty();
        }
        if (!someUnmet || !someEligible) {
            throw new IllegalStateException("issues must be mixed, but were all alike");
        }
    }

    /** Many issues in memory. */
    @State(Scope.Benchmark)
    public static class Many {
        /** How many. */
        @Param("100000")
        public int size;

        private Issue[] all = {};

        /** Makes them once, each with a history of its own. */
        @Setup
        public void make() {
            Random random = new Random(20260101);
            WorkingDayCalendar calendar = ChinaWorkingDays.official();
            all = new Issue[size];
            for (int i = 0; i < size; i++) {
                all[i] = SixStages.issue("issue-" + i, random, calendar);
            }
        }
    }

    /**
     * What stands in the way, no more.
     *
     * @return the conditions
     */
    @Benchmark
    public List<Condition> decide() {
        return rule.decide(issues[turn++ & CASES - 1], SixStages.AS_OF);
    }

    /**
     * A full verdict, its reasons not asked for.
     *
     * @return the verdict
     */
    @Benchmark
    public CloseOutVerdict verdict() {
        return rule.assess(issues[turn++ & CASES - 1], SixStages.AS_OF);
    }

    /**
     * A full verdict with the reason of every condition.
     *
     * @return the results
     */
    @Benchmark
    public List<ConditionResult> verdictExplained() {
        return rule.assess(issues[turn++ & CASES - 1], SixStages.AS_OF).results();
    }

    /**
     * Eight plain conditions by easy-rules.
     *
     * @return the codes of the unmet
     */
    @Benchmark
    public List<String> easyRulesPlain() {
        return easyRules.unmet(plain[turn++ & CASES - 1]);
    }

    /**
     * One pass over many issues, each decided; milliseconds for all.
     *
     * @param many the issues
     * @return how many could be closed
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 5)
    @Measurement(iterations = 8)
    public int decideMany(Many many) {
        int eligible = 0;
        for (Issue issue : many.all) {
            if (rule.decide(issue, SixStages.AS_OF).isEmpty()) {
                eligible++;
            }
        }
        return eligible;
    }
}
