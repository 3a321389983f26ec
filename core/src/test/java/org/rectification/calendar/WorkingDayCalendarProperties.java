package org.rectification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rectification.base.DateSpan;

/** Laws that hold for every calendar, tried on calendars of random days and on the official one. */
class WorkingDayCalendarProperties {

    /** A calendar with working days as dense or as rare as it happens, over a random span of up to three years. */
    @Provide
    Arbitrary<WorkingDayCalendar> calendars() {
        Arbitrary<WorkingDayCalendar> random = Combinators.combine(
                        Arbitraries.integers().between(0, 4_000),
                        Arbitraries.integers().between(1, 1_000),
                        Arbitraries.integers().between(5, 100),
                        Arbitraries.longs())
                .as(WorkingDayCalendarProperties::random)
                .withoutEdgeCases();
        return Arbitraries.oneOf(random, Arbitraries.just(ChinaWorkingDays.official()));
    }

    private static WorkingDayCalendar random(int from, int length, int percent, long seed) {
        Random random = new Random(seed);
        LocalDate first = LocalDate.of(2015, 1, 1).plusDays(from);
        Set<LocalDate> worked = new TreeSet<>();
        worked.add(first.plusDays(random.nextInt(length)));
        for (int i = 0; i < length; i++) {
            if (random.nextInt(100) < percent) {
                worked.add(first.plusDays(i));
            }
        }
        return WorkingDayCalendar.builder("random", Long.toString(seed))
                .covering(DateSpan.of(first, first.plusDays(length - 1L)))
                .workingDays(worked)
                .build();
    }

    private static LocalDate first(WorkingDayCalendar calendar) {
        return calendar.coverage().first().orElseThrow();
    }

    private static LocalDate last(WorkingDayCalendar calendar) {
        return calendar.coverage().last().orElseThrow();
    }

    /** A covered day, chosen by a number. */
    private static LocalDate pick(WorkingDayCalendar calendar, int number) {
        return first(calendar)
                .plusDays(number % calendar.coverage().lengthInDays().orElseThrow());
    }

    /** A working day, chosen by a number. */
    private static LocalDate pickWorked(WorkingDayCalendar calendar, int number) {
        int all = calendar.workingDaysBetweenInclusive(first(calendar), last(calendar));
        return calendar.plusWorkingDays(calendar.nextOrSameWorkingDay(first(calendar)), number % all);
    }

