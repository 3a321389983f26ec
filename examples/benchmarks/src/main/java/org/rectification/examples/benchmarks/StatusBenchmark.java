package org.rectification.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.issue.Issue;
import org.rectification.issue.Subject;
import org.rectification.register.Register;
import org.rectification.status.DueDays;
import org.rectification.status.IssueStatus;
import org.rectification.status.StatusRule;

/**
 * The statuses of issues whose deadlines are plain dates, and the due days alone that go into them. Only the ratio of
 * the two within one run means anything, and that of the first to the same at another state of the library.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx8g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class StatusBenchmark {

    private static final LocalDate AS_OF = Portfolio.AS_OF;

    /** How many issues there are. */
    @Param("100000")
    public int size;

    private final StatusRule rule = StatusRule.of(ChinaWorkingDays.official());
    private Register register = new Portfolio(7).register(0);

    /** Makes the issues, and checks that each has one due day by both ways. */
    @Setup
    public void prepare() {
        register = new Portfolio(7).register(size);
        DueDays dates = DueDays.of(register, rule.calendar());
        for (Issue issue : register.issues()) {
            if (!dates.dueDayOf(issue, Subject.issue(), AS_OF).date().equals(issue.dueOn(AS_OF))) {
                throw new IllegalStateException(issue + ": due days must agree, but did not");
            }
        }
    }

    /**
     * The status of every issue, with its reasons.
     *
     * @return the statuses
     */
    @Benchmark
    public List<IssueStatus> statuses() {
        return rule.statusesOf(register, AS_OF);
    }

    /**
     * The due day of every issue, with its reasons.
     *
     * @param sink what takes the due days
     */
    @Benchmark
    public void dueDays(Blackhole sink) {
        DueDays dates = DueDays.of(register, rule.calendar());
        register.issues().forEach(issue -> sink.consume(dates.dueDayOf(issue, Subject.issue(), AS_OF)));
    }
}
