package org.rectification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rectification.calendar.CountingConvention.LastDay;
import org.rectification.calendar.CountingConvention.StartDay;
import org.rectification.calendar.TimeLimit.MonthEnd;

/** What holds for every limit, start and convention on the official calendar. */
class TimeLimitProperties {

    private static final WorkingDayCalendar CALENDAR = ChinaWorkingDays.official();

    @Provide
    Arbitrary<TimeLimit> limits() {
        Arbitrary<Integer> few = Arbitraries.integers().between(1, 60);
        return Arbitraries.oneOf(
                few.map(TimeLimit::workingDays),
                few.map(TimeLimit::calendarDays),
                few.map(n -> TimeLimit.months(1 + n % 12, MonthEnd.DOWN)),
                few.map(n -> TimeLimit.months(1 + n % 12, MonthEnd.UP)),
                few.map(n -> TimeLimit.endOfMonth(n % 5)),
                few.map(n -> TimeLimit.endOfYear(n % 2)),
                few.map(n -> TimeLimit.workingDayOfEachMonth(1 + n % 15)));
    }

    @Provide
    Arbitrary<CountingConvention> conventions() {
        return Arbitraries.of(StartDay.values())
                .flatMap(start -> Arbitraries.of(LastDay.values())
                        .flatMap(last ->
                                Arbitraries.of(true, false).map(inTime -> CountingConvention.of(start, last, inTime))));
    }

    private static LocalDate start(int number) {
        return LocalDate.of(2013, 1, 1).plusDays(number);
    }

    @Property(tries = 1000)
    void theLedgerIsUnbrokenAndEndsOnTheAnswer(
            @ForAll("limits") TimeLimit limit,
            @ForAll("conventions") CountingConvention convention,
            @ForAll @IntRange(max = 4_000) int number) {
        DueDate due = limit.dueDate(start(number), convention, CALENDAR);
        List<DayLedger.Line> lines = due.ledger().lines();

        assertThat(lines.get(lines.size() - 1).date()).isEqualTo(due.date());
        int counted = 0;
        for (int i = 0; i < lines.size(); i++) {
            DayLedger.Line line = lines.get(i);
            assertThat(line.date()).isEqualTo(lines.get(0).date().plusDays(i));
            if (line.counted()) {
                assertThat(line.number()).hasValue(++counted);
            }
        }
        if (limit.kind() == TimeLimit.Kind.WORKING_DAYS || limit.kind() == TimeLimit.Kind.CALENDAR_DAYS) {
            assertThat(counted).isEqualTo(limit.count());
        }
        if (limit.kind() != TimeLimit.Kind.WORKING_DAY_OF_EACH_MONTH) {
            assertThat(lines.get(0).date()).isEqualTo(due.start());
        }
    }

    @Property(tries = 1000)
    void aLastDayThatMovesIsAWorkingDayWithNoneBetween(
            @ForAll("limits") TimeLimit limit, @ForAll StartDay startDay, @ForAll @IntRange(max = 4_000) int number) {
        DueDate stays = limit.dueDate(start(number), CountingConvention.of(startDay, LastDay.STAYS, true), CALENDAR);
        DueDate moves = limit.dueDate(
                start(number), CountingConvention.of(startDay, LastDay.MOVES_TO_NEXT_WORKING_DAY, true), CALENDAR);

        assertThat(moves.lastCounted()).isEqualTo(stays.date());
        assertThat(CALENDAR.isWorkingDay(moves.date())).isTrue();
        assertThat(CALENDAR.workingDaysBetweenExcludingEnd(stays.date(), moves.date()))
                .isZero();
    }

    @Property
    void countingTheStartIsOneDayLessForWorkingDaysThatStartOnOne(
            @ForAll @IntRange(min = 2, max = 60) int n, @ForAll @IntRange(max = 4_000) int number) {
        LocalDate start = CALENDAR.nextOrSameWorkingDay(start(number));
        assertThat(TimeLimit.workingDays(n)
                        .dueDate(start, CountingConvention.publicNotice(), CALENDAR)
                        .date())
                .isEqualTo(TimeLimit.workingDays(n - 1)
                        .dueDate(start, CountingConvention.statutory(), CALENDAR)
                        .date());
    }

    @Property
    void consecutiveMonthsCountedFromTheirFirstDayLeaveNoGap(
            @ForAll @IntRange(min = 1, max = 24) int n, @ForAll @IntRange(max = 3_000) int number) {
        LocalDate start = start(number).withDayOfMonth(1 + number % 28);
        LocalDate end = TimeLimit.months(n, MonthEnd.REFUSE)
                .dueDate(start, CountingConvention.publicNotice(), CALENDAR)
                .date();
        assertThat(end.plusDays(1)).isEqualTo(start.plusMonths(n));
    }

    @Property(tries = 1000)
    void noLimitEndsBeforeItsEarliestEnd(
            @ForAll("limits") TimeLimit limit,
            @ForAll("conventions") CountingConvention convention,
            @ForAll @IntRange(max = 4_000) int number) {
        LocalDate end = limit.dueDate(start(number), convention, CALENDAR).date();
        LocalDate earliest = limit.earliestEnd(start(number), convention);

        assertThat(end).isAfterOrEqualTo(earliest);
        boolean isPlain = limit.kind() != TimeLimit.Kind.WORKING_DAYS
                && limit.kind() != TimeLimit.Kind.WORKING_DAY_OF_EACH_MONTH
                && convention.lastDay() == LastDay.STAYS;
        if (isPlain) {
            assertThat(earliest).isEqualTo(end);
        }
    }
}
