package org.rectification.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rectification.base.DateSpan;
import org.rectification.base.Faults;
import org.rectification.base.Labelled;
import org.rectification.base.Language;
import org.rectification.base.LocalText;
import org.rectification.base.Place;
import org.rectification.internal.Checks;

/**
 * A limit (期限): a number of working days, calendar days or months, the end of a month or year, or the n-th working day
 * of each month. Applied to a starting day with a {@link CountingConvention} and a calendar, it gives a {@link
 * DueDate}.
 *
 * <pre>{@code
 * TimeLimit.workingDays(30).dueDate(feedback, CountingConvention.statutory(), calendar).date();
 * TimeLimit.months(1, TimeLimit.MonthEnd.DOWN)
 *         .dueDate(LocalDate.of(2025, 1, 31), CountingConvention.statutory(), calendar)
 *         .date();                                                       // 2025-02-28
 * }</pre>
 *
 * @param kind what is counted
 * @param count the number of days or months; for ends of months and years, how many months or years later, 0 for the
 *     month or year of the start; for a working day of each month, which one
 * @param monthEnd the rule for a last month without the corresponding day; present for months only
 * @since 0.1.0
 */
public record TimeLimit(Kind kind, int count, Optional<MonthEnd> monthEnd) implements Labelled {

    /** What a limit counts. */
    public enum Kind implements Labelled {
        /** A number of working days (工作日). */
        WORKING_DAYS(LocalText.of("工作日", "working days")),
        /** A number of calendar days (自然日). */
        CALENDAR_DAYS(LocalText.of("自然日", "calendar days")),
        /** A number of months (个月), ending on the corresponding day. */
        MONTHS(LocalText.of("月", "months")),
        /** The last day of a month (月底). */
        END_OF_MONTH(LocalText.of("距月底的月数", "months to the end of a month")),
        /** The last day of a year (年底). */
        END_OF_YEAR(LocalText.of("距年底的年数", "years to the end of a year")),
        /** The n-th working day of each month, for recurring duties (每月第n个工作日前). */
        WORKING_DAY_OF_EACH_MONTH(LocalText.of("每月工作日", "working day of each month"));

        private final LocalText label;

