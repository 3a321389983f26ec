package org.rectification.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.LocalText;
import org.rectification.internal.Checks;

/**
 * The official working days of mainland China, 2013 to 2026: Monday to Friday, changed by the State Council's yearly
 * notices (国务院办公厅关于部分节假日安排的通知), make-up weekend days (调休上班) included. Regional days are not included; {@link
 * WorkingDayCalendarBuilder} shows how to add them.
 *
 * <p>A year is covered from the day its notice was published. Amending notices changed three years afterwards: 2015 in
 * May, 2019 in March, and 2020 on 27 January. {@link #asKnown} returns the calendar as known on a given day. The id of these calendars is {@code cn-official}; the version is the
 * publication day of the newest notice included.
 *
 * <p>The notice for 2019 also changed the last days of 2018, from 12-29 on: of all notices it reaches back furthest into
 * the year before its own. Until the notice of the next year is known, the last three days of the last year covered
 * are therefore provisional, and an answer that depends on one of them carries a {@linkplain
 * WorkingDayCalendar#caveat caveat}. Changes by amending notices cannot be foreseen and are not marked.
 *
 * <pre>{@code
 * LocalDate may = LocalDate.of(2019, 5, 2);
 * ChinaWorkingDays.official().isWorkingDay(may);                            // false
 * ChinaWorkingDays.asKnown(LocalDate.of(2019, 3, 21)).isWorkingDay(may);    // true // the notice came a day later
 * WorkingDayCalendar known = ChinaWorkingDays.asKnown(LocalDate.of(2016, 6, 1));
 * known.coverage();                                                         // 2013-01-01/2016-12-31
 * known.isSettled(DateSpan.parse("2016-12-01/2016-12-28"));                 // true
 * known.isSettled(DateSpan.parse("2016-12-01/2016-12-29"));                 // false
 * }</pre>
 *
 * <p>Sources: weekly rest by the Provisions of the State Council on Working Hours, Art. 7. The notices and their
 * addresses are the {@linkplain WorkingDayCalendar#sources() sources} of the calendar.
 *
 * @since 0.1.0
 */
public final class ChinaWorkingDays {

    private static final String ID = "cn-official";

    private static final Citation WEEKLY_REST = Citation.of(
                    LocalText.of("国务院关于职工工作时间的规定", "Provisions of the State Council on Working Hours"))
            .withProvision("Art. 7");

    private ChinaWorkingDays() {}

    /** Created on first use. */
    private static final class Official {

        private static final List<CalendarNotice> NOTICES = NoticeResource.read();
        private static final Optional<CalendarNotice> FURTHEST_BACK = furthestBack(NOTICES);
        private static final WorkingDayCalendar CALENDAR = calendar(NOTICES);
    }

    /**
     * Returns the calendar with every notice shipped with this library.
     *
     * @return the calendar, always the same instance
     */
    public static WorkingDayCalendar official() {
        return Official.CALENDAR;
    }

    /**
     * Returns the calendar as it was known at the end of a day, from the notices published up to then.
     *
     * @param date the day
     * @return the calendar; {@link #official()} itself if no shipped notice is newer
     * @throws NullPointerException if the argument is null
     * @throws IllegalArgumentException if the day precedes the first shipped notice
     */
    public static WorkingDayCalendar asKnown(LocalDate date) {
        Checks.notNull(date, "date");
        List<CalendarNotice> known = Official.NOTICES.stream()
                .filter(notice -> !notice.publishedOn().isAfter(date))
                .toList();
        if (known.isEmpty()) {
            throw new IllegalArgumentException("date must not precede "
                    + Official.NOTICES.get(0).publishedOn() + ", the first notice of calendar " + ID + ", but was "
                    + date);
        }
        return known.size() == Official.NOTICES.size() ? Official.CALENDAR : calendar(known);
    }

    /**
     * Returns the notices the calendar is made from.
     *
     * @return an unmodifiable list, in the order of publication
     */
    public static List<CalendarNotice> notices() {
        return Official.NOTICES;
    }

    private static WorkingDayCalendar calendar(List<CalendarNotice> notices) {
        String version = notices.get(notices.size() - 1).publishedOn().toString();
        WorkingDayCalendarBuilder builder = WorkingDayCalendar.builder(ID, version)
                .weekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .source(WEEKLY_REST);
        notices.forEach(builder::notice);
        LocalDate last = notices.stream()
                .flatMap(notice -> notice.opens().stream())
                .map(year -> year.last().orElseThrow())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Official.FURTHEST_BACK.ifPresent(
                notice -> builder.provisionalFrom(last.plusDays(1).minusDays(reach(notice)), notice.source()));
        return builder.build();
    }

    /** The notice that changes the earliest day of the year before its own; absent if none changes such a day. */
    private static Optional<CalendarNotice> furthestBack(List<CalendarNotice> notices) {
        return notices.stream()
                .filter(notice -> reach(notice) > 0)
                .max(Comparator.comparingLong(ChinaWorkingDays::reach));
    }

    /** How many days before the year it makes known a notice changes a day; 0 if it changes none there. */
    private static long reach(CalendarNotice notice) {
        return notice.opens().flatMap(DateSpan::first).stream()
                .flatMapToLong(first -> Stream.concat(notice.daysOff().stream(), notice.daysWorked().stream())
                        .mapToLong(day -> ChronoUnit.DAYS.between(day, first)))
                .filter(days -> days > 0)
                .max()
                .orElse(0);
    }
}
