package org.rectification.examples.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rectification.calendar.ChinaWorkingDays;
import org.rectification.calendar.WorkingDayCalendar;

/**
 * Working-day questions on the official calendar of 2013 to 2026: ours, Strata's bitmaps, tyme4j's own data, a loop
 * over hash sets, and a yardstick: bare rank and select tables with no refusals, the least work the question allows.
 * All but tyme4j are given the same days. Only ratios within one run mean anything, and only with compiler blackholes,
 * which JMH chooses by itself on JDK 17: a blackhole that is called costs more than the question.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class CalendarBenchmark {

    private static final int STARTS = 128;
    private static final int FIRST_YEAR = 2013;
    private static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final WorkingDayCalendar ours = ChinaWorkingDays.official();
    private final EpochDayCalendar bulk = new EpochDayCalendar(ours);
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();
    private final ImmutableHolidayCalendar strata;
    private final LocalDate[] starts = new LocalDate[STARTS];
    private final int[] startDays = new int[STARTS];
    private int turn;

    // the yardstick for dates: working days up to each (year, month, day), and the working days in order
    private final char[] rank = new char[(LAST.getYear() - FIRST_YEAR + 1) * 12 * 32];
    private final LocalDate[] select;
    // the yardstick for epoch days
    private final int firstDay = (int) FIRST.toEpochDay();
    private final char[] dayRank;
    private final int[] daySelect;

    /** Gives everybody the same days. */
    public CalendarBenchmark() {
        List<LocalDate> days = new ArrayList<>();
        dayRank = new char[(int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1];
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
            if (ours.isWorkingDay(day)) {
                days.add(day);
                if (!weekday) {
                    worked.add(day);
                }
            } else if (weekday) {
                off.add(day);
            }
            rank[slot(day)] = (char) days.size();
            dayRank[(int) day.toEpochDay() - firstDay] = (char) days.size();
        }
        select = days.toArray(LocalDate[]::new);
        daySelect = days.stream().mapToInt(day -> (int) day.toEpochDay()).toArray();
        strata = ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("CN-OFFICIAL"), off, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), worked);
        Random random = new Random(20260101);
        for (int i = 0; i < STARTS; i++) {
            starts[i] = FIRST.plusDays(random.nextInt(2400)); // so that 2 500 days later is still covered
            startDays[i] = (int) starts[i].toEpochDay();
        }
    }

    /** How many working days further. */
    @State(Scope.Benchmark)
    public static class Shift {
        /** The number. */
        @Param({"1", "5", "30", "250", "1000"})
        public int n;
    }

    /** The same starting days with the days so much later. */
    @State(Scope.Benchmark)
    public static class Span {
        /** The calendar days between. */
        @Param({"10", "250", "2500"})
        public int days;

        private final LocalDate[] ends = new LocalDate[STARTS];

        /**
         * Makes the ends once.
         *
         * @param all where the starts are
         */
        @Setup
        public void makeEnds(CalendarBenchmark all) {
            for (int i = 0; i < STARTS; i++) {
                ends[i] = all.starts[i].plusDays(days);
            }
        }
    }

    private static int slot(LocalDate day) {
        return ((day.getYear() - FIRST_YEAR) * 12 + day.getMonthValue() - 1) * 32 + day.getDayOfMonth();
    }

    private boolean loopIsWorkingDay(LocalDate day) {
        return worked.contains(day) || (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !off.contains(day));
    }

    private LocalDate loopPlus(LocalDate start, int n) {
        LocalDate day = start;
        int left = n;
        while (left > 0) {
            day = day.plusDays(1);
            if (loopIsWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean tymeIsWorkingDay(LocalDate day) {
        LegalHoliday holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return holiday == null ? day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 : holiday.isWork();
    }

    /** A start at a time, for what takes tens of microseconds a day. */
    private int nextStart() {
        turn = (turn + 1) % STARTS;
        return turn;
    }

    private static LocalDate tymePlus(LocalDate start, int n) {
        LocalDate day = start;
        int left = n;
        while (left > 0) {
            day = day.plusDays(1);
            if (tymeIsWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /**
     * Is it a working day: ours.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void isWorkingDayOurs(Blackhole hole) {
        for (LocalDate start : starts) {
            hole.consume(ours.isWorkingDay(start));
        }
    }

    /**
     * Is it a working day: Strata.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void isWorkingDayStrata(Blackhole hole) {
        for (LocalDate start : starts) {
            hole.consume(strata.isBusinessDay(start));
        }
    }

    /**
     * Is it a working day: tyme4j.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void isWorkingDayTyme(Blackhole hole) {
        for (LocalDate start : starts) {
            hole.consume(tymeIsWorkingDay(start));
        }
    }

    /**
     * Is it a working day: hash sets.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void isWorkingDayLoop(Blackhole hole) {
        for (LocalDate start : starts) {
            hole.consume(loopIsWorkingDay(start));
        }
    }

    /**
     * Is it a working day: the yardstick.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void isWorkingDayYardstick(Blackhole hole) {
        for (LocalDate start : starts) {
            hole.consume(select[Math.max(rank[slot(start)] - 1, 0)].equals(start));
        }
    }

    /**
     * The next working day: ours.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void nextOurs(Blackhole hole) {
        for (LocalDate start : starts) {
            hole.consume(ours.nextWorkingDay(start));
        }
    }

    /**
     * The next working day: Strata.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void nextStrata(Blackhole hole) {
        for (LocalDate start : starts) {
            hole.consume(strata.next(start));
        }
    }

    /**
     * The next working day: tyme4j.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void nextTyme(Blackhole hole) {
        for (LocalDate start : starts) {
            hole.consume(tymePlus(start, 1));
        }
    }

    /**
     * The next working day: day by day over hash sets.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void nextLoop(Blackhole hole) {
        for (LocalDate start : starts) {
            hole.consume(loopPlus(start, 1));
        }
    }

    /**
     * The next working day: the yardstick.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void nextYardstick(Blackhole hole) {
        for (LocalDate start : starts) {
            hole.consume(select[rank[slot(start)]]);
        }
    }

    /**
     * The n-th working day after: ours.
     *
     * @param shift how far
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void plusOurs(Shift shift, Blackhole hole) {
        for (LocalDate start : starts) {
            hole.consume(ours.plusWorkingDays(start, shift.n));
        }
    }

    /**
     * The n-th working day after: Strata.
     *
     * @param shift how far
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void plusStrata(Shift shift, Blackhole hole) {
        for (LocalDate start : starts) {
            hole.consume(strata.shift(start, shift.n));
        }
    }

    /**
     * The n-th working day after: tyme4j.
     *
     * @param shift how far
     * @param hole takes the answers
     */
    @Benchmark
    public void plusTyme(Shift shift, Blackhole hole) {
        hole.consume(tymePlus(starts[nextStart()], shift.n));
    }

    /**
     * The n-th working day after: day by day over hash sets.
     *
     * @param shift how far
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void plusLoop(Shift shift, Blackhole hole) {
        for (LocalDate start : starts) {
            hole.consume(loopPlus(start, shift.n));
        }
    }

    /**
     * The n-th working day after: the yardstick.
     *
     * @param shift how far
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void plusYardstick(Shift shift, Blackhole hole) {
        for (LocalDate start : starts) {
            hole.consume(select[rank[slot(start)] + shift.n - 1]);
        }
    }

    /**
     * Working days between: ours.
     *
     * @param span how far
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void betweenOurs(Span span, Blackhole hole) {
        for (int i = 0; i < STARTS; i++) {
            hole.consume(ours.workingDaysBetweenExcludingStart(starts[i], span.ends[i]));
        }
    }

    /**
     * Working days between: Strata, which leaves out the end instead of the start.
     *
     * @param span how far
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void betweenStrata(Span span, Blackhole hole) {
        for (int i = 0; i < STARTS; i++) {
            hole.consume(strata.daysBetween(starts[i], span.ends[i]));
        }
    }

    /**
     * Working days between: tyme4j, day by day.
     *
     * @param span how far
     * @param hole takes the answers
     */
    @Benchmark
    public void betweenTyme(Span span, Blackhole hole) {
        int i = nextStart();
        int count = 0;
        for (LocalDate day = starts[i].plusDays(1); !day.isAfter(span.ends[i]); day = day.plusDays(1)) {
            count += tymeIsWorkingDay(day) ? 1 : 0;
        }
        hole.consume(count);
    }

    /**
     * Working days between: day by day over hash sets.
     *
     * @param span how far
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void betweenLoop(Span span, Blackhole hole) {
        for (int i = 0; i < STARTS; i++) {
            int count = 0;
            for (LocalDate day = starts[i].plusDays(1); !day.isAfter(span.ends[i]); day = day.plusDays(1)) {
                count += loopIsWorkingDay(day) ? 1 : 0;
            }
            hole.consume(count);
        }
    }

    /**
     * Working days between: the yardstick.
     *
     * @param span how far
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void betweenYardstick(Span span, Blackhole hole) {
        for (int i = 0; i < STARTS; i++) {
            hole.consume(rank[slot(span.ends[i])] - rank[slot(starts[i])]);
        }
    }

    /**
     * Is it a working day, on epoch days: arrays made from ours.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void bulkIsWorkingDayOurs(Blackhole hole) {
        for (int day : startDays) {
            hole.consume(bulk.isWorkingDay(day));
        }
    }

    /**
     * Is it a working day, on epoch days: the yardstick.
     *
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void bulkIsWorkingDayYardstick(Blackhole hole) {
        for (int day : startDays) {
            hole.consume(daySelect[Math.max(dayRank[day - firstDay] - 1, 0)] == day);
        }
    }

    /**
     * The n-th working day after, on epoch days: arrays made from ours.
     *
     * @param shift how far
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void bulkPlusOurs(Shift shift, Blackhole hole) {
        for (int day : startDays) {
            hole.consume(bulk.plusWorkingDays(day, shift.n));
        }
    }

    /**
     * The n-th working day after, on epoch days: the yardstick.
     *
     * @param shift how far
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void bulkPlusYardstick(Shift shift, Blackhole hole) {
        for (int day : startDays) {
            hole.consume(daySelect[dayRank[day - firstDay] + shift.n - 1]);
        }
    }

    /**
     * Working days between, on epoch days: arrays made from ours.
     *
     * @param span how far
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void bulkBetweenOurs(Span span, Blackhole hole) {
        for (int day : startDays) {
            hole.consume(bulk.workingDaysBetweenExcludingStart(day, day + span.days));
        }
    }

    /**
     * Working days between, on epoch days: the yardstick.
     *
     * @param span how far
     * @param hole takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void bulkBetweenYardstick(Span span, Blackhole hole) {
        for (int day : startDays) {
            hole.consume(dayRank[day + span.days - firstDay] - dayRank[day - firstDay]);
        }
    }
}
