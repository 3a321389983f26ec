package org.rectification.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rectification.base.Citation;
import org.rectification.base.DateSpan;
import org.rectification.base.InvalidValueException;
import org.rectification.base.LocalText;
import org.rectification.base.Reason;

/** Calendars combined, against the plain rule day by day, on coverages that begin and end at different days. */
class CombinationTest {

    private static final LocalDate START = LocalDate.of(2023, 12, 25);

    private static WorkingDayCalendar week(int from, int to, DayOfWeek... weekend) {
        return WorkingDayCalendar.builder("w" + from + "-" + to, "1")
                .covering(DateSpan.of(START.plusDays(from), START.plusDays(to)))
                .weekend(weekend)
                .build();
    }

    @Test
    void workedInBothMeansWorkedInEachOnEveryCommonDayAndNowhereElse() {
        int tried = 0;
        for (int from = 0; from <= 40; from += 5) {
            for (int to = from + 7; to <= 60; to += 6) {
                WorkingDayCalendar one = week(from, to, SATURDAY, SUNDAY);
                WorkingDayCalendar other = week(20, 44, FRIDAY, SATURDAY);
                LocalDate first = START.plusDays(Math.max(from, 20));
                LocalDate last = START.plusDays(Math.min(to, 44));
                if (last.isBefore(first)) {
                    continue;
                }
                List<LocalDate> both = new ArrayList<>();
                for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                    if (day.getDayOfWeek().getValue() <= 4) {
                        both.add(day);
                    }
                }
                if (both.isEmpty()) {
                    continue;
                }
                WorkingDayCalendar combined = WorkingDayCalendar.intersection("both", "1", List.of(one, other));
                assertThat(combined.coverage()).isEqualTo(DateSpan.of(first, last));
                assertThat(DayByDay.of(combined).worked()).isEqualTo(both);
                assertThat(DayByDay.of(WorkingDayCalendar.intersection("both", "1", List.of(other, one))))
                        .isEqualTo(DayByDay.of(combined));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(30);
    }

    @Test
    void anExtendedCalendarIsItsBasisWithTheDaysChangedOnEveryCoverageWithinIt() {
        WorkingDayCalendar basis = week(0, 40, SATURDAY, SUNDAY); // from a Monday on
        LocalDate off = START.plusDays(16); // a Wednesday
        LocalDate worked = START.plusDays(20); // a Sunday
        int tried = 0;
        for (int from = 0; from <= 16; from++) {
            for (int to = 20; to <= 40; to++) {
                WorkingDayCalendar extended = WorkingDayCalendar.builder("extended", "1")
                        .extending(basis)
                        .covering(DateSpan.of(START.plusDays(from), START.plusDays(to)))
                        .dayOff(off)
                        .dayWorked(worked)
                        .build();
                List<LocalDate> expected = new ArrayList<>();
                for (int i = from; i <= to; i++) {
                    LocalDate day = START.plusDays(i);
                    if (day.equals(worked) || (i % 7 <= 4 && !day.equals(off))) {
                        expected.add(day);
                    }
                }
                assertThat(DayByDay.of(extended))
                        .isEqualTo(new DayByDay(START.plusDays(from), START.plusDays(to), expected));
                tried++;
            }
        }
        assertThat(tried).isEqualTo(17 * 21);
    }

    @Test
    void aCommonDayIsExplainedByTheCalendarInWhichItIsOff() {
        WorkingDayCalendar combined = WorkingDayCalendar.intersection(
                "both", "1", List.of(ChinaWorkingDays.official(), week(0, 300, FRIDAY)));
        assertThat(combined.explain(LocalDate.of(2024, 1, 1)).citations()).hasSize(1);
        assertThat(combined.explain(LocalDate.of(2024, 1, 5)).code()).isEqualTo("calendar.weekly-rest-day");
        assertThat(combined.explain(LocalDate.of(2024, 2, 4)).code()).isEqualTo("calendar.make-up-day");
        assertThat(combined.sources()).isEqualTo(ChinaWorkingDays.official().sources());
    }

    @Test
    void whatCannotBeCombinedIsRefused() {
        WorkingDayCalendar early = week(0, 10, SUNDAY);
        WorkingDayCalendar late = week(11, 20, SUNDAY);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> WorkingDayCalendar.intersection("both", "1", List.of(early, late)))
                .withMessage("/calendars: calendars to intersect must have a covered day in common, but cover"
                        + " 2023-12-25/2024-01-04, 2024-01-05/2024-01-14");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> WorkingDayCalendar.intersection("one", "1", List.of(early)))
                .withMessage("/calendars: number of calendars to intersect must be at least 2, but was 1");
        WorkingDayCalendar sundays = WorkingDayCalendar.builder("sundays", "1")
                .covering(early.coverage())
                .workingDays(List.of(LocalDate.of(2023, 12, 31)))
                .build();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> WorkingDayCalendar.intersection("none", "1", List.of(early, sundays)))
                .withMessage("calendar none must have a working day, but has none in 2023-12-25/2024-01-04");
    }

    @Test
    void anOpenCoverageCannotBeCombinedOrCompacted() {
        PlainCalendar open = new PlainCalendar("open", DateSpan.from(START), Set.of(START));
        String message = "/coverage: coverage must have a first and a last day, but was from 2023-12-25";
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> WorkingDayCalendar.intersection("a", "1", List.of(open, week(0, 10))))
                .withMessage(message);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(open::compact)
                .withMessage(message);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> open.provisional(DateSpan.ofYear(2024)))
                .withMessage(message);
    }

    @Test
    void whatIsAssumedStaysAssumedInACombination() {
        WorkingDayCalendar assumed = week(0, 10, SUNDAY)
                .provisional(DateSpan.of(START, START.plusDays(20)))
                .asCalendar();
        WorkingDayCalendar combined =
                WorkingDayCalendar.intersection("both", "1", List.of(week(3, 30, SATURDAY), assumed));
        assertThat(combined.coverage()).isEqualTo(DateSpan.of(START.plusDays(3), START.plusDays(20)));
        assertThat(combined.isSettled(DateSpan.of(START.plusDays(3), START.plusDays(10))))
                .isTrue();
        assertThat(combined.isSettled(DateSpan.ofDay(START.plusDays(11)))).isFalse();

        WorkingDayCalendar beyond = WorkingDayCalendar.builder("beyond", "1")
                .extending(assumed)
                .covering(DateSpan.of(START.plusDays(15), START.plusDays(20)))
                .build();
        assertThat(beyond.isSettled(DateSpan.ofDay(START.plusDays(15)))).isFalse();
        assertThat(WorkingDayCalendar.intersection("both", "1", List.of(beyond, combined))
                        .isSettled(DateSpan.ofDay(START.plusDays(15))))
                .isFalse();
    }

    @Test
    void theProvisionalEndOfACalendarIsThatOfWhatIsMadeFromIt() {
        Citation why = Citation.of(LocalText.chinese("来源"));
        LocalDate from = START.plusDays(8);
        WorkingDayCalendar open = WorkingDayCalendar.builder("open", "1")
                .covering(DateSpan.of(START, START.plusDays(10)))
                .weekend(SUNDAY)
                .provisionalFrom(from, why)
                .build();
        DateSpan end = DateSpan.of(from, START.plusDays(10));
        assertThat(open.caveat(DateSpan.of(START, from.minusDays(1)))).isEmpty();
        assertThat(open.caveat(end).orElseThrow())
                .isEqualTo(Reason.of(
                                CalendarReason.OPEN_END, "calendar", "open", "version", "1", "span", end, "from", from)
                        .citing(why));
        assertThat(open).isNotEqualTo(week(0, 10, SUNDAY));

        WorkingDayCalendar extended = WorkingDayCalendar.builder("extended", "1")
                .extending(open)
                .dayOff(START.plusDays(9))
                .build();
        assertThat(extended.isSettled(DateSpan.ofDay(from.minusDays(1)))).isTrue();
        assertThat(extended.caveat(end).orElseThrow().code()).isEqualTo("calendar.open-end");
        assertThat(extended.explain(START.plusDays(9)).code()).isEqualTo("calendar.off-so-far");
        assertThat(extended.explain(START.plusDays(1)).code()).isEqualTo("calendar.ordinary-working-day");

        WorkingDayCalendar earlier = WorkingDayCalendar.builder("earlier", "1")
                .extending(open)
                .provisionalFrom(START.plusDays(6))
                .build();
        assertThat(earlier.isSettled(DateSpan.ofDay(START.plusDays(5)))).isTrue();
        assertThat(earlier.isSettled(DateSpan.ofDay(START.plusDays(6)))).isFalse();
        WorkingDayCalendar later = WorkingDayCalendar.builder("later", "1")
                .extending(open)
                .provisionalFrom(START.plusDays(10))
                .build();
        assertThat(later.caveat(end))
                .isEqualTo(Optional.of(Reason.of(
                                CalendarReason.OPEN_END, "calendar", "later", "version", "1", "span", end, "from", from)
                        .citing(why)));

        WorkingDayCalendar both = WorkingDayCalendar.intersection("both", "1", List.of(week(3, 30, SATURDAY), open));
        assertThat(both.isSettled(DateSpan.ofDay(from.minusDays(1)))).isTrue();
        assertThat(both.caveat(end).orElseThrow().code()).isEqualTo("calendar.open-end");

        WorkingDayCalendar whole = WorkingDayCalendar.builder("whole", "1")
                .covering(DateSpan.of(START, START.plusDays(10)))
                .weekend(SUNDAY)
                .provisionalFrom(START)
                .build();
        assertThat(whole.caveat(DateSpan.ofDay(START)).orElseThrow().toString())
                .endsWith("may still change the days from " + START + " on");
        WorkingDayCalendar beyond =
                open.provisional(DateSpan.of(START, START.plusDays(20))).asCalendar();
        assertThat(beyond.caveat(end).orElseThrow().code()).isEqualTo("calendar.open-end");
        assertThat(beyond.caveat(DateSpan.of(from, START.plusDays(11)))
                        .orElseThrow()
                        .code())
                .isEqualTo("calendar.assumed-span");
        assertThat(beyond.explain(START.plusDays(11)).code()).isEqualTo("calendar.assumed-worked");
    }

    @Test
    void aProvisionalEndBeginsWithinTheCoverage() {
        for (LocalDate outside : List.of(START.minusDays(1), START.plusDays(11))) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> WorkingDayCalendar.builder("open", "1")
                            .covering(DateSpan.of(START, START.plusDays(10)))
                            .weekend(SUNDAY)
                            .provisionalFrom(outside)
                            .build())
                    .withMessage("/provisionalFrom: day must be within the coverage " + START + "/" + START.plusDays(10)
                            + ", but was " + outside);
        }
    }

    /** A user's calendar that assumes its last days, without any span to say so. */
    private record Hopeful(WorkingDayCalendar calendar, LocalDate from, LocalDate to) implements WorkingDayCalendar {
        @Override
        public String id() {
            return "hopeful";
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
        public boolean isSettled(DateSpan span) {
            return DateSpan.of(from, to).encloses(span);
        }
    }

    @Test
    void whatAUsersCalendarAssumesStaysAssumedInItsCompactForm() {
        WorkingDayCalendar week = week(0, 10, SUNDAY);
        WorkingDayCalendar compact = new Hopeful(week, START.plusDays(2), START.plusDays(5)).compact();
        for (int i = 0; i <= 10; i++) {
            assertThat(compact.isSettled(DateSpan.ofDay(START.plusDays(i)))).isEqualTo(i >= 2 && i <= 5);
        }
        WorkingDayCalendar nothing = new Hopeful(week, START.plusDays(20), START.plusDays(21)).compact();
        assertThat(nothing.isSettled(DateSpan.ofDay(START))).isFalse();
    }
}
