package org.rectification.examples.benchmarks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
import org.rectification.completion.CompletionTally;
import org.rectification.completion.GroupedRates;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.issue.Issue;
import org.rectification.issue.Tier;
import org.rectification.kernel.IssueKernel;
import org.rectification.plan.PhaseId;
import org.rectification.register.Register;

/**
 * The rate of the issues due, by phase, counted from the same issue objects: ours, a hand-written loop with an array of
 * counters a phase, and streams with grouping collectors. The loop and the streams may ask an issue what ours asks it;
 * the streams over optionals are what one would write first. All give equal answers, checked first. And the merge of
 * two ready tallies, beside a loop over as many counters. Only ratios within one run mean anything. The collector is
 * one that leaves objects where they are: another one strews them, and all ways are then several times slower, each at
 * its own time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx8g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class TallyBenchmark {

    private static final LocalDate AS_OF = Portfolio.AS_OF;
    private static final PhaseId NONE = PhaseId.of("none");
    private static final int OUTSIDE = Tier.values().length;
    private static final int COUNTERS = OUTSIDE + 1;

    /** How many issues there are. */
    @Param("100000")
    public int size;

    private final RateDefinition definition = RateDefinitions.dueIssuesComplete();
    private final Portfolio portfolio = new Portfolio(7);
    private Register register = portfolio.register(0);
    private CompletionTally ready = CompletionTally.empty(definition, AS_OF);
    private CompletionTally target = CompletionTally.empty(definition, AS_OF);
    private final long[] readyCounters = new long[COUNTERS];
    private final long[] targetCounters = new long[COUNTERS];

    /** Makes the issues and holds every way against the others. */
    @Setup
    public void prepare() {
        register = portfolio.register(size);
        ready = CompletionTally.empty(definition, AS_OF);
        target = CompletionTally.empty(definition, AS_OF);
        register.issues().stream().limit(1000).forEach(ready::add);
        GroupedRates<PhaseId> ours = tally();
        Map<PhaseId, long[]> loop = handLoop();
        Map<PhaseId, Map<Integer, Long>> streams = streams();
        if (!streams.equals(streamsOverOptionals())) {
            throw new IllegalStateException("both streams must count alike, but did not");
        }
        ours.groups().forEach((phase, rate) -> {
            for (Tier tier : Tier.values()) {
                long expected = tier == Tier.COMPLETE
                        ? rate.numerator()
                        : rate.leftOut().getOrDefault(tier, 0L);
                check(phase, expected, loop, streams, tier.ordinal());
            }
            check(phase, rate.outside(), loop, streams, OUTSIDE);
        });
    }

    private static void check(
            PhaseId phase,
            long expected,
            Map<PhaseId, long[]> loop,
            Map<PhaseId, Map<Integer, Long>> streams,
            int counter) {
        long byLoop = loop.getOrDefault(phase, new long[COUNTERS])[counter];
        long byStreams = streams.getOrDefault(phase, Map.of()).getOrDefault(counter, 0L);
        if (expected != byLoop || expected != byStreams) {
            throw new IllegalStateException(
                    phase + ": expected " + expected + ", but was " + byLoop + " and " + byStreams);
        }
    }

    /**
     * Ours.
     *
     * @return the rates
     */
    @Benchmark
    public GroupedRates<PhaseId> tally() {
        return definition.byPhase(register, AS_OF);
    }

    /** The accessor that tallies read phases by; hidden in the module, and open on the class path. */
    private static PhaseId phase(Issue issue) {
        PhaseId phase = IssueKernel.phase(issue);
        return phase == null ? NONE : phase;
    }

    /**
     * The loop one would write.
     *
     * @return by phase, the issues outside and those of each tier
     */
    @Benchmark
    public Map<PhaseId, long[]> handLoop() {
        Map<PhaseId, long[]> counters = new HashMap<>();
        for (Issue issue : register.issues()) {
            counters.computeIfAbsent(phase(issue), key -> new long[COUNTERS])[counter(issue)]++;
        }
        return counters;
    }

    /**
     * The streams one would write.
     *
     * @return by phase, the issues outside and those of each tier
     */
    @Benchmark
    public Map<PhaseId, Map<Integer, Long>> streams() {
        return register.issues().stream()
                .collect(Collectors.groupingBy(
                        TallyBenchmark::phase, Collectors.groupingBy(TallyBenchmark::counter, Collectors.counting())));
    }

    /**
     * The streams one would write first, over the optionals of phase and due date.
     *
     * @return by phase, the issues outside and those of each tier
     */
    @Benchmark
    public Map<PhaseId, Map<Integer, Long>> streamsOverOptionals() {
        return register.issues().stream()
                .filter(issue -> issue.phase().isPresent())
                .collect(Collectors.groupingBy(
                        issue -> issue.phase().orElseThrow(),
                        Collectors.groupingBy(TallyBenchmark::counterByDate, Collectors.counting())));
    }

    private static int counterByDate(Issue issue) {
        Optional<LocalDate> due = issue.dueOn(AS_OF);
        return issue.isRaisedOn(AS_OF) && due.isPresent() && !due.get().isAfter(AS_OF)
                ? issue.tierOn(AS_OF).ordinal()
                : OUTSIDE;
    }

    private static int counter(Issue issue) {
        return issue.isRaisedOn(AS_OF) && issue.isDueBy(AS_OF)
                ? issue.tierOn(AS_OF).ordinal()
                : OUTSIDE;
    }

    /**
     * A ready tally merged into another.
     *
     * @return the other
     */
    @Benchmark
    public CompletionTally merge() {
        return target.merge(ready);
    }

    /**
     * A loop over as many counters.
     *
     * @return the counters
     */
    @Benchmark
    public long[] mergeLoop() {
        for (int i = 0; i < targetCounters.length; i++) {
            targetCounters[i] += readyCounters[i];
        }
        return targetCounters;
    }
}
