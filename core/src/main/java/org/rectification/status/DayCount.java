package org.rectification.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.rectification.base.DateSpan;
import org.rectification.base.Days;
import org.rectification.base.Reason;
import org.rectification.calendar.CalendarCoverageException;
import org.rectification.calendar.DayLedger;
import org.rectification.calendar.WorkingDayCalendar;

/**
 * How many days one day lies after another, in working days and in calendar days. The first day is not counted, the last
 * one is; so counts over adjoining stretches add up.
 *
 * <p>The working days are absent where the calendar does not cover every day counted: they are never guessed. The calendar
 * days always stand. Zero working days are possible: a Monday holiday is one calendar day and no working day after its
 * Sunday.
 *
 * <p>Immutable and thread-safe; two counts are equal if days and calendar are.
 *
 * <pre>{@code
 * DayCount late = overdue.late();
 * late.workingDays();              // OptionalInt[122]
 * late.calendarDays();             // 181
 * late.ledger().lines().size();    // 182 // the starting day and every one of the 181, worked or not, and why
 * }</pre>
 */
public final class DayCount {

    private final LocalDate start;
    private final LocalDate end;
    private final WorkingDayCalendar calendar;
    private final OptionalInt workingDays;

    /** Counts the days after {@code start} to {@code end}, which is not before it. */
    DayCount(LocalDate start, LocalDate end, WorkingDayCalendar calendar) {
        this.start = start;
        this.end = end;
        this.calendar = calendar;
        this.workingDays = isCovered()
                ? OptionalInt.of(calendar.workingDaysBetweenExcludingStart(start, end))
                : OptionalInt.empty();
    }

    private boolean isCovered() {
        DateSpan coverage = calendar.coverage();
        return coverage.contains(end) && (coverage.contains(start) || coverage.contains(start.plusDays(1)));
    }

    /**
     * Returns the day the count starts from.
     *
     * @return the day, not counted
     */
    public LocalDate start() {
        return start;
    }

    /**
     * Returns the day the count ends on.
     *
     * @return the day, counted
     */
    public LocalDate end() {
        return end;
    }

    /**
     * Returns the calendar that says which days are worked.
     *
     * @return the calendar
     */
    public WorkingDayCalendar calendar() {
        return calendar;
    }

    /**
     * Returns the number of working days.
     *
     * @return the number, 0 if all days are off; absent where the calendar does not cover every day, see {@link #caveat()}
     */
    public OptionalInt workingDays() {
        return workingDays;
    }

    /**
     * Returns the number of calendar days.
     *
     * @return the number, 1 or more
     */
    public long calendarDays() {
        return ChronoUnit.DAYS.between(start, end);
    }

    /**
     * Returns why the working days are absent, or are only provisional.
     *
     * @return the reason; empty if the number is there and rests on settled days
     */
    public Optional<Reason> caveat() {
        if (workingDays.isEmpty()) {
            return Optional.of(Reason.of(
                    StatusMessage.NOT_COVERED,
                    "calendar",
                    calendar.id(),
                    "version",
                    calendar.version(),
                    "coverage",
                    calendar.coverage(),
                    "start",
                    start,
                    "end",
                    end));
        }
        if (calendar.isSettled(DateSpan.of(start.plusDays(1), end))) {
            return Optional.empty();
        }
        return Optional.of(Reason.of(
                StatusMessage.PROVISIONAL,
                "start",
                start,
                "end",
                end,
                "calendar",
                calendar.id(),
                "version",
                calendar.version()));
    }

    /**
     * Returns every day after the first one to the last, worked or not, with the reason.
     *
     * @return the ledger, made anew, its first line being the day that is not counted; as many days counted as {@link
     *     #workingDays()} says
     * @throws CalendarCoverageException if the working days are absent
     */
    public DayLedger ledger() {
        List<DayLedger.Line> lines = new ArrayList<>();
        lines.add(new DayLedger.Line(
                start, OptionalInt.empty(), Reason.of(StatusMessage.START_NOT_COUNTED, "date", start)));
        int number = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            OptionalInt counted = calendar.isWorkingDay(day) ? OptionalInt.of(++number) : OptionalInt.empty();
            lines.add(new DayLedger.Line(day, counted, calendar.explain(day)));
        }
        return new DayLedger(lines);
    }

    /**
     * Returns the number in both kinds of days, such as "3 working days (5 calendar days)", or in calendar days alone.
     *
     * @return the days
     */
    public Days days() {
        return new Days(workingDays, OptionalLong.of(calendarDays()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DayCount that
                && start.equals(that.start)
                && end.equals(that.end)
                && calendar.equals(that.calendar);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end);
    }

    /** Returns the number in English words. */
    @Override
    public String toString() {
        return days().toString();
    }
}
