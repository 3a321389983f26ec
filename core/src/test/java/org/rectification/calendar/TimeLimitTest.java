package org.rectification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.InvalidValueException;
import org.rectification.base.Language;
import org.rectification.base.Reason;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.CountingConvention.StartDay;
import org.rectification.calendar.TimeLimit.Kind;
import org.rectification.calendar.TimeLimit.MonthEnd;

class TimeLimitTest {

    private static final WorkingDayCalendar OFFICIAL = ChinaWorkingDays.official();
    private static final CountingConvention STATUTORY = CountingConvention.statutory();
    private static final CountingConvention NOTICE = CountingConvention.publicNotice();
    /** Without the starting day, and no moving: the bare count. */
    private static final CountingConvention BARE = CountingConvention.of(StartDay.EXCLUDED, LastDay.STAYS, true);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest(name = "{0} working days from {1}: {2}, or {3} with the start counted")
    @CsvSource({
        "1, 2025-09-26, 2025-09-28, 2025-09-26",
        "10, 2025-09-26, 2025-10-16, 2025-10-15",
        "10, 2025-09-28, 2025-10-17, 2025-10-16", // the start is a Sunday that is worked
        "10, 2025-10-01, 2025-10-21, 2025-10-21", // the start is a day off: it makes no difference
        "30, 2021-07-17, 2021-08-27, 2021-08-27",
        "10, 2025-08-18, 2025-09-01, 2025-08-29",
    })
    void workingDaysAreCounted(int n, String start, String statutory, String notice) {
        TimeLimit limit = TimeLimit.workingDays(n);
        assertThat(limit.dueDate(day(start), STATUTORY, OFFICIAL).date()).isEqualTo(day(statutory));
        assertThat(limit.dueDate(day(start), NOTICE, OFFICIAL).date()).isEqualTo(day(notice));
    }

    @ParameterizedTest(name = "{0} calendar days from {1}")
    @CsvSource({
        "7, 2025-09-26, 2025-10-03, 2025-10-09, 2025-10-02",
        "7, 2019-12-13, 2019-12-20, 2019-12-20, 2019-12-19",
        "1, 2025-10-10, 2025-10-11, 2025-10-11, 2025-10-10", // a Saturday that is worked does not move
        "1, 2025-10-11, 2025-10-12, 2025-10-13, 2025-10-11",
    })
    void calendarDaysAreCounted(int n, String start, String bare, String statutory, String notice) {
        TimeLimit limit = TimeLimit.calendarDays(n);
        assertThat(limit.dueDate(day(start), BARE, OFFICIAL).date()).isEqualTo(day(bare));
        assertThat(limit.dueDate(day(start), STATUTORY, OFFICIAL).date()).isEqualTo(day(statutory));
        assertThat(limit.dueDate(day(start), STATUTORY, OFFICIAL).lastCounted()).isEqualTo(day(bare));
        assertThat(limit.dueDate(day(start), NOTICE, OFFICIAL).date()).isEqualTo(day(notice));
    }

    @Test
    void aLimitEndsNoEarlierThanItsNumberOfCalendarDays() {
        CountingConvention counted = CountingConvention.of(StartDay.COUNTED, LastDay.STAYS, true);
        LocalDate start = day("2026-11-25");
        assertThat(List.of(
                        TimeLimit.workingDays(30),
                        TimeLimit.workingDayOfEachMonth(2),
                        TimeLimit.calendarDays(10),
                        TimeLimit.months(1, MonthEnd.DOWN),
                        TimeLimit.endOfMonth(1),
                        TimeLimit.endOfYear(1)))
                .extracting(limit -> limit.earliestEnd(start, STATUTORY) + " " + limit.earliestEnd(start, counted))
                .containsExactly(
                        "2026-12-25 2026-12-24",
                        "2026-11-26 2026-11-25",
                        "2026-12-05 2026-12-04",
                        "2026-12-25 2026-12-24",
                        "2026-12-31 2026-12-31",
                        "2027-12-31 2027-12-31");
    }

