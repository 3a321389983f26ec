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
 * The number of days from one date to a later one, in working days and in calendar days. The start date is excluded and
 * the end date is included, so the counts of adjoining periods add up.
 *
 * <p>The number of working days is absent if the calendar does not cover every day counted; it is never estimated. The
 * number of calendar days is always present. Zero working days are possible: from a Sunday to a Monday that is a
 * holiday there is one calendar day and no working day.
 *
 * <p>Immutable and thread-safe; two counts are equal if their dates and calendars are equal.
 *
 * <pre>{@code
 * DayCount late = overdue.late();
 * late.workingDays();              // OptionalInt[122]
 * late.calendarDays();             // 181
 * late.ledger().lines().size();    // 182 // the starting day and every one of the 181, worked or not, and why
 * }</pre>
 *
 * @since 0.1.0
 */
public final class DayCount {

    private final LocalDate start;
    private final LocalDate end;
    private final WorkingDayCalendar calendar;
    private final OptionalInt workingDays;

    /** Counts the days after {@code start} up to {@code end}, which must not be before {@code start}. */
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
     * Returns the start date of the count.
     *
     * @return the start date, excluded
     */
    public LocalDate start() {
        return start;
    }

    /**
     * Returns the end date of the count.
     *
     * @return the end date, included
     */
    public LocalDate end() {
        return end;
    }

    /**
     * Returns the calendar that determines the working days.
     *
     * @return the calendar
     */
    public WorkingDayCalendar calendar() {
        return calendar;
    }

    /**
     * Returns the number of working days.
     *
     * @return the number, 0 if every day is a day off; empty if the calendar does not cover every day, see {@link
     *     #caveat()}
     */
    public OptionalInt workingDays() {
        return workingDays;
    }

    /**
     * Returns the number of calendar days.
     *
     * @return the number; 0 only for what is suspended on its last day
     */
    public long calendarDays() {
        return ChronoUnit.DAYS.between(start, end);
    }

    /**
     * Returns the reason why the number of working days is absent or provisional.
     *
     * @return the reason; empty if the number is present and final
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
        if (start.equals(end)) {
            return Optional.empty();
        }
        return calendar.caveat(DateSpan.of(start.plusDays(1), end))
                .map(why -> Reason.of(StatusMessage.PROVISIONAL, "start", start, "end", end, "why", why)
                        .citing(why.citations()));
    }

    /**
     * Returns a ledger of every day from the start date to the end date, with the reason why it is a working day or a
     * day off.
     *
     * @return a new ledger; its first line is the start date, which is not counted; the number of days it counts equals
     *     {@link #workingDays()}
     * @throws CalendarCoverageException if the number of working days is absent
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
     * Returns the count for display, such as "3 working days (5 calendar days)", or in calendar days only if the number
     * of working days is absent.
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
