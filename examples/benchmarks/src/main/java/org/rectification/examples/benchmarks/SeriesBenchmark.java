package org.rectification.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
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
import org.rectification.completion.CompletionRate;
import org.rectification.completion.RateDefinition;
import org.rectification.completion.RateDefinitions;
import org.rectification.issue.Issue;
import org.rectification.series.Knowledge;
import org.rectification.series.RateIndex;
import org.rectification.series.RateSeries;
import org.rectification.series.Step;
import org.rectification.series.Sweep;

/**
 * A rate on every day of ten years from one sweep, beside one single tally: as of, as known on each day, as known by
 * one. And the index: one answer, on any date, as of and as known. Every point that is compared is first checked
 * against a recount. Only ratios within one run mean anything. The memory of the index is printed at the start:
 * {@code -p size=1000000} for a million issues.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx8g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SeriesBenchmark {

    /** How many issues there are. */
    @Param("100000")
    public int size;

    /** What is counted: of all issues, or of those due, which has a change more an issue. */
    @Param({"issues-complete", "due-issues-complete"})
    public String definition = "";

    private List<Issue> issues = List.of();
    private RateDefinition counted = RateDefinitions.issuesComplete();
    private final Sweep asOf = Sweep.of(Portfolio.TEN_YEARS, Step.DAY);
    private final Sweep asKnown = asOf.known(Knowledge.onTheDay());
    private final Sweep knownBy = asOf.known(Knowledge.by(Portfolio.AS_OF));
    private final LocalDate[] dates = new LocalDate[1024];
    private RateIndex index = RateIndex.of(List.of(), counted);
    private int turn;

    /** Makes the issues and holds every way against a recount. */
    @Setup
    public void prepare() {
        counted = RateDefinitions.named(definition).orElseThrow();
        issues = new Portfolio(7).issues(size);
        index = RateIndex.of(issues, counted);
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < dates.length; i++) {
            dates[i] = asOf.days().get(random.nextInt(asOf.days().size()));
        }
        RateSeries series = seriesAsOf();
        RateSeries known = seriesAsKnown();
        RateSeries fixed = seriesKnownBy();
        for (int i = 0; i < 3; i++) {
            LocalDate day = dates[i];
            CompletionRate recount = counted.rateOf(issues, day);
            CompletionRate recountAsKnown = counted.rateOf(
                    issues.stream()
                            .filter(issue -> issue.isRaisedOn(day))
                            .map(issue -> issue.asKnown(day))
                            .toList(),
                    day);
            check(recount, series.on(day));
            check(recount, index.rateOn(day));
            check(recountAsKnown, known.on(day));
            check(recountAsKnown, index.rateOn(day, Knowledge.onTheDay()));
            check(
                    counted.rateOf(
                            issues.stream()
                                    .filter(issue -> issue.isRaisedOn(Portfolio.AS_OF))
                                    .map(issue -> issue.asKnown(Portfolio.AS_OF))
                                    .toList(),
                            day),
                    fixed.on(day));
        }
        System.out.printf(
                "%nindex: %d points, %.2f a unit; %d bytes, %.1f a unit%n",
                index.size(), (double) index.size() / size, index.bytes(), (double) index.bytes() / size);
    }

    private static void check(CompletionRate expected, CompletionRate found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException("expected " + expected + ", but found " + found);
        }
    }

    /**
     * One rate on one day, counted from the issues.
     *
     * @return the rate
     */
    @Benchmark
    public CompletionRate tallyOnce() {
        return counted.rateOf(issues, Portfolio.AS_OF);
    }

    /**
     * The rates on 3 653 days.
     *
     * @return the series
     */
    @Benchmark
    public RateSeries seriesAsOf() {
        return asOf.seriesOf(issues, List.of(counted)).get(0);
    }

    /**
     * The rates on 3 653 days, each as known on it.
     *
     * @return the series
     */
    @Benchmark
    public RateSeries seriesAsKnown() {
        return asKnown.seriesOf(issues, List.of(counted)).get(0);
    }

    /**
     * The rates on 3 653 days, all as known on one day amid them.
     *
     * @return the series
     */
    @Benchmark
    public RateSeries seriesKnownBy() {
        return knownBy.seriesOf(issues, List.of(counted)).get(0);
    }

    /**
     * One rate on a changing day, from the index.
     *
     * @return the rate
     */
    @Benchmark
    public CompletionRate indexAsOf() {
        turn = (turn + 1) & (dates.length - 1);
        return index.rateOn(dates[turn]);
    }

    /**
     * One rate on a changing day as known on it, from the index.
     *
     * @return the rate
     */
    @Benchmark
    public CompletionRate indexAsKnown() {
        turn = (turn + 1) & (dates.length - 1);
        return index.rateOn(dates[turn], Knowledge.onTheDay());
    }
}