        Kind(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    /** The rule for a last month without the corresponding day, such as one month from 31 January. */
    public enum MonthEnd implements Labelled {
        /** The period ends on the last day of that month, as in Art. 202 of the Civil Code. */
        DOWN(LocalText.of("以当月最后一日为准", "last day of the month")),
        /** The period ends on the first day of the next month. */
        UP(LocalText.of("以次月第一日为准", "first day of the next month")),
        /** There is no due date: {@link #dueDate} throws. */
        REFUSE(LocalText.of("不予计算", "no answer"));

        private final LocalText label;

        MonthEnd(LocalText label) {
            this.label = label;
        }

        @Override
        public LocalText label() {
            return label;
        }
    }

    private static final int MOST = 1_000_000;
    private static final int LONGEST_MONTH = 31;

    /**
     * Makes a limit from its parts.
     *
     * @param kind what is counted
     * @param count the number, see {@link #count()}
     * @param monthEnd the rule for a last month without the corresponding day; present for months only
     * @throws NullPointerException if an argument is null
     * @throws org.rectification.base.InvalidValueException if the count is below 1 (for ends of months and years below
     *     0) or above 1 000 000 (for a working day of each month above 31), or the rule for months is missing or given
     *     for another kind
     */
    public TimeLimit {
        Checks.notNull(kind, "kind");
        Checks.notNull(monthEnd, "monthEnd");
        Faults faults = Faults.of("limit");
        int least = kind == Kind.END_OF_MONTH || kind == Kind.END_OF_YEAR ? 0 : 1;
        int most = kind == Kind.WORKING_DAY_OF_EACH_MONTH ? LONGEST_MONTH : MOST;
        faults.require(
                least <= count && count <= most,
                CalendarFault.LIMIT_COUNT,
                Place.of("count"),
                "what",
                kind,
                "least",
                least,
                "most",
                most,
                "value",
                count);
        faults.require(
                kind != Kind.MONTHS || monthEnd.isPresent(), CalendarFault.MONTH_END_MISSING, Place.of("monthEnd"));
        if (kind != Kind.MONTHS && monthEnd.isPresent()) {
            faults.require(
                    false,
                    CalendarFault.MONTH_END_USELESS,
                    Place.of("monthEnd"),
                    "value",
                    monthEnd.get(),
                    "kind",
                    kind);
        }
        faults.throwIfAny();
    }

    /**
     * Returns a limit of working days.
     *
     * @param n the number of days, from 1
     * @return the limit
     * @throws org.rectification.base.InvalidValueException if n is below 1 or above 1 000 000
     */
    public static TimeLimit workingDays(int n) {
        return new TimeLimit(Kind.WORKING_DAYS, n, Optional.empty());
    }

    /**
     * Returns a limit of calendar days.
     *
     * @param n the number of days, from 1
     * @return the limit
     * @throws org.rectification.base.InvalidValueException if n is below 1 or above 1 000 000
     */
    public static TimeLimit calendarDays(int n) {
        return new TimeLimit(Kind.CALENDAR_DAYS, n, Optional.empty());
    }

    /**
     * Returns a limit of months. It ends on the day with the number of the starting day; if the starting day counts, on
     * the day before. If the last month is too short for that day before, the limit ends on its last day under every
     * rule: a month that counts 31 January, like one that counts 1 February, ends on the last day of February.
     *
     * @param n the number of months, from 1; a year is 12
     * @param monthEnd the rule for a last month without the corresponding day
     * @return the limit
     * @throws NullPointerException if the rule is null
     * @throws org.rectification.base.InvalidValueException if n is below 1 or above 1 000 000
     */
    public static TimeLimit months(int n, MonthEnd monthEnd) {
        return new TimeLimit(Kind.MONTHS, n, Optional.of(Checks.notNull(monthEnd, "monthEnd")));
    }

    /**
     * Returns a limit that ends at the end of a month.
     *
     * @param monthsLater how many months after the month of the starting day; 0 for that month itself
     * @return the limit
     * @throws org.rectification.base.InvalidValueException if the number is negative or above 1 000 000
     */
    public static TimeLimit endOfMonth(int monthsLater) {
        return new TimeLimit(Kind.END_OF_MONTH, monthsLater, Optional.empty());
    }

    /**
     * Returns a limit that ends at the end of a year.
     *
     * @param yearsLater how many years after the year of the starting day; 0 for that year itself
     * @return the limit
     * @throws org.rectification.base.InvalidValueException if the number is negative or above 1 000 000
     */
    public static TimeLimit endOfYear(int yearsLater) {
        return new TimeLimit(Kind.END_OF_YEAR, yearsLater, Optional.empty());
    }

    /**
     * Returns a limit on the n-th working day of each month, such as that of a monthly report.
     *
     * @param n which working day, from 1 to 31
     * @return the limit
     * @throws org.rectification.base.InvalidValueException if n is below 1 or above 31
     */
    public static TimeLimit workingDayOfEachMonth(int n) {
        return new TimeLimit(Kind.WORKING_DAY_OF_EACH_MONTH, n, Optional.empty());
    }

    /**
     * Returns the last day of the limit. For a working day of each month, this is the first such day after the start,
     * or on it if the starting day counts.
     *
     * @param start the starting day, such as the day of the feedback
     * @param convention the counting convention
     * @param calendar which days are worked; not used if neither the limit nor the convention depends on it
     * @return the due date, with its ledger
     * @throws NullPointerException if an argument is null
     * @throws CalendarCoverageException if the calendar is needed for a day it does not cover
     * @throws IllegalArgumentException if the last month has no corresponding day and the rule is {@link
     *     MonthEnd#REFUSE}, or if a month has no n-th working day
     */
    public DueDate dueDate(LocalDate start, CountingConvention convention, WorkingDayCalendar calendar) {
        Checks.notNull(start, "start");
        Checks.notNull(convention, "convention");
        Checks.notNull(calendar, "calendar");
        LocalDate lastCounted = lastCounted(start, convention.countsStart(), calendar);
        LocalDate date = convention.lastDay() == CountingConvention.LastDay.MOVES_TO_NEXT_WORKING_DAY
                ? calendar.nextOrSameWorkingDay(lastCounted)
                : lastCounted;
        return new DueDate(this, start, convention, calendar, lastCounted, date);
    }

    /**
     * Returns a day before which the limit does not end, whatever days are worked: each working day takes at least one
     * calendar day. It is needed where the calendar does not cover the limit.
     *
     * @param start the starting day
     * @param convention the counting convention
     * @return the day; the last day itself unless the limit counts working days or a day off moves that day
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the last month has no corresponding day and the rule is {@link
     *     MonthEnd#REFUSE}
     */
    public LocalDate earliestEnd(LocalDate start, CountingConvention convention) {
        Checks.notNull(start, "start");
        boolean countsStart = Checks.notNull(convention, "convention").countsStart();
        return switch (kind) {
            case WORKING_DAYS -> afterCalendarDays(start, countsStart, count);
            case WORKING_DAY_OF_EACH_MONTH -> afterCalendarDays(start, countsStart, 1);
            case CALENDAR_DAYS, MONTHS, END_OF_MONTH, END_OF_YEAR -> lastOfCivilDates(start, countsStart);
        };
    }

    /**
     * Returns the n-th working day of every month within a span.
     *
     * @param span the span, with both ends, both included
     * @param calendar which days are worked
     * @return an unmodifiable list, in order
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if this is another kind of limit, the span has an open end, or a month has no
     *     n-th working day
     * @throws CalendarCoverageException if the calendar does not cover every month the span touches
     */
    public List<LocalDate> datesWithin(DateSpan span, WorkingDayCalendar calendar) {
        Checks.notNull(span, "span");
        Checks.notNull(calendar, "calendar");
        if (kind != Kind.WORKING_DAY_OF_EACH_MONTH) {
            throw new IllegalArgumentException("limit must be a working day of each month, but was " + this);
        }
        if (span.lengthInDays().isEmpty()) {
            throw new IllegalArgumentException("span must have both ends, but was " + span);
        }
        List<LocalDate> dates = new ArrayList<>();
        YearMonth end = YearMonth.from(span.last().orElseThrow());
        for (YearMonth month = YearMonth.from(span.first().orElseThrow());
                !month.isAfter(end);
                month = month.plusMonths(1)) {
            LocalDate date = calendar.nthWorkingDayOfMonth(month, count);
            if (span.contains(date)) {
                dates.add(date);
            }
        }
        return List.copyOf(dates);
    }

    private LocalDate lastCounted(LocalDate start, boolean countsStart, WorkingDayCalendar calendar) {
        return switch (kind) {
            case WORKING_DAYS ->
                countsStart
                        ? calendar.plusWorkingDays(calendar.nextOrSameWorkingDay(start), count - 1)
                        : calendar.plusWorkingDays(start, count);
            case WORKING_DAY_OF_EACH_MONTH -> nextOfEachMonth(start, countsStart, calendar);
            case CALENDAR_DAYS, MONTHS, END_OF_MONTH, END_OF_YEAR -> lastOfCivilDates(start, countsStart);
        };
    }

    /** The last day of a limit that does not depend on which days are worked. */
    private LocalDate lastOfCivilDates(LocalDate start, boolean countsStart) {
        return switch (kind) {
            case MONTHS -> monthsLater(start, countsStart);
            case END_OF_MONTH -> YearMonth.from(start).plusMonths(count).atEndOfMonth();
            case END_OF_YEAR -> YearMonth.of(start.getYear() + count, 12).atEndOfMonth();
            default -> afterCalendarDays(start, countsStart, count);
        };
    }

    private static LocalDate afterCalendarDays(LocalDate start, boolean countsStart, int days) {
        return start.plusDays(countsStart ? days - 1 : days);
    }

    /**
     * The corresponding day has the number of the starting day, or one less if the starting day counts: a month that
     * counts 15 January ends on 14 February, and one that counts the 1st ends on the last day of its own month. In the
     * second case a short month ends on its last day under every rule, so that a month never ends later than one that
     * starts after it.
     */
    private LocalDate monthsLater(LocalDate start, boolean countsStart) {
        YearMonth month = YearMonth.from(start).plusMonths(count);
        int number = start.getDayOfMonth() - (countsStart ? 1 : 0);
        if (number == 0) {
            return month.minusMonths(1).atEndOfMonth();
        }
        if (month.isValidDay(number)) {
            return month.atDay(number);
        }
        if (countsStart) {
            return month.atEndOfMonth();
        }
        return switch (monthEnd.orElseThrow()) {
            case DOWN -> month.atEndOfMonth();
            case UP -> month.plusMonths(1).atDay(1);
            case REFUSE ->
                throw new IllegalArgumentException("limit of " + this + " from " + start + " must end on day " + number
                        + " of a month that has it, but was to end in " + month);
        };
    }

    private LocalDate nextOfEachMonth(LocalDate start, boolean countsStart, WorkingDayCalendar calendar) {
        YearMonth month = YearMonth.from(start);
        LocalDate date = calendar.nthWorkingDayOfMonth(month, count);
        boolean isPast = date.isBefore(start) || (date.equals(start) && !countsStart);
        return isPast ? calendar.nthWorkingDayOfMonth(month.plusMonths(1), count) : date;
    }

    /**
     * Returns the limit in words.
     *
     * @return such as {@code 30 working days} (30个工作日)
     */
    @Override
    public LocalText label() {
        return switch (kind) {
            case WORKING_DAYS -> LocalText.of(count + "个工作日", plural("working day"));
            case CALENDAR_DAYS -> LocalText.of(count + "个自然日", plural("calendar day"));
            case MONTHS -> LocalText.of(count + "个月", plural("month"));
            case END_OF_MONTH ->
                LocalText.of("当月起第" + count + "个月月底", "end of the month " + plural("month") + " later");
            case END_OF_YEAR -> LocalText.of("当年起第" + count + "年年底", "end of the year " + plural("year") + " later");
            case WORKING_DAY_OF_EACH_MONTH ->
                LocalText.of("每月第" + count + "个工作日", "working day " + count + " of each month");
        };
    }

    private String plural(String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    /** Returns the limit in English; a limit in months includes its rule for short months. */
    @Override
    public String toString() {
        return label().in(Language.ENGLISH)
                + monthEnd.map(rule -> " (" + rule.name().toLowerCase(Locale.ROOT) + ")")
                        .orElse("");
    }
}