    @Property
    void theNthAfterThenBeforeIsTheDayItselfIfItIsWorked(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll @IntRange(max = 100_000) int one,
            @ForAll @IntRange(max = 100_000) int other) {
        LocalDate start = pickWorked(calendar, one);
        LocalDate end = pickWorked(calendar, other);
        int n = start.isBefore(end)
                ? calendar.workingDaysBetweenExcludingStart(start, end)
                : -calendar.workingDaysBetweenExcludingStart(end, start);

        assertThat(calendar.plusWorkingDays(start, n)).isEqualTo(end);
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(start, n), -n))
                .isEqualTo(start);
    }

    @Property
    void countsAreAdditive(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll @IntRange(max = 100_000) int a,
            @ForAll @IntRange(max = 100_000) int b,
            @ForAll @IntRange(max = 100_000) int c) {
        List<LocalDate> days = Stream.of(a, b, c)
                .map(number -> pick(calendar, number))
                .sorted()
                .toList();
        LocalDate start = days.get(0);
        LocalDate middle = days.get(1);
        LocalDate end = days.get(2);

        assertThat(calendar.workingDaysBetweenExcludingEnd(start, middle)
                        + calendar.workingDaysBetweenExcludingEnd(middle, end))
                .isEqualTo(calendar.workingDaysBetweenExcludingEnd(start, end));
        assertThat(calendar.workingDaysBetweenExcludingStart(start, middle)
                        + calendar.workingDaysBetweenExcludingStart(middle, end))
                .isEqualTo(calendar.workingDaysBetweenExcludingStart(start, end));
        assertThat(calendar.workingDaysBetweenInclusive(start, end))
                .isEqualTo(
                        calendar.workingDaysBetweenExcludingStart(start, end) + (calendar.isWorkingDay(start) ? 1 : 0))
                .isEqualTo(calendar.workingDaysBetweenExcludingEnd(start, end) + (calendar.isWorkingDay(end) ? 1 : 0));
    }

    @Property
    void countingAndFindingAreInverse(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll @IntRange(max = 100_000) int one,
            @ForAll @IntRange(min = 1, max = 100_000) int number) {
        LocalDate start = pick(calendar, one);
        int rest = calendar.workingDaysBetweenExcludingStart(start, last(calendar));
        Assume.that(rest > 0);
        int n = 1 + number % rest;

        LocalDate found = calendar.plusWorkingDays(start, n);

        assertThat(calendar.isWorkingDay(found)).isTrue();
        assertThat(calendar.workingDaysBetweenExcludingStart(start, found)).isEqualTo(n);
        assertThat(calendar.workingDaysBetweenExcludingEnd(start, found))
                .isEqualTo(n - 1 + (calendar.isWorkingDay(start) ? 1 : 0));
    }

    @Property
    void shiftsGrowWithTheNumber(
            @ForAll("calendars") WorkingDayCalendar calendar, @ForAll @IntRange(max = 100_000) int one) {
        LocalDate start = pick(calendar, one);
        int before = Math.min(20, calendar.workingDaysBetweenExcludingEnd(first(calendar), start));
        int after = Math.min(20, calendar.workingDaysBetweenExcludingStart(start, last(calendar)));
        for (int n = -before; n < after; n++) {
            assertThat(calendar.plusWorkingDays(start, n)).isBefore(calendar.plusWorkingDays(start, n + 1));
        }
        assertThat(calendar.plusWorkingDays(start, 0)).isEqualTo(start);
    }

    @Property
    void shiftsGrowWithTheStart(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll @IntRange(max = 100_000) int one,
            @ForAll @IntRange(min = 1, max = 30) int n) {
        LocalDate start = pick(calendar, one);
        Assume.that(start.isBefore(last(calendar)));
        LocalDate later = start.plusDays(1);
        Assume.that(calendar.workingDaysBetweenExcludingStart(later, last(calendar)) >= n);

        assertThat(calendar.plusWorkingDays(later, n)).isAfterOrEqualTo(calendar.plusWorkingDays(start, n));
    }

    @Property
    void nearestDaysAreNearest(
            @ForAll("calendars") WorkingDayCalendar calendar, @ForAll @IntRange(max = 100_000) int one) {
        LocalDate day = pick(calendar, one);
        if (calendar.isWorkingDay(day)) {
            assertThat(calendar.nextOrSameWorkingDay(day)).isEqualTo(day);
            assertThat(calendar.previousOrSameWorkingDay(day)).isEqualTo(day);
            return;
        }
        if (calendar.workingDaysBetweenInclusive(day, last(calendar)) > 0) {
            LocalDate next = calendar.nextOrSameWorkingDay(day);
            assertThat(calendar.workingDaysBetweenExcludingEnd(day, next)).isZero();
            assertThat(calendar.nextWorkingDay(day)).isEqualTo(next);
        }
        if (calendar.workingDaysBetweenInclusive(first(calendar), day) > 0) {
            LocalDate previous = calendar.previousOrSameWorkingDay(day);
            assertThat(calendar.workingDaysBetweenExcludingStart(previous, day)).isZero();
            assertThat(calendar.previousWorkingDay(day)).isEqualTo(previous);
        }
    }

    @Property
    void theDaysOfAMonthAreItsWorkingDaysInOrder(
            @ForAll @IntRange(min = 2013, max = 2026) int year, @ForAll @IntRange(min = 1, max = 12) int number) {
        WorkingDayCalendar calendar = ChinaWorkingDays.official();
        YearMonth month = YearMonth.of(year, number);
        int all = calendar.workingDaysBetweenInclusive(month.atDay(1), month.atEndOfMonth());
        for (int n = 1; n <= all; n++) {
            LocalDate day = calendar.nthWorkingDayOfMonth(month, n);
            assertThat(calendar.isWorkingDay(day)).isTrue();
            assertThat(calendar.workingDaysBetweenInclusive(month.atDay(1), day))
                    .isEqualTo(n);
        }
        assertThat(calendar.lastWorkingDayOfMonth(month)).isEqualTo(calendar.nthWorkingDayOfMonth(month, all));
    }

    @Property(tries = 100)
    void theCompactFormAgreesWithTheDefaults(
            @ForAll("calendars") WorkingDayCalendar calendar,
            @ForAll @IntRange(max = 100_000) int one,
            @ForAll @IntRange(max = 100_000) int other) {
        WorkingDayCalendar slow = PlainCalendar.of(calendar);
        LocalDate a = pick(calendar, one);
        LocalDate b = pick(calendar, other);
        LocalDate start = a.isBefore(b) ? a : b;
        LocalDate end = a.isBefore(b) ? b : a;
        int n = calendar.workingDaysBetweenExcludingStart(start, end);

        assertThat(slow.workingDaysBetweenExcludingStart(start, end)).isEqualTo(n);
        assertThat(slow.plusWorkingDays(start, n)).isEqualTo(calendar.plusWorkingDays(start, n));
        assertThat(slow.workingDaysBetweenExcludingEnd(start, end))
                .isEqualTo(calendar.workingDaysBetweenExcludingEnd(start, end));
    }
}
