package org.rectification.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;

/**
 * A calendar stored as two tables. The first has a word for every day, indexed by year, month and day without calendar
 * arithmetic: the number of working days up to and including the day, and in the lowest bit whether the day itself is
 * worked. The second has the working days in order, as shared instances. Every query is one or two look-ups and
 * allocates nothing.
 *
 * <p>A year takes 512 words (16 slots for months, 32 for days), so that the index needs shifts only; a 17-year calendar
 * takes about 155 kB, most of it dates.
 */
final class TableCalendar implements WorkingDayCalendar {

    private static final int MONTH_SHIFT = 5;
    private static final int YEAR_SHIFT = 9;
    private static final int OUTSIDE = -1;

    private final String id;
    private final String version;
    private final DateSpan coverage;
    private final LocalDate first;
    private final LocalDate last;
    private final Certainty certainty;
    private final @Nullable DateSpan settled; // of the certainty
    private final List<Citation> sources;
    private final DayExplainer explainer;

    private final int firstYear;
    private final int years;
    private final int[] words; // slot 0 belongs to no day and contains OUTSIDE
    private final LocalDate[] days;

    /**
     * @param first the first day covered
     * @param last the last day covered
     * @param worked bit i is set if the i-th day of the coverage is worked, from 0; at least one is
     */
    TableCalendar(
            String id,
            String version,
            LocalDate first,
            LocalDate last,
            Certainty certainty,
            List<Citation> sources,
            BitSet worked,
            DayExplainer explainer) {
        this.id = id;
        this.version = version;
        this.coverage = DateSpan.of(first, last);
        this.first = first;
        this.last = last;
        this.certainty = certainty;
        this.settled = certainty.settled().orElse(null);
        this.sources = List.copyOf(sources);
        this.explainer = explainer;
        this.firstYear = first.getYear();
        this.years = last.getYear() - firstYear + 1;
        this.words = new int[years << YEAR_SHIFT];
        Arrays.fill(words, OUTSIDE);
        this.days = new LocalDate[worked.cardinality()];
        int through = 0;
        int index = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            boolean isWorked = worked.get(index++);
            if (isWorked) {
                days[through++] = day;
            }
            words[slot(day)] = through << 1 | (isWorked ? 1 : 0);
        }
    }

    /** The slot of a day, 0 for a day in a year without slots. */
    private int slot(LocalDate date) {
        return slot(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private int slot(int year, int month, int day) {
        // unsigned comparison: the number of years is not an array length, so no bounds check would catch it
        int y = year - firstYear;
        return Integer.compareUnsigned(y, years) < 0 ? y << YEAR_SHIFT | month << MONTH_SHIFT | day : 0;
    }

    /** The number of working days up to and including the day. */
    private static int through(int word) {
        return word >> 1;
    }

    /** The number of working days before the day. */
    private static int before(int word) {
        return (word >> 1) - (word & 1);
    }

    private CalendarCoverageException outside(LocalDate date) {
        return new CalendarCoverageException(this, date);
    }

    /**
     * The working day at an index computed from a day's word. The word of an uncovered day makes the index negative, so
     * the bounds check refuses both an uncovered day and an answer beyond the ends.
     */
    private LocalDate workingDay(int index, LocalDate asked) {
        if (index < 0 || index >= days.length) {
            throw beyond(asked, index >= 0);
        }
        return days[index];
    }

    private CalendarCoverageException beyond(LocalDate asked, boolean atTheEnd) {
        return outside(!coverage.contains(asked) ? asked : atTheEnd ? last.plusDays(1) : first.minusDays(1));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public DateSpan coverage() {
        return coverage;
    }

    @Override
    public List<Citation> sources() {
        return sources;
    }

    Certainty certainty() {
        return certainty;
    }

    @Override
    public boolean isSettled(DateSpan span) {
        Checks.notNull(span, "span");
        return settled != null && settled.encloses(span);
    }

    @Override
    public Optional<Reason> caveat(DateSpan span) {
        if (isSettled(span)) {
            return Optional.empty();
        }
        Optional<LocalDate> openFrom = certainty.openFrom();
        boolean isPublished = certainty.published().stream().anyMatch(days -> days.encloses(span));
        if (openFrom.isEmpty() || !isPublished) {
            return WorkingDayCalendar.super.caveat(span);
        }
        return Optional.of(Reason.of(
                        CalendarReason.OPEN_END,
                        "calendar",
                        id,
                        "version",
                        version,
                        "span",
                        span,
                        "from",
                        openFrom.get())
                .citing(certainty.sources()));
    }

    @Override
    public Reason explain(LocalDate date) {
        boolean isWorked = isWorkingDay(date);
        Reason why = explainer.explain(date, isWorked);
        return isOpen(date)
                ? Reason.of(isWorked ? CalendarReason.WORKED_SO_FAR : CalendarReason.OFF_SO_FAR, "date", date)
                        .citing(why.citations())
                : why;
    }

    /** Whether a later notice may change a published day. */
    private boolean isOpen(LocalDate date) {
        return (settled == null || !settled.contains(date))
                && certainty.published().stream().anyMatch(days -> days.contains(date));
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        int word = words[slot(Checks.notNull(date, "date"))];
        if (word < 0) {
            throw outside(date);
        }
        return (word & 1) != 0;
    }

    @Override
    public LocalDate nextWorkingDay(LocalDate date) {
        return workingDay(through(words[slot(Checks.notNull(date, "date"))]), date);
    }

    @Override
    public LocalDate nextOrSameWorkingDay(LocalDate date) {
        return workingDay(before(words[slot(Checks.notNull(date, "date"))]), date);
    }

    @Override
    public LocalDate previousWorkingDay(LocalDate date) {
        return workingDay(before(words[slot(Checks.notNull(date, "date"))]) - 1, date);
    }

    @Override
    public LocalDate previousOrSameWorkingDay(LocalDate date) {
        return workingDay(through(words[slot(Checks.notNull(date, "date"))]) - 1, date);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        int word = words[slot(Checks.notNull(date, "date"))];
        if (word < 0) {
            throw outside(date);
        }
        if (n == 0) {
            return date;
        }
        int index = n > 0 ? through(word) + n - 1 : before(word) + n;
        if (index < 0 || index >= days.length) { // also if the sum has overflowed
            throw beyond(date, n > 0);
        }
        return days[index];
    }

    @Override
    public int workingDaysBetweenInclusive(LocalDate first, LocalDate last) {
        int from = slot(Checks.notNull(first, "first"));
        int to = slot(Checks.notNull(last, "last"));
        int start = words[from];
        int end = words[to];
        if ((start | end) < 0 || to < from) {
            return WorkingDayCalendar.super.workingDaysBetweenInclusive(first, last); // throws
        }
        return through(end) - before(start);
    }

    @Override
    public int workingDaysBetweenExcludingStart(LocalDate start, LocalDate end) {
        int from = slot(Checks.notNull(start, "start"));
        int to = slot(Checks.notNull(end, "end"));
        int before = words[from];
        int through = words[to];
        if ((before | through) < 0 || to < from) {
            return WorkingDayCalendar.super.workingDaysBetweenExcludingStart(
                    start, end); // throws, or counts from the first day
        }
        return through(through) - through(before);
    }

    @Override
    public int workingDaysBetweenExcludingEnd(LocalDate start, LocalDate end) {
        int from = slot(Checks.notNull(start, "start"));
        int to = slot(Checks.notNull(end, "end"));
        int before = words[from];
        int after = words[to];
        if ((before | after) < 0 || to < from) {
            return WorkingDayCalendar.super.workingDaysBetweenExcludingEnd(
                    start, end); // throws, or counts to the last day
        }
        return before(after) - before(before);
    }

    @Override
    public LocalDate nthWorkingDayOfMonth(YearMonth month, int n) {
        int year = Checks.notNull(month, "month").getYear();
        int start = words[slot(year, month.getMonthValue(), 1)];
        int end = words[slot(year, month.getMonthValue(), month.lengthOfMonth())];
        if ((start | end) < 0 || n < 1 || n > through(end) - before(start)) {
            return WorkingDayCalendar.super.nthWorkingDayOfMonth(month, n); // throws
        }
        return days[before(start) + n - 1];
    }

    @Override
    public LocalDate lastWorkingDayOfMonth(YearMonth month) {
        int year = Checks.notNull(month, "month").getYear();
        int start = words[slot(year, month.getMonthValue(), 1)];
        int end = words[slot(year, month.getMonthValue(), month.lengthOfMonth())];
        if ((start | end) < 0 || through(end) == before(start)) {
            return WorkingDayCalendar.super.lastWorkingDayOfMonth(month); // throws
        }
        return days[through(end) - 1];
    }

    @Override
    public WorkingDayCalendar compact() {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof TableCalendar that
                        && id.equals(that.id)
                        && version.equals(that.version)
                        && coverage.equals(that.coverage)
                        && certainty.equals(that.certainty)
                        && sources.equals(that.sources)
                        && Arrays.equals(days, that.days));
    }

    @Override
    public int hashCode() {
        // the days are left out: calendars rarely differ in them alone, and hashing thousands of days is slow
        return (id.hashCode() * 31 + version.hashCode()) * 31 + coverage.hashCode();
    }

    /** Returns id, version and coverage. */
    @Override
    public String toString() {
        return id + ", version " + version + ", covering " + coverage;
    }
}
