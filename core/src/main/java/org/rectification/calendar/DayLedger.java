package org.rectification.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.rectification.base.Language;
import org.rectification.base.Reason;
import org.rectification.internal.Checks;
import org.rectification.internal.OneLine;

/**
 * A count day by day: which days counted, with their number, which did not, and why. The ledger is computed on request
 * from the same data as the answer, so the two always agree.
 *
 * <pre>{@code
 * DueDate due = TimeLimit.workingDays(2).dueDate(LocalDate.of(2025, 9, 30), CountingConvention.statutory(), calendar);
 * List<String> lines = due.ledger().text(Language.ENGLISH).lines().toList();
 * lines.get(0);     // "2025-09-30  -  2025-09-30 is the starting day and is not counted"
 * lines.get(1);     // "2025-10-01  -  2025-10-01 would be a working day, but is a day off by notice"
 * lines.get(10);    // "2025-10-10  2  2025-10-10 is an ordinary working day"
 * }</pre>
 *
 * @param lines the days in order, without gaps
 * @since 0.1.0
 */
public record DayLedger(List<Line> lines) {

    /**
     * Makes a ledger from its lines.
     *
     * @param lines the days in order
     * @throws NullPointerException if the list or a line is null
     */
    public DayLedger {
        lines = List.copyOf(Checks.notNull(lines, "lines"));
    }

    /**
     * Returns the days that counted.
     *
     * @return an unmodifiable list, in order
     */
    public List<LocalDate> countedDays() {
        return lines.stream().filter(Line::counted).map(Line::date).toList();
    }

    /**
     * Returns the days that did not count.
     *
     * @return an unmodifiable list, in order
     */
    public List<LocalDate> otherDays() {
        return lines.stream().filter(line -> !line.counted()).map(Line::date).toList();
    }

    /**
     * Returns the ledger as text: a line for each day with its number, or a hyphen, and the reason.
     *
     * @param language the language wanted
     * @return the text, with lines separated by line feeds
     * @throws NullPointerException if the argument is null
     */
    public String text(Language language) {
        Checks.notNull(language, "language");
        return lines.stream()
                .map(line -> line.date() + "  "
                        + (line.counted() ? Integer.toString(line.number().getAsInt()) : "-") + "  "
                        + line.reason().text(language))
                .collect(Collectors.joining("\n"));
    }

    /** Returns the ledger in English. */
    @Override
    public String toString() {
        return lines.isEmpty()
                ? "no days"
                : OneLine.sentence(
                        countedDays().size(),
                        "of",
                        lines.size(),
                        "days count, from",
                        lines.get(0).date(),
                        "to",
                        lines.get(lines.size() - 1).date());
    }

    /**
     * One day of a count.
     *
     * @param date the day
     * @param number the number of the counted day, from 1; absent if the day did not count
     * @param reason why the day counted or not
     */
    public record Line(LocalDate date, OptionalInt number, Reason reason) {

        /**
         * Makes a line.
         *
         * @param date the day
         * @param number the number of the counted day, from 1; absent if the day did not count
         * @param reason why the day counted or not
         * @throws NullPointerException if an argument is null
         */
        public Line {
            Checks.notNull(date, "date");
            Checks.notNull(number, "number");
            Checks.notNull(reason, "reason");
        }

        /**
         * Returns whether the day counted.
         *
         * @return true if the day has a number
         */
        public boolean counted() {
            return number.isPresent();
        }

        @Override
        public String toString() {
            return OneLine.sentence(date + ":", number, reason.text(Language.ENGLISH));
        }
    }

    /** Writes a ledger, numbering the days that count. */
    static final class Writer {

        private final List<Line> lines = new ArrayList<>();
        private int count;

        void counted(LocalDate date, Reason reason) {
            lines.add(new Line(date, OptionalInt.of(++count), reason));
        }

        void passedOver(LocalDate date, Reason reason) {
            lines.add(new Line(date, OptionalInt.empty(), reason));
        }

        /** Counts the working days of a span, both ends included. */
        void workingDays(LocalDate first, LocalDate last, WorkingDayCalendar calendar) {
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                if (calendar.isWorkingDay(day)) {
                    counted(day, calendar.explain(day));
                } else {
                    passedOver(day, calendar.explain(day));
                }
            }
        }

        /** Counts every day of a span, both ends included. */
        void calendarDays(LocalDate first, LocalDate last) {
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                counted(day, Reason.of(CalendarReason.CALENDAR_DAY, "date", day));
            }
        }

        int count() {
            return count;
        }

        DayLedger toLedger() {
            return new DayLedger(lines);
        }
    }
}
