package org.rectification.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rectification.base.DateSpan;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;

/**
 * The last day of a limit, with the values it was computed from; created by {@link TimeLimit#dueDate}.
 *
 * <p>Immutable and thread-safe; two due dates are equal when limit, start, convention, calendar and day are equal.
 *
 * <pre>{@code
 * DueDate due = TimeLimit.calendarDays(7).dueDate(LocalDate.of(2025, 9, 26), CountingConvention.statutory(), calendar);
 * due.lastCounted();                          // 2025-10-03 // in the National Day holiday
 * due.date();                                 // 2025-10-09 // the next working day
 * due.isInTime(LocalDate.of(2025, 10, 9));    // true
 * due.ledger().lines().size();                // 14 // every day, counted or not, and why
 * }</pre>
 *
 * @since 0.1.0
 */
public final class DueDate {

    private final TimeLimit limit;
    private final LocalDate start;
    private final CountingConvention convention;
    private final WorkingDayCalendar calendar;
    private final LocalDate lastCounted;
    private final LocalDate date;

    DueDate(
            TimeLimit limit,
            LocalDate start,
            CountingConvention convention,
            WorkingDayCalendar calendar,
            LocalDate lastCounted,
            LocalDate date) {
        this.limit = limit;
        this.start = start;
        this.convention = convention;
        this.calendar = calendar;
        this.lastCounted = lastCounted;
        this.date = date;
    }

    /**
     * Returns the limit.
     *
     * @return the limit
     */
    public TimeLimit limit() {
        return limit;
    }

    /**
     * Returns the starting day.
     *
     * @return the day
     */
    public LocalDate start() {
        return start;
    }

    /**
     * Returns the counting convention.
     *
     * @return the convention
     */
    public CountingConvention convention() {
        return convention;
    }

    /**
     * Returns the calendar.
     *
     * @return the calendar
     */
    public WorkingDayCalendar calendar() {
        return calendar;
    }

    /**
     * Returns the last day counted, before the convention moved it.
     *
     * @return the day; {@link #date()} unless that day is a day off and the convention moves it
     */
    public LocalDate lastCounted() {
        return lastCounted;
    }

    /**
     * Returns the last day of the limit.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns whether an act on a day is in time.
     *
     * @param day the day of the act
     * @return true if the day is before the last day, or is the last day and the convention accepts acts on it
     * @throws NullPointerException if the argument is null
     */
    public boolean isInTime(LocalDate day) {
        return Checks.notNull(day, "day").isBefore(date) || (day.equals(date) && convention.lastDayInTime());
    }

    /**
     * Returns whether the answer depends on a day that the calendar only assumes, or that a later notice may still
     * change.
     *
     * @return true if it may still change
     */
    public boolean isProvisional() {
        return caveat().isPresent();
    }

    /**
     * Returns why the answer is provisional.
     *
     * @return the reason; empty if every day the answer depends on is settled
     */
    public Optional<Reason> caveat() {
        return daysAsked().flatMap(calendar::caveat);
    }

    /** The days of the calendar that the answer depends on. */
    private Optional<DateSpan> daysAsked() {
        return switch (limit.kind()) {
            case WORKING_DAYS -> Optional.of(DateSpan.of(start, date));
            case WORKING_DAY_OF_EACH_MONTH -> Optional.of(DateSpan.of(firstOfMonth(), date));
            case CALENDAR_DAYS, MONTHS, END_OF_MONTH, END_OF_YEAR ->
                convention.lastDay() == CountingConvention.LastDay.STAYS
                        ? Optional.empty()
                        : Optional.of(DateSpan.of(lastCounted, date));
        };
    }

    private LocalDate firstOfMonth() {
        return YearMonth.from(lastCounted).atDay(1);
    }

    /**
     * Returns every day from the start to the last day, counted or not, with the reason. For a working day of each
     * month the ledger shows the days of that month, from the first.
     *
     * @return the ledger, computed anew
     * @throws IllegalStateException if the calendar is inconsistent, so that the days do not add up to the limit
     */
    public DayLedger ledger() {
        DayLedger.Writer ledger = new DayLedger.Writer();
        LocalDate first = start;
        if (limit.kind() == TimeLimit.Kind.WORKING_DAY_OF_EACH_MONTH) {
            first = firstOfMonth();
        } else if (!convention.countsStart()) {
            ledger.passedOver(start, cited(Reason.of(CalendarReason.START_EXCLUDED, "date", start)));
            first = start.plusDays(1);
        }
        switch (limit.kind()) {
            case WORKING_DAYS, WORKING_DAY_OF_EACH_MONTH -> ledger.workingDays(first, lastCounted, calendar);
            case CALENDAR_DAYS -> ledger.calendarDays(first, lastCounted);
            case MONTHS, END_OF_MONTH, END_OF_YEAR -> {
                for (LocalDate day = first; !day.isAfter(lastCounted); day = day.plusDays(1)) {
                    ledger.counted(day, Reason.of(CalendarReason.WITHIN_PERIOD, "date", day, "limit", limit));
                }
            }
        }
        requireAgreement(ledger.count());
        for (LocalDate day = lastCounted.plusDays(1); day.isBefore(date); day = day.plusDays(1)) {
            ledger.passedOver(day, calendar.explain(day));
        }
        if (!date.equals(lastCounted)) {
            ledger.passedOver(date, cited(Reason.of(CalendarReason.LAST_DAY_MOVED, "from", lastCounted, "date", date)));
        }
        return ledger.toLedger();
    }

    private void requireAgreement(int counted) {
        boolean isNumbered = switch (limit.kind()) {
            case WORKING_DAYS, CALENDAR_DAYS, WORKING_DAY_OF_EACH_MONTH -> true;
            case MONTHS, END_OF_MONTH, END_OF_YEAR -> false;
        };
        if (isNumbered && counted != limit.count()) {
            throw new IllegalStateException(
                    "calendar " + calendar.id() + " must not contradict itself, but put the end of " + limit + " from "
                            + start + " on " + lastCounted + ", where it counts " + counted);
        }
    }

    private Reason cited(Reason reason) {
        return reason.citing(convention.sources());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DueDate that
                && limit.equals(that.limit)
                && start.equals(that.start)
                && convention.equals(that.convention)
                && calendar.equals(that.calendar)
                && date.equals(that.date);
    }

    @Override
    public int hashCode() {
        return Objects.hash(limit, start, convention, date);
    }

    /** Returns the day with the limit and the start it was computed from. */
    @Override
    public String toString() {
        return date + " (" + limit + " from " + start + ")";
    }
}
