package org.rectification.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;
import org.rectification.internal.StableNames;

/**
 * The window of a public notice (公示期), from a printed first day to a printed last day. A printed count of days is
 * checked against it: it fits the expected convention, fits only another one, or fits none.
 *
 * <p>A count of "working days" is compared with the working days only, with and without the first day; a count of
 * "calendar days" likewise. A count of "days" (天) is read as calendar days first, then as working days: one city
 * printed "7天" for both.
 *
 * <pre>{@code
 * NoticeWindow window = NoticeWindow.of(LocalDate.of(2025, 9, 23), LocalDate.of(2025, 10, 13));
 * WindowVerdict verdict = window.judge(10, DayKind.WORKING, calendar);
 * verdict.fit();                                                              // FITS_ONLY_ANOTHER_CONVENTION
 * verdict.readings().get(0).label().in(Language.ENGLISH);    // "10 working days without the first day"
 * window.counts(calendar).stream().map(NoticeWindow.Count::days).toList();    // [11, 10, 21, 20]
 * }</pre>
 *
 * @param span the window, with both ends, both included
 * @since 0.1.0
 */
public record NoticeWindow(DateSpan span) {

    /**
     * Makes a window.
     *
     * @param span the window, with both ends, both included
     * @throws NullPointerException if the argument is null
     * @throws org.rectification.base.InvalidValueException if an end is open
     */
    public NoticeWindow {
        Checks.notNull(span, "span");
        Faults faults = Faults.of("window");
        faults.require(span.lengthInDays().isPresent(), CalendarFault.WINDOW_OPEN, Place.of("span"), "value", span);
        faults.throwIfAny();
    }

    /**
     * Returns the window between two days.
     *
     * @param first the first day, included
     * @param last the last day, included
     * @return the window
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if the last day precedes the first
     */
    public static NoticeWindow of(LocalDate first, LocalDate last) {
        return new NoticeWindow(DateSpan.of(first, last));
    }

    /**
     * Returns the first day.
     *
     * @return the day
     */
    public LocalDate first() {
        return span.first().orElseThrow();
    }

    /**
     * Returns the last day.
     *
     * @return the day, included
     */
    public LocalDate last() {
        return span.last().orElseThrow();
    }

    /**
     * Returns the length of the window by each count: working days with and without the first day, then calendar days
     * with and without it. {@link WorkingDayCalendar#caveat} of the span tells whether the working days are provisional.
     *
     * @param calendar which days are worked
     * @return the four counts
     * @throws NullPointerException if the argument is null
     * @throws CalendarCoverageException if the calendar does not cover the window
     */
    public List<Count> counts(WorkingDayCalendar calendar) {
        Checks.notNull(calendar, "calendar");
        int calendarDays = Math.toIntExact(ChronoUnit.DAYS.between(first(), last()));
        return List.of(
                new Count(
                        DayKind.WORKING,
                        CountingConvention.StartDay.COUNTED,
                        calendar.workingDaysBetweenInclusive(first(), last())),
                new Count(
                        DayKind.WORKING,
                        CountingConvention.StartDay.EXCLUDED,
                        calendar.workingDaysBetweenExcludingStart(first(), last())),
                new Count(DayKind.CALENDAR, CountingConvention.StartDay.COUNTED, calendarDays + 1),
                new Count(DayKind.CALENDAR, CountingConvention.StartDay.EXCLUDED, calendarDays));
    }

    /**
     * Checks a printed count, expecting the first day to count, as in most public notices.
     *
     * @param stated the printed count, from 1
     * @param kind the kind of days the count states
     * @param calendar which days are worked
     * @return the verdict
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the count is below 1
     * @throws CalendarCoverageException if the calendar does not cover the window
     */
    public WindowVerdict judge(int stated, DayKind kind, WorkingDayCalendar calendar) {
        return judge(stated, kind, CountingConvention.publicNotice(), calendar);
    }

    /**
     * Checks a printed count against an expected convention.
     *
     * @param stated the printed count, from 1
     * @param kind the kind of days the count states
     * @param expected the convention the notice should follow; only its start-day rule is used
     * @param calendar which days are worked
     * @return the verdict
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the count is below 1
     * @throws CalendarCoverageException if the calendar does not cover the window
     */
    public WindowVerdict judge(int stated, DayKind kind, CountingConvention expected, WorkingDayCalendar calendar) {
        Checks.notNull(kind, "kind");
        Checks.notNull(expected, "expected");
        Checks.notNull(calendar, "calendar");
        if (stated < 1) {
            throw new IllegalArgumentException("stated must be at least 1, but was " + stated);
        }
        return WindowVerdict.of(this, stated, kind, expected.startDay(), calendar);
    }

    /**
     * The number of days in a window, counted in one way.
     *
     * @param kind working days or calendar days
     * @param startDay whether the first day counts
     * @param days the number of days
     */
    public record Count(DayKind kind, CountingConvention.StartDay startDay, int days) implements Labelled {

        /**
         * Makes a count.
         *
         * @param kind working days or calendar days
         * @param startDay whether the first day counts
         * @param days the number of days
         * @throws NullPointerException if an argument is null
         * @throws org.rectification.base.InvalidValueException if the kind is unspecified or the number negative
         */
        public Count {
            Checks.notNull(startDay, "startDay");
            Checks.notNull(kind, "kind");
            Faults faults = Faults.of("count of days");
            faults.require(kind != DayKind.UNSPECIFIED, CalendarFault.COUNT_KIND, Place.of("kind"));
            faults.require(days >= 0, CalendarFault.COUNT_NEGATIVE, Place.of("days"), "value", days);
            faults.throwIfAny();
        }

        /**
         * Returns the count in words.
         *
         * @return such as {@code 10 working days with the first day}
         */
        @Override
        public LocalText label() {
            boolean working = kind == DayKind.WORKING;
            boolean counted = startDay == CountingConvention.StartDay.COUNTED;
            return LocalText.of(
                    days + (working ? "个工作日" : "个自然日") + (counted ? "（含首日）" : "（不含首日）"),
                    OneLine.number(days, working ? "working day" : "calendar day")
                            + (counted ? " with the first day" : " without the first day"));
        }

        @Override
        public String toString() {
            return OneLine.sentence(OneLine.number(days, StableNames.of(kind) + " day") + ",", startDay);
        }
    }

    @Override
    public String toString() {
        return span.toString();
    }
}
