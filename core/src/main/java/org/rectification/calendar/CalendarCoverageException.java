package org.rectification.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.base.DateSpan;
import org.rectification.internal.Checks;

/**
 * Thrown when a calendar does not cover a day it needs: a year without a published notice is unknown, not an ordinary
 * year. The message names the calendar, version, coverage and day.
 *
 * <pre>{@code
 * WorkingDayCalendar calendar = ChinaWorkingDays.official();
 * LocalDate unknown = LocalDate.of(2027, 1, 1);
 * calendar.isWorkingDay(unknown);    // throws CalendarCoverageException: … but was asked about 2027-01-01
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CalendarCoverageException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String calendarId;
    private final String calendarVersion;
    private final LocalDate date;
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;

    /**
     * Makes an exception for a day outside a calendar's coverage.
     *
     * @param calendar the calendar
     * @param date the first day needed that the calendar does not cover
     * @throws NullPointerException if an argument is null
     */
    public CalendarCoverageException(WorkingDayCalendar calendar, LocalDate date) {
        super("calendar " + Checks.notNull(calendar, "calendar").id() + ", version " + calendar.version()
                + ", covers only " + calendar.coverage() + ", but was asked about " + Checks.notNull(date, "date"));
        this.calendarId = calendar.id();
        this.calendarVersion = calendar.version();
        this.date = date;
        this.first = calendar.coverage().first().orElse(null);
        this.last = calendar.coverage().last().orElse(null);
    }

    /**
     * Returns the id of the calendar.
     *
     * @return the id
     */
    public String calendarId() {
        return calendarId;
    }

    /**
     * Returns the version of the calendar.
     *
     * @return the version
     */
    public String calendarVersion() {
        return calendarVersion;
    }

    /**
     * Returns the first day needed that the calendar does not cover.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the coverage of the calendar.
     *
     * @return the coverage, both ends included
     */
    public DateSpan coverage() {
        return new DateSpan(Optional.ofNullable(first), Optional.ofNullable(last));
    }
}
