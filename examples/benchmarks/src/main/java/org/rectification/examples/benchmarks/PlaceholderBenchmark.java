package org.rectification.examples.benchmarks;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import com.tyme.solar.SolarDay;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.rectification.base.Placeholder;

/** Building a small value, and what other libraries do in the meantime. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PlaceholderBenchmark {
    private final LocalDate date = LocalDate.of(2017, 12, 29);

    /**
     * Builds a placeholder.
     *
     * @return the placeholder
     */
    @Benchmark
    public Placeholder build() {
        return Placeholder.builder().name("a").build();
    }

    /**
     * The next business day in Strata's calendar of the euro.
     *
     * @return the day
     */
    @Benchmark
    public LocalDate strata() {
        return HolidayCalendarIds.EUTA.resolve(ReferenceData.standard()).next(date);
    }

    /**
     * The next day in tyme4j.
     *
     * @return the day
     */
    @Benchmark
    public SolarDay tyme() {
        return SolarDay.fromYmd(2017, 12, 29).next(1);
    }
}
