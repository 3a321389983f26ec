package org.rectification.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.rectification.base.DateSpan;

/** Every kind of calendar there is, held to the contract. */
class CalendarContractTest {

    /** From within a month to within another, over a turn of the year, with a make-up day and days off at the edges. */
    private static WorkingDayCalendar small() {
        return WorkingDayCalendar.builder("small", "1")
                .covering(DateSpan.parse("2019-12-19/2020-02-10"))
                .weekend(SATURDAY, SUNDAY)
                .dayOff(LocalDate.of(2020, 1, 1))
                .dayOff(LocalDate.of(2020, 2, 10))
                .dayWorked(LocalDate.of(2020, 1, 19))
                .dayWorked(LocalDate.of(2020, 2, 1))
                .build();
    }

    @Nested
    class Compact extends WorkingDayCalendarContract {
        @Override
        WorkingDayCalendar calendar() {
            return small();
        }
    }

    @Nested
    class WrittenByAUser extends WorkingDayCalendarContract {
        @Override
        WorkingDayCalendar calendar() {
            return PlainCalendar.of(small());
        }
    }

    @Nested
    class Extended extends WorkingDayCalendarContract {
        @Override
        WorkingDayCalendar calendar() {
            return WorkingDayCalendar.builder("extended", "1")
                    .extending(ChinaWorkingDays.official())
                    .covering(DateSpan.parse("2018-03-20/2018-05-12"))
                    .dayOff(LocalDate.of(2018, 4, 18))
                    .dayWorked(LocalDate.of(2018, 4, 15))
                    .build();
        }
    }

    @Nested
    class ExtendedFromAUsers extends WorkingDayCalendarContract {
        @Override
        WorkingDayCalendar calendar() {
            return WorkingDayCalendar.builder("extended", "2")
                    .extending(PlainCalendar.of(small()))
                    .dayWorked(LocalDate.of(2019, 12, 28))
                    .build();
        }
    }

    @Nested
    class Intersected extends WorkingDayCalendarContract {
        @Override
        WorkingDayCalendar calendar() {
            WorkingDayCalendar other = WorkingDayCalendar.builder("other", "1")
                    .covering(DateSpan.parse("2019-12-30/2020-03-31"))
                    .weekend(FRIDAY)
                    .build();
            return WorkingDayCalendar.intersection("both", "1", List.of(PlainCalendar.of(small()), other));
        }
    }

    @Nested
    class Provisional extends WorkingDayCalendarContract {
        @Override
        WorkingDayCalendar calendar() {
            return WorkingDayCalendar.builder("late", "1")
                    .extending(ChinaWorkingDays.official())
                    .covering(DateSpan.parse("2026-12-01/2026-12-31"))
                    .build()
                    .provisional(DateSpan.parse("2027-01-01/2027-01-20"))
                    .asCalendar();
        }
    }

    @Nested
    class WithAProvisionalEnd extends WorkingDayCalendarContract {
        @Override
        WorkingDayCalendar calendar() {
            return WorkingDayCalendar.builder("open", "1")
                    .covering(DateSpan.parse("2018-12-01/2018-12-31"))
                    .weekend(SUNDAY)
                    .provisionalFrom(LocalDate.of(2018, 12, 29))
                    .build();
        }
    }

    @Nested
    class OfASingleDay extends WorkingDayCalendarContract {
        @Override
        WorkingDayCalendar calendar() {
            return WorkingDayCalendar.builder("one", "1")
                    .covering(DateSpan.parse("2024-02-29/2024-02-29"))
                    .workingDays(Set.of(LocalDate.of(2024, 2, 29)))
                    .build();
        }
    }

    @Nested
    class WithAMonthOff extends WorkingDayCalendarContract {
        @Override
        WorkingDayCalendar calendar() {
            return WorkingDayCalendar.builder("seldom", "1")
                    .covering(DateSpan.parse("2023-12-31/2024-03-31"))
                    .workingDays(Set.of(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)))
                    .build();
        }
    }

    @Nested
    class InTheFirstYearsOfTheEra extends WorkingDayCalendarContract {
        @Override
        WorkingDayCalendar calendar() {
            return WorkingDayCalendar.builder("early", "1")
                    .covering(DateSpan.parse("0001-01-01/0001-02-14"))
                    .weekend(SUNDAY)
                    .build();
        }
    }

    @Nested
    class AtTheEndOfTheUsableYears extends WorkingDayCalendarContract {
        @Override
        WorkingDayCalendar calendar() {
            return WorkingDayCalendar.builder("end", "1")
                    .covering(DateSpan.parse("9999-11-20/9999-12-31"))
                    .weekend(SUNDAY)
                    .build();
        }
    }
}