    @ParameterizedTest(name = "{1} + {0} months: down {2}, up {3}; start counted: down {4}, up {5}")
    @CsvSource({
        // start excluded: the day with the same number       start counted: the day before it
        "1, 2025-01-15, 2025-02-15, 2025-02-15, 2025-02-14, 2025-02-14",
        "1, 2025-01-01, 2025-02-01, 2025-02-01, 2025-01-31, 2025-01-31",
        "1, 2025-01-28, 2025-02-28, 2025-02-28, 2025-02-27, 2025-02-27",
        "1, 2025-01-29, 2025-02-28, 2025-03-01, 2025-02-28, 2025-02-28",
        "1, 2025-01-30, 2025-02-28, 2025-03-01, 2025-02-28, 2025-02-28",
        "1, 2025-01-31, 2025-02-28, 2025-03-01, 2025-02-28, 2025-02-28",
        // leap year
        "1, 2024-01-29, 2024-02-29, 2024-02-29, 2024-02-28, 2024-02-28",
        "1, 2024-01-30, 2024-02-29, 2024-03-01, 2024-02-29, 2024-02-29",
        "1, 2024-01-31, 2024-02-29, 2024-03-01, 2024-02-29, 2024-02-29",
        "12, 2024-02-29, 2025-02-28, 2025-03-01, 2025-02-28, 2025-02-28",
        "48, 2024-02-29, 2028-02-29, 2028-02-29, 2028-02-28, 2028-02-28",
        // from the end of a short month: the number counts, not the end
        "1, 2025-02-28, 2025-03-28, 2025-03-28, 2025-03-27, 2025-03-27",
        "1, 2024-02-29, 2024-03-29, 2024-03-29, 2024-03-28, 2024-03-28",
        "1, 2025-03-01, 2025-04-01, 2025-04-01, 2025-03-31, 2025-03-31",
        "1, 2025-02-01, 2025-03-01, 2025-03-01, 2025-02-28, 2025-02-28",
        // thirty-one to thirty
        "1, 2025-03-31, 2025-04-30, 2025-05-01, 2025-04-30, 2025-04-30",
        "3, 2025-08-31, 2025-11-30, 2025-12-01, 2025-11-30, 2025-11-30",
        "6, 2025-08-31, 2026-02-28, 2026-03-01, 2026-02-28, 2026-02-28",
        // over the turn of the year
        "1, 2025-12-31, 2026-01-31, 2026-01-31, 2026-01-30, 2026-01-30",
        "2, 2025-12-31, 2026-02-28, 2026-03-01, 2026-02-28, 2026-02-28",
        "13, 2025-01-31, 2026-02-28, 2026-03-01, 2026-02-28, 2026-02-28",
    })
    void monthsEndAsDeclared(int n, String start, String down, String up, String countedDown, String countedUp) {
        CountingConvention counted = CountingConvention.of(StartDay.COUNTED, LastDay.STAYS, true);
        assertThat(months(n, MonthEnd.DOWN, start, BARE)).isEqualTo(day(down));
        assertThat(months(n, MonthEnd.UP, start, BARE)).isEqualTo(day(up));
        assertThat(months(n, MonthEnd.DOWN, start, counted)).isEqualTo(day(countedDown));
        assertThat(months(n, MonthEnd.UP, start, counted)).isEqualTo(day(countedUp));
        for (CountingConvention convention : List.of(BARE, counted)) {
            LocalDate either = months(n, MonthEnd.DOWN, start, convention);
            if (either.equals(months(n, MonthEnd.UP, start, convention))) {
                assertThat(months(n, MonthEnd.REFUSE, start, convention)).isEqualTo(either);
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> months(n, MonthEnd.REFUSE, start, convention))
                        .withMessageStartingWith("limit of " + n + (n == 1 ? " month" : " months") + " (refuse) from "
                                + start + " must end on day ");
            }
        }
    }

    private static LocalDate months(int n, MonthEnd rule, String start, CountingConvention convention) {
        return TimeLimit.months(n, rule)
                .dueDate(day(start), convention, OFFICIAL)
                .date();
    }

    @ParameterizedTest
    @EnumSource(
            value = MonthEnd.class,
            names = {"UP", "DOWN"})
    void aLaterStartNeverEndsEarlier(MonthEnd rule) {
        for (CountingConvention convention :
                List.of(BARE, CountingConvention.of(StartDay.COUNTED, LastDay.STAYS, true))) {
            for (int n = 1; n <= 13; n++) {
                LocalDate before = LocalDate.MIN;
                for (LocalDate start = day("2023-01-01"); start.getYear() < 2025; start = start.plusDays(1)) {
                    LocalDate end = months(n, rule, start.toString(), convention);
                    assertThat(end).as("%s months from %s", n, start).isAfterOrEqualTo(before);
                    before = end;
                }
            }
        }
    }

    @Test
    void aMissingDayIsNamedWhenRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> months(1, MonthEnd.REFUSE, "2025-01-31", BARE))
                .withMessage("limit of 1 month (refuse) from 2025-01-31 must end on day 31 of a month that has it,"
                        + " but was to end in 2025-02");
    }

    @Test
    void aMonthThatEndsOnADayOffMovesByLaw() {
        // 28 February 2026 is a Saturday, but worked; 1 March is a Sunday
        assertThat(months(1, MonthEnd.DOWN, "2026-01-31", STATUTORY)).isEqualTo(day("2026-02-28"));
        assertThat(months(1, MonthEnd.UP, "2026-01-31", STATUTORY)).isEqualTo(day("2026-03-02"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2017-12-03, 2017-12-31, 2018-01-02", "1, 2024-01-31, 2024-02-29, 2024-02-29",
        "1, 2023-12-31, 2024-01-31, 2024-01-31", "3, 2025-11-10, 2026-02-28, 2026-02-28"
    })
    void theEndOfAMonth(int later, String start, String bare, String statutory) {
        TimeLimit limit = TimeLimit.endOfMonth(later);
        assertThat(limit.dueDate(day(start), BARE, OFFICIAL).date()).isEqualTo(day(bare));
        assertThat(limit.dueDate(day(start), NOTICE, OFFICIAL).date()).isEqualTo(day(bare));
        assertThat(limit.dueDate(day(start), STATUTORY, OFFICIAL).date()).isEqualTo(day(statutory));
    }

    @ParameterizedTest
    @CsvSource({"0, 2017-12-31, 2017-12-31, 2018-01-02", "2, 2016-01-01, 2018-12-31, 2019-01-02"})
    void theEndOfAYear(int later, String start, String bare, String statutory) {
        TimeLimit limit = TimeLimit.endOfYear(later);
        assertThat(limit.dueDate(day(start), BARE, OFFICIAL).date()).isEqualTo(day(bare));
        assertThat(limit.dueDate(day(start), STATUTORY, OFFICIAL).date()).isEqualTo(day(statutory));
    }

    @ParameterizedTest(name = "working day {0} of each month from {1}: {2}, or {3} with the start counted")
    @CsvSource({
        "5, 2025-09-26, 2025-10-14, 2025-10-14",
        "1, 2025-10-01, 2025-10-09, 2025-10-09",
        "1, 2025-10-09, 2025-11-03, 2025-10-09", // on the day itself
        "1, 2025-10-10, 2025-11-03, 2025-11-03",
        "1, 2025-12-02, 2026-01-04, 2026-01-04", // a Sunday that is worked, the year's first
    })
    void theWorkingDayOfEachMonth(int n, String start, String excluded, String counted) {
        TimeLimit limit = TimeLimit.workingDayOfEachMonth(n);
        assertThat(limit.dueDate(day(start), STATUTORY, OFFICIAL).date()).isEqualTo(day(excluded));
        assertThat(limit.dueDate(day(start), NOTICE, OFFICIAL).date()).isEqualTo(day(counted));
    }

    @Test
    void allWorkingDaysOfEachMonthWithinASpan() {
        TimeLimit fifth = TimeLimit.workingDayOfEachMonth(5);
        assertThat(fifth.datesWithin(DateSpan.parse("2025-09-05/2025-12-04"), OFFICIAL))
                .containsExactly(day("2025-09-05"), day("2025-10-14"), day("2025-11-07"));
        assertThat(fifth.datesWithin(DateSpan.parse("2025-09-06/2025-09-30"), OFFICIAL))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fifth.datesWithin(DateSpan.from(day("2025-01-01")), OFFICIAL))
                .withMessage("span must have both ends, but was 2025-01-01/..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.workingDays(5).datesWithin(DateSpan.ofYear(2025), OFFICIAL))
                .withMessage("limit must be a working day of each month, but was 5 working days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.workingDayOfEachMonth(20).datesWithin(DateSpan.ofYear(2025), OFFICIAL))
                .withMessage("n must be 1 to 19, the working days of 2025-01 in calendar cn-official, but was 20");
    }

    @Test
    void theLedgerShowsEveryDayAndWhy() {
        DueDate due = TimeLimit.workingDays(2).dueDate(day("2025-09-30"), STATUTORY, OFFICIAL);
        assertThat(due.date()).isEqualTo(day("2025-10-10"));
        assertThat(due.ledger().text(Language.ENGLISH)).isEqualTo("""
                        2025-09-30  -  2025-09-30 is the starting day and is not counted
                        2025-10-01  -  2025-10-01 would be a working day, but is a day off by notice
                        2025-10-02  -  2025-10-02 would be a working day, but is a day off by notice
                        2025-10-03  -  2025-10-03 would be a working day, but is a day off by notice
                        2025-10-04  -  2025-10-04 is a weekly day of rest
                        2025-10-05  -  2025-10-05 is a weekly day of rest
                        2025-10-06  -  2025-10-06 would be a working day, but is a day off by notice
                        2025-10-07  -  2025-10-07 would be a working day, but is a day off by notice
                        2025-10-08  -  2025-10-08 would be a working day, but is a day off by notice
                        2025-10-09  1  2025-10-09 is an ordinary working day
                        2025-10-10  2  2025-10-10 is an ordinary working day""");
        assertThat(due.ledger().countedDays()).containsExactly(day("2025-10-09"), day("2025-10-10"));
        assertThat(due.ledger().otherDays()).hasSize(9);
        assertThat(due.ledger().lines().get(0).reason().citations())
                .extracting(citation -> citation.provision().orElseThrow())
                .containsExactly("Art. 201", "Art. 203");
    }

    @Test
    void theLedgerShowsHowTheLastDayMoves() {
        DueDate due = TimeLimit.calendarDays(2).dueDate(day("2025-10-02"), STATUTORY, OFFICIAL);
        assertThat(due).hasToString("2025-10-09 (2 calendar days from 2025-10-02)");
        assertThat(due.ledger()).hasToString("2 of 8 days count, from 2025-10-02 to 2025-10-09");
        assertThat(due.ledger().text(Language.ENGLISH)).isEqualTo("""
                        2025-10-02  -  2025-10-02 is the starting day and is not counted
                        2025-10-03  1  2025-10-03 is counted, as every calendar day is
                        2025-10-04  2  2025-10-04 is counted, as every calendar day is
                        2025-10-05  -  2025-10-05 is a weekly day of rest
                        2025-10-06  -  2025-10-06 would be a working day, but is a day off by notice
                        2025-10-07  -  2025-10-07 would be a working day, but is a day off by notice
                        2025-10-08  -  2025-10-08 would be a working day, but is a day off by notice
                        2025-10-09  -  the last day 2025-10-04 is a day off, so the last day moves to 2025-10-09""");
    }

    @Test
    void theLedgerOfAPeriodNumbersItsDays() {
        DueDate due = TimeLimit.months(1, MonthEnd.DOWN).dueDate(day("2025-02-01"), NOTICE, OFFICIAL);
        assertThat(due.date()).isEqualTo(day("2025-02-28"));
        assertThat(due.ledger().countedDays()).hasSize(28).startsWith(day("2025-02-01"));
        assertThat(due.ledger().lines().get(0).reason().text(Language.CHINESE)).isEqualTo("2025年2月1日属于1个月的期间");
        assertThat(TimeLimit.endOfYear(0)
                        .dueDate(day("2025-12-30"), BARE, OFFICIAL)
                        .ledger()
                        .text(Language.ENGLISH))
                .isEqualTo("""
                        2025-12-30  -  2025-12-30 is the starting day and is not counted
                        2025-12-31  1  2025-12-31 is within the period of end of the year 0 years later""");
    }

    @Test
    void theLedgerOfAWorkingDayOfAMonthShowsThatMonth() {
        DueDate due = TimeLimit.workingDayOfEachMonth(1).dueDate(day("2025-09-30"), STATUTORY, OFFICIAL);
        DayLedger ledger = due.ledger();
        assertThat(ledger.lines().get(0).date()).isEqualTo(day("2025-10-01"));
        assertThat(ledger.countedDays()).containsExactly(day("2025-10-09"));
    }

    @Test
    void theLastDayIsInTimeIfDeclared() {
        DueDate until = TimeLimit.calendarDays(5).dueDate(day("2025-10-09"), BARE, OFFICIAL);
        DueDate before = TimeLimit.calendarDays(5)
                .dueDate(day("2025-10-09"), CountingConvention.of(StartDay.EXCLUDED, LastDay.STAYS, false), OFFICIAL);
        assertThat(until.isInTime(day("2025-10-13"))).isTrue();
        assertThat(until.isInTime(day("2025-10-14"))).isTrue();
        assertThat(until.isInTime(day("2025-10-15"))).isFalse();
        assertThat(before.isInTime(day("2025-10-13"))).isTrue();
        assertThat(before.isInTime(day("2025-10-14"))).isFalse();
    }

    @Test
    void anAnswerBeyondTheCoverageIsRefusedOrMarked() {
        TimeLimit limit = TimeLimit.workingDays(10);
        LocalDate start = day("2026-12-25");
        assertThatExceptionOfType(CalendarCoverageException.class)
                .isThrownBy(() -> limit.dueDate(start, STATUTORY, OFFICIAL))
                .withMessageEndingWith("but was asked about 2027-01-01");

        WorkingDayCalendar assumed = OFFICIAL.provisional(DateSpan.ofYear(2027)).asCalendar();
        DueDate due = limit.dueDate(start, STATUTORY, assumed);
        assertThat(due.date()).isEqualTo(day("2027-01-08"));
        assertThat(due.isProvisional()).isTrue();
        assertThat(due.caveat().orElseThrow().code()).isEqualTo("calendar.assumed-span");
        assertThat(due.ledger().lines().get(7).reason().code()).isEqualTo("calendar.assumed-worked");
        assertThat(limit.dueDate(day("2026-12-01"), STATUTORY, assumed).isProvisional())
                .isFalse();
        assertThat(TimeLimit.workingDayOfEachMonth(1)
                        .dueDate(start, STATUTORY, assumed)
                        .isProvisional())
                .isTrue();
        assertThat(TimeLimit.endOfYear(1).dueDate(start, STATUTORY, assumed).isProvisional())
                .isTrue();
        DueDate endOfYear = TimeLimit.endOfYear(0).dueDate(start, STATUTORY, assumed);
        assertThat(endOfYear.date()).isEqualTo(day("2026-12-31"));
        assertThat(endOfYear.caveat().orElseThrow().code()).isEqualTo("calendar.open-end");
        assertThat(TimeLimit.endOfYear(0)
                        .dueDate(day("2025-12-25"), STATUTORY, assumed)
                        .isProvisional())
                .isFalse();
    }

    @Test
    void aDayCountedAcrossTheEndOfWhatIsPublishedIsProvisional() {
        WorkingDayCalendar known = ChinaWorkingDays.asKnown(day("2018-11-30"));
        DueDate due = TimeLimit.workingDays(7).dueDate(day("2018-12-20"), STATUTORY, known);
        assertThat(due.date()).isEqualTo(day("2018-12-31"));
        assertThat(due.isProvisional()).isTrue();
        Reason caveat = due.caveat().orElseThrow();
        assertThat(caveat)
                .hasToString("calendar.open-end: calendar cn-official, version 2017-11-30, covers"
                        + " 2018-12-20/2018-12-31, but a later notice may still change the days from 2018-12-29 on");
        assertThat(caveat.text(Language.CHINESE))
                .isEqualTo("日历cn-official（版本2017-11-30）已覆盖2018年12月20日至2018年12月31日，" + "但后续通知仍可能调整2018年12月29日起的日期");
        assertThat(caveat.citations())
                .containsExactly(ChinaWorkingDays.notices().stream()
                        .filter(notice -> notice.publishedOn().equals(day("2018-12-06")))
                        .findFirst()
                        .orElseThrow()
                        .source());
        assertThat(due.ledger().lines())
                .filteredOn(line -> !line.date().isBefore(day("2018-12-28")))
                .extracting(line -> line.reason().code())
                .containsExactly(
                        "calendar.ordinary-working-day",
                        "calendar.off-so-far",
                        "calendar.off-so-far",
                        "calendar.worked-so-far");

        DueDate before = TimeLimit.workingDays(6).dueDate(day("2018-12-20"), STATUTORY, known);
        assertThat(before.date()).isEqualTo(day("2018-12-28"));
        assertThat(before.caveat()).isEmpty();

        DueDate truth = TimeLimit.workingDays(7).dueDate(day("2018-12-20"), STATUTORY, OFFICIAL);
        assertThat(truth.date()).isEqualTo(day("2018-12-29"));
        assertThat(truth.caveat()).isEmpty();
    }

    @Test
    void aDayThatMovesAcrossTheEndOfWhatIsPublishedIsProvisional() {
        WorkingDayCalendar known = ChinaWorkingDays.asKnown(day("2018-11-30"));
        DueDate moved = TimeLimit.calendarDays(9).dueDate(day("2018-12-20"), STATUTORY, known);
        assertThat(moved.date()).isEqualTo(day("2018-12-31"));
        assertThat(moved.isProvisional()).isTrue();
        DueDate kept = TimeLimit.calendarDays(8).dueDate(day("2018-12-20"), STATUTORY, known);
        assertThat(kept.date()).isEqualTo(day("2018-12-28"));
        assertThat(kept.isProvisional()).isFalse();
    }

    @Test
    void aLimitThatNeedsNoCalendarDoesNotAskIt() {
        DueDate due = TimeLimit.calendarDays(7).dueDate(day("2030-01-01"), NOTICE, OFFICIAL);
        assertThat(due.date()).isEqualTo(day("2030-01-07"));
        assertThat(due.isProvisional()).isFalse();
        assertThat(due.ledger().countedDays()).hasSize(7);
        assertThatExceptionOfType(CalendarCoverageException.class)
                .isThrownBy(() -> TimeLimit.calendarDays(7).dueDate(day("2030-01-01"), STATUTORY, OFFICIAL));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, 1_000_001})
    void aLimitOfNothingOrLessIsRefused(int n) {
        String rule = " must be 1 to 1000000, but was " + n;
        assertInvalid(() -> TimeLimit.workingDays(n), "/count: working days" + rule);
        assertInvalid(() -> TimeLimit.calendarDays(n), "/count: calendar days" + rule);
        assertInvalid(() -> TimeLimit.months(n, MonthEnd.UP), "/count: months" + rule);
    }

    @Test
    void otherLimitsHaveTheirOwnBounds() {
        assertInvalid(
                () -> TimeLimit.endOfMonth(-1),
                "/count: months to the end of a month must be 0 to 1000000, but was -1");
        assertInvalid(
                () -> TimeLimit.endOfYear(-1), "/count: years to the end of a year must be 0 to 1000000, but was -1");
        assertInvalid(
                () -> TimeLimit.workingDayOfEachMonth(0),
                "/count: working day of each month must be 1 to 31, but was 0");
        assertInvalid(
                () -> TimeLimit.workingDayOfEachMonth(32),
                "/count: working day of each month must be 1 to 31, but was 32");
        assertInvalid(
                () -> new TimeLimit(Kind.MONTHS, 1, Optional.empty()),
                "/monthEnd: limit in months must have a month-end rule");
        assertInvalid(
                () -> new TimeLimit(Kind.WORKING_DAYS, 0, Optional.of(MonthEnd.UP)),
                "/count: working days must be 1 to 1000000, but was 0; /monthEnd: month-end rule must be"
                        + " given for a limit in months only, but was first day of the next month for working days");
    }

    private static void assertInvalid(ThrowingCallable call, String message) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(call).withMessage(message);
    }

    @Test
    void limitsAreSaidInWords() {
        assertThat(TimeLimit.workingDays(1)).hasToString("1 working day");
        assertThat(TimeLimit.workingDays(30).label().in(Language.CHINESE)).isEqualTo("30个工作日");
        assertThat(TimeLimit.calendarDays(7)).hasToString("7 calendar days");
        assertThat(TimeLimit.calendarDays(7).label().in(Language.CHINESE)).isEqualTo("7个自然日");
        assertThat(TimeLimit.months(3, MonthEnd.DOWN)).hasToString("3 months (down)");
        assertThat(TimeLimit.endOfMonth(1)).hasToString("end of the month 1 month later");
        assertThat(TimeLimit.endOfYear(2)).hasToString("end of the year 2 years later");
        assertThat(TimeLimit.workingDayOfEachMonth(5)).hasToString("working day 5 of each month");
        assertThat(TimeLimit.workingDayOfEachMonth(5).label().in(Language.CHINESE))
                .isEqualTo("每月第5个工作日");
    }

    @Test
    void dueDatesAreEqualByContent() {
        DueDate due = TimeLimit.workingDays(2).dueDate(day("2025-09-30"), STATUTORY, OFFICIAL);
        assertThat(due)
                .isEqualTo(TimeLimit.workingDays(2).dueDate(day("2025-09-30"), STATUTORY, OFFICIAL))
                .hasSameHashCodeAs(TimeLimit.workingDays(2).dueDate(day("2025-09-30"), STATUTORY, OFFICIAL))
                .isNotEqualTo(TimeLimit.workingDays(2).dueDate(day("2025-09-30"), BARE, OFFICIAL))
                .isNotEqualTo(TimeLimit.workingDays(2).dueDate(day("2025-10-01"), STATUTORY, OFFICIAL))
                .isNotEqualTo(TimeLimit.workingDays(3).dueDate(day("2025-09-30"), STATUTORY, OFFICIAL))
                .isNotEqualTo(TimeLimit.workingDays(2)
                        .dueDate(day("2025-09-30"), STATUTORY, ChinaWorkingDays.asKnown(day("2025-01-01"))))
                .isNotEqualTo("2025-10-10");
        assertThat(due.limit()).isEqualTo(TimeLimit.workingDays(2));
        assertThat(due.start()).isEqualTo(day("2025-09-30"));
        assertThat(due.convention()).isEqualTo(STATUTORY);
        assertThat(due.calendar()).isSameAs(OFFICIAL);
    }

    @Test
    void theTwoUsualConventions() {
        assertThat(STATUTORY.startDay()).isEqualTo(StartDay.EXCLUDED);
        assertThat(STATUTORY.lastDay()).isEqualTo(LastDay.MOVES_TO_NEXT_WORKING_DAY);
        assertThat(STATUTORY.lastDayInTime()).isTrue();
        assertThat(STATUTORY.sources())
                .allSatisfy(source -> assertThat(source.title().toString()).isEqualTo("中华人民共和国民法典"));
        assertThat(NOTICE.startDay()).isEqualTo(StartDay.COUNTED);
        assertThat(NOTICE.lastDay()).isEqualTo(LastDay.STAYS);
        assertThat(NOTICE.lastDayInTime()).isTrue();
        assertThat(NOTICE.sources()).isEmpty();
    }

    /** A user's calendar that answers shifts differently from single days. */
    private record Muddled(WorkingDayCalendar calendar) implements WorkingDayCalendar {
        @Override
        public String id() {
            return "muddled";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public DateSpan coverage() {
            return calendar.coverage();
        }

        @Override
        public List<Citation> sources() {
            return List.of();
        }

        @Override
        public boolean isWorkingDay(LocalDate date) {
            return calendar.isWorkingDay(date);
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate date, int n) {
            return date.plusDays(n);
        }
    }

    @Test
    void aLedgerNeverHidesThatACalendarContradictsItself() {
        DueDate due = TimeLimit.workingDays(3).dueDate(day("2025-10-09"), STATUTORY, new Muddled(OFFICIAL));
        assertThatIllegalStateException()
                .isThrownBy(due::ledger)
                .withMessage("calendar muddled must not contradict itself, but put the end of 3 working days from"
                        + " 2025-10-09 on 2025-10-12, where it counts 2");
    }
}
